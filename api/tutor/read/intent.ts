import { wordEdges } from '../../language/index.ts';
import type { DeclineReason } from '../../language/texts/index.ts';
import type { Aside } from './beside.ts';
import { plain, wordCount } from './words.ts';

/** What a student wants with a message, apart from any work it shows. */
export type Intent =
  | { readonly kind: 'answer'; readonly reason: DeclineReason }
  | { readonly kind: 'hint' }
  | { readonly kind: 'check' }
  | { readonly kind: 'stuck' }
  /** The tutor's own question was not understood. */
  | { readonly kind: 'meaning' }
  /** "Why is it wrong?" */
  | { readonly kind: 'whyWrong' }
  /** A yes, or "I am done". */
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  /** "ok": heard, and nothing more. */
  | { readonly kind: 'ok' }
  /** Angry words at the tutor or the task. */
  | { readonly kind: 'upset' }
  /** Nothing but words to the tutor. */
  | { readonly kind: 'aside'; readonly aside: Exclude<Aside, 'meaning' | 'chat'> }
  | { readonly kind: 'greeting' }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'offTask' }
  | { readonly kind: 'words' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' };

/** The ways of asking for the answer, most telling first. */
const WAYS: readonly [DeclineReason, RegExp][] = [
  [
    'prompt',
    wordEdges(
      /\b(?:ignor(?:er|ér|e|ing)|glem|forget|disregard)\b.{0,40}\b(?:regl|instru|rules?|prompt|policy|above|før|all)|\b(?:system ?(?:prompt|besked|message|text)|systemtekst|developer mode|udvikler(?:tilstand)?|debug|admin(?:istrator)?|jailbreak)\b|\b(?:gentag|vis|print|skriv|udskriv|repeat|show|reveal|dump|output)\b.{0,30}\b(?:prompt|instru\w*|kontekst|context|nøglen?|facitliste\w*|answer key|the key|hemmelig\w*|secret|hidden|skjult\w*|config\w*|json)\b|"(?:finalanswer|allow|policy|role)"|finalanswer|answer ?key/u,
    ),
  ],
  [
    'encoded',
    wordEdges(
      /\b(?:baglæns|bagvendt|base ?64|rot ?13|morse|binær\w*|binary|hex\w*|hemmeligt sprog|romertal|roman numerals?|cipher|kode(?:sprog|t)?|i kode|encoded?|backwards?|reversed?|emojis?|akrosti\w*|acrostic|bogstav for bogstav|letter by letter|ciffer for ciffer|(?:ét|et|one) (?:ciffer|digit) (?:ad gangen|at a time)|(?:første|andet|næste|tredje|sidste) ciffer|(?:first|second|next|third|last) digit|tværsum\w*|digit sum|python|javascript|kodeblok|code block|som json|as json|i en tabel|in a table|csv)\b|\b(?:svaret|facit|the answer|resultatet)\b.{0,24}\b(?:på|in|i) (?:engelsk|tysk|fransk|svensk|norsk|spansk|arabisk|latin|english|german|french|danish|spanish|swedish)\b|\b(?:dobbelt|double|halve|half|plus (?:en|1|one)|plus 1|one more|minus 1)\b.{0,20}\b(?:svaret|facit|answer|resultatet)|\b(?:svaret|facit|answer|resultatet)\b.{0,20}\b(?:plus|minus|gange|times|ganget|divided|doubled|halved)\b/u,
    ),
  ],
  [
    'example',
    wordEdges(
      /\b(?:samme tal|same numbers|lignende opgave|bare med (?:nye|andre) navne|renamed|same problem|samme opgave|worked example|gennemregnet eksempel|eksempel hvor)\b/u,
    ),
  ],
  [
    'rolePlay',
    wordEdges(
      /\b(?:lad som om|forestil dig|vi leger|leg at|rollespil|du er (?:nu )?(?:en|et|min)\b|spil (?:en|rollen)|pretend|act as|role ?play|imagine (?:you|that you)|you are (?:now )?(?:a|an|my)\b|hypotetisk|hypothetical\w*|skriv en historie|write a story|i en film|hvis svaret ikke var|if the answer (?:was|were) not|dan mode|lommeregner|be a calculator|aldrig (?:sig|sige|svar)|never say)\b/u,
    ),
  ],
  [
    'permission',
    wordEdges(
      /\b(?:lærer|læreren|rektor|skoleleder|inspektør|mor|far|forældre|kommunen|teacher|principal|headmaster|head teacher|mum|mom|dad|parents?)\b.{0,60}\b(?:sagt?|siger|må|tillad\w*|lov|ok|giver|said|says|allow\w*|lets?|permi\w+)\b|\b(?:jeg er|i am|i'm) (?:din |your |en |a |the )?(?:lærer|teacher|rektor|principal|forælder|parent|admin)/u,
    ),
  ],
  [
    'write',
    wordEdges(
      /\b(?:skrive?|lave?|write|make)\b.{0,24}\b(?:min|mit|hele|en|et|my|the|an|a)\b.{0,16}\b(?:stil|essay|analysen?|tekst|opgave|novelle|artikel|indledning|konklusion|afsnit|fortælling|anmeldelse|tale|paragraph|introduction|conclusion|story about|report|analysis|review)\b|\b(?:analysen|stilen) (?:af|om)\b|\b(?:bare|just|please) (?:skrive?|write) (?:den|det|it)\b|^(?:skriv|write) (?:den|det|it|analysen|teksten)(?: (?:nu|bare|lige|så|now|then|please))*[\s.!]*$|\b(?:skriv|write) (?:den|det|it) for (?:mig|me)\b|\b(?:kan du (?:ik(?:ke)? )?(?:bare |lige )*skrive|can you (?:please |just )*write) (?:den|det|it|teksten|the text)\b/u,
    ),
  ],
  ['translate', wordEdges(/\b(?:oversæt|translate|translation|oversættelse)\b/u)],
  [
    'hurry',
    wordEdges(
      /\b(?:sige?|give?|tell|say)\b.{0,80}(?:\bom \d+ ?min|\bin \d+ ?min)|(?:\b(?:facit|svaret?|answer|resultatet?|løsningen|solution)\b.{0,80}(?:\bom \d+ ?min|\btravlt|\bskynd|\bhurtig|\bin \d+ ?min|\bhurry|\blate\b|\bskal (?:af ?sted|i seng|til)|\bfodbold|\baflever\w*|\bdeadline))|(?:\b(?:travlt|skynd|hurtigt?|hurry|quick(?:ly)?|urgent|deadline|ingen tid|no time)\b.{0,60}\b(?:facit|svar\w*|answer|resultat\w*))/u,
    ),
  ],
  [
    'oracle',
    wordEdges(
      /\b(?:ja eller nej|yes or no|svar kun|only answer|er (?:det|svaret|facit|resultatet) (?:større|mindre|over|under|mere|højere|lavere|tættere|lige|ulige|mellem)|is (?:it|the answer) (?:bigger|smaller|larger|more|less|over|under|above|below|higher|lower|even|odd|between|closer)|varm(?:ere)? eller kold|hotter or colder|er det (?:a|b|c|d)\b|is it (?:a|b|c|d)\b|hvilken (?:mulighed|af dem) er (?:forkert|rigtig)|which (?:option|one) is (?:wrong|right|correct))\b/u,
    ),
  ],
  [
    'feelings',
    wordEdges(
      /\b(?:dumper|får skæld\w*|bliver (?:sur|skuffet|vred)|græder|hader (?:matematik|det|skole\w*|opgaven)|please|plz|pls|bønfalder|tigger|så træt|orker ikke|gider ikk?e?|kan ikke finde ud af|fatter ikke noget|i will fail|crying|so tired|hate (?:math|this|school)|begging|can't do (?:this|it)|cannot do|give up|giver op|for svært|too hard|jeg er (?:bare |så |alt for |for )?(?:dum|dårlig til (?:det|matematik|dansk|engelsk))|(?:i'?m|i am) (?:so |just |too )?(?:dumb|stupid|bad at (?:this|math\w*|it))|(?:matematik|matte|skole\w*|math\w*|school) (?:er|is) (?:bare |så |so )?(?:lort|dumt|kedeligt?|åndssvagt|stupid|boring|dumb))\b/u,
    ),
  ],
  [
    'insist',
    wordEdges(
      /\b(?:facit|facittet|svaret|resultatet|løsningen|solution|the answer|answer|svar)\b|\b(?:sig|fortæl|giv|vis|tell|give|show) (?:mig |me )?(?:det|bare|nu|lige|it|just|now)\b|\b(?:bare|just) (?:sig|giv|skriv|svar|løs|regn|tell|give|say|solve|do|write)\b|\b(?:løs|regn|udregn|solve|calculate|compute) (?:den|det|opgaven|it|this|the problem|for mig|for me)\b|\bgør det for mig\b|\bdo it for me\b|\b(?:bare|just) (?:lige )?(?:sige|give|skrive|vise|fortælle|svare)\b|\bkan du ikk?e? (?:bare |lige )*(?:sige|give|skrive|vise|fortælle|regne)\b|\b(?:can|could|will) you (?:please |just )*(?:tell|give|say|solve|do) (?:it|me|this)\b|\bhvad (?:bliver|giver|er) (?:det|den|x)\b|\bwhat(?:'s| is| does) (?:it|x|the result)\b/u,
    ),
  ],
];

const HINT = wordEdges(
  /\b(?:hints?|ledetråd\w*|hjælp\w*|help|tip|næste skridt|next step|formel|formlen|formula|metode|method|hvad (?:nu|så|gør jeg|skal jeg(?: gøre)?)|hvad (?:mere|ellers) (?:kan|skal|kunne) jeg|hvad kan jeg (?:mere|ellers)|what (?:else|more) (?:can|should|could) i|what (?:now|next|should i do)|hva(?:d)? betyder (?!det\b)[\d\p{L}%]+(?: ?%)?|what does .{1,24} mean|hvordan (?:gør|skal|kan|finder|starter|begynder|løser|regner)|how (?:do|should|can|to)|vis vej|clue)\b/u,
);
const CHECK = wordEdges(
  /\b(?:tjek|check|er det (?:så |nu |da )?(?:ikk?e? )?(?:rigtigt?|korrekt|forkert)|er det (?:så |nu )?ikk?e? (?:det|sådan)|isn'?t (?:it|that) (?:right|correct|it)|er (?:det |den )?(?:så |nu )?-?\d[\d.,]*(?: \p{L}{1,8})? (?:der er |som er )?(?:så )?(?:rigtigt?|korrekt)|is -?\d[\d.,]* (?:right|correct|it)|passer det|er den rigtig|is (?:it|this|that) (?:right|correct|wrong)|did i get|har jeg ret|am i right|(?:did|do) i (?:do|get) (?:it|this|that) right|i did (?:it|this|that) right|gjorde jeg det rigtigt|(?:er|var) (?:jeg|vi) (?:så )?færdig\p{L}*|am i (?:done|finished)|(?:so|then) i'?m (?:done|finished)|er (?:det|den) (?:godt )?nok|(?:is )?(?:it|that) (?:good )?enough|kig på (?:mit|min)|look at my|(?:did|do) i do (?:good|well|ok(?:ay)?|fine|right)|(?:er|var) (?:det|den|min \p{L}+|mit \p{L}+) (?:en |et )?(?:god|godt|fin|fint) (?:forklaring|svar|tekst|nok|løsning|besvarelse|sætning)|(?:om|if|whether) (?:den|det|it|that) (?:er|is) (?:god|godt|good)(?: nok| enough)?|is (?:it|this|that|my \p{L}+) (?:a )?good (?:explanation|answer|text|enough|sentence)|har jeg (?:gjort|klaret|lavet) det godt|gjorde jeg det godt|er (?:det|den) (?:god|godt|okay|fint)(?=\s*[.?!]*$)|is it (?:good|ok|okay|fine)(?=\s*[.?!]*$))\b/u,
);
const STUCK = wordEdges(
  /^(?:men |but )?(?:jeg er|i'?m|i am) (?:lidt |meget |stadig |still |a bit |really )?(?:i tvivl|usikker|unsure|not sure)[\s.!]*$|^(?:øh |hm |men |nej )?(?:det )?(?:ved|aner|kan|forstår|fatter) jeg (?:stadig |bare |altså |da )?ikk?e?(?: helt| noget)?[\s.!]*$|\b(?:siger mig ikk?e? noget)\b|\b(?:sidder fast|gået i stå|går i stå|i'?m stuck|am stuck|stuck|forst[åo]r? (?:det |den |opgaven )?ikk?e?|fat?ter|don'?t (?:understand|get it|know)|vee?d? (?:det )?ikk?e?|aner (?:det )?ikk?e?|idk|no (?:idea|clue)|ing(?:en|n) (?:idé|ide|anelse)|hva skal jeg|(?:ved|aner|fatter|forstår) jeg ikk?e?[\s.!?]*$|(?:^|jeg |men )kan (?:bare |det )?ikk?e?(?! (?:være|passe))|(?:^|i |but )(?:just )?(?:can'?t|cannot))\b/u,
);
const MEANING = wordEdges(
  /\b(?:already (?:told|said|wrote|showed)|(?:jeg skrev|det står der|jeg svarede|det har jeg) jo|jeg har (?:jo |lige )+svaret|(?:you|u) (?:don'?t|dont|do not|never) (?:answer|listen|read)|du svarer (?:mig )?(?:jo )?ikke|(?:det )?(?:giver|gav) (?:ikke|ingen) mening|(?:doesn'?t|does not|makes no) (?:make )?sense|det var (?:jo )?et spørgsmål|that was a question|^det (?:er|var) jo \p{L}+$|har (?:jeg )?(?:jo |lige |allerede )+(?:sagt|skrevet|vist)|det (?:skrev|sagde) jeg|det har jeg (?:jo |lige |allerede )*(?:sagt|skrevet|vist)|hva(?:d)? mener du|hva(?:d)? betyder det|forstår (?:jeg )?ikk?e? (?:hvad du|dit spørgsmål|spørgsmålet|hintet)|hvad spørger du om|på en anden måde|med andre ord|what do you mean|^(?:hvad|hva|hvaffor noget|what|huh|hæ)$|what does that mean|don'?t (?:understand|get) (?:your|the|that) (?:question|hint)|in other words|another way|differently)\b/u,
);
const WHY_WRONG = wordEdges(
  /\b(?:hvorfor (?:er|var) (?:det|den|mit svar) (?:forkert|ikke rigtigt?)|hvad (?:er|var) (?:der )?(?:forkert|galt)|hvad der (?:er|var) (?:forkert|galt)|(?:forstår|fatter|ser) ikk?e? hvad jeg har gjort (?:forkert|galt)|hvor er fejlen|why (?:is|was) (?:it|that|this|my answer) (?:wrong|not right|incorrect)|what(?:'?s| is| was) wrong|where is the mistake)\b/u,
);
const OK = wordEdges(/^(?:ok|okay|okey|nå|fint|fedt|nice|super|godt|cool|fine|alright)\b[\s\p{P}\p{S}]*$/u);
const YES = wordEdges(
  /^(?:ja|jep|jo|jaa+|yes|yep|yeah|yup|færdig|jeg er færdig|done|finished|i'?m done|i am done)(?:,? (?:det (?:er|gør) (?:det|jeg|den|svaret|mit svar|facit)?|det (?:passer|stemmer|er rigtigt)(?: alt sammen| det hele)?|it (?:fits|does fit|works)|tak|please|(?:it|that)(?: is|'s) (?:the|my) answer|it (?:is|does)|i (?:do|think so)|det tror jeg))?[\s.!]*$/u,
);
const NO = wordEdges(
  /^(?:nej|næ|nope|no|nah)(?: (?:det (?:er|gør) (?:det|den) ikke|ikke endnu|not yet|it (?:is not|isn't|doesn't)|det tror jeg ikke))?[\s.!]*$/u,
);
const UPSET = wordEdges(
  /\b(?:(?:din|dit|du er (?:en |så |bare )?|you(?:'re| are)? (?:a |an |so )?|stupid |dumme? )(?:idiot|dum\w*|stupid|nar|lort\w*|ubrugelig|robot|bot|useless|moron|dumb)|idiot|fuck\w*|lortet?|lorteopgave|pis(?:se)?|shit|hold (?:nu )?kæft|shut up|det her er (?:dumt|lort|åndssvagt)|this is (?:stupid|dumb|crap)|i hate you|jeg hader dig)\b/u,
);
const GREETING = wordEdges(/^(?:hej|hejsa|halløj|dav|goddag|hi|hello|hey|yo|godmorgen)\b[\s\p{P}\p{S}]*$/u);
const THANKS = wordEdges(
  /^(?:(?:ok(?:ay)?|fint|super|nå|cool|great),? )?(?:(?:mange |tusind )?tak(?: for (?:hjælpen|det))?|thanks?|thank you|thx)\b[\s\p{P}\p{S}]*$/u,
);
const OFF_TASK = wordEdges(
  /\b(?:fortnite|minecraft|roblox|tiktok|youtube|snapchat|instagram|netflix|joke|vittighed|vits|fodboldkamp|kæreste|boyfriend|girlfriend|syng|sing|hvad hedder du|how old are you|hvor gammel er du)\b/u,
);

/** "kan du ikke sige om det er rigtigt": judgement is asked for, not the answer. */
const TELL_IF_RIGHT = wordEdges(
  /\bom (?:det|den|min \p{L}+|mit \p{L}+) (?:her )?(?:er|var) (?:rigtigt?|forkert)|\b(?:if|whether) (?:it|that|this)(?:'?s| is| was)? (?:right|wrong|correct)\b/u,
);

/** A longer message holds something to read beside the question. */
const MEANING_WORDS = 9;
/** To talk of something else takes a question or a few words; more of them may be the student's own text. */
const FEW_WORDS = 4;

const ABOUT_OTHERS = wordEdges(/["'»“].*["'«”]|\b(?:han|hun|hans|hendes|moren|faren|he|she|his|her)\b/u);
const MAY = wordEdges(
  /\b(?:må|lov|svar\w*|facit\w*|løsning\w*|resultat\w*|hjælp\w*|gerne|tillad\w*|give[rs]?|allow\w*|answers?|solution|lets?|permi\w*|can|see|show|get|ok)\b/u,
);
const IN_A_HURRY = /(?<!\p{L})(?:om|in) \d+ ?min/u;
const NOT_THE_ANSWER = wordEdges(
  /\b(?:er|is) (?:det |da |jo |vist )?(?:ikke|not) (?:facit\w*|svaret|resultatet|the answer|the result)\b/u,
);

const IS_THE_ANSWER = wordEdges(
  /\b(?:er|is|that'?s|it'?s) (?:da |jo |nok |så )?(?:svaret|facit|mit svar|the answer|my answer)\b|^(?:ja|yes)\b.*\d/u,
);
/** "svaret er x > -3" puts an answer forward. */
const PUTS_FORWARD =
  /^(?:så |så er |so )?(?:mit |min |my |the )?(?:svaret|svar|facit|resultatet|answer|result) (?:er|is|=) (?=.{0,12}\d)/u;
const GIVE = wordEdges(/\b(?:sig|giv|vis|skriv|fortæl|hvad|tell|give|show|say|what)\b/u);

/** Whether words that could ask for the answer tell of the task's people, of a source, or of what is no answer. */
function isAboutTheTask(reason: DeclineReason, text: string): boolean {
  if (reason === 'feelings') return ABOUT_OTHERS.test(text);
  if (reason === 'permission') return !MAY.test(text) || IN_A_HURRY.test(text);
  if (reason === 'insist' && PUTS_FORWARD.test(text) && !isQuestion(text)) return true;
  return (
    reason === 'insist' &&
    (NOT_THE_ANSWER.test(text) || (IS_THE_ANSWER.test(text) && !isQuestion(text) && !GIVE.test(text)))
  );
}

/** "ved jeg ik. er det fordi …": the bid that follows is what is meant. */
const NOT_SURE_BUT =
  /^(?:øh+|hm+|men)?,? ?(?:det )?(?:(?:ved|aner) jeg|jeg (?:ved|aner)|ved|aner) (?:det )?(?:bare |helt )?ikk?e?[.,!]? (?:men )?(?=(?:er det|kan det|skal (?:man|jeg)|måske|fordi) \S+ \S+)|^i (?:don'?t|dont) know[.,!]? (?:but )?(?=(?:is it|could it|maybe|because) \S+ \S+)/u;

/** Reads what the student wants. Pure word lists: what work the message shows is read elsewhere. */
export function readIntent(message: string): Intent {
  const text = plain(message).slice(0, 4000).replace(NOT_SURE_BUT, '');
  if (text === '') return { kind: 'empty' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'unreadable' };
  if (GREETING.test(text)) return { kind: 'greeting' };
  if (THANKS.test(text)) return { kind: 'thanks' };
  if (OK.test(text)) return { kind: 'ok' };
  if (YES.test(text)) return { kind: 'yes' };
  if (NO.test(text)) return { kind: 'no' };
  if (WHY_WRONG.test(text)) return { kind: 'whyWrong' };
  if (MEANING.test(text.replace(/^[?!\s]+|[?!\s]+$/gu, '')) && wordCount(text) <= MEANING_WORDS)
    return { kind: 'meaning' };
  if (TELL_IF_RIGHT.test(text)) return { kind: 'check' };
  for (const [reason, pattern] of WAYS) {
    if (pattern.test(text) && !isAboutTheTask(reason, text)) return { kind: 'answer', reason };
  }
  if (CHECK.test(text)) return { kind: 'check' };
  if (STUCK.test(text)) return { kind: 'stuck' };
  if (HINT.test(text)) return { kind: 'hint' };
  if (OFF_TASK.test(text) && (isQuestion(text) || wordCount(text) <= FEW_WORDS)) return { kind: 'offTask' };
  if (UPSET.test(text)) return { kind: 'upset' };
  return wordCount(text) === 0 && !/\d/.test(text) ? { kind: 'unreadable' } : { kind: 'words' };
}

/** Whether a message asks something: it ends in a question mark, or begins as questions do. */
export const isQuestion = (message: string): boolean =>
  /\?\s*$/u.test(message) ||
  // "how much the boots cost. 33 is the heels" answers what was asked.
  (QUESTION.test(plain(message).slice(0, 60)) && !/[.!?]\s+\S/u.test(message.trim()) && !INDIRECT.test(plain(message)));

/** "hvor mange der er i alt" answers what one needs to know. */
const INDIRECT = wordEdges(
  /^(?:hvor (?:mange|meget|langt|længe|stor|gammel)|hvad|how (?:many|much|long|far|old)|what)(?: \p{L}+)? (?:der|han|hun|de|det|he|she|they|it|there) [^?]*$/u,
);
const QUESTION = wordEdges(
  /^(?:men |så |og |but |so |and )?(?:kan (?:du|jeg|man|vi)|må (?:jeg|man)|skal (?:jeg|man|vi)|er (?:det|der|du|\d[^=]*ikk?e?)|hvad|hva|hvordan|hvorfor|hvornår|hvem|hvilke[nt]?|hvor|har du|vil du|can|could|may|should|shall|is|are|do|does|did|what|how|why|when|who|which|where|will|would)\b/u,
);

/** It begins with a question word, or asks the tutor: no bid of one's own. */
export const asksOpenly = (message: string): boolean =>
  OPEN.test(
    plain(
      message
        .trim()
        .split(/(?<=[.!?])\s+/u)
        .at(-1) ?? '',
    ).slice(0, 80),
  );

const OPEN = wordEdges(
  /^(?:men |så |og |but |so |and )?(?:hvad|hva|hvordan|hvorfor|hvornår|hvem|hvilke[nt]?|hvor|kan du|vil du|må jeg|skal jeg|what|how|why|when|who|which|where|can (?:you|i)|should i|do i)\b|^(?:men |but |og |and )?(?:er (?:det|den)|is (?:it|that))\b.*\b(?:eller|or)\b/u,
);

/** "somerferie?", "noget med planter og sol?": a bid with a question mark, which asks nothing else. */
export const isHedged = (message: string): boolean =>
  /\?\s*$/u.test(message) && !QUESTION.test(plain(message).slice(0, 60)) && !PUT_TO_TUTOR.test(plain(message));

const PUT_TO_TUTOR = wordEdges(
  /\b(?:du|dig|er det|er den|ikke|rigtigt?|forkert|skal|må|kan|hvad|hvordan|hvorfor|hvor|hvem|hvilke[nt]?|you|is it|right|wrong|should|can|what|how|why|where|who|which)\b/u,
);
