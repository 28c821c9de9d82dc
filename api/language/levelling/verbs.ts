/**
 * Danish verbs in the forms that school texts use, so that a finite verb can be told from other words. What is not here is
 * not taken for a verb: a sentence whose verb is unknown stays as it is.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Past in -ede, participle in -et. */
const EDE = list(`
  absorbere acceptere advare afbilde afdække afhente afkøle aflejre aflevere afprøve afskaffe afslutte afsone afvente
  analysere anbefale animere annoncere arbejde argumentere arrangere assistere bade bakke balancere banke basere
  bearbejde bebygge befolke begrave begrænse beherske behøve bekæmpe belaste belønne benytte berige besejle besejre
  beskatte beskytte beskæftige bestøve betragte beundre bevæge blande blomstre bombardere bombe bore bruse bygge
  bytte bøje centralisere cykle dampe danne danse datere definere demonstrere digte dirigere diskutere dokumentere
  dominere donere dreje drifte drukne dræne dufte dukke dyrke dække effektivisere eje eksistere eksperimentere
  eksportere eliminere elske engagere erhverve erklære ernære erobre erstatte etablere faste feje fejre filtrere
  finansiere fiske flygte flytte folde forandre forbedre fordampe fordoble fordøje forenkle forhandle forhindre
  forkorte formere formidle forpligte forrette forsikre forske forstyrre forstærke fortolke forurene forvandle
  forvente forvitre forøge fotografere fremme fremstille frygte fungere fængsle glæde grave grine handle henrette
  hente herske hidse hindre hoppe hulke huse huske hvile hviske hænde hærge hævde hæve håbe håndtere identificere
  implementere importere indfange indrette indsamle industrialisere indvandre indvie indånde informere inspirere
  installere integrere intensivere interessere interviewe investere invitere isolere jage justere kapitulere kaste
  kigge klage klappe klare klatre klippe knytte kolonisere kombinere kommentere komponere koncentrere kondensere
  konfirmere konkludere konkurrere konstatere konstruere kontakte kontrollere kopiere koste kredse kremere kristne
  kritisere krone krydse kræve kæmpe kæntre køle kåre lancere lande lave leje leve levere ligne likvidere lokke love lukke
  løfte låse magte male malke mane mangle marchere markere matche medvirke mindske missionere miste mobilisere
  modernisere motivere mure mærke nominere notere nægte nærme observere ofre ombygge omdanne omfatte omfavne omstille
  opbygge opdage opdele opdyrke operere opfange opfatte opfordre ophæve opkræve opleve oprette opstille opsuge
  optimere opvarme ordne organisere orientere overleve overraske overveje overvintre overvåge pakke parre passe pege
  placere plante pleje plyndre pløje presse prikke prioritere producere protestere prædike præge præsentere prøve
  pumpe påpege påvirke rapportere reagere reducere referere reflektere reformere regere regulere renovere rense
  reparere repræsentere reservere respektere rette risikere rotere rulle rumme ruste ryste råde sabotere samarbejde
  samle satse savne sejle servere signalere sikre skabe skade skaffe skelne skifte skildre skinne skovle skrumpe
  skubbe skumme skåne sludre slutte smelte smile snakke snuble sortere spalte spare sparke spire spore spærre
  stabilisere stamme starte stille straffe stresse strikke studere styre styrke størkne støtte subsidiere svare
  svømme synkronisere sørge tilberede tilegne tilføje tilpasse tilskynde tjekke trampe transformere transportere
  trawle true trykke trylle tyde tyrannisere tørre tøve udbygge uddanne udfase udfordre udforme udforske udfylde
  udgrave udjævne udklække udligne udnytte udpege udrydde udskifte udstede udstille udvandre udvaske udveksle udvide
  udvikle udånde understrege understøtte undre vaccinere vandre vare variere varme varsle vaske veje velsigne vente
  vidne visne vogne vogte vokse vove vurdere vænne værdsætte vågne yde yngle ælte ændre ærgre øge ønske øve åbne ånde
  beslutte børste bekymre humpe huske ignorere juble knirke kramme lytte misse mumle nikke plaske putte redde rode
  afsløre begejstre behandle bekræfte bemærke blinke bløde brumme dryppe emigrere fejle forestille forgifte
  forvirre garantere gispe halte hamre hvirvle invadere knække kravle kysse lindre lugte myldre myrde nynne opmuntre
  overnatte piske plukke pynte rase revne rykke skrælle slagte slikke smutte snorke spytte stampe standse strejke såre
  trille trodse tumle tvivle udrette vifte virke vugge værne ruge skamme slukke snadre sparke spekulere sprøjte stirre stoppe tigge trøste tygge undskylde vinke vælte`);

