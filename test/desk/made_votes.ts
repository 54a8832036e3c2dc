// Made files of roll calls, and what is asked of them: nobody's votes.
import type { LoadRequest, VotesRequest } from "../../src/contract/index.js";

const MEANT = { yes: 1, abstain: 2, no: 3, absent: 8 } as const;
type Meant = keyof typeof MEANT;

/** A file in Voeten's columns: for each year so many identical votes and so many different ones of China and Russia. */
export function voetenFile(years: Readonly<Record<number, readonly [same: number, other: number]>>): string {
  const lines = ["rcid,ccode,session,vote,date,unres,short,me,nu,di,hr,co,ec"];
  const put = (rcid: number, ccode: number, vote: Meant, year: number, issue: string) =>
    lines.push(
      `${rcid},${ccode},${year - 1945},${MEANT[vote]},${year}-12-0${1 + (rcid % 9)},R/${year - 1945}/${rcid},"made, of ${rcid}",${issue}`,
    );
  for (const [year, [same, other]] of Object.entries(years))
    for (let i = 0; i < same + other; i += 1) {
      const rcid = Number(year) * 1000 + i;
      const issue = i % 2 === 0 ? "1,0,0,0,0,0" : "0,0,0,1,0,0";
      const chinese = (["yes", "no", "abstain"] as const)[i % 3] ?? "yes";
      const others = (["abstain", "yes", "yes"] as const)[i % 3] ?? "yes";
      put(rcid, 710, chinese, Number(year), issue);
      put(rcid, 365, i < same ? chinese : others, Number(year), issue);
      put(rcid, 2, "absent", Number(year), issue);
    }
  return `${lines.join("\n")}\n`;
}

export function loadRequest(
  dataset: string,
  name: string,
  text: string,
  own: Partial<LoadRequest> = {},
): LoadRequest {
  async function* input() {
    yield new TextEncoder().encode(text);
  }
  return {
    ...{ dataset, address: null, licence: null, published: null, replaces: null },
    from: { kind: "input", name, input: input() },
    onProgress: () => {},
    onProblem: () => {},
    ...own,
  };
}

export const ASKED: VotesRequest = {
  pair: ["CHN", "RUS"],
  ...{ body: "UNGA", rule: "identical", issue: null, from: null, to: null, asOf: null },
  ...{ all: false, after: null, limit: 10 },
};
