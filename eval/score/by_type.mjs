// The table of the 16 types of a set: how often each was found, and how often it was right when it was made.

/**
 * `outcomes` [{entry, isFound}] of gold, `eventsMade` [{type, isRight}] of the coder; gives a row {type, listed, found, made,
 * right, recall, precision, f1} for each of `types`. An entry counts under the type that gold names first.
 */
export function byType(types, outcomes, eventsMade) {
  return types.map((type) => {
    const own = outcomes.filter(({ entry }) => firstType(entry) === type);
    const made = eventsMade.filter((event) => event.type === type);
    const found = own.filter(({ isFound }) => isFound).length;
    const right = made.filter(({ isRight }) => isRight).length;
    const recall = own.length === 0 ? null : found / own.length;
    const precision = made.length === 0 ? null : right / made.length;
    return {
      type,
      listed: own.length,
      found,
      made: made.length,
      right,
      recall,
      precision,
      f1: f1(recall, precision),
    };
  });
}

/** Mean F1 of the types that gold lists at all (macro-F1); null when it lists none. A type never made counts as 0. */
export function macroF1(rows) {
  const listed = rows.filter((row) => row.listed > 0);
  return listed.length === 0 ? null : listed.reduce((sum, row) => sum + (row.f1 ?? 0), 0) / listed.length;
}

function firstType({ typeAny, type }) {
  return typeAny?.[0] ?? type.split(" ")[0];
}

function f1(recall, precision) {
  if (recall === null) return null;
  return recall && precision ? (2 * recall * precision) / (recall + precision) : 0;
}
