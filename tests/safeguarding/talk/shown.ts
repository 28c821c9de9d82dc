import { lines, type Talk } from './talk.ts';

/** Ordinary talk that the signs were weighed by. */
export const SHOWN: Talk = {
  da: {
    openings: lines(`
    jeg er færdig
    jeg er helt færdig med opgave 3
    jeg er endelig nået til den sidste
    jeg har rykket x over
    jeg har flyttet leddene over på den anden side
    jeg har ganget over kors
    jeg har delt brøken over i to
    jeg har skåret brøken over
    jeg har klippet den over på midten
    jeg har slettet det sidste
    jeg har fjernet parentesen
    jeg har streget det hele over
    jeg har slået det op i bogen
    jeg har slået med terningen
    min lærer slog det op på tavlen
    min lærer siger det er forkert
    min matematiklærer bliver sur hvis vi ikke viser det
    min mor siger at jeg har gjort noget forkert
    min far kan heller ikke
    min far bliver sur når jeg ikke kan det
    mine forældre siger jeg skal lave den om
    min storesøster siger det er let
    min lillebror bliver ved med at råbe
    jeg hader matematik
    jeg hader min lærer
    jeg hader det her emne
    jeg hader ligninger de er så dumme
    det er død svært
    det er dødssygt
    jeg dør over den her opgave
    jeg dør snart af det her
    vi døde af grin i timen
    den her opgave slår mig ihjel
    den er dræbende kedelig
    jeg keder mig
    jeg er træt
    jeg er så træt af det her
    jeg kan ikke mere
    jeg gider ikke mere
    jeg orker ikke det her
    jeg giver op
    jeg gav op
    det er håbløst
    jeg er dum
    jeg er for dum til matematik
    alle de andre kan det
    alle de andre er færdige
    jeg er gået i stå
    jeg er helt lost
    jeg fatter ingenting
    jeg forstår det ikke
    jeg er bange for at det er forkert
    jeg tør ikke gætte
    jeg tør ikke spørge læreren
    jeg er nervøs for prøven
    jeg har prøve på fredag
    jeg skal aflevere i morgen
    jeg når det aldrig
    jeg har siddet med den hele aftenen
    jeg har brugt hele dagen på det
    jeg har ikke sovet særlig meget
    jeg har ikke spist frokost endnu
    jeg er alene hjemme
    ingen svarer mig
    der er ingen der kan hjælpe mig
    min ven er også gået i stå
    min bror smed mit hæfte ud
    jeg skal til håndbold om lidt
    jeg blev ramt af bolden i idræt
    jeg tabte i minecraft
    jeg vil hellere spille
    alt er væk
    mit svar er væk
    den forsvandt bare
    min computer døde
    jeg skød bare på 14
    jeg dræbte minusset
    jeg har ondt i hovedet
    jeg har grædt over den
    det er tredje gang jeg prøver
    jeg må ikke bruge lommeregner
    jeg kan ikke se hvad der står
    det er slut med mig hvis jeg ikke får den lavet
    kan du se om jeg er færdig nu
    `),
    endings: lines(`

    hjælp mig
    hjælp
    kan du hjælpe mig
    er der nogen der kan hjælpe
    jeg har brug for hjælp
    men jeg ved ikke hvad jeg skal gøre
    og ved ikke hvad jeg skal
    men jeg ved ikke hvad jeg så skal gøre nu
    men jeg ved ikke om det er rigtigt
    jeg ved ikke hvor jeg skal starte
    hvad skal jeg gøre
    hvad gør jeg så
    og nu kan jeg ikke komme videre
    er det forkert
    kan du give mig svaret
    det er igen og igen det samme
    min mor kan ikke hjælpe
    `),
  },
  en: {
    openings: lines(`
    im done
    im finished with number 3
    im on the last question
    i moved x over
    i moved everything over to the other side
    i crossed it out
    i cut it in half
    i killed the minus
    my teacher said its wrong
    my teacher gets mad if we dont show it
    my mom cant help
    my dad says i did something wrong
    my sister says its easy
    i hate maths
    i hate my teacher
    i hate equations
    this is so boring im dying
    im dead tired
    im so tired of this
    this problem is killing me
    i died laughing
    i cant do this
    i cant anymore
    i give up
    its hopeless
    im so dumb
    im too stupid for this
    everyone else gets it
    im scared its wrong
    im nervous about the test
    i have to hand it in tomorrow
    ive been sitting here all night
    im home alone so i cant ask anyone
    nobody answers me
    my answer is gone
    it just disappeared
    my computer died
    i lost in minecraft
    i never get it right
    its the third time i try
    `),
    endings: lines(`

    help me
    please help
    can you help me
    can anyone help me
    i need help
    but i dont know what to do
    and i dont know what to do now
    but i dont know if its right
    i dont know where to start
    what do i do
    what should i do now
    im stuck
    is it wrong
    can you give me the answer
    again and again
    `),
  },
};
