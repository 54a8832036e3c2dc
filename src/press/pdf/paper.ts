// The sheets of a PDF: what is drawn on them, and the structure that tells what is what to who does not see them.
import PDFDocument from "pdfkit";
import { type Face, faceBytes } from "../fonts.js";
import { MEASURE, PAGE } from "./looks.js";
import { inRuns, type Line, type Piece, type WidthOf } from "./words.js";

const FACES: readonly Face[] = ["serif", "serif-bold", "sans", "sans-bold", "han"];

/** A part of the structure. */
export type Element = PDFKit.PDFStructureElement;

/** `alt` is read in the place of a picture; `scope` tells what the head of a table is the head of. */
interface ElementOptions {
  readonly alt?: string;
  readonly scope?: "Column";
}

export interface PaperInfo {
  readonly title: string;
  readonly subject: string;
  /** ISO day: the only one in the file. */
  readonly day: string;
}

/** Points as it is shown. */
interface PaperPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly tall: number;
}

export interface Paper {
  readonly widthOf: WidthOf;
  turn(): void;
  /** A new element at the end of its parent; null: of the document. */
  element(tag: string, parent: Element | null, options?: ElementOptions): Element;
  /** A line of an element. `left` and `top` in points from those of the text. */
  line(element: Element, tag: string, line: Line, left: number, top: number, leading: number): void;
  /** What no reader is told: heads of tables that are set again, the number of the page. */
  artifact(type: "Layout" | "Pagination", draw: (line: ArtifactLine) => void): void;
  rule(ink: string, top: number, width?: number): void;
  picture(element: Element, picture: PaperPicture, top: number): void;
  /** Names a place, for links to it. */
  place(name: string, top: number): void;
  outline(title: string, level: 1 | 2): void;
  finish(): Promise<Uint8Array>;
}

type ArtifactLine = (line: Line, left: number, top: number, leading: number) => void;

export function openPaper({ title, subject, day }: PaperInfo): Paper {
  const moment = new Date(`${day}T00:00:00Z`);
  const doc = new PDFDocument({
    ...{ size: "A4", margin: 0, autoFirstPage: false, pdfVersion: "1.7" },
    ...{ tagged: true, lang: "en-GB", displayTitle: true },
    info: {
      ...{ Title: title, Subject: subject, Creator: "Chancery", Producer: "Chancery" },
      ...{ CreationDate: moment, ModDate: moment },
    },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  for (const face of FACES) doc.registerFont(face, Buffer.from(faceBytes(face)));
  const root = doc.struct("Document");
  doc.addStructure(root);
  let section: ReturnType<typeof doc.outline.addItem> | null = null;
  /** The element whose content is open on this page. */
  let open: Element | null = null;

  const close = () => {
    if (open !== null) doc.endMarkedContent();
    open = null;
  };
  const glyphs = ({ text, face, size, ink, raise = 0 }: Piece, x: number, top: number, leading: number) => {
    // the base of the line is the same whatever the face
    const base = PAGE.top + top + leading * 0.74 - raise;
    doc.font(face).fontSize(size).fillColor(ink);
    doc.text(text, x, base, { lineBreak: false, baseline: "alphabetic" });
  };
  const link = (element: Element, piece: Piece, x: number, top: number, leading: number) => {
    const { to, url, mark, text, width } = piece;
    const parent = mark === undefined ? element : paper.element("Reference", element);
    const own = paper.element("Link", parent);
    close();
    own.add(doc.markStructureContent("Link"));
    glyphs(piece, x, top, leading);
    doc.endMarkedContent();
    const says = mark === undefined ? text : `Note ${mark}`;
    // pdfkit takes a plain string for a name of its own
    const contents: string = Object(says);
    const options = { structParent: own, Contents: contents };
    if (to !== undefined) doc.goTo(x, PAGE.top + top, width, leading, to, options);
    if (url !== undefined) doc.link(x, PAGE.top + top, width, leading, url, options);
    own.end();
  };
  const paper: Paper = {
    widthOf: (text, face, size) => doc.font(face).fontSize(size).widthOfString(text),
    turn() {
      close();
      doc.addPage();
    },
    element(tag, parent, options = {}) {
      const element = doc.struct(tag, options);
      (parent ?? root).add(element);
      return element;
    },
    line(element, tag, line, left, top, leading) {
      let x = PAGE.left + left;
      for (const run of inRuns(line)) {
        if (run.to !== undefined || run.url !== undefined) link(element, run, x, top, leading);
        else {
          if (open !== element) {
            close();
            element.add(doc.markStructureContent(tag));
            open = element;
          }
          glyphs(run, x, top, leading);
        }
        x += run.width;
      }
    },
    artifact(type, draw) {
      close();
      doc.markContent("Artifact", { type });
      draw((line, left, top, leading) => {
        let x = PAGE.left + left;
        for (const run of inRuns(line)) {
          glyphs(run, x, top, leading);
          x += run.width;
        }
      });
      doc.endMarkedContent();
    },
    rule(ink, top, width = MEASURE) {
      paper.artifact("Layout", () => {
        doc
          .moveTo(PAGE.left, PAGE.top + top)
          .lineTo(PAGE.left + width, PAGE.top + top)
          .lineWidth(0.5)
          .strokeColor(ink)
          .stroke();
      });
    },
    picture(element, { png, width, tall }, top) {
      close();
      element.add(doc.markStructureContent("Figure"));
      doc.image(Buffer.from(png), PAGE.left, PAGE.top + top, { width, height: tall });
      doc.endMarkedContent();
    },
    place: (name, top) =>
      void doc.addNamedDestination(name, "XYZ", PAGE.left, Math.max(0, PAGE.top + top - 8), null),
    outline(text, level) {
      if (level === 1) section = doc.outline.addItem(text);
      else (section ?? doc.outline).addItem(text);
    },
    async finish() {
      close();
      root.end();
      doc.end();
      await ended;
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
  return paper;
}
