// Short articles with everything that should be read in them: a claim more or a claim less fails.
// The texts are test/fixtures/articles/<theme>.txt, what is expected stands in <theme>.json beside it.
import { describe, expect, it } from "vitest";
import { isMissing } from "../../src/model/index.js";
import { coder, documentOf, readArticles } from "./coder.js";
import { essentialsOf } from "./essentials.js";

const articles = readArticles();

describe("articles", () => {
  it.each(articles.map((article) => [article.name, article] as const))("%s", (_name, article) => {
    const { claims } = coder.code(documentOf(article.text, article.published));
    expect(claims.map(essentialsOf)).toEqual(article.claims);
  });

  it("are about twenty, and each kind of claim is in several", () => {
    const kinds = articles.map(({ claims }) => JSON.stringify(claims));
    for (const kind of ["event", "statement", "figure", "position"])
      expect(kinds.filter((text) => text.includes(`"kind":"${kind}"`)).length).toBeGreaterThan(2);
    expect(articles.length).toBeGreaterThanOrEqual(20);
  });
});

function codedArticle(name: string) {
  const article = articles.find((one) => one.name === name);
  if (article === undefined) throw new Error(`no article ${name}`);
  return { article, coded: coder.code(documentOf(article.text, article.published)) };
}

describe("a document that is not English", () => {
  it("is kept and marked, and nothing is claimed of it", () => {
    const { coded } = codedArticle("not_english");
    expect(coded.notCoded).toEqual({ missing: "not coded: language", text: "de" });
    expect(coded.document).toMatch(/^d-[0-9a-f]{20}$/);
    expect(coded.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(coded.claims).toEqual([]);
  });
});

describe("what is not the article", () => {
  it("is set aside with its reason and keeps its place in the text", () => {
    const { article, coded } = codedArticle("boilerplate");
    const shown = coded.dropped.map(({ start, end, reason }) => [article.text.slice(start, end), reason]);
    expect(shown).toEqual([
      ["Share this:", "share buttons"],
      ["Share on Facebook", "share buttons"],
      ["Advertisement", "site notice"],
      ["Source: Example Wire", "source line"],
      ["12 Comments", "comment form"],
      ["Latest Posts", "related posts"],
      ["Russia attacked Ukraine on Friday.", "related posts"],
      ["Leave a Reply", "comment form"],
      ["Your email address will not be published.", "comment form"],
    ]);
  });
  it("tells the headline and who wrote it first", () => {
    const { coded } = codedArticle("boilerplate");
    expect(coded.title).toBe("Norway and Sweden agree on a railway");
    expect(coded.origin).toBe("Example Wire");
  });
});

describe("without a publication date", () => {
  it("the words of a relative time are kept beside the reason why it has no dates", () => {
    const { coded } = codedArticle("no_publication_date");
    const words = coded.claims.map(({ period }) => (isMissing(period) ? period.text : null));
    expect(words).toContain("Monday");
    expect(words).toContain("last week");
    expect(words).toContain("next month");
  });
});

describe("one office at two dates", () => {
  it("means two persons, and a former president keeps no office", () => {
    const namesIn = (name: string) =>
      codedArticle(name).coded.claims.flatMap((claim) =>
        claim.kind === "event" ? claim.source.map(({ person, office }) => [person, office]) : [],
      );
    expect(namesIn("actors_in_2015")).toContainEqual(["Barack Obama", "President"]);
    expect(namesIn("actors_in_2024")).toContainEqual(["Joe Biden", "President"]);
    expect(namesIn("actors_in_2024")).toContainEqual(["Barack Obama", undefined]);
  });
});
