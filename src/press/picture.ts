// A chart as a picture: PNG, the same bytes on every machine, with the faces that are shipped and no other.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { faceBytes } from "./fonts.js";
import { pngOf } from "./png.js";

export interface Picture {
  readonly png: Uint8Array;
  /** Px of the drawing, not of the picture: that has `SCALE` times as many. */
  readonly width: number;
  readonly height: number;
}

const SCALE = 2;
let isReady: Promise<void> | null = null;

function ready(): Promise<void> {
  isReady ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")),
  );
  return isReady;
}

export async function pictureOf(svg: string): Promise<Picture> {
  await ready();
  const resvg = new Resvg(onPaper(svg), {
    background: "#ffffff",
    fitTo: { mode: "zoom", value: SCALE },
    font: {
      fontBuffers: /\p{Script=Han}/u.test(svg) ? [faceBytes("sans"), faceBytes("han")] : [faceBytes("sans")],
      loadSystemFonts: false,
      defaultFontFamily: "Source Sans 3",
    },
  });
  try {
    const { width, height } = resvg;
    const image = resvg.render();
    try {
      return { png: pngOf(image.pixels, image.width, image.height), width, height };
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}

/** Properties of CSS as the charts' own defaults for white paper; the drawing names its face. */
function onPaper(svg: string): string {
  return svg
    .replace(/var\(--[\w-]+, (#[0-9a-f]{3,8})\)/gu, "$1")
    .replace("<svg ", '<svg font-family="Source Sans 3" ')
    .replaceAll("currentColor", "#1c2126");
}
