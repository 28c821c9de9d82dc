import type { Language } from '../../../contract/language.ts';

/** The products of schoolwork that there are criteria for. */
export const PRODUCTS = [
  'writtenText',
  'presentation',
  'letterToTheEditor',
  'shortStory',
  'report',
  'problemSolving',
  'groupWork',
  'podcastOrFilm',
  'conversationInEnglish',
  'sourceWork',
  'bookReview',
  'poster',
] as const;
export type Product = (typeof PRODUCTS)[number];

/** Criteria for one product: its name, and a line a criterion. */
interface ProductTexts {
  /** As it stands after "til" and "for": "et læserbrev". */
  readonly name: string;
  /** "name | on the way | good | further still | what a student can say of their own work", the most important first. */
  readonly lines: string;
}

/** What work of good quality looks like, in words that students understand; written for Ledetråd. */
export const criteriaBank: Readonly<Record<Language, Readonly<Record<Product, ProductTexts>>>> = {
  da: {
    writtenText: {
      name: 'en skriftlig fremstilling',
      lines: `
Indhold | Du er i gang med emnet, men læseren mangler noget for at forstå, hvad du vil sige. | Læseren forstår, hvad du vil sige, og du holder dig til emnet. | Du går i dybden: du giver eksempler og forklarer, hvorfor de er vigtige. | Jeg kan med én sætning sige, hvad min tekst handler om.
Opbygning | Teksten har en begyndelse, men afsnittene hænger ikke sammen endnu. | Teksten har indledning, midte og slutning, og hvert afsnit handler om én ting. | Afsnittene fører læseren videre, og slutningen samler op på begyndelsen. | Jeg kan pege på min indledning, mine afsnit og min slutning.
Sprog | De samme ord og sætninger går igen. | Du varierer dine ord og bruger både korte og lange sætninger. | Du vælger ord, der passer til læseren og til det, du vil opnå. | Jeg har byttet mindst to ord ud med nogle, der passer bedre.
Retskrivning og tegn | Læseren må stoppe op nogle steder, fordi der mangler tegn eller ord er svære at genkende. | Punktum, stort bogstav og de almindelige ord er på plads. | Også komma, sammensatte ord og endelser er gennemgået. | Jeg har læst min tekst højt og rettet det, jeg snublede over.`,
    },
    presentation: {
      name: 'en fremlæggelse',
      lines: `
Indhold | Du fortæller om emnet, men det vigtigste er svært at få øje på. | Det vigtigste er tydeligt, og det, du siger, passer. | Du forklarer sammenhænge og bruger eksempler, som tilhørerne kender. | Jeg kan sige de tre vigtigste ting uden at kigge i mine noter.
Opbygning | Du siger tingene i den rækkefølge, du kommer i tanke om dem. | Der er en begyndelse, en rækkefølge og en slutning. | Du fører tilhørerne fra det ene til det næste og samler op til sidst. | Jeg har øvet overgangene mellem mine afsnit.
Stemme og krop | Du læser det meste op. | Du taler, så alle kan høre det, og kigger op undervejs. | Du taler frit og bruger pauser og øjne til at holde på tilhørerne. | Jeg har øvet højt mindst to gange.
Billeder og støtte | Dine billeder eller slides har meget tekst eller siger ikke så meget om emnet. | Billeder og stikord støtter det, du siger. | Billeder, ting eller forsøg viser noget, som ord ikke kan vise alene. | Jeg kan sige, hvad hvert billede skal vise.`,
    },
    letterToTheEditor: {
      name: 'et læserbrev',
      lines: `
Påstand | Man kan se, hvad du skriver om, men ikke helt, hvad du mener. | Din mening er tydelig fra starten. | Din mening er skarp, og læseren forstår, hvorfor den er vigtig nu. | Jeg kan understrege den sætning, hvor min mening står.
Begrundelser | Du siger, hvad du mener, men ikke hvorfor. | Du giver mindst to grunde, som passer til din mening. | Du støtter dine grunde med fakta, tal eller noget, du selv har set. | Jeg kan pege på to grunde og sige, hvor jeg har dem fra.
Modtager og modargument | Man kan ikke se, hvem du skriver til. | Du skriver til en bestemt læser. | Du tager et modargument op og svarer på det. | Jeg har tænkt på, hvad en, der er uenig, ville sige.
Form og sprog | Teksten ligner endnu ikke et læserbrev. | Der er overskrift, indledning, begrundelser og en slutning med en opfordring. | Overskriften fanger, og sproget er kort og tydeligt. | Min slutning siger, hvad læseren skal gøre.`,
    },
    shortStory: {
      name: 'en novelle',
      lines: `
Handling | Der sker noget, men læseren kan have svært ved at se, hvad der er det vigtige. | Historien handler om én ting, og der er noget på spil. | Spændingen bygges op, og vendepunktet betyder noget for hovedpersonen. | Jeg kan sige, hvad der er på spil i min novelle.
Personer | Du fortæller, hvem personerne er. | Læseren lærer hovedpersonen at kende gennem det, han eller hun siger og gør. | Hovedpersonen forandrer sig eller ser noget på en ny måde. | Jeg har et sted, hvor man kan se, hvad min hovedperson føler, uden at jeg skriver følelsen.
Sted og stemning | Man ved ikke altid, hvor vi er. | Du bruger sanserne, så læseren kan se og høre stedet. | Stedet og stemningen fortæller også noget om det, der sker. | Jeg har brugt mindst tre sanser.
Sprog | Du fortæller det hele i samme tempo. | Du bruger replikker og beskrivelser, og de er til at skelne fra hinanden. | Du skifter tempo: hurtigt, hvor der sker noget, og langsomt, hvor det betyder noget. | Jeg har læst replikkerne højt, og de lyder, som folk taler.`,
    },
    report: {
      name: 'en rapport over et forsøg',
      lines: `
Spørgsmål og hypotese | Man kan se, hvad I lavede, men ikke, hvad I ville finde ud af. | Spørgsmålet er tydeligt, og der er et gæt med en begrundelse. | Hypotesen bygger på det, I ved i forvejen, og kan prøves af. | Jeg kan sige, hvad vi ville finde ud af, og hvad vi troede.
Fremgangsmåde | En anden ville få svært ved at lave forsøget ud fra teksten. | Materialer og trin er beskrevet, så andre kan gøre det samme. | Du forklarer, hvad I ændrede, og hvad I holdt ens. | En anden gruppe kunne lave vores forsøg ud fra min tekst.
Resultater | Du fortæller, hvad der skete. | Målinger står i en tabel eller et diagram med enheder. | Du viser, hvor sikre målingerne er, for eksempel ved at gentage dem. | Alle mine tal har en enhed.
Forklaring og konklusion | Konklusionen gentager det, der skete. | Konklusionen svarer på spørgsmålet og bruger fagord. | Du forklarer hvorfor og taler om fejlkilder og om, hvad I ville gøre anderledes. | Min konklusion svarer på det spørgsmål, vi stillede.`,
    },
    problemSolving: {
      name: 'matematisk problemløsning',
      lines: `
Forstå problemet | Du går i gang, men det er ikke tydeligt, hvad du skal finde. | Du siger med egne ord, hvad der er givet, og hvad du skal finde. | Du vælger selv, hvad der er vigtigt, og hvad der kan udelades. | Jeg kan sige opgaven med mine egne ord.
Valg af metode | Du prøver dig frem uden at holde øje med, hvad der virker. | Du vælger en metode, der passer, for eksempel en tegning, en tabel eller en ligning. | Du sammenligner to metoder eller forklarer, hvorfor din er god her. | Jeg kan sige, hvorfor jeg valgte den måde.
Udregning | Der mangler led, så man ikke kan følge dig. | Man kan følge hvert skridt, og enhederne er med. | Din opstilling er så klar, at en anden kan finde en fejl, hvis der er en. | Jeg har skrevet alle mine mellemregninger.
Svar og tjek | Svaret står der, men passer måske ikke til spørgsmålet. | Du svarer med en sætning og tjekker, om det kan passe. | Du forklarer, hvordan du ved, at det passer, og hvornår det ikke gør. | Jeg har tjekket mit svar på en anden måde.`,
    },
    groupWork: {
      name: 'gruppearbejde',
      lines: `
Bidrag | Du laver det, de andre beder dig om. | Du kommer med ideer og gør det, du har lovet. | Du bygger videre på de andres ideer og hjælper gruppen videre, når den sidder fast. | Jeg kan nævne noget, der kom med på grund af mig.
At lytte | Du venter på, at det bliver din tur til at tale. | Du lytter og spørger, når der er noget, du ikke forstår. | Du sørger for, at alle bliver hørt, også de stille. | Jeg kan gengive en idé, som en anden havde.
Plan og ansvar | Gruppen går i gang uden at aftale, hvem der gør hvad. | I har en plan, og alle ved, hvad de skal. | I holder øje med planen og ændrer den, når det er nødvendigt. | Jeg ved, hvad jeg har ansvar for, og hvornår det skal være færdigt.
Uenighed | Uenighed stopper arbejdet. | I finder en løsning, når I er uenige. | I bruger uenigheden til at få en bedre idé. | Jeg har sagt min mening på en ordentlig måde.`,
    },
    podcastOrFilm: {
      name: 'en podcast eller film',
      lines: `
Indhold | Man hører om emnet, men idéen er ikke tydelig endnu. | Idéen er tydelig, og det, I fortæller, passer. | I har en vinkel, som gør emnet nyt for den, der lytter eller ser. | Jeg kan sige vores idé med én sætning.
Opbygning | Delene kommer i en tilfældig rækkefølge. | Der er en start, der fanger, en midte og en slutning. | Klip og rækkefølge skaber spænding eller sammenhæng. | Jeg har lavet en plan over vores klip.
Lyd og billede | Nogle steder er det svært at høre eller se, hvad der sker. | Man kan høre og se det, der er vigtigt. | Lyd, musik og billede er valgt, så de siger noget sammen med ordene. | Jeg har lyttet det hele igennem med hovedtelefoner.
Modtager og kilder | Man kan ikke høre, hvem det er lavet til. | I taler til en bestemt gruppe og siger, hvor jeres viden kommer fra. | I vælger sprog, længde og kilder, så de passer til dem, I vil nå. | Vi har rettigheder til billeder og musik eller har lavet det selv.`,
    },
    conversationInEnglish: {
      name: 'en samtale på engelsk',
      lines: `
At blive forstået | Man forstår ord og korte sætninger. | Man forstår, hvad du mener, også når der er fejl. | Du kan sige det på en anden måde, når den anden ikke forstår. | Jeg kan forklare et ord, jeg ikke kender på engelsk.
At holde samtalen i gang | Du svarer, når du bliver spurgt. | Du svarer og spørger tilbage. | Du følger op på det, den anden siger, og får samtalen til at gå videre. | Jeg har stillet mindst to spørgsmål.
Ordforråd | Du bruger de ord, du er mest sikker på. | Du bruger ord fra emnet. | Du vælger ord, der passer til situationen, og faste udtryk. | Jeg har brugt mindst fem af emnets ord.
Udtale og flydende tale | Du holder mange pauser for at finde ord. | Du taler, så rytme og udtale er til at følge. | Du bruger tryk og tonefald til at vise, hvad du mener. | Jeg har øvet de ord, der er svære at sige.`,
    },
    sourceWork: {
      name: 'arbejde med kilder',
      lines: `
Spørgsmål til kilden | Du finder noget i kilden. | Du har et spørgsmål og finder det i kilden, der svarer på det. | Du kan sige, hvad kilden ikke kan svare på. | Jeg kan sige, hvad jeg ville vide, før jeg læste.
Hvem, hvornår og hvorfor | Du fortæller, hvad kilden siger. | Du fortæller, hvem der har lavet den, hvornår og til hvem. | Du forklarer, hvad afsender og tid betyder for, hvad der står. | Jeg ved, hvem afsenderen er.
Troværdighed | Du bruger kilden, som den er. | Du holder to kilder op mod hinanden. | Du begrunder, hvor meget du kan stole på den, og til hvad. | Jeg har fundet det samme i en anden kilde.
Brug i eget arbejde | Det er svært at se, hvad der er dit, og hvad der er kildens. | Du skriver, hvor du har det fra. | Du bruger kilden til at begrunde, ikke kun til at fortælle. | Alle mine citater og tal har en henvisning.`,
    },
    bookReview: {
      name: 'en boganmeldelse',
      lines: `
Om bogen | Læseren får noget at vide om bogen, men mangler at vide, hvad den handler om. | Du fortæller kort, hvad bogen handler om, uden at røbe slutningen. | Du vælger det ud, der viser, hvad bogen egentlig handler om. | En, der ikke har læst bogen, ved, hvad den handler om.
Din vurdering | Du skriver, om du kunne lide den. | Du begrunder, hvad der virker, og hvad der ikke gør. | Du begrunder med både indhold og sprog og ser bogen fra flere sider. | Jeg har brugt ordet »fordi« mindst to gange.
Eksempler | Du nævner bogen i almindelighed. | Du viser med et eksempel eller et citat, hvad du mener. | Dine eksempler er valgt, så de overbeviser læseren. | Jeg kan pege på det sted i bogen, jeg skriver om.
Til læseren | Man kan ikke se, hvem du skriver til. | Du skriver, hvem bogen passer til. | Sproget og overskriften giver lyst til at læse videre. | Min overskrift siger noget om min mening.`,
    },
    poster: {
      name: 'en plakat',
      lines: `
Budskab | Der er meget på plakaten, og det er svært at se, hvad der er vigtigst. | Man kan se budskabet med det samme. | Budskabet er så klart, at man husker det bagefter. | En, der ser plakaten i fem sekunder, ved, hvad den handler om.
Fakta | Noget af det, der står, er ikke til at tjekke. | Det, der står, passer, og kilderne er skrevet på. | Du har valgt de fakta, der gør størst forskel for budskabet. | Jeg har tjekket hvert tal.
Form | Tekst og billeder fylder lige meget over det hele. | Overskrift, billeder og tekst har hver sin plads. | Størrelse, farver og tomrum leder øjet til det vigtige. | Man kan læse overskriften på tre meters afstand.
Ord | Der står lange stykker tekst. | Teksten er kort og i egne ord. | Hvert ord er valgt med omhu, og fagordene er forklaret. | Jeg har streget alt det ud, som kan undværes.`,
    },
  },
  en: {
    writtenText: {
      name: 'a written text',
      lines: `
Content | You have started on the topic, but the reader lacks something to understand what you want to say. | The reader understands what you want to say, and you keep to the topic. | You go deeper: you give examples and explain why they matter. | I can say in one sentence what my text is about.
Structure | The text has a beginning, but the paragraphs do not hang together yet. | The text has a beginning, a middle and an end, and each paragraph is about one thing. | The paragraphs lead the reader on, and the end returns to the beginning. | I can point at my beginning, my paragraphs and my end.
Language | The same words and sentences come again and again. | You vary your words and use both short and long sentences. | You choose words that fit the reader and what you want to achieve. | I have replaced at least two words with better ones.
Spelling and punctuation | The reader must stop in some places, because punctuation is missing or words are hard to recognise. | Full stops, capitals and common words are in place. | Commas, compounds and endings have been looked over too. | I have read my text aloud and mended what I stumbled over.`,
    },
    presentation: {
      name: 'a presentation',
      lines: `
Content | You tell about the topic, but what matters most is hard to see. | What matters most is clear, and what you say is right. | You explain how things hang together and use examples that the listeners know. | I can say the three most important things without my notes.
Structure | You say things in the order in which you think of them. | There is a beginning, an order and an end. | You lead the listeners from one thing to the next and sum up at the end. | I have practised going from one part to the next.
Voice and body | You read most of it aloud. | You speak so that all can hear, and look up. | You speak freely and use pauses and eyes to keep the listeners with you. | I have practised aloud at least twice.
Pictures and support | Your pictures or slides hold much text or say little about the topic. | Pictures and key words support what you say. | Pictures, things or experiments show something that words alone cannot. | I can say what each picture is to show.`,
    },
    letterToTheEditor: {
      name: 'a letter to the editor',
      lines: `
Claim | One can see what you write about, but not quite what you think. | What you think is clear from the start. | What you think is sharp, and the reader understands why it matters now. | I can underline the sentence that says what I think.
Reasons | You say what you think, but not why. | You give at least two reasons that fit. | You support your reasons with facts, figures or something you have seen. | I can point at two reasons and say where I have them from.
Reader and counter-argument | One cannot see whom you write to. | You write to a particular reader. | You take up a counter-argument and answer it. | I have thought of what somebody who disagrees would say.
Form and language | The text is not like a letter to the editor yet. | There is a headline, an opening, reasons and an end that asks for something. | The headline catches, and the language is short and clear. | My end says what the reader should do.`,
    },
    shortStory: {
      name: 'a short story',
      lines: `
Plot | Something happens, but it may be hard for the reader to see what matters. | The story is about one thing, and something is at stake. | The tension builds, and the turning point matters to the main character. | I can say what is at stake in my story.
Characters | You tell who the characters are. | The reader gets to know the main character by what they say and do. | The main character changes or sees something in a new way. | There is a place where one sees what my main character feels without my naming it.
Place and mood | One does not always know where we are. | You use the senses, so that the reader can see and hear the place. | The place and the mood tell something of what happens as well. | I have used at least three senses.
Language | You tell it all at the same pace. | You use dialogue and description, and one can tell them apart. | You change pace: fast where things happen, slow where it matters. | I have read the dialogue aloud, and it sounds as people speak.`,
    },
    report: {
      name: 'a report on an experiment',
      lines: `
Question and hypothesis | One can see what you did, but not what you wanted to find out. | The question is clear, and there is a guess with a reason. | The hypothesis builds on what you know and can be tested. | I can say what we wanted to find out and what we thought.
Method | Somebody else would find it hard to do the experiment from the text. | Materials and steps are described, so that others can do the same. | You explain what you changed and what you kept the same. | Another group could do our experiment from my text.
Results | You tell what happened. | Measurements stand in a table or a graph with units. | You show how sure the measurements are, for instance by repeating them. | All my numbers have a unit.
Explanation and conclusion | The conclusion repeats what happened. | The conclusion answers the question and uses the subject’s words. | You explain why, and speak of sources of error and what you would do differently. | My conclusion answers the question we asked.`,
    },
    problemSolving: {
      name: 'solving a problem in mathematics',
      lines: `
Understanding the problem | You start, but it is not clear what you are to find. | You say in your own words what is given and what you are to find. | You choose yourself what matters and what can be left out. | I can say the problem in my own words.
Choosing a method | You try things without keeping an eye on what works. | You choose a method that fits, such as a drawing, a table or an equation. | You compare two methods or explain why yours is good here. | I can say why I chose that way.
Working | Steps are missing, so that one cannot follow you. | One can follow each step, and the units are there. | Your working is so clear that somebody else can find an error if there is one. | I have written all my steps.
Answer and check | The answer is there, but may not fit the question. | You answer in a sentence and check that it can be right. | You explain how you know that it is right, and when it is not. | I have checked my answer in another way.`,
    },
    groupWork: {
      name: 'group work',
      lines: `
Contribution | You do what the others ask you to. | You bring ideas and do what you have promised. | You build on the others’ ideas and help the group on when it is stuck. | I can name something that is there because of me.
Listening | You wait for your turn to speak. | You listen and ask when there is something you do not understand. | You see to it that all are heard, the quiet ones too. | I can retell an idea that somebody else had.
Plan and responsibility | The group starts without agreeing on who does what. | You have a plan, and all know what to do. | You keep an eye on the plan and change it when you need to. | I know what I am responsible for and when it must be done.
Disagreement | Disagreement stops the work. | You find a solution when you disagree. | You use the disagreement to get a better idea. | I have said what I think in a decent way.`,
    },
    podcastOrFilm: {
      name: 'a podcast or a film',
      lines: `
Content | One hears about the topic, but the idea is not clear yet. | The idea is clear, and what you tell is right. | You have an angle that makes the topic new to those who listen or watch. | I can say our idea in one sentence.
Structure | The parts come in no particular order. | There is a start that catches, a middle and an end. | Cuts and order create tension or connection. | I have made a plan of our cuts.
Sound and picture | In places it is hard to hear or see what happens. | One can hear and see what matters. | Sound, music and pictures are chosen so that they say something together with the words. | I have listened to all of it with headphones.
Audience and sources | One cannot hear whom it is made for. | You speak to a particular group and say where your knowledge comes from. | You choose language, length and sources to fit those you want to reach. | We may use the pictures and music, or have made them ourselves.`,
    },
    conversationInEnglish: {
      name: 'a conversation in English',
      lines: `
Being understood | One understands words and short sentences. | One understands what you mean, also when there are mistakes. | You can say it in another way when the other does not understand. | I can explain a word that I do not know in English.
Keeping the talk going | You answer when you are asked. | You answer and ask back. | You follow up on what the other says and keep the talk going. | I have asked at least two questions.
Vocabulary | You use the words you are most sure of. | You use words from the topic. | You choose words that fit the situation, and set phrases. | I have used at least five words from the topic.
Pronunciation and flow | You pause often to find words. | You speak so that rhythm and pronunciation can be followed. | You use stress and intonation to show what you mean. | I have practised the words that are hard to say.`,
    },
    sourceWork: {
      name: 'work with sources',
      lines: `
A question for the source | You find something in the source. | You have a question and find what answers it. | You can say what the source cannot answer. | I can say what I wanted to know before I read.
Who, when and why | You tell what the source says. | You tell who made it, when and for whom. | You explain what the author and the time mean for what it says. | I know who made it.
Trust | You use the source as it is. | You hold two sources against each other. | You give reasons for how far you can trust it, and for what. | I have found the same in another source.
Use in your own work | It is hard to see what is yours and what is the source’s. | You write where you have it from. | You use the source to give reasons, not only to tell. | All my quotations and figures have a reference.`,
    },
    bookReview: {
      name: 'a book review',
      lines: `
About the book | The reader learns something of the book, but not what it is about. | You tell briefly what the book is about without giving away the end. | You choose what shows what the book is really about. | Somebody who has not read the book knows what it is about.
What you think | You write whether you liked it. | You give reasons for what works and what does not. | You give reasons from both content and language and see the book from more than one side. | I have used the word “because” at least twice.
Examples | You speak of the book in general. | You show what you mean with an example or a quotation. | Your examples are chosen to convince the reader. | I can point at the place in the book that I write about.
To the reader | One cannot see whom you write to. | You write whom the book is for. | The language and the headline make one want to read on. | My headline says something of what I think.`,
    },
    poster: {
      name: 'a poster',
      lines: `
Message | There is a lot on the poster, and it is hard to see what matters most. | One sees the message at once. | The message is so clear that one remembers it afterwards. | Somebody who sees the poster for five seconds knows what it is about.
Facts | Some of what it says cannot be checked. | What it says is right, and the sources are written on it. | You have chosen the facts that matter most for the message. | I have checked each number.
Form | Text and pictures take up the same room all over. | Headline, pictures and text each have their place. | Size, colours and empty space lead the eye to what matters. | One can read the headline from three metres away.
Words | There are long pieces of text. | The text is short and in your own words. | Each word is chosen with care, and the subject’s words are explained. | I have crossed out all that can be left out.`,
    },
  },
};
