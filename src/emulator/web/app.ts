import { type Api, createApi } from "./api.ts";
import { openChatPage } from "./chat-page.ts";
import { byId } from "./elements.ts";
import { icon, isIconName } from "./icons.ts";
import type { ChatState } from "./protocol.ts";
import { createTheme } from "./theme.ts";

const FIRST_USER = 1;
const RETRY_MS = 1000;

for (const host of document.querySelectorAll<HTMLElement>("[data-icon]")) {
  const name = host.dataset["icon"];
  if (isIconName(name)) host.prepend(icon(name));
}
createTheme(document.documentElement, byId("theme", HTMLButtonElement));

const address = new URL(location.href);
const user = Number(address.searchParams.get("user") ?? FIRST_USER);
const payload = address.searchParams.get("start");
// A reload must not press START once more.
address.searchParams.delete("start");
history.replaceState(null, "", address);

const api = createApi(user);
await openChatPage(api, await firstState(api), payload);

/** The page may be open before the bot is: it waits, there are no words to show yet. */
async function firstState(from: Api): Promise<ChatState> {
  try {
    return await from.state();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return firstState(from);
  }
}
