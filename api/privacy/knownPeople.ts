/** People of books, films and songs that pupils read, who share a first name with many a pupil. */
const TITLES = `villads fra valby|kasper,? jesper|jesper og jonatan|romeo og julie|romeo and juliet|ronja røverdatter|emil fra lønneberg|harry potter
|alice i eventyrland|alice in wonderland|sofies verden|peter pan|mio,? min mio|otto er et næsehorn|lille virgil|hodja fra pjort|rasmus klump
|jack and the beanstalk|jack and jill|charlie and the|charlie og chokolade|anna fra grønnebakken|ivan olsen|peter plys|emma gad|ludvig holberg
|freja og thor|anne frank|sofie og alberto|hans og grete|hansel and gretel|gretel|ole lukøje|per degn|jeppe på bjerget|orla frøsnapper|mis med de blå
|max pinlig|alma og frida|oskar og josefine|jul i valhal|mikkel og guldkortet|pelle erobreren|hr. alting|kaptajn underhyler|storm p|svend,? knud og valdemar
|ask og embla|adam og eva|adam and eve|maria magdalene|jomfru maria|virgin mary|kain og abel|mary had a|mary poppins|anne of green|huckleberry finn|tom sawyer
|mozart|beethoven|van gogh|frida kahlo|luther|jesus|buddha|profeten|hitler|stalin|gandhi|mandela|malala|einstein|darwin|newton|napoleon|cleopatra
|kierkegaard|grundtvig|h\\.? ?c\\.? andersen|karen blixen|astrid lindgren|shakespeare|picasso|rosa parks|martin luther king|obama|marie curie`;
const KNOWN = new RegExp(`(?<!\\p{L})(?:${TITLES.replace(/\n/g, '')})`, 'iu');
/** "Villads er en bog af …", "en film om Alma". */
const WORK =
  /(?:er|var|is|was) (?:en|et|a|an) (?:\p{L}+ )?(?:bog|roman|film|novelle|sang|serie|gud|gudinde|konge|dronning|helgen|figur|book|novel|movie|song|saint|god|goddess|king|queen)(?!\p{L})/iu;

/** Whether what stands around a first name at `start`–`end` says that it is somebody of a book, a song or a legend. */
export function isKnownPerson(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 20), end + 30);
  return KNOWN.test(around) || WORK.test(text.slice(end, end + 40));
}
