import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const deflateAsync = promisify(deflate);

/** Shades a colour channel is rounded to: a page of text needs no more, and the file shrinks to a third. */
const SHADES = 8;
const MAX_COLORS = 256;
const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const INDEXED = 3;

/**
 * Encodes opaque pixels of few colours as a PNG with a palette.
 *
 * @param pixels RGBA, four bytes each, row by row
 * @param dpi dots per inch, for what is printed
 * @throws Error when there are more than 256 colours: this is for text, not for photos
 */
export async function encodePng(
  pixels: Uint8Array,
  width: number,
  height: number,
  dpi?: number,
): Promise<Buffer> {
  const { palette, rows } = indexed(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    ...(dpi === undefined ? [] : [chunk("pHYs", density(dpi))]),
    chunk("PLTE", palette),
    chunk("IDAT", await deflateAsync(rows, { level: 7 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Each pixel as the place of its colour in the palette; each row begins with a 0, "no filter". */
function indexed(pixels: Uint8Array, width: number, height: number): { palette: Buffer; rows: Buffer } {
  const step = 255 / (SHADES - 1);
  const shade = Uint8Array.from({ length: 256 }, (_, value) => Math.round(value / step));
  const places = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  // Most neighbours are alike: the last look-up often serves.
  let last = -1;
  let place = 0;
  for (let y = 0, from = 0; y < height; y++) {
    let to = y * (width + 1) + 1;
    for (let x = 0; x < width; x++, from += 4, to++) {
      const red = shade[pixels[from] as number] as number;
      const green = shade[pixels[from + 1] as number] as number;
      const color = (red * SHADES + green) * SHADES + (shade[pixels[from + 2] as number] as number);
      if (color !== last) {
        last = color;
        place = places.get(color) ?? places.size;
        places.set(color, place);
      }
      rows[to] = place;
    }
  }
  if (places.size > MAX_COLORS) throw new Error(`${places.size} colours do not fit a palette`);
  const palette = [...places.keys()].flatMap((color) =>
    [Math.floor(color / SHADES ** 2), Math.floor(color / SHADES) % SHADES, color % SHADES].map((value) =>
      Math.round(value * step),
    ),
  );
  return { palette: Buffer.from(palette), rows };
}

/** Dots a metre, across and down. */
function density(dpi: number): Buffer {
  const data = Buffer.alloc(9);
  const dots = Math.round(dpi / 0.0254);
  data.writeUInt32BE(dots, 0);
  data.writeUInt32BE(dots, 4);
  data[8] = 1;
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
