import { t } from '../activities/both.ts';
import { ask, belief, goal, type Topic, term } from './shape.ts';

const subjects = ['mathematics'] as const;
const areas = ['tal-og-algebra'] as const;

/** Topics of numbers and algebra. */
export const numbers: readonly Topic[] = [
  {
    id: 'addition-subtraction',
    name: t('plus og minus', 'addition and subtraction'),
    find: /\bplus|\bminus|addition|subtraktion|subtraction|lægge sammen|trække fra/iu,
    subjects,
    areas: [...areas, 'matematisk-opmaerksomhed'],
    grades: [1, 3],
    goals: [
      goal(
        t(
          'Eleverne kan vise plus og minus med ting eller tegning og fortælle, hvad der sker.',
          'Students can show addition and subtraction with things or drawings and tell what happens.',
        ),
        t(
          'Eleven lægger ting og regnestykke ved siden af hinanden, så de passer.',
          'The student lays things and sum side by side so that they match.',
        ),
        t('Eleven fortæller en lille historie til regnestykket.', 'The student tells a short story to the sum.'),
      ),
      goal(
        t(
          'Eleverne kan vælge en smart vej, når de lægger sammen og trækker fra.',
          'Students can choose a clever way to add and subtract.',
        ),
        t('Eleven bruger en tier eller en dobbelt på vejen.', 'The student uses a ten or a double on the way.'),
        t(
          'Eleven siger, hvorfor vejen er god til netop de tal.',
          'The student says why the way is good for just these numbers.',
        ),
      ),
      goal(
        t(
          'Eleverne kan lave deres egne regnehistorier og vurdere, om de passer.',
          'Students can make number stories of their own and judge whether they fit.',
        ),
        t('En makker kan finde regnestykket i historien.', 'A partner can find the sum in the story.'),
        t('Eleven retter en historie, der ikke passer.', 'The student mends a story that does not fit.'),
      ),
    ],
    prior: [
      t(
        'Tælle forlæns og baglæns og pege på én ting ad gangen.',
        'Counting forwards and backwards, pointing at one thing at a time.',
      ),
      t('Vide, hvilket af to tal der er størst.', 'Knowing which of two numbers is the larger.'),
    ],
    misconceptions: [
      belief(
        t('Man begynder altid at tælle fra 1.', 'One always begins counting from 1.'),
        t(
          'Gem de første ting under hånden, og tæl videre derfra.',
          'Hide the first things under your hand and count on from there.',
        ),
      ),
      belief(
        t('Lighedstegnet betyder »nu kommer svaret«.', 'The equals sign means “here comes the answer”.'),
        t(
          'Skriv 5 = 3 + 2, og vis det med to lige høje tårne.',
          'Write 5 = 3 + 2 and show it with two towers of the same height.',
        ),
      ),
    ],
    terms: [
      term(t('plus', 'plus'), t('lægge til', 'to add')),
      term(t('minus', 'minus'), t('trække fra', 'to take away')),
      term(t('lig med', 'equals'), t('det samme på begge sider', 'the same on both sides')),
    ],
    questions: [
      ask(
        'understand',
        t('Hvad sker der i historien: kommer der flere eller færre?', 'What happens in the story: more or fewer?'),
      ),
      ask(
        'apply',
        t('Hvordan kan du vise det uden at tælle alle sammen?', 'How can you show it without counting them all?'),
      ),
      ask(
        'analyse',
        t(
          'Hvorfor giver 7 + 5 og 5 + 7 det samme, men 7 − 5 og 5 − 7 ikke?',
          'Why do 7 + 5 and 5 + 7 give the same, but 7 − 5 and 5 − 7 not?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'To har regnet på hver sin måde. Hvilken måde vil du helst bruge, og hvorfor?',
          'Two have done it in different ways. Which would you rather use, and why?',
        ),
      ),
    ],
    hook: t(
      'Læg 6 centicubes i en hånd og nogle i den anden: »Der er 10 i alt. Hvor mange gemmer jeg?«',
      'Put 6 centicubes in one hand and some in the other: “There are 10 in all. How many do I hide?”',
    ),
    model: t(
      'Vis 8 + 5 på tallinjen: først 2 til 10, så 3 mere.',
      'Show 8 + 5 on the number line: first 2 to 10, then 3 more.',
    ),
    task: {
      supported: t(
        'Brug centicubes: vis 6 + 3, 7 − 2 og 5 + 5, og tegn det.',
        'Use centicubes: show 6 + 3, 7 − 2 and 5 + 5, and draw it.',
      ),
      onLevel: t(
        'Vis 8 + 5 og 13 − 6 på en tallinje, og tegn en historie til det ene.',
        'Show 8 + 5 and 13 − 6 on a number line, and draw a story to one of them.',
      ),
      challenge: t(
        'Find alle måder at lave 12 på med to tal, og forklar, hvordan du ved, at du har dem alle.',
        'Find all ways to make 12 of two numbers, and explain how you know you have them all.',
      ),
    },
    exit: [
      t('Tegn 9 − 4, så man kan se, hvad der sker.', 'Draw 9 − 4 so that one can see what happens.'),
      t('Hvad kan du gøre, hvis du glemmer, hvad 8 + 5 er?', 'What can you do if you forget what 8 + 5 is?'),
    ],
    materials: ['centicubes', 'numberLine'],
    parts: [
      t('at lægge til', 'adding'),
      t('at trække fra', 'taking away'),
      t('tiervenner', 'pairs that make ten'),
      t('smarte veje', 'clever ways'),
      t('regnehistorier', 'number stories'),
    ],
    product: t('en bog med klassens regnehistorier', 'a book of the class’s number stories'),
  },
  {
    id: 'multiplication',
    name: t('gange', 'multiplication'),
    find: /\bgange\b|gangestykke|multiplikation|multiplication|tabeller/iu,
    subjects,
    areas,
    grades: [2, 5],
    goals: [
      goal(
        t(
          'Eleverne kan vise et gangestykke som lige store rækker og forklare, hvad de to tal betyder.',
          'Students can show a multiplication as equal rows and explain what the two numbers mean.',
        ),
        t(
          'Eleven tegner rækker og peger på antal rækker og antal i hver.',
          'The student draws rows and points at how many rows and how many in each.',
        ),
        t('Eleven siger, hvorfor 3 · 5 og 5 · 3 er lige meget.', 'The student says why 3 · 5 and 5 · 3 are the same.'),
      ),
      goal(
        t(
          'Eleverne kan bruge et gangestykke, de kender, til at finde et, de ikke kender.',
          'Students can use a multiplication they know to find one they do not.',
        ),
        t('Eleven deler et felt i to kendte dele.', 'The student splits a field into two known parts.'),
        t('Eleven forklarer vejen fra 5 · 7 til 6 · 7.', 'The student explains the way from 5 · 7 to 6 · 7.'),
      ),
      goal(
        t(
          'Eleverne kan lave og vurdere opgaver fra hverdagen, hvor man skal gange.',
          'Students can make and judge everyday tasks in which one multiplies.',
        ),
        t(
          'Eleven skelner mellem »tre flere« og »tre gange så mange«.',
          'The student keeps “three more” apart from “three times as many”.',
        ),
        t('Eleven laver en opgave, som andre kan løse.', 'The student makes a task that others can do.'),
      ),
    ],
    prior: [
      t('Tælle i 2’ere, 5’ere og 10’ere.', 'Counting in 2s, 5s and 10s.'),
      t('Lægge det samme tal sammen flere gange.', 'Adding the same number several times.'),
    ],
    misconceptions: [
      belief(
        t('»Tre gange så mange« betyder tre mere.', '“Three times as many” means three more.'),
        t(
          'Byg et tårn på 4 og et, der er tre gange så højt, af centicubes.',
          'Build a tower of 4 and one three times as high of centicubes.',
        ),
      ),
      belief(
        t(
          'Man skal kunne alle tabeller udenad, før man kan gange.',
          'One must know all tables by heart before one can multiply.',
        ),
        t('Vis, at 6 · 8 kan findes som 5 · 8 og 1 · 8.', 'Show that 6 · 8 can be found as 5 · 8 and 1 · 8.'),
      ),
    ],
    terms: [
      term(t('gange', 'times'), t('lige store grupper lagt sammen', 'equal groups put together')),
      term(t('faktor', 'factor'), t('et af de tal, der ganges', 'one of the numbers multiplied')),
      term(t('produkt', 'product'), t('det, man får, når man ganger', 'what one gets by multiplying')),
    ],
    questions: [
      ask(
        'understand',
        t(
          'Hvad betyder 4-tallet, og hvad betyder 6-tallet i din tegning af 4 · 6?',
          'What does the 4 mean, and what the 6, in your drawing of 4 · 6?',
        ),
      ),
      ask('apply', t('Hvordan kan 5 · 8 hjælpe dig med 6 · 8?', 'How can 5 · 8 help you with 6 · 8?')),
      ask(
        'analyse',
        t(
          'Hvorfor er alle tal i 4-tabellen også i 2-tabellen, men ikke omvendt?',
          'Why is every number of the 4 times table in the 2 times table too, but not the other way round?',
        ),
      ),
      ask(
        'create',
        t(
          'Kan du lave en historie, hvor man skal gange, og en, der ligner, hvor man skal lægge sammen?',
          'Can you make a story for multiplying, and one like it for adding?',
        ),
      ),
    ],
    hook: t(
      'Vis en chokoladeplade eller en æggebakke i tre sekunder: »Hvor mange, og hvordan så du det?«',
      'Show a chocolate bar or an egg tray for three seconds: “How many, and how did you see it?”',
    ),
    model: t(
      'Tegn 6 · 7 som et felt, og del det i 5 · 7 og 1 · 7.',
      'Draw 6 · 7 as a field and split it into 5 · 7 and 1 · 7.',
    ),
    task: {
      supported: t(
        'Byg 3 · 4, 2 · 6 og 5 · 3 med centicubes i rækker, og skriv regnestykket.',
        'Build 3 · 4, 2 · 6 and 5 · 3 in rows of centicubes, and write the sum.',
      ),
      onLevel: t(
        'Tegn 6 · 7 og 8 · 4 som felter på kvadreret papir, og del dem i noget, du kan.',
        'Draw 6 · 7 and 8 · 4 as fields on squared paper, and split them into what you know.',
      ),
      challenge: t(
        'Find alle rektangler med 24 tern, og forklar, hvorfor der ikke er flere.',
        'Find all rectangles of 24 squares, and explain why there are no more.',
      ),
    },
    exit: [
      t('Tegn 4 · 6 som rækker.', 'Draw 4 · 6 as rows.'),
      t(
        'Skriv, hvordan man kan finde 6 · 9, hvis man har glemt det.',
        'Write how to find 6 · 9 if one has forgotten it.',
      ),
    ],
    materials: ['centicubes', 'squaredPaper'],
    parts: [
      t('lige store rækker', 'equal rows'),
      t('felter, der kan deles', 'fields that can be split'),
      t('tabeller med mønstre', 'tables with patterns'),
      t('gange i hverdagen', 'multiplying in everyday life'),
    ],
    product: t('et gangespil, som en anden klasse kan spille', 'a multiplication game that another class can play'),
  },
  {
    id: 'division',
    name: t('division', 'division'),
    find: /division|\bdividere|deleopgave/iu,
    subjects,
    areas,
    grades: [3, 6],
    goals: [
      goal(
        t(
          'Eleverne kan dele et antal i lige store dele og forklare, hvad resten betyder.',
          'Students can share a number into equal parts and explain what the remainder means.',
        ),
        t('Eleven viser delingen med ting eller tegning.', 'The student shows the sharing with things or a drawing.'),
        t(
          'Eleven siger, hvad der skal ske med resten i historien.',
          'The student says what must happen to the remainder in the story.',
        ),
      ),
      goal(
        t(
          'Eleverne kan bruge gange til at finde og kontrollere et divisionsstykke.',
          'Students can use multiplication to find and check a division.',
        ),
        t('Eleven skriver gangestykket, der hører til.', 'The student writes the multiplication that belongs.'),
        t('Eleven opdager selv en fejl ved at gange.', 'The student finds a mistake by multiplying.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere, om et svar skal rundes op eller ned i en virkelig situation.',
          'Students can judge whether an answer must be rounded up or down in a real situation.',
        ),
        t('Eleven begrunder med situationen.', 'The student gives a reason from the situation.'),
        t('Eleven laver en opgave til hver slags rest.', 'The student makes a task for each kind of remainder.'),
      ),
    ],
    prior: [
      t('Kende de små tabeller.', 'Knowing the small tables.'),
      t('Dele en bunke ting ligeligt.', 'Sharing a heap of things equally.'),
    ],
    misconceptions: [
      belief(
        t('Man deler altid det største tal med det mindste.', 'One always divides the larger number by the smaller.'),
        t(
          'Spørg, hvor meget hver får, når 3 pizzaer deles mellem 4.',
          'Ask how much each gets when 3 pizzas are shared by 4.',
        ),
      ),
      belief(
        t('Resten er bare noget, man skriver bagefter.', 'The remainder is just something one writes after.'),
        t(
          'Lad 26 børn køre i biler med plads til 4, og spørg, hvor mange biler der skal bruges.',
          'Let 26 children ride in cars for 4 and ask how many cars are needed.',
        ),
      ),
    ],
    terms: [
      term(t('dividere', 'divide'), t('dele i lige store dele', 'share into equal parts')),
      term(t('rest', 'remainder'), t('det, der ikke kan deles', 'what cannot be shared')),
      term(t('kvotient', 'quotient'), t('det, man får, når man dividerer', 'what one gets by dividing')),
    ],
    questions: [
      ask(
        'understand',
        t(
          'Hvad er forskellen på at dele 12 i 3 bunker og at lægge 3 i hver bunke?',
          'What is the difference between sharing 12 into 3 heaps and putting 3 in each heap?',
        ),
      ),
      ask(
        'apply',
        t(
          'Hvilket gangestykke kan vise, om svaret er rigtigt?',
          'Which multiplication can show whether the answer is right?',
        ),
      ),
      ask(
        'evaluate',
        t(
          '26 børn, 4 i hver bil: Er svaret 6, 6,5 eller 7? Hvad afgør det?',
          '26 children, 4 to a car: is the answer 6, 6.5 or 7? What decides it?',
        ),
      ),
      ask(
        'create',
        t(
          'Kan I lave to historier til 26 : 4, hvor svaret skal være forskelligt?',
          'Can you make two stories for 26 : 4 whose answers must differ?',
        ),
      ),
    ],
    hook: t(
      'Læg 26 centicubes frem: »26 spejdere skal i telte til 4. Hvor mange telte?«',
      'Lay out 26 centicubes: “26 scouts go in tents for 4. How many tents?”',
    ),
    model: t(
      'Del 84 med 4 ved at dele 80 og 4 hver for sig, og gang tilbage.',
      'Divide 84 by 4 by sharing 80 and 4 separately, and multiply back.',
    ),
    task: {
      supported: t(
        'Del 12, 15 og 17 centicubes i 3 lige store bunker, og tegn resten.',
        'Share 12, 15 and 17 centicubes into 3 equal heaps, and draw the remainder.',
      ),
      onLevel: t(
        'Regn 84 : 4, 65 : 5 og 50 : 6, kontrollér med gange, og skriv, hvad resten betyder i en historie.',
        'Work out 84 : 4, 65 : 5 and 50 : 6, check by multiplying, and write what the remainder means in a story.',
      ),
      challenge: t(
        'Find tal under 50, der giver rest 1, både når man deler med 2, med 3 og med 4. Hvad er mønstret?',
        'Find numbers below 50 that leave remainder 1 when divided by 2, by 3 and by 4. What is the pattern?',
      ),
    },
    exit: [
      t(
        'Regn 37 : 5, og skriv et gangestykke, der kontrollerer det.',
        'Work out 37 : 5, and write a multiplication that checks it.',
      ),
      t('Skriv en situation, hvor man skal runde op.', 'Write a situation in which one must round up.'),
    ],
    materials: ['centicubes'],
    parts: [
      t('at dele ligeligt', 'sharing equally'),
      t('hvor mange gange går det op', 'how many times it goes'),
      t('resten', 'the remainder'),
      t('større tal i bidder', 'larger numbers in bits'),
    ],
    product: t(
      'en samling hverdagsopgaver med tre slags rest',
      'a collection of everyday tasks with three kinds of remainder',
    ),
  },
  {
    id: 'fraction-calculation',
    name: t('regning med brøker', 'calculating with fractions'),
    find: /brøk|fraction/iu,
    subjects,
    areas,
    grades: [6, 9],
    goals: [
      goal(
        t(
          'Eleverne kan lægge brøker sammen og trække dem fra hinanden og forklare, hvorfor nævnerne skal være ens.',
          'Students can add and subtract fractions and explain why the denominators must be the same.',
        ),
        t(
          'Eleven viser med en tegning, hvad fællesnævneren gør.',
          'The student shows with a drawing what the common denominator does.',
        ),
        t(
          'Eleven vurderer, om svaret kan passe, før det er regnet ud.',
          'The student judges whether the answer can fit before working it out.',
        ),
      ),
      goal(
        t(
          'Eleverne kan gange brøker med hele tal og med brøker og forklare resultatets størrelse.',
          'Students can multiply fractions by whole numbers and fractions and explain the size of the result.',
        ),
        t(
          'Eleven forklarer, hvorfor produktet kan blive mindre.',
          'The student explains why the product can get smaller.',
        ),
        t('Eleven bruger et rektangel som bevis.', 'The student uses a rectangle as proof.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere forskellige løsninger og vælge mellem brøk, decimaltal og procent.',
          'Students can judge different solutions and choose between fraction, decimal and per cent.',
        ),
        t('Eleven begrunder valget med situationen.', 'The student gives reasons from the situation.'),
        t('Eleven finder fejlen i en andens udregning.', 'The student finds the fault in another’s working.'),
      ),
    ],
    prior: [
      t('Finde brøker, der er lige store.', 'Finding equal fractions.'),
      t('Finde fælles tal i to tabeller.', 'Finding common numbers in two tables.'),
    ],
    misconceptions: [
      belief(
        t('Man lægger tællere sammen og nævnere sammen.', 'One adds the numerators and adds the denominators.'),
        t(
          'Prøv det på 1/2 + 1/2, og se, om svaret kan passe.',
          'Try it on 1/2 + 1/2 and see whether the answer can fit.',
        ),
      ),
      belief(
        t('Når man ganger, bliver det altid større.', 'Multiplying always makes it larger.'),
        t(
          'Find halvdelen af en halv pizza, og skriv det som et gangestykke.',
          'Find half of half a pizza, and write it as a multiplication.',
        ),
      ),
    ],
    terms: [
      term(
        t('fællesnævner', 'common denominator'),
        t('en nævner, begge brøker kan skrives med', 'a denominator that both fractions can be written with'),
      ),
      term(
        t('forlænge', 'expand'),
        t('gange tæller og nævner med det samme tal', 'multiply numerator and denominator by the same number'),
      ),
      term(
        t('forkorte', 'simplify'),
        t('dividere tæller og nævner med det samme tal', 'divide numerator and denominator by the same number'),
      ),
    ],
    questions: [
      ask(
        'understand',
        t(
          'Hvad er ens ved de to brøker, når de har samme nævner?',
          'What is the same in two fractions with the same denominator?',
        ),
      ),
      ask(
        'apply',
        t(
          'Hvilken fællesnævner er nemmest at arbejde med her?',
          'Which common denominator is easiest to work with here?',
        ),
      ),
      ask(
        'analyse',
        t(
          'Hvorfor kan summen af to brøker være mindre end 1, og hvornår er den større?',
          'Why can the sum of two fractions be below 1, and when is it above?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'En elev skriver 1/2 + 1/3 = 2/5. Hvordan kan man se uden at regne, at det er galt?',
          'A student writes 1/2 + 1/3 = 2/5. How can one see without calculating that it is wrong?',
        ),
      ),
    ],
    hook: t(
      'Skriv 1/2 + 1/3 = 2/5 på tavlen: »Det her står i et hæfte. Kan det passe?«',
      'Write 1/2 + 1/3 = 2/5 on the board: “This stands in an exercise book. Can it be right?”',
    ),
    model: t(
      'Vis 1/2 + 1/3 på to ens rektangler, del begge i 6 felter, og skriv det som 3/6 + 2/6.',
      'Show 1/2 + 1/3 on two equal rectangles, split both into 6 squares, and write it as 3/6 + 2/6.',
    ),
    task: {
      supported: t(
        'Brug brøkbrikker eller et rektangel på 2 × 6 til 1/2 + 1/4, 1/3 + 1/6 og 3/4 − 1/2.',
        'Use fraction tiles or a 2 × 6 rectangle for 1/2 + 1/4, 1/3 + 1/6 and 3/4 − 1/2.',
      ),
      onLevel: t(
        'Regn 1/2 + 1/3, 3/4 − 2/3 og 5/6 + 1/4, og skriv et skøn, før I regner.',
        'Work out 1/2 + 1/3, 3/4 − 2/3 and 5/6 + 1/4, and write an estimate before you calculate.',
      ),
      challenge: t(
        'Find tre forskellige brøker med tæller 1, der giver 1 i alt. Er der mere end én løsning?',
        'Find three different fractions with numerator 1 that add up to 1. Is there more than one solution?',
      ),
    },
    exit: [
      t('Regn 2/3 + 1/4, og vis et mellemled.', 'Work out 2/3 + 1/4 and show one step.'),
      t(
        'Forklar til en, der har været syg, hvorfor nævnerne skal være ens.',
        'Explain to someone who has been ill why the denominators must be the same.',
      ),
    ],
    materials: ['fractionTiles', 'squaredPaper'],
    parts: [
      t('fællesnævner', 'common denominators'),
      t('plus og minus med brøker', 'adding and subtracting fractions'),
      t('gange med brøker', 'multiplying fractions'),
      t('brøk, decimaltal og procent', 'fractions, decimals and per cent'),
    ],
    product: t(
      'en lille film, der forklarer én regneregel for brøker',
      'a short film that explains one rule for fractions',
    ),
  },
  {
    id: 'fractions',
    name: t('brøker', 'fractions'),
    find: /brøk|fraction|tredjedel|fjerdedel/iu,
    subjects,
    areas,
    grades: [3, 6],
    goals: [
      goal(
        t(
          'Eleverne kan vise halve, tredjedele og fjerdedele af en helhed og sammenligne dem.',
          'Students can show halves, thirds and quarters of a whole and compare them.',
        ),
        t(
          'Eleven deler den samme helhed i lige store dele og siger, hvad helheden er.',
          'The student splits the same whole into equal parts and says what the whole is.',
        ),
        t(
          'Eleven forklarer med en tegning, hvorfor 1/4 er mindre end 1/3.',
          'The student explains with a drawing why 1/4 is less than 1/3.',
        ),
      ),
      goal(
        t(
          'Eleverne kan finde brøker, der er lige store, og placere brøker på en tallinje.',
          'Students can find equal fractions and place fractions on a number line.',
        ),
        t('Eleven viser, at 1/2 og 2/4 er lige meget.', 'The student shows that 1/2 and 2/4 are the same.'),
        t('Eleven bruger 0, 1/2 og 1 som holdepunkter.', 'The student uses 0, 1/2 and 1 as landmarks.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere, hvornår to brøker kan sammenlignes, og lave eksempler, der viser det.',
          'Students can judge when two fractions can be compared, and make examples that show it.',
        ),
        t('Eleven spørger »en halv af hvad?«', 'The student asks “half of what?”'),
        t(
          'Eleven laver et eksempel, hvor en fjerdedel er mere end en halv.',
          'The student makes an example in which a quarter is more than a half.',
        ),
      ),
    ],
    prior: [
      t('Dele ting og tal i to lige store dele.', 'Splitting things and numbers into two equal parts.'),
      t('Kende 2-, 3- og 4-tabellen.', 'Knowing the 2, 3 and 4 times tables.'),
    ],
    misconceptions: [
      belief(
        t('1/4 er større end 1/3, fordi 4 er større end 3.', '1/4 is larger than 1/3 because 4 is larger than 3.'),
        t(
          'Læg en tredjedel og en fjerdedel af den samme stang på 12 centicubes ved siden af hinanden.',
          'Lay a third and a quarter of the same rod of 12 centicubes side by side.',
        ),
      ),
      belief(
        t('En halv er det samme, uanset hvad det er en halv af.', 'A half is the same whatever it is a half of.'),
        t(
          'Vis halvdelen af 4 og halvdelen af 12, og spørg, hvad der er ens.',
          'Show half of 4 and half of 12, and ask what is the same.',
        ),
      ),
    ],
    terms: [
      term(t('helhed', 'whole'), t('det, der bliver delt', 'what is split')),
      term(
        t('brøk', 'fraction'),
        t('en eller flere lige store dele af en helhed', 'one or more equal parts of a whole'),
      ),
      term(
        t('nævner', 'denominator'),
        t('hvor mange lige store dele helheden er delt i', 'how many equal parts the whole is split into'),
      ),
      term(t('tæller', 'numerator'), t('hvor mange af delene man har', 'how many of the parts one has')),
    ],
    questions: [
      ask('understand', t('Hvad er helheden her?', 'What is the whole here?')),
      ask('apply', t('Hvordan kan I vise 3/4 af 12 på to måder?', 'How can you show 3/4 of 12 in two ways?')),
      ask(
        'analyse',
        t(
          'Hvorfor bliver delen mindre, når nævneren bliver større?',
          'Why does the part get smaller when the denominator gets larger?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Mia siger, at hendes halve pizza er større end Emils. Kan hun have ret?',
          'Mia says that her half pizza is larger than Emil’s. Can she be right?',
        ),
      ),
    ],
    hook: t(
      'Tegn tre pølsehorn: ét er delt i to lige store dele, ét i fire lige store og ét i to skæve. »Hvor er der en halv?«',
      'Draw three buns: one split into two equal parts, one into four equal and one into two uneven. “Where is a half?”',
    ),
    model: t(
      'Byg en stang på 12 centicubes, og vis 1/2, 1/3 og 1/4 af den: 6, 4 og 3. Sig hver gang, hvad helheden er.',
      'Build a rod of 12 centicubes and show 1/2, 1/3 and 1/4 of it: 6, 4 and 3. Each time say what the whole is.',
    ),
    task: {
      supported: t(
        'Byg en stang på 12 centicubes. Find 1/2, 1/4 og 1/3 af den, og tegn dem under hinanden.',
        'Build a rod of 12 centicubes. Find 1/2, 1/4 and 1/3 of it, and draw them under each other.',
      ),
      onLevel: t(
        'Find 1/2, 1/3, 1/4, 2/3 og 3/4 af 12 og af 24. Skriv dem i rækkefølge, og forklar rækkefølgen.',
        'Find 1/2, 1/3, 1/4, 2/3 and 3/4 of 12 and of 24. Write them in order and explain the order.',
      ),
      challenge: t(
        'Find to helheder, hvor 1/4 af den ene er mere end 1/2 af den anden. Hvad skal altid gælde, for at det sker?',
        'Find two wholes of which 1/4 of the one is more than 1/2 of the other. What must always hold for that to happen?',
      ),
    },
    exit: [
      t(
        'Tegn 1/3 og 1/4 af den samme stang. Hvilken er størst, og hvorfor?',
        'Draw 1/3 and 1/4 of the same rod. Which is larger, and why?',
      ),
      t('Hvad er 3/4 af 12? Vis det med en tegning.', 'What is 3/4 of 12? Show it with a drawing.'),
    ],
    materials: ['centicubes', 'fractionTiles', 'squaredPaper'],
    parts: [
      t('lige store dele af en helhed', 'equal parts of a whole'),
      t('brøker af en mængde', 'fractions of an amount'),
      t('brøker på tallinjen', 'fractions on the number line'),
      t('brøker, der er lige store', 'equal fractions'),
      t('brøker i hverdagen', 'fractions in everyday life'),
    ],
    product: t('et brøkspil med regler og kort', 'a fraction game with rules and cards'),
  },
  {
    id: 'decimals',
    name: t('decimaltal', 'decimals'),
    find: /decimal|kommatal/iu,
    subjects,
    areas,
    grades: [4, 7],
    goals: [
      goal(
        t(
          'Eleverne kan forklare, hvad cifrene efter kommaet betyder, og sammenligne decimaltal.',
          'Students can explain what the digits after the point mean, and compare decimals.',
        ),
        t(
          'Eleven siger tiendedele og hundrededele om cifrene.',
          'The student says tenths and hundredths of the digits.',
        ),
        t(
          'Eleven placerer 0,35 og 0,4 rigtigt på en tallinje.',
          'The student places 0.35 and 0.4 rightly on a number line.',
        ),
      ),
      goal(
        t(
          'Eleverne kan regne med decimaltal i priser og mål og skønne svaret først.',
          'Students can calculate with decimals in prices and measures, estimating first.',
        ),
        t('Skønnet ligger tæt på svaret.', 'The estimate is close to the answer.'),
        t('Eleven retter et svar, der ikke kan passe.', 'The student corrects an answer that cannot be right.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere, hvor nøjagtigt et tal bør skrives i en bestemt situation.',
          'Students can judge how precisely a number should be written in a given situation.',
        ),
        t('Eleven begrunder antallet af decimaler.', 'The student gives reasons for the number of decimals.'),
        t('Eleven finder et tal, der er skrevet for nøjagtigt.', 'The student finds a number written too precisely.'),
      ),
    ],
    prior: [
      t('Vide, hvad enere, tiere og hundreder er.', 'Knowing ones, tens and hundreds.'),
      t('Kende kroner, meter og centimeter.', 'Knowing kroner, metres and centimetres.'),
    ],
    misconceptions: [
      belief(
        t('0,35 er større end 0,4, fordi 35 er større end 4.', '0.35 is larger than 0.4 because 35 is larger than 4.'),
        t('Skriv 0,40, eller vis begge på en meterstok.', 'Write 0.40, or show both on a metre rule.'),
      ),
      belief(
        t('Der er ingen tal mellem 0,3 og 0,4.', 'There are no numbers between 0.3 and 0.4.'),
        t('Zoom ind på tallinjen, og del stykket i ti.', 'Zoom in on the number line and split the piece into ten.'),
      ),
    ],
    terms: [
      term(t('tiendedel', 'tenth'), t('en del, når én er delt i ti', 'a part when one is split into ten')),
      term(
        t('hundrededel', 'hundredth'),
        t('en del, når én er delt i hundrede', 'a part when one is split into a hundred'),
      ),
      term(
        t('afrunde', 'round'),
        t('skrive et tal kortere, så tæt på som muligt', 'write a number shorter, as close as can be'),
      ),
    ],
    questions: [
      ask('understand', t('Hvad er 3-tallet værd i 0,35?', 'What is the 3 worth in 0.35?')),
      ask('apply', t('Hvor ligger 1,75 m på målebåndet?', 'Where is 1.75 m on the tape?')),
      ask(
        'analyse',
        t(
          'Hvorfor ændrer et nul sidst i 2,50 ikke værdien, men et nul midt i 2,05 gør?',
          'Why does a zero at the end of 2.50 not change the value, while one inside 2.05 does?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'En løber får tiden 12,3 sekunder og en anden 12,27. Hvem var hurtigst, og er tiderne målt lige godt?',
          'One runner gets 12.3 seconds, another 12.27. Who was faster, and were they measured equally well?',
        ),
      ),
    ],
    hook: t(
      'Skriv to længdespring op: 2,9 m og 2,85 m. »Hvem sprang længst?«',
      'Write up two long jumps: 2.9 m and 2.85 m. “Who jumped farther?”',
    ),
    model: t(
      'Vis 2,85 og 2,9 på et målebånd, skriv 2,90, og sammenlign ciffer for ciffer.',
      'Show 2.85 and 2.9 on a tape, write 2.90, and compare digit by digit.',
    ),
    task: {
      supported: t(
        'Mål fem ting med målebånd, skriv dem i meter med komma, og ordn dem.',
        'Measure five things, write them in metres with decimals, and order them.',
      ),
      onLevel: t(
        'Ordn 0,4; 0,35; 0,405; 0,5 og 0,049, og forklar to af pladserne.',
        'Order 0.4, 0.35, 0.405, 0.5 and 0.049, and explain two of the places.',
      ),
      challenge: t(
        'Find fem tal mellem 0,3 og 0,31. Hvor mange er der i alt, og hvordan ved du det?',
        'Find five numbers between 0.3 and 0.31. How many are there in all, and how do you know?',
      ),
    },
    exit: [
      t('Hvilket er størst: 0,7 eller 0,65? Vis hvorfor.', 'Which is larger: 0.7 or 0.65? Show why.'),
      t('Skriv et tal mellem 1,2 og 1,3.', 'Write a number between 1.2 and 1.3.'),
    ],
    materials: ['tape', 'numberLine'],
    parts: [
      t('tiendedele og hundrededele', 'tenths and hundredths'),
      t('decimaltal på tallinjen', 'decimals on the number line'),
      t('priser og mål', 'prices and measures'),
      t('afrunding', 'rounding'),
    ],
    product: t(
      'en sportsdag i tal: målinger, tabeller og en konklusion',
      'a sports day in numbers: measurements, tables and a conclusion',
    ),
  },
  {
    id: 'percent',
    name: t('procent', 'per cent'),
    find: /procent|per ?cent|rabat/iu,
    subjects,
    areas,
    grades: [5, 9],
    goals: [
      goal(
        t(
          'Eleverne kan finde en procentdel af et tal og forklare, hvad de hele 100 % er.',
          'Students can find a percentage of a number and explain what the whole 100% is.',
        ),
        t('Eleven siger, hvad der er 100 %, før der regnes.', 'The student says what 100% is before calculating.'),
        t('Eleven bygger 35 % af 10 % og 5 %.', 'The student builds 35% from 10% and 5%.'),
      ),
      goal(
        t(
          'Eleverne kan regne med stigning og fald i procent og kontrollere resultatet.',
          'Students can calculate increase and decrease in per cent and check the result.',
        ),
        t('Eleven bruger både tegning og udregning.', 'The student uses both drawing and working.'),
        t(
          'Eleven forklarer, hvorfor −20 % og så +20 % ikke giver det samme som før.',
          'The student explains why −20% and then +20% do not give the same as before.',
        ),
      ),
      goal(
        t(
          'Eleverne kan vurdere procenttal i reklamer og nyheder.',
          'Students can judge per cents in adverts and news.',
        ),
        t('Eleven spørger »procent af hvad?«', 'The student asks “per cent of what?”'),
        t(
          'Eleven kan vise, hvordan et rigtigt tal kan vildlede.',
          'The student can show how a right number can mislead.',
        ),
      ),
    ],
    prior: [
      t('Regne med tiendedele og hundrededele.', 'Calculating with tenths and hundredths.'),
      t('Finde en halv og en fjerdedel af et tal.', 'Finding a half and a quarter of a number.'),
    ],
    misconceptions: [
      belief(
        t('20 % rabat og 20 kr. i rabat er det samme.', '20% off and 20 kr. off are the same.'),
        t('Prøv med en vare til 50 kr. og en til 400 kr.', 'Try with a thing at 50 kr. and one at 400 kr.'),
      ),
      belief(
        t('Først 20 % ned og så 20 % op giver den gamle pris.', 'First 20% down, then 20% up gives the old price.'),
        t(
          'Regn det ud med 100 kr., og spørg, hvad de sidste 20 % er taget af.',
          'Work it out with 100 kr., and ask what the last 20% were taken of.',
        ),
      ),
    ],
    terms: [
      term(t('procent', 'per cent'), t('hundrededele', 'hundredths')),
      term(t('helheden', 'the whole'), t('det, der er 100 %', 'what is 100%')),
      term(t('rabat', 'discount'), t('det, der bliver trukket fra prisen', 'what is taken off the price')),
      term(
        t('procentpoint', 'percentage point'),
        t('forskellen mellem to procenttal', 'the difference between two percentages'),
      ),
    ],
    questions: [
      ask('understand', t('Hvad er 100 % i den her opgave?', 'What is 100% in this task?')),
      ask('apply', t('Hvordan kan 10 % hjælpe jer til 35 %?', 'How can 10% help you to 35%?')),
      ask('analyse', t('Hvorfor er 50 % af 20 det samme som 20 % af 50?', 'Why is 50% of 20 the same as 20% of 50?')),
      ask(
        'evaluate',
        t(
          '»50 % flere børn cykler i skole«, står der. Hvad vil I vide, før I tror på, at det er mange?',
          '“50% more children cycle to school,” it says. What do you want to know before you believe that it is many?',
        ),
      ),
    ],
    hook: t(
      'Skriv to skilte: »Spar 25 %« og »Spar 60 kr.« på et par sko til 320 kr. »Hvilket tilbud tager I?«',
      'Write two signs: “Save 25%” and “Save 60 kr.” on a pair of shoes at 320 kr. “Which offer do you take?”',
    ),
    model: t(
      'Tegn 320 kr. som en strimmel, find 10 % og 25 %, og sig hver gang, hvad 100 % er.',
      'Draw 320 kr. as a strip, find 10% and 25%, and each time say what 100% is.',
    ),
    task: {
      supported: t(
        'Fold en strimmel på 200 kr., og find 50 %, 25 %, 10 % og 5 %.',
        'Fold a strip of 200 kr. and find 50%, 25%, 10% and 5%.',
      ),
      onLevel: t(
        'Find 15 %, 35 % og 110 % af 240 kr. på to måder, og skriv, hvilken der var lettest.',
        'Find 15%, 35% and 110% of 240 kr. in two ways, and write which was easier.',
      ),
      challenge: t(
        'En pris falder 20 % og skal op på det gamle igen. Hvor mange procent skal den stige? Gælder det for alle priser?',
        'A price falls by 20% and must return to the old one. By how many per cent must it rise? Does that hold for all prices?',
      ),
    },
    exit: [
      t('Find 30 % af 150 kr., og vis hvordan.', 'Find 30% of 150 kr. and show how.'),
      t(
        'Skriv en situation, hvor man bør spørge »procent af hvad?«',
        'Write a situation in which one should ask “per cent of what?”',
      ),
    ],
    materials: ['paperStrips', 'offers'],
    parts: [
      t('procent som hundrededele', 'per cent as hundredths'),
      t('procent af et tal', 'a percentage of a number'),
      t('stigning og fald', 'increase and decrease'),
      t('rabatter og tilbud', 'discounts and offers'),
      t('procent i nyheder', 'per cent in the news'),
    ],
    product: t('en forbrugerguide med udregninger', 'a consumers’ guide with working'),
  },
  {
    id: 'equations',
    name: t('ligninger', 'equations'),
    find: /ligning|equation/iu,
    subjects,
    areas,
    grades: [6, 9],
    goals: [
      goal(
        t(
          'Eleverne kan løse ligninger med én ubekendt og forklare, hvorfor hvert skridt er lovligt.',
          'Students can solve equations with one unknown and explain why each step is allowed.',
        ),
        t(
          'Eleven gør det samme på begge sider og siger hvorfor.',
          'The student does the same on both sides and says why.',
        ),
        t('Eleven prøver efter ved at sætte tallet ind.', 'The student checks by putting the number in.'),
      ),
      goal(
        t(
          'Eleverne kan oversætte mellem en situation og en ligning.',
          'Students can translate between a situation and an equation.',
        ),
        t('Eleven siger, hvad x står for.', 'The student says what x stands for.'),
        t(
          'Eleven finder situationens tal igen i ligningen.',
          'The student finds the numbers of the situation in the equation.',
        ),
      ),
      goal(
        t(
          'Eleverne kan lave egne ligninger og vurdere, om de har én, ingen eller mange løsninger.',
          'Students can make equations of their own and judge whether they have one, none or many solutions.',
        ),
        t('Eleven begrunder uden kun at prøve sig frem.', 'The student gives reasons beyond trying numbers.'),
        t('Eleven laver en ligning til et bestemt svar.', 'The student makes an equation for a given answer.'),
      ),
    ],
    prior: [
      t('Regne med de fire regningsarter og parenteser.', 'Calculating with the four operations and brackets.'),
      t('Vide, at lighedstegnet betyder »det samme som«.', 'Knowing that the equals sign means “the same as”.'),
    ],
    misconceptions: [
      belief(
        t(
          'Man flytter tal over på den anden side og skifter fortegn.',
          'One moves numbers to the other side and changes the sign.',
        ),
        t(
          'Vis skridtet på en vægt: det samme bliver taget væk på begge sider.',
          'Show the step on a balance: the same is taken away on both sides.',
        ),
      ),
      belief(
        t('3x betyder tredive og noget.', '3x means thirty-something.'),
        t(
          'Læg tre poser med x i hver, og læs 3x som »tre gange x«.',
          'Lay three bags with x in each, and read 3x as “three times x”.',
        ),
      ),
    ],
    terms: [
      term(t('ubekendt', 'unknown'), t('det tal, vi leder efter', 'the number we look for')),
      term(t('ligning', 'equation'), t('to udtryk, der skal være lige store', 'two expressions that must be equal')),
      term(t('løsning', 'solution'), t('et tal, der gør ligningen sand', 'a number that makes the equation true')),
      term(
        t('gøre prøve', 'check'),
        t('sætte tallet ind og se, om det passer', 'put the number in and see if it fits'),
      ),
    ],
    questions: [
      ask('understand', t('Hvad står x for i den her ligning?', 'What does x stand for in this equation?')),
      ask(
        'apply',
        t(
          'Hvad kan I gøre på begge sider, så der bliver færre led?',
          'What can you do on both sides to get fewer terms?',
        ),
      ),
      ask(
        'analyse',
        t(
          'Hvorfor må man dividere med 3 på begge sider, men ikke med 0?',
          'Why may one divide both sides by 3, but not by 0?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'To har løst samme ligning i forskellig rækkefølge. Hvad taler for hver af dem?',
          'Two solved the same equation in different order. What speaks for each?',
        ),
      ),
      ask(
        'create',
        t(
          'Kan I lave en ligning med løsningen 7, som er svær at gætte?',
          'Can you make an equation with the solution 7 that is hard to guess?',
        ),
      ),
    ],
    hook: t(
      '»Jeg tænker på et tal, ganger med 3, lægger 4 til og får 19.« Lad klassen finde tallet baglæns.',
      '“I think of a number, multiply by 3, add 4 and get 19.” Let the class find the number backwards.',
    ),
    model: t(
      'Løs 3x + 4 = 19 som en vægt: træk 4 fra på begge sider, del med 3 på begge sider, og gør prøve.',
      'Solve 3x + 4 = 19 as a balance: take 4 off both sides, divide both sides by 3, and check.',
    ),
    task: {
      supported: t(
        'Løs x + 5 = 12, 2x = 14 og 2x + 3 = 11 med vægt eller tegning.',
        'Solve x + 5 = 12, 2x = 14 and 2x + 3 = 11 with a balance or drawing.',
      ),
      onLevel: t(
        'Løs 4x − 3 = 17, 5x + 2 = 3x + 10 og 2(x + 3) = 16, og gør prøve.',
        'Solve 4x − 3 = 17, 5x + 2 = 3x + 10 and 2(x + 3) = 16, and check.',
      ),
      challenge: t(
        'Undersøg 2x + 3 = 2x + 5 og 2(x + 1) = 2x + 2. Hvad er specielt, og hvordan kan man se det?',
        'Investigate 2x + 3 = 2x + 5 and 2(x + 1) = 2x + 2. What is special, and how can one see it?',
      ),
    },
    exit: [
      t('Løs 3x + 2 = 20, og gør prøve.', 'Solve 3x + 2 = 20 and check.'),
      t(
        'Skriv en situation, der passer til ligningen 2x + 10 = 50.',
        'Write a situation that fits the equation 2x + 10 = 50.',
      ),
    ],
    materials: ['scales', 'counters', 'miniBoards'],
    parts: [
      t('lighedstegnet som en vægt', 'the equals sign as a balance'),
      t('ét skridt ad gangen', 'one step at a time'),
      t('den ubekendte på begge sider', 'the unknown on both sides'),
      t('fra situation til ligning', 'from situation to equation'),
      t('ingen eller mange løsninger', 'no or many solutions'),
    ],
    product: t(
      'et hæfte med egne ligninger, løsninger og forklaringer',
      'a booklet of equations, solutions and explanations',
    ),
  },
  {
    id: 'functions',
    name: t('lineære sammenhænge', 'linear relations'),
    find: /funktion|lineær|linear|functions?\b|hældning/iu,
    subjects,
    areas,
    grades: [7, 10],
    goals: [
      goal(
        t(
          'Eleverne kan beskrive en lineær sammenhæng med ord, tabel, graf og formel.',
          'Students can describe a linear relation in words, table, graph and formula.',
        ),
        t('Eleven finder det, der er fast, og det, der vokser.', 'The student finds what is fixed and what grows.'),
        t('Eleven går fra graf til formel.', 'The student goes from graph to formula.'),
      ),
      goal(
        t(
          'Eleverne kan sammenligne to lineære sammenhænge og forklare, hvor de skærer hinanden.',
          'Students can compare two linear relations and explain where they cross.',
        ),
        t('Eleven tolker skæringspunktet i situationen.', 'The student interprets the crossing in the situation.'),
        t('Eleven siger, hvornår den ene er bedst.', 'The student says when one is better.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere, hvornår en lineær model passer på virkeligheden.',
          'Students can judge when a linear model fits reality.',
        ),
        t('Eleven finder en grænse for modellen.', 'The student finds a limit of the model.'),
        t('Eleven foreslår en bedre beskrivelse.', 'The student proposes a better description.'),
      ),
    ],
    prior: [
      t('Aflæse og tegne punkter i et koordinatsystem.', 'Reading and plotting points in a grid.'),
      t('Sætte tal ind i en formel.', 'Putting numbers into a formula.'),
    ],
    misconceptions: [
      belief(
        t('Alle grafer går gennem (0, 0).', 'All graphs go through (0, 0).'),
        t('Tegn prisen på en taxatur med startgebyr.', 'Draw the price of a taxi ride with a starting fee.'),
      ),
      belief(
        t('En stejl graf betyder et stort tal lige nu.', 'A steep graph means a large number right now.'),
        t(
          'Sammenlign en stejl graf, der begynder lavt, med en flad, der begynder højt.',
          'Compare a steep graph that starts low with a flat one that starts high.',
        ),
      ),
    ],
    terms: [
      term(t('hældning', 'slope'), t('hvor meget y vokser, når x vokser med 1', 'how much y grows when x grows by 1')),
      term(t('skæring med y-aksen', 'intercept'), t('værdien, når x er 0', 'the value when x is 0')),
      term(t('variabel', 'variable'), t('noget, der kan ændre sig', 'something that can change')),
    ],
    questions: [
      ask(
        'understand',
        t('Hvad betyder hældningen i den her situation?', 'What does the slope mean in this situation?'),
      ),
      ask(
        'apply',
        t('Hvordan kan I finde formlen ud fra to punkter?', 'How can you find the formula from two points?'),
      ),
      ask(
        'analyse',
        t(
          'Hvad fortæller skæringspunktet, og hvad sker der på hver side af det?',
          'What does the crossing tell, and what happens on each side of it?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Hvor længe kan et stearinlys følge en lineær model, og hvad får den til at holde op?',
          'How long can a candle follow a linear model, and what makes it stop?',
        ),
      ),
    ],
    hook: t(
      'To løbehjulsfirmaer: 10 kr. i start og 2 kr. i minuttet, eller 3,50 kr. i minuttet. »Hvilket vælger I?«',
      'Two scooter firms: 10 kr. to start and 2 kr. a minute, or 3.50 kr. a minute. “Which do you choose?”',
    ),
    model: t(
      'Lav tabel, graf og formel for 10 + 2x, og peg på det faste og det, der vokser, alle tre steder.',
      'Make table, graph and formula for 10 + 2x, and point at the fixed and the growing part in all three.',
    ),
    task: {
      supported: t(
        'Udfyld en tabel for 10 + 2x, tegn punkterne, og marker startgebyret.',
        'Fill in a table for 10 + 2x, plot the points, and mark the starting fee.',
      ),
      onLevel: t(
        'Tegn begge firmaers priser i samme koordinatsystem, find skæringspunktet, og skriv et råd.',
        'Draw both firms’ prices in one grid, find the crossing, and write advice.',
      ),
      challenge: t(
        'Lav et tredje firma, der er billigst mellem 10 og 20 minutter. Er det muligt med en ret linje?',
        'Make a third firm that is cheapest between 10 and 20 minutes. Is that possible with a straight line?',
      ),
    },
    exit: [
      t('Skriv formlen for 25 kr. i start og 4 kr. pr. km.', 'Write the formula for 25 kr. to start and 4 kr. per km.'),
      t('Hvad betyder 4-tallet på grafen?', 'What does the 4 mean on the graph?'),
    ],
    materials: ['squaredPaper', 'ruler'],
    parts: [
      t('det faste og det, der vokser', 'the fixed and the growing'),
      t('tabel og graf', 'table and graph'),
      t('formlen', 'the formula'),
      t('to sammenhænge på samme tid', 'two relations at once'),
      t('modellens grænser', 'limits of the model'),
    ],
    product: t(
      'en sammenligning af virkelige priser med graf og anbefaling',
      'a comparison of real prices with graph and recommendation',
    ),
  },
];
