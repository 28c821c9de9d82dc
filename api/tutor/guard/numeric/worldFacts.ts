import { type Rational, rational } from '../../../maths/rational.ts';

/**
 * Numbers that everybody knows, each with the nouns that call them to mind: "/" stands between words for the same,
 * "+" between words that must all be there. Nouns are in the singular, or as they stand if their plural has another
 * stem. The first noun of a line is rarer in schoolwork than those after it, or as rare.
 */
const TABLE = `
0: frysepunkt/freezing
1: enhjørning+horn | unicorn+horn
2: cykel+hjul | bicycle/bike+wheel | fugl+ben/vinge | bird+leg/wing | tvilling | twin | ansigt+øje/øjne/øre | face+eye/ear
3: trehjulet | tricycle+wheel | trekant+side/hjørne | triangle+side/corner | musketer/musketør | musketeer | bukke+bruse | billy+goat | trafiklys+farve | traffic+colour/color | grise+små | pig+little | trilling | triplet | grundfarve/primærfarve | primary+colour/color
4: hund/kat/hest/ko/stol/bord/gris/løve/elefant+ben | dog/cat/horse/cow/chair/table/pig/lion/elephant+leg | bil+hjul/dæk | car+wheel/tyre/tire | årstid | season+year | firkant/kvadrat/rektangel+side/hjørne | rectangle/quadrilateral+side/corner | firkløver+blad | clover+leaf/leaves | verdenshjørne | compass+point/direction | kvartal+år | violin+streng/string | beatles | ludo+farve/brik | kortspil+kulør/farve | deck+suit | firling
5: hånd+finger/fingre | hand+finger | fod+tå/tæer | foot+toe | søstjerne+arm | starfish+arm | sans | sense+human/body/five | olympisk/olympiske+ring | olympic+ring | femkant+side/hjørne | pentagon+side/corner | basketballhold+spiller | basketball+player | skoledag+uge | school+week+day
6: insekt/myre/bi/flue/bille/sommerfugl/hveps+ben | insect/ant/bee/beetle/butterfly/wasp/fly+leg | terning+side/flade/øje/højest/højeste | dice/die/cube+side/face/highest | sekskant+side/hjørne | hexagon+side/corner | guitar+streng/string
7: ugedag | uge/ugens+dag | week+day | dværg/dværge | dwarf/dwarves | regnbue+farve | rainbow+colour/color | dødssynd | deadly+sin | verdensdel | kontinent | continent | vidunder/vidundere | wonder+world | verdenshav | håndboldhold+spiller | handball+player | mariehøne+prik | harry+potter+bog/bind | potter+book
8: edderkop+ben | spider+leg | blæksprutte+arm/arme | octopus+arm/leg/tentacle | planet | ottekant+side/hjørne | octagon+side/corner | stopskilt+side/kant | stop+sign+side | byte+bit | skorpion+ben | scorpion+leg | bonde/bønder+skak | pawn+chess | terning/kasse+hjørne | cube/box+corner
9: graviditet+måned | pregnancy/pregnant+month | baseball+player/spiller | kat+liv | cat+life/lives | kryds+bolle+felt | toe+tac
10: årti+år | decade+year | hænder+finger/fingre | hands+finger | fødder+tæer/tå | feet+toe | bud/budene+bibel/moses | commandment | kegle+bowling | pin+bowling | krabbe+ben | crab+leg
11: fodboldhold+spiller/mand | football/soccer/cricket+player/team
12: måned/måneder+år | month+year | stjernetegn | zodiac/star+sign | apostel/apostle | disciple/discipel | terning/kasse+kant | cube/box+edge | fod+tomme | foot+inch | urskive+tal | clock+number | juledag+jul
13: bagerdusin | baker+dozen | suit+card | kulør+kort
14: fortnight+day
15: rugby+spiller/player | kvarter+minut | quarter+hour+minute
18: golfbane+hul/huller | golf+hole | myndig | voting+age
20: snes | fingre+tæer | fingers+toes
21: terning+øjne | dice/die+dot/pip
23: kromosompar | chromosome+pair
24: døgn+time/timer | hour+day | juleaften+dato/dag | christmas+eve | julekalender+låge | advent+door/window
25: christmas+day | juledag+december
26: z+letter | alphabet+letter | engelsk/engelske+alfabet+bogstav | marathon+mile
28: februar+dag | february+day | domino+brik | domino+tile
29: alfabet+bogstav | skudår+februar
30: april/juni/september/november+dag | april/june/september/november+day | time+halv+minut | hour+half+minute
31: januar/marts/juli/august/oktober/december+dag | january/march/july/august/october/december+day
32: voksen/mund+tand/tænder | adult/mouth+tooth/teeth | skak+brik/brikker | chess+piece
40: røver+baba | thieves/thief+baba
42: universet+livet | universe+life | marathon+kilometer/km | maraton+kilometer/km
46: kromosom | chromosome
50: stat+usa/amerika | state+usa/america | flag+star | guldbryllup | golden+wedding
52: uge/uger+år | week+year | kortspil+kort | deck/pack+card
60: time+minut | hour+minute | minut+sekund | minute+second | diamantbryllup
64: skakbræt/skakbrættet+felt | chessboard+square
66: kapitler+bibel | bible+book
88: klaver+tangent | piano+key
90: ret/rette+vinkel | right+angle | fodboldkamp+minut | football/soccer+match+minute
100: århundrede+år | century+year | krone+øre | dollar/euro+cent | pence+pound | meter+centimeter/cm | kogepunkt | boiling | koge/koger+vand/grad | boils+water
101: dalmatiner | dalmatian
112: alarmcentral/alarmnummer/nødnummer
144: gros
180: trekant+vinkelsum/grad | triangle+angle+sum | halv+omgang+grad | half+turn+degree | straight+angle
206: skelet+knogle | skeleton+bone
360: cirkel+grad | circle+degree | hel/hele+omgang | full/whole/complete+turn
365: år+dag/dage | year+day
366: skudår+dag | leap+year+day
1000: kilo/kilogram+gram | kilometer+meter | liter+milliliter/ml | årtusinde+år | millennium+year
1001: nat+eventyr | arabian+night
1440: døgn+minut
3600: time+sekund | hour+second
`;

/** The commonest endings: every form of the nouns is looked for in every sentence. */
const ENDINGS = ['', 's', 'e', 'en', 'et', 'er', 'n', 'r', 'ne', 'ene', 'erne', 'es'];

/** A number, and groups of nouns in all their forms, of each of which one must be there. */
export interface WorldFact {
  readonly value: Rational;
  readonly size: number;
  readonly groups: readonly ReadonlySet<string>[];
}

const formsOf = (nouns: string): ReadonlySet<string> =>
  new Set(nouns.split('/').flatMap((noun) => ENDINGS.map((ending) => noun + ending)));

const FACTS: readonly WorldFact[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [value = '', facts = ''] = line.split(': ');
    return facts
      .split(' | ')
      .map((fact) => ({ value: rational(Number(value)), size: Number(value), groups: fact.split('+').map(formsOf) }));
  });

/** The facts by each form of their first nouns. */
const BY_SIGN = new Map<string, WorldFact[]>();
for (const fact of FACTS) {
  for (const form of fact.groups[0] ?? []) BY_SIGN.set(form, [...(BY_SIGN.get(form) ?? []), fact]);
}

/** The words at which a fact may begin. */
export const FACT_SIGNS: readonly string[] = [...BY_SIGN.keys()];

/** The facts of which this word, in small letters, is a sign. */
export const factsAt = (word: string): readonly WorldFact[] => BY_SIGN.get(word) ?? [];
