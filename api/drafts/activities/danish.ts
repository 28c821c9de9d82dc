import { t } from './both.ts';
import type { Activity } from './shape.ts';

const subjects = ['danish', 'danishSecondLanguage'] as const;

/** Activities that belong to reading, writing and talking about texts. */
export const danish: readonly Activity[] = [
  {
    id: 'stop-and-think-reading',
    name: t('Højtlæsning med stop', 'Reading aloud with stops'),
    bloom: 'understand',
    minutes: [8, 20],
    grouping: 'class',
    phase: 'instruct',
    grades: [0, 7],
    subjects,
    topics: ['fairy-tales', 'short-stories', 'poems', 'non-fiction', 'characters'],
    materials: ['text'],
    teacher: [
      t(
        'Læs begyndelsen højt, og stop tre steder, hvor man kan gætte.',
        'Read the beginning aloud and stop at three places where one can guess.',
      ),
      t(
        'Sig selv højt, hvilke ord i teksten der fik dig til at tænke det.',
        'Say aloud which words in the text made you think so.',
      ),
    ],
    students: [
      t(
        'Eleverne siger til makkeren, hvad der nok sker nu, og hvilket ord de bygger på.',
        'Students tell a partner what will probably happen, and which word they build on.',
      ),
    ],
    questions: [
      t(
        'Hvor i teksten står der noget, som får dig til at tro det?',
        'Where in the text does it say something that makes you think so?',
      ),
    ],
    support: t('Tal om de svære ord, før der bliver læst.', 'Talk about the hard words before reading.'),
    challenge: t(
      'Bed om to mulige fortsættelser, og om hvilken der passer bedst til det læste.',
      'Ask for two possible ways on, and which fits best with what was read.',
    ),
    signs: t('Eleverne henter deres gæt i teksten.', 'Students take their guesses from the text.'),
  },
  {
    id: 'text-detectives',
    name: t('Tekstdetektiver', 'Text detectives'),
    bloom: 'analyse',
    minutes: [12, 30],
    grouping: 'pair',
    phase: 'explore',
    grades: [3, 10],
    subjects,
    topics: ['fairy-tales', 'short-stories', 'poems', 'non-fiction', 'news-articles', 'argumentation', 'characters'],
    materials: ['text'],
    teacher: [
      t(
        'Stil ét spørgsmål, som teksten ikke svarer direkte på.',
        'Ask one question that the text does not answer outright.',
      ),
    ],
    students: [
      t(
        'Parrene finder tre spor i teksten, skriver citat og side og forklarer, hvad sporet fortæller.',
        'Pairs find three clues in the text, write quotation and page, and explain what the clue tells.',
      ),
      t(
        'De samler sporene i et svar, der begynder med »Vi tror, at …, fordi …«.',
        'They gather the clues in an answer that begins “We think that …, because …”.',
      ),
    ],
    questions: [t('Hvilket spor taler imod jeres svar?', 'Which clue speaks against your answer?')],
    support: t('Giv det afsnit, hvor sporene gemmer sig.', 'Give the passage in which the clues hide.'),
    challenge: t(
      'Find et svar, der er lige så godt, og som passer til de samme spor.',
      'Find an answer as good that fits the same clues.',
    ),
    signs: t('Hvert svar har et citat.', 'Each answer has a quotation.'),
  },
  {
    id: 'hot-seat',
    name: t('Den varme stol', 'The hot seat'),
    bloom: 'evaluate',
    minutes: [8, 20],
    grouping: 'group',
    phase: 'share',
    grades: [2, 10],
    subjects,
    topics: ['fairy-tales', 'short-stories', 'characters'],
    materials: ['text'],
    teacher: [
      t(
        'Sæt dig først selv på stolen som en person fra teksten, og svar på to spørgsmål.',
        'Sit on the chair first as a character from the text, and answer two questions.',
      ),
    ],
    students: [
      t(
        'En elev svarer som personen, de andre spørger om det, personen ikke sagde i teksten.',
        'One student answers as the character; the others ask about what the character did not say in the text.',
      ),
      t('Gruppen vurderer, hvilke svar der passer med teksten.', 'The group judges which answers fit the text.'),
    ],
    questions: [t('Hvad i teksten gør svaret troværdigt?', 'What in the text makes the answer credible?')],
    support: t('Lad to elever sidde på stolen sammen.', 'Let two students share the chair.'),
    challenge: t('Lad en biperson svare på det samme.', 'Let a minor character answer the same.'),
    signs: t('Svarene passer til personens handlinger.', 'The answers fit what the character does.'),
  },
  {
    id: 'shared-writing',
    name: t('Skriv sammen på tavlen', 'Write together on the board'),
    bloom: 'create',
    minutes: [8, 20],
    grouping: 'class',
    phase: 'instruct',
    grades: [0, 9],
    subjects,
    topics: ['fairy-tales', 'news-articles', 'argumentation', 'poems', 'non-fiction', 'characters', 'letters'],
    materials: ['board'],
    teacher: [
      t(
        'Skriv de første to sætninger sammen med klassen, og sig, hvad du vælger fra.',
        'Write the first two sentences with the class, and say what you reject.',
      ),
      t('Læs det hele højt efter hver ny sætning.', 'Read it all aloud after each new sentence.'),
    ],
    students: [
      t(
        'Eleverne foreslår næste sætning, og klassen vælger den, der virker bedst.',
        'Students propose the next sentence, and the class chooses the one that works best.',
      ),
    ],
    questions: [t('Hvad gør sætningen ved læseren?', 'What does the sentence do to the reader?')],
    support: t('Hæng tre sætningsstarter op.', 'Put up three sentence starters.'),
    challenge: t(
      'Bed om den samme sætning til en helt anden læser.',
      'Ask for the same sentence for quite another reader.',
    ),
    signs: t('Eleverne taler om valg og ikke kun om fejl.', 'Students talk about choices and not only mistakes.'),
  },
  {
    id: 'headline-hunt',
    name: t('Overskriften, der sælger', 'The headline that sells'),
    bloom: 'create',
    minutes: [10, 25],
    grouping: 'pair',
    phase: 'practise',
    grades: [4, 10],
    subjects,
    topics: ['news-articles'],
    materials: ['newspaper', 'cards'],
    teacher: [
      t(
        'Klip overskrifterne af to artikler, og læs kun brødteksten op.',
        'Cut the headlines off two articles and read only the body aloud.',
      ),
    ],
    students: [
      t(
        'Parrene skriver en saglig overskrift og en, der overdriver, til den samme artikel.',
        'Pairs write a factual headline and one that exaggerates, for the same article.',
      ),
      t('De andre gætter, hvilken avis hver overskrift kunne stå i.', 'The others guess which paper each could be in.'),
    ],
    questions: [
      t('Hvornår bliver en god overskrift til en forkert overskrift?', 'When does a good headline become a wrong one?'),
    ],
    support: t(
      'Understreg de fire ord i artiklen, som overskriften skal bygges af.',
      'Underline the four words of the article that the headline is to be built of.',
    ),
    challenge: t(
      'Skriv en overskrift, der er sand i hvert ord og alligevel vildleder.',
      'Write a headline that is true in every word and still misleads.',
    ),
    signs: t(
      'Eleverne kan pege på det ord, der gør forskellen.',
      'Students can point to the word that makes the difference.',
    ),
  },
  {
    id: 'sentence-stairs',
    name: t('Sætningstrappen', 'Sentence stairs'),
    bloom: 'create',
    minutes: [8, 20],
    grouping: 'pair',
    phase: 'practise',
    grades: [1, 6],
    subjects,
    materials: ['paper'],
    teacher: [
      t(
        'Skriv en sætning på tre ord, og byg den ud med hvem, hvor, hvornår og hvordan.',
        'Write a three-word sentence and build it out with who, where, when and how.',
      ),
    ],
    students: [
      t(
        'Parrene bygger deres egen sætning ét trin ad gangen og læser den højt for hvert trin.',
        'Pairs build their own sentence a step at a time and read it aloud at each.',
      ),
      t(
        'De vælger det trin, der er bedst til en læser, og siger hvorfor.',
        'They choose the step that is best for a reader and say why.',
      ),
    ],
    questions: [t('Hvornår blev sætningen for lang?', 'When did the sentence become too long?')],
    support: t('Giv ordkort, der kan flyttes rundt.', 'Give word cards to move about.'),
    challenge: t(
      'Begynd sætningen et nyt sted uden at ændre meningen.',
      'Begin the sentence elsewhere without changing the meaning.',
    ),
    signs: t('Eleverne hører, hvor sætningen slutter.', 'Students hear where the sentence ends.'),
  },
  {
    id: 'argument-cards',
    name: t('Argumentkort', 'Argument cards'),
    bloom: 'evaluate',
    minutes: [12, 30],
    grouping: 'group',
    phase: 'practise',
    grades: [4, 10],
    subjects: ['danish', 'danishSecondLanguage', 'english', 'socialStudies'],
    topics: ['argumentation', 'democracy', 'media', 'welfare'],
    materials: ['cards'],
    teacher: [
      t(
        'Skriv en påstand, som klassen er delt om, og tre farver kort: påstand, begrundelse, modargument.',
        'Write a claim that divides the class, and three colours of card: claim, reason, counter-argument.',
      ),
    ],
    students: [
      t(
        'Gruppen lægger mindst tre begrundelser og et modargument til hver.',
        'The group lays at least three reasons and a counter-argument to each.',
      ),
      t(
        'De rangordner begrundelserne og forklarer, hvad der gør den øverste stærkest.',
        'They rank the reasons and explain what makes the top one strongest.',
      ),
    ],
    questions: [
      t(
        'Hvad er det for en begrundelse: tal, eksempel, følelse eller ekspert?',
        'What kind of reason is it: numbers, example, feeling or expert?',
      ),
    ],
    support: t(
      'Giv tre færdige begrundelser, som gruppen skal sortere først.',
      'Give three ready reasons for the group to sort first.',
    ),
    challenge: t(
      'Byg den stærkeste udgave af det synspunkt, I ikke deler.',
      'Build the strongest form of the view that you do not share.',
    ),
    signs: t('Eleverne svarer på argumentet og ikke på personen.', 'Students answer the argument and not the person.'),
  },
  {
    id: 'plot-on-string',
    name: t('Spænding på snor', 'Tension on a string'),
    bloom: 'analyse',
    minutes: [10, 25],
    grouping: 'group',
    phase: 'practise',
    grades: [2, 9],
    subjects,
    topics: ['fairy-tales', 'short-stories'],
    materials: ['string', 'cards', 'text'],
    teacher: [t('Spænd en snor op, hvor højden betyder spænding.', 'Put up a string on which height means tension.')],
    students: [
      t(
        'Gruppen skriver tekstens hændelser på kort og hænger dem op i rækkefølge og højde.',
        'The group writes the events on cards and hangs them in order and height.',
      ),
      t(
        'De finder det sted, hvor alt kunne være gået anderledes.',
        'They find the place where all could have gone otherwise.',
      ),
    ],
    questions: [
      t('Hvad ville der mangle, hvis vi tog det her kort væk?', 'What would be missing if we took this card away?'),
    ],
    support: t(
      'Giv de færdige hændelseskort, og lad gruppen hænge op.',
      'Give ready event cards and let the group hang them.',
    ),
    challenge: t('Sammenlign med snoren for en anden tekst.', 'Compare with the string of another text.'),
    signs: t('Højden bliver begrundet med noget fra teksten.', 'The height is given reasons from the text.'),
  },
  {
    id: 'response-group',
    name: t('Skrivemakkere', 'Writing partners'),
    bloom: 'evaluate',
    minutes: [12, 30],
    grouping: 'pair',
    phase: 'share',
    grades: [3, 10],
    subjects,
    topics: ['fairy-tales', 'news-articles', 'argumentation', 'poems', 'characters'],
    materials: ['paper'],
    teacher: [
      t(
        'Vælg sammen med klassen to ting, der skal ses efter i dag, og lad resten ligge.',
        'Choose with the class two things to look for today, and let the rest be.',
      ),
    ],
    students: [
      t(
        'Forfatteren læser højt, makkeren siger, hvad den så for sig.',
        'The author reads aloud, the partner says what they saw before them.',
      ),
      t(
        'Forfatteren vælger selv, hvad der skal ændres, og ændrer ét sted nu.',
        'The author chooses what to change, and changes one place now.',
      ),
    ],
    questions: [t('Hvor i teksten kom du i tvivl som læser?', 'Where in the text were you in doubt as a reader?')],
    support: t(
      'Lad eleven få teksten læst op og svare mundtligt.',
      'Let the student have the text read aloud and answer orally.',
    ),
    challenge: t(
      'Bed om to udgaver af samme afsnit, og om et begrundet valg.',
      'Ask for two versions of the same paragraph and a choice with reasons.',
    ),
    signs: t('Teksten er ændret, før timen er slut.', 'The text is changed before the lesson ends.'),
  },
  {
    id: 'reading-partners',
    name: t('Læsemakkere', 'Reading partners'),
    bloom: 'apply',
    minutes: [10, 20],
    grouping: 'pair',
    phase: 'practise',
    grades: [1, 5],
    subjects,
    topics: ['fairy-tales', 'non-fiction', 'letters', 'poems'],
    materials: ['text'],
    teacher: [
      t(
        'Sæt par sammen, der kan læse den samme tekst, og vis, hvordan man hjælper uden at læse for den anden.',
        'Pair students who can read the same text, and show how to help without reading for the other.',
      ),
    ],
    students: [
      t(
        'De læser et afsnit hver, og den, der lytter, genfortæller.',
        'They read a passage each, and the listener retells.',
      ),
      t('De skriver to ord ned, som de vil spørge klassen om.', 'They write down two words to ask the class about.'),
    ],
    questions: [
      t(
        'Hvad gør du, når du når til et ord, du ikke kan læse?',
        'What do you do when you come to a word you cannot read?',
      ),
    ],
    support: t(
      'Læs i kor den første gang, eller lyt til teksten først.',
      'Read in chorus the first time, or listen to the text first.',
    ),
    challenge: t(
      'Læs med stemmer, så man kan høre, hvem der taler.',
      'Read with voices so that one hears who is speaking.',
    ),
    signs: t('Genfortællingen har det vigtigste med.', 'The retelling has the main points.'),
  },
];
