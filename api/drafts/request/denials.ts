import { NeverTask } from '../../contract/policy.ts';
import { splitSentences } from '../../language/index.ts';
import { said } from './said.ts';

/** Somebody; `navnx` stands for a name, which the patterns, blind to capitals, could not tell. */
const PERSON =
  '(?:han|hun|ham|hende|eleven|barnet|drengen|pigen|de|dem|min elev|en elev|he|she|him|her|they|my student|the student|this student|the boy|the girl|navnx)';
const STUDENTS =
  '(?:\\p{L}*elev(?:er|erne|ers|ernes|en)?|klassen|klassens|børnene|dem|\\d\\.? ?[a-f]|students?|pupils?|my class|the class|kids)';
const WORK =
  '(?:stile?|stilen|stilene|tekst(?:en|er|erne)?|aflevering(?:en|er|erne)?|besvarelse(?:n|r|rne)?|novelle(?:n|r|rne)|fremlæggelse(?:n|r|rne)?|prøve(?:n|r|rne)|opgavesvar|svar(?:et|ene)?|diktat(?:er|erne)?|essays?|texts?|answers?|papers?|work|assignments?|tests?)';
const GRADE = '(?:\\p{L}*karakter(?:en|er|erne|forslag)?|standpunkt|(?:7|syv)-?trins?\\p{L}*|12-?skala\\p{L}*)';
const DIAGNOSIS =
  '(?:ordblind\\p{L}*|dysleksi\\p{L}*|dyslektik\\p{L}*|adhd|add|autis\\p{L}*|asperger\\p{L}*|talblind\\p{L}*|diagnose\\p{L}*|tourette\\p{L}*|dyslexi\\p{L}*|dyscalculia)';
const LETTER =
  '(?:e-?mail|mail|brev|besked|aula-?besked|sms|notat|referat|udtalelse|redegørelse|indstilling|letter|message|report|statement|note)';
const HOME =
  '(?:forældre\\p{L}*|home|mor|moren|mors|far|faren|hjemmet|kommunen|ppr|socialforvaltning\\p{L}*|familieafdeling\\p{L}*|børn og unge|parents?|mother|father|mum|dad|social services|municipality)';
const CASE =
  '(?:han|hun|hans|hendes|ham|hende|deres (?:søn|datter|barn)|søn|datter\\p{L}*|en elev|eleven|elevens|fravær\\p{L}*|opførsel|adfærd|slår|mobb?\\p{L}*|bekymr\\p{L}*|underret\\p{L}*|navnxs?|his|her|he|she|absence|behaviou?r|a student|the student)';
const WRITE =
  '(?:skriv\\p{L}*|lav\\p{L}*|formul\\p{L}*|udarbejd\\p{L}*|udkast|hjælp\\p{L}*|svar på|write|draft|make|compose|help)';

