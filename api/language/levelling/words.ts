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

/** Something is more: "større", "mere", "bedre". */
const COMPARATIVE = '(?= (?:mere|flere|mindre|bedre|værre|større|længere|yngre|ældre|færre|\\p{Ll}{3,}ere)(?!\\p{L}))';
/** Infinitives that are nothing else. */
const INFINITIVE =
  '(?= (?:ikke )?(?:spare|lære|gøre|have|være|få|finde|bruge|tage|arbejde|skabe|beskytte|bygge|købe|ændre|give|gå|se|spise|drikke|øve|hjælpe|begynde|betale|vente|vælge|lave|passe|holde|sørge|undersøge|tænke|tale|skære|stoppe|rense)(?![\\p{L}]))';
/** Adjectives that are no nouns. */
const QUALITY =
  '(?= (?:stor[te]?|lille|små|kold[te]?|varm[te]?|tørt?|tørre|høj[te]?|lav[te]?|hurtigt?|hurtige|farligt?|farlige|svær[te]?|dyr[te]|sjældent?|sjældne|godt?|gode|vigtigt?|vigtige|stærk[te]?|giftigt?|giftige|smukt?|smukke)(?![\\p{L}]))';
const IN_SOMETHING = '(?= i (?!at )\\p{L})';
const IN_PLACE = '(?= (?:i|på|ved|hos|her|der|under|nær) )';
const NO_ARTICLE = '(?<!(?:en|et|den|det|ikke|noget|nogen|lige|så) )';
/** First in a sentence or a clause: "kort derefter" is one time. */
const FIRST = '(?<=^|[,;] |(?<!\\p{L})(?:og|men) )';
/** A finite verb that is common after what stands first in a sentence. */
const THEN_VERB =
  '(?= (?:er|var|har|havde|blev|bliver|kan|kunne|skal|skulle|vil|ville|må|måtte|går|gik|kom|kommer|fik|får|tog|tager|lå|stod|boede|rejste|begyndte|levede|troede|brugte|fandt|gav|sagde)(?![\\p{L}]))';

const REPLACEMENTS: readonly Replacement[] = [
  word('er i stand til at', 'kan'),
  word('var i stand til at', 'kunne'),
  word('har mulighed for at', 'kan'),
  word('havde mulighed for at', 'kunne'),
  word('har behov for', 'har brug for'),
  word('får mulighed for at', 'kan'),
  word('det er nødvendigt at', 'man skal', INFINITIVE),
  word('med henblik på at', 'for at'),
  word('i henhold til', 'efter', '(?= (?!at )\\p{L})'),
  word('for eksempel', 'fx'),
  word('besluttede sig for at', 'valgte at'),
  word('beslutter sig for at', 'vælger at'),
  word('besluttet sig for at', 'valgt at'),
  ...verb('besluttede beslutter besluttet', 'valgte vælger valgt', '(?= at )'),
  ...verb('forsøge forsøger', 'prøve prøver', '(?= at )'),
  ...['medvirke', 'bidrage'].flatMap((help) => [
    word(`${help} til at`, 'hjælpe med at'),
    word(`${help}r til at`, 'hjælper med at'),
  ]),
  word('(?:medvirkede|bidrog) til at', 'hjalp med at'),
  word('(?:medvirket|bidraget) til at', 'hjulpet med at'),
  word('deltage', 'være med', IN_SOMETHING),
  word('deltager', 'er med', IN_SOMETHING),
  word('deltog', 'var med', IN_SOMETHING),
  word('deltaget', 'været med', IN_SOMETHING),
  ...verb('anmode anmoder anmodede anmodet', 'bede beder bad bedt', '(?= (?:\\p{L}+ )?om )'),
  word('opholder sig', 'er', IN_PLACE),
  word('opholdt sig', 'var', IN_PLACE),
  ...verb('forefindes forefandtes', 'findes fandtes'),
  word('(?<!om, )hvorvidt', 'om'),
  word('samtlige', 'alle', '(?= (?!de )\\p{L})'),
  word('navnlig', 'især'),
  word('muligvis', 'måske'),
  word('tilstrækkeligt med', 'nok'),
  word('(?<=\\p{Ll} )ligeledes', 'også'),
  word('(?<=\\p{Ll} )endvidere', 'også'),
  word(`${FIRST}(?:derefter|herefter|dernæst)`, 'så', THEN_VERB),
  word(`${FIRST}efterfølgende`, 'senere', THEN_VERB),
  word('undertiden', 'af og til'),
  word(`${NO_ARTICLE}(?:betydeligt|betydelig|væsentligt|væsentlig|markant)`, 'meget', COMPARATIVE),
  word(`${NO_ARTICLE}(?:usædvanligt|usædvanlig|ekstremt|overordentlig)`, 'meget', QUALITY),
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
