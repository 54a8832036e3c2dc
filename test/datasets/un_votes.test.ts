// The known layouts of votes of the United Nations, each by a made file: nobody's votes.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Desk, VotesRequest } from "../../src/contract/index.js";
import { ASKED, loadRequest } from "../desk/made_votes.js";
import { realDesk } from "../desk/real_desk.js";

const opened: Desk[] = [];
afterAll(() => Promise.all(opened.map((desk) => desk.close())));

function fresh(): Desk {
  const desk = realDesk();
  opened.push(desk);
  return desk;
}

const load = (desk: Desk, dataset: string, lines: readonly string[], name = "made.csv") =>
  desk.load(loadRequest(dataset, name, `${lines.join("\n")}\n`));

const years = async (desk: Desk, pair: readonly [string, string], own: Partial<VotesRequest> = {}) =>
  (await desk.votes({ ...ASKED, pair, ...own })).years.map(
    ({ year, agreement, n }) => `${year} ${agreement} ${n}`,
  );

describe("Voeten's columns", () => {
  const desk = fresh();
  beforeAll(async () => {
    await load(desk, "unga", [
      '"","rcid","ccode","member","vote","Country","session","date","unres","descr","me"',
      '"1","1","345","1","1","YUG","30","1975-12-01","R/30/1","a ""made"" text, with a comma","0"',
      '"2","1","365","1","1","RUS","30","1975-12-01","R/30/1","a ""made"" text, with a comma","0"',
      '"3","1","260","1","3","GFR","30","1975-12-01","R/30/1","a ""made"" text, with a comma","0"',
      '"4","1","265","1","1","GDR","30","1975-12-01","R/30/1","a ""made"" text, with a comma","0"',
      '"5","2","345","1","2","YUG","58","2003-12-01","R/58/1","NA","0"',
      '"6","2","365","1","1","RUS","58","2003-12-01","R/58/1","NA","0"',
      '"7","3","345","1","1","SRB","62","2007-12-01","R/62/1","NA","1"',
      '"8","3","365","1","1","RUS","62","2007-12-01","R/62/1","NA","1"',
      '"9","3","255","1","8","GMY","62","2007-12-01","R/62/1","NA","1"',
      '"10","3","341","0","9","MNG","62","2007-12-01","R/62/1","NA","1"',
    ]);
  });

  it("give the states of their day", async () => {
    expect(await years(desk, ["RUS", "YUG"])).toEqual(["1975 100 1"]);
    expect(await years(desk, ["RUS", "SCG"])).toEqual(["2003 0 1"]);
    expect(await years(desk, ["RUS", "SRB"])).toEqual(["2007 100 1"]);
    expect(await years(desk, ["DDR", "DEU"])).toEqual(["1975 0 1"]);
  });

  it("leave out who was absent or no member, and keep the words of the vote", async () => {
    expect(await years(desk, ["DEU", "RUS"])).toEqual(["1975 0 1"]);
    expect(await years(desk, ["MNE", "RUS"])).toEqual([]);
    const { votes } = await desk.votes({ ...ASKED, pair: ["DEU", "RUS"] });
    expect(votes.items[0]?.description).toBe('a "made" text, with a comma');
  });
});

describe("the files of unvotes", () => {
  const desk = fresh();

  it("meet by their numbers, and say when the days are not loaded", async () => {
    const { notes } = await load(desk, "unga", [
      "rcid,country,country_code,vote",
      "5,Namibia,NA,yes",
      "5,Czechoslovakia,NA,yes",
      "5,Russia,RU,yes",
      "6,Namibia,NA,no",
      "6,Russia,RU,abstain",
      "6,Atlantis,NA,abstain",
    ]);
    expect(notes).toEqual([expect.stringContaining("2 roll calls have votes and no date")]);
    expect(await years(desk, ["NAM", "RUS"])).toEqual([]);
    const { notes: none } = await load(desk, "unga", [
      "rcid,session,importantvote,date,unres,amend,para,short,descr",
      "5,45,0,1990-12-01,R/45/1,0,0,MADE,made",
      "6,46,0,1991-12-01,R/46/1,0,0,MADE,made",
    ]);
    expect(none).toEqual([]);
    expect(await years(desk, ["NAM", "RUS"])).toEqual(["1990 100 1", "1991 0 1"]);
    expect(await years(desk, ["CSK", "RUS"])).toEqual(["1990 100 1"]);
    await load(desk, "unga", ["rcid,short_name,issue", "6,co,Colonialism", "6,hr,Human rights"]);
    expect(await years(desk, ["NAM", "RUS"], { issue: "co" })).toEqual(["1991 0 1"]);
  });
});

const UNDL =
  "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link";

describe("the columns of the UN Digital Library", () => {
  const desk = fresh();
  const row = (code: string, vote: string) =>
    `4000001,${code},MADE,${vote},2014-03-27,68,A/RES/68/262,A/68/L.39,,A/68/PV.80,Territorial integrity of Ukraine : made,,MADE,100,11,58,24,193,https://digitallibrary.un.org/record/4000001`;

  it("give the votes with the page of the library, and lead to the claims with the same symbol", async () => {
    await desk.counts();
    const { dropped } = await load(desk, "unga", [
      UNDL,
      row("CHN", "A"),
      row("SUN", "N"),
      row("DEU", ""),
      row("XXX", "Y"),
    ]);
    expect(dropped).toBe(1);
    const { votes, total } = await desk.votes({ ...ASKED });
    expect(total).toMatchObject({ agreement: 0, n: 1, opposed: 0 });
    expect(votes.items[0]).toMatchObject({
      ...{
        numbering: "undl",
        symbol: "A/RES/68/262",
        meeting: "A/68/PV.80",
        tally: { yes: 100, no: 11, abstain: 58 },
      },
      link: "https://digitallibrary.un.org/record/4000001",
    });
    expect(await years(desk, ["DEU", "RUS"])).toEqual([]);
  });

  it("are told apart for the Security Council", async () => {
    const council = `${UNDL},permanent_member,description,modality`;
    const vote = (code: string, cast: string, permanent: string) =>
      `${row(code, cast)},${permanent},made,VOTE`;
    await expect(load(desk, "unga", [council, vote("CHN", "Y", "True")])).rejects.toThrow(
      "chancery load unsc",
    );
    await expect(load(desk, "unsc", [UNDL, row("CHN", "Y")])).rejects.toThrow("lacks permanent_member");
    await load(desk, "unsc", [council, vote("CHN", "Y", "True"), vote("RUS", "Y", "True")], "council.csv");
    expect(await years(desk, ["CHN", "RUS"], { body: "UNSC" })).toEqual(["2014 100 1"]);
    expect(await years(desk, ["CHN", "RUS"])).toEqual(["2014 0 1"]);
  });
});
