// The brief as a whole: every sentence has its source, hostile text stays text, and what is not known is said as such.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Brief,
  type BriefMaterial,
  briefHtml,
  briefMarkdown,
  briefPaper,
  footOf,
  notesOf,
} from "../../src/brief/index.js";
import { briefOf, event, figure, line, sentencesOf, statement, visit, year } from "./made_lines.js";

const HOSTILE = '<script>alert(1)</script> [x](javascript:alert(1)) | `a` "b" & $c \u0007';

describe("a brief", () => {
  it("has source, date, grade and review at the foot of every sentence, row and chart", () => {
    const brief = briefOf([line(visit()), line(event()), line(statement()), ...years()]);
    const notes = notesOf(brief);
    expect(notes.length).toBeGreaterThan(7);
    for (const own of notes) {
      const foot = footOf(own, brief.dates)
        .map(({ text }) => text)
        .join("");
      expect(foot).toMatch(/A paper|The ledger/u);
      if (own[0].kind === "claim") {
        expect(foot).toContain("17 May 2024");
        expect(foot).toMatch(/not graded|grade: /u);
        expect(foot).toMatch(/read by machine, not reviewed|entered from the source|reviewed by a person/u);
      }
    }
  });

  it("says what it has nothing of, in one sentence, with the command that shows it", () => {
    const brief = briefOf([]);
    expect(brief.sections.map(({ name }) => name)).toEqual(["unknown"]);
    const [said = ""] = sentencesOf(brief, "unknown");
    expect(said).toMatch(
      /^From 1 January to 31 December 2024, the record has no meetings.* no statements .* and no plan or expectation for later\.$/u,
    );
    expect(briefMarkdown(brief)).toContain("chancery pair CHL PER --from 2024-01-01");
    const openDays = briefOf([], { from: null, to: null });
    expect(briefMarkdown(openDays)).toContain("chancery pair CHL PER --as-of 2024-12-31");
  });

  it("ends the words at a foot with one full stop, whatever they end with", () => {
    const endOf = (text: string) => {
      const claim = visit();
      const brief = briefOf([line({ ...claim, citation: { ...claim.citation, text } })]);
      const [foot = []] = notesOf(brief).map((own) => footOf(own, brief.dates));
      return /In its words: (.*?) ?(?:https?:\S*)?$/u.exec(foot.map((part) => part.text).join(""))?.[1];
    };
    expect(endOf("They met.")).toBe("“They met”.");
    expect(endOf("They met. ")).toBe("“They met”.");
    expect(endOf("Did they meet?")).toBe("“Did they meet?”");
    expect(endOf("They met …")).toBe("“They met …”");
    expect(endOf("They met...")).toBe("“They met...”");
    expect(endOf("He said: “They met.”")).toBe("“He said: ‘They met.’”");
    expect(endOf("word ".repeat(100))).toMatch(/ …”$/u);
  });

  it("has no column in which no row has anything, in no format", () => {
    const columnsOf = (lines: ReturnType<typeof years>) => {
      const brief = briefOf(lines, { from: "2020-01-01" });
      const [table] = brief.sections
        .flatMap(({ blocks }) => blocks)
        .filter((block) => block.kind === "table");
      for (const row of table?.rows ?? []) expect(row.cells).toHaveLength(table?.columns.length ?? 0);
      const shown = [briefHtml(brief), briefMarkdown(brief), JSON.stringify(briefPaper(brief))];
      expect(new Set(shown.map((text) => text.includes("Change on a year"))).size).toBe(1);
      return table?.columns.map(({ title }) => title);
    };
    const plain = years();
    expect(columnsOf(plain)).toEqual(["What", "Period", "Value", "Whose count"]);
    const change = { value: 9, unit: "percent", versus: "year-earlier", direction: "up" } as const;
    const told = line(figure({ id: "c-2019", period: year(2021), value: 3e6, change }));
    expect(columnsOf([told, ...plain.filter(({ record }) => record !== "r-c-2021")])).toContain(
      "Change on a year",
    );
  });

  it("tells how often the two voted alike, from which file, and by which rule", () => {
    const counted = (year: number, identical: number, n: number) => ({
      ...{ year, identical, n, opposed: 0, agreement: (100 * identical) / n },
    });
    const file = {
      ...{ id: "unga-1", dataset: "unga", layout: "Voeten", name: "votes.csv", sha256: "0".repeat(64) },
      ...{ bytes: 1, address: null, licence: null, published: null, loadedAt: "2024-07-01T00:00:00.000Z" },
      ...{ rows: 9, dropped: { rows: 0, reasons: [], first: [] }, replacedBy: null },
    };
    const { year: _, ...total } = counted(0, 141, 179);
    const rollCalls = {
      years: [counted(2018, 73, 93), counted(2019, 68, 86)],
      ...{ total, sources: [file], ruleWords: "Share of identical votes." },
    };
    const brief = briefOf([], { material: { rollCalls } });
    const [all = "", ...byYear] = sentencesOf(brief, "positions");
    expect(all).toMatch(
      /141 of 179 roll calls .*from 2018 to 2019 \(78\.8 %\)|Of 179 roll calls .* in 141 \(78\.8 %\)/u,
    );
    expect(byYear.map((one) => /\(([\d.]+ %)\)/u.exec(one)?.[1])).toEqual(["78.5 %", "79.1 %"]);
    expect(briefMarkdown(brief)).toContain("votes.csv (Voeten), loaded on 1 July 2024");
  });

  it("tells the disagreement of two sources, and why where the record has it", () => {
    const gas = {
      measure: "gas.flow",
      unit: "m3",
      commodity: "gas",
      direction: { from: "CHL", to: "PER" },
    } as const;
    const one = figure({ ...gas, id: "c-1", value: 22.7e9, basis: { statistics: "Gasco", standard: "20C" } });
    const other = figure({
      ...gas,
      id: "c-2",
      value: 22.1e9,
      basis: { statistics: "Institute of Gas", standard: "15C" },
    });
    const told = sentencesOf(briefOf([line(one), line(other)]), "disagreements");
    expect(told.join(" ")).toMatch(
      /22\.7 billion .*Gasco.*22\.1 billion .*the Institute of Gas.*different temperatures/u,
    );
    const rounded = figure({ ...gas, id: "c-3", value: 22.73e9, basis: { statistics: "Gasco" } });
    expect(sentencesOf(briefOf([line(one), line(rounded)]), "disagreements")).toEqual([]);
  });

  it("tells what became known since a day, what was corrected and which doubts were closed", () => {
    const correction = {
      ...{
        id: "k-1",
        claim: "c-visit",
        verdict: { kind: "rejected" as const },
        because: "He stayed at home.",
        source: null,
      },
      ...{
        by: "A. Reader",
        recordedAt: "2024-06-02T08:00:00.000Z",
        validFrom: null,
        supersedes: null,
        carriedFrom: null,
      },
    } as const;
    const old = line(event(), { published: "2024-01-03" });
    const brief = briefOf([old, line(statement())], {
      since: "2024-05-01",
      material: { corrections: [{ correction, line: line(visit()) }] },
    });
    const told = sentencesOf(brief, "changes").join(" ");
    expect(told).toContain("One record on the pair became known after 1 May 2024, from one document.");
    expect(told).toContain("On 2 June 2024, A. Reader took out the claim “Ana Soto visited Lima”");
    expect(sentencesOf(briefOf([old]), "changes")).toEqual([]);
  });

  it("tells a later number of the same office, where it is no rounding and both have a day", () => {
    const before = line(figure({ id: "c-1", value: 5.21e9 }), { published: "2024-03-01" });
    const told = (value: number, published: string | null) =>
      sentencesOf(
        briefOf([before, line(figure({ id: "c-2", value }), { published })], { since: "2024-05-01" }),
        "changes",
      ).filter((text) => text.includes("now gives"));
    expect(told(5.4e9, "2024-06-01")).toEqual([
      "Customs of Chile now gives 5.4 billion US dollars for trade between Chile and Peru in 2024, after 5.21 billion US dollars.",
    ]);
    expect(told(5.2e9, "2024-06-01")).toEqual([]);
    expect(told(5.4e9, null)).toEqual([]);
  });

  it("tells which documents there are with how far each has come, and what came of what was expected", () => {
    const signed = line(event());
    const expected = line(event({ id: "c-expected", status: "planned" }));
    const copper = {
      ...{ title: "treaty on copper", kind: "treaty", stands: "signed", standsBy: "c-event" },
      ...{ named: [], steps: [], day: "2024-05-16" },
    };
    const named = [{ claim: "c-event" }];
    const lithium = {
      ...copper,
      title: "plan for lithium",
      stands: "named",
      standsBy: null,
      named,
      day: null,
    };
    const row = { claim: "c-expected", text: "a treaty is to come", by: "A paper", due: null, outcome: null };
    const overdue = { ...row, state: "overdue" };
    const told = (documents: readonly object[], expectations: readonly object[]) =>
      briefOf([signed, expected], {
        material: { documents, expectations } as unknown as Partial<BriefMaterial>,
      });
    const cellsOf = (brief: Brief) =>
      brief.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(({ cells }) => cells) : [])),
      );
    const met = { ...row, text: "a visit is to come", state: "met" };
    expect(cellsOf(told([copper, lithium], [overdue, { ...row, state: "open" }, met]))).toEqual([
      ["Treaty on copper", "treaty", "signed", "16 May 2024"],
      ["Plan for lithium", "treaty", "named", "day not told"],
      ["“a treaty is to come”", "A paper", "day not told", "its day has passed, and nothing is told"],
      ["“a visit is to come”", "A paper", "day not told", "it came about"],
    ]);

    // one alone is no table: it is a sentence, and none where the act is told
    const alone = told([lithium], [overdue]);
    expect(cellsOf(alone)).toEqual([]);
    expect(sentencesOf(alone, "agreements")).toContain(
      "The record has the treaty “Plan for lithium” as no more than named.",
    );
    expect(sentencesOf(alone, "outlook")).toContain(
      "Expected, according to A paper: “a treaty is to come”; its day has passed, and nothing is told.",
    );
    expect(sentencesOf(told([copper], []), "agreements").join(" ")).not.toContain(
      "The record has the treaty",
    );
  });

  it("tells one report on payments in a sentence, and several in a table", () => {
    const report = (id: string) =>
      line(event({ id, payment: { act: "refused", witness: "media", summary: "payments in yuan" } }));
    const shown = (lines: ReturnType<typeof years>) => {
      const brief = briefOf(lines);
      const blocks = brief.sections.find(({ name }) => name === "sanctions")?.blocks ?? [];
      return [blocks.map(({ kind }) => kind), sentencesOf(brief, "sanctions").length];
    };
    expect(shown([report("c-1")])).toEqual([["heading", "paragraph"], 1]);
    expect(shown([report("c-1"), report("c-2")])).toEqual([["heading", "paragraph", "table"], 1]);
  });

  it("says what the summary has from a section below in other words", () => {
    const brief = briefOf([line(visit()), line(visit({ id: "c-2", period: year(2023) })), ...years()], {
      from: "2020-01-01",
    });
    const above = sentencesOf(brief, "summary");
    expect(above.length).toBeGreaterThan(1);
    const below = brief.sections
      .filter(({ name }) => name !== "summary")
      .flatMap(({ name }) => sentencesOf(brief, name as "meetings"));
    expect(above.filter((text) => below.includes(text))).toEqual([]);
  });

  it("keeps strangers' text what it is in HTML and in Markdown", () => {
    const hostile = line(statement({ quote: HOSTILE, direct: true }), {
      title: HOSTILE,
      publisher: HOSTILE,
      url: 'javascript:alert("x")',
    });
    const html = briefHtml(briefOf([hostile]));
    expect(html).not.toMatch(/<script|javascript:alert\("x"\)|href="javascript/iu);
    expect(html).toContain("&lt;script&gt;");
    const markdown = briefMarkdown(briefOf([hostile]));
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(javascript|<javascript/iu);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const page = briefHtml(
          briefOf([
            line(statement({ quote: text, direct: true }), { title: text, publisher: text, url: text }),
          ]),
        );
        expect(
          page.match(
            /<(?!\/?(?:!doctype|html|head|meta|title|style|body|header|h1|h2|h3|p|main|section|sup|a|footer|ol|li)\b)/giu,
          ),
        ).toBeNull();
      }),
      { numRuns: 25 },
    );
  });

  it("writes the same bytes for the same record", () => {
    const lines = [line(visit()), line(event()), ...years()];
    expect(briefHtml(briefOf(lines))).toBe(briefHtml(briefOf([...lines].reverse())));
    expect(briefMarkdown(briefOf(lines))).toBe(briefMarkdown(briefOf([...lines].reverse())));
  });

  it("needs no script and nothing from elsewhere as a page", () => {
    const html = briefHtml(briefOf(years()));
    expect(html).toContain("<svg");
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|<a href="#claim/u);
  });
});

/** A value a year, so that there is a chart. */
function years() {
  return [2020, 2021, 2022, 2023, 2024].map((one) =>
    line(figure({ id: `c-${one}`, period: year(one), value: one * 1e6 })),
  );
}
