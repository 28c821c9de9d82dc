/** How long something that takes a while works before others are served, in milliseconds. */
const BREATH_MS = 4;

/** What a long piece of work comes to; whoever else is waited for by this process is served whenever it pauses. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < BREATH_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  }
}
