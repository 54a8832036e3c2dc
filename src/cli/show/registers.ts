// The registers of a pair at a terminal: the answer, then each row with its sign, its state and the words that it rests on.
import type {
  AgreementsView,
  CitedClaim,
  ExpectationRow,
  ExpectationsView,
  GatheringRow,
  GatheringsView,
  ReasonsView,
} from "../../contract/index.js";
import { showDay } from "../../model/index.js";
import type { Paint } from "../colour.js";
import { chooseHues } from "./hues.js";
import { type Line, paintLine, plain, wrap } from "./pieces.js";
import { withoutControls } from "./width.js";

const WIDEST = 110;

/** What a row says in one line, and below it lines with a citation each. */
interface Row {
  readonly head: string;
  readonly below: readonly { readonly lead: string; readonly cited: CitedClaim | null }[];
}

export function showAgreements(view: AgreementsView, paint: Paint, width: number): string {
  const rows = view.rows.map((row): Row => {
    const days = daysOf({ start: row.day, end: row.lastDay });
    const when = days === "" ? "" : ` (${days})`;
    const told = row.aliases.length === 0 ? [] : [`also “${row.aliases.slice(0, 3).join("”, “")}”`];
    const known = row.known === null ? [] : [`of ${showDay(row.known.day)}, by ${row.known.source}`];
    const about = [
      row.kind,
      row.parties.join(" "),
      ...known,
      ...told,
      ...(row.text === null ? [] : [row.text]),
    ];
    return {
      head: `${SIGNS.stands(row.stands)} ${row.stands}${when}: ${row.title} · ${about.join(" · ")}`,
      below: [
        ...row.steps.map((one) => ({ lead: `${one.stage}, ${one.status}`, cited: one })),
        ...row.open
          .filter(({ counts }) => !counts)
          .map((one) => ({ lead: `not done: ${one.stage}, ${one.status}`, cited: one })),
        ...row.named.map((one) => ({ lead: "named", cited: one })),
      ],
    };
  });
  return show(view, rows, paint, width);
}

export function showGatherings(view: GatheringsView, paint: Paint, width: number): string {
  const rows = view.rows.map(
    (row): Row => ({
      head: `${SIGNS.gathering[row.state]} ${row.state}: ${[row.title, row.places.map(({ name }) => name).join(", "), daysOf(row)].filter((part) => part !== "").join(" · ")}`,
      below: [
        ...row.attendance.map((one) => ({ lead: `${one.party} ${one.standing}`, cited: one })),
        ...row.named.map((one) => ({ lead: "named", cited: one })),
      ],
    }),
  );
  return show(view, rows, paint, width);
}

export function showExpectations(view: ExpectationsView, paint: Paint, width: number): string {
  const rows = view.rows.map((row): Row => {
    const due = row.due === null ? "no day told" : `due ${daysOf(row.due)}`;
    const what = `${row.act ?? `told in words${row.not ? ", not to be" : ""}`}${row.hedge === null ? "" : ` (“${row.hedge}”)`}`;
    return {
      head: `${SIGNS.expectation[row.state]} ${row.state}: ${what} · ${row.parties.join(" ")} · ${due} · by ${row.by}`,
      below: [
        { lead: "expected", cited: row },
        ...(row.outcome === null ? [] : [{ lead: "outcome", cited: row.outcome }]),
        { lead: row.because, cited: null },
      ],
    };
  });
  return show(view, rows, paint, width);
}

export function showReasons(view: ReasonsView, paint: Paint, width: number): string {
  const rows = view.rows.map((row): Row => {
    const link = row.hedge === null ? row.words : `${row.hedge} ${row.words}`;
    const says = row.kind === "wish" ? `“${row.what}”` : `“${row.what}” — ${link} — “${row.why}”`;
    return { head: `${row.kind}: ${says}`, below: [{ lead: row.parties.join(" "), cited: row }] };
  });
  return show(view, rows, paint, width);
}

const SIGNS = {
  stands: (stage: string) =>
    /^(?:suspended|ended|lapsed)$/u.test(stage)
      ? "⊘"
      : /^(?:named|proposed)$/u.test(stage)
        ? "◌"
        : /^(?:promised|announced)$/u.test(stage)
          ? "○"
          : "●",
  gathering: { planned: "○", held: "●", past: "◌", named: "◌" } satisfies Record<
    GatheringRow["state"],
    string
  >,
  expectation: { met: "●", "met late": "●", "not met": "⊘", overdue: "◌", open: "○" } satisfies Record<
    ExpectationRow["state"],
    string
  >,
};

function daysOf({ start, end }: { readonly start: string | null; readonly end: string | null }): string {
  if (start === null) return end === null ? "" : `before ${showDay(end)}`;
  return end === null || end === start ? showDay(start) : `${showDay(start)} to ${showDay(end)}`;
}

function show(
  {
    answer,
    rule,
    cut,
    day,
  }: { readonly answer: string; readonly rule: string; readonly cut: boolean; readonly day: string },
  rows: readonly Row[],
  paint: Paint,
  width: number,
): string {
  const { faint } = chooseHues(paint);
  const columns = Math.max(20, Math.min(width, WIDEST));
  const written = (text: string, indent: number, isFaint: boolean): string[] => {
    const clean = withoutControls(text);
    const lines = wrap([isFaint ? { text: clean, paint: faint } : plain(clean)], columns - indent, 2);
    return lines.map((line: Line) => `${" ".repeat(indent)}${paintLine(line)}`);
  };
  const notes = cut ? ["There are more records than are looked at: some are not in it."] : [];
  const lines = [
    ...written(`${answer} As of ${showDay(day)}.`, 0, false),
    ...notes.flatMap((note) => written(note, 0, false)),
    ...rows.flatMap(({ head, below }) => [
      "",
      ...written(head, 0, false),
      ...below.flatMap(({ lead, cited }) =>
        written(cited === null ? lead : `${lead}: ${saidOf(cited)}`, 2, true),
      ),
    ]),
    "",
    ...written(rule, 0, true),
  ];
  return `${lines.join("\n")}\n`;
}

function saidOf({ text, publisher, published, claim }: CitedClaim): string {
  const from = [publisher ?? "", published === null ? "" : showDay(published), claim];
  return `“${text}” ${from.filter((part) => part !== "").join(" · ")}`;
}
