import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDocument } from "../../src/complaints/document.ts";
import { type WrittenPaper, writePaper } from "../../src/complaints/paper.ts";
import type { Answers } from "../../src/complaints/questions.ts";
import type { Content } from "../../src/content.ts";
import { realContent } from "../helpers/open-bot.ts";
import { TODAY } from "./a-dialogue.ts";
import { unzip } from "./unzip.ts";

const ANSWERS: Answers = {
  ladder: "order",
  problem: "order-defect",
  number: "12345678-0001",
  happened: "2026-11-12",
  amount: "150050",
  details: "Экран <не> включается & гудит; «продавец» молчит.",
  stage: "order-chat:refusal",
  asked: "2026-11-13",
  want: "refund",
};

let content: Content;
let paper: WrittenPaper;
beforeAll(async () => {
  content = await realContent();
  const { complaints, t } = content;
  const rung = complaints.rung("order-claim");
  const written = rung && writePaper(rung, ANSWERS, { complaints, t, locale: "ru", today: TODAY });
  if (!written) throw new Error("no paper");
  paper = written;
});

const linesOf = ({ head, title, facts, legal, requests, attached, foot }: WrittenPaper) => [
  ...head.map(({ text }) => text),
  title,
  ...[facts, legal, requests, attached, foot].flat().map(({ text }) => text),
];

describe("the document of a paper", () => {
  it("holds every line of it, in order, as Word reads it", async () => {
    const files = unzip(await writeDocument(paper));
    expect(files.has("[Content_Types].xml")).toBe(true);
    const xml = files.get("word/document.xml")?.toString("utf8") ?? "";
    const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, part = ""]) =>
        part
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, "&"),
      )
      .join("\n");
    let from = 0;
    for (const line of linesOf(paper)) {
      const at = text.indexOf(line, from);
      expect(at, line).toBeGreaterThanOrEqual(from);
      from = at + line.length;
    }
  });

  it("tells nothing of who made it", async () => {
    const all = [...unzip(await writeDocument(paper)).values()]
      .map((file) => file.toString("utf8"))
      .join("\n");
    expect(all).not.toMatch(/Un-named|ozon-guide|\bbot\b/i);
  });
});

const isInstalled = (command: string) => spawnSync(command, ["-v"]).error === undefined;
const isRequired = process.env["REQUIRE_LIBREOFFICE"] === "1";
const hasOffice = isInstalled("soffice") && isInstalled("pdftoppm");
if (!hasOffice && !isRequired) {
  process.stderr.write(
    "\nSKIPPED: the document is not opened in LibreOffice, because soffice or pdftoppm is not installed.\n",
  );
}

describe.skipIf(!hasOffice && !isRequired)("the document in LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (command: string, args: readonly string[]) =>
    execFileSync(command, args, { cwd: folder, timeout: 100_000, stdio: "pipe" });
  const convert = (to: string) =>
    run("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      to,
      "claim.docx",
    ]);

  it("opens, and shows its text on one page", { timeout: 200_000 }, async () => {
    writeFileSync(join(folder, "claim.docx"), await writeDocument(paper));
    convert("txt:Text (encoded):UTF8");
    const text = readFileSync(join(folder, "claim.txt"), "utf8");
    for (const line of linesOf(paper)) expect(text).toContain(line);

    convert("pdf");
    run("pdftoppm", ["-gray", "-r", "50", "claim.pdf", "page"]);
    const pages = readdirSync(folder).filter((name) => name.endsWith(".pgm"));
    expect(pages).toHaveLength(1);
    const { width, height, pixels } = readPgm(readFileSync(join(folder, pages[0] ?? "")));
    expect(height / width).toBeCloseTo(297 / 210, 1); // A4
    const dark = pixels.filter((value) => value < 128).length / pixels.length;
    expect(dark).toBeGreaterThan(0.01);
    expect(dark).toBeLessThan(0.2);
  });
});

/** A grey picture in netpbm's binary form: "P5 width height 255", then a byte a pixel. */
function readPgm(file: Buffer): { width: number; height: number; pixels: Buffer } {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString("latin1", 0, 40)) ?? [];
  return { width: Number(width), height: Number(height), pixels: file.subarray(head?.length) };
}
