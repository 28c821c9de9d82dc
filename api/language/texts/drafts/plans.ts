import type { Language } from '../../../contract/language.ts';

/** What plans say besides what the banks of topics and activities hold. */
export interface PlanTexts {
  readonly topicBank: (topic: string) => string;
  readonly ownWords: string;
  /** A goal text of the municipality's, with where it was taken from. */
  readonly goalText: (text: string, source: string | undefined) => string;
  /** Begins what only the teacher can write. */
  readonly fillIn: string;
  readonly toFillIn: string;
  readonly minutes: (minutes: number) => string;
  readonly groupings: Record<'alone' | 'pair' | 'group' | 'class', string>;
  readonly blooms: Record<'remember' | 'understand' | 'apply' | 'analyse' | 'evaluate' | 'create', string>;
  readonly uncertain: string;
  readonly curriculum: string;
  readonly chooseArea: string;
  readonly noArea: string;
  readonly belief: string;
  readonly reply: string;
  readonly question: string;
  readonly asksFor: string;
  readonly word: string;
  readonly meaning: string;
  readonly head: {
    readonly phase: string;
    readonly minutes: string;
    readonly teacher: string;
    readonly students: string;
    readonly grouping: string;
    readonly materials: string;
  };
  readonly levels: Record<'supported' | 'onLevel' | 'challenge', string>;
  readonly sameGoal: string;
  readonly goalIs: (goal: string) => string;
  readonly lesson: string;
  readonly focus: string;
  readonly activity: string;
  readonly product: string;
  readonly criteria: string;
  readonly breakName: string;
  readonly breakTeacher: string;
  readonly breakStudents: string;
  readonly openingName: string;
  readonly move: string;
  /** What a bank's "in the language" becomes in a foreign language's lesson. */
  readonly theLanguage: string;
  readonly inLanguage: Readonly<Record<'english' | 'german' | 'french', string>>;
  /** What students do with the question that opens a lesson; the last is in writing. */
  readonly openingStudents: readonly string[];
  readonly task: (text: string) => string;
  readonly withMaterial: (material: string) => string;
  readonly withDocument: (name: string) => string;
  readonly terms: (terms: string) => string;
  readonly noMaterials: string;
  /** Questions to the teacher where nothing is known of the topic. */
  readonly ask: {
    readonly goal: (topic: string) => string;
    readonly prior: (topic: string) => string;
    readonly misconceptions: (topic: string) => string;
    readonly reply: string;
    readonly model: (topic: string) => string;
    readonly task: (topic: string) => string;
    readonly supported: string;
    readonly challenge: string;
    readonly meaning: string;
    readonly words: (topic: string) => string;
    readonly safety: string;
    readonly part: (number: number, topic: string) => string;
    readonly goals: (topic: string) => readonly string[];
  };
  /** What can be asked of any topic. */
  readonly generalQuestions: (
    topic: string,
  ) => readonly { readonly text: string; readonly bloom: 'understand' | 'analyse' | 'evaluate' }[];
  readonly generalExit: (topic: string) => readonly string[];
  readonly ownGoalSign: string;
  readonly missing: {
    readonly unknownTopic: (topic: string) => string;
    readonly otherGrades: (topic: string, from: number, to: number, grade: number) => string;
    readonly goal: string;
    readonly prior: string;
    readonly misconceptions: string;
    readonly words: string;
    readonly safety: string;
    readonly task: string;
    readonly noArea: (grade: number) => string;
    readonly chooseArea: string;
    readonly wishes: (wishes: string) => string;
    readonly sources: string;
    readonly faultyText: string;
    readonly parts: string;
    readonly goals: string;
  };
  /** Unit plans. */
  readonly unit: {
    readonly first: string;
    readonly firstActivity: (hook: string) => string;
    readonly firstActivityUnknown: string;
    readonly firstProduct: string;
    /** What a part becomes when the class comes back to it. */
    readonly again: readonly ((part: string) => string)[];
    readonly work: string;
    readonly workActivity: (product: string) => string;
    readonly workProduct: string;
    readonly improve: string;
    readonly improveActivity: string;
    readonly improveProduct: string;
    readonly last: string;
    readonly lastActivity: (product: string) => string;
    readonly lastProduct: string;
    readonly withTask: (task: string) => string;
    readonly question: (question: string) => string;
    readonly allCanExplain: string;
    readonly sourcesShown: string;
    readonly unknownProduct: (topic: string) => string;
    readonly faults: {
      readonly goal: string;
      readonly signs: readonly string[];
      readonly lessons: readonly {
        readonly focus: string;
        readonly activity: (topic: string) => string;
        readonly product: string;
      }[];
      readonly product: (topic: string) => string;
      readonly criteria: readonly string[];
    };
    readonly aiLevel: Record<'red' | 'yellow' | 'green', string>;
    readonly aiStored: string;
    readonly aiNone: string;
    readonly aiFaults: string;
  };
}

