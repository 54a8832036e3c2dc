// Answers of the API that this checkout does not give yet, over the real ledger, in the shapes that the page expects.
import { type Context, Hono } from "hono";
import type { Desk } from "../../src/contract/index.js";
import { loadLexiconTables } from "../../src/intake/lexicon_tables.js";
import {
  type Correction,
  corrected,
  type LedgerStore,
  type StoredClaim,
  samenessKey,
  seriesKey,
} from "../../src/ledger/index.js";
import type { Claim, FigureClaim } from "../../src/model/index.js";
import type { Job } from "../../web/ask/answers.js";

interface MadeRoutes {
  readonly app: Hono;
  readonly desk: Desk;
  readonly store: LedgerStore;
  readonly token: string;
  clock(): string;
}

const V1 = "/api/v1";
const COOPERATION = new Set(["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"]);
const ALL = {
  pair: null,
  kind: null,
  document: null,
  record: null,
  series: null,
  from: null,
  to: null,
  asOf: null,
  after: null,
  limit: 100_000,
};

export function madeRoutes({ app, desk, store, token, clock }: MadeRoutes): Hono {
  const made = new Hono();
  const jobs = new Map<string, Job>();
  made.use(`${V1}/*`, async (c, next) => {
    if (c.req.path !== `${V1}/openapi.json` && c.req.header("authorization") !== `Bearer ${token}`)
      return c.json({ error: { code: "no_token", message: "This needs the token of the desk." } }, 401);
    await next();
  });
  const claimsOf = async (query: Partial<Parameters<LedgerStore["claims"]>[0]>) => {
    const { items } = await store.claims({ ...ALL, ...query });
    const corrections = await store.correctionsOf(items.map(({ claim }) => claim.id));
    return items.flatMap((one) => {
      const claim = corrected(one.claim, corrections, query.asOf ?? null);
      return claim === null ? [] : [{ ...one, claim }];
    });
  };

  made.get(`${V1}/names`, (c) => {
    const { parties } = loadLexiconTables();
    const named = (list: readonly { readonly code: string; readonly name: string }[]) =>
      Object.fromEntries(list.map(({ code, name }) => [code, name]));
    return c.json({ countries: named(parties.countries), organisations: named(parties.organisations) });
  });
  made.get(`${V1}/ledger`, async (c) => c.json({ ...(await store.counts()), coder: "chancery-coder" }));
  made.get(`${V1}/pairs`, async (c) => c.json({ items: pairLines(await claimsOf({})), next: null }));
  made.get(`${V1}/activity`, async (c) => {
    const { pair, asOf } = asked(c);
    return c.json({ quarters: quartersOf(await claimsOf({ pair, asOf, kind: "event" })) });
  });
  made.get(`${V1}/series`, async (c) => {
    const { pair, asOf } = asked(c);
    const items = (await claimsOf({ pair, asOf, kind: "figure" })).flatMap((one) => {
      const series = seriesKey(one.claim as FigureClaim);
      return series === null ? [] : [{ series, ...one }];
    });
    return c.json({ items, next: null });
  });
  made.get(`${V1}/records`, async (c) => {
    const { pair, asOf } = asked(c);
    const { limit = "100", after } = c.req.query();
    const page = await desk.records({
      pair,
      kind: null,
      from: null,
      to: null,
      asOf,
      after: after ?? null,
      limit: Number(limit),
    });
    const all = new Map<string, string[]>();
    for (const { claim } of await claimsOf({ pair, asOf })) {
      const key = samenessKey(claim) ?? claim.id;
      all.set(key, [...(all.get(key) ?? []), claim.id]);
    }
    const items = page.items.map((record) => ({
      ...record,
      claims: all.get(samenessKey(record.claim as Claim) ?? record.claim.id) ?? [record.claim.id],
    }));
    return c.json({ items, next: page.next });
  });
  made.get(`${V1}/documents/:id`, async (c) => {
    const id = c.req.param("id");
    const stored = await store.document(id);
    if (stored === null)
      return c.json(
        { error: { code: "not_found", message: `There is no document “${id}” in the ledger.` } },
        404,
      );
    const { items } = await store.claims({ ...ALL, document: id });
    const corrections = await store.correctionsOf(items.map(({ claim }) => claim.id));
    const inOrder = items
      .map(({ claim }) => ({ read: claim, now: corrected(claim, corrections, null) }))
      .sort(
        (a, b) => a.read.citation.start - b.read.citation.start || a.read.citation.end - b.read.citation.end,
      );
    const { document, sha256, addedAt, coder, sentences, dropped, notCoded } = stored;
    const { isPage: _, isEntered, ...head } = document;
    return c.json({
      id,
      ...head,
      sha256,
      addedAt,
      coder,
      entered: isEntered === true,
      sentences,
      dropped,
      notCoded,
      claims: inOrder.flatMap(({ now }) => now ?? []),
      rejected: inOrder.flatMap(({ read, now }) => (now === null ? [read] : [])),
    });
  });
  made.get(`${V1}/claims/:id`, async (c) => {
    const id = c.req.param("id");
    const stored = await store.claim(id);
    if (stored === null)
      return c.json(
        { error: { code: "not_found", message: `There is no claim “${id}” in the ledger.` } },
        404,
      );
    const { claim: read, ...rest } = stored;
    const corrections = await store.correctionsOf([id]);
    return c.json({
      ...rest,
      read,
      claim: corrected(read, corrections, null),
      record: samenessKey(read) ?? id,
      corrections,
    });
  });
  made.post(`${V1}/corrections`, async (c) => {
    const given = (await c.req.json()) as Pick<Correction, "claim" | "verdict" | "because" | "by"> &
      Partial<Correction>;
    const recordedAt = clock();
    const correction: Correction = {
      validFrom: null,
      supersedes: null,
      ...given,
      id: `x-${recordedAt}`,
      recordedAt,
    };
    await store.correct(correction);
    return c.json(correction);
  });
  made.get(`${V1}/search`, async (c) => {
    const { words = "" } = c.req.query();
    const wanted = [...words.matchAll(/"([^"]+)"|\S+/gu)].map(([whole, within]) =>
      (within ?? whole).toLowerCase(),
    );
    const { items, next } = await desk.search({ words: wanted, after: null, limit: 1000 });
    const found = await Promise.all(
      items.map(async (hit) => {
        const stored = await store.document(hit.document);
        const sentence = stored?.sentences
          .map(({ start, end }) => stored.document.text.slice(start, end))
          .find((text) => wanted.some((word) => text.toLowerCase().includes(word)));
        return { ...hit, words: sentence ?? "" };
      }),
    );
    return c.json({ items: found, next });
  });

  made.get(`${V1}/jobs`, (c) => c.json({ items: [...jobs.values()], next: null }));
  made.get(`${V1}/jobs/:id`, (c) => c.json(jobs.get(c.req.param("id")) ?? null));
  made.post(`${V1}/jobs`, async (c) => {
    const id = `j-${jobs.size + 1}`;
    const isJson = c.req.header("content-type") === "application/json";
    const body = isJson
      ? ((await c.req.json()) as MadeBody)
      : { text: await c.req.text(), title: c.req.query("name") ?? "" };
    const name = body.text === undefined ? (body.url ?? "") : (body.title ?? "Pasted text");
    jobs.set(id, {
      id,
      kind: "read",
      state: "waiting",
      name,
      documents: [],
      claims: 0,
      problem: null,
      notes: [],
      changedAt: clock(),
    });
    void work(id, body);
    return c.json({ id }, 202);
  });
  const change = (id: string, part: Partial<Job>) => {
    const job = jobs.get(id);
    if (job !== undefined) jobs.set(id, { ...job, ...part, changedAt: clock() });
  };
  const work = async (id: string, { text, url = "", ...meta }: MadeBody) => {
    await pause(300);
    change(id, { state: "running" });
    await pause(900);
    if (text === undefined && url.includes("broken"))
      return change(id, { state: "failed", problem: `${url} could not be read: the server answered 404.` });
    const answer = await desk.read({
      kind: "record",
      record: { text: text ?? "Xi Jinping received Vladimir Putin in Beijing on 13 March 2026." },
      meta: { ...(text === undefined ? { title: `Fetched from ${url}` } : {}), ...meta },
      keep: true,
    });
    if (!answer.ok) return change(id, { state: "failed", problem: answer.problem });
    change(id, { documents: [answer.line.document], claims: answer.line.claims.length });
    await pause(600);
    change(id, { state: "done" });
  };
  made.all("*", (c) => app.fetch(c.req.raw));
  return made;
}

