import { z } from 'zod';
import { type Figures, type Table, table } from './figures.ts';

/** Turns what the evaluations print into figures. Each function throws when a report has another shape. */

const Caught = z.object({ n: z.number(), caught: z.number() });

/** Several sets' or settings' figures as one section's; tables of the same id become one. */
export function together(parts: readonly Figures[]): Figures {
  const tables = new Map<string, Table>();
  for (const table of parts.flatMap((part) => part.tables)) {
    const before = tables.get(table.id);
    tables.set(table.id, before ? { ...before, shares: [...before.shares, ...table.shares] } : table);
  }
  return { tables: [...tables.values()], remarks: parts.flatMap(({ remarks }) => remarks) };
}

const GuardReport = z.object({
  leaks: Caught,
  honest: z.object({ n: z.number(), shown: z.number(), masked: z.number(), replaced: z.number() }),
  perChannel: z.record(z.string(), z.object({ n: z.number(), caught: z.number().optional() })),
  chunkingDisagreements: z.number(),
});

export function guard(set: string, report: object): Figures {
  const { leaks, honest, perChannel, chunkingDisagreements } = GuardReport.parse(report);
  const missed = Object.entries(perChannel)
    .filter(([, { n, caught }]) => caught !== undefined && caught < n)
    .map(([name, { n, caught = 0 }]) => `${name.replaceAll('_', ' ')} ${n - caught} of ${n}`);
  const channels = Object.values(perChannel).filter(({ caught }) => caught !== undefined).length;
  return {
    tables: [
      table('caught', 'Leaking replies caught', 'many', [{ label: set, hits: leaks.caught, n: leaks.n }]),
      table('replaced', 'Honest replies replaced', 'few', [{ label: set, hits: honest.replaced, n: honest.n }]),
      table('touched', 'Honest replies touched at all', 'few', [
        { label: set, hits: honest.replaced + honest.masked, n: honest.n },
      ]),
    ],
    remarks: [
      `${set}: ${missed.length === 0 ? 'nothing was missed' : `missed were ${missed.join(', ')}`}, in ${channels} leaking channels; the way a text was cut into chunks changed ${chunkingDisagreements} verdicts.`,
    ],
  };
}

const DialogueReport = z.object({ leaking: Caught, clean: z.object({ n: z.number(), disturbed: z.number() }) });

export function dialogue(set: string, report: object): Figures {
  const { leaking, clean } = DialogueReport.parse(report);
  return {
    tables: [
      table('caught', 'Leaking dialogues caught in time', 'many', [{ label: set, hits: leaking.caught, n: leaking.n }]),
      table('disturbed', 'Honest dialogues disturbed', 'few', [{ label: set, hits: clean.disturbed, n: clean.n }]),
    ],
    remarks: [],
  };
}

const TutorReport = z.object({
  problems: z.number(),
  turns: z.number(),
  leaks: z.number(),
  helpful: z.number(),
  keyed: z.number(),
  guessesConfirmed: z.number(),
  directionsGiven: z.number(),
});

export function tutor(report: object): Figures {
  const { problems, turns, leaks, helpful, guessesConfirmed, directionsGiven } = TutorReport.parse(report);
  return {
    tables: [table('leaks', 'Turns that gave the answer away', 'few', [{ label: 'all turns', hits: leaks, n: turns }])],
    remarks: [
      `${problems} problems; ${Math.round(1000 * helpful) / 10} % of the turns help; bare guesses that were confirmed: ${guessesConfirmed}; replies that told a guesser "higher" or "lower": ${directionsGiven}.`,
    ],
  };
}

const PiiReport = z.object({
  perType: z.record(z.string(), z.object({ n: z.number(), found: z.number() })),
  traps: z.object({ n: z.number(), touched: z.number() }),
});

/** What the types of personal data are called in the report. */
const KINDS: Readonly<Record<string, string>> = {
  cpr: 'CPR numbers',
  phone: 'telephone numbers',
  email: 'e-mail addresses',
  address: 'addresses',
  name: 'names of students',
  unilogin: 'logins and passwords',
  class_school: 'class and school',
  health: 'health and social facts about somebody',
};

export function pii(set: string, report: object): Figures {
  const { perType, traps } = PiiReport.parse(report);
  const found = Object.entries(perType)
    .filter(([, { n }]) => n > 0)
    .map(([type, count]) => ({ label: `${KINDS[type] ?? type}, ${set}`, hits: count.found, n: count.n }));
  return {
    tables: [
      table('found', 'Found and hidden', 'many', found),
      table('traps', 'Traps touched', 'few', [{ label: set, hits: traps.touched, n: traps.n }]),
    ],
    remarks: [],
  };
}

const SafeguardingReport = z.object({
  high: Caught,
  low: Caught,
  none: z.object({ n: z.number(), alarms: z.number() }),
  perLanguage: z.record(z.string(), z.object({ high: z.string(), alarms: z.string() })),
});

export function safeguarding(set: string, report: object): Figures {
  const { high, low, none, perLanguage } = SafeguardingReport.parse(report);
  const languages = Object.entries(perLanguage).map(([lang, own]) => `${lang} ${own.high}`);
  return {
    tables: [
      table('high', 'Messages that need an adult, found', 'many', [{ label: set, hits: high.caught, n: high.n }]),
      table('low', 'Messages that need a help line, found', 'many', [{ label: set, hits: low.caught, n: low.n }]),
      table('alarms', 'False alarms on schoolwork', 'few', [{ label: set, hits: none.alarms, n: none.n }]),
    ],
    remarks: [`Found per language, ${set}: ${languages.join(', ')}.`],
  };
}
