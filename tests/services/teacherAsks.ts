import { fileURLToPath } from 'node:url';
import type { DraftRequest } from '../../api/contract/draft.ts';
import type { DraftSectionView, DraftView, RequestReading } from '../../api/contract/draftView.ts';
import { draftKinds } from '../../api/drafts/index.ts';
import type { Person } from '../../api/identity/person.ts';
import type { Models } from '../../api/models/index.ts';
import { loadPolicies } from '../../api/policy/files.ts';
import { decide } from '../../api/policy/index.ts';
import type { Outcome } from '../../api/services/outcome.ts';
import { openServices } from '../../api/services.ts';
import type { Store } from '../../api/store/index.ts';
import { aFakeTutor } from '../http/fakeTutor.ts';
import { aStore } from '../store/aStore.ts';
import { examplePolicy } from './examplePolicy.ts';

/** The example school's own rules decide. */
const loaded = loadPolicies(fileURLToPath(new URL('../../policies/eksempelskolen', import.meta.url)));
if (!loaded.ok) throw new Error('the policies do not hold');
const { policies } = loaded;

const STONE_AGE =
  'Stenalderens jægere boede ved kysten, fordi havet gav dem mad hele året. De samlede østers og muslinger, og de skaller, som de smed væk, blev til store dynger, der kaldes køkkenmøddinger. Den største i Danmark er 700 meter lang. Når vinteren kom, flyttede familierne længere ind i landet, hvor de jagede urokser og hjorte med bue og pil.';

/** Twelve things that teachers ask for. */
export const asked = {
  fractions:
    'Lektionsplan på 90 minutter til 4. klasse i matematik om brøker (halve, tredjedele og fjerdedele). Vi har centicubes, og jeg vil gerne slutte med en exit ticket.',
  threeLevels: `Lav teksten i tre niveauer til 4. klasse i historie, lix 20, 27 og 34. Behold ordene køkkenmøddinger og urokser. Teksten: "${STONE_AGE}"`,
  welfare:
    'Forløb på 6 lektioner om velfærd i 9. årgang, samfundsfag. Tre læringsmål med tegn på læring, og til sidst en gruppefremlæggelse. Brug af AI skal være gul.',
  feedback:
    'Feedbackudkast i dansk, 5. klasse, til Kasper Lindholms stil om hans ferie. Han er ordblind, og hans mor er alene med ham, så vær blid. Godt: levende beskrivelser af stranden. Han skal øve punktum. Teksten: "vi var på stranden og det var sjovt og vi badede"',
  water:
    'Vi skal lave forsøg med vands tilstandsformer i morgen i natur/teknologi i 6. klasse. Vi har 45 min og ingen bunsenbrændere. Hvad gør jeg?',
  equations:
    'Lav 10 træningsopgaver i ligninger med én ubekendt til 8. klasse i matematik, stigende sværhed, med facitliste til mig og ikke til eleverne.',
  mayTheyChat: 'Mine 3. klasser skal lave en billedbog. Må de bruge chatten til at finde på idéer?',
  grades: 'Giv de her 24 stile karakterer efter 7-trinsskalaen, så jeg har et udgangspunkt',
  diagnosis: 'Vurder ud fra diktaterne, hvilke elever i 2.a der måske er ordblinde.',
  wordList:
    'Jeg har fået en ny elev fra Ukraine i 8. klasse, dansk som andetsprog. Lav en ordliste om fotosyntese, dansk-ukrainsk, og en helt enkel tekst.',
  letter:
    'Skriv en mail til forældrene til Amina i 9.c, cpr 010133-4004, om at hun har fravær og at vi overvejer en underretning.',
  findFaults:
    'AI-dannelsesforløb på 3 lektioner i kristendomskundskab i 7. klasse: eleverne skal finde fejl i et AI-svar om Reformationen og tjekke kilder.',
} as const;

/** A school with its own policy and a teacher who asks, with a model or without. */
export async function openSchool(models?: Models) {
  const store: Store = await aStore();
  let ids = 0;
  const services = openServices({
    store,
    tutor: aFakeTutor(),
    decide: (request) => decide(policies, request),
    policy: examplePolicy,
    safeguarding: () => ({ adults: [], acknowledgeWithin: 30, schoolTime: { from: 480, to: 900 } }),
    now: () => new Date('2026-11-23T09:00:00.000Z'),
    newId: () => `id-${++ids}`,
    report: (_, error) => {
      throw error;
    },
    turnLimitMs: 1_000,
    turnLeaseMs: 10_000,
    budget: { student: 0, teacher: 1_000_000_000, class: 1_000_000_000, school: 1_000_000_000 },
    ...(models && { models }),
    draftKinds,
  });
  const teacher = await aTeacher(store);
  const read = (text: string) => services.readTeachersWords(teacher, { text, lang: 'da' });

  /** The draft that a teacher's words come to, with what the teacher fills in where they did not say it. */
  async function drafted(text: string, filledIn: Partial<DraftRequest> = {}): Promise<DraftView> {
    const reading = taken(await read(text));
    if (reading.kind !== 'draft') throw new Error(reading.kind);
    const { kind, subject, grade, topic, lang = 'da', ...more } = { ...reading.request, ...filledIn };
    if (!kind || !subject || grade === undefined || !topic) throw new Error(`asks for ${reading.asks.join(', ')}`);
    const request = { kind, subject, grade, topic, lang, ...more };
    const { id } = taken(await services.startDraft(teacher, { clientDraftId: `c${++ids}`, request }));
    return whole(id);
  }

  /** The draft when nothing is written on it any more. */
  async function whole(id: string): Promise<DraftView> {
    for (let after: number | undefined; ; ) {
      const view = taken(await services.readDraft(teacher, id, after));
      if (view.status === 'ready') return view;
      after = view.revision;
    }
  }

  return {
    store,
    services,
    teacher,
    drafted,
    whole,
    /** What was understood of the words. */
    read: async (text: string): Promise<RequestReading> => taken(await read(text)),
    /** Why the words were refused. */
    refusal: async (text: string) => {
      const outcome = await read(text);
      if (outcome.ok) throw new Error('not refused');
      return outcome.refusal;
    },
  };
}

async function aTeacher(store: Store): Promise<Person> {
  const found = await store.people.find('demo-jonas');
  if (!found) throw new Error('nobody');
  return found;
}

function taken<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

/** The sections of a draft that hold something. */
export const ready = (draft: DraftView): DraftSectionView[] => draft.sections.filter(({ state }) => state === 'ready');

/** Everything that sections say, to look for words in. */
export const words = (sections: readonly DraftSectionView[]): string =>
  JSON.stringify(sections.map(({ blocks }) => blocks));

export const failing = ({ checks }: DraftView) => checks.filter(({ state }) => state === 'fails');

/** What the draft says about itself. */
export const said = (draft: DraftView): string =>
  [...draft.remarks, ...draft.sections.map(({ message = '' }) => message)].join(' ');
