/**
 * The words that may stand around one bare task ("hvad er 3/4 + 1/8", "can you help me solve 2x + 3 = 11").
 * Whatever else stands beside the maths makes it a word problem, which the engine does not answer.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const CUES = words(`
  hvad hva va er giver bliver det den de dette her denne disse så lig med til i på og at om som for fra ved mig jeg jæ du vi man
  min mit mine din dit en et kan ka kunne skal ska vil ville må har hjælp hjælpe hjælper forstår fatter kender ved ik ikke
  hvordan vordan hvorfor hvornår regner regne regnes regn ud udregn udregne udregnes udregningen beregn beregne find finde
  løs løse løser løses bestem bestemme opgave opgaven opg nr nummer stykke stykket regnestykke regnestykket ligning ligningen
  udtryk udtrykket brøk brøken brøker brøkerne facit svar svaret resultat resultatet værdien værdi af lige bare please tak hej
  matematik matematikken lektie lektier lektierne prøver prøve gør lave laver lav fik får fået tror mener rigtigt rigtig
  forkert korrekt ja nej kun svar altså eller har havde regnet regnede hey okay ok nu igen hjemme skole skolen lærer læreren siger hele først sværeste
  svært svær nemt let lille stor stykker sidste næste starter starte begynder begynde forklar forklare vis vise skriv reducer
  forkort forkorte simpel simplest muligt meget så mon sammen plusse minus gange dividere trække lægge sådan noget hvis når følgende
  what whats is are the this that of to a an i in on and for with my me you we it its do does did can could please help how
  why should would solve calculate compute evaluate work out find simplify determine multiply divide subtract answer result value equation expression
  problem task exercise number sum fraction fractions maths math homework stuck dont don't understand know need get got
  think right correct wrong yes no only just hi hello thanks first start step question equal equals give gives much if when following
`);

/** Words that turn the maths into part of a story, in whatever sentence they stand. */
export const STORY = words(`
  mange resten tilbage rabat koster kostede pris prisen sat hver hvert deler delt deles tilsammen alt mere mindre flere færre
  dobbelt halvdelen klokken kl dato datoen side billigere dyrere omkreds areal rumfang
  many rest left remaining remain discount cost costs price each every share shared altogether more less fewer twice half
  clock page cheaper area perimeter volume per
`);

/** Words before a number that only names a task ("opgave 4", "exercise 12"). */
export const LABELS = words('opgave opg opgaven nr nummer øvelse exercise task problem question no number');

/** Words that ask to simplify, without which a lone fraction is a date or a measure. */
export const SIMPLIFY = words('forkort forkorte simplify reducer reduce');
