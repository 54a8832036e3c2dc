// The typefaces of what is printed, out of the packages that ship them, and which of them has a sign.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { create, type Font } from "fontkit";

const require = createRequire(import.meta.url);
const google = (family: string, file: string) =>
  join(dirname(require.resolve(`@expo-google-fonts/${family}`)), `${file}.ttf`);

/** Faces by their name in a document. `han` has the signs of simplified Chinese. */
const FILES = {
  serif: () => google("source-serif-4", "400Regular/SourceSerif4_400Regular"),
  "serif-bold": () => google("source-serif-4", "600SemiBold/SourceSerif4_600SemiBold"),
  sans: () => google("source-sans-3", "400Regular/SourceSans3_400Regular"),
  "sans-bold": () => google("source-sans-3", "600SemiBold/SourceSans3_600SemiBold"),
  han: () => join(dirname(require.resolve("@embedpdf/fonts-sc")), "..", "fonts", "NotoSansHans-Regular.otf"),
} as const;

export type Face = keyof typeof FILES;

const bytes = new Map<Face, Uint8Array>();
const faces = new Map<Face, Font>();

export function faceBytes(face: Face): Uint8Array {
  const read = bytes.get(face) ?? new Uint8Array(readFileSync(FILES[face]()));
  bytes.set(face, read);
  return read;
}

function hasSign(face: Face, sign: number): boolean {
  let font = faces.get(face);
  if (font === undefined) {
    const made = create(Buffer.from(faceBytes(face)));
    if (!("hasGlyphForCodePoint" in made)) throw new Error(`${FILES[face]()} holds several typefaces.`);
    font = made;
    faces.set(face, font);
  }
  return font.hasGlyphForCodePoint(sign);
}

/** A stretch of text in one face. */
export interface Stretch {
  readonly text: string;
  readonly face: Face;
}

/** Scripts that no face here has, as a reader is told of them. */
const SCRIPTS: readonly (readonly [script: RegExp, name: string])[] = [
  [/\p{Script=Arabic}/u, "Arabic"],
  [/\p{Script=Hebrew}/u, "Hebrew"],
  [/\p{Script=Hangul}/u, "Korean"],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, "Japanese"],
  [/\p{Script=Devanagari}/u, "Devanagari"],
  [/\p{Script=Thai}/u, "Thai"],
  [/\p{Script=Georgian}/u, "Georgian"],
  [/\p{Script=Armenian}/u, "Armenian"],
  [/\p{Script=Han}/u, "Chinese"],
];

/** The text in stretches of faces that have its signs. What none has is named: "[Arabic]", "[sign U+1F600]". */
export function stretchesOf(text: string, face: Face): readonly Stretch[] {
  const stretches: { text: string; face: Face }[] = [];
  const add = (more: string, own: Face) => {
    const last = stretches.at(-1);
    if (last?.face === own) last.text += more;
    else stretches.push({ text: more, face: own });
  };
  let named = "";
  for (const sign of text.normalize("NFC")) {
    const code = sign.codePointAt(0) ?? 0;
    const own = hasSign(face, code) ? face : hasSign("han", code) ? "han" : null;
    const name = own === null ? nameOf(sign, code) : "";
    if (own !== null) add(sign, own);
    else if (name !== named) add(name, face);
    named = own === null || (sign === " " && named !== "") ? name || named : "";
  }
  return stretches;
}

function nameOf(sign: string, code: number): string {
  if (/\p{Cc}|\p{Cf}|\p{Mn}/u.test(sign)) return "";
  const script = SCRIPTS.find(([pattern]) => pattern.test(sign));
  return script === undefined
    ? `[sign U+${code.toString(16).toUpperCase().padStart(4, "0")}]`
    : `[${script[1]}]`;
}
