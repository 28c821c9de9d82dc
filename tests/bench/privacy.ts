import { findPersonalData, hidePersonalData } from '../../api/privacy/index.ts';

const ROSTER = Array.from(
  { length: 26 },
  (_, i) => `Fornavn${String.fromCharCode(97 + i)} Efternavn${String.fromCharCode(122 - i)}`,
);
const ORDINARY = [
  'Jeg har prøvet at tegne opgaven, men jeg kan ikke se, hvad jeg skal gange med hvad. ',
  'I teksten står der, at alle i holdet får lige meget, og at der er lidt til overs bagefter. ',
  'Kan du fortælle mig, hvordan man begynder, når man ikke kender det hele endnu? ',
  'I looked at the example in the book, and I think the first step is to find what is missing. ',
].join('');
const MATHS = [
  'Jeg ganger 12 med 15 og får 180, og så trækker jeg 24 fra, så der er 156 tilbage. ',
  'Hvis 3/4 af 240 er 180, hvor meget er så 1/8? Tallene i tabellen er 21, 34, 45 og 56. ',
].join('');
const DIRTY = [
  'Jeg hedder Fornavna og bor på Birkevej 7, 2. th, og mit nummer er 28 14 55 02. ',
  'Skriv til fornavnb@eksempel.dk, mit cpr er 150334-4005, og min kode er hund42. ',
].join('');

/** What a first attempt looks like: a few patterns over the whole text. */
const naive = (text: string): number =>
  [/\b\d{6}-?\d{4}\b/g, /\b(?:\d{2} ?){4}\b/g, /[\w.]+@[\w.]+\.\w{2,}/g, /\b[A-ZÆØÅ][a-zæøå]+vej \d+/g].reduce(
    (sum, pattern) => sum + [...text.matchAll(pattern)].length,
    0,
  );

/** Median microseconds of CPU time over several rounds, so that a busy machine tells the same. */
function median(rounds: number, times: number, run: () => void): number {
  const each = Array.from({ length: rounds }, () => {
    const started = process.cpuUsage();
    for (let i = 0; i < times; i++) run();
    const used = process.cpuUsage(started);
    return (used.user + used.system) / times;
  });
  return each.sort((a, b) => a - b)[Math.floor(each.length / 2)] ?? 0;
}

/** Hiding personal data: µs per kB of ordinary, of arithmetical and of private text, and how it grows. */
export default function bench(): void {
  for (const [name, piece] of [
    ['ordinary', ORDINARY],
    ['maths', MATHS],
    ['private', DIRTY],
  ] as const) {
    const text = piece.repeat(Math.ceil(4096 / piece.length)).slice(0, 4096);
    const kilobytes = Buffer.byteLength(text) / 1024;
    const ours = median(25, 40, () => hidePersonalData(text, ROSTER)) / kilobytes;
    const theirs = median(25, 40, () => naive(text)) / kilobytes;
    console.log(`  ${name.padEnd(9)} ours ${ours.toFixed(0)} µs/kB   four naive patterns ${theirs.toFixed(0)} µs/kB`);
  }
  for (const [name, piece] of [
    ['ordinary', ORDINARY],
    ['private', DIRTY],
    ['digits', '1'],
    ['pairs', '12 '],
    ['signs', 'a@'],
    ['cues', 'kode er '],
    ['number words', 'en to tre '],
    ['names', 'fornavna '],
    ['dates', '150334 sidste '],
  ] as const) {
    const cost = [64, 1024].map((kilo) => {
      const text = piece.repeat(Math.ceil((kilo * 1024) / piece.length));
      return median(3, 1, () => findPersonalData(text, { roster: ROSTER })) / kilo;
    });
    const [small = 0, large = 0] = cost;
    console.log(
      `  ${name.padEnd(13)} 64 kB ${small.toFixed(0)} µs/kB   1 MB ${large.toFixed(0)} µs/kB   ${(large / small).toFixed(2)} × linear`,
    );
  }
}
