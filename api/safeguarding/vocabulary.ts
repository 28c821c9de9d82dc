import type { Vocabulary } from './lexicon.ts';

/**
 * Word classes of the signs, in Danish and English. Spellings by ear are found without being listed when a word has four
 * letters or more; short words need theirs here.
 */
export const VOCABULARY: Vocabulary = {
  jeg: 'jeg jæ jæg jej jeje jaj jai jæj jei jeig jaeg jg',
  I: 'i im ive id ill ima imma iam ii',
  me: 'mig mi mej mei mæ maj mai mæj mie me',
  self: 'selv sel sæl sæll sælv selvv sjælv siæl',
  mine: 'min mine mit mi mi mn my',
  not: 'ikke ik ikk ike ikek ikki ikkr igge ej aldrig alrig alldrig aldri not never dont dont cant wont didnt doesnt isnt arent nomore dnt',
  no: 'ingen inen igen intet ingenting inge nobody noone no none nothing',
  want: 'vil ville vill vl vile skal',
  wish: 'ønsker ønske villønske ønskede håber håbede gid ville drømmer længes beder bare',
  wantEn: 'want wanna wana wannna wants wanted wish hope rather gonna gon might will',
  lyst: 'lyst løst lysten lyts',
  dead: 'dø død døden døe døø døt døde dod dör dö die dead dye dying unalive dying',
  live: 'leve lev live leva levv lever exist eksistere eksisterer eksistere',
  cut: 'skære skærer skær cutter cutte cutta cuttede cuttet skåret skårt snitter ridser ridse ridset',
  harmSelf:
    'slå slår slår slo slor slåer slog dræbe dræber drebe kvæle kvæler hænge hænger skyde drukne straffe straffer skade skader skadet skadede myrde stikke stikker stak prikker prikke niver nive river rive hamrer hamre kvalte klemmer brænde brænder kradse kradser bide bider sulte sulter ødelægge ødelægger',
  killEn:
    'kill killing hang hanging shoot shooting drown drowning unalive unaliving end ending off harm harming hurt hurting cut cutting starve starving stab stabbing',
  slap: 'slår slå slåt slog slået slåed slo slor slåer slår slåå slåg slogh',
  beat: 'sparker sparkede sparke sparket tæsker tæskede tæske tæsket tæver tævede tæve tævet banker bankede gennembanker kvæler kvalte kvæle river rev hiver hev niver nev kradser ruskede rusker kyler kylede knækkede vred skubber skubbede brænder brændte smadrer smadrede prygler pisker piskede mishandler mishandlede overfalder overfaldt spytter lammer bokser daskede dasker klapser',
  hitEn:
    'hit hits hitting beat beats beating kick kicks kicked punch punches punched slap slaps slapped hurt hurts choke chokes choked strangles strangled whip whips whipped push pushed pushes shove shoved throws grabs abuse abuses abused',
  family:
    'far fars faren mor mors moren moder fader stedfar stedfars stedmor stedfader papfar papfars papmor papmors bonusfar bonusmor forældre forældrer forældrene onkel onkels tante moster morbror farbror faster bedstefar bedstemor morfar farfar farmor mormor storebror stedbror halvbror stedsøster halvsøster svoger bror brors broder storesøster søster søsters fætter kusine plejefar plejemor plejeforældre kæreste kærste kærestes ekskæreste eks dad daddy dads mom mommy moms mum mummy mama mamma papa pappa father mother stepdad stepfather stepmom stepmum stepmother uncle aunt aunty grandpa grandad grandfather grandma brother sister cousin boyfriend girlfriend parents ex foster',
  staff:
    'træner træneren trænere lærer læreren pædagog pædagogen vikar vikaren nabo naboen chef chefen coach teacher neighbour neighbor babysitter præst imam',
  sibling: 'lillebror lillesøster søskende tvilling babysøster babybror',
  person:
    'han hun hende ham he she nogen nogle en person mand manden mænd man fyr fyren dreng drengen voksen gammel guy stranger someone somebody men',
  group:
    'de dem they venner vennerne veninder friends drengene pigerne klassen klassekammerater klassekammeraterne andre alle folk nogle nogen everyone everybody people kids them boys girls classmates',
  others: 'han hun de den she he they hovedpersonen drengen pigen manden kvinden personen moren faren barnet',
  friend:
    'ven vens vennen veninde venindes vennin vene vennen bedsteven bestie besti klassekammerat kammerat makker roomie bror bro søster storebror storesøster lillebror lillesøster mor far kæreste kærste fætter kusine klasse friend friends bff brother sister classmate cousin mom mum dad boyfriend girlfriend',
  friendWish:
    'vil ville siger sagde skriver skrev skrevet sagt fortalt truer overvejer tænker ønsker gider orker prøvede forsøgte wants wanna says said told texted wrote tried threatens',
  often: 'altid tit hver hvær hele konstant igen ofte næsten dagligt always every all again constantly daily often',
  home: 'hjem hjemme derhjemme jem jemme derjemme home house hjemmet huset',
  more: 'mere mer meer længere længer længre lengere lenger anymore longer more',
  filler:
    'bare gerne hælst helst hellere snart nu også virkelig virklig faktisk godt så rigtig rigtigt meget mest fucking fuckings fking seriøst ærligt egentlig egentligt være vere vær blive lige sgu jo da at til the to just really so bad honestly rather be kinda kind of literally lowkey actually fr very much too been feel like a i det her mit dette hele altid måske en gang også rent å også kun selv igen tit ofte nogle gange sometimes still also now always keep constantly 2 am was er bliver blev blevet været næsten har simpelthen helt dog nok vist ret mere mer længere anymore more bar bara gern alligevel overhovedet slet nogensinde even ever already gonna gon efterhånden jeg vil ville skal kan kunne',
  school:
    'prøve prøven prøver prøverne lektie lektier lektien lektierne matematik mat opgave opgaven opgaver regnestykke regnestykket brøk brøker brøken stil stilen idræt time timen test testen eksamen terminsprøve fremlæggelse aflevering afleveringen aflevere karakter karakterer 02 00 homework maths math exam test essay assignment quiz equation grade grades fail dumper glemmer glemt wifi internet mobil mobilen netflix spil løbe gymnastik engelsk tysk dansk fysik tabellen tabeller ligning ligninger ligningen',
  laugh: 'haha hahaha hahah hihi hehe lol lool lolz lmao lmfao xd xdd rofl hæhæ jk joke sjov hahahaha',
  game: 'counter strike gemmeleg paintball lasertag skak fodbold fifa fc ludo uno tennis bordtennis badminton kort kortspil spil spillet spiller spille spillede minecraft fortnite roblox mario* løb håndbold basket* matador yatzy brætspil bowling padel hockey volley* boksning judo karate kamp kampen kamp* turnering* finalen finale quiz kahoot videospil armlægning stikbold rundbold rundboldt chess football soccer game games played playing match tournament cards race racing boxing zombie* creeper* boss bossen monster monstre monsteret monsters enderdragen dragen npc bot bots bakterier celler valorant cs csgo overwatch among brawl* clash* level levels banen battle royale pubg gta zelda pokemon* sims sværd respawn lives ps5 xbox nintendo switch schach satranç satrançta szachy schack شطرنج шахи hundemeter sprint svømning sudoku',
  study:
    'emne emnet emneuge tema temaet opgave opgaven opgaver stil stilen essay essayet analyse analysen analyserer analyser novelle novellen digt digtet digte film filmen serien bog bogen bøger roman romanen artikel artiklen tekst teksten teksterne statistik fremlæggelse fremlægge fremlæg oplæg projekt projektet projektopgave problemformulering kapitel kapitlet hovedperson* forfatter* digter* sang sangen sange sangtekst linjen linje citat citatet citater vers strofe eventyr eventyret skuespil stykket skuespillet rolle rollen rollespil sætning sætningen ordet ordsprog betyder betydning oversæt oversætte staver stave stavet bøj datid nutid metafor virkemiddel virkemidler fortæller fortælleren replik topic essay novel book poem story stories film movie article chapter character characters protagonist author text project statistics song lyrics quote meaning means translate spell theme play scene historie historien fiktion genre dagbog ifølge kilde kilder',
  ours: 'jeg jæ jæg jai jei mig mej mæ min mine mit mi vi os vores vore im ive ill imma me my myself mine we us our selv migselv',
  afterI:
    'have am was do dont cant can want wont will just feel keep think hate took threw got get sleep sit ran wish know did didnt never saved havent had hid hide need told went tried like love cut burned see said still really always should could would stopped wanna gonna sometimes also wrote lost hope wonder live need stay cry eat ate slept wake woke stood',
  ease: 'bedre bedst nemmere nemmest lettere lettest rart rarest lettelse lettet lettede gladere glade roligere fred fredeligt problemer bekymringer better best easier easiest relief relieved peace happier fine okay godt',
  happens: 'sker skete skal bliver happens happened',
  howMuch: 'hvor hvordan hvodan vordan how hvad what hvornår',
  deadOnes: 'mormor morfar farmor farfar bedstemor bedstefar oldemor grandma grandpa nana hund kat marsvin',
  pet: 'hund hunden kat katten hamster hamsteren marsvin marsvinet kanin kaninen hest hesten fisk fugl undulat dog cat hamster rabbit pet pets',
  wounds:
    'streger stregerne sår sårene snit snittene rifter rift ar arrene arret mærker mærkerne skår skrammer cuts cut scars scar marks wounds lines',
  selfact:
    'kradser kradse kradsede klør river rev rive prikker prikke stikker stikke niver nive bider bide snitter snitte skærer skære ridser ridse ridsede nipper brænder brænde slår hiver hive scratch scratching cut cutting bite biting pinch burn burning hit hitting poke',
  someone:
    'veninde veninden venindes venner veninder vennen bedsteven bestie besti klassekammerat kammerat friend friends bff søster storesøster lillesøster storebror lillebror bror kæreste kærste fætter kusine sister brother girlfriend boyfriend cousin pige pigen dreng classmate roomie ven makker',
  friendSays:
    'siger sagde skriver skrev skrevet sagt fortalt fortæller fortalte sendt sender vil ville tænker overvejer synes føler ønsker gider orker says said told texted wrote wants wanna keeps posted lagt lovede planlægger tror',
  strikes:
    'slår slå slog slået slo slor slåer slår sparker sparkede sparket spark tæsker tæskede tæsket tæver tævede tævet banker bankede banket gennembanker gennembankede kvæler kvalte kvalt river rev revet hiver hev hevet niver nev nevet rusker ruskede rusket kradser kradsede pisker piskede pisket smadrer smadrede mishandler mishandlet mishandlede skolder bokser boksede dasker daskede klapser klaske klaskede prygler tramper trampede bider bed vrider vred brækkede hits hit hitting beats beat beating kicks kicked kicking punches punched punching slaps slapped slapping chokes choked choking strangles strangled whips whipped hurts abuses abused spanks spanked overfalder overfaldt overfaldet jumped smæk smækkede lussede stikker brænder brændte',
  implement:
    'bælte bæltet livrem livremmen rem remmen stok stokken kæp kæppen bøjle bøjlen tøffel tøflen hjemmesko sandal sandalen pisk pisken ledning ledningen kabel kablet oplader grydeske træske træskeen grydeskeen skohorn belt hanger stick cane slipper paddle cord cable knytnæve knytnæver knytnæverne fist fists',
  grabs:
    'tager tog taget tage griber greb grebet hiver hev holder holdt trækker trak river rev klemmer klemte vrider vred rusker grabs grabbed pulls pulled drags dragged twists squeezes hænger',
  throws:
    'kaster kastede kastet smider smed smidt kyler kylede kylet skubber skubbede skubbet puffer puffede maser masede slynger slyngede presser pressede throws threw thrown pushes pushed pushing shoves shoved slams slammed tossed smash',
  mark: 'blåmærke blåmærker blåmærket blåmærkerne mærker mærke buler bule hævet hævede brækket brækkede næseblod bruise bruises bruised marks blåt flækket hul',
  never: 'aldrig never ingen',
  adult:
    'voksen voksne mand manden mænd fyr fyren dreng nabo naboen træner træneren lærer læreren pædagog pædagogen vikar vikaren coach præst onkel ven vens kæreste eks man guy adult neighbour neighbor teacher grown stranger fremmed ukendt nogen en someone',
  secret: 'hemmelig hemmelighed hemmeligheder secret secrets sige tell fortælle',
  sexualWords:
    'sex samleje sexet seksuelt seksuelle seksuel sexting oralsex blowjob sutte slikke sexual intercourse bolle kneppe knalde onanere tøjet klæde røv fingre voldtægt',
  online:
    'nettet online snap snapchat discord roblox instagram insta tiktok fortnite chatten chat omegle whatsapp messenger internettet internet steam minecraft kik telegram',
  nude: 'nøgen nøgne nøgenbillede nøgenbilleder nøgent undertøj bh bluse trøje tøj tøjet krop kroppen bryster numse bukser frække frækt frækt naked nude nudes clothes shirt bra underwear body boobs undressed topless topløs',
  spread:
    'sender sendt sende send sendte deler delt dele delte spreder spredt viser vist vise viste lækker lækket lægger shares shared share sends sent leaks leaked leak spreads show showed showing forwarded videresendt videresender',
  pics: 'billede billeder billedet billederne foto fotos video videoer videoen pic pics picture pictures photo photos videos snap snaps optagelser',
  tell: 'siger sagde skriver skrev råber synes mener say says said tell tells told telling write wrote saying skreg beder',
  after:
    'efter hvis når skole skolen hjem igen morgen aften siger fortæller sladrer if when after tell school home tomorrow nat fri',
  teases:
    'driller drillede drillet mobber mobbede mobbet mobet griner ignorerer ignoreret udelukker udelukket holder hader hader lukker gør bully bullies bullied bullying tease teases teased picked ignore ignores excluded laugh laughs mocking udenfor onde lede hånet håner nedgør mobberi',
  fiction:
    'emne emnet emneuge tema temaet analyse analysen analyserer analyser novelle novellen digtet digte filmen serien bogen bøger roman romanen artiklen teksten teksterne statistik oplæg projekt projektet projektopgave problemformulering kapitel kapitlet hovedperson* forfatter* digter* sangen sange sangtekst citat citatet citater vers strofe eventyr eventyret skuespil stykket skuespillet rollen rollespil sætning sætningen ordet ordsprog betyder betydning oversæt oversætte staver stave stavet bøj datid nutid metafor virkemiddel virkemidler fortælleren replik novel book poem movie article chapter character characters protagonist author statistics lyrics quote means translate spell theme historien fiktion genre ifølge loven straffeloven paragraf krigen århundrede 1800-tallet vikingerne kongen dronningen handler gyserfilm krimi romanfigur karakteren figuren personen helten jeget fortælling fortællingen tv-serie anime manga lore plot story stories historie fantasy',
  says: 'siger sagde skriver skrev tænker tænkte råber råbte synger sang spørger hedder lyder står says said say thinks thought sings sang writes wrote asks called states',
  ofIdiom:
    'grin grinen latter kedsomhed kedsommelighed kede varme kulde sult tørst nysgerrighed skam forlegenhed pinlighed cringe træthed spænding søvn laughter laughing boredom hunger embarrassment cringe heat cold thirst curiosity',
  forIdiom:
    'dig dem ham hende en et noget dit sit land landet fædreland danmark pizza is chokolade you a an some this it one her him love country honor honour',
  accident:
    'finger* tommel* papir* glas* græs* dåse* konserves* barber* løg* brød* kage* gulerod* paper thumb kitchen onion bread shaving accident* uheld uheldigvis madkundskab håndarbejde sløjd kniven knæet cykel cyklen faldt',
  body: 'arm arme armen armene armen ben benene benet lår låret lårene håndled håndleddet håndledene hånd hånden hænder hud huden mave maven hals halsen ankel anklen underarm underarmen skulder skulderen hofte hoften arms arm wrist wrists leg legs thigh thighs skin stomach ankle',
  pills:
    'ritalin ipren morfin insulin xanax melatonin antidepressiver smertestillende painkillers meds medication ibuprofen sovemedicin piller pille panodil panodiler pamol pamoler paracetamol tabletter tablet sovepiller medicin pills tylenol tablets overdosis overdose',
  many: 'mange masse alle hele flere for en* glas pakke bunke lots many all too bunch bottle whole 8 9 10 12 15 16 20 25 30 40 50',
  weapon: 'kniv kniven pistol pistolen våben gevær skydevåben hammer bat knife gun weapon rifle machete køkkenkniv',
  attack: 'skyde dræbe stikke myrde smadre bombe sprænge knivstikke shoot kill murder stab bomb blow',
  victims:
    'alle skolen klassen læreren lærerne lærer ham hende dem jer everyone everybody school teacher teachers him her them class classmates klassekammerater klassekammerat eleverne folk nogen someone people bror søster far mor familie familien',
  drunk: 'fuld beruset stiv påvirket skæv drukket hakket drunk high wasted stoned',
  drugs: 'stoffer hash kokain coke heroin weed drugs cocaine meth pot',
  drinkOk:
    'vand kaffe mælk te juice saft sodavand cola kakao liter dl kop kopper glas smoothie water coffee milk tea soda',
  touch:
    'rører rørte røre rør rørt befamler befamlede gramser gramsede rager touches touched touching touch feels fondles groped gropes',
  private:
    'tissemand tissekone numse numsen bryster brystet bryst skridtet underliv underlivet røv røven patter kusse pik diller private privates penis vagina butt boobs breasts chest bottom crotch',
  force:
    'tvinger tvang tvunget presser pressede presset truer truede forces forced forcing makes made making pressures',
  sexual:
    'sex sexet samleje nøgen nøgne nøgent kysse kys tøj tøjet bukserne trusser trusserne underbukser naked nude undress clothes sexual seksuelt seksuelle',
  nudes: 'nøgenbillede* nøgenfoto* nøgenvideo* nudes nude nudesbilleder dickpic* sexvideo* sexbilleder',
  images:
    'billede billeder billedet video videoer videoen film fotos foto pictures picture pics pic photo photos videos',
  raped:
    'voldtaget voldtage voldtog voldtager misbrugt misbruger misbrugte misbrug krænket krænker krænkede overgreb raped rape molested molests abused abuse assaulted',
  threat: 'truer truede truet true threatens threatened threatening threaten',
  days: 'dag dage dagen dagevis uge ugen uger nat nætter natten måned måneder aften aftenen day days week weeks night nights',
  afraid: 'bange ræd angst bang bage skræmt scared afraid frightened terrified skræk',
  school2: 'skole skolen skolde klassen klasse skolegården gården school class',
  mind: 'overvejer overveje planlægger planlagt tænker tænkt tænkte tænke forsøgt forsøgte prøvet prøvede begå begår begik begået consider considering considered think thinking thought thoughts plan planning planned attempt attempted tried commit committing committed contemplating tanker tanke tankerne fantaserer',
  suicide:
    'selvmord selvmor selmord selmor sælmord sælvmord selvmorde selvmordet selvmord* suicide suicidal sewerslide',
  dark: 'dø død dør leve selvmord selvmord* cutter cutte skærer selvskade selvskader slår slået ihjel voldtaget misbrugt die dies dying suicide suicidal kill kills cuts cutting hurts hit hits abused mobbet bullied',
  first: '@jeg @I',
  dies: 'dø dør døde død døden døs dead die dies died gone',
  relief:
    'lettede lettet lettelse glade gladere glad bedre nemmere nemmest lettere bedst glæder glæde glædede håber håbede ønsker ønske ønskede savne savner græde græder ligeglad ligeglade lykkelig lykkelige lykkeligere fred hvil bekymre happier happy better relieved miss cry care cares wish hope hoping glad easier best peace',
  violent:
    'bider bed sparker sparkede slår slog tæver tævede tæsker tæskede brænder brændte kvæler kvalte hiver hev smækker smækkede dasker daskede niver nev kradser kradsede pisker piskede tramper trampede flår flåede skubber skubbede banker bankede hamrer',
  hurt: 'slår slå slog slået slo sparker sparkede sparket tæver tævede tævet tæsker tæskede tæsket banker bankede banket kvæler kvalte kvalt brænder brændte brændt bider bed bidt hiver hev revet river rev flår flåede pisker piskede pisket smadrer smadrede smadret mishandler mishandlet skubber skubbede skubbet overfaldt beats hits kicked punched slapped choked strangled',
  intimate:
    'trusse* underbuks* nøgen nøgne bad badet brusebad* bruseren seng sengen tissemand tissekone numse bryster bryst skridtet underliv undertøj bh bukserne shower underwear panties naked bed bra',
  persona: 'hovedperson* protagonist character personen helten skurken drengen pigen romeo julie hamlet jeget',
  how: 'hvordan hvodan vordan hordan hvad hvor nemmeste letteste hurtigste bedste måde how what easiest quickest best way ways',
  oneself: 'man jeg sig jæ mig selv you i yourself myself oneself someone me',
  better: 'bedre nemmere lettere gladere glade glad lykkeligere bedst better happier easier best glad',
  gone: 'død dø væk borte forsvundet forsvandt dead gone died disappeared',
  bully:
    'mobber mober mobbede mobbet mobet mobbes driller drillede drillet griner ler udelukker udelukket ignorerer hader hader hater bully bullies bullied bullying tease teases teased laugh laughs laughing ignore ignores hate hates',
};

