// Items into lists by a key, in the order in which keys come first.

export function groupBy(items, pickKey) {
  const groups = new Map();
  for (const item of items) {
    const key = pickKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
