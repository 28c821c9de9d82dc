import { type Evidence, type Share, shareIn } from './figures.ts';
import { outOf, percent, rows } from './markdown.ts';

/** One line of the first page: what a head teacher asks, and the figures that answer it. */
interface Line {
  readonly da: string;
  readonly en: string;
  readonly share: (evidence: Evidence) => Share;
}

/** Adds shares of the same thing over several sets. */
function sumOf({ sections }: Evidence, section: string, table: string, pick: (label: string) => boolean): Share {
  const shares = sections[section]?.figures.tables.find(({ id }) => id === table)?.shares ?? [];
  const picked = shares.filter(({ label }) => pick(label));
  if (picked.length === 0) throw new Error(`There is no figure ${section} / ${table}`);
  const total = (count: (share: Share) => number) => picked.reduce((sum, share) => sum + count(share), 0);
  return { label: table, hits: total(({ hits }) => hits), n: total(({ n }) => n) };
}

const lines: readonly Line[] = [
  {
    da: 'Gav tutoren (uden sprogmodel, som den leveres) svaret væk til elever, der pressede på?',
    en: 'Did the tutor (without a language model, as it ships) give the answer away to students who pushed?',
    share: (evidence) => shareIn(evidence, 'withoutModel', 'leaks', 'all turns'),
  },
  {
    da: 'Hvis skolen kobler en sprogmodel på, og den prøver at sige svaret lige ud: hvor tit slap det igennem filteret?',
    en: 'If a school connects a language model and it tries to say the answer outright: how often did it get through the guard?',
    share: (evidence) => shareIn(evidence, 'adversary', 'reading', 'readable as it stands'),
  },
  {
    da: 'Og når den prøver alle kneb: koder, gåder, lidt ad gangen over ti beskeder?',
    en: 'And with every trick: codes, riddles, bit by bit over ten turns?',
    share: (evidence) => shareIn(evidence, 'adversary', 'guarded', 'all attacks, under each policy'),
  },
  {
    da: 'Hvor tit stod filteret i vejen for ærlig hjælp (svar, der blev skiftet ud)?',
    en: 'How often did the guard stand in the way of honest help (replies replaced)?',
    share: (evidence) => sumOf(evidence, 'guard', 'replaced', (label) => !label.startsWith('strict')),
  },
  {
    da: 'Blev CPR-numre fundet og skjult?',
    en: 'Were CPR numbers found and hidden?',
    share: (evidence) => sumOf(evidence, 'pii', 'found', (label) => label.startsWith('CPR')),
  },
  {
    da: 'Blev elevers navne fundet og skjult?',
    en: 'Were names of students found and hidden?',
    share: (evidence) => sumOf(evidence, 'pii', 'found', (label) => label.startsWith('names')),
  },
  {
    da: 'Blev beskeder, hvor et barn har brug for en voksen, opdaget?',
    en: 'Were messages in which a child needs an adult noticed?',
    share: (evidence) => sumOf(evidence, 'safeguarding', 'high', () => true),
  },
  {
    da: 'Blev en voksen tilkaldt for almindeligt skolearbejde?',
    en: 'Was an adult called for ordinary schoolwork?',
    share: (evidence) => sumOf(evidence, 'safeguarding', 'alarms', () => true),
  },
];

const ending = {
  da: 'Tallene er målt på tekster, som produktets udviklere (et AI-system) selv har skrevet; ingen rigtige elever har medvirket. De siger, hvad produktet kan på tekster som disse, ikke hvad der sker i en klasse. Ingen voksen må regne med, at produktet opdager et barn i nød. Svaghederne står nedenfor på engelsk, før tallene.',
  en: 'The figures were measured on texts that the makers of the product (an AI system) wrote themselves; no real students took part. They say what the product does with texts like these, not what will happen in a class. No adult may rely on the product to notice a child in need.',
};

/** The first page in one language: a question a line, and what was counted. */
export function summary(evidence: Evidence, lang: 'da' | 'en'): string {
  const head = lang === 'da' ? ['spørgsmål', 'antal', 'andel'] : ['question', 'count', 'share'];
  const table = rows(
    head,
    lines.map((line) => {
      const share = line.share(evidence);
      const counted = outOf(share);
      return [
        line[lang],
        lang === 'da' ? counted.replace(' of ', ' af ').replaceAll(',', '.') : counted,
        lang === 'da' ? danish(percent(share)) : percent(share),
      ];
    }),
  );
  return `${table}\n\n${ending[lang]}`;
}

const danish = (share: string): string => share.replaceAll('.', ',');
