// The datasets that can be loaded, one line each.
import type { Dataset } from "./dataset.js";
import { unga, unsc } from "./un_votes.js";

export const DATASETS: readonly Dataset[] = [unga, unsc];