const da: PlanTexts = {
  topicBank: (topic) => `Ledetråds emnebank: ${topic}`,
  ownWords: 'Din egen bestilling',
  goalText: (text, source) => `»${text}«${source === undefined ? '' : ` (${source})`}`,
  fillIn: 'Udfyld: ',
  toFillIn: 'Linjer, der begynder med »Udfyld«, kan kun du svare på. Resten kan bruges, som det er.',
  minutes: (minutes) => `${minutes} min.`,
  groupings: { alone: 'alene', pair: 'par', group: 'gruppe', class: 'klasse' },
  blooms: {
    remember: 'huske',
    understand: 'forstå',
    apply: 'anvende',
    analyse: 'analysere',
    evaluate: 'vurdere',
    create: 'skabe',
  },
  uncertain: 'ikke kontrolleret mod den officielle tekst',
  curriculum: 'Kompetenceområde',
  chooseArea: 'Vælg det kompetenceområde, du vil lægge vægten på, og slet de andre.',
  noArea: 'Der er ikke noget kompetenceområde for faget på dette klassetrin i Fælles Mål.',
  belief: 'Det kan eleverne tro',
  reply: 'Sådan kan du møde det',
  question: 'Spørgsmål',
  asksFor: 'Eleverne skal',
  word: 'Ord',
  meaning: 'Betyder',
  head: {
    phase: 'Fase',
    minutes: 'Min.',
    teacher: 'Læreren',
    students: 'Eleverne',
    grouping: 'Form',
    materials: 'Materialer',
  },
  levels: { supported: 'Støttet', onLevel: 'På trin', challenge: 'Udfordring' },
  sameGoal: 'Alle tre udgaver går efter det samme mål. Eleverne ser opgaven og ikke navnet på udgaven.',
  goalIs: (goal) => `Mål: ${goal}`,
  lesson: 'Lektion',
  focus: 'Fokus',
  activity: 'Hovedaktivitet',
  product: 'Produkt',
  criteria: 'Det ser vi efter',
  breakName: 'Pause',
  breakTeacher: 'Luft ud, og læg materialerne klar til resten af timen.',
  breakStudents: 'Eleverne rejser sig og får bevægelse.',
  move: 'Lad alle rejse sig midtvejs og skifte makker eller plads.',
  theLanguage: 'på sproget',
  inLanguage: { english: 'på engelsk', german: 'på tysk', french: 'på fransk' },
  openingName: 'Noget at undre sig over',
  openingStudents: [
    'Eleverne tænker selv i et halvt minut og giver så makkeren deres bud med en grund.',
    'Alle siger et bud til sidemanden. Tre bud kommer på tavlen og bliver stående til slutningen.',
    'Eleverne skriver et gæt, som de vender tilbage til, når timen slutter.',
  ],
  task: (text) => `Opgaven: ${text}`,
  withMaterial: (material) => `Læg ${material} frem, og bed eleverne bruge det til at vise, hvad de mener.`,
  withDocument: (name) => `Brug teksten »${name}«.`,
  terms: (terms) => `Brug ordene ${terms} højt flere gange.`,
  noMaterials: 'Kun tavlen.',
  ask: {
    goal: (topic) => `Eleverne kan … (skriv målet for timen om ${topic})`,
    prior: (topic) => `Hvad har klassen lært før, som timen om ${topic} bygger på?`,
    misconceptions: (topic) => `Hvad plejer elever at tro om ${topic}, som ikke passer?`,
    reply: 'Hvilket eksempel kan få dem til at tvivle?',
    model: (topic) => `Hvilket eksempel om ${topic} vil du vise?`,
    task: (topic) => `Hvilken opgave om ${topic} skal eleverne løse?`,
    supported: 'Hvad er den samme opgave i mindre skridt?',
    challenge: 'Hvad er den samme opgave med et krav mere?',
    meaning: 'Forklar ordet, som du vil sige det til klassen.',
    words: (topic) => `Hvilke tre til fem fagord skal eleverne kunne bruge om ${topic}?`,
    safety: 'Hvad skal eleverne passe på, hvis I laver forsøg eller bruger værktøj? Se skolens sikkerhedsregler.',
    part: (number, topic) => `Del ${number} af emnet ${topic}`,
    goals: (topic) => [
      `Eleverne kan forklare … (det vigtigste om ${topic})`,
      `Eleverne kan undersøge eller sammenligne … (noget om ${topic})`,
      `Eleverne kan vurdere eller lave … (noget, der viser, hvad de har lært om ${topic})`,
    ],
  },
  generalQuestions: (topic) => [
    { text: `Hvad ved vi med sikkerhed om ${topic}, og hvorfra ved vi det?`, bloom: 'understand' },
    { text: `Hvordan hænger noget, vi har lært før, sammen med det, vi nu lærer om ${topic}?`, bloom: 'analyse' },
    { text: `Hvad er det vigtigste at vide om ${topic}, og hvorfor netop det?`, bloom: 'evaluate' },
  ],
  generalExit: (topic) => [
    `Skriv det vigtigste, du har lært om ${topic} i dag, i én sætning med »fordi«.`,
    'Hvad er du stadig i tvivl om?',
  ],
  ownGoalSign: 'Eleven kan vise med et eget eksempel, at målet er nået.',
  missing: {
    unknownTopic: (topic) =>
      `Jeg har ingen noter om ${topic}. Forløb og aktiviteter er lagt, men det, der handler om selve emnet, er spørgsmål til dig. Giv mig en tekst, eller brug en sprogmodel, hvis skolen har en.`,
    otherGrades: (topic, from, to, grade) =>
      `Mine noter om ${topic} er lavet til ${from}.–${to}. klasse og passer ikke til ${grade}. klasse. Derfor er det faglige indhold spørgsmål til dig.`,
    goal: 'Skriv målet for timen. Så sætter jeg det ind i hele planen.',
    prior: 'Skriv, hvad klassen har lært før.',
    misconceptions: 'Skriv en misforståelse, du plejer at møde.',
    words: 'Skriv de fagord, eleverne skal kunne bruge.',
    safety:
      'Jeg kender ikke forsøgene. Skriv, hvad eleverne skal passe på, eller slet afsnittet, hvis I ikke laver forsøg.',
    task: 'Skriv den opgave, eleverne skal løse. De tre udgaver bygger på den.',
    noArea: (grade) =>
      `Fælles Mål har ingen kompetenceområder for faget i ${grade}. klasse. Planen henviser derfor ikke til noget.`,
    chooseArea:
      'Jeg kan ikke se, hvilket kompetenceområde emnet hører til. Alle trinnets områder står der: behold det, du vil lægge vægten på.',
    wishes: (wishes) =>
      `Det her i din bestilling har jeg ikke kunnet bruge: »${wishes}«. Ret planen til, eller brug en sprogmodel, hvis skolen har en.`,
    sources:
      'Jeg har lagt din tekst ind i timen, men ikke læst den for dig: mål og spørgsmål til indholdet skal du skrive.',
    faultyText:
      'Selve AI-svaret med indbyggede fejl og din nøgle er ikke med. Bestil forløbet igen med en tekst, du stoler på, som kilde. Så bygger jeg fejlene ind i den. Uden en tekst eller en sprogmodel finder jeg ikke på fakta.',
    parts: 'Jeg kender ikke emnets dele. Skriv dem ind som fokus i lektionerne.',
    goals: 'Skriv højst tre mål for forløbet.',
  },
  unit: {
    first: 'Vi åbner emnet: hvad ved vi, og hvad vil vi finde ud af?',
    firstActivity: (hook) => `${hook} Klassen samler sine spørgsmål og bliver enige om, hvad forløbet skal svare på.`,
    firstActivityUnknown: 'Klassen samler det, den ved, og det, den vil vide, og ser målene igennem.',
    firstProduct: 'Klassens spørgsmål på væggen',
    again: [
      (part) => `I dybden: ${part}`,
      (part) => `Vi øver og sammenligner: ${part}`,
      (part) => `Vi bruger det til noget nyt: ${part}`,
    ],
    work: 'Vi arbejder på vores eget produkt',
    workActivity: (product) =>
      `Grupperne planlægger og begynder på deres produkt: ${product}. Læreren taler kriterierne igennem med hver gruppe.`,
    workProduct: 'En plan og et første udkast',
    improve: 'Vi giver respons og gør det bedre',
    improveActivity:
      'To grupper mødes, viser udkastet og giver respons ud fra kriterierne. Derefter retter de deres eget.',
    improveProduct: 'Et rettet udkast og en note om, hvad der blev ændret',
    last: 'Vi viser, hvad vi har lært',
    lastActivity: (product) =>
      `Hver gruppe viser, hvad den har lavet: ${product}. De andre stiller spørgsmål. Alle vender tilbage til spørgsmålene fra første lektion.`,
    lastProduct: 'Det færdige produkt og en exit ticket fra hver elev',
    withTask: (task) => `Opgaven: ${task}`,
    question: (question) => `Vi undersøger: ${question}`,
    allCanExplain: 'Alle i gruppen kan forklare det, gruppen har lavet.',
    sourcesShown: 'Man kan se, hvor oplysningerne kommer fra.',
    unknownProduct: (topic) => `et produkt, der viser, hvad gruppen har lært om ${topic}`,
    faults: {
      goal: 'Eleverne kan finde fejl i et AI-svar og rette dem med kilder.',
      signs: ['Hver rettelse har en kilde.', 'Eleven skelner mellem en fejl, en mening og noget, der mangler.'],
      lessons: [
        {
          focus: 'Sådan skriver en sprogmodel, og sådan ser påstande ud',
          activity: (topic) =>
            `Klassen leger næste ord: alle gætter det mest sandsynlige ord, og ingen slår noget op. Derefter læser parrene AI-svaret om ${topic} og sætter ring om alt, der kan tjekkes.`,
          product: 'AI-svaret delt op i påstande: kan tjekkes, er en mening, er uklart',
        },
        {
          focus: 'Vi tjekker påstandene i kilder',
          activity: (topic) =>
            `Hvert par tjekker tre til fem påstande om ${topic} i to kilder, skriver kilden ned og vurderer, hvor sikker den er. To par sammenligner til sidst.`,
          product: 'Et skema: påstand, rigtigt eller forkert, kilde, hvor sikre vi er',
        },
        {
          focus: 'Vi retter svaret og giver råd videre',
          activity: () =>
            'Grupperne skriver svaret om, så det holder, og viser, hvor de har ændret det. De tilføjer noget vigtigt, som AI’en ikke nævnte, og slutter med tre råd til andre.',
          product: 'Et rettet svar med kilder og tre råd',
        },
      ],
      product: (topic) => `et rettet svar om ${topic} med kilder og tre råd til andre, der bruger AI`,
      criteria: [
        'De forkerte påstande er fundet og rettet.',
        'Hver rettelse har en kilde, som andre kan slå op.',
        'Gruppen viser mindst én ting, AI’en udelod.',
        'Rådene er korte og kan bruges i morgen.',
      ],
    },
    aiLevel: {
      red: 'Rød: eleverne arbejder uden AI. Oplæsning og ordforslag kan de bruge, som de plejer, hvis skolens regler giver lov.',
      yellow:
        'Gul: eleverne må få hints, idéer og respons, men skriver og regner selv. Tal med klassen om, hvornår i arbejdet det hjælper: gerne til at finde modargumenter og spørgsmål, ikke til at skrive teksten.',
      green: 'Grøn: eleverne må bruge AI, når de viser hvordan og tjekker svaret i en kilde.',
    },
    aiNone: 'Du har ikke nævnt, hvordan AI må bruges. Vælg rød, gul eller grøn, når du deler opgaven.',
    aiFaults: 'Del AI-svaret ud på papir, så alle arbejder med det samme svar, og ingen behøver at bruge en chatbot.',
    aiStored: 'Farven vælges, når du deler opgaven, og eleverne ser skolens egen tekst om den.',
  },
};

