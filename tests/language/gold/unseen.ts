/** Written after the rules were tuned, and measured once: other words than those of the first lists. */

/** "written intended", with a comma between them. */
export const UNSEEN_MISSPELLINGS = `
  fødselsda fødselsdag, sjællen Sjælland, køpenhavn København, klogen klokken, minuder minutter, ædder efter,
  efder efter, melem mellem, mælem mellem, ijennem gennem, bløt blødt, hårt hårdt, rølig rolig, krænse grænse,
  blomsder blomster, træd træt, sulden sulten, tørsti tørstig, bånde bonde, soltat soldat, krij krig, tænger tænker,
  tengte tænkte, glæmte glemte, husger husker, åbnet åbnede, lugge lukke, svømer svømmer, dæltog deltog, hejst hest,
  fulgde fulgte, klase klasse, firkvarter frikvarter, madpage madpakke, vinue vindue, støler stole, sykehus sygehus,
  bibliotæk bibliotek, teleforn telefon, konputer computer, spøjelse spøgelse, ævntyr eventyr, pluslig pludselig,
  sosial social, mulihed mulighed, besgrive beskrive, undesøge undersøge, fårsøg forsøg, resultad resultat,
  procænt procent, trægant trekant, vingel vinkel, demograti demokrati, krisdendom kristendom, besætelse besættelse,
  tæmperatur temperatur, plander planter, isbjørm isbjørn, kaktos kaktus, gidar guitar, trume tromme,
  sækskab sækkepibe
`;

export const UNSEEN_SYLLABLES = `
  vin-due lam-pe skral-de-spand gu-le-rod sol-skin hav-bund trom-me gui-tar/gu-i-tar kak-tus flas-ke/fla-ske nøg-le
  tæp-pe bjer-ge da-le kro-ne krus nis-se ju-le-træ pås-ke-æg/på-ske-æg skov-tur mad-pak-ke reg-ne-ark tal-ræk-ke
  halv-cir-kel kug-le pris-me py-ra-mi-de ter-ning spil-le-kort kon-trakt/kont-rakt sym-me-tri/sym-met-ri for-mind-ske
  pro-ces fos-sil pol-len ma-ve-sæk ryg-søj-le kno-gle/knog-le skil-le-væg strøm-ning høj-slet-te del-ta fjord
  ho-ved-stad ri-ge rid-der klo-ster/klos-ter hånd-vær-ker køb-mand kon-ge-mag-ten tro-ne sla-vin-de a-vi-sen
  digt-sam-ling sce-ne sko-le-blad ud-tryk ord-spil ri-me bi-ord for-bin-del-se un-der-ti-tel o-ver-sæt-te til-bud
  af-slø-re gen-bru-ge mis-lyk-kes u-rim-lig te-a-ter-styk-ke mu-se-er vi-de-o-spil ra-di-o-en stu-di-e/stu-die
`;

/** A "|" ends a sentence, as in the first list. */
export const UNSEEN_SENTENCES = `
Frk. Lund læser højt.| Alle lytter.
Køb 3 l. mælk.| Husk også brød.
Tag med bus nr. 14.| Den går hvert kvarter.
Se afsnit 3.2 på s. 44.| Læs det to gange.
Det er 2. gang i dag.| Hvorfor sker det?
Vi spiller kl. 16.15.| Kom i god tid.
Prisen er ca. 1.500 kr. pr. person.| Er det dyrt?
Den 1. april er en særlig dag.| Pas på!
Opgaven afleveres fre. d. 4. marts.| Husk navn.
Romerriget faldt i år 476 e.Kr.| Så kom middelalderen.
Pyramiderne er fra ca. 2500 f.Kr.| De er store.
I. P. Jacobsen skrev romaner.| Han døde ung.
Forfatteren H. Scherfig er kendt.| Læs bogen.
Vi har 4. a til gæst.| De synger.
Holdet hedder 9.c.| De vandt.
Frederik 3. fik enevælden.| Det var i 1660.
Punktet ligger i B.| Find afstanden.
Trekanten hedder ABC.| Mål siderne.
Mål fra A til C.| Skriv tallet.
Regn 7 - 3.| Regn så 3 - 7.
Er 12 : 4 = 3?| Ja.
Sæt x = 5.| Hvad er y?
Vægten viser 2,5 kg.| Tag låget af.
Der er 30 cm. til kanten.| Mål selv.
Vi løb 400 m.| Bagefter hvilede vi.
Temperaturen er -4 °C.| Vandet fryser.
Det tager ca. 45 min.| Vent her.
Han tjener 120 kr. i timen.| Hun tjener 140.
Vi så bjørne, ulve m.fl.| Det var spændende.
Skriv en liste over dyr, planter mv.| Aflever den.
Det er bl.a. derfor, krigen kom.| Læs videre.
Dvs. svaret er lige.| Passer det?
F.eks. kan du tegne.| Prøv nu.
Mange rejste pga. sult.| Andre blev.
Iflg. kilden var han rig.| Er kilden god?
“Hjælp!” skreg han.| Ingen kom.
”Hvad laver du?” spurgte Liv.| ”Ikke noget,” sagde jeg.
Hun sagde: ”Vent!”| Så løb hun.
»Må jeg komme med?« hviskede han.| Hun nikkede.
Han spurgte: Hvor er du?| Jeg svarede ikke.
Nå… så det mener du.| Godt.
Hvad nu, hvis ... nej.| Glem det.
Jeg løb og løb …| Til sidst faldt jeg.
Åh nej!| Bolden røg over hegnet.
Har du set den?| Jeg har.
1. Vælg en bog.|
2. Læs den.
Det skal du bruge:|
- lim|
- papir
Dagbog|
I dag var vi i skoven.
vi var på tur.| det regnede hele dagen.
jeg kan godt lide ham.| han er sød.
min hund hedder kim.| den er sort.
Læs mere på www.emu.dk.| Skriv noter.
Mailen er lea@skole.dk.| Brug den.
Filmen hedder E.T.| Den er gammel.
Hun er fra U.S.A. og bor her.| Han er dansk.
Mr. Green has a dog.| It is big.
Dr. Lee works at St. Mary's.| She is nice.
Meet me at 7 p.m.| Don't be late.
See p. 4 and p. 9.| Then write.
“Where is it?” he asked.| She smiled.
It is e.g. a cat.| Or a dog.
`;
