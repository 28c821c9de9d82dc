import { withChecks } from './shape.ts';

const da = withChecks([
  'Tegn brøkerne som lige lange striber. Passer »{line}« med det, du ser?',
  'Lav et overslag: er det mere eller mindre end en hel? Passer »{line}« med det?',
]);

/** Fractions, in Danish; English stands in fractionsEn.ts. */
export const fractionsDa = {
  addAcross: {
    name: 'Lægger tæller til tæller og nævner til nævner',
    thinks: 'Man regner øverst for sig og nederst for sig.',
    asks: [
      'Kig på »{line}«. Kan man regne på nævnerne, når de fortæller, hvor store stykkerne er?',
      'Tegn de brøker, du startede med, og tegn dit svar i »{line}«. Passer størrelsen med det, du forventede?',
      'I »{line}« har du regnet øverst og nederst for sig. Hvad betyder tallet nederst egentlig?',
    ],
  },
  addNumeratorsOnly: {
    name: 'Lægger tællere sammen uden at forlænge brøkerne først',
    thinks: 'Når nævneren er fælles, kan jeg bare lægge tællerne sammen.',
    asks: [
      'I »{line}« er stykkerne ikke lige store. Hvad skal du gøre, før du tæller dem sammen?',
      'Kig på nævnerne i »{line}«. Har du også ændret tælleren, da nævneren blev en anden?',
      'Tegn de to brøker fra »{line}«. Er ét stykke af den ene lige så stort som ét stykke af den anden?',
    ],
  },
  wholeAsNumerator: da(
    'Regner det hele tal med som en tæller',
    'Tallet er jo et tal ligesom tælleren.',
    'I »{line}«: hvor mange stykker går der på en hel?',
  ),
  partKeptInDifference: da(
    'Trækker kun de hele fra og beholder brøkdelen',
    'Det hele tal tages fra, og brøken er der stadig.',
    'Hvad skete der med brøkdelen i »{line}«? Skulle den lægges til eller tages fra?',
  ),
  wholeTimesBoth: da(
    'Ganger både tæller og nævner med det hele tal',
    'Man skal gøre det samme oppe og nede.',
    'Hvis du tager flere af den samme slags stykker, bliver stykkerne så mindre? Se på »{line}«.',
  ),
  denominatorKeptInProduct: da(
    'Beholder nævneren, når brøker ganges',
    'Når nævnerne er ens, beholder man dem.',
    'Hvad er en del af en del? Tegn det, og se, om stykkerne i »{line}« har den rigtige størrelse.',
  ),
  crossMultiplied: da(
    'Ganger over kors, når brøker ganges',
    'Man ganger over kors med brøker.',
    'Hvornår er det, man vender en brøk om? Er det den regneart, der står i »{line}«?',
  ),
  mixedTimesApart: da(
    'Ganger hele for sig og brøkdele for sig',
    'Hele hører til hele, og brøker hører til brøker.',
    'Tegn »{line}« som et rektangel delt i fire. Er alle fire stykker med?',
  ),
  divideWithoutInverting: {
    name: 'Ganger brøkerne, hvor der skal divideres',
    thinks: 'Det er brøker, så jeg regner oppe og nede.',
    asks: [
      'Kig på »{line}«. Hvor mange gange kan den anden brøk være i den første, hvis du tegner det?',
      'Hvad var regnetegnet i opgaven, og hvad gjorde du i »{line}«?',
      'Prøv at gange dit svar i »{line}« med det, du dividerede med. Kommer du tilbage til starten?',
    ],
  },
  wrongFractionTurned: da(
    'Vender den første brøk om i stedet for den anden',
    'En af dem skal vendes om, så jeg vendte den første.',
    'Gang dit svar i »{line}« med det, du dividerede med. Kommer du tilbage til starten?',
  ),
  halfTheFractionRule: {
    name: 'Finder én del af brøken, men ikke alle delene',
    thinks: 'Man dividerer med tallet i brøken, og så er man færdig.',
    asks: [
      'I »{line}« har du fundet én del. Hvor mange af de dele spørger opgaven om?',
      'Kig på »{line}«. Hvad siger tallet over brøkstregen, at du skal gøre til sidst?',
      'Tegn det hele som en stribe. Har du taget alle de dele med, som brøken siger, i »{line}«?',
    ],
  },
  simplifiedOneOnly: da(
    'Forkorter kun tælleren eller kun nævneren',
    'Man dividerer tallet, så det bliver mindre.',
    'I »{line}«: hvad gjorde du oppe, og hvad gjorde du nede?',
  ),
  simplifiedBySubtracting: da(
    'Forkorter ved at trække det samme fra tæller og nævner',
    'Jeg gør det samme oppe og nede, så er det rigtigt.',
    'Tegn brøken før og efter i »{line}«. Er der farvet lige meget?',
  ),
  lineAsComma: da(
    'Læser brøkstregen som et komma',
    'En brøk er to tal, og det er et decimaltal også.',
    'Hvad betyder brøkstregen? Hvilket regnestykke er brøken i »{line}«?',
  ),
  largerDenominatorLarger: da(
    'Tror, at en større nævner giver en større brøk',
    'Et stort tal nederst er en stor brøk.',
    'Hvis flere deler den samme kage, får hver så mere eller mindre? Se på »{line}«.',
  ),
  gapCompared: da(
    'Sammenligner, hvor mange stykker der mangler til en hel',
    'Der mangler lige meget op til en hel.',
    'Der mangler stykker i begge brøker i »{line}«. Er stykkerne lige store?',
  ),
} as const;
