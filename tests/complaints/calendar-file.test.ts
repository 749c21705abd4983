import { beforeAll, describe, expect, it } from "vitest";
import { calendarFile } from "../../src/complaints/calendar-file.ts";

const NOW = new Date("2026-11-24T09:00:00Z");
const DAY = {
  date: "2026-12-10",
  title: "Ответ на претензию: последний день",
  text: "Если ответа нет, идите дальше; это, например, \\ и\nновая строка. ".repeat(4),
};

describe("a calendar file", () => {
  let text: string;
  beforeAll(async () => {
    text = await calendarFile("Сроки жалобы", [DAY, { ...DAY, date: "2028-02-29" }], NOW);
  });

  it("has the lines that RFC 5545 asks for, folded at 75 bytes and ended by CRLF", () => {
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
    expect(text.trimEnd().endsWith("END:VCALENDAR")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
    expect(text.match(/^UID:.+\r$/gm)).toHaveLength(2);
    expect(text.match(/^DTSTAMP:20261124T090000Z\r$/gm)).toHaveLength(2);
  });

  it("holds whole days by their civil date, wherever this runs", () => {
    expect(text).toContain("DTSTART;VALUE=DATE:20261210\r\n");
    expect(text).toContain("DTSTART;VALUE=DATE:20280229\r\n");
  });

  it("reminds at nine in the morning of the day itself", () => {
    expect(text).toContain("TRIGGER;RELATED=START:PT9H\r\n");
    expect(text).not.toContain("RELATED=END");
  });

  it("keeps commas, semicolons, backslashes and line breaks as text", () => {
    const unfolded = text.replace(/\r\n[ \t]/g, "");
    expect(unfolded).toContain(String.raw`идите дальше\; это\, например\, \\ и\nновая строка.`);
    expect(unfolded).toContain("SUMMARY:Ответ на претензию: последний день");
  });

  it("names the same day the same again, so that opening it twice doubles nothing", async () => {
    const ids = (file: string) => file.match(/^UID:.+$/gm);
    const again = await calendarFile("Сроки", [DAY], new Date("2027-01-01T00:00:00Z"));
    expect(ids(again)?.[0]).toBe(ids(text)?.[0]);
  });
});
