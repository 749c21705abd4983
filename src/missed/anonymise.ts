const MAX_LENGTH = 500;

/** Contacts of any kind, and what is stuck to them. */
const CONTACTS = /\S*(?:@|:\/\/|\bt\.me\/|\bwww\.)\S*|\S+\.(?:ru|com|рф|net|org|info|me)\b\S*/giu;
const NUMBERS = /[+#№]?\d[\d\s().,:/-]*/gu;
/** "My name is …": the words that follow, as long as they begin with a capital. */
const INTRODUCED =
  /(?<=(?:[Зз]овут|[Mm]y name is|I am|I'm|[Сс] уважением,?)\s)\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}/gu;
/** A capital in the middle of a sentence: a name, unless it is one that everybody knows. */
const CAPITALISED = /(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{Ll}\p{L}-]+/gu;
const KNOWN = new Set(["Ozon", "Озон", "Travel", "Bank", "Банк", "Банка", "VK", "Telegram", "I"]);

/** A message without anything that points to a person: no contacts, numbers or names, and not too long. */
export function anonymise(text: string): string {
  return text
    .slice(0, 4096)
    .replace(CONTACTS, "…")
    .replace(NUMBERS, "… ")
    .replace(INTRODUCED, "…")
    .replace(CAPITALISED, (word) => (KNOWN.has(word) || word === word.toUpperCase() ? word : "…"))
    .replace(/…(?:[\s…]*…)+/gu, "…")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, MAX_LENGTH);
}
