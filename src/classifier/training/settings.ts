/** What training chooses before it sees data; each value was compared by cross-validation. */
export interface Settings {
  readonly seed: number;
  readonly folds: number;
  /** Share 0..1 of messages out of scope that answers are fitted for, whatever the utterances' share is. */
  readonly outOfScope: number;
  /** How dear a mistake is against simple weights. */
  readonly cost: number;
  readonly epochs: number;
  /** Features in fewer utterances than this are dropped. */
  readonly minDocuments: number;
  readonly maxFeatures: number;
  /** Weights under this share of a column's typical weight become 0. */
  readonly weightFloor: number;
}

export const SETTINGS: Settings = {
  seed: 20251122,
  folds: 5,
  outOfScope: 0.22,
  cost: 0.5,
  epochs: 8,
  minDocuments: 2,
  maxFeatures: 70_000,
  weightFloor: 0.4,
};
