/**
 * More traps in the form of `sentences.ts`, written before the rules were mended by them: schoolbooks, pupils’ own writing, laws,
 * recipes, addresses, chats, formulas and a tutor’s turns.
 */
export const SCHOOL_SENTENCES = `
Nogle dyr, bl. a. ræven, jager om natten.| Andre jager om dagen.
Tag f. eks. en terning.| Kast den ti gange.
Mål fx. bordets højde.| Skriv tallet ned.
Brug feks. en passer.| Tegn cirklen.
Der var bla. heste og køer.| Jeg så også et føl.
Vi mødtes ca. kl. 17.| Det regnede.
Filmen varer ca. 2 timer.| Den er for børn.
Bussen går kl. 8.30 fra skolen.| Vi er hjemme kl. 15.
Kampen slutter kl. 20.15.| Så kører vi hjem.
Kl. 12 spiser vi.| Kl. 13 går vi ud.
Se s. 14, nederst.| Der er et billede.
Læs side 8-9.| Lav så opgaverne.
Jf. s. 30 er det forkert.| Hvad mener du?
Jf. § 4, stk. 2, skal børn høres.| Det gælder også i skolen.
Læs § 4, stk. 2.| Den handler om børn.
Grundlovens § 77 giver ytringsfrihed.| Hvad betyder det?
I stk. 3 nævnes undtagelserne.| Der er to.
Se nr. 4.| Den er sværere.
Bogen hedder Mio, min Mio.| Astrid Lindgren skrev den.
Den 1. maj holder mange fri.| Det er arbejdernes dag.
Det skete den 11. september 2001.| Hele verden så det.
Fredag den 3. maj kl. 10.15 mødes vi.| Husk en trøje.
Vi mødes den 3.| Alle skal med.
Fra d. 1. til d. 5. juni er vi på lejr.| Det bliver sjovt.
Aflever senest d. 12/5.| Sen aflevering tæller ikke.
Vi skriver 12.5.2024.| Det er en onsdag.
Det er i uge 42.| Så er der ferie.
Vi går i 3. klasse, og de går i 4. klasse.| Vi leger sammen.
Elever i 7.-9. klasse må gå ud.| De små bliver inde.
7.-klasserne skal på tur.| De skal til Bornholm.
Hun blev nr. 1.| Han blev nr. 3.
Vi i 9. A vandt.| De andre tabte.
Min bror går i 9. b.| Han er 15.
Det er 3. gang, du spørger.| Prøv selv først.
For 2. gang i år regnede det ind.| Taget er gammelt.
Elizabeth 2. af England døde i 2022.| Charles 3. blev konge.
Frederik 7. gav os grundloven.| Det var i 1849.
Det gjorde Frederik 7.| Folket jublede.
Kong Christian 10. red gennem byen.| Folk vinkede.
I det 8. århundrede kom vikingerne.| De sejlede langt.
B.S. Ingemann skrev sange.| Mange synges endnu.
H. C. Ørsted opdagede elektromagnetismen.| Det var i 1820.
C.F. Tietgen byggede jernbaner.| Han var rig.
Hr. og fru Berg kom for sent.| De undskyldte.
Frk. Lund underviste i sløjd.| Hun var streng.
Dr. Holm siger, at det går over.| Tag det roligt.
Kære hr. Madsen|

Tak for din mail.| Vi kommer på fredag.
Chr. Nielsen bor i Gl. Rye.| Han er bager.
Skt. Hans fejrer vi i juni.| Der er bål.
Sct. Knuds Skole ligger i Odense.| Den er gammel.
Hun bor på Gl. Kongevej.| Der er meget trafik.
Vi bor på Nørregade 4, 2. tv.| Kom forbi.
Th. Stauning var statsminister.| Han havde stort skæg.
Martin Luther King jr. holdt en tale.| Den blev berømt.
Han er cand. mag. i dansk.| Hun er lærer.
Hun læser til ph.d. i biologi.| Det tager tre år.
Prisen er 12,50 kr.| Det er billigt.
Prisen er 12,50 kr. pr. stk.| Køber du ti, får du rabat.
Æbler koster 20 kr. pr. kg.| Hvad koster 3 kg?
Bilen kører 15 km pr. liter.| Hvor langt kører den på 40 liter?
Han løber 10 km/t.| Hun løber 12 km/t.
Tallet 1.000.000 er en million.| Hvor mange nuller har det?
Afrund 3,456 til to decimaler.| Hvad får du?
Rumfanget er 2,5 l.| Hvor mange dl er det?
Stangen er 120 cm.| Sav den over.
Bordet er 80 cm. højt.| Stolen er lavere.
Væg A er 3 m.| Væg B er 4 m.
Arealet er 20 cm2.| Find siden.
Kom 2 tsk. salt i.| Rør rundt.
Brug 3 spsk. mel og 2 dl. vand.| Ælt dejen.
Tag 250 gr. smør.| Smelt det.
Bag dem i 15 min. ved 200 grader.| Lad dem køle af.
Bag dem i 15 min.| Lad dem køle af.
Der er max. 30 pladser.| Kom i god tid.
Det er min. 3 km væk.| Vi cykler.
Vi så en gnu, en løve osv.| Det var varmt.
Vi købte is, slik osv. på turen.| Alle fik lidt.
Der var boder, spil o.lign.| Vi blev hele dagen.
Saft, te e.l. er fint.| Tag en kop med.
Ida, Bo m.fl. kommer.| Vi skal have kage.
Kun Ida m. fl. kom.| Resten var syge.
Lim, karton m.v. ligger i skabet.| Ryd op efter jer.
Ca. 5 pct. er venstrehåndede.| Er du?
Det er steget med 3,5 pct.| Det er meget.
Iflg. Anna er det løgn.| Hvem har ret?
Det er vedr. turen.| Læs det hjemme.
Ang. lektier: Lav side 5.| Aflever i morgen.
Mødet er aflyst pga. sne.| Vi ses på mandag.
Vha. en lup kan du se det.| Tegn det.
Den har hhv. 4 og 6 ben.| Hvilken er insekten?
Bogen er på 120 s. og har billeder.| Den er nem.
Forts. følger.| Glæd dig.
Jvf. tabel 3 stiger tallet.| Hvorfor?
Se evt. kap. 5.| Det er svært.
Se afsnit 3.2.| Det handler om brøker.
Se tabel 2.| Hvilken by er størst?
Se fig. 4b.| Hvad viser pilen?
Ad 1: Det er rigtigt.| Ad 2: Det er forkert.
Den lever i Asien, dvs. langt væk.| Her er for koldt.
Det er et ord på fx. -hed.| Find tre.
Ordet “f.eks.” er en forkortelse.| Kender du andre?
Mor sagde: “Nu går vi!” og tog sin jakke.| Vi fulgte efter.
“Hvor er du?” råbte far.| “Her!” svarede jeg.
“Hvor er du?”| Ingen svarede.
“Jeg ved det ikke,” sagde hun.| “Måske i morgen.”
“Jeg ved det ikke,” sagde hun, “men det er koldt.”| Han nikkede.
“Kom ind!” sagde heksen.| “Her er varmt.”
"Må jeg låne den?" spurgte Sara.| "Ja da!" sagde Noah.
"Av!| Det gør ondt!" græd han.| Mor trøstede ham.
»Jeg er sulten.| Er du?« spurgte ræven.| Bjørnen brummede.
– Er du vågen?| – Ja.
- Nej! råbte han.| - Ikke der!| Men det var for sent.
Hun hviskede: “Er der nogen?”| Der var helt stille.
Så sagde kongen: “Giv mig kronen.”| Alle blev tavse.
Han spurgte, om jeg ville med.| Jeg sagde ja.
Læreren råbte “Stop!”, da klokken ringede.| Alle løb ud.
Har du læst “Hvem er bange?”?| Den er uhyggelig.
Digtet hedder “Sne.”| Det er kort.
“Hej”, sagde jeg.| “Hej”, sagde hun.
Hun skrev: ”Kom snart hjem.”| Jeg græd.
Øh … hvad mener du?| Jeg forstod det ikke.
Og så … så var alt slut.| Mørket faldt på.
Jeg …| Jeg ved det ikke.| Undskyld.
Han løb og løb...| Til sidst faldt han.
Måske ... eller måske ikke.| Hvem ved?
En, to, tre ...| Nu!
Tallene er 2, 4, 6, ...| Hvad kommer så?
Hvad er det næste tal: 1, 1, 2, 3, 5, …?| Forklar reglen.
Det er sandt (se s. 4).| Læs selv.
Kongen (Christian 4.) byggede meget.| Pengene slap op.
(Husk din lommeregner!)| Vi begynder nu.
Han kom for sent (igen!) og satte sig.| Ingen sagde noget.
Mål siden (i cm).| Skriv tallet.
Det tog lang tid (ca. 2 timer).| Så var vi færdige.
Vi så en ulv [måske en hund].| Den løb væk.
Hov!!| Du glemte noget!!
Hvad??| Det kan ikke passe!
Virkelig?!| Fortæl mere.
Hurra!| Hurra!| Hurra!
Yes!!| vi vandt.| Det var vildt.
Hvem er det?| Det er mig!| Hvem mig?
Vi vandt! 🎉| Det var en god kamp.
Godt klaret! 👍| Prøv nu den næste.
Jeg elsker is. 🍦| Gør du også?
Det var sjovt :)| Vi ses.
Tak for hjælpen! :-)| Hilsen Bo
jeg hedder Ali.| jeg er 9 år.| jeg går i 3. klasse.
vi var i skoven.| der var mange træer.| vi lavede bål.
jeg kan godt lide fodbold.| min bror kan også.
så sagde hun hej.| og så gik vi hjem.
kan du hjælpe mig?| jeg forstår det ikke.
jeg ved ikke hvad jeg skal.| hvad er en brøk?
hej jeg er syg i dag.| kan du sende lektierne?
mig og min ven spiller.| vi er gode!| vi vinder altid.
er det rigtigt?| jeg fik 24.
jeg fik 24.| er det rigtigt?
min hund hedder rex.| den er 3 år.
Han kom hjem.|Så spiste han.
Vi var ude.|Det regnede.| Så gik vi ind.
Hvad er det?|Det er en ulv.
1. Læs teksten.| 2. Skriv et svar.
Trin 1.| Find tallene.| Trin 2.| Læg dem sammen.
1) Læs.| 2) Skriv.
1) Mål siden.|
2) Regn arealet.
a. Find x.|
b. Find y.
A. Vælg en farve.|
B. Tegn en firkant.
1. Hvad er hovedstaden?|
2. Hvor mange bor der?|
3. Hvad hedder floden?
2. a) Forklar modellen.|
2. b) Giv et eksempel.
Opgave 4.| Find arealet.
Opgave 4: Find arealet.| Vis dine mellemregninger.
Kapitel 2.| Skoven
Materialer:|
- saks|
- lim|
- 2 ark papir
Sådan gør du:|
1. Klip papiret ud.|
2. Lim det sammen.
* Start med det du ved.|
* Tegn en skitse.
Fotosyntese|

Planter laver sukker af lys.| De bruger vand og CO2.
Hvad er en brøk?|
En brøk er en del af en hel.
Til forældrene|
Vi skal på tur.| Husk regntøj.
Venlig hilsen|
Mette Lund
x = 3.| Så er y = 5.
Løsningen er x = 3.| Så er y = 5.
Prøv med n = 4.| Hvad får du?
3 · 4 = 12.| Altså passer det.
Vi ved, at 2x = 10.| Hvad er x?
Lad a = 2 og b = 3.| Find a + b.
y = 2x + 1.| Tegn grafen.
Punktet er (2, 3).| Afsæt det.
P(A) = 0,5.| Hvad betyder det?
f(2) = 7.| Find f(3).
Vinkel A er 40°.| Vinkel B er 60°.
Kald vinklen v.| Mål den.
Siden kaldes a.| Højden kaldes h.
Trekanten ABC er retvinklet.| Vinkel C er 90°.
Linjen l er parallel med m.| Hvad ved du så?
Arealet er 6 m · 4 m.| Regn det ud.
Er 17 et primtal?| Ja.
Er 5 < 7?| Ja, det er det.
Massen er 5 g.| Volumen er 2 ml.
Vand er H2O.| Salt er NaCl.
Den kører 50 km i timen.| Hvor lang tid tager 100 km?
Strømmen er 2 A.| Spændingen er 12 V.
Pæren er på 60 W.| Ovnen er på 2 kW.
Temperaturen var -5 °C.| Søen frøs til.
Det var 20 grader C.| Solen skinnede.
Filen hedder opgave.docx.| Åbn den.
Gå ind på www.emu.dk.| Søg på brøker.
Se https://www.dr.dk/skole.| Vælg dit fag.
Mail til per@skole.dk.| Skriv dit navn.
Find det på skoletube.dk, eller spørg.| Vi hjælper.
Vi bruger GeoGebra 6.0.| Det er gratis.
Spillet hedder Minecraft.| Alle kender det.
Han så TV 2.| Nyhederne var på.
Hun bor i U.S.A. med sin far.| De taler engelsk.
EU har 27 lande.| Danmark er med.
Vi har idræt i hal 2.| Husk sko.
Det var Bo.| Han var sur.
Det er op til dig.| Du bestemmer.
Den blev solgt for 3 mio.| Det var rekord.
Der bor ca. 5,9 mio. i Danmark.| I Kina bor over 1 mia.
Cæsar levede ca. 100-44 f.Kr.| Han var romer.
Kr. himmelfartsdag er i maj.| Vi har fri.
Efter Kr. f. kom en ny tid.| Året er 0.
Godt tænkt!| **Hvad er 3 · 4?**| Skriv dit svar.
**Tip:** Start med det, du ved.| Hvad står der i opgaven?
Du skrev “x = 4”.| Hvordan fandt du det?
Du er tæt på.| Prøv at se på fortegnet i linje 2.| Hvad sker der?
Find $x$.| Hvad gør du først?
Se på $\\frac{3}{4}$.| Hvor mange fjerdedele er der?
Hvad står x for?| Skriv det med dine egne ord.
Nå!| Du brugte brøker.| Smart.
Først: Læs opgaven igen.| Hvad spørger den om?
Kan du forklare, hvad “ligebenet” betyder?| Brug tegningen.
Husk: En ligning er i balance.| Hvad gør du på begge sider?
Ja, 7 · 8 er 56.| Hvad er så 7 · 80?
I 1864 tabte Danmark.| Slesvig blev tysk.
Krigen varede fra 1914-18.| Mange døde.
Hun er født i 2012.| I dag er hun 12.
Skibet sank kl. 23.40 d. 14. april 1912.| Over 1.500 døde.
Margrethe d. 1. samlede Norden.| Det var i 1397.
Han fik 12 i dansk.| Jeg fik 10.
Jeg bor i nr. 7.| Min ven bor i nr. 9.
Lav opg. 2 a, b og c.| Spring d over.
Se modellen i bd. 2.| Den er bedre.
Ordet er eng. for hund.| Hvad hedder det på tysk?
Det er flertal (pl.).| Hvad er ental?
Skolen har tlf. 45 67 89 10.| Ring før kl. 8.
Vi spiser kl. 12.| Efter maden går vi ud.
Det er p.t. lukket.| Kom igen i morgen.
Mon han kommer?| Nej, næppe.
Dear Mr. Smith|

Thank you for your letter.| We had fun.
I live at 5 St. John's Road.| It is near the park.
He was born on Jan. 5, 1990.| He is tall.
"Where is it?" asked Tom.| "Here!" said Amy.
We had fish, chips, etc. for lunch.| It was good.
J.R.R. Tolkien wrote it.| It is long.
The U.K. is an island.| It rains a lot.
It is 3.5 cm long.| Measure it.
Wait... what?| That is wrong.
Ich bin 12 Jahre alt.| Das ist Anna.
Vi skal bruge ca. 2 m snor.| Klip den i fire stykker.
Turen koster 150 kr. inkl. frokost.| Betal senest d. 3. juni.
Læs s. 22-25, og lav opg. 7.| Vi retter dem i morgen.
Hvornår levede Holberg?| Han blev født i 1684 i Bergen.
Se evt. side 4.| Der er en tegning.
Chr. 4. var konge i næsten 60 år.| Han byggede meget.
Jf. stk. 1 må ingen slås.| Det er en god regel.
Efter lovens § 12, stk. 3, nr. 2, er det forbudt.| Ved du hvorfor?
Toget kørte kl. 7.45, dvs. for tidligt.| Vi nåede det ikke.
Han er 1,85 m. høj.| Hun er lidt mindre.
Kilde: dr.dk.| Hentet d. 4.5.2023.
Bogen er på ca. 300 s.| Den tager en uge at læse.
Der kom ca. 1.200 gæster.| Salen var fuld.
“Nej!” sagde hun.| “Det vil jeg ikke.”
“Hvad laver du?” spurgte han.| “Ingenting,” svarede jeg.
»Kom nu, Emma!« råbte Oskar.| »Vi skal gå nu.«
Så råbte hun: “Løb!”| Alle løb.
“Det er koldt,” sagde far.| “Tag en trøje på.”
Hun spurgte: “Hvor bor du?”| Jeg svarede ikke.
Har du set filmen “Op!”?| Den er rørende.
Hm.| Det ved jeg ikke.
Øv!| Nu regner det.| Skal vi gå ind?
Åh nej ...| Jeg har glemt min taske.
Det er … tja, svært.| Prøv igen.
1. klasse har svømning.| 2. klasse har musik.
5. b skal på tur.| 5. a bliver hjemme.
Den 2. verdenskrig sluttede i 1945.| Befrielsen var d. 5. maj.
I 1800-tallet kom jernbanen.| Det ændrede landet.
Vi ses kl. 13 ved hal 3.| Husk drikkedunk!
Hun fik 10 i tysk.| Han fik 7.
Tallet 7 er et primtal.| Er 9?
Hvad er 12 : 4?| Svaret er 3.
Lad x = 5.| Så er 2x = 10.
Grafen skærer y-aksen i 3.| Hvad er hældningen?
Svaret er C.| Forklar hvorfor.
Punkterne hedder A, B og C.| Forbind dem.
Vinkel B = 35°.| Find vinkel C.
Loddet vejer 250 g.| Fjederen bliver 4 cm længere.
Modstanden er 6 Ω.| Find strømmen.
Spændingen er 230 V.| Pas på!
jeg har læst bogen.| den var kedelig.| jeg vil ikke læse den igen.
min mor er 40 år.| hun arbejder på et hospital.
vi vandt 3-2.| jeg scorede to mål!
hvad skal jeg skrive?| jeg er gået i stå.
Jeg er færdig 😀| Hvad skal jeg nu?
Flot! 👏👏| Du er næsten i mål.
Vi ses i morgen ;)| Hilsen Ida
Kom nu hjem!!!!| Maden er klar.
Hvor er min bog???| Jeg kan ikke finde den.
Vi kom sent hjem.|Der var mørkt.
Er du med?|Så går vi.
Husk: 1) Læs opgaven.| 2) Tegn.| 3) Regn.
1. Find pladen frem.|
2. Bor et hul.|
3. Slib kanten.
a) Hvad er et symbol?|
b) Find to symboler i teksten.
Opgave 12|
Beregn arealet af figuren.| Vis dine udregninger.
Formål|
Vi vil undersøge, om salt sænker frysepunktet.
Hypotese: Vandet fryser senere.| Vi måler hvert 5. minut.
Konklusion|

Forsøget viste, at vi havde ret.| Salt virker.
Du bruger:|
– 2 æg|
– 3 dl mælk
Start med at finde fællesnævneren.| Hvad går både 3 og 4 op i?
Godt set, Mia!| Hvordan ved du, at det er 12?
Du skriver, at “alle børn” må stemme.| Passer det?| Tjek kilden.
**Husk enheden!**| Er det cm eller m?
Se på din 2. linje.| Hvad skete der med minusset?
Det er rigtigt, at $2^3 = 8$.| Hvad er så $2^4$?
Skriv til skolen på kontor@skole.dk.| Så svarer de.
Læs mere på www.natmus.dk/vikinger.| Der er også film.
Dr. Watson og hr. Holmes bor i Baker Street.| De er venner.
Sagen blev løst af S. Holmes.| Han var klog.
Forfatteren Ole Lund Kirkegaard døde i 1979.| Han blev 38.
Landet hed DDR.| Det fandtes til 1990.
Partiet hedder SF.| Det har en pige som leder.
Hun arbejder i NATO.| Det ligger i Belgien.
Bogen er skrevet af H.P. Hansen.| Kender du ham?
Pladsen hedder Kgs. Nytorv.| Der kører en metro.
Smør, sukker, mel m.m. skal blandes.| Tænd ovnen.
Planter, fx mos, alger o.l., har ingen blomster.| De formerer sig med sporer.
De dyrkede hvede, byg, rug mv.| Høsten var god.
Priserne steg med 2 pct. om året.| Lønnen fulgte med.
Skriv ml. 200 og 300 ord.| Brug punktum.
Vikingetiden varede til ca. 1050 e.Kr.| Så kom middelalderen.
My name is Tom.| I'm 12.| I live in Leeds.
“I can't,” she said.| “It is too hard.”
He arrived at 7 p.m. with Mr. and Mrs. Jones.| They were late.
Die Schule beginnt um 8 Uhr.| Ich bin müde.
Klassen læser bl.a. digte, sange og rim.| Hvilket kan du bedst lide?
Skriv ca. 10 linjer om din ferie.| Aflever kl. 14.
Mødet er tirsdag d. 9. maj kl. 17-19.| Alle forældre er velkomne.
Se § 2 i loven.| Hvad siger den om dyr?
Jf. fig. 3 falder temperaturen.| Hvorfor tror du det?
Ifølge stk. 5, nr. 1, skal skolen svare.| Det skal ske inden 14 dage.
Han blev født 2. april 1805.| Han døde i 1875.
Løbet er på 5 km.| De hurtigste løber det på 15 min.
Mælk koster 11,95 kr./l.| Smør koster 20 kr.
Sæt ovnen på 200 °C.| Bag brødet i 40 min.
Farten var 130 km/t.| Det er ulovligt.
Planten bliver 2 m. høj.| Den blomstrer i juli.
Hr. Skæg kom ind.| Alle klappede.
Fru Olsen har tre katte.| Den ene hedder Mis.
Dronning Margrethe 1. samlede tre lande.| Unionen holdt i 126 år.
Pave Johannes Paul 2. kom fra Polen.| Han døde i 2005.
St. St. Blicher skrev noveller.| De foregår i Jylland.
K. Hansen og L. Jensen vandt.| De fik en pokal.
Bogen er af Bent B. Andersen.| Den handler om krig.
Ph.d.-studerende er forskere.| De skriver en afhandling.
“Hvem har taget min kage?” brummede bjørnen.| Ingen turde svare.
“Mor!” kaldte hun.| “Jeg er hjemme!”
“Er du tosset?!” udbrød Karl.| “Det er jo farligt.”
Hun svarede: “Nej.”| Så blev der stille.
"Tag den," sagde han, "og løb."| Jeg løb.
– Jeg vil ikke, sagde Emil.| – Du skal, sagde hans far.
Har du sagt “tak”?| Det skal man.
Han skrev “Hjælp!” i sandet.| Et fly så det.
Vi ventede og ventede …| Endelig kom bussen.
Hvad nu hvis ...?| Tænk over det.
Åh!| Det vidste jeg ikke.
Øh, hvad?| Sig det igen.
5. klasse og 6. klasse spiller fodbold.| 7. klasse ser på.
Vi er i 4. B og har musik nu.| Vi synger.
Opgave 3.| Forklar ordet “demokrati”.
2. Verdenskrig|
Tyskland angreb Polen i 1939.| Så begyndte krigen.
Kilder|
1. Gyldendals leksikon|
2. Interview med min farfar
Dagsorden:|
1. Velkomst|
2. Valg til elevråd|
3. Eventuelt
b) Vis, at trekanten er ligebenet.| Brug en passer.
Spg. 4: Hvor gammel er han?| Svar i hele sætninger.
Hvis 3x = 12, er x = 4.| Kontrollér!
Resultatet er 0,75.| Skriv det i procent.
Vi får 2/3.| Kan den forkortes?
a = 5 cm og b = 12 cm.| Hvad er c?
pH er 7.| Væsken er neutral.
Stoffet hedder NaOH.| Det er en base.
Kraften er 20 N.| Hvor stort er arbejdet?
Lampen bruger 11 W.| Den gamle brugte 60 W.
Jordens radius er ca. 6.400 km.| Månens er mindre.
Der er 24 t. i et døgn.| Der er 60 min. i en time.
hej.| jeg hedder mia.| hvad laver i?
jeg synes bogen er god.| fordi den er sjov.
jeg er 11 år.| min søster er 7.
vi fik pizza til aftensmad.| bagefter så vi film.
kan man sige det?| jeg er i tvivl...
Det var mega sjovt!!😂| Vi grinede hele dagen.
Tak ❤️| Det betød meget.
Jeg kunne ikke finde ud af det :(| Kan du hjælpe?
Hunden løb ud.|Katten løb efter.
Flot arbejde, Yusuf!| Du har fundet tre argumenter.
Hvad mener du med “det”?| Skriv navnet i stedet.
Du har regnet 6 · 7 = 42.| Hvad skal du så trække fra?
Næsten!| Kig på enheden: Er det m eller m²?
Start med linje 1.| Hvad er det første, du gør?
Prøv med et mindre tal, f.eks. 5.| Hvad får du så?
Tænk på en pizza, der deles i 8 stykker.| Hvor meget er 3 stykker?
*Husk:* Minus gange minus giver plus.| Passer dit svar?
Søg på “vikinger site:natmus.dk”.| Hvad finder du?
Åbn emu.dk.| Klik på “Dansk”.
FN's hovedkontor ligger i New York.| Det blev bygget i 1952.
Han spiller i F.C. København.| De spiller i hvidt.
Filmen varer 1 t. og 40 min.| Den er spændende.
Hun bor Skolegade 12, 1. th.| Ring på.
Teksten er oversat af M. Lund.| Den er fra 1920.
Kop nr. 2 var varmest.| Vi målte 60 grader.
Forkort ordet (fx “bl.a.”).| Hvad betyder det?
Lektier til d. 5/9: Læs kap. 2.| Skriv resumé.
My dog is 3 yrs. old.| He likes to run.
The U.S. won.| It was close.
Var det ca. 1/3 af klassen?| Nej, ca. halvdelen.
Min ven hedder Jan.| Han bor i Vejle.
Hunden hedder Max.| Den er sort.
Danmark vandt OL.| Det var stort.
Vi bruger meget el.| Det er dyrt.
Der er brug for tøj, sko o.s.v.| Pak selv.
Brug bl.a. side 4 og 5.| Find to eksempler.
Lav nr. 3-6.| Spring resten over.
Vi læser kap. 1 til på mandag.| I skal skrive et referat.
Mål ca. 3 cm fra kanten.| Bor et hul.
Mødet slutter kl. 16.| Husk kaffe.
Kl. 9.15 ringer klokken.| Så går vi ind.
Den 24. december er det juleaften.| Vi danser om træet.
Hun fylder 12 d. 6. juni.| Vi holder fest.
I 2. runde tabte vi.| Det var surt.
Christian 10. var konge under krigen.| Han red hver dag.
Efter Valdemar 4. kom Margrethe.| Hun var klog.
I § 3, stk. 1, står der, at alle er lige.| Er det rigtigt?
Jf. bekendtgørelsens § 8 skal prøven aflyses.| Hvad sker der så?
Søren A. Kierkegaard tænkte meget.| Han gik lange ture.
I. Newton så et æble falde.| Han tænkte over det.
Prof. dr. med. Lund forklarede det.| Vi lyttede.
Frk. Jensen og hr. Bo underviser os.| De er søde.
“Jeg er træt,” mumlede Liv.| “Godnat.”
“Se!” hviskede hun.| “En ræv.”
Læreren sagde: “I har fem minutter.| Skriv pænt.”| Vi skrev.
»Hvorfor?« spurgte drengen igen.| Ingen vidste det.
“Pas på!!” skreg han.| Bilen standsede.
Titlen er “Hvor er Ib?”.| Den er fra 1990.
Måske...| Nej, det går ikke.
Der var engang ... en konge?| Nej, en heks.
Regn: 4 · (3 + 2).| Husk parentesen.
Find y, når x = 2.| Indsæt i formlen.
f(x) = 2x - 1.| Hvad er f(0)?
Omkredsen er 4 · 5 cm = 20 cm.| Hvad er arealet?
Sandsynligheden er 1/6.| Hvorfor?
Der er 1 l i 10 dl.| Hvor mange ml er der?
Stigningen er 4,5 pct.| Er det meget?
Han vejer 45 kg. og er 150 cm.| Hun er højere.
Vindmøllen yder 3 MW.| Det er nok til mange huse.
Svovl har symbolet S.| Ilt har symbolet O.
Vitamin C er sundt.| Det findes i frugt.
Plan B.| Vi tager toget.
Opgave B.| Find fejlen.
jeg kan ikke.| det er svært.
vi har matematik i dag.| jeg hader brøker.
han er sød.| hun er sur.| de er kærester.
jeg blev nr. 2.| det var fedt.
kl. 8 spiste vi.| så gik vi i skole.
hej!!| hvad laver du?
OMG!! 😱😱| Det er for vildt.
Så fik vi fri 🎉 og gik hjem.| Solen skinnede.
Ses vi kl. 3? :D| Jeg glæder mig.
Hun kom.|Han gik.
Er det nok?|Ja.
Forsøg 2|
Kom 5 ml eddike i glasset.| Tilsæt natron.
Ingredienser:|
500 g mel|
2 tsk. salt
1) Find et sted.| 2) Slå teltet op.
Trin 2: Mål længden.| Trin 3: Skriv den ned.
a) 3 + 4|
b) 5 · 6
Godt forsøg!| Se igen på ordet “fordi”.| Hvad kommer efter?
Du har ret i, at A er størst.| Hvordan ved du det?
Hvilken regel bruger du?| Skriv den, f.eks. som en formel.
Det var linje 3.| Hvad med linje 4?
Se evt. https://ordnet.dk.| Slå ordet op.
Brug www.geogebra.org/calculator til grafen.| Gem den.
Dr.dk har nyheder.| De er gratis.
She is 1.6 m tall.| He is 5 ft. 9 in.
“Why?” asked the girl.| No one answered.
Mr. and Mrs. Hill left at 6 a.m.| It was dark.
I dag skal vi læse om vikinger.| Find jeres bog frem.
Husk at skrive navn, klasse og dato, f.eks. 3. maj.| Aflever så.
Tabellen på s. 41 viser ca. 20 lande.| Vælg ét.
Eleverne i 6. kl. skal i svømmehallen.| De går kl. 9.30.
Turen går til Samsø d. 4.-6. juni.| Det koster 300 kr. pr. elev.
Betal på MobilePay nr. 12345.| Skriv barnets navn.
Vi mødes ved hr. Larsens hus.| Det ligger på Søvej 3.
Se stk. 2.| Hvad står der?
Ifølge § 1 er alle frie.| Var det altid sådan?
Frederik 2. byggede Kronborg.| Slottet ligger i Helsingør.
Det var Frederik 2. der byggede det.| Han havde mange penge.
Nutiden, dvs. nu, er den 3. tid.| Datid er før.
Forfatteren H. Pontoppidan fik Nobelprisen.| Det var i 1917.
Romanen er skrevet af H.C. Branner i 1949.| Den foregår på et skib.
Han skrev: “Jeg kommer kl. 5.”| Hun glædede sig.
“Hvor gammel er du?” spurgte Sofie.| “Jeg er 7,” sagde Ali.
“Kom så, Brøndby!” råbte de.| Kampen var i gang.
“Jeg har set en ulv!”| Alle lo.
Mor sagde “nej”, men far sagde “ja”.| Jeg tog cyklen.
Hun tog bogen (den blå), og gik.| Døren smækkede.
(Se også side 9.)| Lav derefter en skitse.
Nå ... så det mener du?| Det er jeg ikke enig i.
Vent lidt …| Nu kommer han!
Hvem?!| Mig?!
Find omkredsen af en cirkel med r = 4.| Brug pi.
Løs ligningen x + 5 = 9.| Hvad er x?
Hvis prisen stiger 20 %, bliver den 60 kr.| Hvad var den før?
Et rektangel er 4 cm x 6 cm.| Find arealet.
Summen er 180°.| Den tredje vinkel er 50°.
En bil kører 60 km på 1 time.| Hvor langt kører den på 20 min.?
Skalaen er 1:50.000.| Hvor langt er 2 cm i virkeligheden?
Der er 10^3 m i en km.| Hvor mange i 5 km?
Grafen går gennem (0, 3).| Find b.
Vand fordamper ved 100 °C.| Damp er usynlig.
Formlen for kuldioxid er CO2.| Hvad er ilts formel?
Spændingen var 4,5 V.| Strømmen var 0,3 A.
Arten lever i Sydamerika, bl.a. i Brasilien.| Den er truet.
Fuglen vejer 12 g.| Den flyver til Afrika.
jeg var hos min farmor.| vi bagte boller.| det var hyggeligt.
må jeg gå?| jeg er færdig med det hele.
hvad betyder det?| jeg kender ikke ordet.
min hund er sød.| den hedder bella og er 2 år.| den elsker bolde.
vi tabte 5-0.| det var træls.
Det var en god dag! ☀️| Vi badede hele dagen.
Haha 😂😂| Det er ikke rigtigt.
Jeg er enig :)| Men hvorfor?
Vi spiste is.|Bagefter sov vi.
1. Skriv en indledning.| 2. Skriv tre argumenter.
Du skal bruge:|
- 1 ballon|
- 2 sugerør
Fremgangsmåde|
Pust ballonen op.| Bind en knude.
1. Hvem er hovedpersonen?|
2. Hvor foregår det?
a. Tegn en trekant.|
b. Mål vinklerne.
Spørgsmål 2: Hvorfor flygter han?| Find citater.
Super!| Du har delt op i tiere og enere.| Hvad mangler?
Læs linje 5 igen.| Hvad siger drengen til sin mor?
Hvilke to tal giver 12, når du ganger dem?| Find flere par.
**Godt!**| Hvad er næste skridt?
Kan du give et eksempel, fx fra din hverdag?| Det gør det lettere.
Skriv svaret som brøk, ikke som decimaltal.| Forkort, hvis du kan.
Gå til borger.dk.| Log ind.
Skriv til mig på lone@skolen.dk eller ring.| Jeg svarer inden kl. 15.
DR sender det kl. 20.| TV 2 sender det kl. 22.
EU blev stiftet i 1993.| FN er ældre.
We go to school at 8 a.m.| School ends at 3 p.m.
She said, “Hello!” and smiled.| He smiled back.
Write approx. 100 words.| Use the past tense.
`;
