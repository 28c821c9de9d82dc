import type { LocalText } from '../../../contract/policy.ts';

const text = (da: string, en: string): LocalText => ({ da, en });

/** What each key of a policy file is for, by its way from the top of the file; editors show it while somebody writes. */
export const schemaTexts: Readonly<Record<string, LocalText>> = {
  '': text(
    'En politikfil: hvem der må hvad med Ledetråd, hvornår og på hvilke vilkår.',
    'A policy file: who may do what with Ledetråd, when and on which terms.',
  ),
  schema: text('Filformatets version: policy/1.', 'The version of the file format: policy/1.'),
  layer: text(
    'Hvem filen er fra: municipality (kommunen), school (skolen) eller class (klassen). Et lavere lag kan kun stramme, undtagen det, laget over nævner i mayLoosen.',
    'Whose file it is: municipality, school or class. A lower layer can only tighten, but for what the layer above names in mayLoosen.',
  ),
  name: text('Hvem der har skrevet filen, som folk kender dem.', 'Who wrote the file, as people know them.'),
  className: text(
    'Klassens navn, fx 8.c. Kun i en klasses fil.',
    'The name of the class, such as 8.c. Only in a class’s file.',
  ),
  effective: text(
    'De datoer, filen gælder. Uden dem gælder den altid.',
    'The dates between which the file counts. Without them it always does.',
  ),
  'effective.from': text('Første dag, fx 2027-08-01.', 'The first day, such as 2027-08-01.'),
  'effective.to': text('Sidste dag, fx 2028-06-30.', 'The last day, such as 2028-06-30.'),
  safeguarding: text(
    'De voksne, der får besked, når en elev skriver noget, der kræver et menneske.',
    'The adults who are told when a student writes something that needs a human.',
  ),
  'safeguarding.adults': text(
    'De voksnes id fra skolens login.',
    'The ids of the adults, as the school’s sign-in gives them.',
  ),
  'safeguarding.acknowledgeWithin': text(
    'Minutter af skoletiden, før beskeden står som hastende hos skolelederen.',
    'Minutes of school time until the school leader is told that it is urgent.',
  ),
  'safeguarding.schoolTime': text('Skoletiden på hverdage.', 'School time on weekdays.'),
  'safeguarding.schoolTime.from': text(
    'Klokkeslæt i anførselstegn, fx "08:00".',
    'A time of day in quotes, such as "08:00".',
  ),
  'safeguarding.schoolTime.to': text(
    'Klokkeslæt i anførselstegn, fx "15:00".',
    'A time of day in quotes, such as "15:00".',
  ),
  approvers: text(
    'De personer, der skal sige ja, før en ændring af filerne gælder.',
    'The people who must say yes before a change of the files counts.',
  ),
  'approvers.people': text(
    'Personernes id fra skolens login, 1 til 5.',
    'The ids of the people, as the school’s sign-in gives them, 1 to 5.',
  ),
  'approvers.needed': text('Hvor mange af dem der skal sige ja.', 'How many of them must say yes.'),
  signIn: text('Hvem der kan logge ind som hvad.', 'Who can sign in as what.'),
  'signIn.entraRoles': text(
    'Hvad en approlle i Microsoft Entra gør nogen til her: student, teacher eller leader.',
    'What an app role in Microsoft Entra makes somebody here: student, teacher or leader.',
  ),
  processing: text(
    'Hvem tekster og lyd må overlades til, og hvor, uanset hvad en regel tillader.',
    'Who may be handed texts and sound, and where, whatever a rule allows.',
  ),
  'processing.processors': text('Navne på databehandlere, eller all.', 'Names of processors, or all.'),
  'processing.places': text('Steder, fx DK og EU, eller all.', 'Places, such as DK and EU, or all.'),
  retention: text(
    'Hvor mange dage noget gemmes, efter at nogen sidst har brugt det.',
    'How many days something is kept after somebody last used it.',
  ),
  'retention.conversations': text('Dage for elevers samtaler.', 'Days for students’ conversations.'),
  'retention.drafts': text('Dage for læreres udkast.', 'Days for teachers’ drafts.'),
  disclosure: text(
    'En sætning, der står, hvor Ledetråd har skrevet noget, på dansk og engelsk.',
    'A sentence that stands where Ledetråd has written something, in Danish and English.',
  ),
  calendar: text(
    'Skoleårets perioder, som reglerne kan gå efter.',
    'The periods of the school year, by which rules can go.',
  ),
  'calendar.id': text('Det navn, en regel bruger i period.', 'The name that a rule uses in period.'),
  'calendar.kind': text(
    'exam (prøver), holiday (ferie, ikke skoletid) eller other.',
    'exam, holiday (no school time) or other.',
  ),
  'calendar.name': text('Periodens navn for mennesker.', 'The name of the period for people.'),
  'calendar.from': text(
    'Første dag, fx 2027-05-31, evt. med klokkeslæt: 2027-05-31T08:00.',
    'The first day, such as 2027-05-31, or a moment: 2027-05-31T08:00.',
  ),
  'calendar.to': text(
    'Sidste dag, fx 2027-06-04, eller tidspunktet, den slutter.',
    'The last day, such as 2027-06-04, or the moment when it ends.',
  ),
  rules: text(
    'Reglerne. Alt er lukket, indtil en regel åbner det.',
    'The rules. Everything is closed until a rule opens it.',
  ),
  'rules.id': text('Reglens navn, som står ved et afslag.', 'The name of the rule, which stands beside a refusal.'),
  'rules.priority': text(
    'I samme fil vinder reglen med det højeste tal; ellers den, der nævner mest.',
    'Within a layer the rule with the highest number wins; else the one that names most.',
  ),
  'rules.when': text(
    'Hvornår reglen gælder. Det, der ikke nævnes, er ligegyldigt; alt, der nævnes, skal passe.',
    'When the rule counts. What is not named does not matter; all that is named must fit.',
  ),
  'rules.when.role': text(
    'student, teacher eller leader; et ord eller en liste.',
    'student, teacher or leader; a word or a list.',
  ),
  'rules.when.grade': text(
    'Første og sidste klassetrin, fx [4, 6]; 0 er børnehaveklassen.',
    'First and last grade, such as [4, 6]; 0 is the year before grade 1.',
  ),
  'rules.when.subject': text('Faget, et ord eller en liste.', 'The subject, a word or a list.'),
  'rules.when.task': text(
    'Det, der bliver bedt om: hint, explain, structure, language for elever; lessonPlan, differentiation, exercises, feedbackDraft, criteria, aiLiteracy for lærere.',
    'What is asked for: hint, explain, structure, language for students; lessonPlan, differentiation, exercises, feedbackDraft, criteria, aiLiteracy for teachers.',
  ),
  'rules.when.situation': text(
    'lesson (timen), homework (lektier), handIn (aflevering), test, mockExam (terminsprøve), exam (prøve) eller preparation (forberedelsestid).',
    'lesson, homework, handIn, test, mockExam, exam or preparation.',
  ),
  'rules.when.aiLevel': text(
    'Opgavens farve: red (uden AI), yellow (hints) eller green.',
    'The colour of the task: red (without AI), yellow (hints) or green.',
  ),
  'rules.when.time': text(
    'En tid eller en liste af tider; reglen gælder på hver af dem.',
    'A time or a list of times; the rule counts at each of them.',
  ),
  'rules.when.time.from': text(
    'Første dag eller tidspunkt, sammen med to.',
    'The first day or moment, together with to.',
  ),
  'rules.when.time.to': text(
    'Sidste dag, eller tidspunktet, den slutter, sammen med from.',
    'The last day, or the moment when it ends, together with from.',
  ),
  'rules.when.time.period': text('En periode i kalenderen, ved dens id.', 'A period of the calendar, by its id.'),
  'rules.when.time.weekday': text('monday til sunday, et ord eller en liste.', 'monday to sunday, a word or a list.'),
  'rules.when.time.hours': text(
    'To klokkeslæt i anførselstegn, fx ["08:00", "14:00"].',
    'Two times of day in quotes, such as ["08:00", "14:00"].',
  ),
  'rules.when.assignment': text(
    'none (elevens egen opgave), any (en opgave fra en lærer) eller en opgaves kode, fx gtvk-bmrd.',
    'none (the student’s own problem), any (a task that a teacher has set) or the code of one, such as gtvk-bmrd.',
  ),
  'rules.allow': text(
    'Reglen tillader, på disse vilkår; true tillader uden at nævne vilkår.',
    'The rule allows, on these terms; true allows without naming any.',
  ),
  'rules.allow.attemptFirst': text(
    'true: eleven skal selv prøve, før der kommer hints over det første.',
    'true: the student must try before there are hints beyond the first.',
  ),
  'rules.allow.maxHint': text(
    'Hvor mange hints der højst er til hvert skridt, 0 til 4.',
    'How many hints there are at most for each step, 0 to 4.',
  ),
  'rules.allow.finalAnswer': text(
    'Skal stå som never i en regel for elever: Svaret siges aldrig.',
    'Must be never in a rule for students: the answer is never told.',
  ),
  'rules.allow.answerChecks': text(
    'Hvor mange af elevens egne svar der bliver tjekket i en opgave.',
    'How many of the student’s own answers are checked in a task.',
  ),
  'rules.allow.answerChecks.max': text('0 til 10.', '0 to 10.'),
  'rules.allow.answerChecks.needsWorking': text(
    'true: kun, når eleven viser, hvordan svaret er fundet.',
    'true: only when the student shows how the answer was found.',
  ),
  'rules.allow.intermediates': text(
    'Mellemresultater, eleven ikke selv har nævnt: masked (skjult) eller shown (vist).',
    'Results on the way that the student has not named: masked or shown.',
  ),
  'rules.allow.lastOperation': text(
    'Den sidste udregning: hidden (skjult) eller shown (vist).',
    'The last calculation: hidden or shown.',
  ),
  'rules.allow.assurance': text(
    'rendered: kun Ledetråds egne sætninger. guarded: en sprogmodel kan formulere dem, og de bliver kontrolleret.',
    'rendered: only Ledetråd’s own sentences. guarded: a language model may word them, and they are checked.',
  ),
  'rules.allow.models': text(
    'De sprogmodeller, der må bruges: all, eller en liste; [] er ingen.',
    'The language models that may be used: all, or a list; [] is none.',
  ),
  'rules.allow.data': text(
    'none: en sprogmodel får ingen tekst om bestemte mennesker. pseudonym: den får den med dæknavne.',
    'none: a language model gets no text about particular people. pseudonym: it gets it with cover names.',
  ),
  'rules.allow.approval': text(
    'Hvem der godkender en lærers udkast, før elever får noget af det. self: læreren selv. colleague: en anden lærer på skolen.',
    'Who approves a teacher’s draft before students get anything of it. self: the teacher. colleague: another teacher of the school.',
  ),
  'rules.deny': text('deny: true lukker.', 'deny: true closes.'),
  'rules.aids': text(
    'Hjælpemidler, der gælder ved siden af svaret, også når det er nej: always, specialTerms (særlige vilkår) eller never.',
    'Aids, which hold beside the answer, also when it is no: always, specialTerms or never.',
  ),
  'rules.aids.readAloud': text('Oplæsning.', 'Reading aloud.'),
  'rules.aids.wordSuggestions': text('Ordforslag.', 'Word suggestions.'),
  'rules.aids.dictation': text('Diktering.', 'Dictation.'),
  'rules.aids.homeLanguage': text(
    'Elevens hjemmesprog ved siden af det danske.',
    'The student’s home language beside the Danish.',
  ),
  'rules.speech': text(
    'Hvem oplæsning og diktering må sendes til.',
    'To whom reading aloud and dictation may be sent.',
  ),
  'rules.speech.models': text(
    'De taletjenester, der må bruges: all, eller en liste; [] er ingen.',
    'The speech services that may be used: all, or a list; [] is none.',
  ),
  'rules.speech.onlineVoices': text(
    'true: stemmer, som enheden henter på nettet, må bruges.',
    'true: voices that the device fetches over the internet may be used.',
  ),
  'rules.clause': text(
    'Den sætning, eleven eller læreren får at læse, på dansk og engelsk.',
    'The sentence that the student or teacher gets to read, in Danish and English.',
  ),
  'rules.mayLoosen': text('De vilkår, et lavere lag må løsne.', 'The terms that a lower layer may loosen.'),
  'rules.legal': text('De steder i loven, reglen bygger på.', 'The places in the law that the rule rests on.'),
};
