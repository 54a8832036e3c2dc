// The fields of a claim that an analyst would check by eye, short enough to be written by hand in test/fixtures/articles.
import { type Actor, type Claim, isMissing, type Missing, type Period } from "../../src/model/index.js";

/** "JPN Fumio Kishida, Prime Minister", "EUU", "Merics"; the words of the text where no party is known. */
function nameActor(actor: Actor): string {
  const party = actor.organisation ?? actor.country ?? actor.affiliation ?? `“${actor.text}”`;
  const person = actor.person === undefined ? "" : ` ${actor.person}`;
  return actor.office === undefined ? `${party}${person}` : `${party}${person}, ${actor.office}`;
}

/** "2024-05-06..2024-05-06 day"; the reason when there is none. */
function nameTime(period: Period | Missing): string {
  return isMissing(period)
    ? period.missing
    : `${period.start ?? ""}..${period.end ?? ""} ${period.precision}`;
}

/** What is the same in every kind of claim. */
function common(claim: Claim) {
  return {
    status: claim.status,
    period: nameTime(claim.period),
    pair: claim.pair === null ? null : claim.pair.join("-"),
    attribution: claim.attribution.map(({ text, country, organisation }) =>
      [organisation ?? country ?? "?", text].join(" "),
    ),
    citation: claim.citation.text,
  };
}

/** The essential fields of one claim. */
export function essentialsOf(claim: Claim): object {
  switch (claim.kind) {
    case "event": {
      const { kind, type, act, mode, source, target } = claim;
      return {
        kind,
        type,
        act,
        mode,
        source: source.map(nameActor),
        target: target.map(nameActor),
        ...common(claim),
      };
    }
    case "statement": {
      const { kind, speaker, verb, quote, direct, addressee, about } = claim;
      return {
        kind,
        speaker: nameActor(speaker),
        verb,
        direct,
        quote,
        addressee: addressee === null ? null : nameActor(addressee),
        about,
        ...common(claim),
      };
    }
    case "figure": {
      const { kind, measure, value, high, unit, bound, direction, change, commodity, via } = claim;
      return {
        kind,
        measure,
        value,
        ...(high === undefined ? {} : { high }),
        unit,
        bound,
        direction: direction === null ? null : `${direction.from ?? "?"} to ${direction.to ?? "?"}`,
        change:
          change === null
            ? null
            : `${change.direction} ${change.value ?? "?"} ${change.unit}, ${change.versus}`,
        commodity,
        via,
        ...common(claim),
      };
    }
    case "position": {
      const { kind, holder, stance } = claim;
      return { kind, holder: nameActor(holder), stance, ...common(claim) };
    }
  }
}
