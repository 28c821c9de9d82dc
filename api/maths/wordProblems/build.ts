import type { Asked, Fact, Owner, Share } from './facts.ts';
import type { Thing } from './things.ts';
import type { Amount } from './value.ts';

/** What a pattern found in a clause, with its names resolved. */
export interface Found {
  /** The owner in a slot; the last one spoken of for a pronoun, and where the slot is missing. */
  owner(slot: 'O' | 'X'): Owner;
  owners(slot: 'O' | 'X'): readonly Owner[];
  /** Somebody who is no subject here, so that no pronoun after this means them. */
  other(slot: 'X'): Owner;
  /** The amount in a slot with its place, which stands in the slot `at`. */
  amount(slot: 'A' | 'B' | 'C', at?: 'P' | 'Q' | 'R'): Amount;
  has(slot: string): boolean;
  thing(slot: 'T' | 'U'): Thing;
  /** The one thing that was spoken of, or nothing where there were several. */
  onlyThing(): Thing;
  /** The one who was spoken of beside this one; empty where there is not exactly one. */
  besides(owner: Owner): Owner;
  place(slot: 'P' | 'Q' | 'R'): string;
  readonly verb: string;
  readonly sign: 1 | -1 | 0;
  /** The stems of what a slot holds. */
  stems(slot: string): readonly string[];
  /** The amount without a number. */
  unknown(thing: Thing): Amount;
  /** The text of a slot. */
  raw(slot: string): string;
}

export type Builder = (found: Found) => readonly Fact[];
export type Asking = (found: Found) => readonly Asked[];

const amounts = (found: Found): Amount[] =>
  (
    [
      ['A', 'P'],
      ['B', 'Q'],
      ['C', 'R'],
    ] as const
  ).flatMap(([slot, at]) => (found.has(slot) ? [found.amount(slot, at)] : []));

/** "Anna har 5 æbler og 3 pærer": what is had at first. */
export const has: Builder = (found) =>
  amounts(found).map((amount) => ({ kind: 'has', owner: found.owner('O'), amount, now: false }));

/** A sentence that only sets the scene. */
export const nothing: Builder = () => [];

/** "Nu har hun 5 æbler": what is had when all has happened. */
export const now: Builder = (found) =>
  amounts(found).map((amount) => ({ kind: 'has', owner: found.owner('O'), amount, now: true }));

/** "Der ligger 5 æbler i skålen". */
export const there: Builder = (found) =>
  amounts(found).map((amount) => ({
    kind: 'has',
    owner: '',
    amount: found.has('T') && amount.place === '' ? { ...amount, place: found.stems('T').join(' ') } : amount,
    now: false,
  }));
export const thereNow: Builder = (found) =>
  amounts(found).map((amount) => ({ kind: 'has', owner: '', amount, now: true }));

/** "Anna har nogle æbler". */
export const some: Builder = (found) => [
  { kind: 'has', owner: found.owner('O'), amount: found.unknown(found.thing('T')), now: false },
];

/** "Anna får 5 æbler". */
export const event: Builder = (found) =>
  amounts(found).map((amount) => ({
    kind: 'event',
    owner: found.owner('O'),
    sign: found.sign,
    verb: found.verb,
    amount,
    to: found.has('X') ? found.other('X') : null,
  }));

/** "Anna får nogle æbler". */
export const someEvent: Builder = (found) => [
  {
    kind: 'event',
    owner: found.owner('O'),
    sign: found.sign,
    verb: found.verb,
    amount: found.unknown(found.thing('T')),
    to: null,
  },
];

/** "Malthe har læst 84 sider i en bog på 200 sider": what is done, and the whole. */
export const partDone: Builder = (found) => [
  {
    kind: 'event',
    owner: found.owner('O'),
    sign: found.sign,
    verb: found.verb,
    amount: found.amount('A'),
    to: null,
  },
  { kind: 'has', owner: '', amount: found.amount('B'), now: false },
];

/** "5 børn står af", "5 elever er syge": an amount leaves, whoever it is. */
export const leaves: Builder = (found) => [
  { kind: 'event', owner: '', sign: -1, verb: 'leave', amount: found.amount('A', 'P'), to: null },
];
export const comes: Builder = (found) => [
  { kind: 'event', owner: '', sign: 1, verb: 'come', amount: found.amount('A', 'P'), to: null },
];

/** "Julie og Sara har tilsammen 94 perler". */
export const bothHave: Builder = (found) => [
  {
    kind: 'has',
    owner: `${found.owner('O')}&${found.owner('X')}`,
    amount: found.amount('A'),
    now: false,
  },
];

/** "Emil køber en is til 7 kr. (og en vand til 9 kr.)": money goes. */
export const spends: Builder = (found) =>
  amounts(found).map((amount) => ({ kind: 'event', owner: found.owner('O'), sign: -1, verb: 'pay', amount, to: null }));

