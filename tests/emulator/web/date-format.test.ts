import { describe, expect, it } from "vitest";
import { formatDateTime, formatDay } from "../../../src/emulator/web/date-format.ts";

const at = (...parts: [number, number, number, number, number]): number =>
  new Date(...parts).getTime() / 1000;
const NOW = at(2026, 10, 22, 0, 5);

describe("days between messages", () => {
  it("names today and yesterday by the calendar, not by 24 hours", () => {
    expect(formatDay(NOW, "ru", NOW)).toBe("Сегодня");
    expect(formatDay(at(2026, 10, 21, 23, 55), "ru", NOW)).toBe("Вчера");
    expect(formatDay(at(2026, 10, 21, 23, 55), "en-GB", NOW)).toBe("Yesterday");
  });

  it("shows the year only when it is another one", () => {
    expect(formatDay(at(2026, 0, 2, 12, 0), "ru", NOW)).toBe("2 января");
    expect(formatDay(at(2025, 11, 31, 12, 0), "en-GB", NOW)).toBe("31 December 2025");
  });
});

describe("date_time entities", () => {
  const moment = at(2026, 10, 25, 9, 30);

  it("follow Telegram's patterns", () => {
    expect(formatDateTime(moment, "", "в среду", "ru", NOW)).toBe("в среду");
    expect(formatDateTime(moment, "t", "", "en-GB", NOW)).toBe("09:30");
    expect(formatDateTime(moment, "T", "", "en-GB", NOW)).toBe("09:30:00");
    expect(formatDateTime(moment, "d", "", "ru", NOW)).toBe("25.11.26");
    expect(formatDateTime(moment, "wD", "", "en-GB", NOW)).toMatch(/^Wednesday.*25 November 2026$/);
  });

  it("tell the distance for r", () => {
    expect(formatDateTime(NOW + 7200, "r", "", "en-GB", NOW)).toBe("in 2 hours");
    expect(formatDateTime(NOW - 3 * 86_400, "r", "", "ru", NOW)).toBe("3 дня назад");
    expect(formatDateTime(NOW, "r", "", "en-GB", NOW)).toBe("now");
  });
});
