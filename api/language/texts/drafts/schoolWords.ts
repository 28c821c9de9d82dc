/**
 * Subject words of grades 4–9 in plain words, Danish and English side by side: the field that a word belongs to, the word,
 * what it means, the English word and what it means. The product's own.
 */
const rows = `
vikinger | viking | en person fra Norden, der sejlede ud for at handle eller plyndre omkring år 800–1050 | Viking | a person from the North who sailed out to trade or raid around the years 800–1050
vikinger | leding | en pligt til at stille med skibe og mænd, når kongen skulle i krig | leidang | a duty to send ships and men when the king went to war
vikinger | ting | et møde, hvor frie mænd afgjorde strid og vedtog love | thing | a meeting where free men settled disputes and made laws
vikinger | handelsplads | et sted, hvor folk mødtes for at købe og sælge varer | trading place | a place where people met to buy and sell goods
vikinger | træl | en person uden frihed, som andre ejede | thrall | a person without freedom, owned by others
vikinger | runesten | en sten med indskrift i runer, ofte rejst for en død | runestone | a stone with letters called runes, often raised for somebody who had died
vikinger | plyndre | at tage andres ting med magt | raid | to take other people's things by force
vikinger | høvding | en leder i et område | chieftain | the leader of an area
vikinger | asatro | troen på guder som Odin og Thor | Norse religion | the belief in gods such as Odin and Thor
middelalder | middelalderen | tiden i Danmark fra omkring 1050 til 1536 | Middle Ages | the time from about 1050 to 1536 in Denmark
middelalder | kloster | et hus, hvor munke eller nonner lever sammen | monastery | a house where monks or nuns live together
middelalder | ridder | en kriger til hest | knight | a soldier on horseback
middelalder | adel | en lille gruppe med jord og særlige rettigheder | nobility | a small group with land and special rights
middelalder | fæstebonde | en bonde, der lejede sin gård af en herremand | tenant farmer | a farmer who rented his farm from a lord
middelalder | købstad | en by med ret til at drive handel | market town | a town with the right to trade
middelalder | pest | en farlig sygdom, som smitter mange | plague | a dangerous illness that spreads to many
reformation | reformation | ændringen af kirken i 1500-tallet, da Danmark blev luthersk | Reformation | the change of the church in the 1500s, when Denmark became Lutheran
reformation | aflad | et brev, man købte for at få kortere straf efter døden | indulgence | a letter that people bought to be punished less after death
reformation | pave | lederen af den katolske kirke | pope | the head of the Catholic Church
reformation | katolsk | som hører til den kirke, paven leder | Catholic | belonging to the church led by the pope
reformation | protestant | en kristen fra en af de kirker, der brød med paven | Protestant | a Christian of one of the churches that broke with the pope
reformation | tese | en påstand, som man vil diskutere | thesis | a claim put up for discussion
reformation | munk | en mand, der lever i et kloster | monk | a man who lives in a monastery
nyere tid | enevælde | en styreform, hvor kongen bestemmer alt | absolute monarchy | a form of rule where the king decides everything
nyere tid | grundlov | den vigtigste lov i et land, som de andre love skal følge | constitution | the most important law of a country, which the other laws must follow
nyere tid | stavnsbånd | en regel, der bandt bønder til det sted, hvor de var født | adscription | a rule that bound peasants to the place where they were born
nyere tid | landboreform | en ændring, der gav bønder mere frihed og egen jord | agrarian reform | a change that gave peasants more freedom and land of their own
nyere tid | industrialisering | da maskiner og fabrikker begyndte at lave de fleste varer | industrialisation | when machines and factories began to make most goods
nyere tid | koloni | et land, som et andet land styrer | colony | a country ruled by another country
nyere tid | slaveri | når mennesker ejes af andre og tvinges til at arbejde | slavery | when people are owned by others and forced to work
nyere tid | andelsbevægelse | da bønder gik sammen om at eje fx mejerier | cooperative movement | when farmers joined to own dairies and the like
nyere tid | stemmeret | retten til at stemme ved et valg | right to vote | the right to vote in an election
verdenskrige | besættelse | når et lands hær tager magten i et andet land | occupation | when the army of one country takes power in another
verdenskrige | modstandskamp | hemmelig kamp mod dem, der har besat landet | resistance | a secret fight against those who occupy a country
verdenskrige | nazisme | en ideologi, der delte mennesker op i racer og førte til folkedrab | Nazism | an ideology that divided people into races and led to genocide
verdenskrige | holocaust | nazisternes drab på omkring seks millioner jøder | Holocaust | the Nazis' killing of about six million Jews
verdenskrige | folkedrab | når nogen prøver at slå et helt folk ihjel | genocide | when somebody tries to kill a whole people
verdenskrige | alliance | en aftale om, at lande hjælper hinanden | alliance | an agreement that countries help each other
verdenskrige | propaganda | budskaber, der skal få folk til at tænke på en bestemt måde | propaganda | messages meant to make people think in a certain way
verdenskrige | våbenhvile | en aftale om at holde op med at skyde | ceasefire | an agreement to stop shooting
kold krig | den kolde krig | spændingen mellem USA og Sovjetunionen fra cirka 1945 til 1991 | Cold War | the tension between the USA and the Soviet Union from about 1945 to 1991
kold krig | supermagt | et land med meget stor magt i verden | superpower | a country with very great power in the world
kold krig | kommunisme | en ideologi, hvor alle ejer det vigtigste sammen | communism | an ideology where everybody owns the most important things together
kold krig | kapitalisme | et system, hvor private ejer virksomheder og vil tjene penge | capitalism | a system where private people own businesses and want to make money
historie | kilde | noget, der fortæller os om fortiden | source | something that tells us about the past
historie | årsag | det, der får noget til at ske | cause | what makes something happen
historie | følge | det, der sker på grund af noget andet | consequence | what happens because of something else
historie | periode | et stykke tid med noget til fælles | period | a stretch of time that has something in common
historie | arkæolog | en forsker, der graver efter spor fra fortiden | archaeologist | a scientist who digs for traces of the past
historie | oldtid | den ældste del af historien | antiquity | the oldest part of history
historie | kronologi | rækkefølgen af det, der skete | chronology | the order in which things happened
planter | fotosyntese | det, grønne planter gør, når de laver sukker og ilt af vand og kuldioxid med lys | photosynthesis | what green plants do when they make sugar and oxygen from water and carbon dioxide with light
planter | klorofyl | det grønne stof i blade, som fanger lyset | chlorophyll | the green substance in leaves that catches light
planter | kuldioxid | en gas, vi ånder ud, og som planter bruger | carbon dioxide | a gas that we breathe out and plants use
planter | ilt | en gas i luften, som dyr og mennesker skal bruge | oxygen | a gas in the air that animals and people need
planter | sukkerstof | et stof med energi, som planten selv laver | sugar | a substance with energy that the plant makes itself
planter | næring | det, levende ting skal bruge for at vokse | nourishment | what living things need to grow
planter | blad | den grønne del af en plante, hvor den fanger lys | leaf | the green part of a plant, where it catches light
planter | rod | den del af planten, der suger vand op af jorden | root | the part of the plant that takes up water from the soil
planter | stængel | den del, der holder planten oppe og fører vand | stem | the part that holds the plant up and carries water
planter | bestøvning | når støv fra en blomst når en anden blomst, så der kommer frø | pollination | when pollen from one flower reaches another, so that seeds are made
planter | frø | det, en ny plante kan vokse op af | seed | what a new plant can grow from
natur | økosystem | alt levende på et sted og det, det lever i og af | ecosystem | all living things in a place and what they live in and on
natur | fødekæde | rækken af, hvem der spiser hvem | food chain | the line of who eats whom
natur | producent | en plante, der laver sin egen næring | producer | a plant that makes its own food
natur | forbruger | et dyr, der lever af planter eller andre dyr; også en, der køber varer | consumer | an animal that lives on plants or other animals; also somebody who buys goods
natur | nedbryder | en lille skabning, der spiser døde planter og dyr | decomposer | a small creature that eats dead plants and animals
natur | rovdyr | et dyr, der jager andre dyr | predator | an animal that hunts other animals
natur | byttedyr | et dyr, som andre dyr jager | prey | an animal that is hunted by others
natur | art | en gruppe af dyr eller planter, som kan få unger sammen | species | a group of animals or plants that can have young together
natur | tilpasning | når en art passer til det sted, den lever | adaptation | when a species fits the place where it lives
natur | biodiversitet | hvor mange slags liv der er i naturen | biodiversity | how many kinds of life there are in nature
natur | levested | det sted, hvor et dyr eller en plante lever | habitat | the place where an animal or a plant lives
natur | evolution | når arter ændrer sig langsomt gennem mange slægter | evolution | when species change slowly over many generations
krop | celle | den mindste levende del af planter, dyr og mennesker | cell | the smallest living part of plants, animals and people
krop | organ | en del af kroppen med en bestemt opgave, fx hjertet | organ | a part of the body with a task of its own, such as the heart
krop | kredsløb | når noget bevæger sig rundt og kommer tilbage, fx blodet | circulation | when something goes round and comes back, such as blood
krop | fordøjelse | det, kroppen gør, når den deler maden i små dele | digestion | what the body does when it breaks food into small parts
krop | muskel | en del af kroppen, der kan trække sig sammen | muscle | a part of the body that can pull itself together
krop | åndedræt | når man trækker luft ind og puster den ud | breathing | taking air in and letting it out
krop | bakterie | en meget lille levende skabning | bacterium | a very small living creature
krop | virus | noget meget småt, der kan gøre os syge | virus | something very small that can make us ill
krop | arv | det, man får med fra sine forældre | inheritance | what you get from your parents
stof | atom | den mindste del af et grundstof | atom | the smallest part of an element
stof | molekyle | to eller flere atomer, der hænger sammen | molecule | two or more atoms that hold together
stof | grundstof | et stof med kun én slags atomer | element | a substance with only one kind of atoms
stof | opløsning | når et stof er blandet helt ud i vand | solution | when a substance is mixed completely into water
stof | fordampe | at blive fra væske til gas | evaporate | to turn from liquid into gas
stof | fortætte | at blive fra gas til væske | condense | to turn from gas into liquid
stof | smelte | at blive fra fast til flydende | melt | to turn from solid into liquid
stof | tilstandsform | om et stof er fast, flydende eller gas | state of matter | whether a substance is solid, liquid or gas
stof | massefylde | hvor meget noget vejer i forhold til, hvor meget det fylder | density | how much something weighs for the room it takes
stof | syre | et stof, der smager surt og kan ætse | acid | a substance that tastes sour and can burn
energi | energi | det, der skal til, for at noget kan ske, lyse eller blive varmt | energy | what is needed to make something happen, shine or get warm
energi | vedvarende energi | energi, der ikke slipper op, fx fra sol og vind | renewable energy | energy that does not run out, such as from sun and wind
energi | fossilt brændstof | kul, olie og gas, som er dannet af gamle planter og dyr | fossil fuel | coal, oil and gas, made of old plants and animals
energi | solcelle | en plade, der laver strøm af sollys | solar cell | a plate that makes power from sunlight
energi | vindmølle | en maskine, der laver strøm af vind | wind turbine | a machine that makes power from wind
energi | elektricitet | energi, der løber som strøm i en ledning | electricity | energy that runs as a current in a wire
energi | kraft | det, der skubber eller trækker i noget | force | what pushes or pulls something
energi | tyngdekraft | den kraft, der trækker os ned mod Jorden | gravity | the force that pulls us down to Earth
energi | magnet | noget, der kan trække i jern | magnet | something that can pull iron
rummet | planet | en stor klode, der kredser om en stjerne | planet | a large globe that goes round a star
rummet | stjerne | en klode, der lyser selv, fx Solen | star | a globe that shines by itself, such as the Sun
rummet | solsystem | Solen og alt det, der kredser om den | solar system | the Sun and all that goes round it
rummet | bane | den vej, en planet følger rundt | orbit | the path that a planet follows
rummet | galakse | en kæmpe samling stjerner | galaxy | a huge collection of stars
rummet | atmosfære | luften rundt om en planet | atmosphere | the air round a planet
klima | klima | hvordan vejret plejer at være et sted over mange år | climate | how the weather usually is in a place over many years
klima | drivhusgas | en gas, der holder på varmen om Jorden | greenhouse gas | a gas that keeps warmth round the Earth
klima | drivhuseffekt | når gasser i luften holder på Jordens varme | greenhouse effect | when gases in the air keep the Earth warm
klima | udledning | når noget slippes ud i luften eller vandet | emission | when something is let out into air or water
klima | bæredygtig | på en måde, så der også er nok til dem, der kommer efter os | sustainable | in a way that leaves enough for those who come after us
klima | bæredygtighed | at leve, så der også er nok til dem, der kommer efter os | sustainability | living so that there is enough for those who come after us
klima | genbrug | når man bruger noget igen | reuse | using something again
klima | forurening | når noget skadeligt kommer ud i naturen | pollution | when something harmful gets into nature
klima | miljø | naturen og det, der er omkring os | environment | nature and what is around us
geografi | vulkan | et bjerg, hvor smeltet sten kan komme op | volcano | a mountain where melted rock can come up
geografi | jordskælv | når jorden ryster, fordi store plader flytter sig | earthquake | when the ground shakes because large plates move
geografi | plade | et meget stort stykke af Jordens skorpe | plate | a very large piece of the Earth's crust
geografi | erosion | når vand, vind eller is slider jorden væk | erosion | when water, wind or ice wears the ground away
geografi | istid | en lang tid, hvor is dækkede store områder | ice age | a long time when ice covered large areas
geografi | moræne | jord og sten, som isen har flyttet | moraine | soil and stones moved by ice
geografi | ækvator | linjen midt om Jorden | equator | the line round the middle of the Earth
geografi | nedbør | regn, sne og hagl | precipitation | rain, snow and hail
geografi | vandets kredsløb | vandets vej fra hav til sky til jord og tilbage | water cycle | the way of water from sea to cloud to land and back
geografi | befolkning | alle de mennesker, der bor et sted | population | all the people who live in a place
geografi | urbanisering | når flere flytter ind til byerne | urbanisation | when more people move into towns
geografi | indvandring | når folk flytter ind i et land | immigration | when people move into a country
geografi | infrastruktur | veje, broer, skinner og ledninger | infrastructure | roads, bridges, rails and cables
geografi | eksport | varer, et land sælger til andre lande | export | goods that a country sells to others
geografi | import | varer, et land køber fra andre lande | import | goods that a country buys from others
geografi | globalisering | når lande og mennesker hænger mere og mere sammen | globalisation | when countries and people are tied more and more together
demokrati | demokrati | en styreform, hvor folket er med til at bestemme | democracy | a form of rule where the people take part in deciding
demokrati | folketinget | de 179 medlemmer, der laver Danmarks love | the Danish Parliament | the 179 members who make Denmark's laws
demokrati | regering | de ministre, der leder landet | government | the ministers who lead the country
demokrati | minister | en leder med ansvar for et område, fx skoler | minister | a leader in charge of an area, such as schools
demokrati | parti | en gruppe, der er enig om politik | party | a group that agrees on politics
demokrati | valg | når folk stemmer om, hvem der skal bestemme | election | when people vote on who is to decide
demokrati | flertal | mere end halvdelen | majority | more than half
demokrati | mindretal | mindre end halvdelen | minority | less than half
demokrati | magtens tredeling | at love, styre og domme er delt mellem tre | separation of powers | that making laws, ruling and judging are split between three
demokrati | ytringsfrihed | retten til at sige, hvad man mener | freedom of speech | the right to say what you think
demokrati | rettighed | noget, man har ret til | right | something that you are entitled to
demokrati | pligt | noget, man skal gøre | duty | something that you must do
demokrati | kommune | et område med eget råd, der bl.a. driver skoler | municipality | an area with a council of its own, which runs schools among other things
demokrati | region | et stort område, der bl.a. driver sygehuse | region | a large area that runs hospitals among other things
demokrati | borger | en, der hører til i et land eller en by | citizen | somebody who belongs to a country or a town
samfund | velfærd | den hjælp, samfundet giver, fx skole og læge | welfare | the help that society gives, such as schools and doctors
samfund | skat | penge, vi betaler til det fælles | tax | money that we pay for what we share
samfund | økonomi | hvordan penge og ting bliver skabt, delt og brugt | economy | how money and things are made, shared and used
samfund | arbejdsløshed | når folk, der vil arbejde, ikke har et job | unemployment | when people who want to work have no job
samfund | ulighed | når nogle har meget mere end andre | inequality | when some have much more than others
samfund | integration | når nye i et land bliver en del af det | integration | when newcomers become part of a country
samfund | kultur | vaner, sprog og ting, en gruppe har til fælles | culture | habits, language and things that a group shares
samfund | identitet | det, der gør dig til dig | identity | what makes you you
samfund | fællesskab | en gruppe, man føler sig som en del af | community | a group that you feel part of
samfund | frivillig | en, der hjælper uden at få løn | volunteer | somebody who helps without pay
samfund | forening | en gruppe, der mødes om noget, de gerne vil | association | a group that meets about something they like
samfund | medie | noget, der bringer nyheder ud, fx en avis | medium | something that brings news, such as a newspaper
samfund | undersøgelse | når man prøver at finde ud af noget | study | trying to find something out
religion | kristendom | religionen, der tror på Jesus som Guds søn | Christianity | the religion that believes in Jesus as the son of God
religion | islam | religionen, der følger Koranen og profeten Muhammed | Islam | the religion that follows the Quran and the prophet Muhammad
religion | jødedom | religionen, der følger Toraen | Judaism | the religion that follows the Torah
religion | hinduisme | en religion fra Indien med mange guder | Hinduism | a religion from India with many gods
religion | buddhisme | en religion, der følger Buddhas vej | Buddhism | a religion that follows the way of the Buddha
religion | dåb | når man bliver en del af den kristne kirke med vand | baptism | becoming part of the Christian church with water
religion | nadver | brød og vin i kirken til minde om Jesus | communion | bread and wine in church in memory of Jesus
religion | næstekærlighed | at være god mod andre | charity | being good to others
religion | profet | en, der taler på Guds vegne | prophet | somebody who speaks for God
religion | ritual | en handling, man gør på en fast måde | ritual | something done in a fixed way
religion | etik | tanker om, hvad der er rigtigt og forkert | ethics | thoughts about what is right and wrong
religion | myte | en gammel fortælling om guder og verden | myth | an old story about gods and the world
dansk | novelle | en kort fortælling | short story | a short piece of fiction
dansk | genre | en type tekst, fx eventyr eller artikel | genre | a type of text, such as a fairy tale or an article
dansk | tema | det, en tekst handler om inderst inde | theme | what a text is about deep down
dansk | fortæller | den stemme, der fortæller historien | narrator | the voice that tells the story
dansk | synsvinkel | hvem vi ser historien gennem | point of view | through whom we see the story
dansk | miljøbeskrivelse | hvordan et sted er beskrevet | description of place | how a place is described
dansk | personkarakteristik | en beskrivelse af en person i en tekst | character sketch | a description of a character in a text
dansk | metafor | et billede i sproget, fx "et hjerte af guld" | metaphor | a picture in language, such as "a heart of gold"
dansk | symbol | noget, der står for noget andet | symbol | something that stands for something else
dansk | argument | en grund til at mene noget | argument | a reason to think something
dansk | påstand | noget, man siger er sandt | claim | something that you say is true
dansk | belæg | det, der støtter en påstand | evidence | what supports a claim
dansk | kildekritik | at tjekke, om man kan stole på en kilde | source criticism | checking whether a source can be trusted
dansk | modtager | den, en tekst er skrevet til | audience | the one a text is written for
dansk | afsender | den, der har skrevet en tekst | sender | the one who wrote a text
`;

/** A subject word in plain words, in one language. */
export interface SchoolWord {
  readonly word: string;
  readonly meaning: string;
}

/** A subject word, in both languages. */
export interface SchoolEntry {
  /** What it is about, in Danish: words of one field are taught together. */
  readonly field: string;
  readonly da: SchoolWord;
  readonly en: SchoolWord;
}

/** All of them, field by field. */
export const schoolWords: readonly SchoolEntry[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [field = '', word = '', meaning = '', english = '', told = ''] = row.split('|').map((cell) => cell.trim());
    return { field, da: { word, meaning }, en: { word: english, meaning: told } };
  });
