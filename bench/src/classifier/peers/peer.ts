/** An utterance with the label to learn; `locale` chooses stemmers. */
export type Row = {
  text: string;
  label: string;
  locale: string;
  /** A finer label, where there is one: this project's classifier learns both. */
  topic?: string;
};

export type Predict = (text: string, locale: string) => string | Promise<string>;

/** A classifier as its own documentation uses it: trained in one process, opened from its saved model in another. */
export type Peer = {
  /** Trains and returns the model as it would be kept in a file. */
  train(rows: readonly Row[]): Promise<Uint8Array>;
  open(model: Uint8Array): Promise<Predict>;
};
