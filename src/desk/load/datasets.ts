// The datasets that can be loaded, one line each.
import type { Dataset } from "./dataset.js";
import { unga } from "./unga.js";

export const DATASETS: readonly Dataset[] = [unga];
