import { existsSync } from "node:fs";
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
    const page = await open("/?user=2&start=menu", {
      viewport: { width: 360, height: 740 },
      colorScheme: "dark",
    });
    await page.evaluate(async () => {
      await fetch("/chat/language", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ user: 2, language: "en" }),
      });
    });
    await page.reload();
    const field = page.getByRole("textbox", { name: "Message" });
    await field.fill("/start");
    await field.press("Enter");
    await log(page).getByRole("button", { name: "Ozon Travel" }).last().waitFor();
    await picture(page, "local-chat-menu-en-dark");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it("can be used with the keyboard alone", async () => {
    const page = await open("/?start=menu");
    const travel = log(page).getByRole("button", { name: "Ozon Travel" }).last();
    await travel.waitFor();
    await travel.focus();
    await page.keyboard.press("Enter");
    await log(page).getByRole("button", { name: /назад/i }).waitFor();
    await page.context().close();
  });
});
