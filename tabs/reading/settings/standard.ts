import type { ReadingSettings } from '../../../api/contract/reading.ts';
import { homeLanguageCodes } from '../../../api/language/homeLanguages.ts';

/** How everybody reads until they choose something else: the contract's defaults, which a test compares. */
export const standard: ReadingSettings = {
  font: 'system',
  size: 18,
  lineHeight: 1.5,
  spacing: 0,
  width: 55,
  theme: 'system',
  syllables: 'none',
  focus: 'off',
  hidePictures: false,
  reduceMotion: false,
  speed: 1,
  highlight: 'both',
  followScroll: true,
  readReplies: false,
  sound: 'auto',
  voice: '',
  homeLanguage: 'none',
};

/** What a person can choose between, in the order shown. */
export const choices = {
  font: ['system', 'atkinson', 'lexend', 'openDyslexic'],
  theme: ['system', 'light', 'blue', 'dark', 'contrast'],
  syllables: ['none', 'dots', 'colours'],
  focus: ['off', 'ruler', 'line1', 'line3', 'line5'],
  highlight: ['both', 'word', 'sentence', 'none'],
  sound: ['auto', 'silent'],
  homeLanguage: ['none', ...homeLanguageCodes],
} as const satisfies { readonly [K in keyof ReadingSettings]?: readonly ReadingSettings[K][] };

/** From where to where, in which steps; the contract's own limits. */
export const ranges = {
  size: { min: 14, max: 32, step: 1 },
  lineHeight: { min: 1.2, max: 2.4, step: 0.1 },
  spacing: { min: 0, max: 5, step: 1 },
  width: { min: 30, max: 55, step: 5 },
  speed: { min: 0.5, max: 2, step: 0.1 },
} as const;

/** What was kept in the browser as settings: a part that is missing or wrong becomes the standard's. */
export function settingsFrom(kept: unknown): ReadingSettings {
  const given = new Map<string, unknown>(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
  const one = <K extends keyof typeof choices>(name: K): (typeof choices)[K][number] | undefined =>
    choices[name].find((choice) => choice === given.get(name));
  const number = (name: keyof typeof ranges): number => {
    const value = given.get(name);
    const { min, max } = ranges[name];
    return typeof value === 'number' && value >= min && value <= max ? value : standard[name];
  };
  const flag = (name: 'hidePictures' | 'reduceMotion' | 'followScroll' | 'readReplies'): boolean => {
    const value = given.get(name);
    return typeof value === 'boolean' ? value : standard[name];
  };
  const voice = given.get('voice');
  return {
    font: one('font') ?? standard.font,
    size: Math.round(number('size')),
    lineHeight: number('lineHeight'),
    spacing: Math.round(number('spacing')),
    width: Math.round(number('width')),
    theme: one('theme') ?? standard.theme,
    syllables: one('syllables') ?? standard.syllables,
    focus: one('focus') ?? standard.focus,
    hidePictures: flag('hidePictures'),
    reduceMotion: flag('reduceMotion'),
    speed: number('speed'),
    highlight: one('highlight') ?? standard.highlight,
    followScroll: flag('followScroll'),
    readReplies: flag('readReplies'),
    sound: one('sound') ?? standard.sound,
    voice: typeof voice === 'string' && voice.length <= 100 ? voice : standard.voice,
    homeLanguage: one('homeLanguage') ?? standard.homeLanguage,
  };
}
