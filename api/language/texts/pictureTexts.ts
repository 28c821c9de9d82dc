import type { Language } from '../../contract/language.ts';

/** A bar as a sentence tells of it. */
interface BarWords {
  readonly num: number;
  readonly den: number;
  readonly label: string;
}

/** What lies on a side of a balance. */
interface PanWords {
  readonly unknowns: number;
  readonly known?: string | undefined;
}

/** What pictures show, in sentences that can be read aloud. They name the numbers in the picture and no other. */
interface PictureTexts {
  readonly fractionBars: (bars: readonly BarWords[]) => string;
  readonly partBar: (part: BarWords, whole: string) => string;
  readonly percentBar: (percent: string, whole: string) => string;
  readonly numberLine: (start: string, amount: string, isForward: boolean) => string;
  /** `places` is how many places the longer side has: ones, tens, hundreds. */
  readonly areaModel: (across: string, down: string, places: number) => string;
  readonly balance: (name: string, left: PanWords, right: PanWords) => string;
  /** One step of a story: amounts as the task writes them. */
  readonly barModel: {
    readonly together: (one: string, other: string) => string;
    readonly rest: (whole: string, piece: string) => string;
    readonly groups: (count: number, each: string) => string;
    readonly sharing: (count: number, whole: string) => string;
    readonly howMany: (whole: string, each: string) => string;
  };
  readonly grid: (from: string, to: string) => string;
}

const list = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

const barDa = ({ num, den, label }: BarWords): string =>
  den === 1
    ? `${label} er tegnet som hele bjælker.`
    : `${label}: Hver bjælke er delt i ${den} lige store dele, og ${num} af delene er farvet.`;

const barEn = ({ num, den, label }: BarWords): string =>
  den === 1
    ? `${label} is drawn as whole bars.`
    : `${label}: each bar is cut into ${den} equal parts, and ${num} of the parts ${num === 1 ? 'is' : 'are'} coloured.`;

const panDa = (name: string, { unknowns, known }: PanWords): string =>
  list(
    [
      ...(unknowns > 0 ? [unknowns === 1 ? `en kasse med ${name}` : `${unknowns} kasser med ${name}`] : []),
      ...(known === undefined ? [] : [`et lod på ${known}`]),
    ],
    'og',
  );

const panEn = (name: string, { unknowns, known }: PanWords): string =>
  list(
    [
      ...(unknowns > 0 ? [unknowns === 1 ? `a box with ${name}` : `${unknowns} boxes with ${name}`] : []),
      ...(known === undefined ? [] : [`a weight of ${known}`]),
    ],
    'and',
  );

export const pictureTexts: Record<Language, PictureTexts> = {
  da: {
    fractionBars: (bars) =>
      [
        bars.length > 1 ? 'Bjælkerne er lige lange og står under hinanden.' : 'Brøken som en bjælke.',
        ...bars.map(barDa),
      ].join(' '),
    partBar: ({ num, den, label }, whole) =>
      `Hele bjælken er ${whole}. Den er delt i ${den} lige store dele, og ${num} af delene er farvet: ${label}. Hvor meget den farvede del er, er ikke skrevet.`,
    percentBar: (percent, whole) =>
      `Hele bjælken er ${whole}, og det er alle procenterne. Stykket op til ${percent} er farvet. Hvor meget det er, er ikke skrevet.`,
    numberLine: (start, amount, isForward) =>
      `En tallinje, der begynder ved ${start}. En pil går ${amount} ${isForward ? 'frem, mod højre' : 'tilbage, mod venstre'}. Hvor den ender, er ikke skrevet.`,
    areaModel: (across, down, places) =>
      `Et rektangel med siderne ${across} og ${down}. Siderne er delt i ${places > 2 ? 'hundreder, tiere og enere' : 'tiere og enere'}. Hvor store stykkerne og felterne er, er ikke skrevet.`,
    balance: (name, left, right) =>
      `En vægt i balance. På den ene side: ${panDa(name, left)}. På den anden side: ${panDa(name, right)}. Alle kasser vejer lige meget.`,
    barModel: {
      together: (one, other) =>
        `En bjælke af stykker, der ligger efter hinanden: ${one} og ${other}. Hvor meget hele bjælken er, er ikke skrevet.`,
      rest: (whole, piece) =>
        `To bjælker er lige lange. Den øverste er ${whole}. Den nederste har et stykke på ${piece} og et stykke, hvor der ikke står noget tal.`,
      groups: (count, each) =>
        `En bjælke med ${count} lige store stykker. Hvert stykke er ${each}. Hvor meget hele bjælken er, er ikke skrevet.`,
      sharing: (count, whole) =>
        `Hele bjælken er ${whole}. Den er delt i ${count} lige store stykker. Hvor meget et stykke er, er ikke skrevet.`,
      howMany: (whole, each) =>
        `Hele bjælken er ${whole}. Hvert stykke af den er ${each}. Hvor mange stykker der er, er ikke skrevet.`,
    },
    grid: (from, to) =>
      `Et koordinatsystem med punkterne ${from} og ${to} og linjen gennem dem. Tynde linjer viser vejen: vandret og lodret. Hvor lange de er, er ikke skrevet.`,
  },
  en: {
    fractionBars: (bars) =>
      [
        bars.length > 1 ? 'The bars are equally long, one below the other.' : 'The fraction as a bar.',
        ...bars.map(barEn),
      ].join(' '),
    partBar: ({ num, den, label }, whole) =>
      `The whole bar is ${whole}. It is cut into ${den} equal parts, and ${num} of the parts ${num === 1 ? 'is' : 'are'} coloured: ${label}. How much the coloured part is has not been written.`,
    percentBar: (percent, whole) =>
      `The whole bar is ${whole}, and that is all of the per cent. The piece up to ${percent} is coloured. How much that is has not been written.`,
    numberLine: (start, amount, isForward) =>
      `A number line that begins at ${start}. An arrow goes ${amount} ${isForward ? 'forward, to the right' : 'back, to the left'}. Where it ends has not been written.`,
    areaModel: (across, down, places) =>
      `A rectangle with the sides ${across} and ${down}. The sides are split into ${places > 2 ? 'hundreds, tens and ones' : 'tens and ones'}. How large the pieces and the fields are has not been written.`,
    balance: (name, left, right) =>
      `A balance that is level. On one side: ${panEn(name, left)}. On the other side: ${panEn(name, right)}. All the boxes weigh the same.`,
    barModel: {
      together: (one, other) =>
        `A bar of pieces end to end: ${one} and ${other}. How much the whole bar is has not been written.`,
      rest: (whole, piece) =>
        `Two bars are equally long. The top one is ${whole}. The bottom one has a piece of ${piece} and a piece with no number on it.`,
      groups: (count, each) =>
        `A bar with ${count} equal pieces. Each piece is ${each}. How much the whole bar is has not been written.`,
      sharing: (count, whole) =>
        `The whole bar is ${whole}. It is cut into ${count} equal pieces. How much a piece is has not been written.`,
      howMany: (whole, each) =>
        `The whole bar is ${whole}. Each piece of it is ${each}. How many pieces there are has not been written.`,
    },
    grid: (from, to) =>
      `A system of coordinates with the points ${from} and ${to} and the line through them. Thin lines show the way: level and upright. How long they are has not been written.`,
  },
};
