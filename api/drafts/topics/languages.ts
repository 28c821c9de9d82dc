import { t } from '../activities/both.ts';
import { ask, belief, goal, type Topic, term } from './shape.ts';

/** Topics of foreign languages, and artificial intelligence, which belongs to every subject. */
export const languages: readonly Topic[] = [
  {
    id: 'about-me',
    name: t('mig selv og min hverdag', 'myself and my everyday life'),
    find: /about me|myself|mig selv|all about|my family|min familie|hobbies|fritid|mich vorstellen|meine familie|se présenter/iu,
    subjects: ['english', 'german', 'french'],
    areas: ['mundtlig-kommunikation'],
    grades: [2, 7],
    goals: [
      goal(
        t(
          'Eleverne kan fortælle om sig selv på sproget og spørge til andre.',
          'Students can tell about themselves in the language and ask about others.',
        ),
        t(
          'Eleven siger mindst fem sætninger uden at læse op.',
          'The student says at least five sentences without reading aloud.',
        ),
        t('Eleven stiller et opfølgende spørgsmål.', 'The student asks a follow-up question.'),
      ),
      goal(
        t(
          'Eleverne kan bruge mønstre i sproget til at sige noget nyt.',
          'Students can use patterns of the language to say something new.',
        ),
        t('Eleven bytter ord ud i en fast vending.', 'The student swaps words in a set phrase.'),
        t('Eleven opdager en regel ud fra eksempler.', 'The student finds a rule from examples.'),
      ),
      goal(
        t(
          'Eleverne kan planlægge og holde en lille præsentation, der passer til modtageren.',
          'Students can plan and give a short presentation that fits its audience.',
        ),
        t('Eleven vælger indhold efter, hvem der lytter.', 'The student chooses content by who listens.'),
        t('Eleven forbedrer den efter respons.', 'The student improves it after response.'),
      ),
    ],
    prior: [
      t('Kende tal, farver og hilsner på sproget.', 'Knowing numbers, colours and greetings in the language.'),
      t('Turde gætte på et ord.', 'Daring to guess a word.'),
    ],
    misconceptions: [
      belief(
        t('Man skal kunne alle ordene, før man kan tale.', 'One must know all the words before speaking.'),
        t('Vis, hvordan man peger, omskriver og spørger om et ord.', 'Show how to point, rephrase and ask for a word.'),
      ),
      belief(
        t('Sætninger kan oversættes ord for ord.', 'Sentences can be translated word for word.'),
        t(
          'Oversæt »jeg er 10 år« ord for ord, og sammenlign med det, man siger.',
          'Translate “jeg er 10 år” word for word, and compare with what one says.',
        ),
      ),
    ],
    terms: [
      term(t('vending', 'phrase'), t('ord, der hører sammen', 'words that belong together')),
      term(
        t('spørgeord', 'question word'),
        t('hvem, hvad, hvor, hvornår på sproget', 'who, what, where, when in the language'),
      ),
      term(t('udtale', 'pronunciation'), t('sådan lyder ordet', 'how the word sounds')),
    ],
    questions: [
      ask(
        'remember',
        t('Hvordan spørger man om navn og alder på sproget?', 'How does one ask for name and age in the language?'),
      ),
      ask('apply', t('Hvordan kan du sige det, hvis du mangler et ord?', 'How can you say it if you lack a word?')),
      ask(
        'analyse',
        t(
          'Hvad ligner dansk i sætningen, og hvad er anderledes?',
          'What in the sentence is like Danish, and what differs?',
        ),
      ),
      ask(
        'create',
        t(
          'Hvilke tre spørgsmål ville få en gæst til at fortælle mest?',
          'Which three questions would make a guest tell most?',
        ),
      ),
    ],
    hook: t(
      'Fortæl tre ting om dig selv på sproget, hvoraf én ikke passer. Klassen finder den.',
      'Tell three things about yourself in the language, one of them untrue. The class finds it.',
    ),
    model: t(
      'Før en samtale med en elev foran klassen, og brug en omskrivning med vilje.',
      'Have a conversation with a student in front of the class, and rephrase on purpose.',
    ),
    task: {
      supported: t(
        'Øv fem sætninger med billeder, og byt ét ord ud i hver.',
        'Practise five sentences with pictures, and swap one word in each.',
      ),
      onLevel: t(
        'Interview to kammerater på sproget, og fortæl gruppen tre ting om en af dem.',
        'Interview two classmates in the language, and tell the group three things about one.',
      ),
      challenge: t(
        'Lav et interview med en opfundet person med noget overraskende, og få andre til at spørge videre.',
        'Make an interview with an invented person with something surprising, and get others to ask on.',
      ),
    },
    exit: [
      t(
        'Skriv eller indtal to sætninger om dig selv på sproget.',
        'Write or record two sentences about yourself in the language.',
      ),
      t('Skriv ét spørgsmål, du nu kan stille.', 'Write one question that you can now ask.'),
    ],
    materials: ['picture', 'cards'],
    parts: [
      t('hvem er jeg?', 'who am I?'),
      t('familie og venner', 'family and friends'),
      t('fritid', 'free time'),
      t('en dag i mit liv', 'a day in my life'),
      t('at spørge og svare', 'asking and answering'),
    ],
    product: t(
      'en lille video eller præsentation til en venskabsklasse',
      'a short video or presentation for a partner class',
    ),
  },
  {
    id: 'stories-in-the-past',
    name: t('fortællinger i datid', 'stories in the past'),
    find: /past tense|\bin the past\b|past simple|datid|storytelling|fortælle historier|präteritum|perfekt\b|passé/iu,
    subjects: ['english', 'german', 'french'],
    areas: ['mundtlig-kommunikation', 'skriftlig-kommunikation'],
    grades: [5, 9],
    goals: [
      goal(
        t(
          'Eleverne kan fortælle om noget, der er sket, så tid og rækkefølge er til at forstå.',
          'Students can tell of something that happened so that time and order are clear.',
        ),
        t('Eleven bruger datid i de fleste udsagnsord.', 'The student uses the past in most verbs.'),
        t('Eleven binder sætninger sammen med tidsord.', 'The student joins sentences with time words.'),
      ),
      goal(
        t(
          'Eleverne kan finde mønstre for datid og forklare undtagelser.',
          'Students can find patterns of the past and explain exceptions.',
        ),
        t('Eleven sorterer udsagnsord i grupper.', 'The student sorts verbs into groups.'),
        t('Eleven sammenligner med dansk.', 'The student compares with Danish.'),
      ),
      goal(
        t(
          'Eleverne kan skrive og forbedre en fortælling til en bestemt læser.',
          'Students can write and improve a story for a given reader.',
        ),
        t('Fortællingen har et vendepunkt.', 'The story has a turning point.'),
        t('Eleven retter efter respons.', 'The student revises after response.'),
      ),
    ],
    prior: [
      t('Kende almindelige udsagnsord i nutid.', 'Knowing common verbs in the present.'),
      t('Kunne fortælle i rækkefølge på dansk.', 'Telling in order in Danish.'),
    ],
    misconceptions: [
      belief(
        t('Alle udsagnsord får den samme endelse i datid.', 'All verbs get the same ending in the past.'),
        t(
          'Lad eleverne sortere tyve udsagnsord og selv finde grupperne.',
          'Let students sort twenty verbs and find the groups.',
        ),
      ),
      belief(
        t('Man skal rette alle fejl, før man kan fortælle.', 'All mistakes must be mended before one can tell.'),
        t('Lyt til en fortælling, og find det, man forstod.', 'Listen to a story and find what was understood.'),
      ),
    ],
    terms: [
      term(t('datid', 'past tense'), t('form for noget, der er sket', 'form for what has happened')),
      term(t('uregelmæssig', 'irregular'), t('som ikke følger mønstret', 'not following the pattern')),
      term(t('tidsord', 'time word'), t('først, så, bagefter, til sidst', 'first, then, afterwards, at last')),
    ],
    questions: [
      ask('remember', t('Hvilke tidsord kan vi bruge?', 'Which time words can we use?')),
      ask(
        'apply',
        t('Hvordan ville du fortælle det, hvis det skete i går?', 'How would you tell it if it happened yesterday?'),
      ),
      ask(
        'analyse',
        t('Hvilke udsagnsord hører sammen, og hvad er reglen?', 'Which verbs belong together, and what is the rule?'),
      ),
      ask(
        'evaluate',
        t(
          'Hvilken begyndelse får dig til at lytte videre, og hvad gør den?',
          'Which beginning makes you listen on, and what does it do?',
        ),
      ),
    ],
    hook: t(
      'Fortæl om en lille katastrofe på sproget, og stop lige før slutningen.',
      'Tell of a small disaster in the language, and stop just before the end.',
    ),
    model: t(
      'Skriv tre sætninger om i går på tavlen, og understreg det, der viser tiden.',
      'Write three sentences about yesterday on the board, and underline what shows the time.',
    ),
    task: {
      supported: t(
        'Sæt seks billeder i rækkefølge, og fortæl med en sætning og et tidsord til hvert.',
        'Put six pictures in order, and tell with a sentence and a time word for each.',
      ),
      onLevel: t(
        'Fortæl om en dag, der gik galt, med mindst otte sætninger og tre tidsord.',
        'Tell of a day that went wrong in at least eight sentences with three time words.',
      ),
      challenge: t(
        'Fortæl den samme dag set af en, der oplevede det helt anderledes.',
        'Tell the same day as seen by someone who lived it quite differently.',
      ),
    },
    exit: [
      t('Skriv to sætninger på sproget om i går.', 'Write two sentences about yesterday in the language.'),
      t('Skriv et udsagnsord, der ikke følger reglen.', 'Write a verb that does not follow the rule.'),
    ],
    materials: ['picture', 'paper'],
    parts: [
      t('at fortælle i rækkefølge', 'telling in order'),
      t('mønstre i datid', 'patterns of the past'),
      t('spænding og vendepunkt', 'tension and turning point'),
      t('at skrive og forbedre', 'writing and improving'),
    ],
    product: t('en samling korte fortællinger på sproget', 'a collection of short stories in the language'),
  },
  {
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
        t(
          'Eleven skelner mellem fejl, mening og noget, der mangler.',
          'The student tells fault, opinion and gap apart.',
        ),
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
      t(
        'Skriv et råd til dig selv, næste gang du bruger AI.',
        'Write advice to yourself for the next time you use AI.',
      ),
    ],
    materials: ['sources', 'text'],
    parts: [
      t('sådan skriver en sprogmodel', 'how a language model writes'),
      t('påstande og kilder', 'claims and sources'),
      t('ret svaret', 'correct the answer'),
      t('brug og snyd', 'use and cheating'),
    ],
    product: t(
      'et rettet svar med kilder og et råd til andre',
      'a corrected answer with sources and advice for others',
    ),
  },
];
