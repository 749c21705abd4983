/** One linear function for each column, over hashed features. */
export interface LinearMachine {
  readonly hashes: Int32Array;
  /** Inverse document frequency by feature. */
  readonly rarity: Float32Array;
  /** weights[feature * columns + column], to be multiplied by the column's scale. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}
