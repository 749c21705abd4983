import { describe, expect, it } from "vitest";
import { barChart } from "../../src/stats/chart.ts";

const bars = (svg: string) =>
  [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="([\d.]+)"/g)].map(([, height]) =>
    Number(height),
  );

describe("the chart", () => {
  it("has a panel for each series, a bar for each day, in proportion", () => {
    const svg = barChart(
      ["1.11", "2.11", "3.11"],
      [
        { title: "People", color: "#003a8c", values: [5, 0, 10] },
        { title: "Cards", color: "#b00020", values: [1, 2, 4] },
      ],
    );
    expect(bars(svg)).toEqual([125, 0, 250, 62.5, 125, 250]);
    expect(svg).toMatch(/>People<[^]*>10<[^]*>3\.11<[^]*>Cards<[^]*>4</);
  });

  it("is drawn for days without anything, and for none", () => {
    expect(bars(barChart(["1.11"], [{ title: "x", color: "#000", values: [0] }]))).toEqual([0]);
    expect(barChart([], [])).toContain("</svg>");
  });

  it("escapes what it writes", () => {
    expect(barChart([], [{ title: "<b>&", color: "#000", values: [] }])).toContain("&lt;b&gt;&amp;");
  });
});
