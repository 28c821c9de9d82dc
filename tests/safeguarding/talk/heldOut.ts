import { lines, type Talk } from './talk.ts';

/** Ordinary talk that was set down before the signs were weighed anew, and was not looked at while they were. */
export const HELD_OUT: Talk = {
  da: {
    openings: lines(`
    jeg sidder helt fast i opgave fire
    det her er det sidste jeg mangler
    jeg har været i gang siden i går
    jeg fik hjælp af min storebror men han kunne det heller ikke
    min far siger at man skal gange først
    min mor har slået det op på nettet
    vores lærer gav os den for i dag
    læreren var syg så vi havde vikar
    vikaren forklarede det slet ikke
    hele klassen er færdig undtagen mig
    jeg er den eneste der ikke fatter det
    jeg hader procent mere end noget andet
    jeg hader når der er bogstaver i matematik
    det er dræbende kedeligt
    jeg dør af kedsomhed
    vi var ved at dø af grin da han sagde svaret
    jeg er ved at gå amok over de her brøker
    jeg bliver sindssyg af ligninger
    jeg er smadret efter håndbold
    jeg er helt død efter idræt
    jeg har fodbold om en time
    jeg skal til kamp i aften
    min lillesøster larmer hele tiden
    min bror driller mig mens jeg laver lektier
    jeg sidder alene på værelset med det her
    der er ingen hjemme der kan forklare det
    mor er sur fordi jeg ikke er færdig
    far bliver sur hvis jeg ikke laver lektier
    jeg må ikke spille før jeg er færdig
    jeg døde tre gange i fortnite og nu skal jeg lave lektier
    jeg blev slået ud i stikbold og så skulle vi ind til matematik
    jeg har dræbt den der brøk nu
    jeg har skåret den sidste del væk
    jeg har fjernet x fra begge sider
    jeg har flyttet 7 over på højre side
    jeg satte parentesen ind det forkerte sted
    jeg kom til at slette det hele
    min blyant er knækket
    jeg har glemt min bog hjemme
    jeg kan ikke finde mit kladdehæfte
    min ipad er gået død
    jeg er træt og vil bare have det overstået
    jeg gider ikke mere matematik i dag
    jeg orker ikke flere opgaver
    jeg kan simpelthen ikke mere nu
    jeg giver op på den her
    jeg har det dårligt med brøker
    jeg er dårlig til hovedregning
    jeg er så dum til det her
    det giver ingen mening
    alt jeg skriver er forkert
    jeg laver altid den samme fejl
    det er fjerde gang jeg får det samme
    jeg er nervøs for prøven på fredag
    jeg er bange for at dumpe
    jeg tør ikke række hånden op
    jeg skal fremlægge i morgen
    vi skal aflevere inden klokken otte
    jeg har ondt i hovedet af at regne
    min hånd gør ondt af at skrive
    jeg er sulten og vil gerne være færdig før aftensmad
    jeg sov næsten ingenting fordi jeg gamede
    de andre griner når jeg svarer forkert
    min makker gider ikke lave noget
    gruppen er gået hjem og jeg har resten
    jeg har ventet på hjælp hele timen
    min bedstefar var lærer og siger det er let
    jeg blev smidt ud af timen fordi jeg snakkede
    hunden åd mit ark haha
    jeg har slået plat og krone tredive gange
    jeg skød på 12 men det var forkert
    jeg har hugget tallet over i tre dele
    jeg kan ikke huske hvordan man gør
    jeg har mistet overblikket
    jeg har knoklet med den hele weekenden
    `),
    endings: lines(`

    hjælp mig lige
    kan du ikke hjælpe mig
    er der nogen der kan hjælpe mig
    og jeg ved ikke hvad jeg skal gøre
    jeg ved ikke hvor jeg skal starte
    jeg ved ikke om det passer
    men jeg ved ikke om jeg er færdig
    hvad skal jeg gøre nu
    hvad gør man så
    jeg kan ikke komme videre
    og jeg kan ikke finde ud af det
    jeg har virkelig brug for hjælp
    kan du ikke bare sige svaret
    og min lærer siger vi skal kunne det
    og det er igen det samme
    hvad er det næste jeg skal
    jeg gider det ikke mere
    `),
  },
  en: {
    openings: lines(`
    im stuck on the last one
    i finished everything except this
    ive been at this since yesterday
    my dad tried to help but he gave up
    my mom says you multiply first
    my teacher went over it way too fast
    my brother keeps bugging me while i do homework
    everyone else in class is done
    im the only one who doesnt get it
    i hate fractions so much
    i hate when theres letters in maths
    this is killing me lol
    im dying of boredom
    this homework is gonna be the death of me
    i killed two of the three problems
    i cut the fraction in half
    i moved the 7 over to the other side
    i threw away the negative sign by mistake
    i got rid of the brackets
    i got hit in dodgeball and missed the start of maths
    i have practice tonight
    i have to hand it in tomorrow
    im so tired of this worksheet
    i give up on this one
    i cant do this anymore
    im scared im gonna fail the test on friday
    im afraid my answer is wrong again
    im alone at home so theres nobody to ask
    my mom gets mad if i dont finish
    my head hurts from all these numbers
    i lost my notebook
    my ipad died
    i want to quit maths
    i keep getting the same wrong answer
    im so bad at this
    nobody in my group gets it
    `),
    endings: lines(`

    help me
    can you help me
    can someone help me
    i dont know what to do
    and i dont know what to do next
    i dont know where to start
    i dont know if its right
    what do i do now
    please help
    i cant figure it out
    how do i go on
    just tell me the answer
    and my teacher says its easy
    im never gonna finish
    whats the next step
    `),
  },
};
