import type { Asking } from './build.ts';
import type { Asked } from './facts.ts';
import { NOTHING, thingOf } from './things.ts';

type When = Extract<Asked, { ask: 'amount' }>['when'];

const WHEN: readonly (readonly [RegExp, When])[] = [
  [
    /^(?:i alt|tilsammen|sammenlagt|alt i alt|in total|altogether|in all|together|total|nu i alt|nu tilsammen|combined)$/u,
    'total',
  ],
  [/^(?:nu|tilbage|nu tilbage|så|now|left|now left|remaining|still|left now)$/u, 'end'],
  [
    /^(?:fra starten|fra begyndelsen|i begyndelsen|i starten|til at begynde med|først|før|initially|at first|at the start|in the beginning|to start with|before|originally|to begin with)$/u,
    'start',
  ],
];
const whenOf = (text: string): When => WHEN.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? 'plain';

/** "Hvor mange æbler har hun nu?" */
export const amount =
  (fixed?: When): Asking =>
  (found) => [
    {
      ask: 'amount',
      owners: found.has('O') ? found.owners('O') : [],
      thing: found.has('T') ? found.thing('T') : found.onlyThing(),
      verb: found.verb === '' ? null : found.verb,
      when: fixed ?? whenOf(found.raw('when')),
      place: found.has('P') ? found.place('P') : '',
    },
  ];

/** "Hvor gammel er hans mor?": asked for by what it is measured in. */
export const measure =
  (unit: string): Asking =>
  (found) => [
    {
      ask: 'amount',
      owners: found.has('O') ? found.owners('O') : [],
      thing: unit === '' ? NOTHING : thingOf(unit),
      verb: found.verb === '' ? null : found.verb,
      when: whenOf(found.raw('when')),
      place: '',
    },
  ];

/** "Hvor meget koster turen i alt?": what is paid for it, and not what somebody has. */
export const cost: Asking = (found) => [
  { ask: 'amount', owners: [], thing: thingOf('kr'), verb: 'pay', when: whenOf(found.raw('when')), place: '' },
];

const differing =
  (isMore: boolean): Asking =>
  (found) => {
    const thing = found.has('T') ? found.thing('T') : NOTHING;
    const owner = found.owner('O');
    return [
      {
        ask: 'difference',
        first: { owner, thing, place: '' },
        second: { owner: found.has('X') ? found.owner('X') : found.besides(owner), thing, place: '' },
        more: isMore,
        verb: found.verb === '' ? null : found.verb,
      },
    ];
  };
/** "Hvor mange flere kort har Lærke end Storm?" */
export const moreThan = differing(true);
export const fewerThan = differing(false);

const differingThings =
  (isMore: boolean): Asking =>
  (found) => [
    {
      ask: 'difference',
      first: { owner: '', thing: found.thing('T'), place: '' },
      second: { owner: '', thing: found.thing('U'), place: '' },
      more: isMore,
      verb: found.verb === '' ? null : found.verb,
    },
  ];
/** "Hvor mange flere piger end drenge er der?" */
export const moreThings = differingThings(true);
export const fewerThings = differingThings(false);

/** "How many more customers came in the morning than in the evening?" */
export const morePlaces: Asking = (found) => {
  const thing = found.thing('T');
  return [
    {
      ask: 'difference',
      first: { owner: '', thing, place: found.place('P') },
      second: { owner: '', thing, place: found.place('Q') },
      more: true,
      verb: found.verb === '' ? null : found.verb,
    },
  ];
};

/** "Hvor mange sider mangler han at læse?" */
export const missing: Asking = (found) => [
  {
    ask: 'missing',
    owners: found.has('O') ? found.owners('O') : [],
    thing: found.has('T') ? found.thing('T') : NOTHING,
  },
];

/** "Hvor mange boller får hvert barn?" */
export const forEach: Asking = (found) => [
  {
    ask: 'each',
    thing: found.has('T') ? found.thing('T') : NOTHING,
    per: found.has('U') ? found.thing('U') : null,
  },
];

/** "Hvor mange grupper bliver der?" */
export const parts: Asking = (found) => [
  { ask: 'parts', thing: found.thing('T'), whole: found.has('A') ? found.amount('A') : null },
];

/** "Hvor mange elever cykler til skole?": those of whom that is told. */
export const those: Asking = (found) => [{ ask: 'those', thing: found.thing('T') }];

/** "Hvad koster 5 is?", "Hvor langt kører toget på 3 timer?": what so many are worth, in a thing or a unit. */
export const worthOf =
  (unit: string): Asking =>
  (found) => [
    {
      ask: 'worth',
      of: found.has('A') ? found.amount('A').thing : found.thing('U'),
      count: found.has('A') ? Number(found.raw('A')) : null,
      thing: found.has('T') ? found.thing('T') : unit === '' ? NOTHING : thingOf(unit),
      verb: found.verb === '' ? null : found.verb,
    },
  ];

export const reduction: Asking = () => [{ ask: 'reduction' }];
export const price: Asking = (found) => [{ ask: 'price', of: found.thing('T') }];
export const newPrice: Asking = (found) => [{ ask: 'newPrice', of: found.has('T') ? found.thing('T') : NOTHING }];
