/** Opens the bot at an address. `bot`: username with or without its @. */
export function deepLink(bot: string, address: string): string {
  return `https://t.me/${bot.replace(/^@/, "")}?start=${address}`;
}