/** The words that are met most often, commonest first: a phrase is looked for from a rarer one. */
export const COMMON =
  'er i jeg det og at the på min is hvad mig har en til ikke du a med you der af hvor kan what to for om in x it skal så den of my and mange vil far et de vi mor når do how kr op hvis me ved han man siger slår dø cm have var fra m hvordan that with mit får hun can ud efter b one are dør som her hver does which går hvorfor liv være end død eller bliver tre would mere dag skole alle opgave selv hedder answer eksempel ingen koster svaret about s bogen ville write two skriv noget igen leve gange c many die he be t nu uden km lang this your meget står number tager first opgaven hvilke bange lavet cpr dk find se will so on bare fordi døde slog kl minutter hele tal tallet skriver passer if four has there tage selvmord morgen hvilken mangler ligger skrive alene slå hvem lol hader børn ind think example from livet altid kill procent giver fem liter sig hvilket d prøv take over matematik sammen rigtigt was by when or dig gå kunne want haha slået mad bor ned tog første kommer each left cut an need as må sin tid betyder hjemme mine lige samme tilbage fire time blev ordet word they again know out times last først right ich hund hovedpersonen klasse løs vej hjem gang fik før sige rolls n into look could all them sidst get gøre brother bror school os after gør nogen ven lyst lektier nummer noah dem up then three not din gerne line hans læse træt lærer dagen fået home god rører beregn bruge søster say why here start day no before e natten nul aarhus færdig book every phones hovedet nobody finde sidste taget dræbe ihjel følger teksten died ondt forældre bo år ligningen begynder g kører stort pr vand løber ord sæt go she bog square men like ham hende få godt just også tænker sagde lave live mål spil don dont';

