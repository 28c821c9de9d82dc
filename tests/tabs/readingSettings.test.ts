import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadingSettings } from '../../api/contract/reading.ts';
import { choices, ranges, settingsFrom, standard } from '../../tabs/reading/settings/standard.ts';
import { fluentThemes } from '../../tabs/ui/theme.ts';

describe('the settings that the page knows', () => {
  it('are the contract’s', () => {
    expect(standard).toEqual(ReadingSettings.parse({}));
    const { shape } = ReadingSettings;
    for (const [name, known] of Object.entries(choices))
      expect([...known].toSorted(), name).toEqual(shape[name as keyof typeof choices].def.innerType.options.toSorted());
    for (const [name, { min, max }] of Object.entries(ranges)) {
      const part = (value: number) => ReadingSettings.safeParse({ [name]: value }).success;
      expect([part(min), part(max), part(min - 0.1), part(max + 0.1)], name).toEqual([true, true, false, false]);
    }
  });

  it('are read back as they were kept', () => {
    const kept = fc.record({
      ...Object.fromEntries(Object.entries(choices).map(([name, all]) => [name, fc.constantFrom(...all)])),
      size: fc.integer({ min: 14, max: 32 }),
      lineHeight: fc.double({ min: 1.2, max: 2.4, noNaN: true }),
      spacing: fc.integer({ min: 0, max: 5 }),
      width: fc.integer({ min: 30, max: 55 }),
      speed: fc.double({ min: 0.5, max: 2, noNaN: true }),
      hidePictures: fc.boolean(),
      reduceMotion: fc.boolean(),
      followScroll: fc.boolean(),
      readReplies: fc.boolean(),
      voice: fc.string({ maxLength: 100 }),
    });
    fc.assert(
      fc.property(kept, (settings) => {
        expect(settingsFrom(settings)).toEqual(settings);
      }),
    );
  });

  it('are always whole and valid, whatever stands in the browser', () => {
    const parts = Object.fromEntries(Object.keys(standard).map((name) => [name, fc.anything()]));
    const anything = fc.oneof(fc.anything(), fc.record(parts, { requiredKeys: [] }));
    fc.assert(
      fc.property(anything, (kept) => {
        const settings = settingsFrom(kept);
        expect(ReadingSettings.parse(settings)).toEqual(settings);
      }),
    );
    expect(settingsFrom({ theme: 'blue', size: 900 })).toEqual({ ...standard, theme: 'blue' });
  });
});

describe('the blue theme', () => {
  const css = readFileSync(new URL('../../tabs/ui/page.css', import.meta.url), 'utf8');
  const block = /:root\[data-theme="blue"\] \{([^}]*)\}/.exec(css)?.[1] ?? '';
  const own = Object.fromEntries([...block.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, hex]) => [name, hex]));
  const colour = (name: string): string => {
    const value = own[name] ?? Object.entries(fluentThemes.blue).find(([token]) => token === name)?.[1];
    if (typeof value !== 'string' || !/^#[\da-f]{6}$/i.test(value)) throw new Error(`${name} is no colour: ${value}`);
    return value;
  };
  const papers = ['paper', 'sheet', 'thread-soft', 'warn-paper', 'bad-paper'];
  const inks = ['ink', 'ink-soft', 'thread', 'good', 'bad'];
  const pairs = [
    ...inks.flatMap((ink) => papers.map((paper) => [ink, paper] as const)),
    ...[1, 2, 3, 4].flatMap((n) =>
      ['paper', 'sheet', 'colorNeutralBackground1Hover', 'colorSubtleBackgroundHover'].map(
        (paper) => [`colorNeutralForeground${n}`, paper] as const,
      ),
    ),
    ['colorNeutralForeground1', 'colorNeutralBackground1Pressed'],
    ['colorNeutralForeground2BrandHover', 'colorSubtleBackgroundHover'],
    ['colorBrandForegroundLink', 'sheet'],
    ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
    ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundHover'],
    ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundPressed'],
  ] as const;
  it.each(pairs)('has %s on %s at 7:1 or more', (ink, paper) => {
    expect(contrast(colour(ink), colour(paper))).toBeGreaterThanOrEqual(7);
  });
});

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
