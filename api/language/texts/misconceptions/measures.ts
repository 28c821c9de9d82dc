import { withChecks } from './shape.ts';

const da = withChecks([
  'Tegn det, opgaven handler om. Passer »{line}« med din tegning?',
  'Skal svaret være større eller mindre end det, du begyndte med? Passer »{line}«?',
]);
const en = withChecks([
  'Draw what the problem is about. Does “{line}” fit your drawing?',
  'Should the answer be larger or smaller than what you began with? Does “{line}” fit?',
]);

/** Ratio, units and figures. */
export const measures = {
  da: {
    addedInRatio: da(
      'Lægger det samme til, hvor der skal ganges med det samme',
      'Det ene tal voksede med så meget, så det andet gør det også.',
      'Hvis du laver en dobbelt portion, hvad sker der så med begge tal? Gjorde du det i »{line}«?',
    ),
    rateTurned: da(
      'Vender forholdet om',
      'Jeg ganger og dividerer med de to tal.',
      'Hvad hører til én af dem? Brug det til at se, om »{line}« passer.',
    ),
    partOfOtherPart: da(
      'Sammenligner den ene del med den anden i stedet for med det hele',
      'Forholdet er en brøk af de to tal.',
      'Hvor mange dele er der i alt, når du lægger dem sammen? Brugte du det i »{line}«?',
    ),
    dividedByShare: da(
      'Dividerer det hele med antallet af dele til den ene',
      'Den ene skal have så mange dele, så jeg deler med det.',
      'Hvor stor er én del? Hvor mange af dem skal den første have? Se på »{line}«.',
    ),
    lengthFactorForArea: da(
      'Omregner arealer, som om det var længder',
      'Omregningstallet er det samme som for længder.',
      'Tegn et kvadrat på én stor enhed. Hvor mange små kvadrater er der langs hver side? Se på »{line}«.',
    ),
    smallFactorForVolume: da(
      'Omregner rumfang, som om det var længder eller arealer',
      'Omregningstallet er det samme som for længder.',
      'Hvor mange små terninger går der på længden, bredden og højden? Se på »{line}«.',
    ),
    convertedWrongWay: da(
      'Ganger, hvor der skal divideres, når der omregnes',
      'Man flytter kommaet, når man omregner.',
      'Skal der bruges flere eller færre, når enheden bliver mindre? Se på »{line}«.',
    ),
    hundredMinutes: da(
      'Regner med hundrede minutter på en time',
      'Timer og minutter er som kroner og øre.',
      'Hvor mange minutter er der på en hel time? Brugte du det i »{line}«?',
    ),
    decimalsAsMinutes: da(
      'Læser decimalerne i et timetal som minutter',
      'Tallet bag kommaet er minutterne.',
      'Hvor mange minutter er en halv time, og hvordan skrives den med komma? Sammenlign med »{line}«.',
    ),
    areaForPerimeter: da(
      'Finder arealet, hvor der spørges om omkredsen',
      'Jeg ganger siderne, det gør man med rektangler.',
      'Spørger opgaven om vejen rundt eller om det, der er indeni? Hvad er »{line}«?',
    ),
    perimeterForArea: da(
      'Finder omkredsen, hvor der spørges om arealet',
      'Jeg lægger alle siderne sammen.',
      'Spørger opgaven om vejen rundt eller om det, der er indeni? Hvad er »{line}«?',
    ),
    twoSidesOnly: da(
      'Tæller kun de to sider, der står tal på',
      'Der står to tal, så dem lægger jeg sammen.',
      'Gå en tur rundt om figuren med en finger. Hvor mange sider er med i »{line}«?',
    ),
    halfForgotten: da(
      'Glemmer at halvere, når en trekants areal skal findes',
      'Areal er længde gange bredde.',
      'Tegn det rektangel, trekanten ligger i. Hvor meget af det fylder trekanten? Se på »{line}«.',
    ),
  },
  en: {
    addedInRatio: en(
      'Adds the same where it should be multiplied by the same',
      'One number grew by so much, so the other does, too.',
      'If you make a double portion, what happens to both numbers? Did you do that in “{line}”?',
    ),
    rateTurned: en(
      'Turns the rate round',
      'I multiply and divide by the two numbers.',
      'What goes with one of them? Use it to see whether “{line}” fits.',
    ),
    partOfOtherPart: en(
      'Compares one part with the other instead of with the whole',
      'The ratio is a fraction of the two numbers.',
      'How many parts are there in all when you add them? Did you use that in “{line}”?',
    ),
    dividedByShare: en(
      'Divides the whole by one person’s number of parts',
      'One gets so many parts, so I divide by it.',
      'How large is one part? How many of them does the first get? Look at “{line}”.',
    ),
    lengthFactorForArea: en(
      'Converts areas as if they were lengths',
      'The number is the same as for lengths.',
      'Draw a square of one large unit. How many small squares lie along each side? Look at “{line}”.',
    ),
    smallFactorForVolume: en(
      'Converts volumes as if they were lengths or areas',
      'The number is the same as for lengths.',
      'How many small cubes fit along the length, the width and the height? Look at “{line}”.',
    ),
    convertedWrongWay: en(
      'Multiplies where it should be divided in converting',
      'You move the point when you convert.',
      'Do you need more or fewer when the unit gets smaller? Look at “{line}”.',
    ),
    hundredMinutes: en(
      'Counts a hundred minutes in an hour',
      'Hours and minutes are like coins.',
      'How many minutes are there in a whole hour? Did you use that in “{line}”?',
    ),
    decimalsAsMinutes: en(
      'Reads the decimals of hours as minutes',
      'What stands behind the point is the minutes.',
      'How many minutes is half an hour, and how is it written with a point? Compare with “{line}”.',
    ),
    areaForPerimeter: en(
      'Finds the area where the perimeter is asked for',
      'I multiply the sides, as one does with rectangles.',
      'Does the problem ask for the way round or for what is inside? Which is “{line}”?',
    ),
    perimeterForArea: en(
      'Finds the perimeter where the area is asked for',
      'I add all the sides.',
      'Does the problem ask for the way round or for what is inside? Which is “{line}”?',
    ),
    twoSidesOnly: en(
      'Counts only the two sides that have numbers',
      'There are two numbers, so I add them.',
      'Go round the figure with a finger. How many sides are in “{line}”?',
    ),
    halfForgotten: en(
      'Forgets to halve when finding the area of a triangle',
      'Area is length times width.',
      'Draw the rectangle that the triangle lies in. How much of it does the triangle fill? Look at “{line}”.',
    ),
  },
} as const;
