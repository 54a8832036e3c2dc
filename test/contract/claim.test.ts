// The schemas and the types of src/model say the same: the compiler holds them equal, the tests hold the values.
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Frozen } from "../../src/contract/frozen.js";
import { type claimSchema, claimSchema as schema } from "../../src/contract/index.js";
import type { citationSchema, droppedSchema, missingSchema, periodSchema } from "../../src/contract/parts.js";
import type { Citation, Claim, Dropped, Missing, Period } from "../../src/model/index.js";
import { CLAIMS, EVENT } from "./sample_claims.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type SameAs<Schema extends z.ZodType, Model> = Equal<Frozen<z.output<Schema>>, Frozen<Model>>;

// `npm run check` compiles these lines; one that is not `true` does not compile.
const SAME: {
  claim: SameAs<typeof claimSchema, Claim>;
  citation: SameAs<typeof citationSchema, Citation>;
  dropped: SameAs<typeof droppedSchema, Dropped>;
  missing: SameAs<typeof missingSchema, Missing>;
  period: SameAs<typeof periodSchema, Period>;
} = { claim: true, citation: true, dropped: true, missing: true, period: true };

describe("claimSchema", () => {
  it("is the model's type", () => {
    expect(Object.values(SAME).every(Boolean)).toBe(true);
  });
  it.each(CLAIMS.map((claim) => [claim.kind, claim] as const))("takes a %s as it is", (_kind, claim) => {
    expect(schema.parse(claim)).toEqual(claim);
  });
  it("refuses a type that the codebook does not have", () => {
    expect(schema.safeParse({ ...EVENT, type: "MEET" }).success).toBe(false);
  });
  it("refuses a CAMEO code that became a number", () => {
    expect(schema.safeParse({ ...EVENT, cameo: 42 }).success).toBe(false);
  });
  it("refuses a claim without its citation or its reason", () => {
    const { citation: _citation, ...bare } = EVENT;
    expect(schema.safeParse(bare).success).toBe(false);
    expect(schema.safeParse({ ...EVENT, why: "" }).success).toBe(false);
  });
});