const en: PlanTexts = {
  topicBank: (topic) => `Ledetråd’s notes: ${topic}`,
  ownWords: 'Your own request',
  goalText: (text, source) => `“${text}”${source === undefined ? '' : ` (${source})`}`,
  fillIn: 'Fill in: ',
  toFillIn: 'Lines that begin with “Fill in” only you can answer. The rest can be used as it is.',
  minutes: (minutes) => `${minutes} min.`,
  groupings: { alone: 'alone', pair: 'pairs', group: 'groups', class: 'class' },
  blooms: {
    remember: 'remember',
    understand: 'understand',
    apply: 'apply',
    analyse: 'analyse',
    evaluate: 'evaluate',
    create: 'create',
  },
  uncertain: 'not checked against the official text',
  curriculum: 'Competence area',
  chooseArea: 'Choose the competence area you want to stress and delete the others.',
  noArea: 'Fælles Mål has no competence area for the subject in this grade.',
  belief: 'Students may believe',
  reply: 'How you can meet it',
  question: 'Question',
  asksFor: 'Students must',
  word: 'Word',
  meaning: 'Means',
  head: {
    phase: 'Phase',
    minutes: 'Min.',
    teacher: 'Teacher',
    students: 'Students',
    grouping: 'Form',
    materials: 'Materials',
  },
  levels: { supported: 'Supported', onLevel: 'On level', challenge: 'Challenge' },
  sameGoal: 'All three versions have the same goal. Students see the task and not the name of the version.',
  goalIs: (goal) => `Goal: ${goal}`,
  lesson: 'Lesson',
  focus: 'Focus',
  activity: 'Main activity',
  product: 'Product',
  criteria: 'What we look for',
  breakName: 'Break',
  breakTeacher: 'Air the room and lay the materials ready for the rest of the lesson.',
  breakStudents: 'Students get up and move.',
  move: 'Let all get up halfway and change partner or place.',
  theLanguage: 'in the language',
  inLanguage: { english: 'in English', german: 'in German', french: 'in French' },
  openingName: 'Something to wonder about',
  openingStudents: [
    'Students think for half a minute and then give their partner a guess with a reason.',
    'All tell a neighbour a guess. Three guesses go on the board and stay until the end.',
    'Students write a guess that they return to when the lesson ends.',
  ],
  task: (text) => `The task: ${text}`,
  withMaterial: (material) => `Lay out ${material}, and ask students to use it to show what they mean.`,
  withDocument: (name) => `Use the text “${name}”.`,
  terms: (terms) => `Use the words ${terms} aloud several times.`,
  noMaterials: 'Only the board.',
  ask: {
    goal: (topic) => `Students can … (write the goal of the lesson about ${topic})`,
    prior: (topic) => `What has the class learnt before that the lesson about ${topic} builds on?`,
    misconceptions: (topic) => `What do students tend to believe about ${topic} that is not so?`,
    reply: 'Which example can make them doubt it?',
    model: (topic) => `Which example about ${topic} will you show?`,
    task: (topic) => `Which task about ${topic} are students to do?`,
    supported: 'What is the same task in smaller steps?',
    challenge: 'What is the same task with one demand more?',
    meaning: 'Explain the word as you will say it to the class.',
    words: (topic) => `Which three to five subject words are students to use about ${topic}?`,
    safety: 'What must students be careful about if you do experiments or use tools? See the school’s safety rules.',
    part: (number, topic) => `Part ${number} of the topic ${topic}`,
    goals: (topic) => [
      `Students can explain … (the main point about ${topic})`,
      `Students can investigate or compare … (something about ${topic})`,
      `Students can judge or make … (something that shows what they learnt about ${topic})`,
    ],
  },
  generalQuestions: (topic) => [
    { text: `What do we know for sure about ${topic}, and from where?`, bloom: 'understand' },
    { text: `How does something we learnt before connect with what we now learn about ${topic}?`, bloom: 'analyse' },
    { text: `What matters most to know about ${topic}, and why just that?`, bloom: 'evaluate' },
  ],
  generalExit: (topic) => [
    `Write the main thing you learnt about ${topic} today in one sentence with “because”.`,
    'What are you still unsure of?',
  ],
  ownGoalSign: 'The student can show by an example of their own that the goal is reached.',
  missing: {
    unknownTopic: (topic) =>
      `I have no notes about ${topic}. Phases and activities are laid out, but what is about the topic itself is questions to you. Give me a text, or use a language model if your school has one.`,
    otherGrades: (topic, from, to, grade) =>
      `My notes about ${topic} are made for grades ${from}–${to} and do not fit grade ${grade}. So the content is questions to you.`,
    goal: 'Write the goal of the lesson. I then use it all through the plan.',
    prior: 'Write what the class has learnt before.',
    misconceptions: 'Write a misunderstanding that you tend to meet.',
    words: 'Write the subject words that students are to use.',
    safety:
      'I do not know the experiments. Write what students must be careful about, or delete the section if there are none.',
    task: 'Write the task that students are to do. The three versions build on it.',
    noArea: (grade) =>
      `Fælles Mål has no competence areas for the subject in grade ${grade}. So the plan refers to none.`,
    chooseArea:
      'I cannot tell to which competence area the topic belongs. All areas of the stage are there: keep the one you want to stress.',
    wishes: (wishes) =>
      `I could not use this of your request: “${wishes}”. Adapt the plan, or use a language model if your school has one.`,
    sources:
      'I have put your text into the lesson, but not read it for you: the goal and questions about its content are yours to write.',
    faultyText:
      'The AI answer with planted faults and your key are not here. Order the unit again with a text that you trust as its source. Then I plant the faults in it. Without a text or a language model I make up no facts.',
    parts: 'I do not know the parts of the topic. Write them in as the focus of the lessons.',
    goals: 'Write at most three goals for the unit.',
  },
  unit: {
    first: 'We open the topic: what do we know, and what do we want to find out?',
    firstActivity: (hook) => `${hook} The class gathers its questions and agrees what the unit is to answer.`,
    firstActivityUnknown: 'The class gathers what it knows and what it wants to know, and looks at the goals.',
    firstProduct: 'The class’s questions on the wall',
    again: [
      (part) => `In depth: ${part}`,
      (part) => `We practise and compare: ${part}`,
      (part) => `We use it for something new: ${part}`,
    ],
    work: 'We work on our own product',
    workActivity: (product) =>
      `Groups plan and begin their product: ${product}. The teacher talks the criteria through with each group.`,
    workProduct: 'A plan and a first draft',
    improve: 'We respond and improve',
    improveActivity: 'Two groups meet, show their draft and respond by the criteria. Then they revise their own.',
    improveProduct: 'A revised draft and a note of what was changed',
    last: 'We show what we have learnt',
    lastActivity: (product) =>
      `Each group shows what it has made: ${product}. The others ask questions. All return to the questions of the first lesson.`,
    lastProduct: 'The finished product and an exit ticket from each student',
    withTask: (task) => `The task: ${task}`,
    question: (question) => `We investigate: ${question}`,
    allCanExplain: 'Everyone in the group can explain what the group made.',
    sourcesShown: 'One can see where the information comes from.',
    unknownProduct: (topic) => `a product that shows what the group learnt about ${topic}`,
    faults: {
      goal: 'Students can find faults in an AI answer and correct them with sources.',
      signs: ['Each correction has a source.', 'The student tells fault, opinion and gap apart.'],
      lessons: [
        {
          focus: 'How a language model writes, and what claims look like',
          activity: (topic) =>
            `The class plays next word: all guess the likeliest word, and nobody looks anything up. Then pairs read the AI answer about ${topic} and ring all that can be checked.`,
          product: 'The AI answer split into claims: can be checked, is an opinion, is unclear',
        },
        {
          focus: 'We check the claims in sources',
          activity: (topic) =>
            `Each pair checks three to five claims about ${topic} in two sources, writes the source down and judges how sure it is. Two pairs compare at the end.`,
          product: 'A table: claim, right or wrong, source, how sure we are',
        },
        {
          focus: 'We correct the answer and pass on advice',
          activity: () =>
            'Groups rewrite the answer so that it holds, and show where they changed it. They add something important that the AI left out, and end with three pieces of advice.',
          product: 'A corrected answer with sources and three pieces of advice',
        },
      ],
      product: (topic) =>
        `a corrected answer about ${topic} with sources and three pieces of advice to others who use AI`,
      criteria: [
        'The wrong claims are found and corrected.',
        'Each correction has a source that others can look up.',
        'The group shows at least one thing that the AI left out.',
        'The advice is short and usable tomorrow.',
      ],
    },
    aiLevel: {
      red: 'Red: students work without AI. Read-aloud and word suggestions they use as usual, if the school’s rules allow.',
      yellow:
        'Yellow: students may get hints, ideas and response, but write and calculate themselves. Talk with the class about when it helps: for counter-arguments and questions, not for writing the text.',
      green: 'Green: students may use AI when they show how and check the answer in a source.',
    },
    aiNone: 'You have not said how AI may be used. Choose red, yellow or green when you share the task.',
    aiFaults: 'Hand the AI answer out on paper, so that all work with the same answer and nobody needs a chatbot.',
    aiStored: 'The colour is chosen when you share the task, and students see the school’s own text about it.',
  },
};

/** What plans say in one language. */
export const planTexts: Readonly<Record<Language, PlanTexts>> = { da, en };