/** Correct words that sound like a word of the lists and mean something else. */
export const ORDINARY =
  'fatter keder number numbers counter strike brev brevet cellar cellars analyze aner babysit band begynd begynde begyndte besked bidder bilde bill bille bliv blood bold boldt books boots brew bringer butter camp card cars cash cast cedar cell celle chatte cheese coma comma comment constant cook cool copper county cycle cykler danske dansker delta dish drenge dril drøm drømme dump elske emner exited falder faste feed feeder feet fell fiction final follow fork forstår forsøg fortalte fortæl fortælle free full føle følg ganger garden glem glemme glemte grams hale halv handled heder held hell heller hent hente herd herre herrer higher hjælpe hole hung hvid hvide hæk hækle høre ignorer interne kile klar klasse klasser klip klippe kniber komma kommaet kopi kortere kridt kvinde kærlig ladder lader lane late later leder leger ligge linjer lite livlig locker long look looks loose lose loss lost loved lover lower lowest lukke lyse lytte læge lægge lægger længe lære lærere maal magt make marker mass masser matter mener message meter mette mindre mobile mode modes mood mord most måtte mærke need noveller oversætter pack parent pass paying peer personer picks pile pill plane player press pressure privat punktummer pædagoger pære pærer redde regnestykker rente rette rigtige robe role roll roller rummer saving scalar scale scored seen sell seller selve senere sent shot showed sidder side sider sige sikke sikker sikre sitting ske sker sket skål skærm slice slik slikke slot slutter smerte snack snak snake snakker sparer spark spending spring springer spørg spørge starte statistic stav stick stikord stile stille stiller stof stor store stores stykke sælge tabel tables tabt tank tate tavle teach teaches tester timer trace track trin træk trækker tyske tyskere tæller tænk vend videre vild vine voltage værre warm warmer while wide wider wind winner wizard word';
