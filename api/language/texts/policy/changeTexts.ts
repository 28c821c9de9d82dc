import type { Language } from '../../../contract/language.ts';

type Aid = 'readAloud' | 'wordSuggestions' | 'dictation' | 'homeLanguage';
type Rule = 'always' | 'specialTerms' | 'never';

/**
 * What a change of the policy files means, in sentences. `who` begins a sentence; `what` and `where` stand inside one and
 * may be empty, `where` with the space before it.
 */
interface ChangeTexts {
  readonly nothing: string;
  readonly ai: string;
  readonly everyStudent: string;
  readonly lost: (who: string, what: string, where: string) => string;
  readonly gained: (who: string, what: string, where: string) => string;
  readonly maxHint: (who: string, from: number, to: number, where: string) => string;
  readonly checks: (who: string, from: number, to: number, where: string) => string;
  readonly attemptFirst: (who: string, now: boolean, where: string) => string;
  readonly needsWorking: (who: string, now: boolean, where: string) => string;
  readonly intermediates: (who: string, now: 'masked' | 'shown', where: string) => string;
  readonly lastOperation: (who: string, now: 'hidden' | 'shown', where: string) => string;
  readonly assurance: (who: string, now: 'rendered' | 'guarded', where: string) => string;
  readonly models: (who: string, from: string, to: string, where: string) => string;
  readonly data: (who: string, now: 'none' | 'pseudonym', where: string) => string;
  readonly approval: (who: string, now: 'colleague' | 'self', where: string) => string;
  readonly aid: (who: string, aid: string, now: Rule, where: string) => string;
  readonly aids: Readonly<Record<Aid, string>>;
  readonly speech: (who: string, from: string, to: string, where: string) => string;
  readonly onlineVoices: (who: string, now: boolean, where: string) => string;
  readonly allModels: string;
  readonly noModel: string;
  /** With the task that the words before are about. */
  readonly with: (what: string) => string;
  readonly inSubject: (subject: string) => string;
  readonly onTask: (code: string) => string;
  readonly onAnyTask: string;
  readonly onDays: (days: readonly string[]) => string;
  readonly inHours: (from: string, to: string) => string;
  readonly inPeriod: (name: string) => string;
  readonly onDate: (date: string) => string;
  readonly fromDate: (date: string) => string;
  readonly untilDate: (date: string) => string;
  readonly spared: (who: string, where: string) => string;
  readonly clause: (id: string, text: string) => string;
  readonly ruleAdded: (id: string) => string;
  readonly ruleRemoved: (id: string) => string;
  readonly ruleChanged: (id: string) => string;
  readonly fileAdded: (file: string) => string;
  readonly fileRemoved: (file: string) => string;
  readonly periodAdded: (name: string, from: string, to: string) => string;
  readonly periodRemoved: (name: string) => string;
  readonly periodMoved: (name: string, from: string, to: string) => string;
  readonly effective: (file: string, from: string | undefined, to: string | undefined) => string;
  readonly retention: (what: 'conversations' | 'drafts', days: number | undefined) => string;
  readonly approvers: (people: number, needed: number) => string;
  readonly noApprovers: string;
  readonly adults: (count: number) => string;
  readonly acknowledge: (minutes: number) => string;
  readonly processors: (names: string) => string;
  readonly places: (names: string) => string;
  readonly anybody: string;
  readonly anywhere: string;
  readonly disclosure: (text: string) => string;
  readonly noDisclosure: string;
  readonly signIn: string;
  readonly other: (file: string, key: string) => string;
}

