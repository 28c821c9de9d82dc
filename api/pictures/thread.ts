/** The thread that paints: a picture takes some milliseconds, the first one more. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from '../contract/picture.ts';
import type { Answered, Asked } from '../threads/askThread.ts';
import { FONT, svgOf } from './svg.ts';

/** Twice as many dots as units, so that it is sharp on a phone. */
const DOTS = 2;

const fileOf = (name: string): Uint8Array => readFileSync(fileURLToPath(import.meta.resolve(name)));
const fontBuffers = [fileOf('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')];
await initWasm(fileOf('@resvg/resvg-wasm/index_bg.wasm'));

parentPort?.on('message', ({ id, question }: Asked<Picture>) => {
  const drawing = new Resvg(svgOf(question), {
    fitTo: { mode: 'zoom', value: DOTS },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: FONT },
  });
  const answered: Answered<Uint8Array> = { id, answer: drawing.render().asPng() };
  drawing.free();
  parentPort?.postMessage(answered);
});
