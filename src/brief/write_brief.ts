// A brief out of what the record says and a house style. Pure: the same material, days and style give the same brief.
import type { BriefRequest, BriefSectionName, BriefTemplate, NamesTable } from "../contract/index.js";
import { isMissing } from "../model/index.js";
import { dayWords } from "./dates.js";
import { capital } from "./fill.js";
import type { Frame } from "./frame.js";
import { daysOf } from "./frame.js";
import { createIntroduce, type HeldTitle } from "./introduce.js";
import type { Block, Brief, BriefSection } from "./model.js";
import { createNamer } from "./names.js";
import { nothingKnown } from "./nothing.js";
import type { Patterns } from "./prose.js";
import type { BriefMaterial } from "./section.js";
import { SECTIONS } from "./sections/index.js";
import type { IsSmall } from "./small.js";
import { TITLES, type TitleName } from "./titles.js";

type Given = Required<{ readonly [K in keyof BriefTemplate]: Exclude<BriefTemplate[K], undefined> }>;

/** The house style that is shipped: all of it is there. */
export interface HouseStyle
  extends Pick<
    { readonly [K in keyof Given]: Exclude<Given[K], undefined> },
    "name" | "title" | "sections" | "language" | "dates"
  > {
  readonly fonts: Brief["fonts"];
  readonly most: Frame["most"];
  readonly patterns: Patterns;
}

/** A house style with what a newsroom's file changes in it. */
export interface Style extends HouseStyle {
  readonly imprint: string | null;
  readonly titles: NonNullable<BriefTemplate["titles"]>;
}

/** The file of a newsroom over the house style; what it leaves out stays. */
export function styleOf(house: HouseStyle, template: BriefTemplate | null): Style {
  const {
    sections = house.sections,
    leaveOut = [],
    fonts,
    most,
    patterns,
    titles = {},
    imprint = null,
    ...rest
  } = template ?? {};
  return {
    ...house,
    ...given(rest),
    sections: sections.filter((name) => !leaveOut.includes(name)),
    fonts: { ...house.fonts, ...given(fonts ?? {}) },
    most: { ...house.most, ...given(most ?? {}) },
    patterns: { ...house.patterns, ...given(patterns ?? {}) },
    titles,
    imprint,
  };
}

/** Without the fields that are undefined: they would cover what is there. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** The sections that a request or else a style has, in their order. */
export function sectionsOf(
  { sections }: Pick<BriefRequest, "sections">,
  style: Style,
): readonly BriefSectionName[] {
  return sections ?? style.sections;
}

/** What the record must be asked for these sections. */
export function materialOf(names: readonly BriefSectionName[]): ReadonlySet<keyof BriefMaterial> {
  return new Set(SECTIONS.filter(({ name }) => names.includes(name)).flatMap(({ asks }) => asks));
}

export interface BriefInput {
  readonly request: BriefRequest;
  /** The day as of which it is written. */
  readonly asOf: string;
  readonly style: Style;
  readonly names: NamesTable;
  /** Does the language write this word with a small letter? What it does not know is looked for in the words of the claims. */
  readonly isSmall: IsSmall;
  readonly material: Partial<BriefMaterial>;
  readonly energy: Frame["energy"];
  titleOf(person: string, day: string): HeldTitle | null;
}

