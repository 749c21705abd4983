import { type Api, GrammyError } from "grammy";

/** So long one answer to "is it there?" holds. */
const FRESH_MS = 1000;

/** Asks whether the Bot API can be reached at all; many askers at once ask it once. */
export function createOutageCheck(api: Api, now: () => number = () => performance.now()) {
  let asked = -Infinity;
  let answer: Promise<boolean> = Promise.resolve(false);
  return (): Promise<boolean> => {
    if (now() - asked < FRESH_MS) return answer;
    asked = now();
    answer = api.getMe().then(
      () => false,
      (error: unknown) => !(error instanceof GrammyError) || error.error_code >= 500,
    );
    return answer;
  };
}
