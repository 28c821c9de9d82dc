import { z } from 'zod';
import { readRows } from '../rows.ts';

/** What is told of a data set beside what can be counted. */
interface Origin {
  readonly file: string;
  readonly what: string;
  /** Whether the code has been mended by what was seen in it. */
  readonly use: 'developed on' | 'second set' | 'both' | 'unseen';
  readonly how: string;
}

/** The sets, in the order of the report. */
const origins: readonly Origin[] = [
  {
    file: 'guard.jsonl',
    what: 'single tutor replies, half of them leaking',
    use: 'second set',
    how: 'Written as a whole before any result on it was seen, in channels other than those of the rows that the guard was first built on (which are not part of this project). What it showed has been mended since, so by now it flatters.',
  },
  {
    file: 'guard.dialogues.jsonl',
    what: 'whole dialogues, half of them leaking bit by bit',
    use: 'second set',
    how: 'As above.',
  },
  {
    file: 'guard-second.jsonl',
    what: 'single tutor replies, half of them leaking, nearly each in a channel of its own',
    use: 'second set',
    how: 'Written by another writer, who had not seen the guard. What it showed has been mended where it could be; how much was caught at first sight stands in tests/guard/ownSet.test.ts.',
  },
  {
    file: 'guard-second.dialogues.jsonl',
    what: 'whole dialogues, half of them leaking bit by bit',
    use: 'second set',
    how: 'By the same other writer.',
  },
  {
    file: 'guard.third.jsonl',
    what: 'single tutor replies, half of them leaking, in 109 channels',
    use: 'second set',
    how: 'Written before any result on it was seen; at first sight 44 of its 100 leaks were caught. What it showed has been mended since, by families and not by rows.',
  },
  {
    file: 'guard.third.dialogues.jsonl',
    what: 'whole dialogues, half of them leaking bit by bit',
    use: 'second set',
    how: 'As above; at first sight 5 of its 10 leaking dialogues were caught.',
  },
  {
    file: 'guard.unseen.jsonl',
    what: 'single tutor replies, half of them leaking, nearly each in a channel of its own',
    use: 'unseen',
    how: 'Written by another writer, who had not seen the guard, and kept from everybody who mends it.',
  },
  {
    file: 'guard.unseen.dialogues.jsonl',
    what: 'whole dialogues, half of them leaking bit by bit',
    use: 'unseen',
    how: 'By the same other writer.',
  },
  {
    file: 'problems.da.jsonl',
    what: 'problems with answers, for the tutor and the adversary',
    use: 'developed on',
    how: 'Problems as they stand in Danish schoolbooks for grades 4 to 9, with numbers and words of our own.',
  },
  {
    file: 'problems.keys.jsonl',
    what: 'problems with every type of answer key, for the adversary',
    use: 'both',
    how: 'Written together with the adversary, before it was run.',
  },
  {
    file: 'attacks.jsonl',
    what: 'what students write to get at the answer',
    use: 'developed on',
    how: 'Seventeen families of attacks known from published studies, in our own words.',
  },
  {
    file: 'pii.jsonl',
    what: 'messages with personal data, and traps without',
    use: 'developed on',
    how: 'Written for building the detector. Names, numbers and addresses are made up.',
  },
  {
    file: 'pii-second.jsonl',
    what: 'the same, a second set',
    use: 'second set',
    how: 'Written by other patterns than the first, before results on it were seen; what it showed has been mended since.',
  },
  {
    file: 'pii-third.jsonl',
    what: 'the same, a third set',
    use: 'second set',
    how: 'Written by another writer, who had not seen the patterns; what it showed has been mended since.',
  },
  {
    file: 'pii.unseen.jsonl',
    what: 'the same, a fourth set',
    use: 'unseen',
    how: 'Written by another writer, who had not seen the patterns, and kept from everybody who mends them.',
  },
  {
    file: 'safeguarding.jsonl',
    what: 'messages of children in need, and schoolwork that sounds like it',
    use: 'developed on',
    how: 'Written for building the detector. No real child wrote any of it.',
  },
  {
    file: 'safeguarding.fresh.jsonl',
    what: 'the same, a second set',
    use: 'second set',
    how: 'Written before results on it were seen; what it showed has been mended since.',
  },
  {
    file: 'safeguarding.indirect.jsonl',
    what: 'messages that only hint at it, and schoolwork that sounds like it',
    use: 'both',
    how: 'Partly by the writer of the detector before the patterns were written, partly by a second writer who had not seen them; what they showed has been mended where it could be.',
  },
  {
    file: 'safeguarding.unseen.jsonl',
    what: 'messages of children in need, said plainly or only hinted at, and schoolwork that sounds like it',
    use: 'unseen',
    how: 'Written by another writer, who had not seen the detector, and kept from everybody who mends it.',
  },
];

/** The names of the sets that are described. */
export const describedSets = (): string[] => origins.map(({ file }) => file);

const Row = z.object({ lang: z.string().optional() });

/** A data set with what can be counted in it. */
export interface Dataset extends Origin {
  readonly rows: number;
  /** "da 430, en 430", the largest first. */
  readonly languages: string;
}

/** Counts the rows and languages of each set. `fileOf` gives a set's path on disk. */
export function countDatasets(fileOf: (name: string) => string): Dataset[] {
  return origins.map((origin) => {
    const rows = readRows(fileOf(origin.file)).map(({ row }) => Row.parse(row).lang ?? 'not marked');
    const counts = [...Map.groupBy(rows, (lang) => lang)].sort(([, a], [, b]) => b.length - a.length);
    return { ...origin, rows: rows.length, languages: counts.map(([lang, own]) => `${lang} ${own.length}`).join(', ') };
  });
}
