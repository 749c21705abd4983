import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodePng } from "../../src/picture/png.ts";

const pixel = (red: number, green: number, blue: number) => [red, green, blue, 255];

/** The chunks of a PNG by their types. */
function chunks(png: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    found.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return found;
}

describe("encodePng", () => {
  it("writes each pixel as its colour's place in the palette", async () => {
    const pixels = Uint8Array.from([
      ...pixel(255, 255, 255),
      ...pixel(0, 0, 0),
      ...pixel(0, 0, 0),
      ...pixel(255, 255, 255),
    ]);
    const parts = chunks(await encodePng(pixels, 2, 2));
    expect([...parts.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
    expect([...(parts.get("IHDR") ?? [])]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect([...(parts.get("PLTE") ?? [])]).toEqual([255, 255, 255, 0, 0, 0]);
    expect([...inflateSync(parts.get("IDAT") ?? Buffer.alloc(0))]).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it("rounds shades, and keeps black and white exact", async () => {
    const pixels = Uint8Array.from([...pixel(250, 251, 252), ...pixel(4, 3, 2), ...pixel(120, 120, 120)]);
    const palette = [...(chunks(await encodePng(pixels, 3, 1)).get("PLTE") ?? [])];
    expect(palette.slice(0, 6)).toEqual([255, 255, 255, 0, 0, 0]);
    expect(palette.slice(6)).toEqual([109, 109, 109]);
  });

  it("refuses what has more colours than a palette holds", async () => {
    const pixels = Uint8Array.from(
      Array.from({ length: 512 }, (_, n) =>
        pixel((n % 8) * 36, (Math.floor(n / 8) % 8) * 36, Math.floor(n / 64) * 36),
      ).flat(),
    );
    await expect(encodePng(pixels, 512, 1)).rejects.toThrow("512 colours");
  });
});
