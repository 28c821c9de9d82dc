import { printNumber } from '../print.ts';
import type { Given, Measure, Shape } from './formula.ts';
import { ASK, whole } from './shapes.ts';

/** A figure with the ways its measures are told, in the order of the text. */
export interface Figure {
  readonly da: { readonly noun: string; readonly known: string; readonly told: readonly string[] };
  readonly en: { readonly noun: string; readonly known: string; readonly told: readonly string[] };
  readonly order?: readonly number[];
}

/** What is asked of a figure: "arealet", and "areal" after "dets". */
interface Asked {
  readonly da: readonly [definite: string, bare: string];
  readonly en: string;
}

export const AREA: Asked = { da: ['arealet', 'areal'], en: 'area' };
export const PERIMETER: Asked = { da: ['omkredsen', 'omkreds'], en: 'perimeter' };
export const VOLUME: Asked = { da: ['(?:rumfanget|volumenet|volumen)', '(?:rumfang|volumen)'], en: 'volume' };

/** "Hvad er arealet af et rektangel, der er # langt og # bredt?" and "Et rektangel er … Hvad er arealet?" */
export function figureShapes(
  figures: readonly Figure[],
  asked: Asked,
  measures: readonly Measure[] = ['length'],
): Shape[] {
  return figures.flatMap(({ da, en, order }) => {
    const toldDa = `(?:${da.told.join('|')})`;
    const toldEn = `(?:${en.told.join('|')})`;
    const [definite, bare] = asked.da;
    const sources = [
      `${ASK.da} ${definite} af ${da.noun} ${toldDa}`,
      `${da.noun} ${toldDa} \\| ${ASK.da} (?:${definite}(?: af ${da.known})?|(?:dets|dens|${da.known}s) ${bare})`,
      `${ASK.en} the ${asked.en} of ${en.noun} ${toldEn}`,
      `${en.noun} ${toldEn} \\| ${ASK.en} (?:the ${asked.en}(?: of the ${en.known})?|its ${asked.en})`,
    ];
    return sources.map((source) => ({ pattern: whole(source), measures, ...(order && { order }) }));
  });
}

export const sized = (a: string, b: string): string =>
  `(?:med|har|(?:der|som) har) (?:en )?${a}(?: på)? # og (?:en )?${b}(?: på)? #`;
export const sizedEn = (a: string, b: string): string =>
  `(?:with|has|that has) (?:a )?${a}(?: of)? # and (?:a )?${b}(?: of)? #`;

/** "længde 4, bredde 3" */
export const named = (given: Given, lang: 'da' | 'en', names: readonly [string, ...string[]]): string =>
  given.map((value, i) => `${names[i] ?? names[0]} ${printNumber(value, lang)}`).join(', ');
