import { t } from './both.ts';
import type { Activity } from './shape.ts';

/** Activities that belong to history, social studies and religion. */
export const society: readonly Activity[] = [
  {
    id: 'source-circle',
    name: t('Kildecirklen', 'The source circle'),
    bloom: 'analyse',
    minutes: [12, 30],
    grouping: 'group',
    phase: 'explore',
    grades: [4, 10],
    subjects: ['history', 'socialStudies', 'religion'],
    materials: ['sources', 'poster'],
    teacher: [
      t(
        'Læg en kilde midt på et stort ark, og tegn tre ringe: det står der, det kan man slutte, det ved vi ikke.',
        'Lay a source in the middle of a large sheet, and draw three rings: it says, one can conclude, we do not know.',
      ),
    ],
    students: [
      t(
        'Gruppen fylder ringene ud og skriver uden om: hvem, hvornår, til hvem og hvorfor.',
        'The group fills the rings in and writes around: who, when, for whom and why.',
      ),
      t('De vælger den oplysning, de stoler mindst på.', 'They choose the fact they trust least.'),
    ],
    questions: [
      t('Hvem ville have fortalt det samme på en anden måde?', 'Who would have told the same in another way?'),
    ],
    support: t(
      'Brug et billede som kilde, eller læs kilden højt.',
      'Use a picture as the source, or read the source aloud.',
    ),
    challenge: t('Find noget, kilden tier om.', 'Find something that the source keeps silent about.'),
    signs: t(
      'Eleverne skelner mellem, hvad der står, og hvad de slutter.',
      'Students keep what it says apart from what they conclude.',
    ),
  },
  {
    id: 'timeline-on-string',
    name: t('Tidslinje på snor', 'Timeline on a string'),
    bloom: 'analyse',
    minutes: [10, 25],
    grouping: 'class',
    phase: 'practise',
    grades: [3, 9],
    subjects: ['history', 'religion'],
    materials: ['string', 'cards'],
    teacher: [
      t(
        'Spænd en snor op, hvor en halv meter er lige mange år hele vejen.',
        'Stretch a string on which half a metre is the same number of years all along.',
      ),
    ],
    students: [
      t(
        'Grupperne hænger begivenheder om {topic} op og måler afstanden.',
        'Groups hang events about {topic} and measure the distance.',
      ),
      t(
        'De binder en tråd mellem to, hvor den ene fører til den anden, og forklarer hvordan.',
        'They tie a thread between two of which one leads to the other, and explain how.',
      ),
    ],
    questions: [t('Hvad skete før, som gjorde det her muligt?', 'What happened before that made this possible?')],
    support: t('Giv kort med årstal og billede.', 'Give cards with year and picture.'),
    challenge: t(
      'Hæng noget op, der skete samtidig et andet sted i verden.',
      'Hang something that happened at the same time elsewhere in the world.',
    ),
    signs: t('Eleverne taler om før, efter og på grund af.', 'Students talk of before, after and because of.'),
  },
  {
    id: 'two-sources-one-event',
    name: t('To kilder, én begivenhed', 'Two sources, one event'),
    bloom: 'evaluate',
    minutes: [15, 35],
    grouping: 'pair',
    phase: 'practise',
    grades: [5, 10],
    subjects: ['history', 'religion', 'socialStudies'],
    materials: ['sources'],
    teacher: [
      t(
        'Giv parrene to kilder om det samme, skrevet af to med hver sin interesse.',
        'Give pairs two sources about the same, written by two with interests of their own.',
      ),
    ],
    students: [
      t(
        'Parrene finder det, kilderne er enige om, og det, de er uenige om.',
        'Pairs find what the sources agree and disagree on.',
      ),
      t('De vurderer, hvad hver kilde er god til at svare på.', 'They judge what each source is good for answering.'),
    ],
    questions: [t('Hvad skulle en tredje kilde kunne fortælle?', 'What should a third source be able to tell?')],
    support: t('Giv et skema med to spalter og fire spørgsmål.', 'Give a table with two columns and four questions.'),
    challenge: t(
      'Skriv en kort fremstilling, der viser, hvor den er usikker.',
      'Write a short account that shows where it is unsure.',
    ),
    signs: t(
      'Vurderingen afhænger af det spørgsmål, kilden skal svare på.',
      'The judgement depends on the question put to the source.',
    ),
  },
  {
    id: 'traces-today',
    name: t('Sporene i dag', 'Traces today'),
    bloom: 'analyse',
    minutes: [10, 30],
    grouping: 'group',
    phase: 'explore',
    grades: [3, 9],
    subjects: ['history', 'religion'],
    materials: ['map', 'picture'],
    teacher: [
      t(
        'Vis et vejnavn, et mindesmærke, en film eller en mærkedag, der bruger fortiden.',
        'Show a street name, a memorial, a film or a day that uses the past.',
      ),
    ],
    students: [
      t(
        'Gruppen finder spor om {topic} i byen, i sproget eller i medier.',
        'The group finds traces about {topic} in the town, the language or the media.',
      ),
      t('De siger, hvem der bruger sporet, og til hvad.', 'They say who uses the trace, and for what.'),
    ],
    questions: [
      t(
        'Hvad er blevet glemt, siden det blev husket på den måde?',
        'What was forgotten when it was remembered in that way?',
      ),
    ],
    support: t(
      'Giv tre billeder fra lokalområdet at vælge imellem.',
      'Give three pictures from the neighbourhood to choose from.',
    ),
    challenge: t(
      'Foreslå et mindesmærke for en, der ikke har fået et.',
      'Propose a memorial for someone who has none.',
    ),
    signs: t(
      'Eleverne kan sige, at fortiden bruges, og af hvem.',
      'Students can say that the past is used, and by whom.',
    ),
  },
  {
    id: 'dilemma-panel',
    name: t('Dilemmapanelet', 'The dilemma panel'),
    bloom: 'evaluate',
    minutes: [15, 40],
    grouping: 'group',
    phase: 'practise',
    grades: [5, 10],
    subjects: ['socialStudies', 'history', 'religion', 'geography', 'biology'],
    materials: ['cards'],
    teacher: [
      t(
        'Fortæl et dilemma om {topic} uden nogen let løsning, og del roller ud.',
        'Tell a dilemma about {topic} with no easy way out, and hand out roles.',
      ),
    ],
    students: [
      t(
        'Hver gruppe forbereder sin rolles interesser og to krav.',
        'Each group prepares its role’s interests and two demands.',
      ),
      t(
        'Et panel med én fra hver gruppe finder en løsning, som flest kan leve med.',
        'A panel with one of each group finds a way that most can live with.',
      ),
    ],
    questions: [
      t(
        'Hvem mister noget ved løsningen, og hvad skylder vi dem?',
        'Who loses by the solution, and what do we owe them?',
      ),
    ],
    support: t(
      'Giv rollen et kort med tre stikord og en sætningsstart.',
      'Give the role a card with three key words and a sentence starter.',
    ),
    challenge: t(
      'Ændr en oplysning, når panelet er ved at blive enigt.',
      'Change a fact when the panel is about to agree.',
    ),
    signs: t(
      'Eleverne skelner mellem egne holdninger og rollens interesser.',
      'Students keep their own views apart from the role’s interests.',
    ),
  },
  {
    id: 'stakeholder-map',
    name: t('Hvem har noget på spil?', 'Who has a stake?'),
    bloom: 'analyse',
    minutes: [12, 30],
    grouping: 'group',
    phase: 'explore',
    grades: [6, 10],
    subjects: ['socialStudies', 'geography', 'history'],
    topics: ['democracy', 'welfare', 'climate', 'media', 'reformation', 'occupation'],
    materials: ['poster', 'notes'],
    teacher: [
      t(
        'Skriv sagen midt på tavlen, og vis, hvordan en aktør sættes på kortet med en pil.',
        'Write the case in the middle of the board, and show how an actor is put on the map with an arrow.',
      ),
    ],
    students: [
      t(
        'Grupperne finder mindst seks aktører og skriver, hvad de vil opnå.',
        'Groups find at least six actors and write what they want.',
      ),
      t(
        'De tegner magt som størrelse og uenighed som røde streger.',
        'They draw power as size and disagreement as red lines.',
      ),
    ],
    questions: [t('Hvem bliver ramt uden at blive spurgt?', 'Who is affected without being asked?')],
    support: t('Giv fire aktører, og lad gruppen finde to mere.', 'Give four actors and let the group find two more.'),
    challenge: t('Tegn kortet igen, som det ser ud om ti år.', 'Draw the map again as it looks in ten years.'),
    signs: t('Stregerne på kortet er begrundet.', 'The lines on the map have reasons.'),
  },
  {
    id: 'council-meeting',
    name: t('Byrådsmøde', 'Council meeting'),
    bloom: 'create',
    minutes: [20, 60],
    grouping: 'group',
    phase: 'practise',
    grades: [6, 10],
    subjects: ['socialStudies'],
    topics: ['democracy', 'welfare', 'climate'],
    materials: ['cards', 'poster'],
    teacher: [
      t(
        'Giv klassen en sag, et budget og en dagsorden, og vær selv borgmester i første runde.',
        'Give the class a case, a budget and an agenda, and be the mayor yourself in the first round.',
      ),
    ],
    students: [
      t(
        'Grupperne skriver et forslag, forhandler om stemmer og retter forslaget til.',
        'Groups write a proposal, bargain for votes and adjust it.',
      ),
      t(
        'Klassen stemmer og undersøger, hvem der fik noget igennem.',
        'The class votes and looks at who got something through.',
      ),
    ],
    questions: [t('Hvad gav I køb på, og hvad fik I for det?', 'What did you give up, and what did you get for it?')],
    support: t(
      'Giv en skabelon: vi foreslår, det koster, det betyder.',
      'Give a frame: we propose, it costs, it means.',
    ),
    challenge: t(
      'Kræv, at forslaget holder sig inden for budgettet.',
      'Require that the proposal keeps to the budget.',
    ),
    signs: t('Forslaget blev ændret, fordi nogen forhandlede.', 'The proposal was changed because someone negotiated.'),
  },
  {
    id: 'philosophical-circle',
    name: t('Filosofisk samtale', 'Philosophical conversation'),
    bloom: 'evaluate',
    minutes: [10, 30],
    grouping: 'class',
    phase: 'practise',
    grades: [1, 10],
    subjects: ['religion', 'danish', 'socialStudies'],
    topics: ['creation-stories', 'feasts', 'reformation', 'fairy-tales', 'artificial-intelligence', 'short-stories'],
    materials: ['board'],
    teacher: [
      t(
        'Sæt jer i kreds, og stil ét åbent spørgsmål, som du ikke selv kender svaret på.',
        'Sit in a circle and ask one open question to which you do not know the answer.',
      ),
      t(
        'Sig ikke, hvad du mener, men bed om grunde og eksempler.',
        'Do not say what you think, but ask for reasons and examples.',
      ),
    ],
    students: [
      t(
        'Eleverne bygger videre med »Jeg er enig, fordi …« eller »Jeg ser det anderledes, fordi …«.',
        'Students build on with “I agree because …” or “I see it otherwise because …”.',
      ),
    ],
    questions: [
      t(
        'Gælder det altid, eller kan I finde et tilfælde, hvor det ikke gør?',
        'Does it always hold, or can you find a case in which it does not?',
      ),
    ],
    support: t(
      'Lad eleverne tale to og to i et minut, før kredsen taler.',
      'Let students talk in pairs for a minute before the circle.',
    ),
    challenge: t(
      'Bed en elev samle de to mest forskellige synspunkter.',
      'Ask a student to sum up the two most different views.',
    ),
    signs: t(
      'Eleverne skifter mening eller nuancerer på grund af et argument.',
      'Students change or refine their view because of an argument.',
    ),
  },
  {
    id: 'story-in-pictures',
    name: t('Fortællingen i fem billeder', 'The story in five pictures'),
    bloom: 'analyse',
    minutes: [15, 35],
    grouping: 'group',
    phase: 'practise',
    grades: [0, 6],
    subjects: ['religion', 'history', 'danish'],
    topics: ['creation-stories', 'feasts', 'fairy-tales', 'vikings'],
    materials: ['paper', 'text'],
    teacher: [
      t(
        'Fortæl historien roligt uden billeder, og lad et øjebliks stilhed følge efter.',
        'Tell the story calmly without pictures, and let a moment’s silence follow.',
      ),
    ],
    students: [
      t(
        'Gruppen vælger de fem øjeblikke, fortællingen ikke kan undvære, og tegner dem.',
        'The group chooses the five moments the story cannot do without and draws them.',
      ),
      t('De begrunder, hvorfor netop de fem.', 'They give reasons for just those five.'),
    ],
    questions: [
      t(
        'Hvad tror I, fortællingen ville sige til dem, der først hørte den?',
        'What do you think the story meant to say to those who first heard it?',
      ),
    ],
    support: t('Lad gruppen vælge mellem otte færdige sætninger.', 'Let the group choose among eight ready sentences.'),
    challenge: t(
      'Fortæl den i tre billeder, uden at det vigtigste mangler.',
      'Tell it in three pictures without losing the main point.',
    ),
    signs: t('Valget er begrundet i fortællingen.', 'The choice has reasons in the story.'),
  },
];
