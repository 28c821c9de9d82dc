/** School terms in plain words, one a line: the term, what it means in one sentence, and its parts where they help. */
export const glossaryDa = `
fotosyntese | Fotosyntese er det, grønne planter gør, når de bruger lys til at lave deres egen næring af vand og kuldioxid. | "Foto" betyder lys, og "syntese" betyder at sætte sammen.
celle | En celle er den mindste levende del, som planter, dyr og mennesker er bygget af.
atom | Et atom er den mindste del af et grundstof, der stadig er det grundstof.
molekyle | Et molekyle er to eller flere atomer, der sidder sammen.
ion | En ion er et atom eller en gruppe af atomer, der har en elektrisk ladning.
grundstof | Et grundstof er et stof, hvor alle atomer er af samme slags. | "Grund" er det, man begynder med.
reaktionsskema | Et reaktionsskema er en kort måde at skrive på, hvilke stoffer der bliver til hvilke, når de reagerer. | En "reaktion" er, når stoffer bliver til andre stoffer, og et "skema" er noget, der er stillet op.
energi | Energi er det, der skal til, for at noget kan bevæge sig, blive varmt eller lyse.
tyngdekraft | Tyngdekraft er den kraft, som trækker ting mod hinanden, for eksempel os ned mod Jorden. | "Tyngde" er, hvor tungt noget er.
fordampning | Fordampning er det, der sker, når en væske bliver til gas. | Inde i ordet står "damp".
fordøjelse | Fordøjelse er det, kroppen gør, når den deler maden i små dele, den kan bruge.
økosystem | Et økosystem er alle de levende ting på et sted og det, de lever i og af. | "Øko" kommer af et ord for hjem.
fødekæde | En fødekæde viser, hvem der bliver spist af hvem i naturen. | "Føde" er mad, og en "kæde" har led, der hænger sammen.
evolution | Evolution er, at arter langsomt ændrer sig over mange generationer.
klima | Klima er, hvordan vejret plejer at være på et sted, set over mange år.
drivhuseffekt | Drivhuseffekt er, at gasser i luften holder på noget af Jordens varme. | Et "drivhus" af glas holder også på varmen.
erosion | Erosion er, at vand, vind eller is slider jord og sten væk.
vulkan | En vulkan er et sted, hvor smeltet sten, gas og aske kan komme op fra Jordens indre.
areal | Et areal er, hvor stor en flade er.
omkreds | Omkredsen er, hvor langt der er hele vejen rundt om en figur. | "Om" er rundt om, og en "kreds" er en cirkel.
rumfang | Et rumfang er, hvor meget plads noget fylder.
brøk | En brøk er et tal, der fortæller om dele af en hel.
tiendedel | En tiendedel er det, man får, når noget deles i ti lige store dele. | I et decimaltal står tiendedelene på første plads efter kommaet.
hundrededel | En hundrededel er det, man får, når noget deles i hundrede lige store dele. | I et decimaltal står hundrededelene på anden plads efter kommaet.
tusindedel | En tusindedel er det, man får, når noget deles i tusind lige store dele. | I et decimaltal står tusindedelene på tredje plads efter kommaet.
procent | Procent betyder hundrededele. | "Pro" betyder ud af, og "cent" betyder hundrede.
gennemsnit | Et gennemsnit er det, hver ville få, hvis det hele blev delt lige.
median | Medianen er det midterste tal, når tallene står i rækkefølge.
sandsynlighed | Sandsynlighed er et mål for, hvor let noget sker.
primtal | Et primtal er et helt tal større end 1, som kun 1 og tallet selv går op i.
vinkel | En vinkel er den åbning, der er mellem to linjer, som mødes i et punkt.
diameter | En diameter er en linje tværs over en cirkel gennem midten.
radius | En radius er en linje fra midten af en cirkel ud til kanten.
gange | At gange er at lægge det samme tal sammen flere gange.
dividere | At dividere er at dele ud i lige store dele.
dusin | Et dusin er tolv.
snes | En snes er tyve.
ligning | En ligning siger, at det på den ene side af lighedstegnet er lige så meget værd som det på den anden. | "Lig med" er lige så meget som.
variabel | En variabel er et bogstav, der står for et tal, som kan skifte. | "Variere" betyder at skifte.
nævner | Nævneren er tallet under brøkstregen, som viser, hvor mange lige store dele en hel er delt i.
tæller | Tælleren er tallet over brøkstregen, som viser, hvor mange dele man har.
koordinatsystem | Et koordinatsystem er to tallinjer, der krydser hinanden, så man kan sige, hvor et punkt ligger.
demokrati | Demokrati er, at folket er med til at bestemme, for eksempel ved at stemme. | "Demos" betyder folk, og "krati" betyder styre.
diktatur | Diktatur er, at én person eller en lille gruppe har magten, uden at folket kan vælge dem fra.
grundlov | En grundlov er den lov, som alle et lands andre love skal holde sig inden for. | "Grund" er det, alt det andet bygger på.
folketing | Folketinget er de valgte, der vedtager love i Danmark. | Et "ting" er et gammelt ord for et møde, hvor man bestemmer.
regering | En regering er de ministre, som leder et land.
revolution | En revolution er en hurtig og stor ændring af, hvem der bestemmer, eller hvordan noget gøres.
industrialisering | Industrialisering er, at ting, der før blev lavet i hånden, bliver lavet på fabrikker med maskiner. | "Industri" er arbejde på fabrikker.
kolonisering | Kolonisering er, at et land tager magten over et andet område og de mennesker, der bor der. | En "koloni" er et område, som et andet land styrer.
kilde | En kilde er noget, man har sin viden fra, for eksempel en tekst, et billede eller en ting.
propaganda | Propaganda er billeder og tekster, der skal få mange til at mene noget bestemt.
globalisering | Globalisering er, at lande over hele verden hænger mere og mere sammen. | En "globus" er en model af Jorden.
inflation | Inflation er, at priserne stiger, så man får mindre for de samme penge.
integration | Integration er, at forskellige dele eller mennesker kommer til at høre sammen.
religion | En religion er en tro på noget helligt sammen med de skikke, der følger med.
metafor | En metafor er et billede i sproget, hvor man kalder en ting for noget andet, som den ligner.
sammenligning | En sammenligning siger, at noget er som noget andet. | Inde i ordet står "ligne".
navneord | Et navneord er et ord for en person, en ting, et sted eller en tanke. | Det giver tingene "navn".
substantiv | Et substantiv er et ord for en person, en ting, et sted eller en tanke.
udsagnsord | Et udsagnsord er et ord, der fortæller, hvad nogen gør, eller hvad der sker. | Et "udsagn" er noget, man siger om noget.
verbum | Et verbum er et ord, der fortæller, hvad nogen gør, eller hvad der sker.
tillægsord | Et tillægsord er et ord, der beskriver, hvordan noget eller nogen er. | Det lægger noget "til".
adjektiv | Et adjektiv er et ord, der beskriver, hvordan noget eller nogen er.
stedord | Et stedord er et lille ord, man bruger i stedet for et navneord. | Det står i "stedet" for noget.
forholdsord | Et forholdsord er et lille ord, der viser, hvordan ting ligger i forhold til hinanden. | Inde i ordet står "forhold".
synonym | Et synonym er et ord, der betyder næsten det samme som et andet ord. | "Syn" betyder sammen, og "onym" betyder navn.
synsvinkel | En synsvinkel er det sted, en historie bliver set og fortalt fra. | "Syn" er det, man ser, og "vinkel" er, hvor man ser det fra.
tema | Et tema er det, en tekst handler om under overfladen.
budskab | Et budskab er det, en tekst vil have læseren til at tænke eller gøre.
genre | En genre er en slags tekst eller film med fælles træk.
novelle | En novelle er en kort fortælling med få personer, som er digtet.
referat | Et referat er en kort gengivelse af det vigtigste i en tekst.
argument | Et argument er en grund, man giver for det, man mener.
replik | En replik er det, en person siger i en tekst eller et skuespil.
vokal | En vokal er et bogstav som a, e eller i, hvor luften går frit ud gennem munden.
konsonant | En konsonant er et bogstav som b, k eller s, hvor luften bliver bremset på vej ud.
grundled | Grundleddet er den eller det, der gør noget i sætningen.
udsagnsled | Udsagnsleddet er de ord, der fortæller, hvad der sker i sætningen.
genstandsled | Genstandsleddet er den eller det, der bliver gjort noget ved.
hensynsled | Hensynsleddet er den, der får noget eller gøres noget for.
biord | Et biord fortæller, hvordan, hvor eller hvornår noget sker.
bisætning | En bisætning er en del af en sætning, som ikke kan stå alene.
typetal | Typetallet er det tal, der står flest gange.
variationsbredde | Variationsbredden er forskellen på det største og det mindste tal.
hypotenuse | Hypotenusen er den længste side i en retvinklet trekant, over for den rette vinkel.
katete | En katete er en af de to sider, der danner den rette vinkel i en retvinklet trekant.
hældning | Hældning er, hvor skråt noget står. På en graf fortæller den, hvor meget linjen stiger, når man går én til højre.
stavelse | En stavelse er den del af et ord, der er ét slag, når man klapper ordet.
hypotese | En hypotese er et gæt, som man kan undersøge, om det holder.
trapez | En trapez er en firkant, hvor to af siderne er parallelle.
parallelogram | Et parallelogram er en firkant, hvor siderne over for hinanden er parallelle.
potens | En potens er et tal ganget med sig selv flere gange.
eksponent | Eksponenten er det lille tal, som viser, hvor mange gange tallet ganges med sig selv.
kvotient | En kvotient er det, man får, når man deler.
ledsætning | En ledsætning er en del af en sætning, som ikke kan stå alene.
helsætning | En helsætning er en sætning, som kan stå alene.
rabat | Rabat er det, der bliver trukket fra prisen.
lønforhøjelse | En lønforhøjelse er det, man får mere i løn end før.
`;