/** Who sells gets money instead; without a verb the one before holds. */
const BUYING = /^(?:køber|bestiller|buy|)$/u;
/** "Han køber 3 bøger til 45 kr. stykket". */
export const spendsEach: Builder = (found) => [
  {
    kind: 'event',
    owner: found.owner('O'),
    sign: 1,
    verb: BUYING.test(found.verb) ? 'pay' : found.verb,
    amount: found.amount('A'),
    to: null,
  },
  { kind: 'each', owner: '', per: found.amount('A').thing, amount: found.amount('B') },
];

/** "En is koster 10 kr.", "Et æble vejer 150 g": one of a thing is worth that. */
export const worth: Builder = (found) => [
  { kind: 'each', owner: '', per: found.thing('T'), amount: found.amount('A') },
];
/** "5 is koster 50 kr.", "Der går 60 kr. til 5 is". */
export const together: Builder = (found) => [
  {
    kind: 'together',
    owner: found.has('O') ? found.owner('O') : '',
    count: found.amount('A'),
    total: found.amount('B'),
  },
];
/** "Bilen kører 240 km på 3 timer": the total stands first. */
export const done: Builder = (found) => [
  {
    kind: 'together',
    owner: found.has('O') ? found.owner('O') : '',
    count: found.amount('B'),
    total: found.amount('A'),
  },
];

/** Who is compared with whom. Where nobody is named, it is the one spoken of before. */
function compared(found: Found): { owner: Owner; than: Owner } {
  if (!found.has('X')) {
    const than = found.owner('X');
    return { owner: found.owner('O'), than };
  }
  const owner = found.owner('O');
  return { owner, than: found.owner('X') };
}

const comparing =
  (sign: 1 | -1): Builder =>
  (found) => {
    const { owner, than } = compared(found);
    return [{ kind: 'compare', owner, than, sign, amount: found.amount('A') }];
  };
export const more = comparing(1);
export const fewer = comparing(-1);

const multiplying =
  (factor: 'double' | 'half' | null): Builder =>
  (found) => [
    {
      kind: 'times',
      ...compared(found),
      factor: factor ?? Number(found.raw('A')),
      thing: found.thing('T'),
    },
  ];
export const times = multiplying(null);
export const double = multiplying('double');
export const half = multiplying('half');

/** "I hver pose er der 5 æbler", "Hun læser 15 sider om dagen". */
export const each: Builder = (found) => [
  { kind: 'each', owner: found.has('O') ? found.owner('O') : '', per: found.thing('U'), amount: found.amount('A') },
];
/** "Nora har 3 æsker med 6 blyanter i hver". */
export const countWithEach: Builder = (found) => [
  { kind: 'has', owner: found.has('O') ? found.owner('O') : '', amount: found.amount('A'), now: false },
  { kind: 'each', owner: '', per: found.amount('A').thing, amount: found.amount('B') },
];
/** "Hun løber 5 km hver dag i 7 dage". */
export const eachFor: Builder = (found) => [
  { kind: 'each', owner: found.owner('O'), per: found.thing('U'), amount: found.amount('A') },
  { kind: 'has', owner: '', amount: found.amount('B'), now: false },
];

/** "Mor deler 12 boller mellem 4 børn". */
export const splitInto: Builder = (found) => [
  { kind: 'split', whole: found.has('A') ? found.amount('A') : null, parts: found.amount('B'), size: null },
];
/** "28 elever deles i grupper med 4 i hver". */
export const splitBy: Builder = (found) => [
  { kind: 'split', whole: found.has('A') ? found.amount('A') : null, parts: null, size: found.amount('B') },
];

const sharing =
  (kind: 'percent' | 'fraction'): Builder =>
  (found) => [
    {
      kind: 'share',
      share: { kind, given: Number(found.raw('share')) },
      of: found.has('A') ? found.amount('A') : null,
      predicate: found.stems('rest'),
      isGone: false,
    },
  ];
export const percentOf = sharing('percent');
export const fractionOf = sharing('fraction');
/** "Halvdelen af de 26 elever …", "en fjerdedel af …". */
export const partOf =
  (part: number): Builder =>
  (found) => [
    {
      kind: 'share',
      share: { kind: 'word', part },
      of: found.has('A') ? found.amount('A') : null,
      predicate: found.stems('rest'),
      isGone: false,
    },
  ];

/** "Hun bruger 1/3 af pengene på en bog": what somebody does with a part, which is gone then. */
const gone = (found: Found, share: Share): readonly Fact[] => [
  { kind: 'share', share, of: null, predicate: [...found.stems('V'), ...found.stems('P')], isGone: true },
];
export const percentGone: Builder = (found) => gone(found, { kind: 'percent', given: Number(found.raw('share')) });
export const fractionGone: Builder = (found) => gone(found, { kind: 'fraction', given: Number(found.raw('share')) });
export const partGone =
  (part: number): Builder =>
  (found) =>
    gone(found, { kind: 'word', part });

/** "Resten er blå": what is left of the whole, and what is true of it. */
export const restOf: Builder = (found) => [
  { kind: 'share', share: { kind: 'rest' }, of: null, predicate: found.stems('rest'), isGone: false },
];

export const falls: Builder = (found) => [{ kind: 'rise', percent: Number(found.raw('share')), sign: -1 }];
export const rises: Builder = (found) => [{ kind: 'rise', percent: Number(found.raw('share')), sign: 1 }];
