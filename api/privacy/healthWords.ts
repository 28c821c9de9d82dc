/** Words for facts of health and of social life, in small letters. */
export const HEALTH_WORDS = `
  adhd autisme autist autistisk autister asperger aspergers ordblind ordblinde ordblindhed talblind talblindhed tourette tourettes ocd
  ptsd depression depressionen deprimeret angst angsten socialangst angstanfald anoreksi anorektiker bulimi spiseforstyrrelse spiseforstyrret diagnose
  diagnosen diagnoser diagnosticeret udredt udredning udredes udredningen medicin medicinen ritalin concerta antidepressiv antidepressiva lykkepiller
  psykolog psykologen psykiater psykiateren psykiatrien psykiatrisk terapi terapeut ppr ppv underretning underretningen
  anbragt anbringes anbringelse plejefamilie plejefamilien plejebarn plejebørn børnehjem børnehjemmet døgninstitution
  tvangsfjernet tvangsfjernes skilsmisse skilsmissen skilt skilles skilte fængsel fængslet fængslet spjældet straffet dømt
  varetægtsfængslet kontanthjælp førtidspension bistandshjælp arbejdsløs hjemløs asyl asylansøger asylansøgere asylcenter
  opholdstilladelse udvises udvist flygtning flygtninge papirløs muslim muslimer muslimsk jøde jøder jødisk kristen kristne
  hindu buddhist sikh ateist katolik jehovas homoseksuel homo bøsse lesbisk biseksuel transkønnet transperson nonbinær kræft
  leukæmi diabetes sukkersyge epilepsi epileptiker hiv abort gravid alkoholiker alkoholikere alkohol misbrug stofmisbruger stofmisbrug
  narkoman drikker drak alenemor alenefar enlig handicap handicappet kørestol hjernerystelse hjerteproblemer skizofren
  skizofreni bipolar spastiker sclerose sklerose indlagt stofskifte selvskade cutter kommunesag sagsbehandler socialrådgiver børnesag
  autism autistic dyslexic dyslexia dyscalculia adhd add depression depressed anxiety anorexia bulimia diagnosis diagnosed
  medication medicine antidepressants therapist therapy psychologist psychiatrist foster fostered orphanage divorced divorce
  divorcing separated prison jail arrested convicted welfare benefits unemployed homeless asylum refugee refugees deported
  muslim jewish christian hindu gay lesbian bisexual transgender trans cancer leukaemia epilepsy pregnant abortion alcoholic
  addict addiction disabled disability wheelchair schizophrenia drinks drunk
  syndrom syndrome psykisk hospitalised`
  .trim()
  .split(/\s+/);

/** What must stand in the words around some terms, in small letters, for them to be a fact about somebody. */
export const NEEDS: ReadonlyMap<string, RegExp> = new Map([
  ...each(
    'skilt skilte skilles',
    /(?:er|blev|bliver|blevet|skal|vil|lige) (?:lige )?(?:blevet )?(?:skilt|skilte|skilles)/,
  ),
  ...each(
    'drikker drak drinks',
    /(?:drikker|drak|drinks?) (?:alt )?(?:for|too|sig|hver|meget|alkohol|vin|øl|sprut|every|a lot|alcohol)/,
  ),
  ...each(
    'medicin medicinen medicine medication',
    /(?:får|tager|tog|fik|på|spiser|takes?|taking|gets?|on|needs?|uden) (?:\p{L}+ ){0,2}(?:medicin|medicinen|medicine|medication)/u,
  ),
  ...each(
    'psykolog psykologen psykiater therapist psychologist psychiatrist terapi terapeut therapy',
    /(?:går|gik|skal|taler|snakker|henvist|sees?|goes|going|hos|til|with|ved|in) (?:\p{L}+ ){0,3}(?:psykolog|psykologen|psykiater|therapist|psychologist|psychiatrist|terapi|terapeut|therapy)/u,
  ),
  ...each(
    'fængsel prison jail fængslet spjældet',
    /(?:i|er|blev|sidder|kom|kommet|røg|in|to) (?:\p{L}+ )?(?:fængsel|fængslet|prison|jail|spjældet)/u,
  ),
  ...each(
    'dømt straffet convicted arrested',
    /(?:er|blev|blevet|was|got|been) (?:\p{L}+ )?(?:dømt|straffet|convicted|arrested)/u,
  ),
  ...each('syndrom syndrome', /(?:har|er|has|have|med|with|diagnose\p{L}*) (?:\p{L}+ ){0,2}(?:syndrom|syndrome)/u),
  ...each('add', /(?:has|have|har) ADD/),
  ...each('trans', /(?:er|is|am|'m) trans/),
  ...each('angst angsten', /(?:har|fik|får|havde|med|mod|af|min|hans|hendes|\p{L}+s) (?:\p{L}+ ){0,2}angst(?:en)?/u),
  ...each('psykisk', /psykisk (?:syg|sygdom|lidelse|sårbar)/),
  ...each(
    'socialrådgiver sagsbehandler',
    /(?:min|vores|hans|hendes|har en|til en|til min) (?:socialrådgiver|sagsbehandler)/,
  ),
  ...each('enlig', /enlig (?:mor|far|forsørger)|er enlig/),
  ...each('benefits welfare', /(?:on|gets?) (?:\p{L}+ )?(?:benefits|welfare)/u),
  ...each('foster', /foster (?:family|home|care|parents?|child|mother|father|mum|dad)/),
  ...each(
    'flygtning flygtninge refugee refugees',
    /(?:er|are|is|am|som|kom|came|as|was|were|'m|'re) (?:\p{L}+ )?(?:flygtninge?|refugees?)/u,
  ),
  ...each('alkohol', /alkohol(?:problem|iker)|(?:drikker|problem(?:er)? med) alkohol/),
  ...each('depression', /(?:har|havde|fik|får|fået|en|has|have|had|med|mod|af|with|of|from) (?:\p{L}+ )?depression/u),
  ...each('kristen kristne christian', /(?:er|is|am|are|'m) (?:\p{L}+ )?(?:kristen|kristne|christian)/u),
  ...each('add drunk', /(?:is|gets?|was) (?:\p{L}+ )?drunk|(?:has|have) ADD/u),
  ...each('hindu buddhist sikh ateist katolik', /(?:er|is|am|are) (?:\p{L}+ )?(?:hindu|buddhist|sikh|ateist|katolik)/u),
]);

function each(words: string, needed: RegExp): [string, RegExp][] {
  const whole = new RegExp(`(?<!\\p{L})${needed.source}`, 'u');
  return words.split(' ').map((word) => [word, whole]);
}
