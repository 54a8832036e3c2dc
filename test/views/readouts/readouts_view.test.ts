// Two readouts of one meeting, from texts that are read; all are invented.
import { expect, test } from "vitest";
import { readoutsSchema } from "../../../src/contract/index.js";
import { createLexicon } from "../../../src/lexicon/index.js";
import {
  meetingLines,
  meetingsTold,
  type ReadText,
  readoutsView,
  type SideText,
  sidesOfTexts,
} from "../../../src/views/index.js";
import { coder, documentOf, tables } from "../../coding/coder.js";
import { OF_CHINA, OF_OTHERS, OF_RUSSIA } from "./made_readouts.js";

const lexicon = createLexicon(tables);
const sideOf = sidesOfTexts(lexicon);

interface Made {
  readonly text: string;
  readonly meta: {
    readonly published: string;
    readonly title: string;
    readonly publisher: string;
    readonly url?: string;
  };
}

function readOf({ text, meta }: Made, document: string): ReadText {
  const { claims, sentences } = coder.code(documentOf(text, meta.published));
  return { document, text, sentences, claims };
}

function sideText(made: Made, document: string): SideText {
  const { published, title, publisher, url = null } = made.meta;
  const side = sideOf({ url, publisher, origin: null });
  if (side === null) throw new Error(`${publisher} speaks for nobody`);
  return { ...readOf(made, document), ...side, ...{ published, title, publisher, url } };
}

function view(texts: readonly SideText[], others: readonly ReadText[] = []) {
  const lines = meetingLines(
    [...texts, ...others].flatMap(
      ({ document, claims }) =>
        claims.map((claim) => ({
          ...{ document, published: "2024-05-16", title: null, url: null, publisher: null },
          ...{ addedAt: "2024-06-01T00:00:00.000Z", copyOf: null, claim },
        })) as never[],
    ),
  );
  const [meeting = null] = meetingsTold(["CHN", "RUS"], lines, () => null);
  const told = readoutsView(
    { pair: ["CHN", "RUS"], meetings: meeting === null ? [] : [meeting], meeting, texts, others },
    lexicon,
  );
  expect(readoutsSchema.safeParse(told).error).toBeUndefined();
  return told;
}

const both = view([sideText(OF_RUSSIA, "d-russia"), sideText(OF_CHINA, "d-china")]);
const told = (kind: string, label: string) =>
  both.items.find((item) => item.kind === kind && item.label === label)?.told;

test("one readout has the pipeline and the other leaves it out", () => {
  expect(both.meeting).toMatchObject({ start: "2024-05-16", end: "2024-05-16" });
  expect(both.meeting?.people).toEqual(["Vladimir Putin", "Xi Jinping"]);
  expect(both).toMatchObject({ canCompare: true, note: null });
  expect(told("topic", "Power of Siberia 2")).toBe("second alone");
  expect(told("topic", "gas")).toBe("second alone");
  expect(told("topic", "trade")).toBe("both");
  expect(told("topic", "war in Ukraine")).toBe("both");
});

test("others that are named, figures that are alike, agreements and words quoted stand beside each other", () => {
  expect(told("country", "FRA")).toBe("first alone");
  expect(told("country", "UKR")).toBe("both");
  expect(told("country", "CHN")).toBeUndefined();
  expect(both.items.filter(({ kind }) => kind === "figure").map((one) => one.told)).toEqual(["both"]);
  expect(told("quote", "Vladimir Putin")).toBe("second alone");
  expect(both.items.filter(({ kind }) => kind === "agreement").length).toBeGreaterThan(0);
});

test("each item leads to its sentence", () => {
  const pipeline = both.items.find(({ label }) => label === "Power of Siberia 2");
  expect(pipeline?.sides[1]).toMatchObject([
    {
      document: "d-russia",
      sentence: 2,
      text: expect.stringContaining("agreed to build the Power of Siberia 2"),
    },
  ]);
  for (const { sides } of both.items)
    for (const { document, sentence, text } of sides.flat()) {
      const source = document === "d-russia" ? OF_RUSSIA.text : OF_CHINA.text;
      expect(source).toContain(text);
      expect(sentence).toBeGreaterThanOrEqual(0);
    }
});

test("what is told by one alone comes before what both tell", () => {
  const topics = both.items.filter(({ kind }) => kind === "topic").map((one) => one.told === "both");
  expect(topics).toEqual(topics.toSorted());
});

test("with one text, or none, nothing is said to be left out", () => {
  const one = view([sideText(OF_RUSSIA, "d-russia")], [readOf(OF_OTHERS, "d-other")]);
  expect(one).toMatchObject({ canCompare: false, sides: [{ by: "nothing" }, { by: "texts" }] });
  expect(one.note).toContain("Only one side’s text");
  const others = view([], [readOf(OF_OTHERS, "d-other")]);
  expect(others.sides.map(({ by }) => by)).toEqual(["nothing", "statements"]);
  expect(others.items.find(({ kind }) => kind === "quote")?.sides[1]).toMatchObject([
    { text: "The gas is ready" },
  ]);
  expect(others.items.some(({ label }) => label === "POL")).toBe(false);
  expect(view([])).toMatchObject({ meeting: null, items: [], note: expect.stringContaining("No meeting") });
});

test.each([
  [{ url: "https://en.kremlin.ru/events/1" }, "RUS", true],
  [{ url: "https://www.fmprc.gov.cn/mfa_eng/1" }, "CHN", true],
  [{ url: "https://notkremlin.ru/" }, null, false],
  [{ url: "https://example.org/kremlin.ru" }, null, false],
  [{ publisher: "The Global Times" }, "CHN", false],
  [{ publisher: "A blog", origin: "TASS" }, "RUS", false],
  [{ publisher: "President of Russia" }, "RUS", true],
])("%j speaks for %s", (source, country, isOfficial) => {
  const side = sideOf({ url: null, publisher: null, origin: null, ...source });
  expect(side?.country ?? null).toBe(country);
  expect(side?.isOfficial ?? false).toBe(isOfficial);
});
