import { z } from 'zod';
import type { ChatBody } from '../models/mock/say.ts';

/** What a model is asked for one section of a draft, as far as the script reads it. */
const Content = z.looseObject({
  a_start_by_rules: z.unknown().optional(),
  already_written: z.record(z.string(), z.unknown()).optional(),
  to_be_different: z.string().optional(),
});
const Messages = z.tuple([z.object({ content: z.string() }), z.object({ content: z.string() })]);
const Format = z.object({ json_schema: z.object({ name: z.string() }) });

/** What was asked for: the section's name ("lessonPlan-goal") and what was told of the draft. */
export function sectionAsked(body: ChatBody): { readonly name: string; readonly content: z.infer<typeof Content> } {
  const { name } = Format.parse(body.response_format).json_schema;
  return { name, content: Content.parse(JSON.parse(Messages.parse(body.messages)[1].content)) };
}

const version = (text: string, starters: readonly string[] = []) => ({
  goal: 'Eleverne kan fortælle, hvordan jægerne levede ved kysten.',
  paragraphs: [text],
  words: [],
  steps: [],
  tasks: ['Hvad spiste jægerne?', 'Hvorfor boede de ved kysten?'],
  starters,
});

const EASY =
  'Jægerne boede ved kysten. Havet gav dem mad hele året. De tog østers og muslinger. De smed de tomme skaller væk. Så blev der store dynger af dem. Dynger af skaller kaldes køkkenmøddinger. Den største i Danmark er 700 meter lang. Om vinteren gik de ind i landet. Der jagede de urokser og hjorte med bue og pil.';
const MIDDLE =
  'Jægerne boede ved kysten, fordi havet gav dem mad hele året. De tog østers og muslinger. De smed de tomme skaller væk, og så blev der store dynger af dem. Dynger af skaller kaldes køkkenmøddinger. Den største i Danmark er 700 meter lang. Om vinteren gik de ind i landet, og der jagede de urokser og hjorte med bue og pil.';
const HARD =
  'Jægerne boede ved kysten, fordi havet gav dem mad hele året. De samlede østers og muslinger og smed skallerne væk. Skallerne blev til store dynger, der kaldes køkkenmøddinger. Den største i Danmark er 700 meter lang. Om vinteren flyttede familierne ind i landet, hvor de jagede urokser og hjorte med bue og pil.';

const LUTHER = [
  'Martin Luther var munk i Wittenberg.',
  'I 1617 slog han 95 teser op mod handlen med afladsbreve.',
  'Paven var glad for teserne.',
  'Alle i Danmark blev protestanter på én dag.',
  'Christian 3. indførte Reformationen i Danmark i 1536.',
];
const FAULTS = [
  { kind: 'number', planted: LUTHER[1], original: 'I 1517 slog han 95 teser op mod handlen med afladsbreve.' },
  { kind: 'cause', planted: LUTHER[2], original: 'Paven blev vred over teserne.' },
  { kind: 'general', planted: LUTHER[3], original: 'Det tog mange år, før alle i Danmark var protestanter.' },
].map((fault) => ({ ...fault, how: 'Slå det op i lærebogen og i et leksikon.' }));

const glossary = {
  homeLanguage: 'uk',
  rows: [
    ['fotosyntese', 'fo·to·syn·te·se', 'planten laver sukker af lys', 'фотосинтез'],
    ['blad', 'blad', 'den grønne del af planten', 'листок'],
    ['sollys', 'sol·lys', 'lys fra solen', 'сонячне світло'],
  ].map(([word, syllables, meaning, home]) => ({ word, syllables, meaning, home })),
};
const PLANT =
  'Planten står i solen. Den bruger lys, vand og luft. Så laver den sukker. Sukker er plantens mad. Det kaldes fotosyntese.';

/**
 * A model for the twelve requests: sections of plans as the rules began them with a word of its own, texts of its own where
 * there was no beginning. Asked for a text on three levels it first misses the easiest level, mends it when it is told by
 * how much, and never reaches the hardest.
 */
export function aTeachersModel(body: ChatBody): unknown {
  const { name, content } = sectionAsked(body);
  const { a_start_by_rules: start, to_be_different: wish } = content;
  switch (name) {
    case 'differentiation-supported':
      if (start === undefined) return version(PLANT, ['Planten bruger …']);
      return version(wish === undefined ? HARD : EASY, ['Jægerne spiste …']);
    case 'differentiation-onLevel':
      return version(start === undefined ? PLANT : MIDDLE);
    case 'differentiation-challenge':
      return version(start === undefined ? PLANT : EASY);
    case 'differentiation-glossary':
      return start === undefined || JSON.stringify(start).includes('"uk"') ? glossary : start;
    case 'unitPlan-text':
      return { title: 'Om Reformationen', text: LUTHER.join(' ') };
    case 'unitPlan-key':
      return { intro: 'Der er tre fejl.', faults: wish === undefined ? FAULTS.slice(1) : FAULTS };
    case 'feedback-focus':
      return { opening: 'Det her kan du arbejde med:', text: 'Sæt punktum, hver gang en ting er fortalt færdig.' };
    default:
      return start;
  }
}
