// The addresses of the brief: one file, the same as lines with how far it is, and the reading of a house style.
import { briefRequestSchema, briefTemplateSchema } from "../brief.js";
import { briefLineSchema, templateTextSchema } from "../brief_lines.js";
import { API_BASE, post } from "./base.js";
import { noQuery } from "./requests.js";

export const BRIEF_ROUTES = {
  brief: {
    ...post,
    path: `${API_BASE}/briefs`,
    summary: "A pair's record as a paper, every sentence with its source, in the format that is asked for",
    query: noQuery,
    body: { "application/json": briefRequestSchema },
    answer: "application/octet-stream",
  },
  makeBrief: {
    ...post,
    path: `${API_BASE}/briefs/lines`,
    summary: "The same in all formats, one line for each step; what goes on ends when the asker has gone",
    query: noQuery,
    body: { "application/json": briefRequestSchema },
    answer: briefLineSchema,
    isLines: true,
  },
  template: {
    ...post,
    path: `${API_BASE}/briefs/template`,
    summary:
      "Reads a house style in YAML or JSON, and gives it as a brief may be asked with it; nothing is kept",
    query: noQuery,
    body: { "application/json": templateTextSchema },
    answer: briefTemplateSchema,
  },
} as const;
