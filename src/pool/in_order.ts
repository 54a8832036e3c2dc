// Answers items out of order and delivers them in order, within a window: a slow item lets the others run ahead only so far.
// The window bounds memory; when it is full nothing more is taken from the source, and so back to whoever writes it.

export interface OrderedWork<I, O> {
  readonly source: AsyncIterable<I>;
  /** Starts the work on one item; called in order. */
  start(item: I): Promise<O>;
  /** Resolves when the next item may be started. */
  room(): Promise<void>;
  /** Takes one result, in order; resolves when it may have the next, false to end. */
  deliver(result: O): Promise<boolean>;
  /** About how many bytes wait, before and after the work. */
  weighItem(item: I): number;
  weighResult(result: O): number;
  readonly window: Window;
  /** Resolves when the work is to end early. */
  readonly stopped: Promise<void>;
}

/** Most items, and about most bytes, that have been started and not delivered. */
export interface Window {
  readonly items: number;
  readonly bytes: number;
}

/** Runs until the source is at its end, `deliver` says false, or `stopped`; then it waits for nothing more. */
export async function answerInOrder<I, O>(work: OrderedWork<I, O>): Promise<void> {
  const waiting: Promise<O>[] = [];
  let bytes = 0;
  let ended = false;
  let cut = false;
  let wakeReader = (): void => {};
  let wakeWriter = (): void => {};
  let halt = (): void => {};
  const halted = new Promise<void>((resolve) => {
    halt = () => {
      ended = true;
      cut = true;
      resolve();
    };
  });

  const isFull = (): boolean => waiting.length >= work.window.items || bytes >= work.window.bytes;

  const start = (item: I): void => {
    const weight = work.weighItem(item);
    bytes += weight;
    const result = work.start(item).then((value) => {
      bytes += work.weighResult(value) - weight;
      return value;
    });
    result.catch(() => {}); // seen when its turn comes
    waiting.push(result);
    wakeWriter();
  };

  const read = async (): Promise<void> => {
    const items = work.source[Symbol.asyncIterator]();
    while (!ended) {
      if (isFull()) {
        await new Promise<void>((resolve) => {
          wakeReader = resolve;
        });
        continue;
      }
      await work.room();
      const next = await items.next();
      if (next.done === true) break;
      if (!ended) start(next.value);
    }
    ended = true;
    wakeWriter();
  };

  const write = async (): Promise<void> => {
    while (!cut && (waiting.length > 0 || !ended)) {
      const first = waiting[0];
      if (first === undefined) {
        await new Promise<void>((resolve) => {
          wakeWriter = resolve;
        });
        continue;
      }
      const result = await first;
      if (cut) return;
      if (!(await work.deliver(result))) return halt();
      waiting.shift();
      bytes -= work.weighResult(result);
      wakeReader();
    }
  };

  void work.stopped.then(halt);
  // Raced once for the whole run: a race for every item would pile up on the promise that never settles.
  await Promise.race([halted, Promise.all([read(), write()])]);
}
