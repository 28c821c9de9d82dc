import type { Level } from '../../../contract/draft.ts';
import type { Language } from '../../../contract/language.ts';

/** The words of an exported draft that are not the draft's own. */
export const exportTexts: Record<
  Language,
  {
    readonly levels: Readonly<Record<Level, string>>;
    /** What students see instead of a level: a sign that ranks nobody. */
    readonly signs: Readonly<Record<Level, string>>;
    /** A version's heading for students, where its own would tell the level. */
    readonly sheet: string;
    readonly signOfSheet: (sign: string) => string;
    readonly byRules: string;
    readonly byModel: (name: string) => string;
    readonly writtenBy: (authors: string) => string;
    readonly reviewed: (name: string) => string;
    readonly notReviewed: string;
    readonly sources: string;
    readonly uncertain: string;
    readonly notes: Readonly<Record<'source' | 'caution' | 'teacher', string>>;
    /** What stands before the number of a page and before how many there are. */
    readonly page: readonly [before: string, between: string];
    readonly and: string;
  }
> = {
  da: {
    levels: { supported: 'Støttet', onLevel: 'På trin', challenge: 'Udfordring' },
    signs: { supported: 'trekant', onLevel: 'cirkel', challenge: 'firkant' },
    sheet: 'Dit ark',
    signOfSheet: (sign) => `elevernes ark: ${sign}`,
    byRules: 'Ledetråds faste regler',
    byModel: (name) => `sprogmodellen ${name}`,
    writtenBy: (authors) => `Skrevet af ${authors}.`,
    reviewed: (name) => `AI-udkast – gennemset af ${name}`,
    notReviewed: 'AI-udkast, ikke gennemset',
    sources: 'Kilder',
    uncertain: 'ikke kontrolleret mod den officielle tekst',
    notes: { source: 'Kilde', caution: 'Obs', teacher: 'Til læreren' },
    page: ['Side ', ' af '],
    and: 'og',
  },
  en: {
    levels: { supported: 'Supported', onLevel: 'On level', challenge: 'Challenge' },
    signs: { supported: 'triangle', onLevel: 'circle', challenge: 'square' },
    sheet: 'Your sheet',
    signOfSheet: (sign) => `the students’ sheet: ${sign}`,
    byRules: 'Ledetråd’s fixed rules',
    byModel: (name) => `the language model ${name}`,
    writtenBy: (authors) => `Written by ${authors}.`,
    reviewed: (name) => `AI draft – reviewed by ${name}`,
    notReviewed: 'AI draft, not reviewed',
    sources: 'Sources',
    uncertain: 'not checked against the official text',
    notes: { source: 'Source', caution: 'Note', teacher: 'For the teacher' },
    page: ['Page ', ' of '],
    and: 'and',
  },
};
