import { t } from '../activities/both.ts';
import { ask, belief, goal, type Topic, term } from './shape.ts';

/** Topics of history, social studies and religion. */
export const society: readonly Topic[] = [
  {
    id: 'vikings',
    name: t('vikingetiden', 'the Viking Age'),
    find: /viking/iu,
    subjects: ['history', 'danish'],
    areas: ['kronologi-og-sammenhaeng', 'kildearbejde', 'laesning'],
    grades: [3, 7],
    goals: [
      goal(
        t(
          'Eleverne kan placere vikingetiden i tid og fortælle om hverdagsliv, rejser og magt.',
          'Students can place the Viking Age in time and tell of everyday life, journeys and power.',
        ),
        t(
          'Eleven sætter vikingetiden rigtigt på en tidslinje.',
          'The student places the Viking Age rightly on a timeline.',
        ),
        t('Eleven fortæller om andet end plyndring.', 'The student tells of more than raiding.'),
      ),
      goal(
        t(
          'Eleverne kan bruge fund og tekster som kilder og sige, hvad man kan slutte.',
          'Students can use finds and texts as sources and say what can be concluded.',
        ),
        t('Eleven skelner mellem det, man ser, og det, man slutter.', 'The student keeps seeing and concluding apart.'),
        t('Eleven spørger, hvem der har skrevet kilden.', 'The student asks who wrote the source.'),
      ),
      goal(
        t('Eleverne kan vurdere, hvordan vikinger bruges i dag.', 'Students can judge how Vikings are used today.'),
        t(
          'Eleven finder et eksempel fra film, reklame eller sport.',
          'The student finds an example from film, advert or sport.',
        ),
        t('Eleven siger, hvad billedet overdriver.', 'The student says what the image exaggerates.'),
      ),
    ],
    prior: [
      t('Kende ordene årstal og århundrede.', 'Knowing year and century.'),
      t('Kende en saga eller en fortælling fra tiden.', 'Knowing a saga or a tale of the time.'),
    ],
    misconceptions: [
      belief(
        t('Vikinger gik med horn på hjelmen.', 'Vikings wore horned helmets.'),
        t(
          'Spørg, hvor billedet kommer fra: det blev almindeligt i 1800-tallet.',
          'Ask where the image comes from: it became common in the 19th century.',
        ),
      ),
      belief(
        t('Alle i vikingetiden var vikinger på togt.', 'Everyone in the Viking Age went raiding.'),
        t('Lad eleverne give en landsby 20 indbyggere og roller.', 'Let students give a village 20 people and roles.'),
      ),
    ],
    terms: [
      term(
        t('leding', 'levy fleet'),
        t('skibe og mandskab, som egnene skulle stille med', 'ships and men that the districts had to provide'),
      ),
      term(
        t('ting', 'thing (assembly)'),
        t('møde, hvor frie mænd afgjorde sager', 'a meeting at which free men settled cases'),
      ),
      term(
        t('handelsplads', 'trading place'),
        t('sted, hvor man købte, solgte og lavede ting', 'a place to buy, sell and make things'),
      ),
      term(t('træl', 'thrall'), t('en ufri person', 'an unfree person')),
    ],
    questions: [
      ask(
        'remember',
        t('Hvornår begyndte og sluttede vikingetiden cirka?', 'About when did the Viking Age begin and end?'),
      ),
      ask('understand', t('Hvorfor var skibene så vigtige?', 'Why were the ships so important?')),
      ask(
        'analyse',
        t(
          'Munke skrev om overfald. Hvad kan deres tekster bruges til, og hvad kan de ikke?',
          'Monks wrote of attacks. What are their texts good for, and what not?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Hvorfor er vikinger så populære i dag, og hvad bliver glemt?',
          'Why are Vikings so popular today, and what is forgotten?',
        ),
      ),
    ],
    hook: t(
      'Vis en tegning af en viking med horn og et billede af et rigtigt fund: »Hvad passer ikke?«',
      'Show a drawing of a Viking with horns and a picture of a real find: “What does not fit?”',
    ),
    model: t(
      'Tag ét fund, og tænk højt: det ser jeg, det slutter jeg, det ved jeg ikke.',
      'Take one find and think aloud: I see, I conclude, I do not know.',
    ),
    task: {
      supported: t(
        'Sæt otte billedkort på en tidslinje og i bunkerne bonde, handlende og kriger.',
        'Put eight picture cards on a timeline and in the piles farmer, trader and warrior.',
      ),
      onLevel: t(
        'Undersøg to fund og en tekst, og skriv for hver: det viser den, det viser den ikke.',
        'Investigate two finds and a text, and write for each: it shows, it does not show.',
      ),
      challenge: t(
        'Skriv om den samme handelsrejse set af en købmand og af en træl, og vis, hvad du bygger på.',
        'Write of the same trading journey as seen by a merchant and by a thrall, and show what you build on.',
      ),
    },
    exit: [
      t(
        'Skriv to ting fra vikingetiden, der ikke handler om krig.',
        'Write two things of the Viking Age that are not about war.',
      ),
      t('Hvad kan et fund fortælle, som en tekst ikke kan?', 'What can a find tell that a text cannot?'),
    ],
    materials: ['picture', 'string', 'cards'],
    parts: [
      t('hvornår og hvor?', 'when and where?'),
      t('hverdag og roller', 'everyday life and roles'),
      t('rejser og handel', 'journeys and trade'),
      t('magt og tro', 'power and belief'),
      t('vikinger i dag', 'Vikings today'),
    ],
    product: t(
      'en lille udstilling med fund, tekst og kildekritik',
      'a small exhibition with finds, text and source criticism',
    ),
  },
  {
    id: 'reformation',
    name: t('Reformationen', 'the Reformation'),
    find: /reformation|luther/iu,
    subjects: ['religion', 'history'],
    areas: ['kristendom', 'kronologi-og-sammenhaeng', 'kildearbejde'],
    grades: [5, 9],
    goals: [
      goal(
        t(
          'Eleverne kan forklare, hvad Luther var uenig med kirken om, og hvad Reformationen ændrede i Danmark.',
          'Students can explain what Luther disagreed with the church about, and what the Reformation changed in Denmark.',
        ),
        t('Eleven forklarer aflad med egne ord.', 'The student explains indulgences in own words.'),
        t(
          'Eleven nævner en ændring for kongen og en for almindelige mennesker.',
          'The student names a change for the king and one for ordinary people.',
        ),
      ),
      goal(
        t(
          'Eleverne kan sammenligne forskellige gruppers syn på Reformationen ved hjælp af kilder.',
          'Students can compare different groups’ views of the Reformation by sources.',
        ),
        t('Eleven spørger, hvem der vandt og tabte.', 'The student asks who won and lost.'),
        t('Eleven bruger mindst to kilder.', 'The student uses at least two sources.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere, hvilke spor Reformationen har sat i dag.',
          'Students can judge what traces the Reformation has left today.',
        ),
        t('Eleven skelner mellem årsag og følge.', 'The student keeps cause and effect apart.'),
        t('Eleven kan se sagen fra to sider.', 'The student sees the matter from two sides.'),
      ),
    ],
    prior: [
      t(
        'Vide, at kirken havde stor magt i middelalderen.',
        'Knowing that the church had great power in the Middle Ages.',
      ),
      t('Kende forskel på katolsk og protestantisk i store træk.', 'Knowing Catholic from Protestant in outline.'),
    ],
    misconceptions: [
      belief(
        t('Luther ville fra begyndelsen lave en ny kirke.', 'Luther wanted a new church from the start.'),
        t(
          'Læs teserne som et debatoplæg fra 1517, og spørg, hvem de var skrevet til.',
          'Read the theses as a proposal for debate from 1517, and ask for whom they were written.',
        ),
      ),
      belief(
        t('Reformationen handlede kun om tro.', 'The Reformation was only about faith.'),
        t(
          'Følg pengene og jorden: hvad fik kongen i 1536?',
          'Follow the money and the land: what did the king get in 1536?',
        ),
      ),
    ],
    terms: [
      term(
        t('aflad', 'indulgence'),
        t('et brev, som skulle give fritagelse for straf for synd', 'a letter said to free from punishment for sin'),
      ),
      term(t('teser', 'theses'), t('korte påstande til diskussion', 'short claims for discussion')),
      term(
        t('nåde', 'grace'),
        t('at blive tilgivet uden at have gjort sig fortjent til det', 'being forgiven without having earned it'),
      ),
      term(t('modersmål', 'mother tongue'), t('det sprog, folk selv talte', 'the language people spoke themselves')),
    ],
    questions: [
      ask('remember', t('Hvad skete der i 1517 og i 1536?', 'What happened in 1517 and 1536?')),
      ask(
        'understand',
        t('Hvad mente Luther, at et menneske bliver frelst ved?', 'By what did Luther think a person is saved?'),
      ),
      ask(
        'analyse',
        t(
          'Hvilken rolle spillede bogtrykkunsten, og hvad kan den sammenlignes med i dag?',
          'What part did printing play, and with what can it be compared today?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Hvem fik mest ud af Reformationen i Danmark? Hvilke kilder støtter det?',
          'Who gained most from the Reformation in Denmark? Which sources support it?',
        ),
      ),
    ],
    hook: t(
      'Tilbyd klassen et brev: »Fri for lektier, 20 kr.« Lad dem diskutere, hvem der har ret til at sælge det.',
      'Offer the class a letter: “No homework, 20 kr.” Let them discuss who has the right to sell it.',
    ),
    model: t(
      'Læs én tese højt i nutidigt sprog, og vis, hvordan man finder påstand og modtager.',
      'Read one thesis aloud in present-day language, and show how to find claim and addressee.',
    ),
    task: {
      supported: t(
        'Sæt seks begivenheder på en tidslinje, og forbind to med »derfor«.',
        'Put six events on a timeline, and connect two by “therefore”.',
      ),
      onLevel: t(
        'Undersøg to kilder: hvem skrev, til hvem og hvorfor, og hvad de siger om aflad eller kirken.',
        'Investigate two sources: who wrote, for whom and why, and what they say of indulgences or the church.',
      ),
      challenge: t(
        'Skriv en samtale mellem en munk, en bonde og kongens mand i 1537, og vis, hvilke oplysninger du bygger på.',
        'Write a conversation between a monk, a farmer and the king’s man in 1537, and show what you build on.',
      ),
    },
    exit: [
      t('Forklar, hvad Luther kritiserede ved afladen.', 'Explain what Luther criticised about indulgences.'),
      t('Nævn én ændring i Danmark og en, den gik ud over.', 'Name one change in Denmark and someone it hurt.'),
    ],
    materials: ['sources', 'string', 'cards'],
    parts: [
      t('kirkens magt før 1517', 'the church’s power before 1517'),
      t('Luthers kritik', 'Luther’s criticism'),
      t('bogtryk og modersmål', 'printing and mother tongue'),
      t('Danmark i 1536', 'Denmark in 1536'),
      t('spor i dag', 'traces today'),
    ],
    product: t('en avis fra 1536 med forskellige synspunkter', 'a newspaper of 1536 with different views'),
  },
  {
    id: 'occupation',
    name: t('besættelsen 1940–1945', 'the occupation of Denmark 1940–1945'),
    find: /besættelse|modstandskamp|9\. april|occupation of denmark|german occupation/iu,
    subjects: ['history'],
    areas: ['kronologi-og-sammenhaeng', 'kildearbejde', 'historiebrug'],
    grades: [5, 9],
    goals: [
      goal(
        t(
          'Eleverne kan fortælle om besættelsens forløb og forklare, hvilke valg mennesker havde.',
          'Students can tell the course of the occupation and explain what choices people had.',
        ),
        t(
          'Eleven placerer 9. april 1940, 29. august 1943 og 4.–5. maj 1945.',
          'The student places 9 April 1940, 29 August 1943 and 4–5 May 1945.',
        ),
        t('Eleven nævner mere end to mulige valg.', 'The student names more than two possible choices.'),
      ),
      goal(
        t(
          'Eleverne kan analysere kilder og forklare, hvordan forholdet til besættelsesmagten ændrede sig.',
          'Students can analyse sources and explain how relations with the occupier changed.',
        ),
        t('Eleven spørger, hvornår kilden er fra.', 'The student asks when the source is from.'),
        t('Eleven sammenligner før og efter august 1943.', 'The student compares before and after August 1943.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere, hvordan besættelsen huskes og bruges.',
          'Students can judge how the occupation is remembered and used.',
        ),
        t('Eleven finder to fortællinger om det samme.', 'The student finds two tellings of the same.'),
        t('Eleven begrunder sin vurdering.', 'The student gives reasons for the judgement.'),
      ),
    ],
    prior: [
      t('Kende til Anden Verdenskrig i store træk.', 'Knowing the Second World War in outline.'),
      t('Vide, hvad et demokrati er.', 'Knowing what a democracy is.'),
    ],
    misconceptions: [
      belief(
        t('Alle danskere var med i modstanden.', 'All Danes were in the resistance.'),
        t(
          'Lad eleverne fordele 20 personer på en skala, og sammenlign begrundelserne.',
          'Let students place 20 people on a scale, and compare reasons.',
        ),
      ),
      belief(
        t(
          'Samarbejdspolitik betød, at man var enig med tyskerne.',
          'The policy of cooperation meant agreeing with the Germans.',
        ),
        t(
          'Spørg, hvad regeringen ville undgå, og hvad den gav for det.',
          'Ask what the government wanted to avoid, and what it gave for it.',
        ),
      ),
    ],
    terms: [
      term(
        t('besættelse', 'occupation'),
        t('når et land styres af en fremmed hær', 'when a country is held by a foreign army'),
      ),
      term(
        t('samarbejdspolitik', 'policy of cooperation'),
        t(
          'regeringens forhandling med besættelsesmagten til august 1943',
          'the government’s bargaining with the occupier until August 1943',
        ),
      ),
      term(
        t('modstandsbevægelse', 'resistance'),
        t('folk, der kæmpede imod i hemmelighed', 'people who fought back in secret'),
      ),
    ],
    questions: [
      ask(
        'understand',
        t('Hvorfor overgav Danmark sig så hurtigt den 9. april?', 'Why did Denmark surrender so quickly on 9 April?'),
      ),
      ask(
        'analyse',
        t(
          'Hvad ændrede sig i 1943, og hvem var med til at ændre det?',
          'What changed in 1943, and who helped change it?',
        ),
      ),
      ask(
        'analyse',
        t(
          'Hvad kan et illegalt blad bruges til som kilde, og hvad kan det ikke?',
          'What is an illegal paper good for as a source, and what not?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Hvordan kan man vurdere menneskers valg, når man selv kender slutningen?',
          'How can one judge people’s choices when one knows the end?',
        ),
      ),
    ],
    hook: t(
      'Læs en kort besked op: »Du vågner til flystøj og et flyveblad på gebrokkent dansk.« Hvad ville I gøre den dag?',
      'Read a short message: “You wake to planes and a leaflet in broken Danish.” What would you do that day?',
    ),
    model: t(
      'Vis én kilde, og stil fire spørgsmål højt: hvem, hvornår, til hvem, hvorfor.',
      'Show one source and ask four questions aloud: who, when, for whom, why.',
    ),
    task: {
      supported: t(
        'Sæt ti begivenheder på en tidslinje, og marker tre vendepunkter.',
        'Put ten events on a timeline, and mark three turning points.',
      ),
      onLevel: t(
        'Undersøg to kilder fra før og efter august 1943, og forklar, hvad der er ændret.',
        'Investigate two sources from before and after August 1943, and explain what has changed.',
      ),
      challenge: t(
        'Sammenlign to nutidige måder at mindes på, og vurder, hvad de vil have os til at huske.',
        'Compare two present ways of remembering, and judge what they want us to remember.',
      ),
    },
    exit: [
      t(
        'Skriv et valg, en person kunne stå i, og to grunde, der trak hver sin vej.',
        'Write a choice a person might face, and two reasons that pulled apart.',
      ),
      t('Hvorfor er august 1943 et vendepunkt?', 'Why is August 1943 a turning point?'),
    ],
    materials: ['sources', 'string', 'cards'],
    parts: [
      t('9. april', '9 April'),
      t('hverdag og samarbejde', 'everyday life and cooperation'),
      t('modstand', 'resistance'),
      t('jøderne i oktober 1943', 'the Jews in October 1943'),
      t('befrielse og erindring', 'liberation and memory'),
    ],
    product: t(
      'en podcast eller udstilling om ét valg og dets følger',
      'a podcast or exhibition about one choice and what came of it',
    ),
  },
  {
    id: 'democracy',
    name: t('demokrati', 'democracy'),
    find: /demokrati|folketing|valg\b|grundlov|democracy|election|constitution/iu,
    subjects: ['socialStudies', 'history'],
    areas: ['politik', 'kronologi-og-sammenhaeng'],
    grades: [4, 10],
    goals: [
      goal(
        t(
          'Eleverne kan forklare, hvad et demokrati er, og hvordan beslutninger bliver til.',
          'Students can explain what a democracy is and how decisions come about.',
        ),
        t('Eleven nævner andet end at stemme.', 'The student names more than voting.'),
        t('Eleven følger en sag fra forslag til beslutning.', 'The student follows a case from proposal to decision.'),
      ),
      goal(
        t(
          'Eleverne kan sammenligne måder at bestemme på og forklare, hvem der får indflydelse.',
          'Students can compare ways of deciding and explain who gets influence.',
        ),
        t('Eleven ser på mindretallet.', 'The student looks at the minority.'),
        t('Eleven bruger et eksempel fra Danmark.', 'The student uses an example from Denmark.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere, hvornår en beslutning er demokratisk, og selv være med til at træffe en.',
          'Students can judge when a decision is democratic, and help to take one.',
        ),
        t('Eleven begrunder med en regel eller en rettighed.', 'The student gives a rule or right as reason.'),
        t('Eleven ændrer forslag efter en forhandling.', 'The student changes a proposal after bargaining.'),
      ),
    ],
    prior: [
      t('Kende elevrådet og klassens regler.', 'Knowing the student council and class rules.'),
      t('Vide, at der er valg i Danmark.', 'Knowing that there are elections in Denmark.'),
    ],
    misconceptions: [
      belief(
        t('Demokrati er, at flertallet altid bestemmer alt.', 'Democracy is that the majority always decides all.'),
        t(
          'Spørg, om 23 elever må bestemme, at to ikke må være med.',
          'Ask whether 23 students may decide that two cannot join in.',
        ),
      ),
      belief(
        t('Statsministeren bestemmer lovene.', 'The prime minister makes the laws.'),
        t('Tegn vejen fra forslag gennem Folketinget.', 'Draw the way from proposal through parliament.'),
      ),
    ],
    terms: [
      term(t('flertal', 'majority'), t('mere end halvdelen', 'more than half')),
      term(t('mindretal', 'minority'), t('de øvrige', 'the others')),
      term(
        t('magtens tredeling', 'separation of powers'),
        t('lovgivende, udøvende og dømmende magt er adskilt', 'making, carrying out and judging laws are kept apart'),
      ),
      term(t('rettighed', 'right'), t('noget, ingen må tage fra dig', 'something nobody may take from you')),
    ],
    questions: [
      ask(
        'understand',
        t(
          'Hvad skal der til, ud over valg, for at et land er et demokrati?',
          'What does it take, besides elections, for a country to be a democracy?',
        ),
      ),
      ask(
        'apply',
        t(
          'Hvordan kan en på jeres alder få indflydelse på en beslutning i kommunen?',
          'How can someone your age influence a decision in the municipality?',
        ),
      ),
      ask(
        'analyse',
        t('Hvad er forskellen på at stemme og at forhandle?', 'What is the difference between voting and negotiating?'),
      ),
      ask(
        'evaluate',
        t(
          'Hvornår bør et mindretal beskyttes mod flertallet?',
          'When should a minority be protected from the majority?',
        ),
      ),
    ],
    hook: t(
      'Lad klassen beslutte noget lille på tre måder: du bestemmer, flertallet bestemmer, alle skal kunne leve med det.',
      'Let the class decide something small in three ways: you decide, the majority decides, all must be able to live with it.',
    ),
    model: t(
      'Tegn en beslutnings vej på tavlen med fire kasser, og sæt navn på, hvem der kan påvirke hver.',
      'Draw a decision’s way on the board in four boxes, and name who can affect each.',
    ),
    task: {
      supported: t(
        'Sortér ti situationer i »demokratisk« og »ikke demokratisk«, og vælg en, I er i tvivl om.',
        'Sort ten situations into democratic and not, and choose one you doubt.',
      ),
      onLevel: t(
        'Følg en sag fra forslag til beslutning, og marker tre steder, hvor borgere kan påvirke den.',
        'Follow a case from proposal to decision, and mark three places where citizens can affect it.',
      ),
      challenge: t(
        'Lav regler for en klasse-afstemning, der beskytter et mindretal, og afprøv dem.',
        'Make rules for a class vote that protect a minority, and try them.',
      ),
    },
    exit: [
      t(
        'Skriv to ting, der skal til for et demokrati, ud over valg.',
        'Write two things a democracy needs besides elections.',
      ),
      t(
        'Giv et eksempel, hvor flertallet ikke bør bestemme.',
        'Give an example in which the majority should not decide.',
      ),
    ],
    materials: ['cards', 'poster'],
    parts: [
      t('hvad er demokrati?', 'what is democracy?'),
      t('valg og partier', 'elections and parties'),
      t('magtens tredeling', 'separation of powers'),
      t('rettigheder og mindretal', 'rights and minorities'),
      t('at få indflydelse', 'gaining influence'),
    ],
    product: t('et forslag, der forhandles og stemmes om i klassen', 'a proposal negotiated and voted on in class'),
  },
  {
    id: 'welfare',
    name: t('velfærdsmodeller', 'welfare models'),
    find: /velfærd|welfare/iu,
    subjects: ['socialStudies'],
    areas: ['oekonomi', 'politik', 'sociale-og-kulturelle-forhold'],
    grades: [8, 10],
    goals: [
      goal(
        t(
          'Eleverne kan forklare den universelle, den selektive og den korporative velfærdsmodel.',
          'Students can explain the universal, the selective and the corporatist welfare model.',
        ),
        t(
          'Eleven siger for hver model, hvem der betaler, og hvem der får.',
          'For each model the student says who pays and who receives.',
        ),
        t(
          'Eleven giver et eksempel på en ydelse i hver model.',
          'The student gives an example of a benefit in each model.',
        ),
      ),
      goal(
        t(
          'Eleverne kan sammenligne modellerne ud fra en persons liv og forklare forskellene.',
          'Students can compare the models by a person’s life and explain the differences.',
        ),
        t(
          'Eleven bruger stat, marked, familie og arbejde i forklaringen.',
          'The student uses state, market, family and work in the explanation.',
        ),
        t('Eleven ser både fordele og ulemper.', 'The student sees advantages and drawbacks.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere en aktuel sag om velfærd og fremlægge et begrundet forslag.',
          'Students can judge a current case of welfare and present a reasoned proposal.',
        ),
        t('Forslaget siger, hvad det koster, og hvem der betaler.', 'The proposal says what it costs and who pays.'),
        t('Eleven svarer på et modargument.', 'The student answers a counter-argument.'),
      ),
    ],
    prior: [
      t('Vide, hvad skat går til.', 'Knowing what taxes pay for.'),
      t('Kende forskel på stat, kommune og private.', 'Knowing state, municipality and private.'),
    ],
    misconceptions: [
      belief(
        t('Velfærd er kun for dem, der ikke har arbejde.', 'Welfare is only for those without work.'),
        t(
          'Lad eleverne tælle de velfærdsydelser, de selv har brugt i denne uge.',
          'Let students count the welfare services they used this week.',
        ),
      ),
      belief(
        t('I USA er der ingen velfærd.', 'There is no welfare in the USA.'),
        t(
          'Spørg, hvem der får hjælp i en selektiv model, og hvad resten gør.',
          'Ask who gets help in a selective model, and what the rest do.',
        ),
      ),
    ],
    terms: [
      term(
        t('universel model', 'universal model'),
        t('ret til ydelser for alle borgere, betalt over skatten', 'benefits for all citizens, paid by taxes'),
      ),
      term(
        t('selektiv model', 'selective model'),
        t(
          'hjælp til dem med størst behov, resten sikrer sig selv',
          'help for those most in need; the rest insure themselves',
        ),
      ),
      term(
        t('korporativ model', 'corporatist model'),
        t('ydelser knyttet til arbejde og forsikring', 'benefits tied to work and insurance'),
      ),
      term(t('omfordeling', 'redistribution'), t('at flytte penge mellem grupper', 'moving money between groups')),
    ],
    questions: [
      ask('understand', t('Hvem betaler, og hvem får, i hver model?', 'Who pays, and who receives, in each model?')),
      ask(
        'apply',
        t(
          'Hvilken model bygger SU mest på, og hvilken bygger a-kassen på?',
          'On which model does the student grant mostly build, and on which unemployment insurance?',
        ),
      ),
      ask(
        'analyse',
        t('Hvorfor er Danmark en blanding og ikke en ren model?', 'Why is Denmark a mixture and not a pure model?'),
      ),
      ask(
        'evaluate',
        t('Hvilken model giver mest frihed, og for hvem?', 'Which model gives most freedom, and for whom?'),
      ),
      ask(
        'create',
        t(
          'Hvordan ville I ændre én ydelse, så den holder i 2050?',
          'How would you change one benefit so that it lasts to 2050?',
        ),
      ),
    ],
    hook: t(
      'Læs tre korte liv op: en studerende, en enlig far og en pensionist. »Hvem hjælper dem, og hvem betaler?«',
      'Read three short lives: a student, a single father and a pensioner. “Who helps them, and who pays?”',
    ),
    model: t(
      'Sæt én person ind i de tre modeller i et skema: hvem betaler lægen, børnepasningen og pensionen?',
      'Put one person in the three models in a table: who pays for doctor, child care and pension?',
    ),
    task: {
      supported: t(
        'Sortér 12 ydelser i de tre modeller med en huskeseddel, og forklar to af dem.',
        'Sort 12 benefits into the three models with a crib, and explain two.',
      ),
      onLevel: t(
        'Følg én person gennem et liv i to modeller, og forklar tre forskelle med fagord.',
        'Follow one person through a life in two models, and explain three differences with subject words.',
      ),
      challenge: t(
        'Find en dansk ydelse, der ikke er universel, og diskuter, om den burde være det.',
        'Find a Danish benefit that is not universal, and discuss whether it should be.',
      ),
    },
    exit: [
      t(
        'Skriv forskellen på den universelle og den selektive model i to sætninger.',
        'Write the difference between the universal and the selective model in two sentences.',
      ),
      t(
        'Giv et eksempel på en ydelse i Danmark, og sig, hvilken model den ligner mest.',
        'Give an example of a Danish benefit, and say which model it is most like.',
      ),
    ],
    materials: ['cards', 'poster', 'sources'],
    parts: [
      t('hvad er velfærd?', 'what is welfare?'),
      t('de tre modeller', 'the three models'),
      t('et liv i tre modeller', 'a life in three models'),
      t('velfærdsstatens udfordringer', 'challenges of the welfare state'),
      t('en aktuel sag', 'a current case'),
    ],
    product: t('en gruppefremlæggelse af et begrundet forslag', 'a group presentation of a reasoned proposal'),
  },
  {
    id: 'media',
    name: t('kildekritik på nettet', 'source criticism online'),
    find: /kildekritik|fake ?news|falske nyheder|sociale medier|social media|source criticism|misinformation/iu,
    subjects: ['socialStudies', 'danish', 'history'],
    areas: ['samfundsfaglige-metoder', 'laesning', 'kildearbejde'],
    grades: [5, 10],
    goals: [
      goal(
        t(
          'Eleverne kan undersøge, hvem der står bag en oplysning på nettet, og om den passer.',
          'Students can find out who is behind information online, and whether it is true.',
        ),
        t('Eleven forlader siden for at tjekke den.', 'The student leaves the page to check it.'),
        t('Eleven finder den oprindelige kilde.', 'The student finds the original source.'),
      ),
      goal(
        t(
          'Eleverne kan sammenligne kilder og forklare, hvorfor de er uenige.',
          'Students can compare sources and explain why they disagree.',
        ),
        t('Eleven ser på formål og modtager.', 'The student looks at purpose and audience.'),
        t(
          'Eleven skelner mellem fejl og bevidst vildledning.',
          'The student tells mistake from deliberate misleading.',
        ),
      ),
      goal(
        t(
          'Eleverne kan vurdere, om et opslag bør deles, og lave råd til andre.',
          'Students can judge whether a post should be shared, and make advice for others.',
        ),
        t('Rådet er kort og kan bruges.', 'The advice is short and usable.'),
        t('Eleven kan sige »det ved jeg ikke endnu«.', 'The student can say “I do not know yet”.'),
      ),
    ],
    prior: [
      t('Skelne mellem fakta og mening.', 'Telling fact from opinion.'),
      t('Kunne søge på nettet.', 'Searching online.'),
    ],
    misconceptions: [
      belief(
        t('En side med pænt design er til at stole på.', 'A well-designed page can be trusted.'),
        t('Vis to sider om det samme uden design, og spørg igen.', 'Show two pages without design and ask again.'),
      ),
      belief(
        t('Det første søgeresultat er det rigtigste.', 'The first search result is the truest.'),
        t('Find de resultater, der er betalt for.', 'Find the results that were paid for.'),
      ),
    ],
    terms: [
      term(t('afsender', 'sender'), t('den, der står bag', 'who is behind')),
      term(t('formål', 'purpose'), t('hvad afsenderen vil', 'what the sender wants')),
      term(
        t('primær kilde', 'primary source'),
        t('der, hvor oplysningen kom fra først', 'where the information first came from'),
      ),
    ],
    questions: [
      ask(
        'understand',
        t('Hvem er afsenderen, og hvad vil afsenderen?', 'Who is the sender, and what does the sender want?'),
      ),
      ask('apply', t('Hvor kan I tjekke det uden for siden selv?', 'Where can you check it outside the page itself?')),
      ask(
        'analyse',
        t(
          'Hvad i opslaget taler til følelser, og hvad er oplysninger?',
          'What in the post speaks to feelings, and what is information?',
        ),
      ),
      ask('evaluate', t('Hvor meget skal man vide, før man deler noget?', 'How much must one know before sharing?')),
    ],
    hook: t(
      'Vis et opslag uden afsender: »Ræk hånden op, hvis I ville dele det. Hvad skulle I vide først?«',
      'Show a post without sender: “Hands up if you would share it. What would you need to know first?”',
    ),
    model: t(
      'Tjek ét opslag højt i tre skridt: hvem, hvorfra, hvem siger det ellers.',
      'Check one post aloud in three steps: who, from where, who else says so.',
    ),
    task: {
      supported: t(
        'Tjek to opslag med en huskeseddel på tre spørgsmål.',
        'Check two posts with a crib of three questions.',
      ),
      onLevel: t(
        'Tjek tre opslag, find den oprindelige kilde til det ene, og skriv en vurdering.',
        'Check three posts, find the original source of one, and write a judgement.',
      ),
      challenge: t(
        'Find et billede, der er sandt, men brugt forkert, og forklar hvordan.',
        'Find a picture that is true but misused, and explain how.',
      ),
    },
    exit: [
      t('Skriv de tre spørgsmål, du vil stille til et opslag.', 'Write the three questions you will ask of a post.'),
      t('Hvornår er det i orden at sige »det ved jeg ikke endnu«?', 'When is it fine to say “I do not know yet”?'),
    ],
    materials: ['devices', 'sources'],
    parts: [
      t('hvem taler?', 'who speaks?'),
      t('at tjekke uden for siden', 'checking outside the page'),
      t('billeder og tal', 'pictures and numbers'),
      t('følelser og deling', 'feelings and sharing'),
    ],
    product: t('en tjekguide til skolens elever', 'a checking guide for the school’s students'),
  },
  {
    id: 'creation-stories',
    name: t('skabelsesfortællinger', 'creation stories'),
    find: /skabelse|creation stor/iu,
    subjects: ['religion'],
    areas: ['bibelske-fortaellinger', 'livsfilosofi-og-etik'],
    grades: [2, 6],
    goals: [
      goal(
        t(
          'Eleverne kan genfortælle en skabelsesfortælling og sige, hvad den siger om mennesker og verden.',
          'Students can retell a creation story and say what it says of people and world.',
        ),
        t('Eleven har rækkefølgen med.', 'The student has the order.'),
        t(
          'Eleven siger noget om meningen og ikke kun om handlingen.',
          'The student says something of the meaning, not just the plot.',
        ),
      ),
      goal(
        t(
          'Eleverne kan sammenligne to skabelsesfortællinger og finde det, der er fælles.',
          'Students can compare two creation stories and find what is shared.',
        ),
        t('Eleven finder både ligheder og forskelle.', 'The student finds likenesses and differences.'),
        t('Eleven taler respektfuldt om begge.', 'The student speaks of both with respect.'),
      ),
      goal(
        t(
          'Eleverne kan filosofere over store spørgsmål og begrunde deres tanker.',
          'Students can philosophise about big questions and give reasons.',
        ),
        t('Eleven bygger videre på en andens tanke.', 'The student builds on another’s thought.'),
        t('Eleven skelner mellem at tro og at vide.', 'The student keeps believing and knowing apart.'),
      ),
    ],
    prior: [
      t('Kende til, at mennesker tror forskelligt.', 'Knowing that people believe differently.'),
      t('Kunne lytte til en fortælling.', 'Listening to a story.'),
    ],
    misconceptions: [
      belief(
        t('En fortælling er enten sand eller løgn.', 'A story is either true or a lie.'),
        t(
          'Spørg, hvad en fabel eller en sang kan sige, som er sandt på en anden måde.',
          'Ask what a fable or song can say that is true in another way.',
        ),
      ),
      belief(
        t('Alle religioner fortæller det samme.', 'All religions tell the same.'),
        t(
          'Find én ting, der er helt forskellig i de to fortællinger.',
          'Find one thing quite different in the two stories.',
        ),
      ),
    ],
    terms: [
      term(t('myte', 'myth'), t('en fortælling, der forklarer noget stort', 'a story that explains something great')),
      term(t('skabelse', 'creation'), t('at noget bliver til', 'something coming into being')),
      term(t('symbol', 'symbol'), t('noget, der står for noget andet', 'something that stands for something else')),
    ],
    questions: [
      ask('remember', t('Hvad sker der først, og hvad sker der sidst?', 'What happens first, and what last?')),
      ask(
        'understand',
        t('Hvad siger fortællingen om menneskets opgave?', 'What does the story say of people’s task?'),
      ),
      ask(
        'analyse',
        t(
          'Hvorfor tror I, mennesker overalt har fortalt om, hvordan verden blev til?',
          'Why do you think people everywhere have told of how the world came to be?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Kan man både tro på en fortælling og på videnskaben? Hvad taler for og imod?',
          'Can one believe both a story and science? What speaks for and against?',
        ),
      ),
    ],
    hook: t(
      'Sluk lyset i et halvt minut: »Hvad var der, før der var noget?«',
      'Turn the light off for half a minute: “What was there before there was anything?”',
    ),
    model: t(
      'Fortæl den første del, og vis, hvordan man finder, hvad den vil sige.',
      'Tell the first part, and show how to find what it means to say.',
    ),
    task: {
      supported: t(
        'Sæt syv billeder i rækkefølge, og fortæl til en makker.',
        'Put seven pictures in order, and tell a partner.',
      ),
      onLevel: t(
        'Tegn fortællingen i fem billeder, og skriv en sætning om, hvad den siger om mennesket.',
        'Draw the story in five pictures, and write a sentence of what it says of people.',
      ),
      challenge: t(
        'Lav et skema med to fortællinger, og find noget, den ene har, som den anden mangler.',
        'Make a table of two stories, and find something one has and the other lacks.',
      ),
    },
    exit: [
      t('Tegn det vigtigste øjeblik, og skriv hvorfor.', 'Draw the most important moment, and write why.'),
      t('Hvilket spørgsmål har du stadig?', 'What question do you still have?'),
    ],
    materials: ['text', 'paper'],
    parts: [
      t('den bibelske fortælling', 'the biblical story'),
      t('en fortælling fra nordisk tro', 'a Norse story'),
      t('ligheder og forskelle', 'likenesses and differences'),
      t('store spørgsmål', 'big questions'),
    ],
    product: t('en billedserie med klassens egne spørgsmål', 'a series of pictures with the class’s own questions'),
  },
  {
    id: 'feasts',
    name: t('højtider', 'religious feasts'),
    find: /højtid|\bjul(en)?\b|påske|pinse|\beid\b|ramadan|feasts?\b|christmas|easter/iu,
    subjects: ['religion'],
    areas: ['kristendom', 'ikke-kristne-religioner-og-andre-livsopfattelser'],
    grades: [1, 7],
    goals: [
      goal(
        t(
          'Eleverne kan fortælle, hvorfor en højtid fejres, og forklare et symbol.',
          'Students can tell why a feast is kept and explain a symbol.',
        ),
        t('Eleven forbinder symbolet med fortællingen.', 'The student links symbol and story.'),
        t('Eleven skelner mellem skik og tro.', 'The student keeps custom and belief apart.'),
      ),
      goal(
        t('Eleverne kan sammenligne højtider i to religioner.', 'Students can compare feasts of two religions.'),
        t('Eleven bruger de samme spørgsmål til begge.', 'The student asks the same of both.'),
        t('Eleven undgår at gøre sin egen til den normale.', 'The student avoids making the own one the normal.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere, hvad højtider betyder for fællesskaber i dag.',
          'Students can judge what feasts mean to communities today.',
        ),
        t('Eleven nævner både troende og ikke-troende.', 'The student names believers and non-believers.'),
        t('Eleven begrunder med et eksempel.', 'The student gives an example.'),
      ),
    ],
    prior: [
      t('Kende en højtid fra familie eller skole.', 'Knowing a feast from family or school.'),
      t('Vide, at der er flere religioner i Danmark.', 'Knowing that there are several religions in Denmark.'),
    ],
    misconceptions: [
      belief(
        t('Alle i Danmark fejrer jul af samme grund.', 'All in Denmark keep Christmas for the same reason.'),
        t(
          'Lad eleverne samle forskellige grunde anonymt på sedler.',
          'Let students gather different reasons on anonymous slips.',
        ),
      ),
      belief(
        t('Hvis man har skikken, har man troen.', 'If one has the custom, one has the belief.'),
        t('Sortér skikke i »tro«, »tradition« og »begge dele«.', 'Sort customs into belief, tradition and both.'),
      ),
    ],
    terms: [
      term(t('højtid', 'feast'), t('dage, der er hellige i en religion', 'days holy in a religion')),
      term(t('symbol', 'symbol'), t('noget, der står for noget andet', 'something that stands for something else')),
      term(t('tradition', 'tradition'), t('noget, man gør igen og igen', 'something done again and again')),
    ],
    questions: [
      ask('remember', t('Hvilken fortælling hører til højtiden?', 'Which story belongs to the feast?')),
      ask('understand', t('Hvad betyder symbolet?', 'What does the symbol mean?')),
      ask(
        'analyse',
        t(
          'Hvad er forskelligt på at fejre højtiden hjemme, i skolen og i en kirke, moské eller et tempel?',
          'What differs in keeping the feast at home, at school and in a church, mosque or temple?',
        ),
      ),
      ask(
        'evaluate',
        t('Bør skolen markere højtider, og i så fald hvis?', 'Should school mark feasts, and if so whose?'),
      ),
    ],
    hook: t(
      'Læg tre genstande fra en højtid frem under et klæde, og afslør én ad gangen.',
      'Lay three objects of a feast under a cloth, and reveal one at a time.',
    ),
    model: t(
      'Vis vejen fra en genstand til en fortælling til en betydning.',
      'Show the way from an object to a story to a meaning.',
    ),
    task: {
      supported: t(
        'Forbind fem genstande med fem betydninger, og fortæl om én.',
        'Match five objects with five meanings, and tell of one.',
      ),
      onLevel: t(
        'Lav et kort over én højtid: fortælling, symbol, skik, betydning.',
        'Make a map of one feast: story, symbol, custom, meaning.',
      ),
      challenge: t(
        'Sammenlign to højtider med fire spørgsmål, som I selv finder på.',
        'Compare two feasts by four questions of your own.',
      ),
    },
    exit: [
      t('Forklar ét symbol for en, der aldrig har set det.', 'Explain one symbol to someone who has never seen it.'),
      t('Hvad er forskellen på skik og tro?', 'What is the difference between custom and belief?'),
    ],
    materials: ['picture', 'cards'],
    parts: [
      t('fortællingen bag', 'the story behind'),
      t('symboler', 'symbols'),
      t('skikke før og nu', 'customs then and now'),
      t('højtider i to religioner', 'feasts of two religions'),
    ],
    product: t('en højtidskalender for klassen', 'a calendar of feasts for the class'),
  },
];
