import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PACKAGE_ROOT } from "../../src/paths.ts";
import { type RunningProcess, startProcess } from "../helpers/start-process.ts";

const CHROMIUM = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path && existsSync(path),
);
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** Set to renew the pictures in docs/. */
const RENEW_PICTURES = Boolean(process.env["RENEW_PICTURES"]);

if (!CHROMIUM) {
  if (process.env["REQUIRE_CHROMIUM"]) throw new Error("REQUIRE_CHROMIUM is set, and there is no Chromium");
  process.stderr.write("\nSKIPPED: the browser tests need Chromium (set CHROMIUM to its path)\n\n");
}

describe.skipIf(!CHROMIUM)("the local chat in a browser", () => {
  let bot: RunningProcess;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    bot = startProcess({ LOCAL_PORT: "0", STORAGE_URL: "memory:" });
    await bot.prints(/Local chat: (http:\S+)/);
    url = /Local chat: (http:\S+)/.exec(bot.output())?.[1] ?? "";
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ARGS });
  });

  afterAll(async () => {
    await browser?.close();
    bot?.kill("SIGTERM");
    expect((await bot?.exited)?.code).toBe(0);
  });

  async function open(path: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 420, height: 860 }, ...options });
    const page = await context.newPage();
    page.on("pageerror", (error) => {
      throw error;
    });
    await page.goto(`${url}${path}`);
    return page;
  }

  /** Opens the page as somebody whose Telegram speaks this language from now on. */
  async function openAs(
    user: number,
    language: string,
    start = "",
    options: Parameters<Browser["newContext"]>[0] = {},
  ): Promise<Page> {
    const page = await open(`/?user=${user}`, options);
    await page.evaluate(
      async (body) => {
        await fetch("/chat/language", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        });
      },
      { user, language },
    );
    await page.goto(`${url}/?user=${user}${start && `&start=${start}`}`);
    return page;
  }

  /** Opens the chat with somebody, by the name on the list. */
  async function openChat(page: Page, name: string): Promise<void> {
    await page.getByRole("button", { name: "Чаты и настройки" }).click();
    await page
      .getByRole("navigation", { name: "Чаты" })
      .getByRole("button", { name: new RegExp(name) })
      .click();
  }

  const log = (page: Page) => page.getByRole("log");

  async function picture(page: Page, name: string): Promise<void> {
    if (RENEW_PICTURES) await page.screenshot({ path: join(PACKAGE_ROOT, "docs", `${name}.png`) });
  }

  it("opens a deep link, edits the menu in place and unfolds the sources", async () => {
    const page = await open("/?start=order-return");
    await log(page).getByText("Как позвать человека").waitFor();
    await picture(page, "local-chat-card-ru");
    const before = await log(page).getByText("Неофициальный помощник").count();
    await log(page).getByRole("button", { name: "Меню", exact: true }).click();
    await log(page)
      .getByRole("button", { name: /отдали код/i })
      .waitFor();
    expect(await log(page).getByText("Неофициальный помощник").count()).toBe(before - 1);
    await picture(page, "local-chat-menu-ru");
    await page.context().close();
  });

  it("answers what a person types", async () => {
    const page = await open("/?user=2&start=menu");
    const field = page.getByRole("textbox", { name: "Сообщение" });
    await field.fill("мне звонят прямо сейчас и просят код");
    await field.press("Enter");
    await log(page).getByText("8 800 555-89-82").last().waitFor();
    await page.context().close();
  });

  it("speaks the language of the pretended Telegram, in the dark, on a narrow screen", async () => {
    const look = { viewport: { width: 360, height: 740 }, colorScheme: "dark" } as const;
    const page = await openAs(2, "en", "menu", look);
    const field = page.getByRole("textbox", { name: "Message" });
    await field.fill("/start");
    await field.press("Enter");
    await log(page).getByRole("button", { name: "Ozon Travel" }).last().waitFor();
    await picture(page, "local-chat-menu-en-dark");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it("shares a card with somebody, where it can be refreshed, and takes it back into the bot", async () => {
    const page = await openAs(1, "ru", "order-late");
    await log(page).getByRole("button", { name: "Поделиться" }).last().click();
    await page.getByRole("dialog").getByRole("button", { name: "Борис" }).click();
    const list = page.getByRole("listbox", { name: "Что предлагает бот" });
    await list
      .getByRole("option", { name: /Заказ Ozon задерживается/ })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await log(page).getByText("через @ozon_guide_local_bot").last().waitFor();
    await log(page).getByRole("button", { name: "Обновить" }).last().click();
    await page.getByText(/^Актуально\. Проверено/).waitFor();

    // The other one sees the same, and goes from it into the bot.
    const other = await openAs(2, "ru");
    await openChat(other, "Анна");
    await log(other).getByRole("button", { name: "Открыть в боте" }).last().click();
    await log(other).getByRole("button", { name: "Попроще" }).last().waitFor();
    await Promise.all([page.context().close(), other.context().close()]);
  });

  it("searches from any chat as one types, and leads into the bot when nothing is found", async () => {
    const page = await openAs(2, "ru");
    await openChat(page, "Анна");
    const field = page.getByRole("textbox", { name: "Сообщение" });
    const list = page.getByRole("listbox", { name: "Что предлагает бот" });
    await field.fill("@ozon_guide_local_bot возвр");
    await list.getByRole("option", { name: /Как вернуть товар/ }).waitFor();
    await picture(page, "local-chat-inline-ru");
    await field.fill("@ozon_guide_local_bot погода завтра");
    await list.getByRole("button", { name: /Спросить бота/ }).click();
    await log(page).getByText("Вы спросили: «погода завтра»").waitFor();
    await page.context().close();
  });

  it("calls the bot under a suspicious message in a chat that it is not in", async () => {
    const page = await openAs(1, "ru");
    await openChat(page, "Борис");
    const field = page.getByRole("textbox", { name: "Сообщение" });
    await field.fill("Ваш приз: https://ozon-bonus.ru/prize");
    await field.press("Enter");
    await log(page).getByText("Ваш приз").last().dispatchEvent("contextmenu", { clientX: 200, clientY: 300 });
    await page.getByRole("menuitem", { name: "Ответить" }).click();
    await field.fill("@ozon_guide_local_bot");
    await field.press("Enter");
    await log(page).getByText("ozon-bonus[.]ru").last().waitFor();
    await log(page).getByRole("button", { name: "Обновить" }).last().waitFor();
    await picture(page, "local-chat-guest-ru");
    await page.context().close();
  });

  it.each([
    ["ru", 1, "Картинкой"],
    ["en", 2, "Picture"],
  ])("shows a card as a picture in %s", async (locale, user, label) => {
    const page = await openAs(user, locale, "bank-block-card");
    await log(page).getByRole("button", { name: label }).last().click();
    const image = log(page).locator("img").last();
    await image.waitFor();
    await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(1080);
    const file = await page.request.get(new URL((await image.getAttribute("src")) ?? "", url).href);
    if (RENEW_PICTURES) {
      await writeFile(join(PACKAGE_ROOT, "docs", `card-picture-${locale}.png`), await file.body());
    }
    await page.context().close();
  });

  it("can be used with the keyboard alone", async () => {
    const page = await open("/?start=menu");
    const travel = log(page).getByRole("button", { name: "Ozon Travel" }).last();
    await travel.waitFor();
    await travel.focus();
    await page.keyboard.press("Enter");
    await log(page).getByRole("button", { name: /назад/i }).last().waitFor();
    await page.context().close();
  });
});
