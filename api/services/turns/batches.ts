/** What a generator gave at one moment. */
export interface Batch<T, End> {
  /** In order; empty only where it ended without another. */
  readonly values: readonly T[];
  /** What it returned, once it has. */
  readonly end: { readonly value: End } | undefined;
}

/** The most that is taken together. */
const MOST = 20;

/**
 * Takes a generator's values together where it has several to give at the same moment, so that they can be committed with
 * one change; nothing waits for a value that is not there yet. The generator goes on while a batch is dealt with. An error
 * comes after what was given before it. Fails as soon as the signal aborts.
 */
export async function* batches<T, End>(
  steps: AsyncGenerator<T, End>,
  signal: AbortSignal,
): AsyncGenerator<Batch<T, End>, void> {
  let ahead = watched(steps.next());
  for (;;) {
    let step = await unlessAborted(ahead.promise, signal);
    const values: T[] = [];
    while (!step.done) {
      values.push(step.value);
      ahead = watched(steps.next());
      if (values.length === MOST || !(await ahead.isHereNow())) break;
      step = await ahead.promise;
    }
    const end = step.done ? { value: step.value } : undefined;
    yield { values, end };
    if (end) return;
  }
}

/** A promise, and whether it is fulfilled by the end of this moment: everything that can go on now has then done so. */
function watched<T>(promise: Promise<T>): { promise: Promise<T>; isHereNow: () => Promise<boolean> } {
  let isHere = false;
  // Whoever waits for it hears of an error; until then nobody is to be alarmed.
  promise.then(
    () => (isHere = true),
    () => {},
  );
  const isHereNow = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return isHere;
  };
  return { promise, isHereNow };
}

/** The promise, or a rejection as soon as the signal aborts. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw new Error('The turn ran out of time');
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('The turn ran out of time'));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
