import type { Language } from '../../contract/language.ts';
import type { AidRule, Aids } from '../../contract/policy.ts';

/**
 * Texts that are never varied or written by a model. The Danish safeguarding text follows what schools and helplines
 * agree on: thank, do not promise secrecy, point to people. Helplines: BørneTelefonen 116 111, Livslinien 70 201 201,
 * emergency 112. No hours are printed, for they change.
 */
export interface FixedTexts {
  /** Shown instead of tutoring when a message needs a human; one sentence an entry. */
  readonly handOver: readonly string[];
  /** The same in school time, when the adults at the school can see it at once. */
  readonly handOverOnDuty: readonly string[];
  /** A quiet line shown beside the tutoring when a message gives less certain cause for concern. */
  readonly supportLine: string;
  /** What was hidden, by kind. */
  readonly hidden: Record<'cpr' | 'phone' | 'email' | 'address' | 'name' | 'login' | 'school' | 'health', string>;
  readonly hiddenNotice: (kinds: string) => string;
  /** Why a message was put aside: what stands in it, and why that must not be here. */
  readonly blocked: Record<'cpr' | 'health', string>;
  readonly blockedNext: string;
  readonly and: string;
  /** The conversation is closed by the policy; the clause stands before it. */
  readonly lockedNext: string;
  readonly aids: Record<keyof Aids, string>;
  readonly aidRules: Record<AidRule, string>;
  readonly interrupted: string;
  /** The language model has been used as much as it may today, by whom. */
  readonly spent: Record<'student' | 'class' | 'school', string>;
}

const da: FixedTexts = {
  handOver: [
    'Tak, fordi du skriver det.',
    'Det lyder svært, og du skal ikke være alene med det.',
    'Jeg er en computer og kan ikke hjælpe med det her, men det kan et menneske.',
    'Skolen ser din besked på næste skoledag.',
    'Ring nu, hvis det haster.',
    "Du kan også ringe, sms'e eller chatte med BørneTelefonen på 116 111 – hele døgnet.",
    'Har du tanker om at dø: Livslinien 70 201 201.',
    'Er der fare lige nu: ring 112.',
  ],
  handOverOnDuty: [
    'Tak, fordi du skriver det.',
    'Det lyder svært, og du skal ikke være alene med det.',
    'Jeg er en computer og kan ikke hjælpe med det her, men det kan et menneske.',
    'En voksen på din skole får nu besked om, at du har brug for hjælp.',
    "Du kan også ringe, sms'e eller chatte med BørneTelefonen på 116 111 – hele døgnet.",
    'Har du tanker om at dø: Livslinien 70 201 201.',
    'Er der fare lige nu: ring 112.',
  ],
  supportLine: 'Hvis noget er svært, kan du altid tale med en voksen på skolen eller BørneTelefonen på 116 111.',
  hidden: {
    cpr: 'et CPR-nummer',
    phone: 'et telefonnummer',
    email: 'en mailadresse',
    address: 'en adresse',
    name: 'et navn',
    login: 'et brugernavn eller en kode',
    school: 'en klasse og en skole',
    health: 'noget privat',
  },
  hiddenNotice: (kinds) => `Jeg har skjult ${kinds} i det, du skrev. Jeg kan godt hjælpe uden, så skriv det ikke her.`,
  blocked: {
    cpr: 'Der står et CPR-nummer i din besked. Det kan misbruges, hvis andre ser det, så det må ikke stå her.',
    health:
      'Din besked fortæller noget privat om et andet menneske. Hvem der skal vide det, bestemmer personen selv, så det må ikke stå her. Vil du gerne tale om det, så gå til en voksen, du er tryg ved.',
  },
  blockedNext: 'Jeg har fjernet det og ikke brugt din besked. Du kan skrive den igen uden.',
  and: ' og ',
  lockedNext: 'Det, du har skrevet, er gemt.',
  aids: {
    readAloud: 'oplæsning',
    wordSuggestions: 'ordforslag',
    dictation: 'diktering',
    homeLanguage: 'eget sprog ved siden af dansk',
  },
  aidRules: {
    always: 'må bruges',
    specialTerms: 'må bruges, hvis skolelederen har givet dig særlige vilkår',
    never: 'må ikke bruges',
  },
  interrupted: 'Svaret blev afbrudt. Det, du skrev, er gemt, og du kan prøve igen.',
  spent: {
    student: 'Du har brugt sprogmodellen så meget, som du må i dag. Jeg hjælper dig videre med faste ord.',
    class: 'Din klasse har brugt sprogmodellen så meget, som den må i dag. Jeg hjælper dig videre med faste ord.',
    school: 'Skolen har brugt sprogmodellen så meget, som den må i dag. Jeg hjælper dig videre med faste ord.',
  },
};

const en: FixedTexts = {
  handOver: [
    'Thank you for writing this.',
    'It sounds hard, and you should not be alone with it.',
    'I am a computer and cannot help with this, but a person can.',
    'Your school sees your message on the next school day.',
    'Call now if it is urgent.',
    'You can also call, text or chat with BørneTelefonen on 116 111, day and night.',
    'If you have thoughts of dying: Livslinien 70 201 201.',
    'If there is danger right now: call 112.',
  ],
  handOverOnDuty: [
    'Thank you for writing this.',
    'It sounds hard, and you should not be alone with it.',
    'I am a computer and cannot help with this, but a person can.',
    'An adult at your school is now told that you need help.',
    'You can also call, text or chat with BørneTelefonen on 116 111, day and night.',
    'If you have thoughts of dying: Livslinien 70 201 201.',
    'If there is danger right now: call 112.',
  ],
  supportLine: 'If something is hard, you can always talk to an adult at school or to BørneTelefonen on 116 111.',
  hidden: {
    cpr: 'a CPR number',
    phone: 'a phone number',
    email: 'an e-mail address',
    address: 'an address',
    name: 'a name',
    login: 'a user name or a password',
    school: 'a class and a school',
    health: 'something private',
  },
  hiddenNotice: (kinds) => `I have hidden ${kinds} in what you wrote. I can help without it, so leave it out here.`,
  blocked: {
    cpr: 'There is a CPR number in your message. It can be misused if others see it, so it must not be here.',
    health:
      'Your message tells something private about another person. Who gets to know it is for them to say, so it must not be here. If you want to talk about it, go to an adult you feel safe with.',
  },
  blockedNext: 'I have removed it and not used your message. You can write it again without.',
  and: ' and ',
  lockedNext: 'What you have written is saved.',
  aids: {
    readAloud: 'read-aloud',
    wordSuggestions: 'word suggestions',
    dictation: 'dictation',
    homeLanguage: 'own language beside the Danish',
  },
  aidRules: {
    always: 'may be used',
    specialTerms: 'may be used if the head teacher has given you special terms',
    never: 'may not be used',
  },
  interrupted: 'The reply was interrupted. What you wrote is saved, and you can try again.',
  spent: {
    student: 'You have used the language model as much as you may today. I go on helping you in fixed words.',
    class: 'Your class has used the language model as much as it may today. I go on helping you in fixed words.',
    school: 'The school has used the language model as much as it may today. I go on helping you in fixed words.',
  },
};

/** The fixed texts in one language. */
export const fixedTexts: Record<Language, FixedTexts> = { da, en };
