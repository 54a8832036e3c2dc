// A set of meetings of one's own into the register.
import { Refusal } from "../../contract/index.js";
import { type MeetingCells, readMeetings } from "../../datasets/index.js";
import type { Dataset } from "./dataset.js";
import { enterMeetings, MOST_BYTES } from "./enter_meetings.js";

export const meetings: Dataset = {
  name: "meetings",
  what: "Visits, talks and calls, a set of one's own: period, kind, people, pair, place, country, occasion, evidence and others, with sourceAddress, sourceTitle, sourceDate and sourceGrade of each row (docs/guide/meetings.md).",
  async load(file, target) {
    const read = readMeetings(await file.text(MOST_BYTES));
    if ("problem" in read) throw new Refusal(`${file.name}: ${read.problem}`);
    const rows = read.rows.map((row) => ({
      line: row.line,
      key: row.key === "" ? null : ["meetings", row.key],
      fields: fieldsOf(row),
    }));
    return enterMeetings("meetings", file, rows, read.dropped, target);
  },
};

function fieldsOf(row: MeetingCells): unknown {
  const { source, country, inPerson, evidence, occasion, note } = row;
  const isMet = /^(?:yes|true|1)$/iu.test(inPerson);
  return {
    ...{ kind: row.kind, period: row.period, pair: row.pair, places: row.places },
    ...{ hosts: row.hosts, agreements: row.agreements, also: row.also },
    people: row.people.map(personOf),
    ...(inPerson === "" ? {} : { inPerson: isMet }),
    ...(evidence === "" ? {} : { evidence }),
    ...(country === "" ? {} : { country }),
    ...(occasion === "" ? {} : { occasion }),
    ...(note === "" ? {} : { note }),
    source: {
      ...{ address: source.address, grade: source.grade },
      ...(source.title === "" ? {} : { title: source.title }),
      ...(source.published === "" ? {} : { published: source.published }),
    },
  };
}

/** "Xi Jinping, CHN, president" */
function personOf(words: string): unknown {
  const [name = "", country = "", ...office] = words.split(",").map((part) => part.trim());
  return {
    name,
    ...(country === "" ? {} : { country }),
    ...(office.length === 0 ? {} : { office: office.join(", ") }),
  };
}
