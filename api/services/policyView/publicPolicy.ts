import { type Aids, type LocalText, type PolicyRequest, Situation } from '../../contract/policy.ts';
import type { PlainGroup, PolicyTime } from '../../contract/policyOverview.ts';
import { capital, inBoth, listed, policyWords } from '../../language/texts/policyInWords.ts';
import { publicPolicyTexts } from '../../language/texts/publicPolicyTexts.ts';
import { decide, disclosureOf, type PolicySet } from '../../policy/index.ts';
import type { PolicyInForce } from '../dependencies.ts';
import { policyInWords } from './inWords.ts';
import { policyTimes } from './times.ts';

/** A school's rules as anybody may read them. */
export interface PublicPolicy {
  /** The school's name as its file has it; the municipality's where there is no school's file. */
  readonly school: string;
  readonly students: readonly PlainGroup[];
  readonly teachers: readonly PlainGroup[];
  readonly times: readonly PolicyTime[];
  /** Which aids students may use when, a sentence each. */
  readonly aids: readonly LocalText[];
  /** Whether text of students may reach a language model anywhere. */
  readonly letsModel: boolean;
  /** The school's own sentence about what a machine has written. */
  readonly disclosure: LocalText | undefined;
  readonly version: PolicyInForce['version'];
  readonly at: Date;
}

/** The rules in force at a moment, for the public page; everything in it is decided or comes from the files' calendars. */
export function publicPolicy({ policies, files, version }: PolicyInForce, at: Date): PublicPolicy {
  const groups = policyInWords(policies, files, at);
  const named = files.find(({ level }) => level === 'school') ?? files.find(({ level }) => level === 'municipality');
  const classNames = [undefined, ...files.flatMap(({ className }) => className ?? [])];
  return {
    school: named?.name ?? '',
    students: groups.filter(({ role }) => role === 'student'),
    teachers: groups.filter(({ role }) => role === 'teacher'),
    times: policyTimes(policies, files, at),
    aids: aidLines(policies, at),
    letsModel: classNames.some((className) => letsModel(policies, className, at)),
    disclosure: disclosureOf(files, at.getTime()),
    version,
    at,
  };
}

const grades = Array.from({ length: 11 }, (_, grade) => grade);
const asked = (grade: number, situation: Situation, at: Date) =>
  ({ role: 'student', grade, task: 'hint', situation, aiLevel: 'yellow', at }) as const satisfies PolicyRequest;

const letsModel = (policies: PolicySet, className: string | undefined, at: Date): boolean =>
  grades.some((grade) =>
    Situation.options.some((situation) => {
      const { obligations } = decide(policies, { ...asked(grade, situation, at), className });
      return obligations?.assurance === 'guarded' && obligations.models.length > 0;
    }),
  );

/** "0.–10. klasse, i timen og til lektier: oplæsning, ordforslag og diktering." */
function aidLines(policies: PolicySet, at: Date): LocalText[] {
  const bandsIn = (situation: Situation) => {
    const bands: { first: number; last: number; aids: Aids }[] = [];
    for (const grade of grades) {
      const { aids } = decide(policies, asked(grade, situation, at));
      const open = bands.at(-1);
      if (open && JSON.stringify(open.aids) === JSON.stringify(aids)) open.last = grade;
      else bands.push({ first: grade, last: grade, aids });
    }
    return bands;
  };
  const alike = Map.groupBy(Situation.options, (situation) => JSON.stringify(bandsIn(situation)));
  return [...alike.values()].flatMap((situations) =>
    (situations[0] ? bandsIn(situations[0]) : []).map(({ first, last, aids }) =>
      inBoth((lang) => {
        const words = policyWords[lang];
        const { aidNames, onSpecialTerms, noAids } = publicPolicyTexts[lang];
        const names = (['readAloud', 'wordSuggestions', 'dictation', 'homeLanguage'] as const).flatMap((aid) => {
          if (aids[aid] === 'never') return [];
          return aids[aid] === 'always' ? aidNames[aid] : onSpecialTerms(aidNames[aid]);
        });
        const when = listed(
          situations.map((situation) => words.situations[situation]),
          lang,
        );
        const which = names.length === 0 ? noAids : listed(names, lang);
        return `${capital(words.grades(first, last))}, ${when}: ${which}.`;
      }),
    ),
  );
}
