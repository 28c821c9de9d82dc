/**
 * How common words sound that are not said as they are spelt: "word sound" in the letters that a child would use, one sound
 * a word and sometimes two. Made from Danish pronunciation, not from anybody's misspellings.
 */
const SPOKEN = `
jeg jaj, mig maj, dig daj, sig saj, de di, det de, der der, hvad va, hvem vem, noget nåed, nogen nåen, nogle nån, meget majed, også åså,
og å, af a, at å, er er, har har, have ha, havde hade, tage ta, tager tar, blive bli, bliver blir, blev ble, give gi, giver gir, gav ga,
kan ka, skal ska, vil ve, kunne kune, skulle skulle, ville vile, sagde sa, sagde sage, sige si, siger sir, lagde la, lagde lage, gjorde jore, gør jør,
spørge spøre, spørger spør, spurgte spurte, hedder heder, være vær, var va, bror bro, mor mor, far far, bedre bere, nej naj, hej haj,
vej vaj, leg laj, lege laje, leger lajer, egen ajen, steg staj, regn rajn, regne rajne, regner rajner, tegne tajne, tegner tajner,
tegning tajning, negle najle, løg løj, øje øje, døgn døjn, tog tåv, bog båv, sprog språv, lov låv, skov skåv, sjov sjåv, hov håv,
dag da, dagen daen, dage dae, uge ue, pige pie, piger pier, pigen pien, læge læe, kage kae, bruge bru, lige li, rigtig rekti,
rigtigt rektit, vigtig vekti, vigtigt vektit, farlig farli, færdig færdi, heldig heldi, mulig muli, muligt mulit, dejlig dajli, tredje tredje,
aldrig aldri, selv sæl, selvfølgelig sælføli, måske måsge, næsten næsden, igen ijen, hjem jæm, hjemme jæme, hjælp jælp, hjælpe jælpe,
hjerte jerte, hvordan vordan, hvorfor vorfor, hvornår vornår, hvilken vilken, hvis vis, hver vær, hvid vid, hvor vor, hvid ved,
morgen mårn, morgen måren, formiddag formida, aften aftn, mandag manda, tirsdag tirsda, onsdag onsda, torsdag torsda, fredag freda,
lørdag lørda, søndag sønda, barn barn, børn børn, mennesker mensker, menneske menske, mand man, hund hun, kvinde kvine, pund pun,
chokolade sjokolade, chauffør sjåfør, restaurant restorang, ballon balång, station stasjon, nation nasjon, million miljon,
cykel sykel, cykle sykle, cigaret sigaret, politi politi, garage garasje, journalist sjurnalist, genert sjenert, energi enærgi,
religion religjon, bureau byro, niveau nivo, interview interviu, computer kompjuter, juice djus, jeans djins, teenager tinejdjer,
pizza pitsa, zoo so, zebra sebra, taxa taksa, exam eksam, quiz kvis, mayonnaise majonæse, milliard miljard, familie familje,
sommerferie såmerferje, ferie ferje, historie histårje, Sverige sværie, fortælle fårtælle, fortæller fårtæller, forstå fårstå, lektier læktjer, lektie læktje,
afsnit ausnit, hav hau, navn naun, savne saune, havn haun, lav la, liv liu, skriv skri, leve leve, løve løve, støvle støule, sulten sulten,
købe køve, skib skiv, æble æule, peber peuer, kniv kniu, tvivl tviul, blive blie, venner vener, ven ven, tøj tåj, højre håjre, høj håj, fløj flåj, fløjte flåjte
`;

/** The sounds of a word beside what its letters tell, by the word as it is spelt. */
export const SOUNDS: ReadonlyMap<string, readonly string[]> = group(
  SPOKEN.trim()
    .split(/,\s*/)
    .map((pair) => pair.split(' ')),
);

function group(pairs: readonly (readonly string[])[]): Map<string, string[]> {
  const sounds = new Map<string, string[]>();
  for (const [word = '', sound = ''] of pairs) sounds.set(word, [...(sounds.get(word) ?? []), sound]);
  return sounds;
}
