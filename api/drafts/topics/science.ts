import { t } from '../activities/both.ts';
import { ask, belief, goal, type Topic, term } from './shape.ts';

const areas = ['undersoegelse', 'modellering', 'naturfaglige-faenomener'] as const;

/** Topics of the sciences. */
export const science: readonly Topic[] = [
  {
    id: 'states-of-water',
    name: t('vands tilstandsformer', 'the states of water'),
    find: /tilstandsform|states of water|\bis,? vand og (vand)?damp|fordamp|fortæt/iu,
    subjects: ['science', 'physicsChemistry'],
    areas,
    grades: [2, 7],
    goals: [
      goal(
        t(
          'Eleverne kan undersøge og forklare, hvordan vand skifter mellem fast, flydende og gas.',
          'Students can investigate and explain how water changes between solid, liquid and gas.',
        ),
        t(
          'Eleven bruger smelte, fryse, fordampe og fortætte rigtigt om noget, der er set.',
          'The student uses melt, freeze, evaporate and condense rightly of something seen.',
        ),
        t(
          'Eleven forklarer vandet på ydersiden af et koldt glas.',
          'The student explains the water on the outside of a cold glass.',
        ),
      ),
      goal(
        t(
          'Eleverne kan tegne en partikelmodel og bruge den til at forklare et forsøg.',
          'Students can draw a particle model and use it to explain an experiment.',
        ),
        t('Partiklerne er de samme i alle tre tegninger.', 'The particles are the same in all three drawings.'),
        t('Eleven viser, at afstand og bevægelse ændres.', 'The student shows that distance and movement change.'),
      ),
      goal(
        t(
          'Eleverne kan planlægge et forsøg og vurdere, om det svarer på spørgsmålet.',
          'Students can plan an experiment and judge whether it answers the question.',
        ),
        t('Kun én ting ændres ad gangen.', 'Only one thing is changed at a time.'),
        t('Eleven foreslår en forbedring.', 'The student proposes an improvement.'),
      ),
    ],
    prior: [
      t('Kende is, vand og damp fra hverdagen.', 'Knowing ice, water and steam from everyday life.'),
      t('Aflæse et termometer.', 'Reading a thermometer.'),
    ],
    misconceptions: [
      belief(
        t('Den hvide røg over kogende vand er vanddamp.', 'The white cloud over boiling water is water vapour.'),
        t(
          'Vanddamp er usynlig. Det hvide er små dråber, der er fortættet i luften.',
          'Water vapour is invisible. The white is tiny drops condensed in the air.',
        ),
      ),
      belief(
        t(
          'Vandet uden på et koldt glas er sivet ud gennem glasset.',
          'The water outside a cold glass has seeped through the glass.',
        ),
        t(
          'Farv vandet i glasset, og tør ydersiden af med et hvidt papir.',
          'Colour the water in the glass and wipe the outside with white paper.',
        ),
      ),
    ],
    terms: [
      term(t('fast form', 'solid'), t('is', 'ice')),
      term(t('flydende form', 'liquid'), t('vand', 'water')),
      term(t('gas', 'gas'), t('vanddamp, som man ikke kan se', 'water vapour, which cannot be seen')),
      term(t('fordampe', 'evaporate'), t('blive fra væske til gas', 'turn from liquid to gas')),
      term(t('fortætte', 'condense'), t('blive fra gas til væske', 'turn from gas to liquid')),
    ],
    questions: [
      ask('understand', t('Hvad er det samme ved is, vand og damp?', 'What is the same in ice, water and vapour?')),
      ask('apply', t('Hvor derhjemme kan I se vand fortætte?', 'Where at home can you see water condense?')),
      ask(
        'analyse',
        t(
          'Hvor blev vandet af, da pytten tørrede ud, og hvordan kan man undersøge det?',
          'Where did the water go when the puddle dried, and how could one find out?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Hvilket af forsøgene giver det bedste bevis på, at der er vand i luften?',
          'Which experiment is the best evidence that there is water in the air?',
        ),
      ),
    ],
    hook: t(
      'Stil et iskoldt glas vand frem: »Det er helt tørt udenpå nu. Hvad sker der om fem minutter?«',
      'Put out an ice-cold glass of water: “It is quite dry outside now. What happens in five minutes?”',
    ),
    model: t(
      'Tegn partiklerne i is, vand og damp ved siden af hinanden, og peg på det, der er ens: antallet og partiklerne selv.',
      'Draw the particles in ice, water and vapour side by side, and point at what is the same: the number and the particles themselves.',
    ),
    task: {
      supported: t(
        'Sæt pile og ordene smelte, fryse, fordampe og fortætte på en tegning af is, vand og damp.',
        'Put arrows and the words melt, freeze, evaporate and condense on a drawing of ice, water and vapour.',
      ),
      onLevel: t(
        'Tegn to af forsøgene før og efter, sæt fagord på, og forklar det ene med partikler.',
        'Draw two of the experiments before and after, add subject words, and explain one by particles.',
      ),
      challenge: t(
        'Planlæg et forsøg, der viser, hvad der får vand til at fordampe hurtigst. Skriv, hvad der ændres, og hvad der holdes ens.',
        'Plan an experiment that shows what makes water evaporate fastest. Write what is changed and what is kept the same.',
      ),
    },
    exit: [
      t(
        'Forklar, hvor vandet uden på det kolde glas kommer fra.',
        'Explain where the water outside the cold glass comes from.',
      ),
      t('Tegn is og vand som partikler.', 'Draw ice and water as particles.'),
    ],
    materials: ['ice', 'water', 'cups', 'bags', 'thermometer'],
    parts: [
      t('fast, flydende og gas', 'solid, liquid and gas'),
      t('smelte og fryse', 'melting and freezing'),
      t('fordampe og fortætte', 'evaporating and condensing'),
      t('partikelmodellen', 'the particle model'),
      t('vandets kredsløb', 'the water cycle'),
    ],
    product: t(
      'et forsøg, som grupperne har planlagt, lavet og forklaret',
      'an experiment that groups planned, made and explained',
    ),
    safety: [
      t(
        'Ingen åben ild. Kun læreren bruger elkedel, og den står væk fra bordkanten.',
        'No open flames. Only the teacher uses a kettle, away from the edge of the table.',
      ),
      t(
        'Damp fra en elkedel kan skolde: eleverne ser på fra mindst en meters afstand.',
        'Steam from a kettle scalds: students watch from at least a metre away.',
      ),
      t(
        'Lunkent vand er højst 40 °C. Tør spildt vand op med det samme.',
        'Lukewarm water is at most 40 °C. Wipe up spills at once.',
      ),
      t(
        'Is må ikke holdes i hånden i mere end et halvt minut ad gangen.',
        'Ice is held in the hand for at most half a minute at a time.',
      ),
    ],
  },
  {
    id: 'photosynthesis',
    name: t('fotosyntese', 'photosynthesis'),
    find: /fotosyntese|photosynthesis/iu,
    subjects: ['science', 'biology'],
    areas,
    grades: [5, 9],
    goals: [
      goal(
        t(
          'Eleverne kan forklare, hvad en plante bruger og danner i fotosyntesen.',
          'Students can explain what a plant uses and forms in photosynthesis.',
        ),
        t(
          'Eleven sætter vand, kuldioxid, lys, sukker og ilt rigtigt på en tegning.',
          'The student places water, carbon dioxide, light, sugar and oxygen rightly on a drawing.',
        ),
        t('Eleven siger, hvor planten får sin masse fra.', 'The student says where the plant gets its mass from.'),
      ),
      goal(
        t(
          'Eleverne kan undersøge, hvad der påvirker fotosyntesen, og tolke resultatet.',
          'Students can investigate what affects photosynthesis and interpret the result.',
        ),
        t('Eleven ændrer én ting ad gangen.', 'The student changes one thing at a time.'),
        t('Eleven forbinder resultatet med modellen.', 'The student links the result to the model.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere, hvad fotosyntesen betyder for dyr, mennesker og klima.',
          'Students can judge what photosynthesis means for animals, people and climate.',
        ),
        t('Eleven følger energi gennem en fødekæde.', 'The student follows energy through a food chain.'),
        t('Eleven begrunder en prioritering.', 'The student gives reasons for a priority.'),
      ),
    ],
    prior: [
      t('Vide, at planter har brug for lys og vand.', 'Knowing that plants need light and water.'),
      t('Vide, at luft består af flere gasser.', 'Knowing that air is several gases.'),
    ],
    misconceptions: [
      belief(
        t('Planter får deres mad fra jorden.', 'Plants get their food from the soil.'),
        t(
          'Spørg, hvor et træs masse kommer fra, når jorden i krukken næsten ikke bliver mindre.',
          'Ask where a tree’s mass comes from when the soil in the pot hardly gets less.',
        ),
      ),
      belief(
        t('Planter ånder ikke, de laver kun fotosyntese.', 'Plants do not respire; they only photosynthesise.'),
        t('Spørg, hvad planten gør om natten for at få energi.', 'Ask what the plant does at night to get energy.'),
      ),
    ],
    terms: [
      term(
        t('kuldioxid', 'carbon dioxide'),
        t('en gas i luften, som planten optager', 'a gas in the air that the plant takes up'),
      ),
      term(t('ilt', 'oxygen'), t('en gas, planten afgiver', 'a gas the plant gives off')),
      term(t('grønkorn', 'chloroplast'), t('der, hvor fotosyntesen sker', 'where photosynthesis happens')),
      term(t('glukose', 'glucose'), t('det sukker, planten danner', 'the sugar the plant forms')),
    ],
    questions: [
      ask('understand', t('Hvad går ind i bladet, og hvad kommer ud?', 'What goes into the leaf, and what comes out?')),
      ask(
        'apply',
        t(
          'Hvad ville der ske med en plante i et lufttæt glas i lys?',
          'What would happen to a plant in an airtight jar in light?',
        ),
      ),
      ask(
        'analyse',
        t(
          'Hvordan hænger dit åndedræt sammen med træet udenfor?',
          'How is your breathing connected with the tree outside?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Er det nok at plante træer for at bremse klimaforandringer? Hvad taler for og imod?',
          'Is planting trees enough to slow climate change? What speaks for and against?',
        ),
      ),
    ],
    hook: t(
      'Vis et frø og et stykke brænde: »Det ene blev til det andet. Hvor kom resten fra?«',
      'Show a seed and a log: “One became the other. Where did the rest come from?”',
    ),
    model: t(
      'Tegn et blad med pile ind og ud, og fortæl vejen for ét stof ad gangen.',
      'Draw a leaf with arrows in and out, and tell the way of one substance at a time.',
    ),
    task: {
      supported: t(
        'Sæt fem ordkort på en tegning af en plante, og fortæl, hvad hver pil betyder.',
        'Put five word cards on a drawing of a plant, and tell what each arrow means.',
      ),
      onLevel: t(
        'Tegn fotosyntesen i et blad, og forklar, hvor planten får sin masse fra.',
        'Draw photosynthesis in a leaf, and explain where the plant gets its mass from.',
      ),
      challenge: t(
        'Tegn fotosyntese og respiration i samme kredsløb, og forklar, hvornår planten gør hvad.',
        'Draw photosynthesis and respiration in one cycle, and explain when the plant does which.',
      ),
    },
    exit: [
      t('Skriv, hvad planten bruger, og hvad den danner.', 'Write what the plant uses and what it forms.'),
      t('En siger: »Planter spiser jord.« Hvad svarer du?', 'Someone says: “Plants eat soil.” What do you answer?'),
    ],
    materials: ['plants', 'magnifiers', 'paper'],
    parts: [
      t('hvad planten bruger', 'what the plant uses'),
      t('bladet', 'the leaf'),
      t('hvad påvirker fotosyntesen?', 'what affects photosynthesis?'),
      t('respiration', 'respiration'),
      t('fødekæder og klima', 'food chains and climate'),
    ],
    product: t('en model med forklaring til en yngre klasse', 'a model with an explanation for a younger class'),
    safety: [
      t(
        'Tag kun blade fra planter, I kender, og vask hænder bagefter.',
        'Only take leaves from plants you know, and wash hands afterwards.',
      ),
    ],
  },
  {
    id: 'electricity',
    name: t('elektriske kredsløb', 'electric circuits'),
    find: /kredsløb(?!et i kroppen)|elektri|strøm\b|circuit|electricity/iu,
    subjects: ['science', 'physicsChemistry'],
    areas,
    grades: [4, 8],
    goals: [
      goal(
        t(
          'Eleverne kan bygge og tegne et lukket kredsløb og forklare, hvornår pæren lyser.',
          'Students can build and draw a closed circuit and explain when the bulb lights.',
        ),
        t('Eleven finder selv et brud.', 'The student finds a break.'),
        t('Tegning og opstilling passer sammen.', 'Drawing and set-up match.'),
      ),
      goal(
        t(
          'Eleverne kan undersøge ledere og isolatorer og sammenligne serie- og parallelforbindelse.',
          'Students can investigate conductors and insulators and compare series and parallel.',
        ),
        t('Eleven forudsiger, før der bliver målt eller set efter.', 'The student predicts before looking.'),
        t('Eleven forklarer, hvorfor den ene pære slukker.', 'The student explains why one bulb goes out.'),
      ),
      goal(
        t(
          'Eleverne kan designe et kredsløb til et formål og vurdere løsningen.',
          'Students can design a circuit for a purpose and judge the solution.',
        ),
        t('Løsningen virker og er tegnet.', 'The solution works and is drawn.'),
        t('Eleven forbedrer den efter en afprøvning.', 'The student improves it after a trial.'),
      ),
    ],
    prior: [
      t('Vide, at batterier har to poler.', 'Knowing that batteries have two poles.'),
      t('Kende ting, der bruger strøm.', 'Knowing things that use electricity.'),
    ],
    misconceptions: [
      belief(
        t('Strømmen bliver brugt op i pæren.', 'The current is used up in the bulb.'),
        t(
          'Byg to pærer i serie, og spørg, hvorfor de lyser lige meget.',
          'Build two bulbs in series and ask why they are equally bright.',
        ),
      ),
      belief(
        t('Én ledning er nok.', 'One wire is enough.'),
        t('Lad eleverne prøve med én, og find den anden vej.', 'Let students try with one, and find the other way.'),
      ),
    ],
    terms: [
      term(
        t('lukket kredsløb', 'closed circuit'),
        t('en vej uden brud fra pol til pol', 'a way without break from pole to pole'),
      ),
      term(t('leder', 'conductor'), t('noget, strøm kan gå igennem', 'something current can pass')),
      term(t('isolator', 'insulator'), t('noget, strøm ikke kan gå igennem', 'something current cannot pass')),
    ],
    questions: [
      ask(
        'understand',
        t('Hvad skal være forbundet, før pæren lyser?', 'What must be connected before the bulb lights?'),
      ),
      ask(
        'apply',
        t('Hvordan kan I finde fejlen, når den ikke lyser?', 'How can you find the fault when it does not light?'),
      ),
      ask(
        'analyse',
        t(
          'Hvorfor slukker begge pærer i den ene opstilling, men kun én i den anden?',
          'Why do both bulbs go out in one set-up, but only one in the other?',
        ),
      ),
      ask(
        'create',
        t(
          'Kan I bygge en alarm, der går i gang, når en dør bliver åbnet?',
          'Can you build an alarm that starts when a door opens?',
        ),
      ),
    ],
    hook: t(
      'Giv hvert par et batteri, en pære og én ledning: »Få den til at lyse.«',
      'Give each pair a battery, a bulb and one wire: “Make it light.”',
    ),
    model: t(
      'Følg vejen rundt med en finger på tegningen, og vis et brud.',
      'Follow the way round with a finger on the drawing, and show a break.',
    ),
    task: {
      supported: t(
        'Byg kredsløbet efter en tegning, og find to ting, der leder, og to, der ikke gør.',
        'Build the circuit from a drawing, and find two things that conduct and two that do not.',
      ),
      onLevel: t(
        'Byg to pærer på to måder, tegn begge, og forklar, hvad der sker, når én skrues ud.',
        'Build two bulbs in two ways, draw both, and explain what happens when one is unscrewed.',
      ),
      challenge: t(
        'Byg en kontakt, der kan tænde en pære fra to steder.',
        'Build a switch that can light a bulb from two places.',
      ),
    },
    exit: [
      t('Tegn et kredsløb, der virker, og et, der ikke gør.', 'Draw a circuit that works and one that does not.'),
      t('Hvorfor skal der to ledninger til?', 'Why does it take two wires?'),
    ],
    materials: ['batteries', 'paper'],
    parts: [
      t('det lukkede kredsløb', 'the closed circuit'),
      t('ledere og isolatorer', 'conductors and insulators'),
      t('serie og parallel', 'series and parallel'),
      t('design med strøm', 'designing with electricity'),
    ],
    product: t('en opfindelse med lys eller lyd og et diagram', 'an invention with light or sound and a diagram'),
    safety: [
      t('Brug kun batterier på 1,5 V, aldrig stikkontakten.', 'Use only 1.5 V batteries, never the socket.'),
      t(
        'Forbind aldrig polerne direkte: ledningen bliver varm. Slip, hvis noget bliver varmt.',
        'Never connect the poles directly: the wire gets hot. Let go if anything gets warm.',
      ),
    ],
  },
  {
    id: 'body',
    name: t('kroppens blodkredsløb', 'the body’s circulation'),
    find: /blodkreds|hjerte|\bpuls\b|kroppens|circulation|\bheart\b|\bpulse\b/iu,
    subjects: ['science', 'biology'],
    areas,
    grades: [3, 8],
    goals: [
      goal(
        t(
          'Eleverne kan forklare blodets vej gennem kroppen og undersøge pulsen.',
          'Students can explain the blood’s way through the body and investigate the pulse.',
        ),
        t('Eleven viser vejen hjerte–lunger–hjerte–krop.', 'The student shows the way heart–lungs–heart–body.'),
        t('Eleven måler pulsen på samme måde hver gang.', 'The student measures the pulse in the same way each time.'),
      ),
      goal(
        t(
          'Eleverne kan sammenligne målinger og forklare, hvorfor pulsen ændrer sig.',
          'Students can compare measurements and explain why the pulse changes.',
        ),
        t('Eleven forbinder puls med ilt og arbejde.', 'The student links pulse with oxygen and work.'),
        t(
          'Eleven ser på mønstret og ikke på, hvem der har lavest.',
          'The student looks at the pattern and not at who has the lowest.',
        ),
      ),
      goal(
        t(
          'Eleverne kan planlægge en undersøgelse og vurdere råd om sundhed.',
          'Students can plan an investigation and judge advice about health.',
        ),
        t('Planen måler én ting.', 'The plan measures one thing.'),
        t('Rådet vurderes på sin kilde.', 'Advice is judged by its source.'),
      ),
    ],
    prior: [
      t('Vide, hvor hjerte og lunger sidder.', 'Knowing where heart and lungs are.'),
      t('Tælle og tage tid.', 'Counting and timing.'),
    ],
    misconceptions: [
      belief(
        t('Blodet er blåt, indtil det møder luft.', 'Blood is blue until it meets air.'),
        t(
          'Blod er altid rødt. Blå årer på tegninger er en farvekode.',
          'Blood is always red. Blue vessels in drawings are a colour code.',
        ),
      ),
      belief(
        t('Hjertet sidder i venstre side af brystet.', 'The heart is in the left side of the chest.'),
        t(
          'Mærk midt på brystet: det sidder næsten i midten og peger mod venstre.',
          'Feel mid-chest: it is almost in the middle and points left.',
        ),
      ),
    ],
    terms: [
      term(t('puls', 'pulse'), t('antal hjerteslag i minuttet', 'heartbeats a minute')),
      term(t('arterie', 'artery'), t('blodåre væk fra hjertet', 'vessel away from the heart')),
      term(t('vene', 'vein'), t('blodåre hen til hjertet', 'vessel to the heart')),
    ],
    questions: [
      ask('understand', t('Hvad henter blodet i lungerne?', 'What does the blood fetch in the lungs?')),
      ask('apply', t('Hvornår på en dag er din puls nok højest?', 'When in a day is your pulse probably highest?')),
      ask(
        'analyse',
        t(
          'Hvorfor bliver pulsen ved med at være høj lidt efter, at man stopper?',
          'Why does the pulse stay high for a while after one stops?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Hvor sikre kan vi være på vores målinger, og hvad ville gøre dem bedre?',
          'How sure can we be of our measurements, and what would make them better?',
        ),
      ),
    ],
    hook: t(
      'Lad alle finde pulsen på håndleddet i stilhed: »Hvad er det, der banker netop her?«',
      'Let all find the pulse at the wrist in silence: “What is beating just here?”',
    ),
    model: t(
      'Tegn kredsløbet som et ottetal med hjertet i midten, og følg en dråbe rundt.',
      'Draw the circulation as a figure eight with the heart in the middle, and follow a drop round.',
    ),
    task: {
      supported: t(
        'Sæt pile på en tegning af kredsløbet, og mål pulsen to gange i hvile.',
        'Put arrows on a drawing of the circulation, and measure the pulse twice at rest.',
      ),
      onLevel: t(
        'Mål puls i hvile, efter 1 minuts sprællemænd og efter 3 minutters ro, og forklar kurven.',
        'Measure the pulse at rest, after 1 minute of jumping jacks and after 3 minutes’ rest, and explain the curve.',
      ),
      challenge: t(
        'Planlæg en undersøgelse af, hvad der får pulsen til at falde hurtigst.',
        'Plan an investigation of what makes the pulse fall fastest.',
      ),
    },
    exit: [
      t('Tegn blodets vej fra hjertet til lungerne og tilbage.', 'Draw the blood’s way from heart to lungs and back.'),
      t('Hvorfor stiger pulsen, når man løber?', 'Why does the pulse rise when one runs?'),
    ],
    materials: ['paper', 'squaredPaper'],
    parts: [
      t('hjertet', 'the heart'),
      t('blodets vej', 'the way of the blood'),
      t('puls i tal', 'pulse in numbers'),
      t('lunger og ilt', 'lungs and oxygen'),
    ],
    product: t('en plakat med model, målinger og forklaring', 'a poster with model, measurements and explanation'),
    safety: [
      t(
        'Ingen skal sammenligne vægt eller form. Elever, der ikke må anstrenge sig, tager tid og fører skema.',
        'Nobody compares weight or fitness. Students who must not exert themselves keep time and notes.',
      ),
    ],
  },
  {
    id: 'solar-system',
    name: t('Jorden, Solen og Månen', 'the Earth, the Sun and the Moon'),
    find: /solsystem|planet(er)?\b|årstid|månen|solar system|seasons|\bmoon\b/iu,
    subjects: ['science', 'geography', 'physicsChemistry'],
    areas,
    grades: [3, 8],
    goals: [
      goal(
        t(
          'Eleverne kan forklare dag og nat, år og Månens faser med en model.',
          'Students can explain day and night, the year and the phases of the Moon with a model.',
        ),
        t(
          'Eleven drejer sig selv eller en bold og siger, hvor det er dag.',
          'The student turns and says where it is day.',
        ),
        t(
          'Eleven skelner mellem at dreje om sig selv og at kredse om noget.',
          'The student keeps turning and orbiting apart.',
        ),
      ),
      goal(
        t(
          'Eleverne kan bruge modellen til at forklare årstider og sammenligne to steder på Jorden.',
          'Students can use the model to explain seasons and compare two places on Earth.',
        ),
        t('Eleven bruger Jordens hældning i forklaringen.', 'The student uses the Earth’s tilt in the explanation.'),
        t('Eleven kan sige, hvad årstiden er i Australien.', 'The student can say what season it is in Australia.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere, hvad en model viser rigtigt, og hvad den viser forkert.',
          'Students can judge what a model shows rightly and wrongly.',
        ),
        t('Eleven nævner størrelse eller afstand.', 'The student mentions size or distance.'),
        t('Eleven forbedrer modellen.', 'The student improves the model.'),
      ),
    ],
    prior: [
      t('Vide, at Jorden er en kugle.', 'Knowing that the Earth is a ball.'),
      t('Kende de fire årstider.', 'Knowing the four seasons.'),
    ],
    misconceptions: [
      belief(
        t('Det er sommer, fordi Jorden er tættere på Solen.', 'It is summer because the Earth is nearer the Sun.'),
        t(
          'Spørg, hvorfor det så er vinter i Australien, når vi har sommer.',
          'Ask why it is then winter in Australia when we have summer.',
        ),
      ),
      belief(
        t('Jordens skygge laver Månens faser.', 'The Earth’s shadow makes the phases of the Moon.'),
        t('Hold en bold ud i lampens lys, og drej rundt om dig selv.', 'Hold a ball out in lamplight and turn round.'),
      ),
    ],
    terms: [
      term(t('akse', 'axis'), t('den linje, Jorden drejer om', 'the line that the Earth turns about')),
      term(t('kredse', 'orbit'), t('bevæge sig rundt om noget', 'move round something')),
      term(t('fase', 'phase'), t('den del af Månen, vi ser oplyst', 'the lit part of the Moon that we see')),
    ],
    questions: [
      ask(
        'understand',
        t(
          'Hvad gør Jorden på et døgn, og hvad gør den på et år?',
          'What does the Earth do in a day, and what in a year?',
        ),
      ),
      ask('apply', t('Hvor på bolden er det morgen lige nu?', 'Where on the ball is it morning now?')),
      ask(
        'analyse',
        t(
          'Hvad ville der ske med årstiderne, hvis aksen ikke hældede?',
          'What would happen to the seasons if the axis had no tilt?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Hvad er det værste, der er forkert ved vores model, og betyder det noget for forklaringen?',
          'What is the worst fault of our model, and does it matter for the explanation?',
        ),
      ),
    ],
    hook: t(
      'Sluk lyset, tænd en lampe, og spørg: »Hvis mit hoved er Jorden, hvornår er det så nat på min næse?«',
      'Turn off the light, turn on a lamp, and ask: “If my head is the Earth, when is it night on my nose?”',
    ),
    model: t(
      'Drej en globus eller en bold foran lampen, og følg Danmark gennem et døgn.',
      'Turn a globe or a ball before the lamp, and follow Denmark through a day.',
    ),
    task: {
      supported: t(
        'Vis dag og nat med bold og lampe, og tegn det med fire pile.',
        'Show day and night with ball and lamp, and draw it with four arrows.',
      ),
      onLevel: t(
        'Vis og tegn sommer og vinter i Danmark, og forklar med aksens hældning.',
        'Show and draw summer and winter in Denmark, and explain by the tilt of the axis.',
      ),
      challenge: t(
        'Forklar, hvorfor Solen kan være oppe hele natten nord for polarcirklen, med en tegning.',
        'Explain with a drawing why the Sun can be up all night north of the polar circle.',
      ),
    },
    exit: [
      t('Tegn, hvorfor det er nat i Danmark.', 'Draw why it is night in Denmark.'),
      t('Hvorfor har vi årstider?', 'Why do we have seasons?'),
    ],
    materials: ['lamp', 'paper'],
    parts: [
      t('dag og nat', 'day and night'),
      t('året', 'the year'),
      t('årstider', 'seasons'),
      t('Månens faser', 'phases of the Moon'),
      t('solsystemet', 'the solar system'),
    ],
    product: t('en model med en optaget forklaring', 'a model with a recorded explanation'),
    safety: [
      t(
        'Kig aldrig direkte på Solen, heller ikke gennem solbriller eller kikkert.',
        'Never look straight at the Sun, not even through sunglasses or binoculars.',
      ),
    ],
  },
  {
    id: 'climate',
    name: t('klima og drivhuseffekt', 'climate and the greenhouse effect'),
    find: /klima|drivhus|global opvarm|climate|greenhouse/iu,
    subjects: ['science', 'geography', 'biology', 'physicsChemistry', 'socialStudies'],
    areas: [...areas, 'perspektivering', 'oekonomi'],
    grades: [5, 10],
    goals: [
      goal(
        t(
          'Eleverne kan forklare drivhuseffekten og forskellen på vejr og klima.',
          'Students can explain the greenhouse effect and the difference between weather and climate.',
        ),
        t('Eleven tegner stråling ind og varme ud.', 'The student draws radiation in and heat out.'),
        t(
          'Eleven bruger »vejr« om i dag og »klima« om mange år.',
          'The student says “weather” of today and “climate” of many years.',
        ),
      ),
      goal(
        t(
          'Eleverne kan tolke data om klima og forklare årsager og følger.',
          'Students can interpret climate data and explain causes and effects.',
        ),
        t('Eleven beskriver en graf, før den forklares.', 'The student describes a graph before explaining it.'),
        t('Eleven skelner mellem sikker og usikker viden.', 'The student keeps certain and uncertain knowledge apart.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere løsninger og begrunde et forslag.',
          'Students can judge solutions and give reasons for a proposal.',
        ),
        t('Forslaget nævner både virkning og pris.', 'The proposal names effect and price.'),
        t('Eleven tager et modargument alvorligt.', 'The student takes a counter-argument seriously.'),
      ),
    ],
    prior: [
      t('Kende kuldioxid og ilt.', 'Knowing carbon dioxide and oxygen.'),
      t('Aflæse en graf over tid.', 'Reading a graph over time.'),
    ],
    misconceptions: [
      belief(
        t(
          'En kold vinter viser, at klimaet ikke bliver varmere.',
          'A cold winter shows that the climate is not warming.',
        ),
        t('Sammenlign én dag med et gennemsnit over 30 år.', 'Compare one day with a mean over 30 years.'),
      ),
      belief(
        t('Hullet i ozonlaget er grunden til opvarmningen.', 'The hole in the ozone layer causes warming.'),
        t('Tegn de to hver for sig, og sæt navn på stofferne.', 'Draw the two apart and name the substances.'),
      ),
    ],
    terms: [
      term(t('drivhusgas', 'greenhouse gas'), t('en gas, der holder på varmen', 'a gas that keeps heat in')),
      term(t('klima', 'climate'), t('vejret over mange år', 'weather over many years')),
      term(t('udledning', 'emission'), t('det, der sendes ud i luften', 'what is sent out in the air')),
    ],
    questions: [
      ask(
        'understand',
        t('Hvad er forskellen på vejr og klima?', 'What is the difference between weather and climate?'),
      ),
      ask(
        'analyse',
        t(
          'Hvorfor ville Jorden være meget kold helt uden drivhuseffekt?',
          'Why would the Earth be very cold with no greenhouse effect at all?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Hvilken løsning batter mest, og hvem skal betale for den?',
          'Which solution matters most, and who should pay for it?',
        ),
      ),
      ask(
        'create',
        t(
          'Hvad ville være den bedste aftale for jeres skole, og hvordan kan I måle, om den virker?',
          'What would be the best agreement for your school, and how can you measure whether it works?',
        ),
      ),
    ],
    hook: t(
      'Vis to glas i solen eller under en lampe, ét med låg og ét uden, og et termometer i hvert. Lad alle gætte.',
      'Show two glasses in the sun or under a lamp, one with a lid, with a thermometer in each. Let all guess.',
    ),
    model: t(
      'Tegn Solens stråler ind og varmen ud, og sæt et tæppe af gasser på i to tykkelser.',
      'Draw the Sun’s rays in and the heat out, and put on a blanket of gases in two thicknesses.',
    ),
    task: {
      supported: t(
        'Sæt ord på en tegning af drivhuseffekten, og sortér otte sætninger i vejr og klima.',
        'Label a drawing of the greenhouse effect, and sort eight sentences into weather and climate.',
      ),
      onLevel: t(
        'Tegn og forklar drivhuseffekten, og beskriv en graf over temperatur med tre sætninger.',
        'Draw and explain the greenhouse effect, and describe a temperature graph in three sentences.',
      ),
      challenge: t(
        'Find to forklaringer på en ændring i en graf, og skriv, hvilke data der kunne afgøre det.',
        'Find two explanations of a change in a graph, and write which data could decide it.',
      ),
    },
    exit: [
      t('Tegn drivhuseffekten med tre pile.', 'Draw the greenhouse effect with three arrows.'),
      t('Skriv en sætning om vejr og en om klima.', 'Write one sentence about weather and one about climate.'),
    ],
    materials: ['squaredPaper', 'cards'],
    parts: [
      t('vejr og klima', 'weather and climate'),
      t('drivhuseffekten', 'the greenhouse effect'),
      t('data over tid', 'data over time'),
      t('følger', 'effects'),
      t('løsninger', 'solutions'),
    ],
    product: t('et begrundet forslag til skolen eller kommunen', 'a reasoned proposal to the school or municipality'),
    safety: [
      t(
        'En lampe bliver varm: lad den stå stille, og rør ikke ved pæren.',
        'A lamp gets hot: leave it standing, and do not touch the bulb.',
      ),
    ],
  },
  {
    id: 'atoms',
    name: t('atomer og molekyler', 'atoms and molecules'),
    find: /atom|molekyle?|grundstof|molecule/iu,
    subjects: ['physicsChemistry'],
    areas,
    grades: [7, 10],
    goals: [
      goal(
        t(
          'Eleverne kan beskrive et atoms opbygning og forklare forskellen på grundstof og molekyle.',
          'Students can describe an atom and explain the difference between element and molecule.',
        ),
        t('Eleven placerer protoner, neutroner og elektroner.', 'The student places protons, neutrons and electrons.'),
        t('Eleven bygger H₂O og forklarer tallene.', 'The student builds H₂O and explains the numbers.'),
      ),
      goal(
        t(
          'Eleverne kan bruge det periodiske system til at forudsige og sammenligne grundstoffer.',
          'Students can use the periodic table to predict and compare elements.',
        ),
        t('Eleven begrunder ud fra plads i systemet.', 'The student gives reasons from the place in the table.'),
        t('Eleven finder et mønster i en gruppe.', 'The student finds a pattern in a group.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere modeller af atomet og lave deres egen.',
          'Students can judge models of the atom and make their own.',
        ),
        t('Eleven nævner en svaghed ved en model.', 'The student names a weakness of a model.'),
        t('Modellen er lavet til et bestemt formål.', 'The model is made for a given purpose.'),
      ),
    ],
    prior: [
      t('Kende fast, flydende og gas.', 'Knowing solid, liquid and gas.'),
      t('Vide, at alt stof består af små dele.', 'Knowing that all matter is small parts.'),
    ],
    misconceptions: [
      belief(
        t(
          'Atomer har samme egenskaber som stoffet: kobberatomer er røde.',
          'Atoms have the properties of the substance: copper atoms are red.',
        ),
        t('Spørg, om ét vandmolekyle kan være vådt.', 'Ask whether one water molecule can be wet.'),
      ),
      belief(
        t('Elektroner kører rundt i baner som planeter.', 'Electrons run in orbits like planets.'),
        t(
          'Sammenlign to modeller, og find, hvad hver er god til.',
          'Compare two models and find what each is good for.',
        ),
      ),
    ],
    terms: [
      term(t('proton', 'proton'), t('positiv del i kernen', 'positive part of the nucleus')),
      term(t('elektron', 'electron'), t('negativ del uden om kernen', 'negative part around the nucleus')),
      term(t('grundstof', 'element'), t('stof med kun én slags atomer', 'a substance of only one kind of atom')),
      term(t('molekyle', 'molecule'), t('to eller flere atomer, der hænger sammen', 'two or more atoms joined')),
    ],
    questions: [
      ask('remember', t('Hvad består kernen af?', 'What is the nucleus made of?')),
      ask('understand', t('Hvad fortæller 2-tallet i H₂O?', 'What does the 2 in H₂O tell?')),
      ask(
        'analyse',
        t('Hvorfor opfører grundstoffer i samme gruppe sig ens?', 'Why do elements of one group behave alike?'),
      ),
      ask(
        'evaluate',
        t(
          'Hvilken model af atomet er bedst til at forklare en binding, og hvad kan den ikke?',
          'Which model of the atom best explains a bond, and what can it not do?',
        ),
      ),
    ],
    hook: t(
      '»Hvor mange gange kan man halvere et stykke sølvpapir, før det ikke er aluminium mere?«',
      '“How often can one halve a piece of foil before it is no longer aluminium?”',
    ),
    model: t(
      'Byg et vandmolekyle, læs formlen, og peg på hvert tal i modellen.',
      'Build a water molecule, read the formula, and point at each number in the model.',
    ),
    task: {
      supported: t(
        'Byg H₂, O₂ og H₂O, og skriv, hvor mange atomer af hver slags der er.',
        'Build H₂, O₂ and H₂O, and write how many atoms of each kind there are.',
      ),
      onLevel: t(
        'Byg og tegn H₂O, CO₂ og CH₄, og sortér ti formler i grundstof og kemisk forbindelse.',
        'Build and draw H₂O, CO₂ and CH₄, and sort ten formulas into element and compound.',
      ),
      challenge: t(
        'Forudsig formlen for to stoffer ud fra det periodiske system, og begrund.',
        'Predict the formula of two substances from the periodic table, with reasons.',
      ),
    },
    exit: [
      t('Tegn et atom med tre protoner, og sæt navne på.', 'Draw an atom with three protons and label it.'),
      t('Hvad er forskellen på O₂ og CO₂?', 'What is the difference between O₂ and CO₂?'),
    ],
    materials: ['clay', 'cards'],
    parts: [
      t('atomets opbygning', 'the atom'),
      t('grundstoffer', 'elements'),
      t('molekyler', 'molecules'),
      t('det periodiske system', 'the periodic table'),
      t('modeller før og nu', 'models then and now'),
    ],
    product: t(
      'en model med en skriftlig vurdering af, hvad den ikke viser',
      'a model with a written judgement of what it does not show',
    ),
  },
];
