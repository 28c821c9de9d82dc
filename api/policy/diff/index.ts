import type { Language } from '../../contract/language.ts';
import type { LocalText } from '../../contract/policy.ts';
import { changeTexts } from '../../language/texts/policy/changeTexts.ts';
import { classKey, type PolicyFile, type Rule } from '../rule.ts';
import { changesBetween } from '../versionChanges.ts';
import { circumstancesOf } from './circumstance.ts';
import { isOfEffect, type TermChange } from './difference.ts';
import { isAll, type Place, placesIn, whatIn, whenIn, whereIn, whoIn } from './places.ts';
import { settingsInWords } from './settings.ts';
import { type Finding, type Sweep, type Swept, sweep } from './sweep.ts';

/** What one set of files means in another's place, before it is put into words. */
interface Change {
  readonly before: readonly PolicyFile[];
  readonly after: readonly PolicyFile[];
  readonly found: Sweep;
}

/**
 * What it means that one set of policy files comes in another's place from `at` on. Pure; the order of files plays no part.
 * It takes a while, and stops for breath now and then so that others can be served.
 */
export function* findChange(
  before: readonly PolicyFile[],
  after: readonly PolicyFile[],
  at: Date,
): Generator<void, Change> {
  const found = yield* sweep(before, after, circumstancesOf([before, after], at.getTime()));
  return { before, after, found };
}

/**
 * A change in sentences for people: what is answered otherwise, for whom, where and when; then what the files say beside
 * their rules, which reasons are worded anew, and which rules were rewritten without a difference. None where it means the
 * same.
 */
export function changeInWords(change: Change): LocalText[] {
  const english = sentencesOf(change, 'en');
  const both = sentencesOf(change, 'da').map((da, i): LocalText => ({ da, en: english[i] ?? da }));
  return [...new Map(both.map((sentence) => [sentence.da, sentence])).values()];
}

/** As many in each language, in the same order. */
function sentencesOf({ before, after, found }: Change, lang: Language): string[] {
  return [
    ...found.swept.flatMap((one) => inWords(one, lang)),
    ...settingsInWords(before, after, lang),
    ...rulesInWords(before, after, found.deciding, lang),
  ];
}

/** {@link findChange} and {@link changeInWords} in one go. */
export function describeChange(
  before: readonly PolicyFile[],
  after: readonly PolicyFile[],
  at: Date,
  lang: Language,
): string[] {
  const finding = findChange(before, after, at);
  for (;;) {
    const step = finding.next();
    if (step.done) return changeInWords(step.value).map((sentence) => sentence[lang]);
  }
}

/** What a circumstance changes: people with the same change share a sentence. */
function inWords({ circumstance, findings, spared }: Swept, lang: Language): string[] {
  const when = whenIn(circumstance, lang);
  const alike = Map.groupBy(findings, ({ difference, cells, domain }) =>
    [difference.key, ...[cells, domain].map((some) => some.map((cell) => Object.values(cell).join(' ')).join())].join(
      ';',
    ),
  );
  const changed = [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const who = whoIn(
      group.map((finding) => finding.who),
      lang,
    );
    return placesIn(first.cells).map((place) => sentence(first, place, who, when, lang));
  });
  if (spared.length === 0) return changed;
  return [...changed, changeTexts[lang].spared(whoIn(spared, lang, true), when)];
}

function sentence({ difference, domain }: Finding, place: Place, who: string, when: string, lang: Language): string {
  const texts = changeTexts[lang];
  const where = `${whereIn(place, domain, lang)}${when}`;
  if (isOfEffect(difference)) return texts[difference.what](who, whatIn(place, domain, lang), where);
  const beside = isAll(place.tasks, domain) ? '' : texts.with(whatIn(place, domain, lang));
  return termInWords(difference, who, `${beside}${where}`, lang);
}

function termInWords(difference: TermChange, who: string, where: string, lang: Language): string {
  const texts = changeTexts[lang];
  const { from, to } = difference;
  switch (difference.what) {
    case 'maxHint':
    case 'checks':
      return texts[difference.what](who, Number(from), Number(to), where);
    case 'attemptFirst':
    case 'needsWorking':
    case 'onlineVoices':
      return texts[difference.what](who, to === true, where);
    case 'intermediates':
      return texts.intermediates(who, to === 'masked' ? 'masked' : 'shown', where);
    case 'lastOperation':
      return texts.lastOperation(who, to === 'hidden' ? 'hidden' : 'shown', where);
    case 'assurance':
      return texts.assurance(who, to === 'rendered' ? 'rendered' : 'guarded', where);
    case 'data':
      return texts.data(who, to === 'none' ? 'none' : 'pseudonym', where);
    case 'approval':
      return texts.approval(who, to === 'colleague' ? 'colleague' : 'self', where);
    case 'models':
    case 'speech':
      return texts[difference.what](who, modelsInWords(from, lang), modelsInWords(to, lang), where);
    case 'aid':
      return texts.aid(who, texts.aids[difference.aid], to === 'always' || to === 'never' ? to : 'specialTerms', where);
  }
}

function modelsInWords(models: unknown, lang: Language): string {
  const texts = changeTexts[lang];
  if (!Array.isArray(models)) return texts.allModels;
  return models.length === 0 ? texts.noModel : models.join(', ');
}

/** Reasons that are worded anew, and rules whose change made no difference to any answer. */
function rulesInWords(
  before: readonly PolicyFile[],
  after: readonly PolicyFile[],
  deciding: ReadonlySet<string>,
  lang: Language,
): string[] {
  const texts = changeTexts[lang];
  const { added, removed, changed } = changesBetween(before, after);
  const [old, now] = [rulesByKey(before), rulesByKey(after)];
  const reworded = [...now].flatMap(([key, rule]) => {
    const clause = old.get(key)?.clause;
    return clause === undefined || isSame(clause, rule.clause) ? [] : [rule];
  });
  const isTold = ({ id }: { readonly id: string }): boolean =>
    deciding.has(id) || reworded.some((rule) => rule.id === id);
  return [
    ...reworded.map(({ id, clause }) => texts.clause(id, clause[lang])),
    ...added.filter((rule) => !isTold(rule)).map(({ id }) => texts.ruleAdded(id)),
    ...removed.filter((rule) => !isTold(rule)).map(({ id }) => texts.ruleRemoved(id)),
    ...changed.filter((rule) => !isTold(rule)).map(({ id }) => texts.ruleChanged(id)),
  ];
}

const isSame = (a: LocalText, b: LocalText): boolean => a.da === b.da && a.en === b.en;

const rulesByKey = (files: readonly PolicyFile[]): Map<string, Rule> =>
  new Map(
    files.flatMap(({ level, className = '', rules }) =>
      rules.map((rule): [string, Rule] => [`${level} ${classKey(className)} ${rule.id}`, rule]),
    ),
  );
