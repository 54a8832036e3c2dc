// Calls that are told with their day, against a register that does not claim to hold every call.
import { describe, it } from "vitest";
import { expectFindings, type Told } from "./checked.js";

const BOTH = "Xi Jinping and Vladimir Putin";

describe("a call", () => {
  it.each<[string, Told[]]>([
    [
      `${BOTH} talked on the phone on 8 February 2024.`,
      [["agrees record", "8 February 2024", "has a call of the two on 8 February 2024"]],
    ],
    [
      `${BOTH} spoke by phone on 9 February 2024.`,
      [
        [
          "unknown record",
          "9 February 2024",
          "a call on 8 February 2024 and none on 9 February 2024; it does not claim to hold every call",
        ],
      ],
    ],
    [
      `On 9 February 2024 ${BOTH} spoke by phone.`,
      [["unknown record", "9 February 2024", "a call on 8 February 2024"]],
    ],
    [
      `${BOTH} met by video on 16 May 2024.`,
      [["contradicts record", "met by video", "meet in person on 16–17 May 2024 in Beijing, and no call"]],
    ],
    [`${BOTH} spoke by phone on 19 February 2024.`, []],
    [`${BOTH} will hold a video call on 16 May 2024.`, []],
    [`${BOTH} did not speak by phone on 16 May 2024.`, []],
    [`${BOTH} spoke by phone after the summit of 16 May 2024.`, []],
    [`${BOTH} met in person before a video call that others joined on 16 May 2024.`, []],
  ])("%s", (text, told) => expectFindings(text, "2024-05-20", told));
});
