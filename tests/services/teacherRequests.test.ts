import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftRequest } from '../../api/contract/draft.ts';
import type { DraftSectionView, DraftView, RequestReading } from '../../api/contract/draftView.ts';
import { draftKinds } from '../../api/drafts/index.ts';
import type { Person } from '../../api/identity/person.ts';
import { loadPolicies } from '../../api/policy/files.ts';
import { decide } from '../../api/policy/index.ts';
import { openServices, type Services } from '../../api/services.ts';
import type { Store } from '../../api/store/index.ts';
import { aFakeTutor } from '../http/fakeTutor.ts';
import { aStore } from '../store/aStore.ts';

/** The example school's own rules decide here. */
const loaded = loadPolicies(fileURLToPath(new URL('../../policies/eksempelskolen', import.meta.url)));
if (!loaded.ok) throw new Error('the policies do not hold');
const { policies } = loaded;

let store: Store;
let services: Services;
let teacher: Person;
let ids = 0;

beforeEach(async () => {
  store = await aStore();
  services = openServices({
    store,
    tutor: aFakeTutor(),
    decide: (request) => decide(policies, request),
    safeguarding: () => ({ adults: [], acknowledgeWithin: 30, schoolTime: { from: 480, to: 900 } }),
    now: () => new Date('2026-11-23T09:00:00.000Z'),
    newId: () => `id-${++ids}`,
    report: (_, error) => {
      throw error;
    },
    turnLimitMs: 1_000,
    turnLeaseMs: 10_000,
    budget: { student: 0, teacher: 0, class: 0, school: 0 },
    draftKinds,
  });
  const found = await store.people.find('demo-jonas');
  if (!found) throw new Error('nobody');
  teacher = found;
});
afterEach(() => store.close());