/** Past in -te, participle in -t: the double consonant of the stem is made single. */
const TE = list(`
  aflyse bestille betegne sluge smage støbe støde udtale   afløse afvise anstrenge ansøge anvende begynde beregne berøre bestemme besøge betale bevare bevise bruge brænde
  dele drømme døbe dømme forberede forbruge fordele forhøre forklare forkynde forlænge forsøge fortjene fremvise
  fylde føde føle føre gemme genkende gennemføre glemme henvende henvise hilse hyre høre inddele indføre indlede
  kalde kende klemme koge købe køre lede lyse lære læse løse låne melde mene møde måle nævne omtale opfylde opføre
  ophøre oplyse opløse overføre overtale påbegynde regne rejse rose røre råbe sende skjule skylle spise sprede
  sprænge stemme sænke søge tabe tale tegne tilbagekalde tilføre tilhøre tilmelde tiltale tjene trænge tænde tænke
  tømme udføre udlåne udnævne udsende udskille udtrykke udvise undersøge undervise vende vise`);

/** The rest: infinitive, present, past, participle. */
const OTHERS = `
  afgøre afgør afgjorde afgjort | afhænge afhænger afhang afhængt | afslå afslår afslog afslået|
  afsætte afsætter afsatte afsat | ansætte ansætter ansatte ansat | antage antager antog antaget|
  bage bager bagede bagt | bede beder bad bedt | befri befrier befriede befriet | beholde beholder beholdt beholdt|
  beskrive beskriver beskrev beskrevet | bestå består bestod bestået | besætte besætter besatte besat|
  betyde betyder betød betydet | bide bider bed bidt | bidrage bidrager bidrog bidraget | binde binder bandt bundet|
  blive bliver blev blevet | bo bor boede boet | bosætte bosætter bosatte bosat | bringe bringer bragte bragt|
  bryde bryder brød brudt | byde byder bød budt | bære bærer bar båret | deltage deltager deltog deltaget|
  drage drager drog draget | drikke drikker drak drukket | drive driver drev drevet | dø dør døde døet|
  efterlade efterlader efterlod efterladt | falde falder faldt faldet | fastholde fastholder fastholdt fastholdt|
  fastlægge fastlægger fastlagde fastlagt | finde finder fandt fundet | findes findes fandtes fandtes|
  flyve flyver fløj fløjet | forbyde forbyder forbød forbudt | foregå foregår foregik foregået|
  forekomme forekommer forekom forekommet | foreslå foreslår foreslog foreslået|
  foretage foretager foretog foretaget | forfølge forfølger forfulgte forfulgt | forlade forlader forlod forladt|
  formodes formodes formodedes formodedes | forny fornyr fornyede fornyet | forstå forstår forstod forstået|
  forsvinde forsvinder forsvandt forsvundet | fortsætte fortsætter fortsatte fortsat|
  fortælle fortæller fortalte fortalt | fratage fratager fratog frataget | fryse fryser frøs frosset|
  følge følger fulgte fulgt | få får fik fået | gennemgå gennemgår gennemgik gennemgået | give giver gav givet|
  gribe griber greb grebet | gro gror groede groet | grundlægge grundlægger grundlagde grundlagt|
  græde græder græd grædt | gyse gyser gøs gyset | gælde gælder gjaldt gældt | gøre gør gjorde gjort|
  gå går gik gået | have har havde haft | hedde hedder hed heddet | hjælpe hjælper hjalp hjulpet|
  holde holder holdt holdt | hænge hænger hang hængt | høres høres hørtes hørtes|
  indeholde indeholder indeholdt indeholdt | indtage indtager indtog indtaget | komme kommer kom kommet|
  krybe kryber krøb krøbet | lade lader lod ladet | lide lider led lidt | ligge ligger lå ligget|
  lykkes lykkes lykkedes lykkedes | lyve lyver løj løjet | lægge lægger lagde lagt | løbe løber løb løbet|
  mindes mindes mindedes mindedes | modtage modtager modtog modtaget | mødes mødes mødtes mødtes|
  nedbryde nedbryder nedbrød nedbrudt | nyde nyder nød nydt | nå når nåede nået|
  offentliggøre offentliggør offentliggjorde offentliggjort | omgive omgiver omgav omgivet|
  omlægge omlægger omlagde omlagt | opfinde opfinder opfandt opfundet | opnå opnår opnåede opnået|
  opstå opstår opstod opstået | opsætte opsætter opsatte opsat | optage optager optog optaget|
  optræde optræder optrådte optrådt | overdrage overdrager overdrog overdraget | overgive overgiver overgav overgivet|
  oversætte oversætter oversatte oversat | overtage overtager overtog overtaget|
  overvinde overvinder overvandt overvundet | planlægge planlægger planlagde planlagt | ride rider red redet|
  rive river rev revet | ryge ryger røg røget | række rækker rakte rakt | se ser så set | ses ses sås sås|
  sidde sidder sad siddet | sige siger sagde sagt | ske sker skete sket | skride skrider skred skredet|
  skrive skriver skrev skrevet | skyde skyder skød skudt | skyldes skyldes skyldtes skyldtes|
  skære skærer skar skåret | slide slider sled slidt | slippe slipper slap sluppet | slå slår slog slået|
  slås slås sloges sloges | sove sover sov sovet | springe springer sprang sprunget | spørge spørger spurgte spurgt|
  stige stiger steg steget | stikke stikker stak stukket | stjæle stjæler stjal stjålet | stride strider stred stridt|
  strække strækker strakte strakt | stå står stod stået | svinge svinger svang svunget | synes synes syntes syntes|
  synge synger sang sunget | synke synker sank sunket | sælge sælger solgte solgt | sætte sætter satte sat|
  tage tager tog taget | tilbringe tilbringer tilbragte tilbragt | tilbyde tilbyder tilbød tilbudt|
  tillade tillader tillod tilladt | tiltrække tiltrækker tiltrak tiltrukket | trives trives trivedes trivedes|
  tro tror troede troet | trække trækker trak trukket | tvinge tvinger tvang tvunget | tælle tæller talte talt|
  udgive udgiver udgav udgivet | udgøre udgør udgjorde udgjort | udskrive udskriver udskrev udskrevet|
  udsætte udsætter udsatte udsat | udvinde udvinder udvandt udvundet | undgå undgår undgik undgået|
  undres undres undredes undredes | vedtage vedtager vedtog vedtaget | angribe angriber angreb angrebet | flyde flyder flød flydt | forbinde forbinder forbandt forbundet |
  undlade undlader undlod undladt | afgive afgiver afgav afgivet | indgå indgår indgik indgået | udgå udgår udgik udgået |
  overfalde overfalder overfaldt overfaldet | rådgive rådgiver rådgav rådgivet | nedlægge nedlægger nedlagde nedlagt | vide ved vidste vidst|
  vinde vinder vandt vundet | vække vækker vakte vakt | vælge vælger valgte valgt | være er var været|
  æde æder åd ædt | ødelægge ødelægger ødelagde ødelagt`
  .split('|')
  .map(list);