interface MadeBody {
  readonly text?: string;
  readonly url?: string;
  readonly title?: string;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function asked(c: Context): {
  readonly pair: readonly [string, string] | null;
  readonly asOf: string | null;
} {
  const [a, b] = (c.req.query("pair") ?? "").split(",").sort();
  return { pair: a === undefined || b === undefined ? null : [a, b], asOf: c.req.query("as-of") ?? null };
}

function pairLines(claims: readonly StoredClaim[]) {
  const lines = new Map<
    string,
    { pair: readonly [string, string]; claims: number; of: Set<string>; days: string[]; addedAt: string }
  >();
  for (const { claim, document, addedAt } of claims)
    for (const pair of claim.pairs) {
      const line = lines.get(pair.join()) ?? { pair, claims: 0, of: new Set(), days: [], addedAt };
      lines.set(pair.join(), line);
      line.claims += 1;
      line.of.add(document);
      if (addedAt > line.addedAt) line.addedAt = addedAt;
      if (!("missing" in claim.period) && claim.status === "actual" && claim.period.end !== null)
        line.days.push(claim.period.end);
    }
  return [...lines.values()]
    .map(({ pair, claims: count, of, days, addedAt }) => {
      const sorted = days.sort();
      return {
        pair,
        claims: count,
        documents: of.size,
        first: sorted[0] ?? null,
        last: sorted.at(-1) ?? null,
        addedAt,
      };
    })
    .sort((a, b) => ((a.last ?? "") < (b.last ?? "") ? 1 : -1));
}

function quartersOf(claims: readonly StoredClaim[]) {
  const days = claims
    .flatMap(({ claim }) => ("missing" in claim.period ? [] : [claim.period.start ?? ""]))
    .filter((day) => day !== "")
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const quarters = [];
  for (let n = quarterNumber(first); n <= quarterNumber(last); n += 1) {
    const own = claims.filter(
      ({ claim }) =>
        !("missing" in claim.period) &&
        claim.period.start !== null &&
        quarterNumber(claim.period.start) === n,
    );
    const cooperation = own.filter(
      ({ claim }) => claim.kind === "event" && COOPERATION.has(claim.type),
    ).length;
    const [year, number] = [Math.floor(n / 4), n % 4];
    quarters.push({
      quarter: `${year}-Q${number + 1}`,
      start: `${year}-${["01", "04", "07", "10"][number]}-01`,
      end: `${year}-${["03-31", "06-30", "09-30", "12-31"][number]}`,
      cooperation,
      conflict: own.length - cooperation,
      documents: new Set(own.map(({ document }) => document)).size,
    });
  }
  return quarters;
}

function quarterNumber(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}
