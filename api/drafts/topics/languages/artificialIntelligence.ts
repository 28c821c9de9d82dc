import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Artificial intelligence. */
export const artificialIntelligence: Topic = {
  id: 'artificial-intelligence',
  name: t('kunstig intelligens', 'artificial intelligence'),
  find: /kunstig intelligens|\bAI\b|chatbot|sprogmodel|artificial intelligence|language model/iu,
  subjects: [
    'danish',
    'socialStudies',
    'religion',
    'history',
    'science',
    'mathematics',
    'english',
    'danishSecondLanguage',
    'other',
  ],
  areas: [
    'kommunikation',
    'samfundsfaglige-metoder',
    'livsfilosofi-og-etik',
    'kildearbejde',
    'kultur-og-samfund',
    'tale',
    'perspektivering',
    'matematiske-kompetencer',
  ],
  grades: [4, 10],
  goals: [
    goal(
      t(
        'Eleverne kan forklare, at en sprogmodel skriver det sandsynlige og ikke slår sandheden op.',
        'Students can explain that a language model writes what is likely and does not look up the truth.',
      ),
      t('Eleven viser det med et eksempel.', 'The student shows it by an example.'),
      t(
        'Eleven siger, hvorfor en forkert sætning kan lyde sikker.',
        'The student says why a wrong sentence can sound sure.',
      ),
    ),
    goal(
      t(
        'Eleverne kan finde fejl i et AI-svar og rette dem med kilder.',
        'Students can find faults in an AI answer and correct them with sources.',
      ),
      t('Hver rettelse har en kilde.', 'Each correction has a source.'),
      t('Eleven skelner mellem fejl, mening og noget, der mangler.', 'The student tells fault, opinion and gap apart.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere, hvornår AI hjælper læring, og hvornår den tager den.',
        'Students can judge when AI helps learning and when it takes it away.',
      ),
      t('Eleven giver eksempler på begge dele.', 'The student gives examples of both.'),
      t('Eleven formulerer et råd, klassen kan bruge.', 'The student words advice that the class can use.'),
    ),
  ],
  prior: [
    t('Vide, hvad en kilde er.', 'Knowing what a source is.'),
    t('Have set en chatbot eller hørt om en.', 'Having seen or heard of a chatbot.'),
  ],
  misconceptions: [
    belief(
      t('AI’en ved, hvad den skriver om.', 'The AI knows what it writes about.'),
      t(
        'Leg næste-ord-legen: klassen gætter det mest sandsynlige ord og ender et mærkeligt sted.',
        'Play next word: the class guesses the likeliest word and ends somewhere odd.',
      ),
    ),
    belief(
      t('Et svar med tal og navne er tjekket.', 'An answer with numbers and names has been checked.'),
      t('Find ét tal i svaret, og slå det op sammen.', 'Find one number in the answer and look it up together.'),
    ),
  ],
  terms: [
    term(
      t('sprogmodel', 'language model'),
      t('et program, der skriver det ord, der sandsynligvis kommer', 'a program that writes the word likely to come'),
    ),
    term(t('påstand', 'claim'), t('noget, der kan være sandt eller forkert', 'something that can be true or false')),
    term(t('kilde', 'source'), t('der, hvor man kan tjekke', 'where one can check')),
  ],
  questions: [
    ask(
      'understand',
      t('Hvordan vælger en sprogmodel det næste ord?', 'How does a language model choose the next word?'),
    ),
    ask(
      'analyse',
      t('Hvilke ord i svaret får det til at lyde sikkert?', 'Which words in the answer make it sound sure?'),
    ),
    ask('evaluate', t('Hvornår er det snyd, og hvornår er det hjælp?', 'When is it cheating, and when is it help?')),
    ask(
      'create',
      t(
        'Hvilken regel ville I give en klasse, der lige er begyndt?',
        'What rule would you give a class that has just begun?',
      ),
    ),
  ],
  hook: t(
    'Skriv »Hunden løb efter …« og lad klassen gætte næste ord fem gange. »Hvem slog noget op?«',
    'Write “The dog ran after …” and let the class guess the next word five times. “Who looked anything up?”',
  ),
  model: t(
    'Del ét AI-svar op i påstande på tavlen, og tjek den første i en kilde.',
    'Split one AI answer into claims on the board, and check the first in a source.',
  ),
  task: {
    supported: t(
      'Tjek to markerede påstande i et svar med en kilde, I får udleveret.',
      'Check two marked claims of an answer with a source you are given.',
    ),
    onLevel: t(
      'Find alle påstande i et svar, tjek tre, og skriv svaret om.',
      'Find all claims in an answer, check three, and rewrite it.',
    ),
    challenge: t(
      'Find noget vigtigt, svaret ikke nævner, og forklar, hvad det gør ved læserens billede.',
      'Find something important that the answer leaves out, and explain what it does to the reader’s picture.',
    ),
  },
  exit: [
    t('Hvorfor kan et forkert AI-svar lyde sikkert?', 'Why can a wrong AI answer sound sure?'),
    t('Skriv et råd til dig selv, næste gang du bruger AI.', 'Write advice to yourself for the next time you use AI.'),
  ],
  materials: ['sources', 'text'],
  parts: [
    t('sådan skriver en sprogmodel', 'how a language model writes'),
    t('påstande og kilder', 'claims and sources'),
    t('ret svaret', 'correct the answer'),
    t('brug og snyd', 'use and cheating'),
  ],
  product: t('et rettet svar med kilder og et råd til andre', 'a corrected answer with sources and advice for others'),
};
