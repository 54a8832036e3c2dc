// One piece of work after the other, in the order in which they were asked for.

/** Runs work in turn; a failure is its own, the next one goes on. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => {});
    return result;
  };
}