export function writeBrief(input: BriefInput): Brief {
  const { request, asOf, style, names } = input;
  const material = withoutDoneLater(input.material, asOf);
  const [a, b] = request.pair;
  const inClaims = smallWordsIn(material);
  const namer = createNamer(names, (word) => input.isSmall(word) || inClaims(word));
  const to = request.to ?? asOf;
  const frame: Frame = {
    a,
    b,
    pair: a < b ? [a, b] : [b, a],
    from: request.from ?? firstDay(material, to),
    to,
    asOf,
    since: request.since ?? null,
    dates: style.dates,
    namer,
    introduce: createIntroduce({ titleOf: input.titleOf, nameOf: namer.actor }),
    patterns: style.patterns,
    most: style.most,
    energy: input.energy,
    sections: sectionsOf(request, style),
    titleOf: input.titleOf,
  };
  const day = (one: string) => dayWords(one, style.dates);
  const slots: Readonly<Record<string, string>> = {
    a: namer.country(a),
    b: namer.country(b),
    from: day(frame.from),
    to: day(frame.to),
  };
  const titleFor = (name: TitleName) => style.titles[name] ?? TITLES[style.language][name];
  return {
    title: capital(style.title.replace(/\{([^{}]*)\}/gu, (_, slot: string) => slots[slot] ?? "")),
    subtitle: capital(
      `${frame.from === frame.to ? "" : `${day(frame.from)} to ${day(frame.to)}, `}as known on ${day(asOf)}`,
    ),
    imprint: style.imprint,
    notesTitle: titleFor("notes"),
    language: style.language,
    dates: style.dates,
    fonts: style.fonts,
    asOf,
    sections: sectionsWritten(sectionsOf(request, style), material, frame, titleFor),
  };
}

/** What is told as done on a day after that of the brief has not been done then: the day is of what was agreed or promised. */
function withoutDoneLater(material: Partial<BriefMaterial>, asOf: string): Partial<BriefMaterial> {
  const { records } = material;
  if (records === undefined) return material;
  return {
    ...material,
    records: records.map((line) => {
      const { claim } = line;
      if (claim.kind !== "event" || claim.status !== "actual" || isMissing(claim.period)) return line;
      if ((claim.period.start ?? "") <= asOf) return line;
      return { ...line, claim: { ...claim, period: { missing: "not stated" } } };
    }),
  };
}

/** Is the word one that the claims have in small letters somewhere? They are read when it is first asked for. */
function smallWordsIn({ records = [], beside = [] }: Partial<BriefMaterial>): IsSmall {
  let found: Set<string> | null = null;
  return (word) => {
    found ??= new Set(
      [...records, ...beside]
        .filter(({ claim }) => claim.entered === undefined)
        .flatMap(({ claim }) => claim.citation.text.match(/(?<![\p{L}’'])\p{Ll}[\p{Ll}’']+/gu) ?? []),
    );
    return found.has(word);
  };
}

/** Each section that has something, and one for all that was looked for in vain. */
function sectionsWritten(
  names: readonly BriefSectionName[],
  material: Partial<BriefMaterial>,
  frame: Frame,
  titleFor: (name: TitleName) => string,
): readonly BriefSection[] {
  const sections: BriefSection[] = [];
  const nothing: string[] = [];
  for (const name of names) {
    const written = SECTIONS.find((one) => one.name === name)?.write(material, frame) ?? [];
    if ("nothing" in written) nothing.push(written.nothing);
    else if (written.length > 0)
      sections.push({ name, title: titleFor(name), blocks: written.map(withoutEmptyColumns) });
  }
  if (nothing.length === 0) return sections;
  return [...sections, { name: "unknown", title: titleFor("unknown"), blocks: nothingKnown(nothing, frame) }];
}

/** A column in which no row has anything tells nothing. */
function withoutEmptyColumns(block: Block): Block {
  if (block.kind !== "table") return block;
  const isKept = (_: unknown, at: number) => block.rows.some(({ cells }) => (cells[at] ?? "").trim() !== "");
  return {
    ...block,
    columns: block.columns.filter(isKept),
    rows: block.rows.map((row) => ({ ...row, cells: row.cells.filter(isKept) })),
  };
}

/** The first day of which the record tells anything, when none was asked for. */
function firstDay({ records = [] }: Partial<BriefMaterial>, to: string): string {
  return records.reduce((first, line) => {
    const start = daysOf(line)?.start;
    return start !== undefined && start < first ? start : first;
  }, to);
}
