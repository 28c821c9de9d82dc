import type { KnownLanguage } from './numbers.ts';

interface Unit {
  readonly da: readonly [one: string, many: string];
  readonly en: readonly [one: string, many: string];
  /** "et minut": one of them is "et" in Danish. */
  readonly neuter?: true;
  /** Has a square and a cube: "kvadratmeter". */
  readonly length?: true;
}

const same = (da: string, one: string): Unit => ({ da: [da, da], en: [one, `${one}s`] });
const length = (da: string, one: string): Unit => ({ ...same(da, one), length: true });
const neuter = (da: string, one: string): Unit => ({ ...same(da, one), neuter: true });

/** Units as they are written in tasks, lower and upper case apart. */
const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['mm', length('millimeter', 'millimetre')],
  ['cm', length('centimeter', 'centimetre')],
  ['dm', length('decimeter', 'decimetre')],
  ['m', length('meter', 'metre')],
  ['km', length('kilometer', 'kilometre')],
  ['mg', neuter('milligram', 'milligram')],
  ['g', neuter('gram', 'gram')],
  ['kg', { da: ['kilo', 'kilo'], en: ['kilo', 'kilos'], neuter: true }],
  ['ml', same('milliliter', 'millilitre')],
  ['cl', same('centiliter', 'centilitre')],
  ['dl', same('deciliter', 'decilitre')],
  ['l', same('liter', 'litre')],
  ['L', same('liter', 'litre')],
  ['ha', same('hektar', 'hectare')],
  ['s', { da: ['sekund', 'sekunder'], en: ['second', 'seconds'], neuter: true }],
  ['sek', { da: ['sekund', 'sekunder'], en: ['second', 'seconds'], neuter: true }],
  ['min', { da: ['minut', 'minutter'], en: ['minute', 'minutes'], neuter: true }],
  ['t', { da: ['time', 'timer'], en: ['hour', 'hours'] }],
  ['h', { da: ['time', 'timer'], en: ['hour', 'hours'] }],
  ['kr', { da: ['krone', 'kroner'], en: ['krone', 'kroner'] }],
  ['stk', { da: ['styk', 'styk'], en: ['piece', 'pieces'], neuter: true }],
  ['pct', { da: ['procent', 'procent'], en: ['per cent', 'per cent'] }],
  ['%', { da: ['procent', 'procent'], en: ['per cent', 'per cent'] }],
  ['‰', { da: ['promille', 'promille'], en: ['per mille', 'per mille'] }],
  ['mio', { da: ['million', 'millioner'], en: ['million', 'million'] }],
  ['mia', { da: ['milliard', 'milliarder'], en: ['billion', 'billion'] }],
  ['°', { da: ['grad', 'grader'], en: ['degree', 'degrees'] }],
  ['°C', { da: ['grad', 'grader'], en: ['degree', 'degrees'] }],
  ['°F', { da: ['grad fahrenheit', 'grader fahrenheit'], en: ['degree fahrenheit', 'degrees fahrenheit'] }],
  ['€', { da: ['euro', 'euro'], en: ['euro', 'euros'] }],
  ['$', { da: ['dollar', 'dollars'], en: ['dollar', 'dollars'] }],
  ['£', { da: ['pund', 'pund'], en: ['pound', 'pounds'], neuter: true }],
  ['V', same('volt', 'volt')],
  ['N', same('newton', 'newton')],
  ['J', same('joule', 'joule')],
  ['kJ', same('kilojoule', 'kilojoule')],
  ['W', same('watt', 'watt')],
  ['kW', same('kilowatt', 'kilowatt')],
  ['kWh', { da: ['kilowatttime', 'kilowatttimer'], en: ['kilowatt hour', 'kilowatt hours'] }],
  ['Hz', same('hertz', 'hertz')],
  ['kB', same('kilobyte', 'kilobyte')],
  ['MB', same('megabyte', 'megabyte')],
  ['GB', same('gigabyte', 'gigabyte')],
]);

/** Speed is told with the article in Danish: "kilometer i timen". */
const PER_TIME: Readonly<Record<string, string>> = { t: 'i timen', h: 'i timen', s: 'i sekundet', min: 'i minuttet' };
const POWERS = {
  da: { 2: 'kvadrat', 3: 'kubik' },
  en: { 2: 'square ', 3: 'cubic ' },
} as const;

interface ReadUnit {
  readonly unit: Unit;
  readonly power: 1 | 2 | 3;
}

function readUnit(written: string): ReadUnit | undefined {
  const [, name = '', mark = ''] = /^(.+?)\.?(?:\^?([23²³]))?$/u.exec(written) ?? [];
  const unit = UNITS.get(name) ?? UNITS.get(name.toLowerCase().length > 1 ? name.toLowerCase() : name);
  if (!unit || (mark !== '' && !unit.length)) return undefined;
  return { unit, power: mark === '' ? 1 : mark === '2' || mark === '²' ? 2 : 3 };
}

const sayOne = ({ unit, power }: ReadUnit, one: boolean, lang: KnownLanguage): string =>
  `${power === 1 ? '' : POWERS[lang][power]}${unit[lang][one ? 0 : 1]}`;

/**
 * A unit in words, as it follows a number: "cm²" → "kvadratcentimeter", "km/t" → "kilometer i timen", "kr." → "kroner".
 * `one`: the number is 1. Undefined when it is no unit.
 */
export function sayUnit(written: string, one: boolean, lang: KnownLanguage): string | undefined {
  const [first = '', second, ...more] = written.split('/');
  const unit = readUnit(first);
  if (!unit || more.length > 0) return undefined;
  const said = sayOne(unit, one, lang);
  if (second === undefined) return said;
  const per = sayPer(second, lang);
  return per === undefined ? undefined : `${said} ${per}`;
}

/** What stands under a unit: "t" → "i timen", "kg" → "per kilo". Undefined when it is no unit. */
export function sayPer(written: string, lang: KnownLanguage): string | undefined {
  const time = lang === 'da' ? PER_TIME[written] : undefined;
  if (time !== undefined) return time;
  if (/^s\^?[2²]$/.test(written)) return { da: 'per sekund i anden', en: 'per second squared' }[lang];
  const unit = readUnit(written);
  return unit && `per ${sayOne(unit, true, lang)}`;
}

/** Whether one of the unit is "et" in Danish ("et minut"). */
export const isNeuter = (written: string): boolean => readUnit(written.split('/')[0] ?? '')?.unit.neuter === true;

/** Letters that are a unit behind a number only: alone they are variables or words. */
export const needsNumber = (written: string): boolean => /^(?:\p{L}|min|ha|pct)\.?$/u.test(written);
