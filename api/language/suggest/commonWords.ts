/**
 * Common words of school Danish in three bands, the most common first, collected by hand for this product (no list of anybody
 * else's). "hest en e ene" with a slash: "hest/en/e/ene" is hest, hesten, heste, hestene; a word of its own has no slash.
 */
export const COMMON_WORDS: readonly string[] = [
  // The small words that half of any text is made of, and the verbs beside them.
  `jeg du han hun den det vi I de man mig dig ham hende os jer dem sig min mit mine din dit dine sin sit sine hans hendes dens dets
  vores jeres deres en et der som hvem hvad hvor hvordan hvorfor hvornår hvilken hvilket hvilke hvis om at og men eller så for fordi
  da når mens end både enten hverken i på til fra af med ved under over mellem efter før uden gennem hos mod siden indtil omkring
  ikke også kun bare lige nu altid aldrig ofte tit måske meget mere mest lidt mindre mindst mange flere flest få alle alt al hele hel
  helt noget nogen nogle ingen intet ingenting anden andet andre hver hvert samme selv sådan her der hjem hjemme ud ude ind inde op
  oppe ned nede hen henne frem tilbage væk igen stadig endnu allerede snart senere ja nej jo tak hej farvel
  er var være været har havde have haft kan kunne skal skulle vil ville må måtte bør burde blev blive bliver blevet
  få/r fik fået gå/r gik gået gør gøre gjorde gjort komme/r kom kommet se/r så set sige/r sagde sagt tage/r tog taget give/r gav givet
  tro/r troede vide ved vidste synes syntes finde/r fandt fundet bruge/r brugte brugt lave/r lavede lavet lægge/r lagde lagt
  ligge/r lå sætte/r satte sat sidde/r sad stå/r stod stået hedde/r hed holde/r holdt begynde/r begyndte begyndt
  hvid/t/e første anden tredje to tre fire fem seks syv otte ni ti elleve tolv tyve hundrede tusind god/t/e bedre bedst/e stor/t/e
  større størst/e lille små gammel gammelt gamle ny/t/e ung/t/e lang/t/e længere kort/e høj/t/e lav/t/e`,
  // What pupils write of: school, home, people, animals, feelings, what one does.
  `skole/n/r/rne klasse/n/r/rne lærer/en/e/ne elev/en/er/erne bog/en bøger/ne opgave/n/r/rne side/n/r/rne time/n/r/rne lektie/r/rne
  frikvarter/et/er ven/nen/ner/nerne veninde/n/r/rne kammerat/en/er/erne dreng/en/e/ene pige/n/r/rne barn/et børn/ene mand/en mænd/ene
  kvinde/n/r/rne menneske/t/r/rne folk/et familie/n/r mor/en mødre far/en fædre bror/en brødre søster/en søstre forældre/ne bedste/mor/far
  onkel tante fætter kusine baby/en voksen voksne person/en/er/erne navn/et/e hus/et/e/ene hjem/met lejlighed/en værelse/t/r køkken/et
  stue/n seng/en/e stol/en/e/ene bord/et/e/ene dør/en/e/ene vindue/t/r/rne have/n/r vej/en/e/ene gade/n/r by/en/er/erne land/et/e/ene
  skov/en/e/ene strand/en/e hav/et sø/en/er bjerg/et/e mark/en/er ø/en/er bil/en/er/erne bus/sen/ser/serne tog/et/ene cykel cykler/ne
  cyklen fly/et/ene skib/et/e/ene båd/en/e/ene station/en/er lufthavn/en tur/en/e/ene rejse/n/r ferie/n/r sommerferie/n vinterferie
  efterårsferie juleferie weekend/en dag/en/e/ene uge/n/r/rne måned/en/er/erne år/et/ene morgen/en formiddag/en eftermiddag/en aften/en
  nat/ten nætter minut/tet/ter/terne sekund/et/er klokken tid/en/er gang/en/e øjeblik/ket fødselsdag/en/e jul/en påske/n gave/n/r/rne
  fest/en/er mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober
  november december forår/et sommer/en efterår/et vinter/en vejr/et sol/en regn/en sne/en vind/en sky/en/er storm/en måne/n stjerne/n/r
  himmel/en hund/en/e/ene kat/ten/te/tene hest/en/e/ene ko/en køer/ne gris/en/e/ene får/ene fugl/en/e/ene fisk/en/ene mus/en/ene
  kanin/en/er abe/n/r løve/n/r tiger/en elefant/en/er bjørn/en/e ulv/en/e ræv/en/e slange/n/r edderkop/pen/per bi/en/er dyr/et/ene
  mad/en brød/et ost/en/e smør/ret mælk/en vand/et saft/en juice kød/et pølse/n/r æg/get/gene æble/t/r/rne pære/n/r banan/en/er
  appelsin/en/er kartoffel kartofler/ne gulerod gulerødder ris/en pasta pizza/en/er suppe/n sovs/en salt/et sukker/et kage/n/r/rne
  slik/ket chokolade/n is/en morgenmad/en frokost/en aftensmad/en madpakke/n/r restaurant/en/er butik/ken/ker supermarked/et penge/ne
  krone/n/r pris/en/er fod/en fødder/ne hånd/en hænder/ne arm/en/e/ene ben/et/ene hoved/et/er øje/t øjne/ne øre/t/r/rne næse/n/r
  mund/en tand/en tænder/ne hår/et mave/n ryg/gen finger/en fingre hjerte/t/r krop/pen blod/et læge/n/r sygehus/et
  bold/en/e/ene fodbold/en håndbold spil/let/lene computer/en/e mobil/en/er telefon/en/er skærm/en/e film/en/ene musik/ken sang/en/e/ene
  billede/t/r/rne farve/n/r/rne tegning/en/er blyant/en/er papir/et saks/en lim/en taske/n/r/rne tøj/et bukser/ne trøje/n/r jakke/n/r
  sko/en/ene støvle/r/rne hue/n ting/en/ene sted/et/er/erne del/en/e/ene måde/n/r/rne ord/et/ene sætning/en/er tekst/en/er historie/n/r/rne
  brev/et/e spørgsmål/et/ene svar/et/ene problem/et/er/erne fejl/en/ene regel reglen regler/ne eksempel eksemplet eksempler/ne plan/en/er
  idé/en/er hjælp/en råd/et løb/et kamp/en/e hold/et/ene politi/et brand/en tyv/en/e konge/n/r dronning/en prins/en prinsesse/n heks/en/e
  trold/en/e drage/n/r spøgelse/t/r monster monstre sværd/et skat/ten slot/tet krig/en/e verden/en liv/et død/en drøm/men/me
  ven/lig/ligt/lige glad glade sur/t/e sød/t/e vred/t/e ked bange træt/te trætte sulten sulte tørstig syg/t/e rask/e stærk/t/e svag/e
  sjov/t/e kedelig/t/e spændende mærkelig/t/e farlig/t/e vigtig/t/e rigtig/t/e forkert/e færdig/t/e heldig/t/e dejlig/t/e lækker lækkert
  lækre flot/te grim/t/me smuk/t/ke pæn/t/e let/te svær/t/e hård/t/e blød/t/e varm/t/e kold/t/e koldt våd/e tør/t/re ren/t/e beskidt/e
  hurtig/t/e langsom/t/me dyr/t/e billig/t/e rig/t/e fattig/e tung/t/e tyk/ke tynd/t/e bred/e smal/le stille rolig/t/e lys/t/e mørk/t/e
  rød/t/e blå/t gul/t/e grøn/t/ne sort/e brun/t/e grå/t lilla orange venstre højre forskellig/t/e ens mulig/t/e umulig/t/e
  arbejde/r/t arbejdede løbe/r løb løbet spille/r spillede spillet lege/r legede leget læse/r læste læst skrive/r skrev skrevet
  regne/r regnede regnet tegne/r tegnede tegnet male/r malede malet stave/r stavede stavet tale/r talte talt fortælle/r fortalte fortalt
  spørge/r spurgte spurgt svare/r svarede svaret snakke/r snakkede råbe/r råbte hviske/r hviskede lytte/r lyttede høre/r hørte hørt
  forstå/r forstod forstået huske/r huskede glemme/r glemte glemt lære/r lærte lært tænke/r tænkte tænkt mene/r mente ønske/r ønskede
  elske/r elskede hade/r hadede håbe/r håbede kende/r kendte kendt føle/r følte følt vente/r ventede ventet møde/r mødte mødt
  besøge/r besøgte hente/r hentede følge/r fulgte fulgt hjælpe/r hjalp hjulpet spise/r spiste spist drikke/r drak drukket sove/r sov sovet
  vågne/r vågnede bo/r boede leve/r levede dø/r døde flytte/r flyttede køre/r kørte kørt cykle/r cyklede flyve/r fløj fløjet
  svømme/r svømmede hoppe/r hoppede hoppet danse/r dansede danset synge/r sang sunget grine/r grinede græde/r græd smile/r smilede
  kigge/r kiggede vise/r viste vist lede/r ledte gemme/r gemte gemt falde/r faldt faldet slå/r slog slået kaste/r kastede sparke/r sparkede
  gribe/r greb åbne/r åbnede lukke/r lukkede købe/r købte købt sælge/r solgte solgt betale/r betalte koste/r kostede vinde/r vandt vundet
  tabe/r tabte tabt bade/r badede badet vaske/r vaskede klippe/r klippede bygge/r byggede bygget vokse/r voksede passe/r passede
  prøve/r prøvede prøvet starte/r startede slutte/r sluttede stoppe/r stoppede skynde/r skyndte vælge/r valgte valgt samle/r samlede
  dele/r delte delt måle/r målte mål/et skifte/r skiftede ændre/r ændrede ske/r skete sket mangle/r manglede mærke/r mærkede
  ringe/r ringede sende/r sendte sendt række/r trække/r trak skubbe/r skubbede bære/r bar båret brække/r brækkede
  sammen alene næsten faktisk pludselig pludseligt desværre selvfølgelig heldigvis sikkert nok ret virkelig rigtig først sidst til sidst
  bagefter derefter derfor nemlig ellers dog altså i dag går morgen engang overalt udenfor indenfor foran bagved ovenpå nedenunder
  forbi langt tæt cirka nogensinde imens hinanden hinandens egen eget egne begge flink/e dum/t/me klog/t/e`,
  // Words of the subjects and of written Danish.
  `dansk/e matematik/ken engelsk tysk fransk historie geografi biologi fysik kemi idræt musik billedkunst håndværk natur/en teknologi
  samfund/et samfundsfag kristendomskundskab religion/en/er sprog/et/ene Danmark danskere danskerne Sverige Norge Tyskland England
  Europa Afrika Asien Amerika USA København Aarhus Jylland Fyn Sjælland
  tal/let/lene stykke/t/r plus minus gange/r dividere/r dividere brøk/en/er/erne tæller/en nævner/en decimaltal/let procent/en/er
  ligning/en/er/erne formel formlen formler funktion/en/er variabel areal/et omkreds/en rumfang/et vinkel vinklen vinkler trekant/en/er
  firkant/en/er kvadrat/et/er cirkel cirklen cirkler linje/n/r/rne punkt/et/er længde/n bredde/n højde/n vægt/en meter centimeter
  kilometer liter gram kilo grad/en/er gennemsnit/tet diagram/met/mer tabel tabellen resultat/et/er/erne løsning/en/er metode/n/r
  udsagnsord/et navneord/et tillægsord/et bogstav/et/er/erne vokal/en/er konsonant/en/er stavelse/n/r endelse/n/r punktum komma/et
  overskrift/en/er afsnit/tet/tene indledning/en afslutning/en handling/en hovedperson/en/er personer forfatter/en/e/ne digt/et/e
  eventyr/et/ene roman/en/er novelle/n/r fortæller/en avis/en/er artikel artiklen artikler reklame/n/r anmeldelse/n beskrivelse/n
  energi/en kraft/en kræfter strøm/men lys/et lyd/en/e varme/n luft/en ilt/en kuldioxid brint gas/sen atom/et/er molekyle/t/r
  stof/fet/fer/ferne celle/n/r/rne fotosyntese/n plante/n/r/rne blad/et/e/ene rod/en rødder/ne blomst/en/er/erne træ/et/er/erne
  græs/set frugt/en/er insekt/et/er pattedyr/et fødekæde/n/r miljø/et klima/et forurening/en temperatur/en/er drivhuseffekt/en
  jord/en vulkan/en/er jordskælv/et kontinent/et ørken/en regnskov/en befolkning/en grænse/n/r kort/et/ene hovedstad/en
  vikinger/ne viking/en stenalder/en bronzealder/en jernalder/en middelalder/en bonde/n bønder/ne borg/en/e kirke/n/r præst/en/er
  kristendom/men islam jødedom buddhisme gud/en guder/ne demokrati/et regering/en folketing/et minister/en valg/et lov/en/e grundlov/en
  rettighed/en/er frihed/en stat/en/er kommune/n/r besættelse/n soldat/en/er våben/et fred/en slag/et revolution/en slave/n/r
  fabrik/ken/ker industri/en arbejder/en/e/ne virksomhed/en/er handel/en landbrug/et
  forklare/r forklarede beskrive/r beskrev undersøge/r undersøgte undersøgelse/n/r sammenligne/r diskutere/r vurdere/r løse/r løste
  betyde/r betød forsøge/r forsøgte forsøg/et opleve/r oplevede oplevelse/n/r opdage/r opdagede opfinde/r udvikle/r udviklede
  udvikling/en bestemme/r bestemte foregå/r foregik opstå/r opstod fungere/r påvirke/r påvirker skabe/r skabte forsvinde/r forsvandt
  overraske/r overraskede overraskelse/n bevæge/r bevægede bevægelse/n producere/r beskytte/r beskyttede behandle/r
  betydning/en årsag/en/er grund/en/e forskel/len/le lighed/en/er fordel/en/e ulempe/n/r mulighed/en/er mening/en/er holdning/en/er
  viden videnskab/en teori/en/er kilde/n/r information/en/er interview/et computerspil/let internet/tet telefonen robot/ten/ter
  program/met/mer fjernsyn/et chauffør/en/er ballon/en/er cigaret/ten/ter politik/ken politiker/en/e ambulance/n taxa/en
  nation/en/er million/er familie/r interessant/e interesse/r interesseret speciel specielt specielle normal/t/e national/t/e
  social/t/e typisk/e gammeldags moderne vild/t/e tam/me usynlig/t/e ærlig/t/e alvorlig/t/e almindelig/t/e særlig/t/e personlig/t/e
  nødvendig/t/e tydelig/t/e egentlig endelig pinlig/t/e uheldig/t/e nysgerrig/e forsigtig/t/e opmærksom/me hemmelig/t/e hemmelighed/en
  puslespil/let legeplads/en svømmehal/len bibliotek/et biograf/en museum museet teater koncert/en cirkus zoo klub/ben sport/en
  gymnastik ridning ski skøjter badminton basketball træner/en træning/en pokal/en mål/ene finale/n mester/en
  hvalp/en/e killing/en/er hamster skildpadde/n/r krokodille/n/r dinosaur/er/erne pingvin/er sommerfugl/en/e myre/n/r
  jordbær/ret hindbær agurk/en/er tomat/en/er salat/en grøntsager/ne flæskesteg remoulade ketchup spaghetti lasagne steg/en frikadelle/r`,
];

/** What is offered to nobody: insults and the like. Whoever means one of them can write it alone. */
export const NEVER_OFFERED: ReadonlySet<string> = new Set(
  `fisse fissen fisser kusse kussen kussed kneppe knepper kneppet kneppede pik pikken pikke luder luderen ludere luders bøsserøv
  røvhul røvhuller møgluder møgkælling kælling kællinger neger negeren negre perker perkere perkeren svans mongol mongoler spasser spassere
  spasseren pis pisse pisser lort lorten lortet skid skider skide røv røven røve fanden satan helvede porno pornoen sæd
  sperm tissemand tissekone dildo orgasme onani onanere sex sexet nazist nazister nazi voldtage voldtægt`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
