import type { Vocabulary } from './phrase.ts';

/** Word classes of {@link ./signs.ts}, with the spellings that children use. */
export const VOCABULARY: Vocabulary = {
  i: 'jeg jæ jæg jej jeje jg jei i im ive id',
  me: 'mig mi mej mei mæ maj me',
  self: 'selv sel sæl sæll sælv',
  my: 'min mine mit mi my',
  not: 'ikke ik ikk ike ikek aldrig ingen not never dont dont cant wont',
  want: 'vil ville vill vill ønsker håber gerne want wanna wana wish hope',
  die: 'dø død døe dør die dead',
  live: 'leve lev live leva levv',
  cut: 'skære skærer skær skæra skærr skærre skærrer skærere cutter cutte cut cutting',
  wasCut: 'skar skåret skårt skåred',
  hit: 'slår slå slåt slog slået slåed sparker spark sparkede tæver tæve bankede banker kvæler kvalte brænder skubber river hits hit beats beat kicks punches slaps slapped hurts chokes',
  grownUp:
    'far mor fars mors fader moder stedfar stedmor stedfars stedmors papfar papmor bonusfar bonusmor forældre forældrer onkel tante morbror farbror bedstefar bedste morfar farfar farmor mormor storebror bror brors storesøster søster fætter plejefar plejemor kæreste kærste træner lærer pædagog nabo naboen dad mom mum father mother stepdad stepfather stepmom stepmum stepmother uncle aunt grandpa grandad brother sister cousin coach teacher boyfriend parents',
  person: 'han hun de dem she he they far mor nogen nogle',
  friend:
    'ven veninde vennin bedsteven klassekammerat kammerat bror søster storebror storesøster lillebror lillesøster mor far kæreste fætter kusine friend bestie brother sister classmate cousin mom mum dad',
  game: 'skak fodbold fifa fc ludo uno tennis bordtennis badminton kort kortspil spil* spiller minecraft fortnite roblox mario* løb håndbold basket* matador yatzy brætspil bowling padel hockey volley* boksning judo karate kamp kampen turnering* finalen quiz kahoot videospil armlægning stikbold rundbold chess football soccer game games played playing match tournament cards race boxing',
  study:
    'emne emnet tema temaet opgave opgaven stil stilen essay analyse analysen novelle novellen digt digtet film filmen bog bogen roman romanen artikel artiklen tekst teksten statistik fremlæggelse projekt kapitel kapitlet hovedperson* forfatter* personen drengen pigen sangen topic essay novel book poem story film movie article chapter character author text project statistics',
  drink:
    'vand kaffe mælk te juice saft sodavand cola kakao liter dl kop kopper glas smoothie water coffee milk tea soda',
  ofIdiom:
    'grin grinen latter kedsomhed varme kulde sult tørst nysgerrighed skam forlegenhed pinlighed laughter laughing boredom hunger embarrassment cringe',
  accident:
    'finger* tommel* papir* glas* græs* dåse* barber* løg* brød* kage* gulerod* en et ud paper thumb kitchen onion bread shaving accident* uheld',
  often: 'altid tit hver hele konstant igen always every all again',
  home: 'hjem hjemme derhjemme jem jemme home',
};
