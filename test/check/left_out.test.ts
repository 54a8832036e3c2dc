// A text with more figures than are checked: the first ones are, and the reader is told where it ends.
import { expect, it } from "vitest";
import { check } from "./checked.js";

it("says from where on the figures are not checked", () => {
  const text = Array.from(
    { length: 1001 },
    (_, i) => `Peru sold Chile goods for ${i + 11} million dollars.`,
  ).join(" ");
  const told = check(text, "2024-05-16").filter(({ because }) =>
    because.includes("from here on they are not checked"),
  );
  expect(told).toHaveLength(1);
  expect(told[0]?.verdict).toBe("unknown");
  expect(told[0]?.found.text).toBe("1,011 million dollars".replace(",", ""));
});
