/** The Danish names of the digits as things: "et firtal", "en firer". */
const NAMES: readonly (readonly string[])[] = [
  ['nultal', 'nuller'],
  ['ettal', 'etter', 'ener'],
  ['total', 'toer', 'toere'],
  ['tretal', 'treer', 'treere'],
  ['firtal', 'firer', 'firere'],
  ['femtal', 'femmer', 'femmere'],
  ['sekstal', 'sekser', 'seksere'],
  ['syvtal', 'syver', 'syvere'],
  ['ottetal', 'otter', 'ottere'],
  ['nital', 'nier', 'niere'],
];
/** The digit that each name stands for. */
export const DIGIT_OF: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, digit) => names.map((name) => [name, digit] as const)),
);
