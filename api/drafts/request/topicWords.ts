import type { Subject } from '../../contract/policy.ts';
import { said } from './said.ts';

/** Words that belong to one subject, by how they begin; "=" at the end is the whole word. */
const WORDS: readonly (readonly [Subject, string])[] = [
  [
    'mathematics',
    `brøk decimal procent ligning algebra geometri areal omkreds rumfang division gange= gangetabel gangestykke tabeller plus= minus=
     addition subtraktion multiplikation regnestykke regneart regnehierarki koordinatsystem funktion= funktioner sandsynlighed
     statistik diagram gennemsnit median pythagoras vinkel vinkler trekant firkant cirkel potens kvadratrod rentes renter målestok
     måltal negative&tal primtal tal= uligheder symmetri centicubes titalssystem afrunding overslag forhold= hovedregning
     fraction percent equation decimals probability area&of perimeter division multiplication addition subtraction angle triangle
     coordinate statistics averages number times&table linear`,
  ],
  [
    'danish',
    `stil= stilen stile= novelle eventyr roman digt læserbrev nutids-r grammatik ordklasse tegnsætning komma kommaer
     personbeskrivelse personkarakteristik karakteristik billedbog billedbøger forfatter litteratur fantasygenre genre sagprosa
     argumenterende retskrivning stavning diktat læseforståelse vokal konsonant bogstav skriftlig&fremstilling sommerferie kæledyr
     essay= boganmeldelse anmeldelse krimi reportage sprogbrug ordblind poesi læsestrategi skriveopgave skriveøvelse podcast=
     nordisk sagn gyser h.c.&andersen`,
  ],
  ['english', `present&perfect past&tense irregular&verbs shakespeare australia= usa= harry&potter conversation`],
  ['german', `akkusativ dativ der,&die,&das`],
  [
    'history',
    `viking middelalder oldtid jernalder bronzealder stenalder romerrig romerne verdenskrig besættelsen enevælde
     grundloven= kolonitid slaveri columbus revolution industrialisering kold&krig holocaust anne&frank genforening 1864 stavnsbånd
     vikings= medieval middle&ages world&war roman&empire french&revolution cold&war colonial kildekritik christian&4`,
  ],
  [
    'religion',
    `reformation luther islam koran buddhis hinduis jødedom bibel jesus gudstjeneste dåb konfirmation påske pinse højtid ritual
     etik etisk lignelse bible church`,
  ],
  [
    'socialStudies',
    `velfærd demokrati folketing grundlov politik= ideologi eu= valg= kommunalvalg retsstat magt&deling magtens ulighed skat=
     arbejdsmarked medier= parliament democracy welfare election ytringsfrihed`,
  ],
  [
    'science',
    `tilstandsform bier= vulkan fødekæde planet solsystem rumfart kroppen= kredsløbet årstid magnet strøm= elektricitet fordøjelsen=
     bæredygtig affald insekt krible solar&system volcano states&of&matter food&chain`,
  ],
  [
    'biology',
    `fotosyntese celle dna gener= genetik evolution økosystem kulstofkredsløb respiration hormon nervesystem seksual immunforsvar
     bakterie virus photosynthesis cells= ecosystem genetics adhd hjernen=`,
  ],
  [
    'geography',
    `pladetektonik klima vejr erosion befolkning globalisering landskab delta= istid jordskælv vandets&kredsløb demografi
     climate plate&tectonics population`,
  ],
  [
    'physicsChemistry',
    `syre base= baser= atom molekyle ohm kraft= newton energi reaktionsskema det&periodiske&system grundstof radioaktiv magnetisme
     elektrisk densitet massefylde acid electricity= energy atoms= atomkraft forbrænding`,
  ],
];

const pattern = (words: string): RegExp =>
  said(
    `\\b(?:${words
      .trim()
      .split(/\s+/u)
      .map((word) => {
        const plain = word.replace(/=$/u, '').replaceAll('&', ' ').replaceAll('.', '\\.');
        return word.endsWith('=') ? `${plain}\\b` : `${plain}\\p{L}*`;
      })
      .join('|')})`,
  );

/** For each subject a pattern of the words that belong to it. */
export const TOPIC_WORDS: readonly (readonly [Subject, RegExp])[] = WORDS.map(([subject, words]) => [
  subject,
  pattern(words),
]);
