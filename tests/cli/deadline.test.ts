import { describe, expect, it } from "vitest";
import { realTerms } from "../terms/a-terms.ts";
import { runCli } from "./run-cli.ts";

const lines = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

describe("npm run -s deadline", () => {
  it("answers a line a line, in order, and skips empty ones", () => {
    const input = [
      '{"id":"a","rule":"bank_reply_15_working_days","from":"2026-12-21","today":"2026-12-30"}',
      "",
      '{"id":"b","rule":"ombudsman_limit_3_years","from":"2024-02-29"}\r',
      '{"id":"c","rule":"travel_package_24_hours_after_landing","from":"2026-07-01T10:00:00+03:00"}',
    ].join("\n");
    const { code, out } = runCli("deadline", [], input);
    expect(lines(out)).toEqual([
      { id: "a", date: "2027-01-20", status: "early", left: 8, by_calendar: [2027] },
      { id: "b", date: "2027-02-28" },
      { id: "c", date: "2026-07-02T10:00:00+03:00" },
    ]);
    expect(code).toBe(0);
  });

  it("goes on after a bad line and ends with 1", () => {
    const input = 'nonsense\n{"id":1,"rule":"bank_notice_next_day","from":"2026-11-24"}\n';
    const { code, out } = runCli("deadline", [], input);
    expect(lines(out)).toEqual([
      { id: null, error: expect.any(String) },
      { id: 1, date: "2026-11-25" },
    ]);
    expect(code).toBe(1);
  });

  it("lists every rule with whom it binds and its source", async () => {
    const { out } = runCli("deadline", ["--list"]);
    const { rules } = await realTerms();
    const listed = lines(out) as { rule: string; binds: string; sources: string[] }[];
    expect(listed.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    for (const { binds, sources } of listed) {
      expect(["customer", "ozon", "bank", "regulator"]).toContain(binds);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it("says what it wants when it is asked wrongly", () => {
    const { code, err, out } = runCli("deadline", ["--nonsense"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("Usage");
  });
});
