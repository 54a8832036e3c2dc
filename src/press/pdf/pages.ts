// Which line stands on which page: strips flow down the pages, and the foot takes its room from below as marks come in.
import { EMPTY_FOOT, type Foot, fitted, footHeight, type Notes, type Standing, withNote } from "./foot.js";

/** Points that sums of heights may be off by. */
const HAIR = 0.01;

/** What is not parted: a line, the row of a table, a picture. */
export interface Strip {
  /** Points. */
  readonly height: number;
  /** A picture may be set smaller, down to this height, where that brings it onto the page. */
  readonly leastHeight?: number;
  /** Notes whose marks stand in it. */
  readonly marks: readonly number[];
}

/** A paragraph, a heading, a table, a picture with its title. */
export interface Block<S extends Strip> {
  /** Points above it, unless it begins a page. */
  readonly space: number;
  readonly strips: readonly S[];
  /** So many strips at its beginning stay together, and so many at its end. */
  readonly atHead: number;
  readonly atEnd: number;
  /** It stays with the beginning of the block behind it. */
  readonly keepsNext?: true;
  /** Set again above what goes on on another page: the head of a table. */
  readonly again?: S;
}

export interface Placed {
  /** Index of the block. */
  readonly block: number;
  /** Index of the strip; null: the one that is set again. */
  readonly strip: number | null;
  /** Points from the top of the text. */
  readonly top: number;
  readonly height: number;
}

export interface Page {
  readonly body: readonly Placed[];
  readonly foot: Foot;
}

interface Open extends Page {
  /** Points that the body has taken. */
  readonly used: number;
}

/** The pages, `room` points high. Every strip stands on one of them, and every note at the foot of the page of its mark. */
export function pagesOf<S extends Strip>(
  blocks: readonly Block<S>[],
  notes: Notes,
  room: number,
): readonly Page[] {
  const pages: Page[] = [];
  const stands = new Map<string, Standing>();
  let open: Open = { body: [], foot: EMPTY_FOOT, used: 0 };
  const turn = () => {
    for (const { first, as, from } of open.foot.parts)
      if (as === null && from === 0 && !stands.has(notes.key(first)))
        stands.set(notes.key(first), { number: first, page: pages.length + 1 });
    pages.push({ body: open.body, foot: open.foot });
    const foot = fitted({ parts: open.foot.rest, rest: [] }, room, "anywhere") ?? EMPTY_FOOT;
    open = { body: [], foot, used: 0 };
  };
  const withStrip = (page: Open, block: number, strip: number | null): Open | null => {
    const { space = 0, strips = [], again } = blocks[block] ?? {};
    const own = strip === null ? again : strips[strip];
    if (own === undefined || page.foot.rest.length > 0) return null;
    const top = page.body.length === 0 ? 0 : page.used + (strip === 0 ? space : 0);
    const marked = own.marks.reduce((foot, mark) => withNote(foot, mark, notes, stands), page.foot);
    const left = room - top - footHeight(marked) - HAIR;
    const height = Math.min(own.height, Math.max(own.leastHeight ?? own.height, left));
    const used = top + height;
    const body = [...page.body, { block, strip, top, height }];
    const parting = isBare(page) ? "anywhere" : own.marks.length > 0 ? "long notes" : "not";
    const foot = fitted(marked, room - used, parting);
    if (foot !== null) return { body, foot, used };
    // what is higher than a page stands on one of its own all the same
    return isBare(page) ? { body, foot: { parts: [], rest: marked.parts }, used } : null;
  };
  /** As many strips as there is room for, from `from` on: the page after each of them. */
  const filled = (start: Open, block: number, from: number): readonly Open[] => {
    const after: Open[] = [];
    for (
      let page = withStrip(start, block, from);
      page !== null;
      page = withStrip(page, block, from + after.length)
    )
      after.push(page);
    return after;
  };
  /** Whether a run of headings has room here with the beginning of what they head. */
  const hasRoom = (block: number): boolean => {
    let page: Open | null = open;
    for (let at = block; at < blocks.length; at += 1) {
      const { strips, atHead, atEnd, keepsNext } = blocks[at] ?? { strips: [], atHead: 0, atEnd: 0 };
      const most = keepsNext === true || strips.length < atHead + atEnd ? strips.length : atHead;
      for (let strip = 0; strip < most && page !== null; strip += 1) page = withStrip(page, at, strip);
      if (page === null || keepsNext !== true) break;
    }
    return page !== null;
  };
  for (const [at, block] of blocks.entries()) {
    const beginsRun = block.keepsNext === true && blocks[at - 1]?.keepsNext !== true;
    if (beginsRun && open.body.length > 0 && !hasRoom(at)) turn();
    for (let set = 0; set < block.strips.length; ) {
      while (open.foot.rest.length > 0) turn();
      const isHeadedAgain = set > 0 && open.body.length === 0 && block.again !== undefined;
      const start = isHeadedAgain ? (withStrip(open, at, null) ?? open) : open;
      const after = filled(start, at, set);
      const isAll = set + after.length === block.strips.length;
      const kept = isAll ? after.length : lawful(block, set, after.length);
      const count = kept === 0 && isBare(open) ? after.length : kept;
      open = after[count - 1] ?? open;
      set += count;
      if (set < block.strips.length) turn();
    }
  }
  do turn();
  while (open.foot.parts.length > 0);
  return pages;
}

/** Nothing stands on it but what is set again, so that putting a strip off to the next page would not help. */
function isBare({ body, foot }: Page): boolean {
  return foot.parts.length === 0 && body.every(({ strip }) => strip === null);
}

/** How many of the strips that have room stay, so that none is left alone at the foot or at the head of a page. */
function lawful<S extends Strip>({ strips, atHead, atEnd }: Block<S>, set: number, fit: number): number {
  const left = strips.length - set - fit;
  const count = left < atEnd ? fit - (atEnd - left) : fit;
  return count < (set === 0 ? atHead : 1) ? 0 : count;
}
