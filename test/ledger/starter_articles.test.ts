// The demonstration articles: every fact stands on rows of the record, and the slips are in the text as they are listed.
import { describe, expect, test } from "vitest";
import { record, rows } from "./load_starter.js";

const ids = new Set(rows.map(({ id }) => id));
const byId = record.articles.map((article) => [article.id, article] as const);

describe.each(byId)("%s", (_id, article) => {
  test("has title, day, publisher and language, and begins with its title", () => {
    expect(article.publisher).toBe("Chancery demonstration desk");
    expect(article.language).toBe("en");
    expect(article.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(article.text.startsWith(`${article.title}\n\n`)).toBe(true);
  });

  test("has each fact and each slip once in its text, on rows that are there", () => {
    expect(article.facts.length).toBeGreaterThanOrEqual(10);
    for (const { text, rows: cited } of [...article.facts, ...article.slips]) {
      expect(article.text.split(text).length).toBe(2);
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test("tells no figure that is in neither list", () => {
    const listed = [...article.facts, ...article.slips].map(({ text }) => text).join("\n");
    const numbers = article.text.match(/\d+(?:\.\d+)? (?:percent|billion|million)/g) ?? [];
    expect(numbers.filter((number) => !listed.includes(number))).toEqual([]);
  });

  test("tells of nothing that was still to come, but what it calls to come", () => {
    const cited = new Set(article.facts.flatMap(({ rows: cited }) => cited));
    const later = rows.filter(({ id, period }) => cited.has(id) && (period.start ?? "") > article.published);
    expect(later.map(({ id }) => id)).toEqual(
      article.text.includes("is to arrive")
        ? ["meeting/2024-05-16..2024-05-17/xi-jinping+vladimir-putin/beijing"]
        : [],
    );
  });
});

describe("the slips", () => {
  const slips = record.articles.flatMap((article) =>
    article.slips.map((slip) => ({ ...slip, article: article.id })),
  );

  test("are one of each kind, all in one article", () => {
    expect(slips.map(({ kind }) => kind).sort()).toEqual(["base", "geography", "period", "sum"]);
    expect(new Set(slips.map(({ article }) => article))).toEqual(new Set(["article/2026-01-19-with-slips"]));
  });

  test("are wrong by the rows that they name", () => {
    const value = (id: string) => record.figures.find((one) => one.id === id)?.value ?? 0;
    const of = (kind: string) => slips.find((slip) => slip.kind === kind);
    expect(of("sum")?.text).toContain("61.32");
    expect(47.16e9 + 61.32e9).not.toBeCloseTo(
      value("trade.total/CHN-RUS/2025-H1/USD/themoscowtimes-20250714"),
      -7,
    );
    expect(47.16e9 + value("trade.imports/RUS-to-CHN/2025-H1/USD/themoscowtimes-20250714")).toBeCloseTo(
      106.48e9,
      -7,
    );
    expect(value("trade.total/CHN-RUS/2025-01..10/USD/lenta-20251107")).toBe(183.243e9);
    expect(value("trade.total/CHN-RUS/2025-01..09/USD/lenta-20251013")).toBe(163.6e9);
    const visit = record.meetings.find(({ id }) => id === of("geography")?.rows[0]);
    expect(visit?.places).toEqual([{ name: "Budapest", country: "HUN" }]);
    const exports = record.figures.find(({ id }) => id === of("base")?.rows[0]);
    expect(exports?.change).toMatchObject({ value: 9.9, currency: "CNY" });
  });
});
