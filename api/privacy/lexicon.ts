import { HEALTH_WORDS } from './healthWords.ts';
import { numberWords } from './numberWords.ts';

/** What a word may be a sign of; a word may be several at once. */
export const Is = {
  cprCue: 1 << 0,
  birthCue: 1 << 1,
  /** "de sidste fire", "the rest". */
  tailCue: 1 << 2,
  phoneCue: 1 << 3,
  /** A sign of a telephone number unless maths stands around it: "nummer", "ring", "call". */
  weakPhoneCue: 1 << 4,
  /** Numbers of things: orders, books, accounts. */
  orderCue: 1 << 5,
  maths: 1 << 6,
  atSign: 1 << 7,
  mailCue: 1 << 8,
  addressCue: 1 << 9,
  userCue: 1 << 10,
  passwordCue: 1 << 11,
  health: 1 << 12,
  /** Words for one's relations, friends and people one is in charge of. */
  kin: 1 << 13,
  /** "han", "hendes", "her". */
  pronoun: 1 << 14,
  /** "jeg", "min", "my". */
  firstPerson: 1 << 15,
  /** Links a person with a fact: "har", "er", "går til". */
  linkVerb: 1 << 16,
  numberWord: 1 << 17,
  /** Novels, history, films: their people are no classmates. */
  fiction: 1 << 18,
  school: 1 << 19,
  /** Words of everyday school life beside which a name is a classmate's. */
  peer: 1 << 20,
  nameCue: 1 << 21,
  /** What people in word problems do with quantities. */
  storyVerb: 1 << 22,
  /** Asks for a quantity: "hvor mange". */
  quantityCue: 1 << 23,
  /** Small words that neither name nor measure anything. */
  function: 1 << 24,
  /** A full stop in words. */
  dotWord: 1 << 25,
} as const;

