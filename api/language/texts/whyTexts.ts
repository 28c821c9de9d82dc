import type { Language } from '../../contract/language.ts';
import type { RuleIdea } from './ruleTexts.ts';

/** Why a way of working holds, as a picture that the student can go on with. It names a reason and no number. */
interface Why {
  /** How a student asks for it. */
  readonly asked: RegExp;
  /** The ideas of the engine's rules that it is the reason of. */
  readonly ideas: readonly RuleIdea[];
  readonly texts: Readonly<Record<Language, string>>;
}

const WHYS = {
  balance: {
    asked: /begge sider|both sides|ligning|equation|flytte|balance|(?:trække|lægge|plus\w*|minus\w*) \d*x/u,
    ideas: ['undoAddition', 'undoMultiplication', 'gatherVariable'],
    texts: {
      da: 'En ligning er som en vægt i balance: gør du det samme på begge sider, vejer de stadig lige meget. Hvad ville der ske, hvis du kun gjorde det på den ene?',
      en: 'An equation is like scales in balance: do the same on both sides and they still weigh the same. What would happen if you did it on one side only?',
    },
  },
  sameSizedPieces: {
    asked: /nævner|denominator|lige store (?:dele|stykker)/u,
    ideas: ['commonDenominator', 'combineNumerators'],
    texts: {
      da: 'Nævneren fortæller, hvor store stykkerne er, og stykker kan kun tælles sammen, når de er lige store. Hvordan kan du vise det på en tegning?',
      en: 'The denominator tells how big the pieces are, and pieces can only be counted together when they are the same size. How can you show it in a drawing?',
    },
  },
  sameAmount: {
    asked: /forkort|simplif/u,
    ideas: ['simplifyFraction'],
    texts: {
      da: 'Når tæller og nævner deles med det samme, bliver stykkerne færre og større, men der er lige meget i alt. Hvordan kan du se det på en tegning?',
      en: 'When numerator and denominator are divided by the same, there are fewer and bigger pieces, but just as much in all. How can you see it in a drawing?',
    },
  },
  packedTogether: {
    asked:
      /gange.{0,20}(?:før|først)|(?:før|først).{0,20}gange|rækkefølge|multiply.{0,20}(?:first|before)|(?:first|before).{0,20}multipl|order of/u,
    ideas: ['pointsBeforeDashes'],
    texts: {
      da: 'Et gangestykke er en bunke, der er pakket sammen, så den skal pakkes ud, før den lægges til resten. Hvad ville du få i et lille eksempel, hvis du tog det i den anden rækkefølge?',
      en: 'A multiplication is a pile packed together, so it has to be unpacked before it is added to the rest. What would you get in a small example if you took it in the other order?',
    },
  },
  allOfTheBracket: {
    asked: /parentes|bracket|ganges? (?:også )?på|times both/u,
    ideas: ['expandBrackets', 'bracketsFirst'],
    texts: {
      da: 'Parentesen holder det hele samlet som i en pose, så det, der sker med posen, sker med alting indeni. Hvordan ser det ud, hvis du tegner poserne?',
      en: 'The bracket holds it all together like a bag, so what happens to the bag happens to everything in it. How does it look if you draw the bags?',
    },
  },
  partOfSomething: {
    asked: /procent|%|per ?cent/u,
    ideas: ['percentOf', 'percentShare', 'percentMore', 'percentLess', 'percentWhole'],
    texts: {
      da: 'Procent er en del af noget, så hvor meget det er, kommer an på, hvad det er procent af. Er den samme procent lige så meget af noget lille som af noget stort?',
      en: 'A percentage is a part of something, so how much it is depends on what it is a percentage of. Is the same percentage as much of something small as of something big?',
    },
  },
  changeATen: {
    asked: /låne|veksle|mente|borrow|regroup|carry/u,
    ideas: ['subtract', 'add'],
    texts: {
      da: 'Når der ikke er enere nok, veksler du en tier til enere, og tallet er stadig lige så meget værd. Hvordan kan du se det med penge?',
      en: 'When there are not enough ones, you change a ten into ones, and the number is still worth the same. How can you see it with money?',
    },
  },
  howManyFit: {
    asked: /omvendte|vende brøken|flip|reciprocal|(?:dele|dividere|divid\w*) (?:med|by) (?:en |a )?(?:brøk|fraction)/u,
    ideas: ['divideByFraction'],
    texts: {
      da: 'At dele med en brøk er at spørge, hvor mange gange brøken kan være der. Hvor mange halve glas kan du hælde op af en hel kande?',
      en: 'To divide by a fraction is to ask how many times the fraction fits. How many half glasses can you pour from a whole jug?',
    },
  },
  partOfAPart: {
    asked: /gange (?:med )?(?:en )?brøk|multiply.{0,10}fraction/u,
    ideas: ['multiplyFractions', 'partOf'],
    texts: {
      da: 'At gange med en brøk er at tage en del af noget, og derfor kan resultatet blive mindre. Hvordan ser det ud på en stribe papir, du folder?',
      en: 'To multiply by a fraction is to take a part of something, and so the result can get smaller. How does it look on a strip of paper that you fold?',
    },
  },
  belowZero: {
    asked: /negativ|minus.{0,8}minus|under nul|negative|below zero/u,
    ideas: ['subtractBelowZero', 'signedProduct'],
    texts: {
      da: 'Minus vender retningen på tallinjen, og vender du om to gange, går du fremad igen. Hvordan ser dine skridt ud på en tallinje?',
      en: 'A minus turns you round on the number line, and if you turn round twice you walk forward again. How do your steps look on a number line?',
    },
  },
  surface: {
    asked: /areal|area/u,
    ideas: ['rectangleArea', 'squareArea'],
    texts: {
      da: 'Arealet tæller, hvor mange små kvadrater der er plads til: dem i en række, taget så mange gange, som der er rækker. Hvordan ser det ud på din tegning?',
      en: 'The area counts how many small squares there is room for: those in a row, taken as many times as there are rows. How does it look in your drawing?',
    },
  },
  halfTheRectangle: {
    asked: /trekant|triangle/u,
    ideas: ['triangleArea'],
    texts: {
      da: 'Et rektangel kan klippes over fra hjørne til hjørne i ens trekanter, så trekanten fylder halvdelen af det. Kan du tegne det?',
      en: 'A rectangle can be cut from corner to corner into equal triangles, so the triangle fills half of it. Can you draw it?',
    },
  },
  wayRound: {
    asked: /omkreds|perimeter/u,
    ideas: ['rectanglePerimeter', 'squarePerimeter', 'trianglePerimeter'],
    texts: {
      da: 'Omkredsen er den tur, man går hele vejen rundt, så alle siderne skal med. Hvilke sider kommer du forbi på turen?',
      en: 'The perimeter is the walk all the way round, so every side counts. Which sides do you pass on the walk?',
    },
  },
  sharedEvenly: {
    asked: /gennemsnit|middeltal|average|mean/u,
    ideas: ['mean'],
    texts: {
      da: 'Gennemsnittet er det, hver ville få, hvis alt blev samlet og delt lige. Hvordan kan du vise det med klodser?',
      en: 'The mean is what each would get if everything were put together and shared evenly. How can you show it with blocks?',
    },
  },
  inTheMiddle: {
    asked: /median/u,
    ideas: ['medianInOrder', 'medianInMiddle'],
    texts: {
      da: 'Medianen er den, der står i midten, når alle er stillet op efter størrelse, og derfor skal de stilles op først. Hvad ville du få, hvis du sprang det over?',
      en: 'The median is the one that stands in the middle when all are lined up by size, and so they are lined up first. What would you get if you skipped that?',
    },
  },
  timesItself: {
    asked: /potens|opløft|power|exponent/u,
    ideas: ['power'],
    texts: {
      da: 'En potens er en kort måde at skrive det samme tal ganget med sig selv på, og det lille tal tæller, hvor mange af dem der er. Hvordan ser den ud skrevet helt ud?',
      en: 'A power is a short way to write the same number multiplied by itself, and the small number counts how many of them there are. How does it look written out in full?',
    },
  },
  overAndOver: {
    asked: /gange|multipl|times/u,
    ideas: ['multiply'],
    texts: {
      da: 'At gange er at lægge det samme tal sammen mange gange, bare skrevet kort. Hvor i opgaven sker det samme flere gange?',
      en: 'To multiply is to add the same number many times, only written short. Where in the problem does the same thing happen several times?',
    },
  },
  sharingOut: {
    asked: /del(?:e|er|t)(?!\p{L})|divi/u,
    ideas: ['divide'],
    texts: {
      da: 'At dele er at fordele lige eller at finde ud af, hvor mange gange noget kan være der. Hvilken af de to passer til opgaven?',
      en: 'To divide is to share out evenly or to find how many times something fits. Which of the two goes with the problem?',
    },
  },
} satisfies Record<string, Why>;

/** A reason that can be told. */
export type WhyId = keyof typeof WHYS;

const all = Object.entries(WHYS) as readonly [WhyId, Why][];

/** Reasons of the four operations, which the words of many a question name beside what it is about. */
const PLAIN: readonly WhyId[] = ['overAndOver', 'sharingOut'];

/**
 * The reason that a question asks for by its words, else that of the first of the rules' ideas which has one, else of a
 * plain operation that it names; else null.
 */
export function whyOf(question: string, ideas: readonly RuleIdea[]): WhyId | null {
  const named = all.filter(([, { asked }]) => asked.test(question.toLowerCase())).map(([id]) => id);
  const special = named.find((id) => !PLAIN.includes(id));
  const ofIdeas = ideas.flatMap((idea) => all.filter(([, why]) => why.ideas.includes(idea)).map(([id]) => id));
  return special ?? ofIdeas.find((id) => !PLAIN.includes(id)) ?? named[0] ?? ofIdeas[0] ?? null;
}

/** The reason in words, with a question to go on with. */
export const whyText = (why: WhyId, lang: Language): string => WHYS[why].texts[lang];
