/**
 * Long or formal words and shorter ones that stand in the same place of the same sentence: same class, same inflection,
 * same words around them. A word that needs another frame is not here.
 */
interface Replacement {
  readonly from: RegExp;
  readonly to: string | ((match: RegExpExecArray) => string);
}

const EDGE_BEFORE = '(?<![\\p{L}\\p{N}-])';
const EDGE_AFTER = '(?![\\p{L}\\p{N}-])';
const word = (from: string, to: Replacement['to'], after = ''): Replacement => ({
  from: new RegExp(`${EDGE_BEFORE}(?:${from})${EDGE_AFTER}${after}`, 'iu'),
  to,
});
/** Inflections side by side: "anvende anvender anvendte anvendt" → "bruge bruger brugte brugt". */
const verb = (from: string, to: string, after = ''): readonly Replacement[] => {
  const targets = to.split(' ');
  return from.split(' ').map((form, at) => word(form, targets[at] ?? '', after));
};
/** Within a few words comes ", at": what is said or thought. */
const SAYS = '(?=(?: dog| også| derfor| desuden)?,? at )';
/** Something follows that one can do it to: no comma and no "at". */
const OBJECT = '(?= (?!at |sig )\\p{L})';
const ADJECTIVE = '(?= \\p{Ll}+(?:ig|lig|sk|e|t|et|r|d|m|n|l)(?![\\p{L}]))';

const REPLACEMENTS: readonly Replacement[] = [
  word('er i stand til at', 'kan'),
  word('var i stand til at', 'kunne'),
  word('har mulighed for at', 'kan'),
  word('havde mulighed for at', 'kunne'),
  word('har behov for', 'har brug for'),
  word('med henblik på at', 'for at'),
  word('på nuværende tidspunkt', 'nu'),
  word('på daværende tidspunkt', 'dengang'),
  word('ved hjælp af', 'med', '(?= (?!at )\\p{L})'),
  word('(?:på|til) trods (?:af|for)', 'trods', '(?= (?!at |,)\\p{L})'),
  word('et stort antal', 'mange', '(?= \\p{Ll}+(?:er|e) )'),
  word('befinder sig', 'er'),
  word('befandt sig', 'var'),
  word('imidlertid', 'dog'),
  word('eksempelvis', 'fx'),
  word('afslutningsvis', 'til sidst'),
  word('såfremt', 'hvis'),
  word('eftersom', 'fordi'),
  word('imellem', 'mellem', '(?= \\p{L})'),
  word('igennem', 'gennem', '(?= (?:de|den|det|en|et|hele|flere|mange|sin|sit|sine) )'),
  word('(?:angående|vedrørende)', 'om'),
  word('adskillige', 'mange'),
  word('talrige', 'mange'),
  word('udelukkende', 'kun'),
  word('(?:hovedsagelig|hovedsageligt|primært)', 'mest', '(?= (?:af|i|på|fra|til|om) )'),
  word('særdeles', 'meget', ADJECTIVE),
  word('forholdsvis', 'ret', ADJECTIVE),
  word('relativt', 'ret', ADJECTIVE),
  word('omtrent', 'cirka', '(?= \\d)'),
  word('omkring', 'cirka', '(?= (?:\\d{1,3}(?![\\d.])|\\d+[ .]\\d{3}|én million|en million|hundrede|tusind))'),
  ...verb('vanskelig vanskeligt vanskelige vanskeligere', 'svær svært svære sværere'),
  ...verb('kolossal kolossalt kolossale', 'enorm enormt enorme'),
  word('betydelige', 'store'),
  word('et betydeligt', 'et stort'),
  word('en betydelig', 'en stor'),
  ...verb('anvende anvender anvendte anvendt anvendes', 'bruge bruger brugte brugt bruges'),
  ...verb('benytte benytter benyttede benyttet benyttes', 'bruge bruger brugte brugt bruges', '(?! sig)'),
  ...verb('påbegyndes påbegyndtes', 'begynder begyndte'),
  ...verb('medføre medfører medførte', 'give giver gav', OBJECT),
  ...verb('forårsage forårsager forårsagede', 'skabe skaber skabte', OBJECT),
  ...verb('besidder besad', 'har havde', OBJECT),
  ...verb('eksistere eksisterer eksisterede', 'findes findes fandtes'),
  ...verb('fremstille fremstiller fremstillede fremstilles', 'lave laver lavede laves', '(?![^.]* som )'),
  ...verb('producere producerer producerede produceres', 'lave laver lavede laves'),
  ...verb('konstruere konstruerer konstruerede konstrueret', 'bygge bygger byggede bygget', OBJECT),
  ...verb(
    'påpeger påpegede understreger understregede oplyser oplyste konstaterer konstaterede',
    'siger sagde siger sagde siger sagde siger sagde',
    SAYS,
  ),
  ...verb('fortæller bemærker', 'siger siger', SAYS),
  ...verb('argumenterer vurderer vurderede', 'mener mener mente', SAYS),
  word('modtage', 'få', '(?= (?:fysisk post|post|breve|beskeder|penge|hjælp|støtte))'),
  word('modtager', 'får', '(?= (?:fysisk post|post|breve|beskeder|penge|hjælp|støtte))'),
  word('modtog', 'fik', '(?= (?:fysisk post|post|breve|beskeder|penge|hjælp|støtte))'),
  {
    from: new RegExp(`${EDGE_BEFORE}(er|var|der|vil|kan|skal|bør) fortsat${EDGE_AFTER}`, 'iu'),
    to: (match) => `${match[1]} stadig`,
  },
  {
    from: new RegExp(`${EDGE_BEFORE}(er|var|vil|kan) sandsynligvis${EDGE_AFTER}`, 'iu'),
    to: (match) => `${match[1]} nok`,
  },
];

/** One word put for another. */
export interface Exchange {
  readonly from: string;
  readonly to: string;
}

/**
 * The sentence with the first long word that has a shorter one in its place; null when it has none. What `isKept` says must
 * stay is left alone, and so is what stands in quotation marks.
 */
export function exchangeWord(
  sentence: string,
  isKept: (phrase: string) => boolean,
): { readonly sentence: string; readonly exchange: Exchange } | null {
  for (const { from, to } of REPLACEMENTS) {
    const match = from.exec(sentence);
    if (!match || isKept(match[0]) || isQuoted(sentence, match.index)) continue;
    const plain = typeof to === 'string' ? to : to(match);
    const put = /^\p{Lu}/u.test(match[0]) ? plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : plain;
    const changed = sentence.slice(0, match.index) + put + sentence.slice(match.index + match[0].length);
    return { sentence: changed, exchange: { from: match[0], to: put } };
  }
  return null;
}

/** Whether a place in the sentence is inside quotation marks. */
function isQuoted(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  const count = (mark: string) => before.split(mark).length - 1;
  return count('"') % 2 === 1 || count('“') > count('”') || count('»') > count('«');
}