export const changeTexts: Readonly<Record<Language, ChangeTexts>> = {
  da: {
    nothing: 'Det betyder det samme som før.',
    ai: 'AI',
    everyStudent: 'Elever i alle klasser',
    lost: (who, what, where) => `${who} må ikke længere ${what === 'AI' ? 'bruge AI' : `få ${what}`}${where}.`,
    gained: (who, what, where) => `${who} må nu ${what === 'AI' ? 'bruge AI' : `få ${what}`}${where}.`,
    maxHint: (who, from, to, where) =>
      to === 0
        ? `${who} får ingen hints, kun spørgsmål, i stedet for op til ${from} hints${where}.`
        : `${who} får ${to === 1 ? 'ét hint' : `op til ${to} hints`} i stedet for ${from}${where}.`,
    checks: (who, from, to, where) =>
      to === 0
        ? `${who} får ikke længere tjekket svar${where}.`
        : `${who} får ${to === 1 ? 'ét' : `op til ${to}`} svar tjekket i hver opgave i stedet for ${from}${where}.`,
    attemptFirst: (who, now, where) =>
      now
        ? `${who} skal nu selv prøve, før der kommer hints${where}.`
        : `${who} kan nu få hints uden først at prøve selv${where}.`,
    needsWorking: (who, now, where) =>
      now
        ? `${who} skal nu vise, hvordan svaret er fundet, før det bliver tjekket${where}.`
        : `${who} kan nu få tjekket svar uden at vise, hvordan de er fundet${where}.`,
    intermediates: (who, now, where) =>
      `${who} får nu ${now === 'masked' ? 'ikke vist' : 'vist'} mellemresultater${where}.`,
    lastOperation: (who, now, where) =>
      `${who} får nu ${now === 'hidden' ? 'ikke vist' : 'vist'} den sidste udregning${where}.`,
    assurance: (who, now, where) =>
      now === 'rendered'
        ? `${who} får nu${where} kun Ledetråds egne sætninger, ikke en sprogmodels.`
        : `${who} kan nu${where} få sætninger, som en sprogmodel har formuleret.`,
    models: (who, from, to, where) => `${who}: ${to} i stedet for ${from}${where}.`,
    data: (who, now, where) =>
      now === 'none'
        ? `${who}: En sprogmodel får nu slet ingen tekst om bestemte mennesker${where}.`
        : `${who}: En sprogmodel kan nu få tekst om bestemte mennesker, med dæknavne i stedet for navne${where}.`,
    approval: (who, now, where) =>
      now === 'colleague'
        ? `${who}: En kollega skal nu også godkende et udkast, før elever får noget af det${where}.`
        : `${who}: Et udkast kan nu godkendes af den, der har lavet det, uden en kollega${where}.`,
    aid: (who, aid, now, where) =>
      now === 'never'
        ? `${who} må ikke bruge ${aid}${where}.`
        : now === 'always'
          ? `${who} må bruge ${aid}${where}.`
          : `${who} må kun bruge ${aid} med særlige vilkår${where}.`,
    aids: {
      readAloud: 'oplæsning',
      wordSuggestions: 'ordforslag',
      dictation: 'diktering',
      homeLanguage: 'deres hjemmesprog ved siden af det danske',
    },
    speech: (who, from, to, where) => `${who}, til oplæsning og diktering: ${to} i stedet for ${from}${where}.`,
    onlineVoices: (who, now, where) =>
      `${who} må ${now ? 'nu' : 'ikke længere'} bruge stemmer, som enheden henter på nettet${where}.`,
    allModels: 'alle sprogmodeller',
    noModel: 'ingen sprogmodel',
    with: (what) => ` ved ${what}`,
    inSubject: (subject) => ` i ${subject.toLowerCase()}`,
    onTask: (code) => ` i opgaven med koden ${code}`,
    onAnyTask: ' i opgaver, som en lærer har stillet',
    onDays: (days) => ` om ${days.map((day) => `${day}en`).join(' og ')}`,
    inHours: (from, to) => ` kl. ${from}–${to}`,
    inPeriod: (name) => ` i perioden “${name}”`,
    onDate: (date) => ` den ${date}`,
    fromDate: (date) => ` fra ${date}`,
    untilDate: (date) => ` til og med ${date}`,
    spared: (who, where) => `For ${who} er der intet ændret${where}.`,
    clause: (id, text) => `Reglen “${id}” begrundes nu sådan: “${text}”`,
    ruleAdded: (id) => `Reglen “${id}” er ny, men ændrer ingen af de svar, der er sammenlignet her.`,
    ruleRemoved: (id) => `Reglen “${id}” er væk, men det ændrer ingen af de svar, der er sammenlignet her.`,
    ruleChanged: (id) => `Reglen “${id}” er skrevet om, men det ændrer ingen af de svar, der er sammenlignet her.`,
    fileAdded: (file) => `Filen ${file} er ny.`,
    fileRemoved: (file) => `Filen ${file} er væk.`,
    periodAdded: (name, from, to) => `Kalenderen har nu “${name}” fra ${from} til og med ${to}.`,
    periodRemoved: (name) => `Kalenderen har ikke længere “${name}”.`,
    periodMoved: (name, from, to) => `“${name}” i kalenderen er nu fra ${from} til og med ${to}.`,
    effective: (file, from, to) =>
      from === undefined && to === undefined
        ? `${file} gælder nu uden slutdato.`
        : `${file} gælder nu${from === undefined ? '' : ` fra ${from}`}${to === undefined ? '' : ` til og med ${to}`}.`,
    retention: (what, days) => {
      const kept = what === 'conversations' ? 'Elevers samtaler' : 'Læreres udkast';
      return days === undefined
        ? `${kept} bliver ikke længere slettet efter regler i disse filer.`
        : `${kept} slettes nu, når ingen har brugt dem i ${days} dage.`;
    },
    approvers: (people, needed) =>
      `En ændring gælder nu først, når ${needed} af ${people} navngivne personer har sagt ja.`,
    noApprovers: 'En ændring gælder nu med det samme, uden at nogen siger ja.',
    adults: (count) =>
      count === 0
        ? 'Beskeder, der kræver et menneske, går nu kun til skolelederen.'
        : `Det er nu ${count === 1 ? 'én voksen' : `${count} voksne`}, der får besked, når en elev skriver noget, der kræver et menneske.`,
    acknowledge: (minutes) => `Skolelederen får nu besked, når ingen har set en sådan besked i ${minutes} minutter.`,
    processors: (names) => `Tekster og lyd må nu kun overlades til: ${names}.`,
    places: (names) => `Tekster og lyd må nu kun behandles i: ${names}.`,
    anybody: 'alle, der er sat op',
    anywhere: 'alle steder',
    disclosure: (text) => `Hvor Ledetråd har skrevet noget, står der nu: “${text}”`,
    noDisclosure: 'Hvor Ledetråd har skrevet noget, står der ikke længere en sætning fra skolen.',
    signIn: 'Det er ændret, hvem der kan logge ind som hvad.',
    other: (file, key) => `I ${file} er “${key}” ændret.`,
  },
  en: {
    nothing: 'It means the same as before.',
    ai: 'AI',
    everyStudent: 'Students of all grades',
    lost: (who, what, where) => `${who} may no longer ${what === 'AI' ? 'use AI' : `have ${what}`}${where}.`,
    gained: (who, what, where) => `${who} may now ${what === 'AI' ? 'use AI' : `have ${what}`}${where}.`,
    maxHint: (who, from, to, where) =>
      to === 0
        ? `${who}: no hints, only questions, instead of up to ${from} hints${where}.`
        : `${who}: ${to === 1 ? 'one hint' : `up to ${to} hints`} instead of ${from}${where}.`,
    checks: (who, from, to, where) =>
      to === 0
        ? `${who} can no longer have answers checked${where}.`
        : `${who}: ${to === 1 ? 'one answer' : `up to ${to} answers`} checked in each task instead of ${from}${where}.`,
    attemptFirst: (who, now, where) =>
      now
        ? `${who} must now try before there are hints${where}.`
        : `${who} can now have hints without trying first${where}.`,
    needsWorking: (who, now, where) =>
      now
        ? `${who} must now show how an answer was found before it is checked${where}.`
        : `${who} can now have answers checked without showing how they were found${where}.`,
    intermediates: (who, now, where) =>
      `${who} can ${now === 'masked' ? 'no longer' : 'now'} see results on the way${where}.`,
    lastOperation: (who, now, where) =>
      `${who} can ${now === 'hidden' ? 'no longer' : 'now'} see the last calculation${where}.`,
    assurance: (who, now, where) =>
      now === 'rendered'
        ? `${who}: only Ledetråd’s own sentences now, none of a language model’s${where}.`
        : `${who}: a language model may now word the sentences${where}.`,
    models: (who, from, to, where) => `${who}: ${to} instead of ${from}${where}.`,
    data: (who, now, where) =>
      now === 'none'
        ? `${who}: a language model now gets no text at all about particular people${where}.`
        : `${who}: a language model may now get text about particular people, with cover names for theirs${where}.`,
    approval: (who, now, where) =>
      now === 'colleague'
        ? `${who}: a colleague must now approve a draft too before students get anything of it${where}.`
        : `${who}: a draft can now be approved by whoever made it, without a colleague${where}.`,
    aid: (who, aid, now, where) =>
      now === 'never'
        ? `${who} may not use ${aid}${where}.`
        : now === 'always'
          ? `${who} may use ${aid}${where}.`
          : `${who} may use ${aid} only on special terms${where}.`,
    aids: {
      readAloud: 'reading aloud',
      wordSuggestions: 'word suggestions',
      dictation: 'dictation',
      homeLanguage: 'their home language beside the Danish',
    },
    speech: (who, from, to, where) => `${who}, for reading aloud and dictation: ${to} instead of ${from}${where}.`,
    onlineVoices: (who, now, where) =>
      `${who} may ${now ? 'now' : 'no longer'} use voices that the device fetches over the internet${where}.`,
    allModels: 'all language models',
    noModel: 'no language model',
    with: (what) => ` with ${what}`,
    inSubject: (subject) => ` in ${subject}`,
    onTask: (code) => ` on the task with the code ${code}`,
    onAnyTask: ' on tasks that a teacher has set',
    onDays: (days) => ` on ${days.map((day) => `${day}s`).join(' and ')}`,
    inHours: (from, to) => ` ${from}–${to}`,
    inPeriod: (name) => ` in the period “${name}”`,
    onDate: (date) => ` on ${date}`,
    fromDate: (date) => ` from ${date}`,
    untilDate: (date) => ` until ${date}`,
    spared: (who, where) => `Nothing is changed for ${who}${where}.`,
    clause: (id, text) => `The rule “${id}” now gives this reason: “${text}”`,
    ruleAdded: (id) => `The rule “${id}” is new but changes none of the answers compared here.`,
    ruleRemoved: (id) => `The rule “${id}” is gone, which changes none of the answers compared here.`,
    ruleChanged: (id) => `The rule “${id}” is written anew, which changes none of the answers compared here.`,
    fileAdded: (file) => `The file ${file} is new.`,
    fileRemoved: (file) => `The file ${file} is gone.`,
    periodAdded: (name, from, to) => `The calendar now has “${name}” from ${from} until ${to}.`,
    periodRemoved: (name) => `The calendar no longer has “${name}”.`,
    periodMoved: (name, from, to) => `“${name}” in the calendar is now from ${from} until ${to}.`,
    effective: (file, from, to) =>
      from === undefined && to === undefined
        ? `${file} now counts without an end.`
        : `${file} now counts${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` until ${to}`}.`,
    retention: (what, days) => {
      const kept = what === 'conversations' ? 'Students’ conversations' : 'Teachers’ drafts';
      return days === undefined
        ? `${kept} are no longer deleted by a rule in these files.`
        : `${kept} are now deleted when nobody has used them for ${days} days.`;
    },
    approvers: (people, needed) => `A change now counts only when ${needed} of ${people} named people have said yes.`,
    noApprovers: 'A change now counts at once, without anybody’s yes.',
    adults: (count) =>
      count === 0
        ? 'Messages that need a human now go to the school leader only.'
        : `${count === 1 ? 'One adult is' : `${count} adults are`} now told when a student writes something that needs a human.`,
    acknowledge: (minutes) =>
      `The school leader is now told when nobody has seen such a message within ${minutes} minutes.`,
    processors: (names) => `Texts and sound may now be handed only to: ${names}.`,
    places: (names) => `Texts and sound may now be worked on only in: ${names}.`,
    anybody: 'all that are set up',
    anywhere: 'all places',
    disclosure: (text) => `Where Ledetråd has written something it now says: “${text}”`,
    noDisclosure: 'Where Ledetråd has written something there is no longer a sentence of the school’s.',
    signIn: 'Who can sign in as what has been changed.',
    other: (file, key) => `“${key}” in ${file} has been changed.`,
  },
};
