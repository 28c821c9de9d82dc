/** A text counted by hand: each sentence with its number of words, and the words of more than six letters as they come. */
interface Counted {
  readonly sentences: readonly (readonly [words: number, text: string])[];
  readonly long: string;
}

/** Counted by hand before the rules were tuned. Sentences are joined by a space, or by the line break that ends one. */
export const LIX_TEXTS: readonly Counted[] = [
  {
    sentences: [
      [4, 'Mia har en hund.'],
      [5, 'Den er sort og stor.'],
      [6, 'Hver dag går de en tur.'],
      [7, 'I skoven løber den efter en bold.'],
    ],
    long: '',
  },
  {
    sentences: [
      [7, 'Vi skal på lejrtur med hele klassen.'],
      [10, 'Bussen kører kl. 8.30, og turen tager ca. tre timer.'],
      [5, 'Husk sovepose, madpakke, regntøj osv.'],
      [6, 'Hvem vil sove i samme telt?'],
    ],
    long: 'lejrtur klassen sovepose madpakke regntøj',
  },
  {
    sentences: [
      [1, 'Vikingerne\n'],
      [10, 'I vikingetiden sejlede mange danskere til England for at handle.'],
      [9, 'De byggede lange, smalle skibe, der kunne sejle overalt.'],
      [9, 'Nogle slog sig ned og fik børn med englænderne.'],
    ],
    long: 'Vikingerne vikingetiden sejlede danskere England byggede overalt englænderne',
  },
  {
    sentences: [
      [10, 'Fotosyntesen foregår i planternes blade, hvor sollys omdannes til energi.'],
      [8, 'Planten bruger vand, lys og kuldioxid fra luften.'],
      [7, 'Til gengæld afgiver den ilt til omgivelserne.'],
    ],
    long: 'Fotosyntesen foregår planternes omdannes Planten kuldioxid gengæld afgiver omgivelserne',
  },
  {
    sentences: [
      [8, 'Den 5. juni 1849 fik Danmark en grundlov.'],
      [10, 'Før bestemte kongen alene, men nu skulle folket vælge politikerne.'],
      [11, 'Kun mænd over 30 år med egen husstand måtte stemme dengang.'],
      [7, 'Kvinderne fik først den ret i 1915.'],
    ],
    long: 'Danmark grundlov bestemte politikerne husstand dengang Kvinderne',
  },
  {
    sentences: [
      [3, 'Reglen er enkel:'],
      [9, 'Gør altid det samme på begge sider af lighedstegnet.'],
      [8, 'Husk også fortegnet, og træk så to fra.'],
    ],
    long: 'lighedstegnet fortegnet',
  },
  {
    sentences: [
      [6, 'Der bor 10 000 mennesker på øen.'],
      [8, 'Om sommeren kommer der 1.200.000 turister fra udlandet.'],
      [5, 'Er det for mange mennesker?'],
      [4, 'Skriv et kort læserbrev!'],
    ],
    long: 'mennesker sommeren turister udlandet mennesker læserbrev',
  },
  {
    sentences: [
      [9, 'Til opgaven skal du bruge:\n- en saks\n- papir\n- lim\n\n'],
      [7, 'Klip papiret ud efter stregerne på arket.'],
      [4, 'Spørg hvis noget driller.'],
    ],
    long: 'opgaven papiret stregerne driller',
  },
  {
    sentences: [
      [12, 'Dr. Holm, som er professor i biologi, undersøger bl.a. hajer og rokker.'],
      [9, 'Hendes e-mail til tv-avisen handlede om hele havets dyreliv.'],
      [5, 'Svaret kom nok … aldrig, desværre.'],
    ],
    long: 'professor biologi undersøger tv-avisen handlede dyreliv desværre',
  },
  {
    sentences: [
      [
        16,
        'Globaliseringen har gennem de seneste årtier ændret både virksomhedernes produktion og forbrugernes muligheder i Europa betydeligt.',
      ],
      [9, 'Samtidig diskuteres det, hvorvidt udviklingen øger uligheden mellem landene.'],
    ],
    long: 'Globaliseringen seneste virksomhedernes produktion forbrugernes muligheder betydeligt Samtidig diskuteres hvorvidt udviklingen uligheden landene',
  },
];
