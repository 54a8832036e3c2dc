// Doubts over HTTP: what is wrong with a body is named with its value, and everything is as its OpenAPI document says.
import { afterAll, beforeAll, expect, it } from "vitest";
import { doubtSchema } from "../../src/contract/index.js";
import { type Answered, type ApiServer, codeOf, serveApi } from "./api_server.js";

let server: ApiServer;
beforeAll(async () => {
  server = await serveApi();
});
afterAll(() => server.close());

const post = (path: string, body: unknown): Promise<Answered> =>
  server.ask(`/api/v1${path}`, {
    ...{ method: "POST", headers: { "content-type": "application/json" } },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const messageOf = ({ text }: Answered): string => JSON.parse(text).error.message;
const open = async (words: string): Promise<string> =>
  JSON.parse((await post("/doubts", { words, by: "Ada" })).text).id;

const SOURCE = { address: "https://example.org/customs", grade: "official" };
const FIGURE = {
  ...{ measure: "trade.total", pair: ["CHN", "RUS"], period: "2025", value: 228.1e9, unit: "USD" },
  source: SOURCE,
};
const MEETING = {
  ...{ kind: "visit", pair: ["CHN", "RUS"], people: [{ name: "Sergey Lavrov" }], country: "CHN" },
  ...{ period: "2025-07-13/2025-07-15", source: SOURCE },
};
const ENDING = { because: "I looked.", by: "Ben" };

it("are listed by their state", async () => {
  const id = await open("Is it so?");
  const ids = async (query: string) => {
    const { text } = await server.ask(`/api/v1/doubts${query}`);
    const { items, next } = JSON.parse(text);
    expect(next).toBeNull();
    return items.map((item: unknown) => doubtSchema.parse(item).id);
  };
  expect([await ids(""), await ids("?state=open"), await ids("?state=corrected")]).toEqual([[id], [id], []]);
  const closed = await post(`/doubts/${id}/outcome`, { outcome: "not verifiable", ...ENDING });
  expect(doubtSchema.parse(JSON.parse(closed.text))).toMatchObject({ id, state: "not verifiable" });
  expect([await ids("?state=open"), await ids("?state=not%20verifiable")]).toEqual([[], [id]]);
  const again = await post(`/doubts/${id}/outcome`, { outcome: "not verifiable", ...ENDING });
  expect([again.status, codeOf(again)]).toEqual([409, "refused"]);
  const wrong = await server.ask("/api/v1/doubts?state=closed");
  expect([wrong.status, messageOf(wrong)]).toEqual([
    400,
    'The parameter "state" is "closed": give one of open, corrected, new, not verifiable.',
  ]);
});

it("take a figure with its source", async () => {
  const id = await open("It is missing.");
  const answer = await post(`/doubts/${id}/outcome`, { outcome: "new", figure: FIGURE, ...ENDING });
  expect(answer.status).toBe(200);
  const { entered, source } = doubtSchema.parse(JSON.parse(answer.text));
  const claim = JSON.parse((await server.ask(`/api/v1/claims/${entered}`)).text);
  expect(claim).toMatchObject({
    title: "example.org",
    url: source,
    read: { value: 228.1e9, bound: "exact" },
  });
});

it("take a meeting, and refuse what the lexicon knows better with 409", async () => {
  const id = await open("The visit is missing.");
  const wrong = { ...MEETING, places: ["Moscow"] };
  const refused = await post(`/doubts/${id}/outcome`, { outcome: "new", meeting: wrong, ...ENDING });
  expect([refused.status, codeOf(refused), messageOf(refused)]).toEqual([
    409,
    "refused",
    'The place of the meeting is "Moscow": data/parties has it in Russia, and the meeting is in China.',
  ]);
  const answer = await post(`/doubts/${id}/outcome`, { outcome: "new", meeting: MEETING, ...ENDING });
  const { entered } = doubtSchema.parse(JSON.parse(answer.text));
  const { read } = JSON.parse((await server.ask(`/api/v1/claims/${entered}`)).text);
  expect(read).toMatchObject({ kind: "event", source: [{ person: "Sergei Lavrov", country: "RUS" }] });
});

it.each<[string, unknown, string]>([
  ["no JSON", "words", "The body is not JSON in UTF-8: give one object"],
  ["no words", { by: "Ada" }, 'The field "words" is missing: give what is doubted, in words.'],
  ["white space", { words: " ", by: "Ada" }, 'The field "words" is " ": give what is doubted, in words.'],
  ["nobody", { words: "x" }, 'The field "by" is missing: give who doubts.'],
  [
    "another rule",
    { words: "x", by: "Ada", rule: "luck" },
    'The field "rule" is "luck": give one of sum, growth',
  ],
  ["half a letter", { words: "a \ud800", by: "Ada" }, "give what is doubted, in words, in whole letters."],
])("refuse a doubt with %s", async (_name, body, sentence) => {
  const answer = await post("/doubts", body);
  expect([answer.status, codeOf(answer)]).toEqual([400, "bad_request"]);
  expect(messageOf(answer)).toContain(sentence);
});

it.each<[string, object, string]>([
  [
    "another outcome",
    { outcome: "right" },
    'The field "outcome" is "right": give corrected, new or not verifiable.',
  ],
  [
    "no reason",
    { outcome: "not verifiable", because: "" },
    'The field "because" is "": give the reason, in one sentence.',
  ],
  ["no verdict", { outcome: "corrected" }, 'The field "verdict"'],
  [
    "nothing new",
    { outcome: "new" },
    'The field "figure" is missing: give one of figure, meeting, vote, restriction, agreement, position, statement, and one alone.',
  ],
  [
    "a meeting of nobody",
    { outcome: "new", meeting: { ...MEETING, people: [] } },
    'The field "meeting.people" is "[]": give one person at least.',
  ],
  [
    "another kind",
    { outcome: "new", meeting: { ...MEETING, kind: "chat" } },
    'The field "meeting.kind" is "chat": give one of state visit',
  ],
  [
    "one vote of two",
    { outcome: "new", vote: { votes: [{ country: "CHN" }] } },
    'The field "vote.body" is missing: give one of General Assembly, Security Council.',
  ],
  [
    "no authority",
    { outcome: "new", restriction: { kind: "listing", authorities: "USA" } },
    'The field "restriction.authorities" is "USA": give a list of codes: who took it.',
  ],
  [
    "a value in words",
    { outcome: "new", figure: { ...FIGURE, value: "much" } },
    'The field "figure.value" is "much": give a number in whole units, such as 240e9.',
  ],
  [
    "no grade",
    { outcome: "new", figure: { ...FIGURE, source: { address: SOURCE.address } } },
    'The field "figure.source.grade" is missing: give one of official, wire',
  ],
])("refuse an outcome with %s, and stay open", async (name, body, sentence) => {
  const id = await open(name);
  const answer = await post(`/doubts/${id}/outcome`, { ...ENDING, ...body });
  expect([answer.status, codeOf(answer)]).toEqual([400, "bad_request"]);
  expect(messageOf(answer)).toContain(sentence);
  expect(
    (await server.desk.doubts({ state: "open", after: null, limit: 99 })).items.map((one) => one.id),
  ).toContain(id);
});

it("need the token", async () => {
  const asked = { token: null, headers: { "content-type": "application/json" } };
  const answers = [
    await server.ask("/api/v1/doubts", asked),
    await server.ask("/api/v1/doubts", { ...asked, method: "POST", body: "{}" }),
    await server.ask("/api/v1/doubts/q-1/outcome", { ...asked, method: "POST", body: "{}" }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
});

it("are no fault of ours", () => {
  expect(server.faults).toEqual([]);
});