/** What each denied task sounds like, in one sentence. */
const SOUNDS: Readonly<Record<NeverTask, RegExp>> = {
  grading: said(
    `\\b(?:giv|give|gi|giver|sæt|sætte|foreslå|forslag til|udkast til|beregn|udregn|vurdere?|bedøm|få|skal have)\\b.{0,70}\\b${GRADE}\\b`,
    `\\b(?:hvilken|hvilke|hvad for en) ${GRADE}\\b`,
    `\\b${GRADE}\\b.{0,25}\\b(?:til|for|på|ud fra) (?:de|den|det|disse|denne|min|mine|hver|hans|hendes|alle)\\b.{0,20}\\b(?:${WORK}|${STUDENTS})\\b`,
    `\\b(?:vurder|bedøm|ret)\\p{L}*\\b.{0,60}\\bskala\\p{L}*`,
    `\\bbedøm(?:me|melse af)?\\b.{0,40}\\b(?:${WORK}|${STUDENTS})\\b`,
    `\\bskal ${PERSON} have (?:et |en )?(?:-3|00|02|4|7|10|12|.{0,12}\\bstandpunkt)\\b`,
    `\\bskal ${PERSON} have i \\p{L}+karakter`,
    '\\b(?:02|4|7|10|12)-?(?: eller \\d+-?)?tals?\\b',
    `\\b(?:hvilket|hvad for et) tal\\b.{0,12}\\b(?:får|giver|skal|den|det|stilen)\\b`,
    '\\b(?:lav|lave|skriv|udfyld|giv|beregn|hjælp)\\b.{0,30}\\b\\p{L}*karakter(?:liste|ark|oversigt|forslag|blad)\\p{L}*\\b',
    `\\b(?:er|har)\\b.{0,20}\\b(?:${WORK}|${PERSON})\\b.{0,12}\\bbestået\\b`,
    '\\bdeserves? (?:an? )?(?:-3|00|02|4|7|10|12|[a-f])\\b',
    `\\bhvad\\b.{0,30}\\b(?:stilen?|teksten?|besvarelsen?|afleveringen?)\\b.{0,20}\\bværd\\b`,
    '\\b(?:7|10|12|4)- eller (?:\\d+)-?tals?\\b',
    `\\b(?:giv|sæt|ret)\\b.{0,60}\\b(?:point|score|procent)\\b.{0,25}\\b(?:hver|${WORK}|${STUDENTS})\\b`,
    `\\b(?:giv|sæt|ret)\\b.{0,40}\\b(?:hver|${WORK}|${STUDENTS})\\b.{0,15}\\b(?:point|score|procent)\\b`,
    '\\b(?:ai|chatgpt|gpt|copilot|ledetråd) to (?:grade|mark|score)\\b',
    `\\b(?:grade|mark|score) (?:these|this|the|my|each|their|his|her|all|them)\\b`,
    '\\b(?:what|which) (?:grade|mark|score)s?\\b(?! (?:\\d|is|are))',
    `\\b(?:give|suggest|assign|propose|estimate|predict)\\b.{0,40}\\b(?:grades?|marks?|scores?)\\b(?! \\d)`,
    '\\bon a scale (?:of|from) (?:1|one)\\b',
  ),
  ranking: said(
    `\\b(?:ranger\\p{L}*|rangér|rangordn?\\p{L}*|rangliste|rank(?:ing)?)\\b.{0,40}\\b(?:${STUDENTS}|${WORK})\\b`,
    `\\btop (?:\\d+|tre|fem|ti|three|five|ten)\\b.{0,25}\\b${STUDENTS}\\b`,
    `\\b(?:hvem|who)\\b.{0,20}\\b(?:bedst\\p{L}*|dygtigst\\p{L}*|svagest\\p{L}*|dårligst\\p{L}*|best|strongest|weakest|worst)\\b.{0,60}\\b(?:${STUDENTS}|af dem|svar|resultat\\p{L}*|results?)\\b`,
    `\\b(?:hvilken|hvilke|which)\\b.{0,30}\\b(?:${STUDENTS}|${WORK})\\b.{0,40}\\b(?:bedst\\p{L}*|dygtigst\\p{L}*|svagest\\p{L}*|dårligst\\p{L}*|best|strongest|weakest|worst)\\b`,
    `\\bsort\\p{L}*\\b.{0,12}\\b(?:${STUDENTS}|${WORK})\\b.{0,30}\\b(?:bedst\\p{L}*|dårligst\\p{L}*|best|worst)\\b`,
    `\\b(?:find|vis|udpeg|list|name)\\b.{0,25}\\b(?:svagest\\p{L}*|bedst\\p{L}*|dygtigst\\p{L}*|dårligst\\p{L}*|weakest|strongest|best|worst)\\b.{0,12}\\b(?:\\p{L}*elev\\p{L}*|læsere|students?|pupils?)\\b`,
    '\\bhvem (?:klarede|klarer) sig (?:bedst|dårligst)\\b',
    `\\b(?:stil|opstil|sæt|sorter\\p{L}*|sortér|order|sort)\\b.{0,12}\\b(?:${STUDENTS}|${WORK})\\b.{0,30}\\b(?:rækkefølge|efter|by)\\b.{0,40}\\b(?:gode?|dygtig\\p{L}*|bedst\\p{L}*|niveau|resultat\\p{L}*|good|ability|quality)\\b`,
  ),
  placement: said(
    `\\b(?:inddel|opdel|del|fordel|placer|placér|sorter|sortér|grupper|gruppér)\\p{L}*\\b.{0,15}\\b${STUDENTS}\\b.{0,40}\\b(?:\\p{L}*niveau\\p{L}*|evner?|dygtig\\p{L}*|stærke?|svage?|resultat\\p{L}*|standpunkt)\\b`,
    `\\bhvilke[tn]? (?:niveau|hold|trin)\\b.{0,20}\\b(?:ligger|er|skal|hører|passer)\\b.{0,10}\\b(?:${PERSON}|${STUDENTS})\\b`,
    `\\bhvem\\b.{0,20}\\b(?:skal|bør|kan|hører)\\b.{0,20}\\b(?:hold\\p{L}*|niveau\\p{L}*|specialklasse\\p{L}*)\\b`,
    `\\b(?:hold|gruppe|niveau)(?:ind)?del(?:ing|t)\\p{L}*\\b.{0,20}\\b(?:efter|ud fra|på baggrund)\\b.{0,30}\\b(?:evner?|niveau|test\\p{L}*|resultat\\p{L}*|dygtig\\p{L}*)\\b`,
    `\\b(?:skal|bør|hører|er)\\b.{0,3}\\b(?:${PERSON})\\b.{0,30}\\b(?:specialklasse\\p{L}*|specialtilbud|specialskole|modtageklasse|[AB]-hold\\p{L}*|det (?:svage|stærke|lave|høje) hold)\\b`,
    `\\b(?:sætte?|del(?:e)?|fordele?)\\b.{0,6}\\b${STUDENTS}\\b.{0,12}\\bhold\\b.{0,70}\\b(?:kan|niveau|stærke?|svage?|dygtige?)\\b`,
    '\\bhører\\b.{0,10}\\b\\p{L}*niveau\\b',
    `\\b(?:skal|bør|kan)\\b.{0,3}\\b(?:${PERSON})\\b.{0,20}\\bgå (?:klassen |et år )?om\\b`,
    `\\b(?:ability groups?|ability sets?|by ability|streams? by)\\b`,
    `\\b(?:which|what) (?:level|set|group)\\b.{0,10}\\b(?:is|are|should)\\b.{0,5}\\b(?:he|she|they|my student|the student)\\b`,
    `\\bshould (?:he|she|they)\\b.{0,20}\\b(?:special (?:class|school|needs)|moved up|moved down|lower set)\\b`,
  ),
  diagnosis: said(
    `(?:^|\\bom )(?:er|har|have|does|is|has)? ?\\b${PERSON}\\b.{0,40}\\b(?:er|har|kan|have|kunne)?\\b.{0,20}\\b${DIAGNOSIS}\\b.{0,30}\\?`,
    `^(?:er|har|is|does|has) ${PERSON}\\b.{0,20}\\b${DIAGNOSIS}`,
    `\\b(?:vurder\\p{L}*|vurdering|se|sig|undersøg\\p{L}*|tjek|afgør\\p{L}*|find ud af|ved du|check|tell me|assess)\\b.{0,60}\\b(?:om|af|if|whether|for)\\b.{0,50}\\b${DIAGNOSIS}\\b`,
    `\\b(?:hvilke|hvem|hvor mange|which|who|how many)\\b.{0,50}\\b${DIAGNOSIS}\\b`,
    `\\b(?:tegn|mistanke|symptomer|signs) (?:på|om|of)\\b.{0,20}\\b${DIAGNOSIS}\\b.{0,40}\\b(?:hos|i (?:hans|hendes|den|de|dikt)|ham|hende|eleven|his|her|in (?:my|this|these))\\b`,
    `\\b(?:kan|kunne|mon|could|might)\\b.{0,4}\\b(?:det|${PERSON}|it|this)\\b.{0,15}\\b(?:være|have|be|have)\\b.{0,10}\\b${DIAGNOSIS}`,
    `\\b(?:screen\\p{L}*|test\\p{L}*|diagnosticer\\p{L}*)\\b.{0,20}\\b(?:${STUDENTS}|${PERSON})\\b.{0,15}\\b(?:for|som|as)\\b.{0,5}\\b${DIAGNOSIS}`,
    `\\b(?:jeg tror|jeg tænker|mon|mistænker|i think|i suspect)\\b.{0,15}\\b${PERSON}\\b.{0,12}\\b${DIAGNOSIS}`,
    `\\b(?:tyder|peger) på\\b.{0,15}\\b${DIAGNOSIS}`,
    `\\b(?:tror du|do you think)\\b.{0,30}\\b${DIAGNOSIS}`,
  ),
  caseLetter: said(
    `\\b${WRITE}\\b.{0,40}\\b${LETTER}\\b.{0,40}\\b${HOME}\\b.{0,80}\\b${CASE}\\b`,
    `\\b${WRITE}\\b.{0,40}\\b${LETTER}\\b.{0,25}\\b(?:hans|hendes|elevens|his|her|navnxs?) ${HOME}\\b`,
    `\\b${WRITE}\\b.{0,40}\\b${LETTER}\\b.{0,40}\\b${HOME}\\b.{0,15}\\b(?:til|of|to) navnx`,
    `\\b${WRITE}\\b.{0,40}\\b(?:underretning(?:en)?|bekymringsskrivelse|netværksmøde\\p{L}*|skriftlig advarsel)\\b`,
    `\\b${WRITE}\\b.{0,40}\\b(?:indstilling|udtalelse|redegørelse|notat|referat|report|statement)\\b.{0,40}\\b(?:om|på|on|about|ppr|eleven|en elev|navnx)\\b.{0,20}\\b(?:eleven|en elev|elev|ham|hende|him|her|navnx|a student|the student)\\b`,
    `\\bskr[ie]v\\p{L}* til (?:hans|hendes|elevens)? ?${HOME}\\b.{0,80}\\b${CASE}\\b`,
    `\\bskr[ie]v\\p{L}* til (?:navnxs?|hans|hendes|elevens|his|her) ${HOME}\\b`,
    `\\b(?:udfyld|${WRITE})\\b.{0,30}\\btil (?:ppr|kommunen|børn og unge)\\b.{0,20}\\bom (?:${PERSON})\\b`,
  ),
};

