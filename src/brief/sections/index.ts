// Every section by its name. A new one is added here.
import type { Section } from "../section.js";
import { agreements } from "./agreements.js";
import { changes } from "./changes.js";
import { disagreements } from "./disagreements.js";
import { energy, trade } from "./figures.js";
import { meetings } from "./meetings.js";
import { outlook } from "./outlook.js";
import { positions } from "./positions.js";
import { sanctions } from "./sanctions.js";
import { statements } from "./statements.js";
import { summary } from "./summary.js";
import { thirds } from "./thirds.js";

export const SECTIONS: readonly Section[] = [
  summary,
  changes,
  meetings,
  statements,
  agreements,
  trade,
  energy,
  sanctions,
  positions,
  thirds,
  disagreements,
  outlook,
];
