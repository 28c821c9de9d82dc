import type { Language } from '../../contract/language.ts';
import type { Variants } from './ruleTexts.ts';

/**
 * Everyday beliefs about nature that school has to meet, each with observations that do not fit them. None says what is
 * right: the student is left with the contradiction. The beliefs are among those collected in Driver, Squires, Rushworth
 * and Wood-Robinson, Making Sense of Secondary Science (1994).
 */
interface Misbelief {
  /** Words of the task or the message that say what it is about. */
  readonly about: RegExp;
  /** How a student says it, in Danish or English. */
  readonly said: RegExp;
  readonly texts: Readonly<Record<Language, Variants>>;
}

const MISBELIEFS = {
  seasonsByDistance: {
    about: /årstid|sommer|vinter|season|summer|winter/u,
    said: /(?:tættere|nærmere|længere) (?:på|ved|fra|væk).{0,12}solen|solen.{0,14}(?:tæt|tættere|nærmere|længere (?:fra|væk))(?!\p{L})|(?:closer|nearer|further|farther) (?:to|from|away).{0,14}sun|sun.{0,14}(?:close|closer|nearer|further|farther)(?!\p{L})/u,
    texts: {
      da: [
        'Når det er sommer i Danmark, er det vinter i Australien. Hvordan passer det med »{line}«?',
        'Hvis det var afstanden, ville hele Jorden have sommer på samme tid. Hvad ved du om vejret i Sydafrika til jul?',
        'Hvordan kan to lande på samme klode have hver sin årstid samtidig, hvis det handler om afstanden?',
      ],
      en: [
        'When it is summer in Denmark it is winter in Australia. How does that fit "{line}"?',
        'If it were the distance, the whole Earth would have summer at once. What do you know about Christmas weather in South Africa?',
        'How can two countries on one planet have different seasons at once if it is about the distance?',
      ],
    },
  },
  largerDenominator: {
    about: /\d\s?\/\s?\d/u,
    said: /(?:fordi|for|da|because|since|cause|jo) .{0,20}?(?<![/\d])\d+ (?:jo |da )?(?:er|is) (?:jo |da )?(?:et |a |også )*(?:større|størst|højere|højest|mere|flere|flest|bigger|biggest|larger|largest|greater|greatest|higher|highest|more)|(?<![/\d])\d+ (?:er|is) (?:jo |da )?(?:et |a )?(?:større|højere|bigger|larger|greater|higher)(?: tal| number)? (?:end|than) \d+(?!\/)|(?:større|højere|bigger|larger|higher) (?:nævner|denominator)/u,
    texts: {
      da: [
        'Tegn to lige store pizzaer, og del dem, som de nederste tal siger. Hvad sker der med stykkerne, når der skal deles til flere?',
        'Tænk på en kage. Får du et større eller et mindre stykke, når flere skal have af den, og hvordan passer det med »{line}«?',
        'Det nederste tal fortæller, hvor mange dele noget er delt i. Hvad sker der med hver del, når der bliver flere af dem?',
      ],
      en: [
        'Draw two pizzas of the same size and cut them as the bottom numbers say. What happens to the pieces when there are more of them?',
        'Think of a cake. Do you get a bigger or a smaller piece when more people share it, and how does that fit "{line}"?',
        'The bottom number tells how many parts something is cut into. What happens to each part when there are more of them?',
      ],
    },
  },
  longerDecimal: {
    about: /\d[.,]\d/u,
    said: /(?:flere|mange|more) (?:cifre|decimaler|digits|decimals)|(?:det|tallet|it|number) (?:er|is) (?:længere|længst|longer|longest)|(?<![\d.,])\d{2,} (?:jo |da )?(?:er|is) (?:jo |da )?(?:et |a )?(?:større|mere|bigger|larger|more)(?: tal| number)? (?:end|than) \d(?![\d.,])/u,
    texts: {
      da: [
        'Skriv de to tal under hinanden, så kommaerne står lige over hinanden. Hvad fortæller den første plads efter kommaet?',
        'Tænk på penge: hvor mange kroner og øre er hvert af tallene, og hvordan passer det med »{line}«?',
        'Hvor på en tallinje ligger de to tal? Tegn linjen, og se, om antallet af cifre bestemmer det.',
      ],
      en: [
        'Write the two numbers one above the other with the points in line. What does the first place after the point tell?',
        'Think of money: how much is each of the numbers, and how does that fit "{line}"?',
        'Where on a number line are the two numbers? Draw it, and see whether the count of digits decides.',
      ],
    },
  },
  iceFloatsByAir: {
    about:
      /(?<!\p{L})is(?:en|terning\p{L}*)?(?!\p{L}).{0,40}(?:flyd|vand)|(?<!\p{L})ice(?!\p{L}).{0,40}(?:float|water)/u,
    said: /luft (?:inde )?i isen|isen (?:har|indeholder|er fuld af) luft|luftbobler|air (?:inside|in) (?:the )?ice|ice (?:has|contains|is full of) air|air bubbles/u,
    texts: {
      da: [
        'Helt klar is uden en eneste boble flyder også. Hvordan passer det med »{line}«?',
        'Hvis det var luften, burde klar is synke. Hvad sker der med en flaske vand, der fryser til?',
        'Hvad sker der med vandet selv, når det fryser: fylder det mindre, det samme eller mere?',
      ],
      en: [
        'Clear ice without a single bubble floats too. How does that fit "{line}"?',
        'If it were the air, clear ice should sink. What happens to a bottle of water that freezes?',
        'What happens to the water itself when it freezes: does it take up less, the same or more room?',
      ],
    },
  },
  moonInShadow: {
    // In an eclipse it is the shadow.
    about: /^(?![\s\S]*(?:formørk|eclipse))[\s\S]*(?:måne|moon)/u,
    said: /jordens skygge|jorden (?:skygger|(?:laver|kaster|giver) (?:en )?skygge)|skygge fra jorden|earth'?s shadow|shadow (?:of|from) the earth|earth (?:casts|makes|throws) (?:a |its )?shadow/u,
    texts: {
      da: [
        'Nogle dage kan man se solen og en halv måne på himlen samtidig. Kan Jordens skygge så ramme månen?',
        'Tegn solen, Jorden og en halvmåne, som du så den. På hvilken side af Jorden ligger skyggen?',
        'Hold en bold op i lyset fra en lampe, og gå rundt om den. Hvornår ser du den halvt oplyst?',
      ],
      en: [
        'On some days the sun and a half moon are in the sky together. Can the shadow of the Earth fall on the moon then?',
        'Draw the sun, the Earth and a half moon as you saw it. On which side of the Earth is its shadow?',
        'Hold a ball in the light of a lamp and walk around it. When do you see it half lit?',
      ],
    },
  },
  heavyFallsFaster: {
    about: /fald|tyngde|fall|gravity/u,
    said: /tung\p{L}*.{0,30}(?:falder|hurtig)|(?:falder|hurtig\p{L}*).{0,30}tung|heav\p{L}+.{0,30}(?:falls?|faster)|faster.{0,30}heav/u,
    texts: {
      da: [
        'Tag to ens ark papir, og krøl det ene sammen. De vejer det samme: falder de lige hurtigt?',
        'Hvad ville der ske, hvis du bandt en tung og en let sten sammen og slap dem?',
        'Hvad andet end vægten er forskelligt på en fjer og en sten, når de falder?',
      ],
      en: [
        'Take two equal sheets of paper and crumple one. They weigh the same: do they fall equally fast?',
        'What would happen if you tied a heavy and a light stone together and let go?',
        'What besides the weight is different about a feather and a stone when they fall?',
      ],
    },
  },
  plantsEatSoil: {
    about: /plante|fotosyntese|træ(?:er|et)?(?!\p{L})|plant|photosynthesis|tree/u,
    said: /(?:mad|næring|spiser|lever).{0,25}jord|jord\p{L}*.{0,25}(?:mad|næring)|(?:food|eat|feed).{0,25}soil|soil.{0,25}food/u,
    texts: {
      da: [
        'Et træ kan vokse i en krukke i årevis, mens jorden næsten ikke bliver lettere. Hvor kan træet så have sit stof fra?',
        'Nogle planter vokser i vand uden jord. Hvordan passer det med »{line}«?',
        'Hvad mangler en plante i et mørkt skab, selv om den står i god jord?',
      ],
      en: [
        'A tree can grow in a pot for years while the soil hardly gets lighter. Where can the tree have its matter from?',
        'Some plants grow in water without soil. How does that fit "{line}"?',
        'What does a plant in a dark cupboard lack although it stands in good soil?',
      ],
    },
  },
  sunGoesRound: {
    about: /sol|jord|dag|nat|sun|earth|day|night/u,
    said: /solen (?:der |som )?(?:kører|går|bevæger sig|drejer|flytter sig).{0,12}(?:om|rundt)|sun (?:that )?(?:goes|moves|travels|turns).{0,10}(?:round|around)/u,
    texts: {
      da: [
        'Drej dig langsomt rundt på en stol. Hvad ser ud til at flytte sig, og hvad gør det i virkeligheden?',
        'Når du kører i tog, ser træerne ud til at løbe forbi. Hvad kan det fortælle om solen på himlen?',
        'Hvordan kan man se forskel på, om det er solen eller Jorden, der bevæger sig?',
      ],
      en: [
        'Turn slowly on a swivel chair. What seems to move, and what really does?',
        'On a train the trees seem to run past. What can that tell about the sun in the sky?',
        'How could one tell whether it is the sun or the Earth that moves?',
      ],
    },
  },
  currentIsUsedUp: {
    about: /strøm|kredsløb|pære|current|circuit|bulb/u,
    said: /strøm\p{L}*.{0,15}(?:brug\p{L}* op|forsvinder|bliver mindre)|brug\p{L}* (?:al )?(?:den |noget af )?strøm\p{L}* op|current.{0,15}(?:used up|disappears|gets less)/u,
    texts: {
      da: [
        'Hvis strømmen blev brugt op i den første pære, hvordan ville den næste i rækken så lyse?',
        'Hvad ville et amperemeter vise før og efter pæren? Hvordan kan I prøve det?',
        'Tænk på vand i et lukket rør, der driver et hjul. Er der mindre vand efter hjulet?',
      ],
      en: [
        'If the current were used up in the first bulb, how would the next in the row shine?',
        'What would an ammeter show before and after the bulb? How could you try it?',
        'Think of water in a closed pipe that drives a wheel. Is there less water after the wheel?',
      ],
    },
  },
  metalIsColder: {
    about: /metal|varme|temperatur|heat|temperature/u,
    said: /metal\p{L}*.{0,20}kold|koldere.{0,20}metal|metal.{0,20}cold/u,
    texts: {
      da: [
        'Metal og træ har ligget i det samme rum hele natten. Hvad ville et termometer vise på dem?',
        'Hvorfor føles en ske af metal kold i hånden og varm i suppen?',
        'Hvad sker der med varmen i din hånd, når du rører ved metal, og når du rører ved træ?',
      ],
      en: [
        'Metal and wood have been in the same room all night. What would a thermometer show on them?',
        'Why does a metal spoon feel cold in the hand and hot in the soup?',
        'What happens to the heat of your hand when you touch metal, and when you touch wood?',
      ],
    },
  },
  bubblesAreAir: {
    about: /kog|boble|boil|bubble/u,
    said: /boble\p{L}*.{0,20}(?:luft|ilt)|(?:luft|ilt).{0,20}boble|bubbles?.{0,20}(?:air|oxygen)/u,
    texts: {
      da: [
        'Når vand koger længe, er der til sidst næsten intet vand tilbage. Hvad kan boblerne så bestå af?',
        'Hold et koldt låg hen over gryden. Hvad samler sig på det, og hvad fortæller det?',
        'Hvor skulle al den luft komme fra, når vandet koger i en halv time?',
      ],
      en: [
        'When water boils for long, hardly any is left in the end. What can the bubbles be, then?',
        'Hold a cold lid over the pot. What gathers on it, and what does that tell?',
        'Where would all that air come from when the water boils for half an hour?',
      ],
    },
  },
  lightThingsFloat: {
    about: /flyd|synk|float|sink/u,
    said: /(?:flyder|synker).{0,20}(?:let|tung)|(?:let|tung)\p{L}*.{0,20}(?:flyder|synker)|(?:light|heavy).{0,20}(?:floats?|sinks?)|(?:floats?|sinks?).{0,20}(?:light|heavy)/u,
    texts: {
      da: [
        'Et skib på mange tons flyder, og en lille sten synker. Hvad må det handle om ud over vægten?',
        'En klump modellervoks synker. Hvad sker der, hvis du former den som en båd?',
        'Flyder en stor og en lille træklods forskelligt? Hvad fortæller det dig?',
      ],
      en: [
        'A ship of many tons floats and a small stone sinks. What must it be about besides the weight?',
        'A lump of clay sinks. What happens if you shape it like a boat?',
        'Do a large and a small block of wood float differently? What does that tell you?',
      ],
    },
  },
  strivingEvolves: {
    about: /giraf|evolution|darwin|udviklings|tilpas|adapt/u,
    said: /stra?k(?:te|ker|t)|strækker|(?:ville|ønskede|øvede|prøvede).{0,20}|stretch|wanted to|tried to/u,
    texts: {
      da: [
        'Hvis en mand træner sig stærk, bliver hans børn så født stærke? Hvad siger det om »{line}«?',
        'Var alle giraffer lige høje fra begyndelsen? Hvem af dem fik flest unger, da der var mangel på mad?',
        'Hvad skal der til, for at en egenskab går videre fra forældre til unger?',
      ],
      en: [
        'If a man trains until he is strong, are his children born strong? What does that say about "{line}"?',
        'Were all giraffes equally tall to begin with? Which had most young when food was scarce?',
        'What does it take for a trait to pass from parents to their young?',
      ],
    },
  },
  noGravityInSpace: {
    about: /tyngde|rum|måne|astronaut|gravity|space|moon/u,
    said: /ingen tyngdekraft|ikke (?:er |nogen )?tyngdekraft|no gravity|isn'?t (?:any )?gravity/u,
    texts: {
      da: [
        'Månen bliver ved med at kredse om Jorden. Hvad holder den fast, hvis der ingen tyngdekraft er?',
        'Astronauter på månen hopper højt, men de kommer ned igen. Hvad fortæller det?',
        'Hvad ville der ske med en satellit, hvis tyngdekraften holdt op?',
      ],
      en: [
        'The moon keeps going around the Earth. What holds it if there is no gravity?',
        'Astronauts on the moon jump high, but they come down again. What does that tell?',
        'What would happen to a satellite if gravity stopped?',
      ],
    },
  },
  dissolvedIsGone: {
    about: /opløs|sukker|salt|dissolv|sugar/u,
    said: /(?:sukker|salt)\p{L}*.{0,25}(?:forsvind|væk)|(?:sugar|salt).{0,25}(?:disappear|gone|vanish)/u,
    texts: {
      da: [
        'Vej vandet og sukkeret for sig og så blandingen. Hvad tror du, vægten viser?',
        'Hvad er der tilbage i skålen, når saltvand er fordampet i solen?',
        'Hvis det var væk, hvor kommer smagen så fra?',
      ],
      en: [
        'Weigh the water and the sugar by themselves and then the mixture. What do you think the scales show?',
        'What is left in the bowl when salt water has evaporated in the sun?',
        'If it were gone, where would the taste come from?',
      ],
    },
  },
} as const satisfies Record<string, Misbelief>;

/** The name of a belief. */
export type MisbeliefId = keyof typeof MISBELIEFS;

const ids = Object.keys(MISBELIEFS).filter((id): id is MisbeliefId => id in MISBELIEFS);

const DENIED = /(?<!\p{L})(?:ikk?e?|not|isn'?t|aren'?t|doesn'?t|don'?t)(?!\p{L})/u;
/** A longer text is no single belief. */
const LONGEST = 200;

/** The belief that a student's message states about what the task or the message is on; null when there is none. */
export function misbeliefIn(task: string, message: string): MisbeliefId | null {
  const text = message.toLowerCase();
  if (text.length > LONGEST) return null;
  const about = `${task.slice(0, 600).toLowerCase()}\n${text}`;
  const found = ids.find((id) => {
    const { said, about: subject } = MISBELIEFS[id];
    return said.test(text) && subject.test(about) && (id === 'noGravityInSpace' || !DENIED.test(text));
  });
  return found ?? null;
}

/** What to ask somebody who holds a belief. {line} is the student's own. */
export const misbeliefTexts = (id: MisbeliefId, lang: Language): Variants => MISBELIEFS[id].texts[lang];