const LISTS: readonly (readonly [number, string])[] = [
  [
    Is.cprCue,
    `cpr cprs cprnr cprnummer cprnummeret cprnumre crp personnummer personnummeret personnumre personnr pernonnummer
    personummer persnr fødselsnummer erstatningsnummer erstatningscpr erstatningspersonnummer civil registration`,
  ],
  [Is.birthCue, 'født fødselsdag fødselsdagen fødselsdato fødselsår fødselsattest født born birthday birthdate birth'],
  [
    Is.tailCue,
    'sidste last final resten rest slutter ender ends ending streg bindestreg dash hyphen endecifre endecifren endecifrene',
  ],
  [
    Is.phoneCue,
    `tlf tlfnr tlfnummer telf telefon telefonen tlfen telefonnr telefonnummer telefonnummeret telefonnumre mobil mobilen
    mobilnr mobilnummer mobilnummeret mob fastnet ringpå sms smse smser whatsapp snap snapchat telegram viber facetime
    mobilepay phone telephone cellphone cell mobile phonenumber whatsap`,
  ],
  [
    Is.weakPhoneCue,
    `nummer nummeret nr nummret num ring ringe ringer ringede ringet kontakt kontakte skriv skriver skrive fang number call calls
    text texts dial reach contact message besked`,
  ],
  [
    Is.orderCue,
    `ordre ordrenr ordrenummer ordrenummeret bestilling bestillingsnummer varenummer varenr varen vare kundenummer kundenr
    faktura fakturanummer fakturanr isbn issn ean gtin serienummer serienr serie kontonummer kontonr konto
    registreringsnummer account order invoice serial product item isbn13 isbn10 cvr cvrnr cvrnummer se tracking pakkenummer pakke
    sporingsnummer nummerplade artikel artikelnummer stregkode barcode journalnummer sagsnummer lottonumre lottotal
    lottotallene billetnummer parcel ticket modelnummer version`,
  ],
  [
    Is.maths,
    `tal tallet tallene talrække talrækken talfølge talfølgen rækkefølge rækkefølgen cifre ciffer cifret primtal primtallet
    produkt produktet sum summen differens differensen kvotient gennemsnit gennemsnittet middeltal middeltallet median
    medianen typetal typetallet kvartil kvartiler variationsbredde observation observationer observationssæt datasæt
    datasættet data sortér sorter sorteres afrund afrundet rund regn regne beregn beregne udregn udregne regnestykke
    regnestykket regnestykker stykket gange ganget gang divider dividere divideret dividér minus plus træk trækker trækkes addér adder
    subtraher multiplicer multiplicér faktoriser primfaktoriser million millioner milliard milliarder tusinder tusindernes hundredernes nærmeste
    ligning ligningen ligninger resultat resultatet facit decimaler koordinat koordinater koordinaterne længdegrad
    breddegrad befolkning befolkningen indbyggere numbers digit digits mean average mode range list sort total product
    round rounded nearest thousand compute calculate evaluate subtract multiply times divided factor factorise factorize
    prime equation coordinates population temperaturerne temperaturer skostørrelser højder vægte alderen lottotallene lottotal
    bogstaver romertal binært binary words point pointene scores score`,
  ],
  [Is.atSign, 'snabel snabela alfakrøl krøllet arroba'],
  [Is.dotWord, 'dot punktum prik'],
  [Is.mailCue, 'mail mailen mails mailadresse mailadressen mejl mejlen email emailen emailadresse e-mail'],
  [
    Is.addressCue,
    `bor boede bopæl flytter flyttet flytte adresse adressen adresser hjemmeadresse mødes vejen gaden vej gade pakken
    live lives lived living moved address postnummer postnr house kommer kom hjem hjemme derhjemme besøg ligger hus lejlighed street hos`,
  ],
  [
    Is.userCue,
    'unilogin unilogins unilogon brugernavn brugernavnet username bruger userid login loginet user uni brugerid',
  ],
  [
    Is.passwordCue,
    `adgangskode adgangskoden kodeord kodeordet kode koden password passwordet passwords passcode pinkode pinkoden pin
    løsen løsenord passphrase pw pass`,
  ],
  [
    Is.kin,
    `mor mors far fars moren faren mama baba papa mamma bror brors broder søster søsters storebror storebrors lillebror
    lillebrors storesøster lillesøster søskende bedste bonusmor bonusfar stedmor stedfar papfar papmor mormor morfar
    farmor farfar mormors farfars onkel moster faster tante fætter kusine forældre forældrene forældres familie familien
    ven vens vennen veninde veninden venindes kammerat kammerats kæreste nabo elev eleven elevens elevs dreng drengen
    drengens pige pigen pigens barn barnet barnets datter datteren søn sønnen sidemand makker lærer læreren plejemor
    plejefar mum mom dad mother father brother sister parents parent grandma grandpa grandmother grandfather uncle aunt
    cousin friend friends family boy girl child student pupil teacher stepdad stepmum stepfather stepmother son daughter
    boyfriend girlfriend classmate neighbour kusin svigermor mums dads`,
  ],
  [Is.pronoun, 'han hun ham hende hans hendes he she him her his hers'],
  [Is.firstPerson, `jeg mig min mit mine jæ jeh jer mi mn vi os vores im me my mine we us our ive`],
  [
    Is.linkVerb,
    `har er får fik havde tager tog lider led går gik bor boede sidder skal skulle blev bliver været fået kom kommer vil venter søger
    søgte mangler haft has have had is are was am were gets got take takes taking live lives suffers getting uses goes going 'm m s re been
    being lever spiser drikker drak fra med`,
  ],
  [
    Is.fiction,
    `hovedperson hovedpersonen hovedpersonens bipersonen personen personerne novellen novelle romanen roman filmen eventyret
    eventyr digtet forfatter forfatteren forfatterens digteren komponist komponisten gudinde guden guder mytologi mytologien
    sagn sagnet kejser kejseren dronning dronningen konge kongen kongens filosof filosoffen maleren kunstneren serien bibelen koranen biblen myten bibelhistorien
    fortælleren jegfortælleren karakteren character characters protagonist novel story fairytale author poet narrator king
    queen emperor mythology goddess nordisk aser aserne asgård valhal gud composer painter patient patienten tegneserien krimien sangen filosof opfinder videnskabsmand`,
  ],
  [
    Is.school,
    'skole skolen skoles skolens friskole friskolen privatskole realskole school academy elementary college primary high gymnasium lilleskole efterskole',
  ],
  [
    Is.peer,
    `klasse klassen klassekammerat sidder sidemand makker gruppe gruppen driller drillede mobber snyder snydt skrev skriver
    aflevering afleveringer afleveret frikvarter ven veninde kammerat feedback forældre opgave opgaven lektier lektierne
    svar svaret class group partner classmate homework copied essay assignment next desk teacher`,
  ],
  [Is.nameCue, 'hedder heder hæder navn navnet name named called kaldes kalder hilsen mvh vh kh knus'],
  [
    Is.storyVerb,
    `har havde får fik køber købte løber løb sparer cykler kører deler plukker bager spiser giver gav samler går gik svømmer
    tjener låner betaler betalte sælger solgte vejer læser læste tegner bruger er henter finder fandt taber tabte vinder
    kaster hopper bygger arbejder maler planter pakker fylder drikker skal lægger laver tager ønsker starter rejser
    har has had buys bought runs ran saves cycles drives shares picks bakes eats gives gave collects walks swims earns
    borrows pays sells sold weighs reads read draws uses is finds found loses wins throws jumps builds works paints plants
    packs makes takes wants starts travels needs scored scores rolls flips rides spends spent did does bought made`,
  ],
  [Is.quantityCue, 'hvor how hvad what find beregn udregn calculate hvilken which'],
  [
    Is.function,
    `og eller men i på til fra med ved hos for af om kl som der det den de er hvis så at lige nær tæt ligger nu her bag under over mellem
    and or but in on to from with near at the is if so by opposite now here er har kan skal vil må jeg vi han hun du man mor far min vores
    siden because when fordi når next behind you my our we she he it can will could is`,
  ],
];

/** What each known word is a sign of, by its small letters. */
export const LEXICON: ReadonlyMap<string, number> = (() => {
  const lexicon = new Map<string, number>();
  const add = (word: string, is: number) => lexicon.set(word, (lexicon.get(word) ?? 0) | is);
  for (const [is, words] of LISTS) for (const word of words.trim().split(/\s+/)) add(word, is);
  for (const word of HEALTH_WORDS) add(word, Is.health);
  for (const word of numberWords.keys()) add(word, Is.numberWord);
  return lexicon;
})();
