/** Markup that Telegram cannot read; the message is what it says after "can't parse entities: ". */
export class MarkupError extends Error {}
