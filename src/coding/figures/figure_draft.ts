// A figure on its way to a claim.
import type { FigureClaim } from "../../model/index.js";
import type { Unnamed } from "../claim_parts.js";

/** A figure before its id; `restates` is the number (in the sentence's list) of the figure that it says again in another unit. */
export type FigureDraft = Unnamed<Omit<FigureClaim, "equivalentOf">> & { readonly restates: number | null };
