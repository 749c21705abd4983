const SVG = "http://www.w3.org/2000/svg";

/** Outlines on a 24 × 24 grid. */
const PATHS = {
  attach:
    "M20 11.5 12.3 19.2a5 5 0 0 1-7.1-7.1l8.2-8.2a3.3 3.3 0 0 1 4.7 4.7l-8.2 8.2a1.7 1.7 0 0 1-2.4-2.4l7.6-7.5",
  block: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M5.8 5.8l12.4 12.4",
  check: "M4 12.5l5 5L20 6.5",
  checks: "M2 12.5l4.5 5L16 7M11 15.5l2 2L22.5 7",
  close: "M6 6l12 12M18 6 6 18",
  contact: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20c.8-3.4 3.8-5 7.5-5s6.7 1.6 7.5 5",
  copy: "M9 8h10v12H9zM15 8V4H5v12h4",
  document: "M7 3h7l5 5v13H7zM14 3v5h5",
  down: "M6 9.5l6 6 6-6",
  edit: "M4 20l1-4L16.5 4.5l3 3L8 19z",
  forward: "M13 5.5 20.5 12 13 18.5V14.7C8 14.5 5.2 16 3.5 19c.4-5.5 3.5-9 9.5-9.6z",
  group:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 19c.6-3 3-4.5 6.5-4.5s5.9 1.5 6.5 4.5M15.5 4.3a3.5 3.5 0 0 1 0 6.5M17.5 14.9c2.2.5 3.5 1.9 4 4.1",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6M12 7.5v.1",
  link: "M8 16 16.5 7.5M9.5 7h7.5v7.5",
  location:
    "M12 21.5c4.5-5 7-8.5 7-11.5a7 7 0 1 0-14 0c0 3 2.5 6.5 7 11.5M12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5",
  menu: "M4 7h16M4 12h16M4 17h16",
  more: "M12 5.5v.1M12 12v.1M12 18.5v.1",
  photo: "M3.5 5h17v14h-17zM3.5 16l5-5 4 4 3-3 5 5M15.5 9.5v.1",
  poll: "M5 20V11M12 20V4M19 20v-6",
  reply: "M11 5.5 3.5 12 11 18.5V14.7C16 14.5 18.8 16 20.5 19c-.4-5.5-3.5-9-9.5-9.6z",
  send: "M4 12 20.5 4.5 16 20l-4.5-6.5zM11.5 13.5l9-9",
  sticker: "M12 3a9 9 0 1 0 9 9l-9-9M12 3c0 6 3 9 9 9M8.5 14c1 1.5 2.2 2.3 4 2.3",
  voice: "M12 3.5a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0v-5a3 3 0 0 1 3-3M6 11.5a6 6 0 0 0 12 0M12 17.5V21",
} as const;

export type IconName = keyof typeof PATHS;

export const isIconName = (name: string | undefined): name is IconName =>
  name !== undefined && Object.hasOwn(PATHS, name);

/** A decoration: hidden from screen readers, takes the colour and the size of the text. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
