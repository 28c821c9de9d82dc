import type { Language } from '../../../contract/language.ts';

/** What a teacher reads when personal data were taken out of a request or a pasted text. */
interface PrivacyTexts {
  /** By what was found. */
  readonly hidden: Readonly<
    Record<'cpr' | 'phone' | 'email' | 'address' | 'name' | 'login' | 'school' | 'health', string>
  >;
  /** Said instead of all else when a CPR number was written. */
  readonly blocked: string;
  /** Said of somebody who is on no roster, in place of the name. */
  readonly student: string;
  /** What can be written in place of a fact about somebody. */
  readonly neutralNeed: string;
  /** The name of a source that was pasted. */
  readonly pastedName: string;
}

/** Notices about hidden personal data, in each language. */
export const privacyTexts: Readonly<Record<Language, PrivacyTexts>> = {
  da: {
    hidden: {
      cpr: 'Der stod et CPR-nummer. Det er fjernet.',
      phone: 'Et telefonnummer er skjult.',
      email: 'En mailadresse er skjult.',
      address: 'En adresse er skjult.',
      name: 'Navne er skjult. Udkastet bliver skrevet uden.',
      login: 'Et brugernavn eller en adgangskode er skjult.',
      school: 'Klasse og skole er skjult.',
      health: 'Noget om en elevs helbred eller familie er taget ud. Det bliver ikke brugt og ikke gemt.',
    },
    blocked:
      'Der står et CPR-nummer i teksten. Derfor er intet af den brugt eller gemt. Skriv den igen uden nummeret. Gælder det en elevs sag, hører den ikke til her: tal med skolelederen.',
    student: 'eleven',
    neutralNeed: 'kort og konkret feedback, ét fokuspunkt',
    pastedName: 'Indsat tekst',
  },
  en: {
    hidden: {
      cpr: 'There was a CPR number. It has been removed.',
      phone: 'A phone number is hidden.',
      email: 'An e-mail address is hidden.',
      address: 'An address is hidden.',
      name: 'Names are hidden. The draft is written without them.',
      login: 'A user name or a password is hidden.',
      school: 'Class and school are hidden.',
      health: 'Something about a student’s health or family has been left out. It is not used and not kept.',
    },
    blocked:
      'There is a CPR number in the text, so nothing of it has been used or kept. Write it again without the number. If it is about a student’s case, it does not belong here: talk with the school leader.',
    student: 'the student',
    neutralNeed: 'short and concrete feedback, one thing to focus on',
    pastedName: 'Pasted text',
  },
};
