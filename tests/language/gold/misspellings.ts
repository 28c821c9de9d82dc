/**
 * What pupils with dyslexia or Danish as a second language write in grades 3–9, and the word that they mean: written before
 * the suggestions were tuned. "written intended", with a comma between them.
 */
export const MISSPELLINGS = `
  klæme klemme, jaj jeg, jæ jeg, jai jeg, åst ost, restorang restaurant, tjokolade chokolade, sjokolade chokolade,
  mejed meget, mede meget, nåjet noget, nåed noget, nåen nogen, vordan hvordan, vorfor hvorfor, vornår hvornår,
  vem hvem, vad hvad, va hvad, vis hvis, vær hver, jæm hjem, jælp hjælp, jælpe hjælpe, jerte hjerte, vide hvide,
  somferje sommerferie, sverie Sverige, fåtosyntese fotosyntese, skåle skole, haver havde, hade havde, ku kunne,
  sku skulle, vile ville, saje sagde, saj sagde, laje lagde, gjore gjorde, jore gjorde, gor gjorde, bleu blev,
  ble blev, ka kan, mer mere, åså også, osse også, oså også, ås også, åp op, åver over, åkse okse, åpgave opgave,
  opgvae opgave, kåmmer kommer, komer kommer, kåm kom, fårstå forstå, forsto forstå, får for, fåran foran,
  måvn morgen, mårn morgen, tåg tog, drige drikke, leser læser, lesse læse, venene vennerne, vener venner,
  katen katten, hopede hoppede, løper løber, løbte løb, spile spille, tæske taske, bosen bussen, busen bussen,
  båg bog, bål bold, båld bold, fodbåld fodbold, håller holder, kolt koldt, kåld kold, vamt varmt, sås sovs,
  sgole skole, sbille spille, sdor stor, sgriver skriver, skiver skriver, sgal skal, bade badede, arbejed arbejde,
  arbjde arbejde, arbede arbejde, abejder arbejder, begynte begyndte, bejynde begynde, begyner begynder, maned manden,
  væn vand, hunen hunden, hånen hånden, hon hånd, ståen stolen, kvine kvinde, kviner kvinder, børen børn, bøn børn,
  gane gang, gån gang, lage lange, mane mange, penenge penge, pæne penge, drenene drengene, dræng dreng, dræn dreng,
  pie pige, pije pige, piene pigerne, skow skov, hau hav, jiv giv, jiver giver, tar tager, ta tage, sir siger,
  sie sige, læe læge, læjer læger, dajen dagen, daen dagen, dae dage, ejen egen, rejn regn, veje vej, vaj vej,
  vajen vejen, maj mig, mæj mig, daj dig, dæj dig, sæj sig, haj hej, naj nej, næj nej, stæj steg, stejen stegen,
  tejne tegne, tajner tegner, lejer leger, lekse lektie, lekser lektier, læktier lektier, matmatik matematik,
  matimatik matematik, engelks engelsk, enkelsk engelsk, dansg dansk, histårie historie, idræst idræt,
  geokrafi geografi, biolåji biologi, cygel cykel, sykel cykel, sygle cykle, sjåv sjov, sjow sjov, sjlå slå,
  stasjon station, nasjon nation, polite politi, polidi politi, ballong ballon, tjauffør chauffør, sjaffør chauffør,
  gammle gamle, gamel gammel, samen sammen, sammle samle, ferdig færdig, færtig færdig, farli farlig, farlit farligt,
  heldi heldig, mulit muligt, rigti rigtig, rigtit rigtigt, vigti vigtig, vigdig vigtig, forskelig forskellig,
  foskellig forskellig, desvære desværre, tilbae tilbage, tilbaje tilbage, alti altid, aldri aldrig, aldrik aldrig,
  ijen igen, sæl selv, selvfølig selvfølgelig, sælføli selvfølgelig, næsden næsten, nesten næsten, måsge måske,
  mosge måske, mæsk menneske, meneske menneske, menesker mennesker, folg folk, fuler fugle, fulen fuglen, hæst hest,
  hæste heste, kris gris, æk æg, æke æg, lus lys, mørgt mørkt, mørt mørkt, venstere venstre, højer højre, hørde hørte,
  forteller fortæller, fåtæller fortæller, fortæle fortælle, spøre spørge, spør spørger, spurte spurgte,
  spårt spurgte, bære bedre, bæst bedst, bæste bedste, støst størst, størere større, støre større, mintre mindre,
  sukle cykle, fløyte fløjte, støvel støvle, tøy tøj, høy høj, køpe købe, køper køber, løpe løbe, kipe købe,
  skipe skibe, skip skib, krip greb, taj tag, imåren morgen
`;
