// The datasets that can be loaded, one line each.
import { colt } from "./colt.js";
import type { Dataset } from "./dataset.js";

import { meetings } from "./meetings.js";
import { unga, unsc } from "./un_votes.js";

export const DATASETS: readonly Dataset[] = [unga, unsc, colt, meetings];
