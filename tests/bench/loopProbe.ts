/**
 * Loaded into a server before anything else (`node --import`): asked over the channel to its parent, it tells for how long
 * the main thread was kept from its other work at most since it was last asked, in milliseconds.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 1;
/** What ran just before the question is only seen at the next tick of the monitor. */
const SETTLE_MS = 10;

const monitor = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
monitor.enable();
process.on('message', () => {
  setTimeout(() => {
    process.send?.({ longestMs: Math.max(0, monitor.max / 1e6 - RESOLUTION_MS) });
    monitor.reset();
  }, SETTLE_MS);
});
// The channel alone keeps no server alive.
process.channel?.unref();
