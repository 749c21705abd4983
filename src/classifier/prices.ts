import { z } from "zod";
import { INTENTS, type Intent } from "./intents.ts";

const Price = z.number().min(0);
const MistakeSchema = z.strictObject({
  /** Answered surely as another intent. */
  wrong: Price,
  /** Told that it is not the bot's matter. */
  refused: Price,
  /** Asked, and the right intent was not among the buttons. */
  missed: Price,
});

/** What each mistake costs, against the price of one question. */
export const PricesSchema = z.strictObject({
  question: Price,
  /** The right intent, another topic of it: its menu is one tap away. */
  wrongTopic: Price,
  mistakes: z.partialRecord(z.enum(INTENTS), MistakeSchema).and(z.object({ default: MistakeSchema })),
});

export type Prices = z.infer<typeof PricesSchema>;
export type Mistake = keyof z.infer<typeof MistakeSchema>;

export function priceOf(prices: Prices, intent: Intent, mistake: Mistake): number {
  return (prices.mistakes[intent] ?? prices.mistakes.default)[mistake];
}
