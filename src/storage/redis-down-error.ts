/** Redis did not answer in time, or is known to be away. */
export class RedisDownError extends Error {
  override readonly name = "RedisDownError";
}
