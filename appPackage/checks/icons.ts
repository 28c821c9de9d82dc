import { readPng } from '../icons/png.ts';
import type { Check } from './check.ts';

/** The colour icon is 192×192 and fills its square; the outline is 32×32, white on nothing. */
export const icons: Check = ({ manifest, files }) => [
  ...look(files, 'icons.color', manifest.icons.color, 192, (pixels) =>
    alphas(pixels).every((alpha) => alpha === 255) ? [] : ['has holes: Teams cuts its own corners'],
  ),
  ...look(files, 'icons.outline', manifest.icons.outline, 32, (pixels) => [
    ...(colours(pixels).every((shade) => shade === 255) ? [] : ['has another colour than white']),
    ...(alphas(pixels).includes(0) && alphas(pixels).includes(255)
      ? []
      : ['is not an outline on a transparent ground']),
  ]),
];

function look(
  files: ReadonlyMap<string, Uint8Array>,
  where: string,
  name: string,
  size: number,
  judge: (pixels: Uint8Array) => string[],
): string[] {
  const file = files.get(name);
  if (!file) return [`${where} names ${name}, which is not in the package`];
  const read = readPng(file);
  if (!read.ok) return [`${name} ${read.problem}`];
  const { width, height, pixels } = read.picture;
  if (width !== size || height !== size) return [`${name} is ${width}×${height}, not ${size}×${size}`];
  return judge(pixels).map((problem) => `${name} ${problem}`);
}

const alphas = (pixels: Uint8Array): Uint8Array => pixels.filter((_, i) => i % 4 === 3);

/** Red, green and blue of each pixel that can be seen. */
const colours = (pixels: Uint8Array): Uint8Array =>
  pixels.filter((_, i) => i % 4 !== 3 && pixels[i - (i % 4) + 3] !== 0);