/** A draft about the thing is none that does it: "en quiz om, hvad en underretning er". */
const ABOUT = said(
  '\\b(?:lektion\\p{L}*|time|forløb|opgaver?|øvelser?|quiz|tekst|lesson|unit|text|exercises?|task|diagram)\\b.{0,30}\\b(?:om|about|on|over|hvor|where)\\b',
);
/** Somebody's own, real work: a draft "about" it is not about a subject. */
const REAL = said(
  `\\b(?:de her|den her|disse|denne|vedhæftede|mine elevers|mine elever|these|this|my students?|my class)\\b.{0,20}\\b(?:${WORK}|${STUDENTS})\\b`,
);
/** Who gives, ranks or writes is the students. */
const BY_STUDENTS = said(
  `\\b(?:eleverne|elever|de|students|they|børnene)\\b(?: \\p{L}+){0,4} (?:ranger\\p{L}*|rangér|rank|skriver?|write|stiller?|diskuter\\p{L}*|undersøger?|sammenligner?)\\b`,
  '\\blad (?:eleverne|dem) (?:selv )?(?:ranger\\p{L}*|skrive|stille|diskutere)\\b',
);
/** Told to leave it out, or done by the teacher. */
const NOT_ASKED = said(
  `\\b(?:uden|ingen|ikke (?:nogen |en |et |give |giv |sæt |sætte |have )*|aldrig|without|no|not (?:a |any )*|don[’']?t (?:give |use )*|never)\\s*(?:\\p{L}+ )?(?:${GRADE}|grades?|marks?|point|scores?|rank\\p{L}*|diagnose\\p{L}*)\\b`,
  `\\b(?:så|before|so|inden|før) (?:at )?(?:jeg|i) (?:\\p{L}+ ){0,3}(?:giver?|give|sætter?|set)\\b.{0,15}\\b(?:${GRADE}|grades?|marks?)\\b`,
  `\\bjeg (?:\\p{L}+ )?selv\\b.{0,25}\\b${GRADE}\\b`,
);
const IN_FICTION = said(
  '\\b(?:i|in|af|from) (?:en |et |denne |den |a |the |this )?(?:roman\\p{L}*|novelle|novellen|bog|bogen|film|filmen|eventyr\\p{L}*|serie\\p{L}*|fortælling\\p{L}*|novel|short story|story|book|movie|play|rollespil)\\b',
);

/**
 * What a request asks for that is always denied: grades, an order of students, sorting them by level, a diagnosis or a
 * letter about somebody's case; null when it only sounds like it. Read by sentence, in Danish and English.
 */
export function readDenied(text: string): NeverTask | null {
  for (const sentence of splitSentences(text.replace(/\s+/gu, ' '))) {
    const marked = withNames(sentence.trim());
    const isAbout = ABOUT.test(marked) && !REAL.test(marked);
    if (isAbout || BY_STUDENTS.test(marked) || IN_FICTION.test(marked)) continue;
    for (const task of NeverTask.options) {
      if (!SOUNDS[task].test(marked)) continue;
      if (NOT_ASKED.test(marked) && (task === 'grading' || task === 'ranking')) continue;
      return task;
    }
  }
  return null;
}

/** A sentence with `navnx` for names: capitalised words inside it that are no abbreviation. */
const withNames = (sentence: string): string =>
  sentence.replace(/(?<=[\p{Ll},:] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?/gu, (name) =>
    /s$/u.test(name) ? 'navnxs' : 'navnx',
  );