/** Verbs that stand before an infinitive, present and past. */
const MODALS_NOW = list('kan skal vil må bør tør gider lader plejer');
const MODALS_THEN = list('kunne skulle ville måtte burde turde gad lod plejede');

/** Finite forms that are nouns or adjectives as well: they count only after a pronoun. */
const ALSO_OTHER_WORDS: ReadonlySet<string> = new Set(
  list(`
    når tog lever ansatte arbejder arter bad bader bager bander bar bed binder bruger brød bøger danser dele drømmer ejer elsker
    fisker former fremmede frøs følger fører graver grene grupper handler hang hilsner huser hylder jager kende
    kendte kilder kæmper køber kårer lande led leder lejer lider lister lærer læser løb løber maler måler
    opgaver plager planer planter priser red regler regner rejser retter ride ringer ryger råder sager samler sang
    sank skader skar skød sov spiller stak stammer steder sælger taler tegner tjener tropper trykker tømmer varer ved
    vender voksne åd ånder`),
);

/** Tense of a finite form. */
export type Tense = 'present' | 'past';

const finite = new Map<string, Tense>();
const infinitives = new Set<string>();
const participles = new Set<string>();
function learn(infinitive: string, present: string, past: string, participle: string): void {
  infinitives.add(infinitive);
  finite.set(present, 'present').set(past, 'past');
  participles.add(participle);
  if (infinitive.endsWith('s')) return;
  finite.set(`${infinitive}s`, 'present');
  if (/(?:ed|t)e$/u.test(past)) finite.set(`${past}s`, 'past');
}
for (const verb of EDE) {
  const stem = verb.slice(0, -1);
  learn(verb, `${verb}r`, `${stem}ede`, `${stem}et`);
}
for (const verb of TE) {
  const stem = verb.slice(0, -1).replace(/([bdfglmnprst])\1$/u, '$1');
  learn(verb, `${verb}r`, `${stem}te`, `${stem}t`);
}
for (const [infinitive = '', present = '', past = '', participle = ''] of OTHERS) {
  learn(infinitive, present, past, participle);
}
for (const form of MODALS_NOW) finite.set(form, 'present');
for (const form of MODALS_THEN) finite.set(form, 'past');
// Genitives of nouns.
for (const form of ['huses', 'dampes']) finite.delete(form);
const MODAL: ReadonlySet<string> = new Set([...MODALS_NOW, ...MODALS_THEN]);

/** The tense of a word, in lower case, that can be a finite verb; undefined for any other word. */
export const tenseOf = (word: string): Tense | undefined => finite.get(word);
/** Whether a word is a finite verb and nothing else that is common. */
export const isSurelyFinite = (word: string): boolean => finite.has(word) && !ALSO_OTHER_WORDS.has(word);
/** Whether a word is the infinitive of a verb. */
export const isInfinitive = (word: string): boolean => infinitives.has(word);
/** Whether a word is a past participle. */
export const isParticiple = (word: string): boolean => participles.has(word);
/** Weak past forms, which are plural adjectives as well ("de malede huse"). */
export const isWeakPast = (word: string): boolean => finite.get(word) === 'past' && /(?:ed|t)e$/u.test(word);
/** Whether a word is a modal verb. */
export const isModal = (word: string): boolean => MODAL.has(word);
