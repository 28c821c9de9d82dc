import type { Language } from '../../contract/language.ts';

/** A page that anybody may read, also before signing in: a heading, and parts of paragraphs. */
export interface PublicPage {
  readonly title: string;
  readonly intro: string;
  readonly parts: readonly { readonly heading: string; readonly text: readonly string[] }[];
}

/** The pages that the store of Teams asks of every app. */
export type PublicPageName = 'privacy' | 'terms';

/** What is kept of whom, and on what terms Ledetråd is used. Each sentence is something that the product does. */
export const publicPages: Record<PublicPageName, Record<Language, PublicPage>> = {
  privacy: {
    da: {
      title: 'Personoplysninger i Ledetråd',
      intro:
        'Ledetråd kører på en server, som skolen eller kommunen selv har valgt. Det er skolen eller kommunen, der er dataansvarlig, og det er dem, du skal spørge, hvis du vil se, rette eller slette noget om dig selv.',
      parts: [
        {
          heading: 'Hvad der gemmes',
          text: [
            'Om alle: navn, skole, klasse, rolle og sprog. Ingen adgangskoder.',
            'Om elever: de opgaver, de arbejder med, det, de skriver, og det, Ledetråd svarer.',
            'Om lærere: deres udkast med versioner, godkendelser og de opgaver, de har delt.',
            'Ledetråd leder efter navne, CPR-numre, telefonnumre, adresser og lignende i det, elever skriver, og skjuler dem, før teksten gemmes. Det finder ikke alt. Skriv derfor ikke noget privat.',
          ],
        },
        {
          heading: 'Hvem der kan læse det',
          text: [
            'Klassens lærere kan se, om en elev er begyndt på en opgave, de har delt, og om den er løst.',
            'En samtale om en delt opgave kan en lærer i klassen kun læse med en begrundelse. Har noget i en samtale gjort skolen urolig for eleven, kan de voksne, der skal tage sig af det, læse den. Ellers er samtalen elevens egen. Eleven kan altid se, hvem der har læst med, hvornår og hvorfor.',
            'Skriver en elev noget, der tyder på, at eleven har brug for et menneske, får en voksen på skolen besked: hvem, hvornår og hvad det handler om, aldrig elevens egne ord. Ledetråd opdager ikke alt og er ingen alarm.',
          ],
        },
        {
          heading: 'Hvor det er, og hvor længe',
          text: [
            'Alt ligger i skolens egen database. En elev kan selv slette en samtale, og en lærer kan selv slette et udkast. Ellers bliver det liggende, til skolen sletter det.',
            'Har skolen koblet en sprogmodel på, og tillader skolens regler det, bliver opgaven og det, der er skrevet, sendt til den, efter at personoplysninger er skjult. Skolen tæller, hvor meget hver person bruger den pr. dag, uden et ord af det, der blev skrevet; tallene slettes efter skoleåret. Uden sprogmodel sender serveren ingen tekst til andre end dem, der er nævnt her.',
            'Har skolen slået Microsoft 365 til, kan en leder hente navnene i sine klasser derfra, og en lærer kan gemme et udkast i sin egen OneDrive.',
            'Det, der skrives til Ledetråd i Teams, ligger også i Teams efter kommunens egne regler for Teams.',
            'Efter login husker browseren, at du er logget ind, i højst 12 timer. Der er ingen reklamer og ingen sporing.',
          ],
        },
        {
          heading: 'Afgørelser om mennesker',
          text: [
            'Ledetråd giver ikke karakterer, og det hverken rangordner, indplacerer eller udreder nogen. Udkast fra Ledetråd gælder først, når en lærer har læst og godkendt dem.',
            'Er du utilfreds med den måde, dine oplysninger bliver brugt på, kan du klage til Datatilsynet.',
          ],
        },
      ],
    },
    en: {
      title: 'Personal data in Ledetråd',
      intro:
        'Ledetråd runs on a server that the school or the municipality has chosen. The school or the municipality is the data controller: ask them to see, correct or erase what is kept about you.',
      parts: [
        {
          heading: 'What is kept',
          text: [
            'About everybody: name, school, class, role and language. No passwords.',
            'About students: the problems they work on, what they write, and what Ledetråd answers.',
            'About teachers: their drafts with versions and approvals, and the tasks they have shared.',
            'Ledetråd looks for names, CPR numbers, telephone numbers, addresses and the like in what students write, and hides them before the text is kept. It does not find everything, so write nothing private.',
          ],
        },
        {
          heading: 'Who can read it',
          text: [
            'The teachers of a class can see whether a student has begun on a task that they shared, and whether it is solved.',
            'A conversation about a shared task can be read by a teacher of the class only with a reason. When something in a conversation made the school worry about the student, the adults who are to see to it can read it. Otherwise it is the student’s own. The student can always see who has read it, when and why.',
            'When a student writes something that suggests that they need a human being, an adult at the school is told who, when and what it is about, never the words. Ledetråd does not notice everything and is no alarm.',
          ],
        },
        {
          heading: 'Where it is, and for how long',
          text: [
            'Everything lies in the school’s own database. Students can erase their conversations, and teachers their drafts. Otherwise it stays until the school erases it.',
            'If the school has connected a language model, and its rules allow it, the problem and what was written are sent to it after personal data have been hidden. The school counts how much each person uses it a day, without a word of what was written; the figures are deleted after the school year. Without a model, the server passes text on to nobody but those named here.',
            'If the school has turned Microsoft 365 on, a leader can fetch the names in their classes from there, and a teacher can save a draft in their own OneDrive.',
            'What is written to Ledetråd in Teams also lies in Teams, under the municipality’s own rules for Teams.',
            'After signing in, the browser remembers you for at most 12 hours. There are no advertisements and no tracking.',
          ],
        },
        {
          heading: 'Decisions about people',
          text: [
            'Ledetråd does not grade, rank, place or diagnose anybody. A draft counts only when a teacher has read and approved it.',
            'If you are not content with how your data are used, you can complain to the Danish Data Protection Agency (Datatilsynet).',
          ],
        },
      ],
    },
  },
  terms: {
    da: {
      title: 'Vilkår for Ledetråd',
      intro: 'Ledetråd bruges af elever og ansatte, som skolen har givet adgang, og på skolens egne regler.',
      parts: [
        {
          heading: 'Skolens regler gælder',
          text: [
            'Skolen bestemmer, hvem der må bruge hvad hvornår. Siger Ledetråd nej, kan du læse den regel, der afgjorde det. Ved prøver følger du prøvens regler.',
            'Brug kun din egen adgang, og skriv ikke noget privat om dig selv eller andre.',
          ],
        },
        {
          heading: 'Det er et computerprogram',
          text: [
            'Ledetråd er ikke et menneske, og det kan tage fejl. Tjek det, der er vigtigt, og spørg din lærer.',
            'Det, lærere får, er udkast. Læreren har ansvaret for det, der bliver brugt og delt.',
            'Ledetråd kan overse, at et barn har det svært. Har du brug for hjælp, så gå til en voksen, eller ring til BørneTelefonen på 116 111. Er det akut, så ring 112.',
          ],
        },
        {
          heading: 'Programmet',
          text: [
            'Ledetråd er fri software under MIT-licensen og leveres uden garanti. Det er skolen eller kommunen, der driver serveren, og dem, du skal spørge om driften.',
          ],
        },
      ],
    },
    en: {
      title: 'Terms of use for Ledetråd',
      intro:
        'Ledetråd is used by students and staff to whom the school has given access, under the school’s own rules.',
      parts: [
        {
          heading: 'The school’s rules apply',
          text: [
            'The school decides who may use what and when. When Ledetråd says no, you can read the rule that decided. In exams, the rules of the exam apply.',
            'Use only your own access, and write nothing private about yourself or others.',
          ],
        },
        {
          heading: 'It is a computer program',
          text: [
            'Ledetråd is not a human being, and it can be wrong. Check what matters, and ask your teacher.',
            'What teachers get are drafts. The teacher is responsible for what is used and shared.',
            'Ledetråd can fail to notice that a child is not well. If you need help, go to an adult, or call BørneTelefonen on 116 111. If it is urgent, call 112.',
          ],
        },
        {
          heading: 'The program',
          text: [
            'Ledetråd is free software under the MIT licence and comes without warranty. The school or the municipality runs the server: ask them about it.',
          ],
        },
      ],
    },
  },
};
