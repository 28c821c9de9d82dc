/** Danish (and a few other) words that people write where the files have fixed English ones. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ['lag', 'layer'],
  ['navn', 'name'],
  ['klasse', 'className'],
  ['gyldig', 'effective'],
  ['regler', 'rules'],
  ['når', 'when'],
  ['hvis', 'when'],
  ['if', 'when'],
  ['tillad', 'allow'],
  ['forbyd', 'deny'],
  ['prioritet', 'priority'],
  ['hjælpemidler', 'aids'],
  ['tekst', 'clause'],
  ['message', 'clause'],
  ['lov', 'legal'],
  ['rolle', 'role'],
  ['klassetrin', 'grade'],
  ['trin', 'grade'],
  ['fag', 'subject'],
  ['opgave', 'task'],
  ['niveau', 'aiLevel'],
  ['level', 'aiLevel'],
  ['tid', 'time'],
  ['ugedag', 'weekday'],
  ['dag', 'weekday'],
  ['day', 'weekday'],
  ['timer', 'hours'],
  ['klokken', 'hours'],
  ['periode', 'period'],
  ['kalender', 'calendar'],
  ['oplysning', 'disclosure'],
  ['deklaration', 'disclosure'],
  ['opbevaring', 'retention'],
  ['sletning', 'retention'],
  ['samtaler', 'conversations'],
  ['udkast', 'drafts'],
  ['databehandling', 'processing'],
  ['behandling', 'processing'],
  ['databehandler', 'processors'],
  ['databehandlere', 'processors'],
  ['steder', 'places'],
  ['region', 'places'],
  ['regions', 'places'],
  ['ferie', 'holiday'],
  ['mandag', 'monday'],
  ['tirsdag', 'tuesday'],
  ['onsdag', 'wednesday'],
  ['torsdag', 'thursday'],
  ['fredag', 'friday'],
  ['lørdag', 'saturday'],
  ['søndag', 'sunday'],
  ['fra', 'from'],
  ['til', 'to'],
  ['oplæsning', 'readAloud'],
  ['tale', 'speech'],
  ['stemmer', 'speech'],
  ['voices', 'speech'],
  ['onlinestemmer', 'onlineVoices'],
  ['netstemmer', 'onlineVoices'],
  ['modeller', 'models'],
  ['ordforslag', 'wordSuggestions'],
  ['diktering', 'dictation'],
  ['modersmål', 'homeLanguage'],
  ['hjemmesprog', 'homeLanguage'],
  ['svar', 'finalAnswer'],
  ['kommune', 'municipality'],
  ['skole', 'school'],
  ['elev', 'student'],
  ['pupil', 'student'],
  ['lærer', 'teacher'],
  ['leder', 'leader'],
  ['skoleleder', 'leader'],
  ['matematik', 'mathematics'],
  ['maths', 'mathematics'],
  ['math', 'mathematics'],
  ['dansk', 'danish'],
  ['engelsk', 'english'],
  ['tysk', 'german'],
  ['fransk', 'french'],
  ['historie', 'history'],
  ['kristendom', 'religion'],
  ['samfundsfag', 'socialStudies'],
  ['biologi', 'biology'],
  ['geografi', 'geography'],
  ['andet', 'other'],
  ['forklar', 'explain'],
  ['struktur', 'structure'],
  ['sprog', 'language'],
  ['lektionsplan', 'lessonPlan'],
  ['differentiering', 'differentiation'],
  ['feedbackudkast', 'feedbackDraft'],
  ['feedback', 'feedbackDraft'],
  ['forløb', 'lessonPlan'],
  ['øvelser', 'exercises'],
  ['opgaver', 'exercises'],
  ['quiz', 'exercises'],
  ['kriterier', 'criteria'],
  ['vurderingskriterier', 'criteria'],
  ['ai-dannelse', 'aiLiteracy'],
  ['karakter', 'grading'],
  ['karakterer', 'grading'],
  ['rangordning', 'ranking'],
  ['niveauplacering', 'placement'],
  ['diagnose', 'diagnosis'],
  ['undervisning', 'lesson'],
  ['lektie', 'homework'],
  ['lektier', 'homework'],
  ['aflevering', 'handIn'],
  ['prøve', 'exam'],
  ['terminsprøve', 'mockExam'],
  ['forberedelsestid', 'preparation'],
  ['forberedelse', 'preparation'],
  ['rød', 'red'],
  ['gul', 'yellow'],
  ['grøn', 'green'],
  ['altid', 'always'],
  ['aldrig', 'never'],
  ['ja', 'always'],
  ['yes', 'always'],
  ['nej', 'never'],
  ['no', 'never'],
  ['vist', 'shown'],
]);

/** Edit distance (insert, delete, replace, swap neighbours), as in Damerau–Levenshtein's restricted form. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The known word that somebody probably meant: another word for it, or one at most a third of its letters away. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const lower = word.slice(0, 60).toLowerCase();
  const translated = otherWords.get(lower);
  if (translated !== undefined && known.includes(translated)) return translated;
  const ranked = known
    .map((candidate) => ({ candidate, away: distance(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.away - b.away);
  return ranked[0]?.candidate;
}
