import { t } from '../activities/both.ts';
import { ask, belief, goal, type Topic, term } from './shape.ts';

const subjects = ['danish'] as const;

/** Topics of Danish as a subject. */
export const danish: readonly Topic[] = [
  {
    id: 'letters',
    name: t('bogstaver og lyde', 'letters and sounds'),
    find: /bogstav|lydering|\blyde\b|alfabet|letters and sounds|alphabet/iu,
    subjects,
    areas: ['laesning', 'sprog'],
    grades: [0, 2],
    goals: [
      goal(
        t(
          'Eleverne kan høre den første lyd i et ord og finde et bogstav, der passer.',
          'Students can hear the first sound of a word and find a letter that fits.',
        ),
        t(
          'Eleven siger lyden og ikke kun bogstavets navn.',
          'The student says the sound and not just the letter’s name.',
        ),
        t('Eleven finder selv et ord, der begynder med lyden.', 'The student finds a word that begins with the sound.'),
      ),
      goal(
        t(
          'Eleverne kan sætte lyde sammen til korte ord og opdage, hvad der ændrer sig, når én lyd skiftes ud.',
          'Students can put sounds together into short words and discover what changes when one sound is swapped.',
        ),
        t('Eleven læser »sol« og laver det om til »sal«.', 'The student reads “sol” and turns it into “sal”.'),
        t('Eleven peger på det bogstav, der blev skiftet.', 'The student points at the letter that was swapped.'),
      ),
      goal(
        t(
          'Eleverne kan skrive små beskeder med de lyde, de kan høre, og vælge, hvem de er til.',
          'Students can write small messages with the sounds they hear, and choose for whom.',
        ),
        t('En anden kan gætte ordet.', 'Another can guess the word.'),
        t('Eleven læser sin egen besked op.', 'The student reads the message aloud.'),
      ),
    ],
    prior: [
      t('Kunne lege med rim.', 'Playing with rhymes.'),
      t('Kende bogstaverne i sit eget navn.', 'Knowing the letters of one’s own name.'),
    ],
    misconceptions: [
      belief(
        t('Lange ting har lange ord.', 'Long things have long words.'),
        t('Klap »tog« og »mariehøne«, og sammenlign.', 'Clap “tog” (train) and “mariehøne” (ladybird) and compare.'),
      ),
      belief(
        t('Et bogstav siger altid det samme.', 'A letter always says the same.'),
        t('Sig »gul« og »hav«, og lyt til g og v.', 'Say “gul” and “hav” and listen to g and v.'),
      ),
    ],
    terms: [
      term(t('lyd', 'sound'), t('det, vi hører', 'what we hear')),
      term(t('bogstav', 'letter'), t('det tegn, vi skriver', 'the sign we write')),
      term(t('vokal', 'vowel'), t('en lyd, man kan synge på', 'a sound one can sing on')),
    ],
    questions: [
      ask('remember', t('Hvilken lyd begynder ordet med?', 'With which sound does the word begin?')),
      ask('apply', t('Hvad bliver »mus« til, hvis m bliver til h?', 'What does “mus” become if m becomes h?')),
      ask(
        'analyse',
        t(
          'Hvilket af ordene skal ud: sol, sæl, fisk, sko? Hvad lytter I efter?',
          'Which word must go: sol, sæl, fisk, sko? What do you listen for?',
        ),
      ),
      ask(
        'create',
        t(
          'Kan I lave en sætning, hvor næsten alle ord begynder med samme lyd?',
          'Can you make a sentence in which almost every word begins with the same sound?',
        ),
      ),
    ],
    hook: t(
      'Læg tre ting i en pose, der begynder med samme lyd, og én, der ikke gør. Hvem skal ud?',
      'Put three things that begin with the same sound in a bag, and one that does not. Which must go?',
    ),
    model: t(
      'Sig »s-o-l« langsomt, peg på hver lyd, og træk dem sammen.',
      'Say “s-o-l” slowly, point at each sound, and draw them together.',
    ),
    task: {
      supported: t(
        'Find tre ting i klassen, der begynder med dagens lyd, og tegn dem.',
        'Find three things in the room that begin with today’s sound, and draw them.',
      ),
      onLevel: t(
        'Byg fire ord med bogstavbrikker, og skift én lyd ud i hvert.',
        'Build four words with letter tiles, and swap one sound in each.',
      ),
      challenge: t(
        'Skriv en hemmelig besked på tre ord til en makker.',
        'Write a secret message of three words to a partner.',
      ),
    },
    exit: [
      t('Tegn noget, der begynder med dagens lyd.', 'Draw something that begins with today’s sound.'),
      t('Skriv eller sig et ord, der rimer på »hus«.', 'Write or say a word that rhymes with “hus”.'),
    ],
    materials: ['cards', 'paper'],
    parts: [
      t('første lyd', 'the first sound'),
      t('sidste lyd', 'the last sound'),
      t('vokaler', 'vowels'),
      t('lyde bliver til ord', 'sounds become words'),
    ],
    product: t('klassens egen lydbog med tegninger', 'the class’s own sound book with drawings'),
  },
  {
    id: 'fairy-tales',
    name: t('eventyr', 'fairy tales'),
    find: /eventyr(?!lig)|fairy ?tale|folktale/iu,
    subjects,
    areas: ['fortolkning', 'fremstilling'],
    grades: [1, 6],
    goals: [
      goal(
        t(
          'Eleverne kan genkende det, der er typisk for et eventyr, og finde det i en tekst.',
          'Students can recognise what is typical of a fairy tale and find it in a text.',
        ),
        t(
          'Eleven peger på tal, gentagelser og modsætninger i teksten.',
          'The student points at numbers, repetitions and opposites in the text.',
        ),
        t('Eleven fortæller eventyret i hjemme, ude og hjemme.', 'The student tells the tale as home, away and home.'),
      ),
      goal(
        t(
          'Eleverne kan sammenligne to eventyr og forklare, hvad personerne vil.',
          'Students can compare two tales and explain what the characters want.',
        ),
        t('Eleven finder hjælper og modstander i begge.', 'The student finds helper and opponent in both.'),
        t('Eleven begrunder med teksten.', 'The student gives reasons from the text.'),
      ),
      goal(
        t(
          'Eleverne kan lave deres eget eventyr og vurdere, om det virker.',
          'Students can make their own tale and judge whether it works.',
        ),
        t('Eventyret har et problem og en løsning.', 'The tale has a problem and a solution.'),
        t('Eleven ændrer noget efter respons.', 'The student changes something after response.'),
      ),
    ],
    prior: [
      t('Have hørt nogle eventyr.', 'Having heard some tales.'),
      t('Kunne fortælle, hvad der sker først og sidst.', 'Telling what happens first and last.'),
    ],
    misconceptions: [
      belief(
        t('Alle historier med drager er eventyr.', 'Every story with dragons is a fairy tale.'),
        t(
          'Tjek en fantasybog mod klassens liste over træk.',
          'Check a fantasy book against the class’s list of traits.',
        ),
      ),
      belief(
        t('Eventyrets morale er det samme som handlingen.', 'The moral is the same as the plot.'),
        t(
          'Spørg: Hvad ville fortælleren gerne have, at vi tænkte bagefter?',
          'Ask: what did the teller want us to think afterwards?',
        ),
      ),
    ],
    terms: [
      term(t('helt', 'hero'), t('den, vi følger', 'the one we follow')),
      term(t('modstander', 'opponent'), t('den, der står i vejen', 'the one who stands in the way')),
      term(t('hjælper', 'helper'), t('den, der hjælper helten', 'the one who helps the hero')),
      term(t('magisk tal', 'magic number'), t('3, 7 eller 12, der går igen', '3, 7 or 12 that recurs')),
    ],
    questions: [
      ask('remember', t('Hvad mangler helten i begyndelsen?', 'What does the hero lack at the start?')),
      ask('understand', t('Hvad ændrer sig for helten undervejs?', 'What changes for the hero on the way?')),
      ask(
        'analyse',
        t(
          'Hvorfor sker det meste tre gange, og hvad er anderledes den tredje gang?',
          'Why do most things happen three times, and what differs the third time?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Fortjener modstanderen sin straf? Find to steder i teksten, der taler for eller imod.',
          'Does the opponent deserve the punishment? Find two places in the text for or against.',
        ),
      ),
      ask(
        'create',
        t(
          'Hvordan ville eventyret lyde, hvis modstanderen fortalte det?',
          'How would the tale sound if the opponent told it?',
        ),
      ),
    ],
    hook: t(
      'Læg en krone, et æble og en nøgle på bordet: »Hvilket eventyr gemmer sig her?«',
      'Put a crown, an apple and a key on the table: “Which tale hides here?”',
    ),
    model: t(
      'Tegn hjemme–ude–hjemme på tavlen, og placér et eventyr, alle kender.',
      'Draw home–away–home on the board, and place a tale that all know.',
    ),
    task: {
      supported: t(
        'Sæt seks billeder eller sætninger fra eventyret i rækkefølge, og find tallet tre.',
        'Put six pictures or sentences of the tale in order, and find the number three.',
      ),
      onLevel: t(
        'Find mindst tre typiske træk i eventyret, og vis, hvor i teksten hvert træk står.',
        'Find at least three typical traits in the tale, and show where in the text each stands.',
      ),
      challenge: t(
        'Find et træk, eventyret bryder med, og forklar, hvad det gør ved historien.',
        'Find a trait that the tale breaks, and explain what it does to the story.',
      ),
    },
    exit: [
      t(
        'Skriv eller tegn to ting, der viser, at teksten er et eventyr.',
        'Write or draw two things that show that the text is a fairy tale.',
      ),
      t('Hvem er hjælperen, og hvad ville der ske uden den?', 'Who is the helper, and what would happen without?'),
    ],
    materials: ['text', 'picture'],
    parts: [
      t('det typiske eventyr', 'the typical tale'),
      t('hjemme, ude, hjemme', 'home, away, home'),
      t('hjælpere og modstandere', 'helpers and opponents'),
      t('det magiske', 'the magic'),
      t('eventyrets sprog', 'the language of tales'),
    ],
    product: t('klassens egen eventyrsamling', 'the class’s own collection of tales'),
  },
  {
    id: 'non-fiction',
    name: t('fagtekster', 'non-fiction texts'),
    find: /fagtekst|faglig læsning|faktatekst|non-?fiction/iu,
    subjects,
    areas: ['laesning'],
    grades: [3, 8],
    goals: [
      goal(
        t(
          'Eleverne kan bruge overskrifter, billeder og fagord til at finde det vigtigste i en fagtekst.',
          'Students can use headings, pictures and subject words to find the main points of a non-fiction text.',
        ),
        t(
          'Eleven siger, hvad teksten nok handler om, før den er læst.',
          'The student says what the text is probably about before reading.',
        ),
        t('Eleven forklarer et fagord ud fra sammenhængen.', 'The student explains a subject word from its context.'),
      ),
      goal(
        t(
          'Eleverne kan omsætte en fagtekst til en model eller et skema.',
          'Students can turn a non-fiction text into a model or table.',
        ),
        t('Skemaet viser en sammenhæng og ikke kun ord.', 'The table shows a connection and not just words.'),
        t('Eleven kan fortælle teksten ud fra skemaet.', 'The student can tell the text from the table.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere, om en fagtekst er god til det, de vil vide.',
          'Students can judge whether a text is good for what they want to know.',
        ),
        t('Eleven spørger, hvem der har skrevet den og hvornår.', 'The student asks who wrote it and when.'),
        t('Eleven finder noget, teksten ikke svarer på.', 'The student finds something it does not answer.'),
      ),
    ],
    prior: [
      t('Læse korte afsnit sikkert.', 'Reading short passages with ease.'),
      t('Kende forskel på historier og fakta.', 'Knowing stories from facts.'),
    ],
    misconceptions: [
      belief(
        t(
          'En fagtekst skal læses fra første til sidste ord.',
          'A non-fiction text must be read from first word to last.',
        ),
        t(
          'Vis, hvordan man finder ét svar via overskrifter og register.',
          'Show how to find one answer by headings and index.',
        ),
      ),
      belief(
        t('Det, der er trykt, er rigtigt.', 'What is printed is right.'),
        t(
          'Sammenlign to tekster om det samme fra hver sin tid.',
          'Compare two texts about the same from different times.',
        ),
      ),
    ],
    terms: [
      term(t('fagord', 'subject word'), t('et ord, der hører til emnet', 'a word that belongs to the topic')),
      term(t('nøgleord', 'key word'), t('et ord, afsnittet ikke kan undvære', 'a word the passage cannot do without')),
      term(t('billedtekst', 'caption'), t('teksten ved et billede', 'the text by a picture')),
    ],
    questions: [
      ask(
        'understand',
        t(
          'Hvad er det vigtigste i afsnittet, sagt med egne ord?',
          'What is the main point of the passage, in your own words?',
        ),
      ),
      ask('apply', t('Hvor i teksten ville I lede efter svaret?', 'Where in the text would you look for the answer?')),
      ask(
        'analyse',
        t(
          'Hvad fortæller billedet, som teksten ikke gør, og omvendt?',
          'What does the picture tell that the text does not, and the other way round?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Hvad ville gøre teksten bedre for en, der ikke kender emnet?',
          'What would make the text better for someone new to the topic?',
        ),
      ),
    ],
    hook: t(
      'Vis kun overskrift og billeder: »Hvilke fem ord tror I, der står i teksten?«',
      'Show only heading and pictures: “Which five words do you think stand in the text?”',
    ),
    model: t(
      'Læs et afsnit højt, find to nøgleord, og skriv afsnittet på én linje.',
      'Read a passage aloud, find two key words, and write the passage in one line.',
    ),
    task: {
      supported: t(
        'Læs to afsnit sammen, find ét nøgleord i hvert, og tegn det.',
        'Read two passages together, find one key word in each, and draw it.',
      ),
      onLevel: t(
        'Læs teksten, skriv ét nøgleord og én linje til hvert afsnit, og lav et tankekort.',
        'Read the text, write one key word and one line for each passage, and make a mind map.',
      ),
      challenge: t(
        'Lav en figur, der viser en sammenhæng, teksten kun beskriver med ord.',
        'Make a figure that shows a connection the text only describes in words.',
      ),
    },
    exit: [
      t('Skriv det vigtigste i teksten i to sætninger.', 'Write the main point of the text in two sentences.'),
      t(
        'Forklar ét fagord, så en i klassen under kan forstå det.',
        'Explain one subject word so that someone a year younger understands.',
      ),
    ],
    materials: ['text', 'paper'],
    parts: [
      t('før læsning', 'before reading'),
      t('nøgleord', 'key words'),
      t('billeder og figurer', 'pictures and figures'),
      t('fra tekst til model', 'from text to model'),
      t('kan vi bruge teksten?', 'can we use the text?'),
    ],
    product: t('et opslag til klassens eget leksikon', 'an entry in the class’s own encyclopaedia'),
  },
  {
    id: 'characters',
    name: t('personkarakteristik', 'describing characters'),
    find: /personkarakteri|karakteristik|hovedperson|characters?\b|characterisation/iu,
    subjects,
    areas: ['fortolkning', 'fremstilling'],
    grades: [5, 9],
    goals: [
      goal(
        t(
          'Eleverne kan beskrive en person ud fra det, personen siger, gør og tænker.',
          'Students can describe a character by what they say, do and think.',
        ),
        t(
          'Eleven viser med citat, hvad beskrivelsen bygger på.',
          'The student shows by quotation what the description builds on.',
        ),
        t('Eleven skelner mellem det ydre og det indre.', 'The student keeps outer and inner apart.'),
      ),
      goal(
        t(
          'Eleverne kan forklare, hvordan en person udvikler sig, og hvad der får det til at ske.',
          'Students can explain how a character develops and what makes it happen.',
        ),
        t('Eleven finder et vendepunkt.', 'The student finds a turning point.'),
        t('Eleven sammenligner før og efter.', 'The student compares before and after.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere en persons valg og skrive en sammenhængende karakteristik.',
          'Students can judge a character’s choices and write a coherent description.',
        ),
        t('Vurderingen har en begrundelse fra teksten.', 'The judgement has a reason from the text.'),
        t('Teksten har en rød tråd.', 'The text hangs together.'),
      ),
    ],
    prior: [
      t('Finde citater i en tekst.', 'Finding quotations in a text.'),
      t('Skelne mellem fortæller og forfatter.', 'Telling narrator from author.'),
    ],
    misconceptions: [
      belief(
        t('En karakteristik er en liste over udseende.', 'A description is a list of looks.'),
        t(
          'Fjern alt det ydre, og spørg, om vi stadig kender personen.',
          'Remove all looks and ask whether we still know the character.',
        ),
      ),
      belief(
        t('Det, personen siger om sig selv, er sandt.', 'What a character says of themselves is true.'),
        t('Find et sted, hvor ord og handling ikke passer sammen.', 'Find a place where words and deeds do not match.'),
      ),
    ],
    terms: [
      term(
        t('indre karakteristik', 'inner description'),
        t('tanker, følelser og værdier', 'thoughts, feelings and values'),
      ),
      term(t('ydre karakteristik', 'outer description'), t('det, man kan se', 'what one can see')),
      term(
        t('vendepunkt', 'turning point'),
        t('stedet, hvor noget ændrer sig for alvor', 'where something really changes'),
      ),
    ],
    questions: [
      ask(
        'understand',
        t('Hvad ved vi om personen, og hvorfra ved vi det?', 'What do we know of the character, and from where?'),
      ),
      ask(
        'analyse',
        t(
          'Hvor passer personens ord og handlinger ikke sammen, og hvad fortæller det?',
          'Where do words and deeds not match, and what does that tell?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Kunne personen have valgt anderledes? Hvad i teksten afgør det?',
          'Could the character have chosen otherwise? What in the text decides it?',
        ),
      ),
      ask(
        'create',
        t(
          'Hvad ville personen skrive til den, der kender hemmeligheden?',
          'What would the character write to the one who knows the secret?',
        ),
      ),
    ],
    hook: t(
      'Tøm en taske med fem ting på bordet: »Hvem ejer den, og hvad ved I om personen?«',
      'Empty a bag with five things on the table: “Who owns it, and what do you know of them?”',
    ),
    model: t(
      'Tag ét citat, og skriv på tavlen: det siger personen, det viser det, derfor tror jeg.',
      'Take one quotation and write on the board: they say, it shows, so I think.',
    ),
    task: {
      supported: t(
        'Find to citater, og udfyld: personen siger/gør, det viser, at …',
        'Find two quotations and fill in: the character says/does, which shows that …',
      ),
      onLevel: t(
        'Find fire citater, og skriv et afsnit om, hvad personen vil, og hvad der står i vejen.',
        'Find four quotations, and write a passage about what the character wants and what stands in the way.',
      ),
      challenge: t(
        'Skriv to karakteristikker af samme person: én set af en ven og én set af en modstander.',
        'Write two descriptions of the same character: by a friend and by an opponent.',
      ),
    },
    exit: [
      t(
        'Skriv ét indre træk hos personen og et citat, der viser det.',
        'Write one inner trait and a quotation that shows it.',
      ),
      t('Hvad vil du stadig gerne vide om personen?', 'What do you still want to know about the character?'),
    ],
    materials: ['text'],
    parts: [
      t('det ydre og det indre', 'outer and inner'),
      t('ord og handling', 'words and deeds'),
      t('forholdet til andre', 'relations to others'),
      t('udvikling', 'development'),
      t('at skrive karakteristikken', 'writing the description'),
    ],
    product: t('en skrevet karakteristik med citater', 'a written description with quotations'),
  },
  {
    id: 'poems',
    name: t('digte', 'poems'),
    find: /\bdigte?\b|lyrik|poems?\b|poetry/iu,
    subjects,
    areas: ['fortolkning', 'fremstilling'],
    grades: [2, 9],
    goals: [
      goal(
        t(
          'Eleverne kan beskrive, hvordan lyd, gentagelser og billeder virker i et digt.',
          'Students can describe how sound, repetition and images work in a poem.',
        ),
        t(
          'Eleven læser digtet højt på to måder og siger, hvad der ændrer sig.',
          'The student reads the poem aloud in two ways and says what changes.',
        ),
        t(
          'Eleven peger på et ord eller en linje, der gør noget særligt.',
          'The student points at a word or line that does something special.',
        ),
      ),
      goal(
        t(
          'Eleverne kan sammenligne to digte og begrunde deres forståelse.',
          'Students can compare two poems and give reasons for their understanding.',
        ),
        t('Eleven bruger linjer fra begge.', 'The student uses lines from both.'),
        t('Eleven kan leve med, at to forståelser er mulige.', 'The student accepts that two readings are possible.'),
      ),
      goal(
        t('Eleverne kan skrive og bearbejde deres eget digt.', 'Students can write and revise a poem of their own.'),
        t('Eleven stryger et ord og siger hvorfor.', 'The student strikes a word and says why.'),
        t('Digtet har et bevidst valg af linjedeling.', 'The poem’s line breaks are chosen.'),
      ),
    ],
    prior: [
      t('Kende rim og rytme.', 'Knowing rhyme and rhythm.'),
      t('Læse højt med indlevelse.', 'Reading aloud with feeling.'),
    ],
    misconceptions: [
      belief(
        t('Et digt skal rime.', 'A poem must rhyme.'),
        t('Læs et digt uden rim højt, og lyt efter rytme.', 'Read an unrhymed poem aloud and listen for rhythm.'),
      ),
      belief(
        t('Der er én rigtig tolkning, som læreren kender.', 'There is one right reading, which the teacher knows.'),
        t(
          'Vis to tolkninger, der begge har støtte i linjerne.',
          'Show two readings that both have support in the lines.',
        ),
      ),
    ],
    terms: [
      term(t('strofe', 'stanza'), t('et afsnit i et digt', 'a section of a poem')),
      term(t('gentagelse', 'repetition'), t('ord eller linjer, der kommer igen', 'words or lines that come again')),
      term(
        t('sprogligt billede', 'image'),
        t('når noget siges som noget andet', 'when something is said as something else'),
      ),
    ],
    questions: [
      ask(
        'understand',
        t('Hvad ser og hører du for dig i første strofe?', 'What do you see and hear in the first stanza?'),
      ),
      ask('analyse', t('Hvad gør det, at linjen stopper lige dér?', 'What does it do that the line stops just there?')),
      ask(
        'evaluate',
        t('Hvilken linje kan digtet ikke undvære, og hvorfor?', 'Which line can the poem not do without, and why?'),
      ),
      ask(
        'create',
        t(
          'Hvordan ville digtet slutte, hvis det skulle være håbefuldt?',
          'How would the poem end if it were to be hopeful?',
        ),
      ),
    ],
    hook: t(
      'Læs digtet højt to gange uden at vise det: »Hvilket ord sidder fast?«',
      'Read the poem aloud twice without showing it: “Which word sticks?”',
    ),
    model: t(
      'Læs to linjer højt, flyt linjedelingen på tavlen, og spørg, hvad der skete.',
      'Read two lines aloud, move the line break on the board, and ask what happened.',
    ),
    task: {
      supported: t(
        'Tegn det billede, digtet giver, og skriv den linje, der gav det.',
        'Draw the picture the poem gives, and write the line that gave it.',
      ),
      onLevel: t(
        'Find en gentagelse og et sprogligt billede, og skriv, hvad de gør ved læseren.',
        'Find a repetition and an image, and write what they do to the reader.',
      ),
      challenge: t(
        'Skriv en strofe mere i samme stil, og forklar to af dine valg.',
        'Write one more stanza in the same style, and explain two of your choices.',
      ),
    },
    exit: [
      t('Skriv den stærkeste linje, og hvad den gør.', 'Write the strongest line and what it does.'),
      t('Skriv to linjer, der begynder med det samme ord.', 'Write two lines that begin with the same word.'),
    ],
    materials: ['text', 'paper'],
    parts: [
      t('lyd og rytme', 'sound and rhythm'),
      t('sproglige billeder', 'images'),
      t('linjer og strofer', 'lines and stanzas'),
      t('at skrive selv', 'writing oneself'),
    ],
    product: t('en digtsamling med oplæsning', 'a collection of poems with a reading'),
  },
  {
    id: 'short-stories',
    name: t('noveller', 'short stories'),
    find: /novelle|short stor/iu,
    subjects,
    areas: ['fortolkning'],
    grades: [6, 10],
    goals: [
      goal(
        t(
          'Eleverne kan analysere personer, konflikt og fortæller i en novelle med citater.',
          'Students can analyse characters, conflict and narrator of a short story with quotations.',
        ),
        t('Eleven kan sige konflikten i én sætning.', 'The student can say the conflict in one sentence.'),
        t('Hver påstand har et citat.', 'Each claim has a quotation.'),
      ),
      goal(
        t(
          'Eleverne kan forklare, hvad fortælleren ikke siger, og hvad det gør ved læseren.',
          'Students can explain what the narrator leaves out and what it does to the reader.',
        ),
        t('Eleven finder et tomt sted i teksten.', 'The student finds a gap in the text.'),
        t('Eleven giver to mulige forklaringer.', 'The student gives two possible explanations.'),
      ),
      goal(
        t(
          'Eleverne kan fortolke novellen og vurdere andres fortolkninger.',
          'Students can interpret the story and judge others’ readings.',
        ),
        t('Tolkningen samler mindst tre iagttagelser.', 'The reading joins at least three observations.'),
        t('Eleven siger, hvad der taler imod.', 'The student says what speaks against.'),
      ),
    ],
    prior: [
      t('Kende ordene handling, person og miljø.', 'Knowing plot, character and setting.'),
      t('Bruge citater.', 'Using quotations.'),
    ],
    misconceptions: [
      belief(
        t('At analysere er at genfortælle.', 'Analysing is retelling.'),
        t(
          'Sæt genfortælling og analyse af samme afsnit ved siden af hinanden.',
          'Put retelling and analysis of the same passage side by side.',
        ),
      ),
      belief(
        t('Fortælleren er forfatteren.', 'The narrator is the author.'),
        t(
          'Lad eleverne fortælle samme scene som en anden person.',
          'Let students tell the same scene as someone else.',
        ),
      ),
    ],
    terms: [
      term(t('fortæller', 'narrator'), t('den stemme, der fortæller', 'the voice that tells')),
      term(t('konflikt', 'conflict'), t('det, der står på spil', 'what is at stake')),
      term(t('tema', 'theme'), t('det, teksten handler om under handlingen', 'what it is about beneath the plot')),
      term(t('tomt sted', 'gap'), t('noget, læseren selv må fylde ud', 'something the reader must fill in')),
    ],
    questions: [
      ask('understand', t('Hvad er konflikten, sagt i én sætning?', 'What is the conflict, in one sentence?')),
      ask(
        'analyse',
        t(
          'Hvad ved fortælleren, og hvad holder fortælleren for sig selv?',
          'What does the narrator know, and what is kept back?',
        ),
      ),
      ask('analyse', t('Hvordan hænger begyndelse og slutning sammen?', 'How do beginning and end connect?')),
      ask(
        'evaluate',
        t(
          'Hvilken fortolkning har mest støtte i teksten, og hvad taler imod den?',
          'Which reading has most support in the text, and what speaks against it?',
        ),
      ),
    ],
    hook: t(
      'Læs kun første og sidste sætning højt: »Hvad kan der være sket imellem?«',
      'Read only the first and last sentence aloud: “What may have happened between?”',
    ),
    model: t(
      'Vis på tavlen forskellen på »hun går hjem« og »hun går hjem, og det viser …«.',
      'Show on the board the difference between “she goes home” and “she goes home, which shows …”.',
    ),
    task: {
      supported: t(
        'Find tre citater om hovedpersonen, og skriv til hvert: Det viser, at …',
        'Find three quotations about the main character, and write to each: It shows that …',
      ),
      onLevel: t(
        'Beskriv konflikten, fortælleren og et vendepunkt med mindst fire citater.',
        'Describe the conflict, the narrator and a turning point with at least four quotations.',
      ),
      challenge: t(
        'Giv to fortolkninger af slutningen, og afgør, hvilken teksten støtter bedst.',
        'Give two readings of the end, and decide which the text supports better.',
      ),
    },
    exit: [
      t(
        'Skriv konflikten i én sætning og et citat, der viser den.',
        'Write the conflict in one sentence and a quotation that shows it.',
      ),
      t(
        'Hvad siger novellen ikke, som du gerne ville vide?',
        'What does the story not say that you would like to know?',
      ),
    ],
    materials: ['text'],
    parts: [
      t('handling og komposition', 'plot and structure'),
      t('personer', 'characters'),
      t('fortælleren', 'the narrator'),
      t('sprog og tomme steder', 'language and gaps'),
      t('tema og fortolkning', 'theme and reading'),
    ],
    product: t('en mundtlig fortolkning i grupper med citater', 'a spoken interpretation in groups with quotations'),
  },
  {
    id: 'news-articles',
    name: t('nyhedsartikler', 'news articles'),
    find: /nyhed(?!er i)|avisartik|artikel|journalist|news article/iu,
    subjects,
    areas: ['laesning', 'fremstilling', 'kommunikation'],
    grades: [5, 9],
    goals: [
      goal(
        t(
          'Eleverne kan finde vinkel, kilder og opbygning i en nyhedsartikel.',
          'Students can find angle, sources and structure of a news article.',
        ),
        t('Eleven siger vinklen i én sætning.', 'The student says the angle in one sentence.'),
        t(
          'Eleven finder svar på hvem, hvad, hvor og hvornår i begyndelsen.',
          'The student finds who, what, where and when at the start.',
        ),
      ),
      goal(
        t(
          'Eleverne kan sammenligne to artikler om det samme og forklare forskellene.',
          'Students can compare two articles about the same and explain the differences.',
        ),
        t('Eleven peger på ord, der er ladede.', 'The student points at loaded words.'),
        t('Eleven ser, hvem der ikke er spurgt.', 'The student sees who was not asked.'),
      ),
      goal(
        t(
          'Eleverne kan skrive en nyhedsartikel og vurdere, om den er saglig.',
          'Students can write a news article and judge whether it is factual.',
        ),
        t('Det vigtigste står først.', 'The most important comes first.'),
        t('Artiklen har mindst to kilder.', 'The article has at least two sources.'),
      ),
    ],
    prior: [
      t('Skelne mellem fakta og mening.', 'Telling fact from opinion.'),
      t('Kende hv-spørgsmålene.', 'Knowing the wh-questions.'),
    ],
    misconceptions: [
      belief(
        t('En nyhed skal fortælles i den rækkefølge, det skete.', 'News must be told in the order it happened.'),
        t(
          'Klip artiklen i stykker, og se, hvor langt ned man kan klippe af.',
          'Cut the article up and see how far one can cut from the bottom.',
        ),
      ),
      belief(
        t('En artikel er neutral, når der ikke står »jeg«.', 'An article is neutral if it has no “I”.'),
        t('Skift ét ladet ord ud, og hør forskellen.', 'Swap one loaded word and hear the difference.'),
      ),
    ],
    terms: [
      term(t('vinkel', 'angle'), t('det, journalisten vælger at se på', 'what the journalist chooses to look at')),
      term(t('rubrik', 'headline'), t('overskriften', 'the heading')),
      term(t('nyhedstrekant', 'inverted pyramid'), t('det vigtigste først', 'most important first')),
      term(t('kilde', 'source'), t('den, oplysningen kommer fra', 'where the information comes from')),
    ],
    questions: [
      ask('understand', t('Hvad er vinklen, sagt i én sætning?', 'What is the angle, in one sentence?')),
      ask('analyse', t('Hvem får ordet, og hvem mangler?', 'Who gets to speak, and who is missing?')),
      ask(
        'evaluate',
        t(
          'Er overskriften dækkende for artiklen? Hvad bygger I det på?',
          'Does the headline cover the article? What do you base it on?',
        ),
      ),
      ask(
        'create',
        t(
          'Hvordan ville begyndelsen lyde med den modsatte vinkel?',
          'How would the beginning sound with the opposite angle?',
        ),
      ),
    ],
    hook: t(
      'Vis to overskrifter om den samme kamp i håndbold: »Er det den samme kamp?«',
      'Show two headlines about the same handball match: “Is it the same match?”',
    ),
    model: t(
      'Læs begyndelsen af en artikel højt, og find hvem, hvad, hvor, hvornår, og hvem der siger det.',
      'Read the beginning of an article aloud, and find who, what, where, when, and who says so.',
    ),
    task: {
      supported: t(
        'Sæt artiklens fem klippede afsnit i rækkefølge, og understreg hvem, hvad og hvor.',
        'Put the article’s five cut passages in order, and underline who, what and where.',
      ),
      onLevel: t(
        'Find vinkel, kilder og tre ladede ord, og skriv, hvad artiklen vil have os til at mene.',
        'Find angle, sources and three loaded words, and write what the article wants us to think.',
      ),
      challenge: t(
        'Skriv de første fire linjer om med en anden vinkel og de samme oplysninger.',
        'Rewrite the first four lines with another angle and the same facts.',
      ),
    },
    exit: [
      t('Skriv artiklens vinkel i én sætning.', 'Write the article’s angle in one sentence.'),
      t('Nævn en kilde, artiklen mangler.', 'Name a source the article lacks.'),
    ],
    materials: ['newspaper'],
    parts: [
      t('nyhedens opbygning', 'how news is built'),
      t('vinkel', 'angle'),
      t('kilder', 'sources'),
      t('sprog og overskrifter', 'language and headlines'),
      t('at skrive en nyhed', 'writing news'),
    ],
    product: t('en klasseavis', 'a class newspaper'),
  },
  {
    id: 'argumentation',
    name: t('argumentation', 'argumentation'),
    find: /argument|debat|debate|læserbrev|opinion piece/iu,
    subjects: ['danish', 'socialStudies'],
    areas: ['fremstilling', 'kommunikation', 'samfundsfaglige-metoder'],
    grades: [5, 10],
    goals: [
      goal(
        t(
          'Eleverne kan finde påstand og belæg og forklare, hvad der får dem til at hænge sammen.',
          'Students can find claim and grounds and explain what connects them.',
        ),
        t('Eleven spørger »Hvorfor gør det påstanden sand?«', 'The student asks “Why does that make the claim true?”'),
        t('Eleven sætter et argument op i tre led.', 'The student sets up an argument in three parts.'),
      ),
      goal(
        t(
          'Eleverne kan sammenligne argumenter og vurdere, hvad der gør dem stærke.',
          'Students can compare arguments and judge what makes them strong.',
        ),
        t('Eleven skelner mellem eksempel, tal og ekspert.', 'The student tells example, numbers and expert apart.'),
        t('Eleven finder et svagt led.', 'The student finds a weak link.'),
      ),
      goal(
        t(
          'Eleverne kan argumentere i skrift og tale og tage højde for modargumenter.',
          'Students can argue in writing and speech and take account of counter-arguments.',
        ),
        t('Modargumentet er gengivet retfærdigt.', 'The counter-argument is reported fairly.'),
        t('Eleven justerer sit eget argument.', 'The student adjusts the own argument.'),
      ),
    ],
    prior: [
      t('Skelne mellem fakta og mening.', 'Telling fact from opinion.'),
      t('Begrunde med »fordi«.', 'Giving reasons with “because”.'),
    ],
    misconceptions: [
      belief(
        t(
          'Den, der taler højest eller længst, har det bedste argument.',
          'Whoever speaks loudest or longest has the best argument.',
        ),
        t(
          'Læs to indlæg op med samme stemme, og lad klassen tælle belæg.',
          'Read two pieces in the same voice, and let the class count grounds.',
        ),
      ),
      belief(
        t('Et modargument svækker min tekst.', 'A counter-argument weakens my text.'),
        t(
          'Vis det samme indlæg med og uden et modargument, der bliver besvaret.',
          'Show the same piece with and without a counter-argument that is answered.',
        ),
      ),
    ],
    terms: [
      term(t('påstand', 'claim'), t('det, man vil have andre til at mene', 'what one wants others to think')),
      term(t('belæg', 'grounds'), t('det, man bygger påstanden på', 'what the claim is built on')),
      term(
        t('hjemmel', 'warrant'),
        t('det, der binder belæg og påstand sammen', 'what ties grounds and claim together'),
      ),
      term(t('modargument', 'counter-argument'), t('et argument for det modsatte', 'an argument for the opposite')),
    ],
    questions: [
      ask('understand', t('Hvad er påstanden, og hvad er belægget?', 'What is the claim, and what are the grounds?')),
      ask(
        'analyse',
        t(
          'Hvilken tanke skal man dele, for at belægget virker?',
          'What thought must one share for the grounds to work?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Hvilket argument ville overbevise en, der er uenig, og hvorfor?',
          'Which argument would convince someone who disagrees, and why?',
        ),
      ),
      ask(
        'create',
        t(
          'Kan I gøre det svageste argument stærkere uden at overdrive?',
          'Can you make the weakest argument stronger without overstating?',
        ),
      ),
    ],
    hook: t(
      'Skriv: »Mobiler skal afleveres hele skoledagen.« Lad alle finde ét argument for og ét imod på et minut.',
      'Write: “Phones must be handed in all school day.” Let all find one argument for and one against in a minute.',
    ),
    model: t(
      'Sæt ét argument op på tavlen i tre led: påstand, belæg og det, der binder dem sammen.',
      'Set up one argument on the board in three parts: claim, grounds and what ties them.',
    ),
    task: {
      supported: t(
        'Sortér ni kort i påstand, belæg og modargument, og byg to argumenter.',
        'Sort nine cards into claim, grounds and counter-argument, and build two arguments.',
      ),
      onLevel: t(
        'Skriv tre argumenter for en påstand, og besvar det bedste modargument.',
        'Write three arguments for a claim, and answer the best counter-argument.',
      ),
      challenge: t(
        'Skriv det samme indlæg til to modtagere, der har brug for forskellige belæg.',
        'Write the same piece for two readers who need different grounds.',
      ),
    },
    exit: [
      t('Skriv ét argument med påstand og belæg.', 'Write one argument with claim and grounds.'),
      t('Skriv det bedste modargument til dit eget.', 'Write the best counter-argument to your own.'),
    ],
    materials: ['cards', 'paper'],
    parts: [
      t('påstand og belæg', 'claim and grounds'),
      t('stærke og svage argumenter', 'strong and weak arguments'),
      t('modargumenter', 'counter-arguments'),
      t('modtageren', 'the reader'),
      t('at debattere', 'debating'),
    ],
    product: t('et debatindlæg eller en debat i klassen', 'an opinion piece or a class debate'),
  },
];
