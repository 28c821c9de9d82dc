import type { Language } from '../../contract/language.ts';
import type { PolicyTime } from '../../contract/policyOverview.ts';
import { capital, inBoth, listed, policyWords } from '../../language/texts/policyInWords.ts';
import type { PolicyFile, PolicySet, Rule } from '../../policy/index.ts';

type TimeCondition = NonNullable<Rule['when']['time']>[number];

/** Most times that are told of. */
const MOST = 200;

/** When something is closed or open by the clock, and what the calendar has; what is over is left out, the nearest first. */
export function policyTimes({ calendar }: PolicySet, files: readonly PolicyFile[], at: Date): PolicyTime[] {
  const now = at.getTime();
  const named = new Set<string>();
  const times: { from: number; time: PolicyTime }[] = [];
  for (const file of files)
    for (const { when, effect, id, source, clause } of file.rules)
      for (const condition of when.time ?? []) {
        if (condition.period !== undefined) named.add(condition.period);
        const periods =
          condition.period === undefined ? [undefined] : calendar.filter((one) => one.id === condition.period);
        for (const period of periods) {
          const from = Math.max(
            condition.from ?? -Infinity,
            period?.from ?? -Infinity,
            file.effective?.from ?? -Infinity,
          );
          const to = Math.min(condition.to ?? Infinity, period?.to ?? Infinity, file.effective?.to ?? Infinity);
          if (to <= now || from >= to) continue;
          const said = inBoth((lang) => whenText({ ...condition, from, to }, period?.name[lang], lang));
          times.push({ from, time: { when: said, whose: file.name, what: clause, effect, ruleId: id, source } });
        }
      }
  for (const { id, from, to, name, source } of calendar) {
    if (to <= now || named.has(id)) continue;
    const whose = files.find(({ calendar: own }) => own?.some((period) => period.id === id))?.name ?? '';
    const said = inBoth((lang) => whenText({ from, to }, name[lang], lang));
    times.push({ from, time: { when: said, whose, what: inBoth((lang) => policyWords[lang].noRule), source } });
  }
  return times
    .sort((a, b) => Math.max(a.from, now) - Math.max(b.from, now))
    .slice(0, MOST)
    .map(({ time }) => time);
}

/** "31. maj 2027 kl. 8.00–14.00", "hver fredag kl. 08.00–14.00", "Skriftlige prøver: 3.–14. maj 2027". */
function whenText(
  { from = -Infinity, to = Infinity, weekday, hours }: TimeCondition,
  period: string | undefined,
  lang: Language,
): string {
  const words = policyWords[lang];
  const parts = [
    ...(weekday
      ? [
          words.every(
            listed(
              weekday.map((day) => words.weekdays[day] ?? day),
              lang,
            ),
          ),
        ]
      : []),
    ...(!weekday && hours ? [words.everyDay] : []),
    ...(hours ? [words.clock(clockText(hours.from, lang), clockText(hours.to, lang))] : []),
    ...(from > -Infinity || to < Infinity ? [datesText(from, to, lang)] : []),
  ];
  return `${period === undefined ? '' : `${period}: `}${capital(parts.join(' '))}`;
}

const clockText = (minutes: number, lang: Language): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(lang === 'da' ? '.' : ':');

const locale = (lang: Language) => (lang === 'da' ? 'da-DK' : 'en-GB');
const inDenmark = { timeZone: 'Europe/Copenhagen', dateStyle: 'long' } as const;
const hasHours = (moment: number): boolean =>
  new Intl.DateTimeFormat('en-GB', { timeZone: inDenmark.timeZone, timeStyle: 'short' }).format(moment) !== '00:00';

function datesText(from: number, to: number, lang: Language): string {
  const words = policyWords[lang];
  const day = new Intl.DateTimeFormat(locale(lang), inDenmark);
  const moment = new Intl.DateTimeFormat(locale(lang), { ...inDenmark, timeStyle: 'short' });
  const textOf = (at: number) => (hasHours(at) ? moment : day).format(at);
  if (from === -Infinity) return words.until(hasHours(to) ? moment.format(to) : day.format(to - 1));
  if (to === Infinity) return words.after(textOf(from));
  // A time that ends at midnight ends with the day before.
  if (!hasHours(from) && !hasHours(to)) return day.formatRange(from, to - 1);
  return words.atClock(moment.formatRange(from, to));
}
