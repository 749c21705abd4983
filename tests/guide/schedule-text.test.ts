import { describe, expect, it } from "vitest";
import { scheduleText } from "../../src/guide/schedule-text.ts";
import { HoursSchema } from "../../src/guide/schema.ts";
import { realContent } from "../helpers/open-bot.ts";

const day = [["09:00", "18:00"]];

async function say(week: object, locale = "ru") {
  const { t } = await realContent();
  return scheduleText(t, HoursSchema.parse({ timeZone: "Europe/Moscow", week }), locale);
}

describe("a week's hours in words", () => {
  it("join days that are alike, and name the zone", async () => {
    const week = { mo: day, tu: day, we: day, th: day, fr: [["09:00", "16:45"]] };
    expect(await say(week)).toBe("пн–чт 09:00–18:00; пт 09:00–16:45 (Москва).");
    expect(await say(week, "en")).toMatch(/^Mon–Thu 09:00–18:00; Fri 09:00–16:45 \(.+\)\.$/);
  });

  it("tell a break, single days and the night", async () => {
    expect(
      await say({
        mo: [
          ["09:00", "13:00"],
          ["14:00", "18:00"],
        ],
      }),
    ).toBe("пн 09:00–13:00, 14:00–18:00 (Москва).");
    expect(await say({ tu: day, th: day })).toBe("вт 09:00–18:00; чт 09:00–18:00 (Москва).");
    expect(await say({ sa: [["20:00", "26:00"]], su: [["20:00", "24:00"]] })).toBe(
      "сб 20:00–02:00; вс 20:00–24:00 (Москва).",
    );
  });

  it("are daily when every day is alike", async () => {
    const week = Object.fromEntries(["mo", "tu", "we", "th", "fr", "sa", "su"].map((name) => [name, day]));
    expect(await say(week)).toBe("Ежедневно 09:00–18:00 (Москва).");
  });

  it("say nothing of the moment, and admit what nobody confirms", async () => {
    const { t } = await realContent();
    expect(scheduleText(t, "always", "ru")).toBe("Круглосуточно.");
    expect(scheduleText(t, "always", "en")).toBe("Round the clock.");
    expect(scheduleText(t, null, "ru")).toBe(t.html("ru", "card-hours-unknown"));
    expect(await say({})).toBe(t.html("ru", "card-hours-unknown"));
  });
});
