import type { Language } from '../../contract/language.ts';
import type { LocalText, Obligations } from '../../contract/policy.ts';

/** Who reads the terms: the student whom they hold for, somebody who asks about a student, or a teacher who drafts. */
export type TermsReader = 'student' | 'aboutStudent' | 'teacher';

type Sentences = (terms: Obligations) => readonly string[];

/** Text of a language model is shown only where both the assurance and the list of models let it. */
const modelMayWrite = ({ assurance, models }: Obligations): boolean =>
  assurance === 'guarded' && (models === 'all' || models.length > 0);

/** A model may write, but nothing about people may be sent to it. */
const notAboutPeople = (terms: Obligations): boolean => modelMayWrite(terms) && terms.data === 'none';

/** What the obligations of a decision mean, one short sentence each; words and figures only from the decision. */
const sentences: Readonly<Record<Language, Readonly<Record<TermsReader, Sentences>>>> = {
  da: {
    student: (terms) => [
      ...(terms.attemptFirst ? ['Du skal prøve selv først.'] : []),
      terms.maxHint === 0
        ? 'Du får spørgsmål, men ingen hints.'
        : `Du får op til ${terms.maxHint === 1 ? 'ét hint' : `${terms.maxHint} hints`} til hvert skridt.`,
      terms.answerChecks.max === 0
        ? 'Du får ikke at vide, om dit svar passer.'
        : `Du kan få tjekket op til ${terms.answerChecks.max === 1 ? 'ét' : terms.answerChecks.max} svar i hver opgave${terms.answerChecks.needsWorking ? ', når du viser, hvordan du nåede frem' : ''}.`,
      'Du får aldrig selve svaret.',
      ...(terms.intermediates === 'shown' ? ['Du kan få vist mellemresultater.'] : []),
      ...(terms.lastOperation === 'shown' ? ['Du kan få vist det sidste skridt, men ikke resultatet.'] : []),
      modelMayWrite(terms)
        ? 'En sprogmodel må formulere hjælpen. Hver sætning bliver tjekket, før du ser den.'
        : 'Hjælpen kommer fra Ledetråds egne regler og ikke fra en sprogmodel.',
      ...(notAboutPeople(terms) ? ['Skriver du om en bestemt person, får sprogmodellen det ikke at se.'] : []),
    ],
    aboutStudent: (terms) => [
      ...(terms.attemptFirst ? ['Eleven skal selv prøve først.'] : []),
      terms.maxHint === 0
        ? 'Eleven får spørgsmål, men ingen hints.'
        : `Eleven får op til ${terms.maxHint === 1 ? 'ét hint' : `${terms.maxHint} hints`} til hvert skridt.`,
      terms.answerChecks.max === 0
        ? 'Eleven får ikke at vide, om et svar passer.'
        : `Eleven kan få tjekket op til ${terms.answerChecks.max === 1 ? 'ét' : terms.answerChecks.max} svar i hver opgave${terms.answerChecks.needsWorking ? ' og skal vise, hvordan det er fundet' : ''}.`,
      'Eleven får aldrig selve svaret.',
      ...(terms.intermediates === 'shown' ? ['Eleven kan få vist mellemresultater.'] : []),
      ...(terms.lastOperation === 'shown' ? ['Eleven kan få vist det sidste skridt, men ikke resultatet.'] : []),
      modelMayWrite(terms)
        ? 'En sprogmodel må formulere hjælpen. Hver sætning bliver tjekket, før eleven ser den.'
        : 'Hjælpen kommer fra Ledetråds egne regler og ikke fra en sprogmodel.',
      ...(notAboutPeople(terms) ? ['Skriver eleven om en bestemt person, får sprogmodellen det ikke at se.'] : []),
    ],
    teacher: (terms) => [
      terms.approval === 'colleague'
        ? 'Det er et udkast. Læreren læser og retter det, og en kollega godkender det, før eleverne ser noget.'
        : 'Det er et udkast. Læreren læser, retter og godkender det, før eleverne ser noget.',
      modelMayWrite(terms)
        ? terms.data === 'none'
          ? 'En sprogmodel må skrive med, når teksten ikke handler om bestemte personer.'
          : 'En sprogmodel må skrive med. Navne og private oplysninger bliver skjult først.'
        : 'Udkastet bliver skrevet af Ledetråds egne regler, uden sprogmodel.',
    ],
  },
  en: {
    student: (terms) => [
      ...(terms.attemptFirst ? ['You must try it yourself first.'] : []),
      terms.maxHint === 0
        ? 'You get questions, but no hints.'
        : `You get up to ${terms.maxHint === 1 ? 'one hint' : `${terms.maxHint} hints`} for each step.`,
      terms.answerChecks.max === 0
        ? 'You are not told whether your answer is right.'
        : `You can have up to ${terms.answerChecks.max === 1 ? 'one answer' : `${terms.answerChecks.max} answers`} checked in each task${terms.answerChecks.needsWorking ? ', when you show how you got there' : ''}.`,
      'You never get the answer itself.',
      ...(terms.intermediates === 'shown' ? ['You can be shown results on the way.'] : []),
      ...(terms.lastOperation === 'shown' ? ['You can be shown the last step, but not the result.'] : []),
      modelMayWrite(terms)
        ? 'A language model may word the help. Each sentence is checked before you see it.'
        : 'The help comes from Ledetråd’s own rules and not from a language model.',
      ...(notAboutPeople(terms)
        ? ['If you write about a particular person, the language model does not get to see it.']
        : []),
    ],
    aboutStudent: (terms) => [
      ...(terms.attemptFirst ? ['The student must try it first.'] : []),
      terms.maxHint === 0
        ? 'The student gets questions, but no hints.'
        : `The student gets up to ${terms.maxHint === 1 ? 'one hint' : `${terms.maxHint} hints`} for each step.`,
      terms.answerChecks.max === 0
        ? 'The student is not told whether an answer is right.'
        : `The student can have up to ${terms.answerChecks.max === 1 ? 'one answer' : `${terms.answerChecks.max} answers`} checked in each task${terms.answerChecks.needsWorking ? ' and must show how they were found' : ''}.`,
      'The student never gets the answer itself.',
      ...(terms.intermediates === 'shown' ? ['The student can be shown results on the way.'] : []),
      ...(terms.lastOperation === 'shown' ? ['The student can be shown the last step, but not the result.'] : []),
      modelMayWrite(terms)
        ? 'A language model may word the help. Each sentence is checked before the student sees it.'
        : 'The help comes from Ledetråd’s own rules and not from a language model.',
      ...(notAboutPeople(terms)
        ? ['If the student writes about a particular person, the language model does not get to see it.']
        : []),
    ],
    teacher: (terms) => [
      terms.approval === 'colleague'
        ? 'It is a draft. The teacher reads and edits it, and a colleague approves it before students see anything.'
        : 'It is a draft. The teacher reads, edits and approves it before students see anything.',
      modelMayWrite(terms)
        ? terms.data === 'none'
          ? 'A language model may write along where the text is not about particular people.'
          : 'A language model may write along. Names and private matters are hidden first.'
        : 'The draft is written by Ledetråd’s own rules, without a language model.',
    ],
  },
};

/** The terms of an allowed decision in plain sentences, in both languages. */
export function termsInWords(terms: Obligations, reader: TermsReader): LocalText[] {
  const english = sentences.en[reader](terms);
  return sentences.da[reader](terms).map((da, at) => ({ da, en: english[at] ?? da }));
}
