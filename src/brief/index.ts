// The brief: what the record says of two countries as a paper, every sentence with its source. Pure; src/press puts it on paper.

export { footInShort, footOf } from "./foot.js";
export type { HeldTitle } from "./introduce.js";
export type { Block, Brief, Notes, TableBlock } from "./model.js";
export { notesOf } from "./model.js";
export { briefHtml } from "./render/html.js";
export { briefMarkdown, isWebAddress } from "./render/markdown.js";
export { briefPaper } from "./render/paper.js";
export type { BriefMaterial } from "./section.js";
export { type HouseStyle, materialOf, sectionsOf, styleOf, writeBrief } from "./write_brief.js";