async function read(text: string): Promise<RequestReading> {
  const outcome = await services.readTeachersWords(teacher, { text, lang: 'da' });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

/** The draft that a teacher's words come to, with what the teacher fills in where they did not say it. */
async function drafted(text: string, filledIn: Partial<DraftRequest> = {}): Promise<DraftView> {
  const reading = await read(text);
  if (reading.kind !== 'draft') throw new Error(reading.kind);
  const { kind, subject, grade, topic, lang = 'da', ...more } = { ...reading.request, ...filledIn };
  if (!kind || !subject || grade === undefined || !topic) throw new Error(`asks for ${reading.asks.join(', ')}`);
  const request = { kind, subject, grade, topic, lang, ...more };
  const begun = await services.startDraft(teacher, { clientDraftId: `c${++ids}`, request });
  if (!begun.ok) throw new Error(begun.refusal.code);
  for (let after: number | undefined; ; ) {
    const view = await services.readDraft(teacher, begun.value.id, after);
    if (!view.ok) throw new Error(view.refusal.code);
    if (view.value.status === 'ready') return view.value;
    after = view.value.revision;
  }
}

const ready = (draft: DraftView): DraftSectionView[] => draft.sections.filter(({ state }) => state === 'ready');
const words = (sections: readonly DraftSectionView[]): string => JSON.stringify(sections.map(({ blocks }) => blocks));
const failing = ({ checks }: DraftView) => checks.filter(({ state }) => state === 'fails');
const said = (draft: DraftView): string =>
  [...draft.remarks, ...draft.sections.map(({ message = '' }) => message)].join(' ');

describe('what teachers ask for, without a model', () => {
  it('a lesson on fractions with cubes and an exit ticket', async () => {
    const draft = await drafted(
      'Lektionsplan på 90 minutter til 4. klasse i matematik om brøker (halve, tredjedele og fjerdedele). Vi har centicubes, og jeg vil gerne slutte med en exit ticket.',
    );

    expect(draft.request).toMatchObject({ kind: 'lessonPlan', subject: 'mathematics', grade: 4, minutes: 90 });
    expect(failing(draft)).toEqual([]);
    expect(words(ready(draft)).toLowerCase()).toContain('centicubes');
    expect(draft.sections.map(({ state }) => state)).not.toContain('missing');
    expect(draft.sections.flatMap(({ cites }) => cites).some(({ kind }) => kind === 'curriculum')).toBe(true);
  });

  it('a text on three levels that keeps its terms', async () => {
    const source =
      'Stenalderens jægere boede ved kysten, fordi havet gav dem mad hele året. De samlede østers og muslinger, og de skaller, som de smed væk, blev til store dynger, der kaldes køkkenmøddinger. Den største i Danmark er 700 meter lang. Når vinteren kom, flyttede familierne længere ind i landet, hvor de jagede urokser og hjorte med bue og pil.';
    const draft = await drafted(
      `Lav teksten i tre niveauer til 4. klasse i historie, lix 20, 27 og 34. Behold ordene køkkenmøddinger og urokser. Teksten: "${source}"`,
      { topic: 'jægerstenalderen' },
    );
    const versions = draft.sections.filter(({ level }) => level !== undefined);

    expect(draft.request).toMatchObject({
      kind: 'differentiation',
      lix: { supported: 20, onLevel: 27, challenge: 34 },
    });
    expect(new Set(versions.map(({ level }) => level)).size).toBe(3);
    for (const term of ['køkkenmødding', 'urokse', '700'])
      for (const version of versions) expect(words([version])).toContain(term);
    expect(words(ready(draft))).toContain('Stenalderens jægere boede ved kysten');
    // The LIX that was asked for is met, or the check says by how much it is not.
    for (const { evidence } of failing(draft)) expect(evidence).toMatch(/\d/);
  });

  it('a unit with goals, a product and the AI level of its task', async () => {
    const text =
      'Forløb på 6 lektioner om velfærd i 9. årgang, samfundsfag. Tre læringsmål med tegn på læring, og til sidst en gruppefremlæggelse. Brug af AI skal være gul.';
    const draft = await drafted(text);

    expect(await read(text)).toMatchObject({ aiLevel: 'yellow' });
    expect(draft.request).toMatchObject({ kind: 'unitPlan', grade: 9, subject: 'socialStudies', lessons: 6 });
    expect(failing(draft)).toEqual([]);
    expect(words(ready(draft)).toLowerCase()).toContain('fremlæg');
  });

  it('feedback for a child whose name and private life go nowhere', async () => {
    const text =
      'Feedbackudkast i dansk, 5. klasse, til Kasper Lindholms stil om hans ferie. Han er ordblind, og hans mor er alene med ham, så vær blid. Godt: levende beskrivelser af stranden. Han skal øve punktum. Teksten: "vi var på stranden og det var sjovt og vi badede"';
    const reading = await read(text);
    const draft = await drafted(text);
    const everything = JSON.stringify([reading, draft, await store.drafts.find(draft.id)]);

    expect(draft.request.kind).toBe('feedback');
    for (const secret of ['Kasper', 'Lindholm', 'ordblind', 'alene med']) expect(everything).not.toContain(secret);
    expect(reading).toMatchObject({ remarks: expect.arrayContaining([expect.stringContaining('helbred')]) });
    expect(failing(draft)).toEqual([]);
  });

  it('a lesson for tomorrow with an experiment that is safe', async () => {
    const draft = await drafted(
      'Vi skal lave forsøg med vands tilstandsformer i morgen i natur/teknologi i 6. klasse. Vi har 45 min og ingen bunsenbrændere. Hvad gør jeg?',
    );

    expect(draft.request).toMatchObject({ kind: 'lessonPlan', subject: 'science', minutes: 45 });
    expect(failing(draft)).toEqual([]);
    expect(draft.sections.map(({ title }) => title).join()).toMatch(/[Ss]ikkerhed/);
    expect(words(ready(draft)).toLowerCase()).not.toContain('bunsenbrænder');
  });

  it('ten equations with a key that only the teacher sees', async () => {
    const draft = await drafted(
      'Lav 10 træningsopgaver i ligninger med én ubekendt til 8. klasse i matematik, stigende sværhed, med facitliste til mig og ikke til eleverne.',
    );
    const keys = draft.sections.filter(({ audience }) => audience === 'teacher');
    const forStudents = draft.sections.filter(({ audience, state }) => audience !== 'teacher' && state === 'ready');

    expect(draft.request).toMatchObject({ kind: 'exercises', count: 10 });
    expect(failing(draft)).toEqual([]);
    expect(keys.length).toBeGreaterThan(0);
    expect(words(forStudents)).not.toMatch(/facit/i);
    expect(words(forStudents)).not.toMatch(/\bx = -?\d+[".]/);
  });

  it('whether the youngest may chat, answered by the policy', async () => {
    expect(
      await read('Mine 3. klasser skal lave en billedbog. Må de bruge chatten til at finde på idéer?'),
    ).toMatchObject({ kind: 'policy', clause: { effect: 'deny', ruleId: 'students-0-3' } });
  });

  it('grades: no, but criteria and feedback', async () => {
    expect(await read('Giv de her 24 stile karakterer efter 7-trinsskalaen, så jeg har et udgangspunkt')).toMatchObject(
      {
        kind: 'denied',
        clause: { effect: 'deny', ruleId: 'no-grades' },
        offers: ['criteria', 'feedback'],
      },
    );
  });

  it('who may be dyslexic: no, and whom to ask', async () => {
    const reading = await read('Vurder ud fra diktaterne, hvilke elever i 2.a der måske er ordblinde.');

    expect(reading).toMatchObject({ kind: 'denied', clause: { ruleId: 'no-diagnosis' } });
    expect(JSON.stringify(reading)).toContain('læsevejleder');
  });

  it('a bilingual word list: says that it needs a text or a model, and what it can do', async () => {
    const draft = await drafted(
      'Jeg har fået en ny elev fra Ukraine i 8. klasse, dansk som andetsprog. Lav en ordliste om fotosyntese, dansk-ukrainsk, og en helt enkel tekst.',
    );

    expect(draft.request.homeLanguage).toBe('uk');
    expect(said(draft)).toMatch(/kilde|tekst|sprogmodel/);
  });

  it('a letter with a CPR number: refused, and nothing kept', async () => {
    const outcome = await services.readTeachersWords(teacher, {
      text: 'Skriv en mail til forældrene til Amina i 9.c, cpr 010133-4004, om at hun har fravær og at vi overvejer en underretning.',
      lang: 'da',
    });

    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'privateRequest' } });
    expect(JSON.stringify(outcome)).not.toMatch(/0101|Amina/);
  });

  it('a unit on finding faults in an AI text: the plan, and what the text itself needs', async () => {
    const draft = await drafted(
      'AI-dannelsesforløb på 3 lektioner i kristendomskundskab i 7. klasse: eleverne skal finde fejl i et AI-svar om Reformationen og tjekke kilder.',
    );

    expect(draft.request).toMatchObject({ kind: 'unitPlan', lessons: 3, subject: 'religion' });
    expect(ready(draft).length).toBeGreaterThan(2);
    expect(said(draft)).toMatch(/kilde|sprogmodel/);
  });
});
