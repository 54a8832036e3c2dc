// Who held an office on the day that is told.
import { describe, expect, it } from "vitest";
import { check, expectFindings, type Told } from "./checked.js";

describe("an office", () => {
  it.each<[string, string, Told[]]>([
    [
      "German Chancellor Angela Merkel met Norwegian officials on 3 March 2024.",
      "2024-03-05",
      [["contradicts office", "Chancellor Angela Merkel", "was Olaf Scholz, since 8 December 2021"]],
    ],
    [
      "German Chancellor Angela Merkel met Norwegian officials on 3 March 2018.",
      "2018-03-05",
      [["agrees office", "Chancellor Angela Merkel", "Angela Merkel was Chancellor on 3 March 2018"]],
    ],
    [
      "Angela Merkel, the German chancellor, met Norwegian officials on 3 March 2024.",
      "2024-03-05",
      [["contradicts office", "Angela Merkel, the German chancellor", "held it until 8 December 2021"]],
    ],
    [
      "China and its foreign minister, Qin Gang, welcomed the accord on 4 September 2023.",
      "2023-09-05",
      [["contradicts office", "foreign minister, Qin Gang", "was Wang Yi, since 25 July 2023"]],
    ],
  ])("%s", (text, published, told) => expectFindings(text, published, told));
  it.each([
    "Former German Chancellor Angela Merkel met Norwegian officials on 3 March 2024.",
    "Angela Merkel, German chancellor until 2021, spoke in Oslo on 3 March 2024.",
    "German Chancellor Angela Merkel had promised this in 2015.",
    "German Minister Angela Mauer met Norwegian officials on 3 March 2024.",
  ])("is not judged: %s", (text) => expectFindings(text, "2024-03-05", []));
  it("is corrected with the one who held it, from a source", () => {
    const [found] = check("German Chancellor Angela Merkel met Norwegians on 3 March 2024.", "2024-03-05");
    expect(found).toMatchObject({ expected: "Olaf Scholz", correction: "Chancellor Olaf Scholz" });
    expect(found?.sources).toMatchObject([{ words: expect.stringContaining("Olaf Scholz") }]);
  });
});
