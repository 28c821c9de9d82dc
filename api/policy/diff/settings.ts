import type { Language } from '../../contract/language.ts';
import { changeTexts } from '../../language/texts/policy/changeTexts.ts';
import { RECORDS } from '../retentionRule.ts';
import type { PolicyFile } from '../rule.ts';
import { changesBetween } from '../versionChanges.ts';
import { dayOf } from './places.ts';

type Sayer = (before: PolicyFile | undefined, after: PolicyFile | undefined, lang: Language) => string[];

/** How a change of each part of a file beside its rules is told. */
const SAYERS: Readonly<Record<string, Sayer>> = {
  calendar,
  effective(_, after, lang) {
    if (!after) return [];
    const { from = -Infinity, to = Infinity } = after.effective ?? {};
    const day = (at: number) => (Number.isFinite(at) ? dayOf(at, lang) : undefined);
    return [changeTexts[lang].effective(fileOf(after), day(from), day(to - 1))];
  },
  retention: (before, after, lang) =>
    RECORDS.filter((what) => before?.retention?.[what] !== after?.retention?.[what]).map((what) =>
      changeTexts[lang].retention(what, after?.retention?.[what]),
    ),
  approvers(_, after, lang) {
    const { approvers } = after ?? {};
    return [
      approvers
        ? changeTexts[lang].approvers(approvers.people.length, approvers.needed)
        : changeTexts[lang].noApprovers,
    ];
  },
  safeguarding(before, after, lang) {
    const [old, now] = [before?.safeguarding, after?.safeguarding];
    const said: string[] = [];
    if (old?.adults.join() !== now?.adults.join()) said.push(changeTexts[lang].adults(now?.adults.length ?? 0));
    if (now && old?.acknowledgeWithin !== now.acknowledgeWithin)
      said.push(changeTexts[lang].acknowledge(now.acknowledgeWithin));
    return said;
  },
  processing(before, after, lang) {
    const texts = changeTexts[lang];
    const names = (list: 'all' | readonly string[] = 'all', all: string) => (list === 'all' ? all : list.join(', '));
    const [old, now] = [before, after].map((file) => ({
      processors: names(file?.processing?.processors, texts.anybody),
      places: names(file?.processing?.places, texts.anywhere),
    }));
    const said: string[] = [];
    if (now && old?.processors !== now.processors) said.push(texts.processors(now.processors));
    if (now && old?.places !== now.places) said.push(texts.places(now.places));
    return said;
  },
  disclosure: (_, after, lang) => [
    after?.disclosure ? changeTexts[lang].disclosure(after.disclosure[lang]) : changeTexts[lang].noDisclosure,
  ],
  signIn: (_, __, lang) => [changeTexts[lang].signIn],
};

/** Parts whose change is seen in what the rules answer, or in the file's coming or going. */
const SEEN_ELSEWHERE = new Set(['rules', 'level', 'className']);

/** What is otherwise beside the rules: calendar, dates, retention, who approves and who is told. */
export function settingsInWords(before: readonly PolicyFile[], after: readonly PolicyFile[], lang: Language): string[] {
  const texts = changeTexts[lang];
  const [old, now] = [filesByName(before), filesByName(after)];
  const arrivals = [...now.keys()].filter((name) => !old.has(name)).map((name) => texts.fileAdded(name));
  const departures = [...old.keys()].filter((name) => !now.has(name)).map((name) => texts.fileRemoved(name));
  const changed = changesBetween(before, after).settings.filter(
    ({ file, key }) => !SEEN_ELSEWHERE.has(key) && (key in SAYERS || (old.has(file) && now.has(file))),
  );
  const said = changed.flatMap(({ file, key }) => {
    const told = SAYERS[key]?.(old.get(file), now.get(file), lang) ?? [];
    return told.length > 0 || key in SAYERS ? told : [texts.other(file, key)];
  });
  return [...arrivals, ...departures, ...said];
}

/** Every file has a rule, and so a name. */
const fileOf = ({ rules }: PolicyFile): string => rules[0]?.source.file ?? '';
const filesByName = (files: readonly PolicyFile[]) => new Map(files.map((file) => [fileOf(file), file]));

function calendar(before: PolicyFile | undefined, after: PolicyFile | undefined, lang: Language): string[] {
  const texts = changeTexts[lang];
  const [old, now] = [before, after].map(
    (file) => new Map((file?.calendar ?? []).map((period) => [period.id, period])),
  );
  const gone = [...(old ?? [])].filter(([id]) => !now?.has(id)).map(([, { name }]) => texts.periodRemoved(name[lang]));
  const other = [...(now ?? [])].flatMap(([id, { name, from, to }]) => {
    const known = old?.get(id);
    const days = [dayOf(from, lang), dayOf(to - 1, lang)] as const;
    if (!known) return [texts.periodAdded(name[lang], ...days)];
    return known.from === from && known.to === to && known.name.da === name.da && known.name.en === name.en
      ? []
      : [texts.periodMoved(name[lang], ...days)];
  });
  return [...gone, ...other];
}
