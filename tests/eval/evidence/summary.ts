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
    da: 'Røbede tutoren (uden sprogmodel, som den leveres) svaret for elever, der pressede på?',
    en: 'Did the tutor (without a language model, as it ships) give the answer away to students who pushed?',
    share: (evidence) => shareIn(evidence, 'withoutModel', 'leaks', 'all turns'),
  },
  {
    da: 'Hvis skolen kobler en sprogmodel på, og den prøver at sige svaret lige ud: hvor tit slap svaret gennem filteret?',
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
    share: (evidence) => sumOf(evidence, 'guard', 'replaced', (label) => label.endsWith('usual setting')),
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
    da: 'Blev det opdaget, når et barn skrev lige ud, at det havde brug for en voksen?',
    en: 'Was it noticed when a child wrote plainly that they need an adult?',
    share: (evidence) => sumOf(evidence, 'safeguarding', 'high', (label) => label.startsWith('said plainly')),
  },
  {
    da: 'Og når barnet kun antydede det?',
    en: 'And when the child only hinted at it?',
    share: (evidence) => shareIn(evidence, 'safeguarding', 'high', 'only hinted at'),
  },
  {
    da: 'Og i beskeder, lige ud eller antydet, som produktet aldrig er blevet rettet til efter?',
    en: 'And in messages, plain or hinted at, that the product was never mended on?',
    share: (evidence) => shareIn(evidence, 'safeguarding', 'high', 'never mended on'),
  },
  {
    da: 'Blev en voksen tilkaldt på grund af almindeligt skolearbejde?',
    en: 'Was an adult called for ordinary schoolwork?',
    share: (evidence) => sumOf(evidence, 'safeguarding', 'alarms', () => true),
  },
];

const ending = {
  da: [
    'Tallene i parentes er et 95 %-interval: De viser, hvor meget tilfældet alene kan have flyttet andelen.',
    '- **Teksterne er skrevet af produktets udviklere (et AI-system).** Ingen elever eller lærere har medvirket. Tallene siger, hvad produktet kan på tekster som disse, ikke hvad der sker i en klasse.',
    '- **Uden sprogmodel siger produktet kun sine egne, faste sætninger.** Det er sådan, det leveres. Intet filter kan stoppe en sprogmodel, der med vilje skjuler et svar; kobler skolen en model på, er det række to og tre, der gælder.',
    '- **Produktet er ikke en alarm.** Ingen voksen må regne med, at det opdager et barn, der har det svært.',
    '- Resten af siden er på engelsk: svaghederne først, så tallene.',
  ].join('\n'),
  en: [
    'The numbers in brackets are a 95 % interval: how far off the share could be by chance alone.',
    '- **The texts were written by the makers of the product (an AI system).** No students or teachers took part. The figures say what the product does with texts like these, not what will happen in a class.',
    '- **Without a language model the product says only its own, fixed sentences.** That is how it ships. No guard can stop a model that hides an answer on purpose; if the school connects a model, rows two and three apply.',
    '- **The product is no alarm.** No adult may rely on it to notice a child in trouble.',
  ].join('\n'),
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
  const [brackets = '', ...points] = ending[lang].split('\n');
  return [table, brackets, points.join('\n')].join('\n\n');
}

const danish = (share: string): string => share.replaceAll('.', ',');
