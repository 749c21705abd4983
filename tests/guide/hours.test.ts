import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate, civilTime, daysBetween, openState } from "../../src/guide/hours.ts";
import { HoursSchema } from "../../src/guide/schema.ts";

const office = HoursSchema.parse({
  timeZone: "Europe/Moscow",
  week: Object.fromEntries(["mo", "tu", "we", "th", "fr"].map((day) => [day, [["09:00", "18:00"]]])),
  exceptions: [
    { from: "2026-12-31", to: "2027-01-08", intervals: [], source: "decree" },
    { from: "2027-02-20", to: "2027-02-20", intervals: [["10:00", "16:00"]], source: "decree" },
  ],
});
const at = (text: string) => new Date(text);

describe("openState", () => {
  it("is open at any time when hours are always, and unknown when nobody says them", () => {
    expect(openState("always", at("2026-01-01T00:00:00Z"))).toEqual({ type: "always" });
    expect(openState(null, at("2026-01-01T00:00:00Z"))).toEqual({ type: "unknown" });
  });

  it("counts in the contact's time zone, not in the process's", () => {
    expect(openState(office, at("2026-11-23T06:00:00Z"))).toEqual({
      type: "open",
      until: at("2026-11-23T15:00:00Z"),
    });
    expect(openState(office, at("2026-11-23T05:59:59Z"))).toEqual({
      type: "closed",
      opensAt: at("2026-11-23T06:00:00Z"),
    });
  });

  it("closes at the closing minute and opens on the next working day", () => {
    expect(openState(office, at("2026-11-27T15:00:00Z"))).toEqual({
      type: "closed",
      opensAt: at("2026-11-30T06:00:00Z"),
    });
  });

  it("follows exceptions over the turn of the year and on a moved working day", () => {
    expect(openState(office, at("2026-12-31T09:00:00Z"))).toEqual({
      type: "closed",
      opensAt: at("2027-01-11T06:00:00Z"),
    });
    expect(openState(office, at("2027-02-20T08:00:00Z"))).toEqual({
      type: "open",
      until: at("2027-02-20T13:00:00Z"),
    });
  });

  it("joins spans that touch, also at midnight", () => {
    const week = Object.fromEntries(
      ["mo", "tu", "we", "th", "fr", "sa", "su"].map((day) => [day, [["00:00", "24:00"]]]),
    );
    const hours = HoursSchema.parse({ timeZone: "Asia/Kamchatka", week });
    expect(openState(hours, at("2026-06-01T12:00:00Z"))).toEqual({ type: "open", until: null });
  });

  it("knows a span that began yesterday", () => {
    const hours = HoursSchema.parse({ timeZone: "Europe/Moscow", week: { fr: [["20:00", "26:00"]] } });
    expect(openState(hours, at("2026-11-27T22:30:00Z"))).toEqual({
      type: "open",
      until: at("2026-11-27T23:00:00Z"),
    });
  });

  it("says closed for good when the week has no hours", () => {
    const hours = HoursSchema.parse({ timeZone: "Europe/Moscow", week: {} });
    expect(openState(hours, at("2026-11-27T22:30:00Z"))).toEqual({ type: "closed", opensAt: null });
  });

  it("agrees with a minute-by-minute reading of the wall clock, in any zone and season", () => {
    const zones = [
      "Europe/Moscow",
      "Asia/Kamchatka",
      "America/New_York",
      "Australia/Lord_Howe",
      "Asia/Kolkata",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 22 }),
        fc.integer({ min: 1, max: 8 }),
        fc.date({ min: at("2026-01-01T00:00:00Z"), max: at("2028-12-31T00:00:00Z"), noInvalidDate: true }),
        (timeZone, from, length, now) => {
          const open = `${String(from).padStart(2, "0")}:00`;
          const close = `${String(Math.min(from + length, 24)).padStart(2, "0")}:00`;
          const days = ["mo", "tu", "we", "th", "fr", "sa", "su"];
          const hours = HoursSchema.parse({
            timeZone,
            week: Object.fromEntries(days.map((day) => [day, [[open, close]]])),
          });
          const time = civilTime(now, timeZone);
          const state = openState(hours, now);
          expect(state.type).toBe(open <= time && time < close ? "open" : "closed");
          if (state.type === "open" && state.until) {
            expect(["00:00", close]).toContain(civilTime(state.until, timeZone));
          }
        },
      ),
    );
  });
});

describe("civil dates", () => {
  it("turn over at the zone's own midnight", () => {
    expect(civilDate(at("2026-11-22T21:30:00Z"), "Europe/Moscow")).toBe("2026-11-23");
    expect(civilDate(at("2026-11-22T21:30:00Z"), "America/New_York")).toBe("2026-11-22");
  });

  it("add and subtract across months and leap days", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), (days) => {
        expect(daysBetween("2026-11-22", addDays("2026-11-22", days))).toBe(days);
      }),
    );
  });
});
