// A brief as the bytes of one format. The same brief gives the same bytes.
import { type Brief, briefHtml, briefMarkdown } from "../brief/index.js";
import type { BriefFormat } from "../contract/index.js";

export async function pressBrief(brief: Brief, format: BriefFormat): Promise<Uint8Array> {
  switch (format) {
    case "md":
      return new TextEncoder().encode(briefMarkdown(brief));
    case "html":
      return new TextEncoder().encode(briefHtml(brief));
    case "docx":
      return (await import("./docx.js")).briefDocx(brief);
    case "pdf":
      return (await import("./pdf/index.js")).briefPdf(brief);
  }
}
