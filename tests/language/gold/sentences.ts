/**
 * Texts with marks that do and do not end a sentence, written before the rules were tuned on them. Where a sentence ends
 * stands a "|", which the test takes out; a line that ends in one goes on in the next line.
 */
export const SENTENCES = `
Brug f.eks. en tegning.| Prøv igen!
Tag fx en lineal.| Mål så siden.
Bl.a. derfor flyttede de.| Det var i 1850.
Der bor ca. 500 mennesker i byen.| De fleste er fiskere.
Mødet begynder kl. 9.| Husk madpakke!
Toget går kl. 14.30.| Vi skal være der kl. 14.
Læs s. 12.| Hr. Jensen hører jer bagefter.
Læs s. 12-14.| Skriv tre spørgsmål.
Se side 45 f.| Svar på spørgsmålene.
Hr. Møller og fru Holm bor her.| De er naboer.
Hun hedder fru. Holm.| Det siger naboen.
Dr. Hansen kom sent.| Han undskyldte.
Prof. Nielsen forsker i hajer.| Hun har skrevet en bog.
Det er nr. 7 i køen.| Du er den næste.
Opg. 3 er svær.| Opg. 4 er let.
Lav opg. 3.| Opg. 4 må I springe over.
Vi skal lave opgave 3.| Derefter holder vi pause.
Han går i 7. klasse.| Hun går i 8. klasse.
Vi bor på 3. sal.| Elevatoren virker ikke.
Det var den 5. maj 1945.| Krigen var slut.
Hun er født d. 3. april.| Jeg er født i maj.
Vi ses d. 24. december.| Glædelig jul!
Fristen er den 12.| Husk det nu.
Jeg kom på en 2. plads.| Emil vandt.
Christian 4. byggede Rundetårn.| Det står endnu.
Margrethe 2. var dronning i mange år.| Nu er Frederik 10. konge.
Det var Christian 4.| Han blev konge som barn.
1. verdenskrig begyndte i 1914.| Den varede i fire år.
Efter 2. verdenskrig kom FN.| FN skal sikre fred.
I det 19. århundrede kom dampmaskinen.| Alt blev anderledes.
Svaret er 24.| Det passer.
Tallet er 3,14.| Det kaldes pi.
Tallet er 3.14.| Det kaldes pi.
Der bor 1.200.000 i byen.| Det er mange.
Der bor 5.900.000 i Danmark.| Mange bor på øer.
Det koster 24 kr. i alt.| Du får 26 kr. tilbage.
Det koster 24 kr.| Hvad får du tilbage?
Jeg har 100 kr.| Du har 50 kr.| Hvem har flest?
Han løb 5 km.| Hun løb 7 km.
Han løb 5 km. i går.| I dag hviler han.
Den vejer 2 kg.| Den anden vejer 3 kg.
Vent 5 min.| Rør så rundt.
Vent 5 min. før du rører.| Smag til sidst.
Det tog 30 sek.| Det var hurtigt.
Prisen steg med 10 pct.| Det var dyrt.
Prisen steg 10 pct. på et år.| Derefter faldt den.
Køb 6 stk.| De er billige.
Den koster 5 mio. kr.| Hvem har råd?
Den koster 5 mio. kroner.| Det er for dyrt.
Han ringede på tlf. 12 34 56 78.| Ingen svarede.
Vi har brug for lim, saks, papir osv.| Tag det med i morgen.
Vi har brug for lim, saks osv. til projektet.| Køb det nu.
Der var ler, sten m.m.| Vi gravede videre.
Dyr som ræve, harer m.fl. lever her.| De finder mad om natten.
Kager, boller o.l. må ikke tages med.| Frugt er fint.
Skoler, børnehaver mv.| De er lukket i dag.
Planter, dyr m.v. behøver vand.| Uden vand dør de.
Det skete pga. regnen.| Banen var våd.
Det sker p.g.a. tyngdekraften.| Den trækker nedad.
Mht. lektier er reglen enkel.| Lav dem selv.
Dvs. at tallet er lige.| Kan du se det?
D.v.s. 12 plus 3.| Hvad giver det?
Iflg. bogen er det sandt.| Er du enig?
Jf. kapitel 2 døde kongen.| Hvem kom efter ham?
Se fig. 2.| Hvad viser den?
Se fig. 2 på s. 8.| Forklar tegningen.
Se kap. 4.| Der står mere.
Prisen er inkl. moms.| Uden moms er den lavere.
Prisen er 80 kr. ekskl. moms.| Regn momsen ud.
Hver elev har hhv. 3 og 4 bøger.| Hvem har flest?
Du kan evt. tegne det.| Det hjælper mange.
Det er min. 10 meter.| Mål selv efter.
Der må være maks. 20 børn.| Vi er 18.
Cyklen er min.| Din står derovre.
Nej, den er ikke min.| Den er din.
Den er fra ca. år 800.| Vikingerne sejlede ud.
Det var i år 50 f.Kr.| Romerne kom.
Cæsar døde år 44 f.Kr. i Rom.| Han blev dræbt.
Det skete år 79 e.Kr. ved Napoli.| Byen blev dækket af aske.
H.C. Andersen blev født i Odense.| Han skrev eventyr.
H. C. Andersen skrev eventyr.| Kender du dem?
Bogen er af J.K. Rowling.| Den er lang.
J. Hansen skrev brevet.| M. Olsen læste det.
Johannes V. Jensen fik en pris.| Det var i 1944.
N.F.S. Grundtvig skrev salmer.| Han var præst.
Skriv til A. P. Møller.| De svarer nok.
Er punktet A eller B?| Vælg ét.
Linjen går fra A til B.| Tegn den.
Vælg svar B.| Forklar hvorfor.
Klassen hedder 5.b.| Vi er 22 elever.
Vi går i 5. b.| Vi har matematik nu.
“Kommer du?” spurgte hun.| Han nikkede.
“Kom nu!” råbte Ida.| Ingen svarede.
“Jeg vil hjem,” sagde drengen.| Han græd.
Hun sagde: “Jeg vil hjem.”| Så gik hun.
Hun sagde: “Det regner.| Vi bliver inde.”| Så satte de sig.
"Er du sulten?" spurgte mor.| "Ja," sagde jeg.
"Stop!"| Bilen bremsede hårdt.
»Hvad er klokken?« spurgte Ali.| »Den er otte,« sagde Mia.
»Nej!« skreg hun.| Døren smækkede.
- Hvor skal du hen? spurgte han.| Hun svarede ikke.
– Hjem! sagde Liva.| Hun løb.
Han læste bogen “Hvem er du?” i går.| Den var god.
Filmen “Alene hjemme!” er sjov.| Vi så den i går.
Hun råbte: Hjælp!| Ingen hørte det.
Hvad?!| Det passer ikke.
Hvad!!!| Nej, vel?
Virkelig??| Ja.
Nej …| Jo.
Nej… jeg tror det ikke.| Gør du?
Jeg ved ikke ... måske.| Vi må se.
Hun tænkte …| Så svarede hun.
Han ventede...| Intet skete.
Og så ... bang!| Alle hoppede.
Vent ... hvad sagde du?| Sig det igen.
Husk tre ting: blyant, lineal og papir.| Læg dem på bordet.
Reglen er enkel: Gør det samme på begge sider.| Prøv selv.
Klokken er 8:30.| Vi begynder.
Forholdet er 1:3.| Hvad betyder det?
Se her: 2 + 3 = 5.| Kan du se det?
Regn 3 · 4.| Skriv svaret.
Løs 2x + 3 = 11.| Vis dine trin.
x = 4.| Sæt det ind.
Find x.| Brug tegningen.
Er x større end y?| Forklar.
Hvad er 5!?| Det er et udråbstegn.
Mål vinklen.| Den er 90°.| Hvad kaldes den?
Det er 20 °C.| Det er varmt.
Vand koger ved 100 grader.| Is smelter ved 0.
Glasset rummer 2 dl.| Kanden rummer 1 l.| Hvor mange glas?
Tag 2 dl. mælk.| Rør rundt.
Arealet er 12 m².| Hvad er omkredsen?
Formlen er H₂O.| Det er vand.
Farten er 80 km/t.| Hvor langt når bilen?
1. Læs opgaven.|
2. Regn.|
3. Skriv svaret.
Husk:|
- mælk|
- brød|
- smør
Vi skal bruge:|
• en saks|
• et ark papir
a) Find arealet.|
b) Find omkredsen.
Vikingerne|
De sejlede langt i deres skibe.
Opgave 1|
Læs teksten og svar på spørgsmålene.
Kære Ida|

Tak for dit brev.| Jeg glæder mig.
Hej!| Hvordan går det?
Se www.dr.dk.| Der er nyheder.
Se dr.dk for mere.| Eller spørg din lærer.
Gem filen som opgave.docx.| Send den så.
Skriv til info@skole.dk.| De svarer hurtigt.
Brug version 2.0.| Den er nyere.
Læs afsnit 2.1.| Det er kort.
Læs § 3.| Den er vigtig.
Stk. 2 handler om børn.| Læs den.
FN blev stiftet i 1945.| USA var med.
Han bor i USA.| Hun bor i EU.
Firmaet hedder Lego A/S.| Det ligger i Billund.
Hun arbejder i B.T.| Det er en avis.
Det var kl. 8 om morgenen.| Solen stod op.
Han vejer ca. 70 kg.| Hun vejer lidt mindre.
Vi mødes kl. ca. 10.| Kom til tiden.
Alm. mennesker boede på landet.| Kongen boede i byen.
Red. har svaret.| Læs det på bagsiden.
Spillet er fra 12 år.| Du er kun 10.
Han blev 100 år.| Det er gammelt.
Jeg er 10.| Min bror er 12.
Vi var 25 i alt.| Kun 3 manglede.
I 2020 lukkede skolen.| Vi lærte hjemme.
Det var i 1992.| Danmark vandt EM.
Det var i '92.| Danmark vandt EM.
Den hedder iPad.| Jeg fik den i går.
iPad er en tablet.| eBog er en bog.
Hunden (den sorte) gøede.| Katten løb.
Hunden gøede.| (Den var sort.)| Katten løb.
Han kom hjem.| (Det var sent.)| Alle sov.
Hun vandt!| (Ja, det er sandt.)
Så gik han.| ”Farvel,” sagde han.
Sådan!| Du fandt fællesnævneren.
Godt.| Hvad gør du så?
Kan du se, hvorfor 3 er forkert?| Prøv at tegne.
Skriv ½ som decimaltal.| Det er let.
¾ er større end ½.| Hvorfor?
Ordet “ca.” betyder cirka.| Slå det op.
Skriv “kr.” efter tallet.| Husk punktum.
Forkortelsen er bl.a.| Den betyder blandt andet.
Spørg Kim el. Bo.| De ved det.
Den er lavet af træ, metal o.s.v.| Se selv.
Pga. sygdom er hr. Lund væk.| Fru Bach er vikar.
Kap. 3, s. 40, linje 7.| Hvad står der?
Tak for hjælpen, Ali.| Vi ses i morgen.
Jeg mødte Per.| Han var glad.
Spis nu op.| Maden er god.
Det hedder et no.| Nej, det er engelsk.
Han råbte “Av!” og faldt.| Det gjorde ondt.
Hun sagde “måske …” og gik.| Vi ventede.
Er du der?| er du der?
Jeg kom hjem.| så spiste jeg.
det var sjovt.| vi legede hele dagen.
Vi var i zoo.| vi så en løve.
Mr. Brown is our teacher.| He is kind.
Mrs. Smith and Ms. Lee live here.| They are old.
Read p. 12.| Then answer the questions.
See pp. 12-14.| Write a summary.
The shop opens at 9 a.m. every day.| It closes at 5 p.m. on Sundays.
We met at 5 p.m.| It was dark.
He lives in the U.S. with his mum.| She is from Kent.
Use e.g. a ruler.| Then measure.
It is approx. 3 m long.| Check it.
Dogs, cats, etc. are pets.| Lions are not.
Bring pens, paper, etc.| You need them.
Dr. Jones vs. Mr. Hyde is a story.| Have you read it?
“Are you ready?” she asked.| He nodded.
"Stop!" he shouted.| Nobody did.
He said, "I am tired."| Then he slept.
It costs $3.50.| That is cheap.
No. 5 is the best.| No. 6 is next.
Is it yours?| No.| It is his.
St. Paul's is in London.| It is a church.
I don't know ... maybe.| Let's see.
What?!| You can't be serious.
In 1066 the Normans came.| They won.
He scored 3.5 points.| She scored 4.
Prime numbers, i.e. 2, 3 and 5, are fun.| Find more.
`;
