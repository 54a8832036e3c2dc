// Capitals and the countries that they are of.
import { describe, it } from "vitest";
import { expectFindings, type Told } from "./checked.js";

const DAY = "2024-03-05";

describe("a capital", () => {
  it.each<[string, Told[]]>([
    [
      "Norwegian officials met in Sofia, the capital of Romania, on Monday.",
      [["contradicts geography", "Sofia", "The capital of Romania is Bucharest; Sofia is that of Bulgaria"]],
    ],
    ["Officials met in the Romanian capital Sofia.", [["contradicts geography", "Sofia", "Bucharest"]]],
    [
      "Officials met in Rio de Janeiro, the country's capital.",
      [["contradicts geography", "Rio de Janeiro", "The capital of Brazil is Brasília"]],
    ],
    [
      "The Slovak government in Ljubljana agreed.",
      [["contradicts geography", "Ljubljana", "The capital of Slovakia is Bratislava"]],
    ],
    ["Norwegian officials met in Sofia, the capital of Bulgaria, on Monday.", []],
    ["The Slovak embassy in Ljubljana agreed.", []],
    ["Officials met in Rio de Janeiro, the capital of samba.", []],
  ])("%s", (text, told) => expectFindings(text, DAY, told));
});

describe("a list of capitals after a list of countries", () => {
  const text = (last: string) =>
    `He will visit France, Hungary and Serbia. In Paris, Budapest and ${last} he will speak of trade.`;
  it("has one for each", () => {
    expectFindings(text("Bucharest"), DAY, [
      [
        "contradicts geography",
        "Bucharest",
        "Bucharest is the capital of Romania, that of Serbia is Belgrade",
      ],
    ]);
    expectFindings(text("Belgrade"), DAY, []);
  });
  it("is not judged far behind it, or when it is of other length", () => {
    const between = "He is well. He is old. He is tired. He is glad. He is here. ";
    const [first, last] = text("Bucharest").split(". ");
    expectFindings(`${first}. ${between}${last}`, DAY, []);
    expectFindings(
      "He will visit France, Hungary and Serbia. In Paris and Bucharest he will speak.",
      DAY,
      [],
    );
  });
});
