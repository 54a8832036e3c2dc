// A text stays exactly as it was given; its date is checked and its language told with caution.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFromHtml, documentFromText, InputError, LIMITS } from "../../src/intake/index.js";

describe("documentFromText", () => {
  it("never changes the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        (text) => documentFromText(text).text === text,
      ),
    );
    const odd = "\ufeff \r\n\tA\u0000\ud800 text\u2028 ";
    expect(documentFromText(odd).text).toBe(odd);
  });

  it("trims the fields and makes empty ones null", () => {
    const document = documentFromText("x", { title: "  A \n title ", author: " ", url: null });
    expect(document).toMatchObject({
      title: "A title",
      author: null,
      url: null,
      publisher: null,
      origin: null,
    });
  });

  it.each([
    ["2024-05-16", "2024-05-16"],
    ["2024-02-29", "2024-02-29"],
    [" 2024-05-16T23:30:00Z ", "2024-05-16"],
    ["2024-05-16T23:30:00.123+08:00", "2024-05-16"],
    ["2024-05-16 23:30", "2024-05-16"],
    ["Thu, 16 May 2024 23:30:00 +0800", "2024-05-16"],
    ["16 May 2024 23:30 GMT", "2024-05-16"],
  ])("takes the date %s", (given, day) => {
    expect(documentFromText("x", { published: given }).published).toBe(day);
  });

  it.each([
    "2024-13-01",
    "2023-02-29",
    "2024-5-6",
    "16.05.2024",
    "yesterday",
    "2024-05-16T25:00:00Z",
    "2024-05-16T10:99",
    "0000-00-00",
    "Thu, 31 Jun 2024 08:00:00 GMT",
    "20240516",
    "2024-05-16x",
  ])("refuses the date %s and names it", (given) => {
    expect(() => documentFromText("x", { published: given })).toThrow(InputError);
    expect(() => documentFromText("x", { published: given })).toThrow(
      `"${given}" is not a date: give YYYY-MM-DD`,
    );
  });

  it("says so when there is no date", () => {
    expect(documentFromText("x").published).toEqual({ missing: "no publication date" });
    expect(documentFromText("x", { published: "" }).published).toEqual({ missing: "no publication date" });
  });

  it("refuses a text over the limit and shows no more than 60 characters of a value", () => {
    expect(() => documentFromText("x".repeat(LIMITS.documentCharacters + 1))).toThrow(
      "split it into documents",
    );
    expect(() => documentFromText("x", { published: "9".repeat(5_000) })).toThrow(/^.{0,260}$/);
  });
});

describe("the language", () => {
  it.each([
    ["en", "The foreign minister of Norway arrived in Oslo on Monday and met the press."],
    ["en", "Norway summons Russia ambassador over cable"],
    ["de", "Der Außenminister ist am Montag in Oslo angekommen und sprach mit der Presse."],
    ["fr", "Le ministre est arrivé lundi à Oslo et il a parlé à la presse de son voyage."],
    ["es", "El ministro llegó el lunes a Oslo y habló con la prensa sobre su viaje."],
    ["pl", "Minister przybył w poniedziałek do Oslo i rozmawiał z prasą o swojej podróży."],
    ["ru", "Министр прибыл в понедельник в Осло и поговорил с журналистами."],
    ["uk", "Міністр прибув у понеділок до Осло і поговорив із журналістами про поїздку."],
    ["zh", "部长星期一抵达奥斯陆并会见了记者。"],
    ["ja", "大臣は月曜日にオスロに到着し、記者と会った。"],
    ["ko", "장관은 월요일 오슬로에 도착하여 기자들을 만났다."],
    ["ar", "وصل الوزير إلى أوسلو يوم الاثنين وتحدث إلى الصحافة."],
  ])("is %s", (language, text) => {
    expect(documentFromText(text).language).toBe(language);
  });

  it.each([
    "Minister in Oslo",
    "Xi Jinping, Vladimir Putin, Sergei Lavrov, Wang Yi",
    "Japan, South Korea sign pact",
    "12,5 %",
    "",
  ])("is not guessed from %j", (text) => {
    expect(documentFromText(text).language).toBeNull();
  });

  it("stays English with foreign names and a foreign quote in it", () => {
    const text =
      "Chancellor Olaf Scholz told the Bundestag that the Zeitenwende goes on. „Wir stehen zusammen“, he said, and " +
      "the Süddeutsche Zeitung printed his words.";
    expect(documentFromText(text).language).toBe("en");
  });

  it("is the given one when one is given, and a bad one is named", () => {
    expect(documentFromText("x", { language: "pt-BR" }).language).toBe("pt");
    expect(documentFromText("x", { language: "eng" }).language).toBe("en");
    expect(() => documentFromText("x", { language: "English" })).toThrow(
      'language "English" is not a language code',
    );
  });

  it("of a page too short to tell is the one that the page declares", () => {
    expect(documentFromHtml('<html lang="nb-NO"><p>Møte i Oslo').language).toBe("nb");
  });
});
