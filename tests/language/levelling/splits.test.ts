import { describe, expect, test } from 'vitest';
import { levelText } from '../../../api/language/levelling/index.ts';

/** The easiest that the rules can make of a text. */
const easiest = (text: string, terms: readonly string[] = []) => levelText(text, { target: 0, terms }).text;

describe('a sentence is split where both parts are whole', () => {
  test.each<[string, string, string]>([
    [
      'two main clauses',
      'Vagterne kan være lange, men han elsker sit arbejde.',
      'Vagterne kan være lange. Men han elsker sit arbejde.',
    ],
    [
      'two main clauses with "og"',
      'Jorden i byerne kan være fugtig, og det kræver tid at grave.',
      'Jorden i byerne kan være fugtig. Det kræver tid at grave.',
    ],
    [
      'an adverbial before the verb',
      'Hver lørdag er der teater, og hver onsdag aften mødes den lokale klub.',
      'Hver lørdag er der teater. Hver onsdag aften mødes den lokale klub.',
    ],
    [
      'one subject for two verbs',
      'Broen skal forbinde de to øer og er planlagt til at være færdig i 2026.',
      'Broen skal forbinde de to øer. Broen er planlagt til at være færdig i 2026.',
    ],
    [
      'one subject that stands after its verb',
      'I begyndelsen arbejdede hun alene og kørte rundt i sin gamle bil.',
      'I begyndelsen arbejdede hun alene. Hun kørte rundt i sin gamle bil.',
    ],
    [
      'several that are not named',
      'Nogle firmaer sælger tøj i byen og giver rabat til børn.',
      'Nogle firmaer sælger tøj i byen. Disse firmaer giver rabat til børn.',
    ],
    [
      '"hvilket"',
      'Halvdelen stemte ja, hvilket svarer til 50 ud af 100.',
      'Halvdelen stemte ja. Det svarer til 50 ud af 100.',
    ],
    [
      '"hvilket" with an adverb',
      'Vandet steg hurtigt, hvilket ofte giver skader på husene.',
      'Vandet steg hurtigt. Det giver ofte skader på husene.',
    ],
    [
      '"fordi", now',
      'Beboerne kan spare penge, fordi de får frugt fra haven.',
      'Beboerne kan spare penge. Det er, fordi de får frugt fra haven.',
    ],
    [
      '"fordi", then',
      'Han tøvede i flere dage, fordi han ikke ville miste sin plads.',
      'Han tøvede i flere dage. Det var, fordi han ikke ville miste sin plads.',
    ],
    [
      '"selvom"',
      'Selvom vejret var barskt, fandt hun ro ved havet.',
      'Vejret var barskt. Alligevel fandt hun ro ved havet.',
    ],
    [
      '"fordi" in front',
      'Fordi solen er så stor, tiltrækker den Jorden.',
      'Solen er så stor. Derfor tiltrækker den Jorden.',
    ],
    [
      '"så" with the verb first',
      'Reformen kom i 2024, så eleverne får mere tid til sport.',
      'Reformen kom i 2024. Så får eleverne mere tid til sport.',
    ],
    [
      '"så" with an adverb that moves',
      'Klinikken har åbent længe, så læger nu tilbydes flere timer.',
      'Klinikken har åbent længe. Så tilbydes læger nu flere timer.',
    ],
    [
      '"nogle … mens andre"',
      'Nogle beboere klager over støj, mens andre mener, at haven er smuk.',
      'Nogle beboere klager over støj. Andre mener, at haven er smuk.',
    ],
    [
      'a relative clause whose noun has its gender',
      'Hun arbejdede på et skib, der sejlede mellem øerne.',
      'Hun arbejdede på et skib. Dette skib sejlede mellem øerne.',
    ],
    [
      'a relative clause after several',
      'Præmien var nye maskiner, som gjorde arbejdet let.',
      'Præmien var nye maskiner. Disse maskiner gjorde arbejdet let.',
    ],
    [
      'a place',
      'Rejsen gik til Spanien, hvor hun boede i tre uger.',
      'Rejsen gik til Spanien. Her boede hun i tre uger.',
    ],
    [
      'an insertion after a name',
      'Harald Blåtand, der blev døbt i 965, samlede riget.',
      'Harald Blåtand samlede riget. Harald Blåtand blev døbt i 965.',
    ],
    [
      'what happened first, with "da"',
      'Da krigen sluttede i 1945, vendte mange soldater hjem.',
      'Krigen sluttede i 1945. Så vendte mange soldater hjem.',
    ],
    [
      'two things at one time, with "mens"',
      'Han skrev bogen i Paris, mens han arbejdede på en café.',
      'Han skrev bogen i Paris. Imens arbejdede han på en café.',
    ],
    [
      '"hvorefter"',
      'Han blev syg i 1801, hvorefter han rejste hjem til Norge.',
      'Han blev syg i 1801. Så rejste han hjem til Norge.',
    ],
    [
      'verbs in a row',
      'Hun stod op, spiste sin morgenmad og cyklede i skole.',
      'Hun stod op. Hun spiste sin morgenmad. Hun cyklede i skole.',
    ],
    [
      'a relative clause after a name',
      'Han flyttede til Ribe, som er Danmarks ældste by.',
      'Han flyttede til Ribe. Ribe er Danmarks ældste by.',
    ],
    [
      'a time in front and "de" after the verb',
      'Aftenen før mødtes de ved søen og talte om planen.',
      'Aftenen før mødtes de ved søen. De talte om planen.',
    ],
    [
      'a semicolon',
      'Mange voksne er aktive; over 60 procent er med i en klub.',
      'Mange voksne er aktive. Over 60 procent er med i en klub.',
    ],
    [
      'a colon',
      'Et andet råd er enkelt: Ved at dele bilen kan man spare penge.',
      'Et andet råd er enkelt. Ved at dele bilen kan man spare penge.',
    ],
  ])('%s', (_, text, expected) => {
    expect(easiest(text)).toBe(expected);
  });
});

test('an enumeration after a colon becomes a list, and what follows begins a new line', () => {
  const text = 'På pladsen solgte de mange ting: perler, pelse, salt og glas. Siden kom flere byer til.';
  expect(easiest(text)).toBe(
    'På pladsen solgte de mange ting:\n- perler\n- pelse\n- salt\n- glas\nSiden kom flere byer til.',
  );
});

describe('a sentence stays as it is where a part would not be right', () => {
  test.each<[string, string]>([
    ['the second clause is what somebody said', 'Han sagde, at han kom, og de andre var glade.'],
    ['the conjunction belongs to another word', 'De sejlede ikke kun til England, men de nåede også til Island.'],
    ['both halves are one', 'Han både maler husene og bygger nye broer.'],
    ['two verbs are one', 'Hun sidder og læser en bog om dyr.'],
    ['the second verb is a noun', 'Byen har mange huse og planter i haverne.'],
    ['the second verb is an infinitive', 'Han valgte at tage hjem og sige det til sin far.'],
    ['the noun is joined to another one', 'Vi mødte Ole, som er 32 år, og hans søster fra Aarhus.'],
    ['what is told is denied', 'Der er ikke en bro, der går over floden.'],
    ['what is told is wished for', 'Firmaet søger en pige, der kan tale fransk.'],
    ['the relative clause is what the sentence says', 'Det var en munk, der startede det hele i 1517.'],
    ['a reason would be clumsy alone', 'Børnene glædede sig, fordi det var tid til at rejse hjem.'],
    ['a reason is denied', 'Han kom ikke, fordi det regnede hele dagen.'],
    ['"hvor" asks', 'Han spurgte hende, hvor toget holdt.'],
    ['"hvor" belongs to a time', 'Det var i en tid, hvor folk var meget fattige.'],
    ['somebody is quoted', '“Jeg løber en tur, og jeg taler med mine venner,” siger han.'],
    ['it is a question', 'Hvorfor rejste han, og hvad ville han?'],
    ['a subordinate clause is not over', 'Når man sår i april, og man høster i juni, ser man det hele.'],
    ['another clause stands between', 'Fordi vandet udvider sig, når det fryser, sprænger isen stenene.'],
    ['a word is an animal', 'Bonden har mange heste og får på marken.'],
    ['a word is a train', 'Han kørte med bus og tog til byen.'],
    ['a word is a part of the body', 'Mennesket har hjerte og lever i kroppen.'],
    ['"da" gives a reason that lasts', 'Da vandet fordamper hurtigt, skal man vande ofte.'],
    ['"da" tells when, and nothing that happened', 'Da hun var syv år gammel, flyttede familien til Odense.'],
    ['"da" tells of a habit', 'Da de altid gik tur om aftenen, mødte de mange naboer.'],
    ['the pronoun after "da" is the name that follows', 'Da han kom hjem, fandt Anita ham i haven.'],
    ['the pronoun is the first name’s', 'Da Annas mor rejste væk, græd hun hele natten.'],
    ['"mens" tells of a habit', 'Hun synger altid, mens hun laver mad i køkkenet.'],
    ['"mens" sets two things against each other', 'Solen skinner på den ene side, mens den anden ligger i mørke.'],
    ['"og så" is "and then"', 'De rejste til Odense og så til Aarhus om aftenen.'],
    ['the verb may be teeth', 'Dyret har kløer og tænder i munden.'],
    ['the verb may be parks', 'Byen har huse og parker med blomster.'],
    ['the verb may be force', 'De brugte vold og tvang mod bønderne i byen.'],
    ['what is said stands in front', 'Det mener borgmesteren og lover nye veje til alle.'],
    ['what is said stands after a colon', 'Skiltet siger: Vandet er farligt at drikke.'],
    ['"så" is how much', 'Skoene var gamle, så store var de, at hun tabte dem.'],
    ['several names have one clause', 'Han boede hos Anna og Bo, der er venner fra skolen.'],
    ['the main clause goes on', 'Toget kører fra Aarhus, der ligger i Jylland, til København.'],
    ['what is listed is no verb', 'Anna købte brød, mælk og smør og gik hjem.'],
    ['"så" tells how', 'Hun binder snoren, så det passer til hans fod.'],
    ['what is listed is denied as a whole', 'Der er regler for rummet: ingen mad, sko og tasker eller mobiler.'],
    ['the subject is not certain', 'En koordinator ringer til dig og holder et møde.'],
    ['"men" has a verb of its own but no subject', 'Hvis de ikke er våde, men er tørre, skal de ud.'],
  ])('%s', (_, text) => {
    expect(easiest(text)).toBe(text);
  });
});

describe('a long word gives way to a short one that fits', () => {
  test.each<[string, string]>([
    ['Det er imidlertid svært.', 'Det er dog svært.'],
    ['Man anvender ofte vand.', 'Man bruger ofte vand.'],
    ['Dyrene er i stand til at løbe.', 'Dyrene kan løbe.'],
    ['Det er en vanskelig sag.', 'Det er en svær sag.'],
    ['Der bor omkring 25 000 her.', 'Der bor cirka 25 000 her.'],
    ['Andre påpeger, at det er dyrt.', 'Andre siger, at det er dyrt.'],
    ['Eleverne får mulighed for at øve.', 'Eleverne kan øve.'],
    ['Vi ved, at det er nødvendigt at spare.', 'Vi ved, at man skal spare.'],
    ['For eksempel kan man cykle.', 'Fx kan man cykle.'],
    ['De besluttede sig for at blive.', 'De valgte at blive.'],
    ['Træer bidrager til at rense luften.', 'Træer hjælper med at rense luften.'],
    ['Danmark deltog i krigen.', 'Danmark var med i krigen.'],
    ['Han anmodede kongen om hjælp.', 'Han bad kongen om hjælp.'],
    ['Dyrene opholder sig i skoven.', 'Dyrene er i skoven.'],
    ['Ingen ved, hvorvidt dyret lever.', 'Ingen ved, om dyret lever.'],
    ['Samtlige børn kom, navnlig de små.', 'Alle børn kom, især de små.'],
    ['Derefter rejste han til Rom.', 'Så rejste han til Rom.'],
    ['Efterfølgende blev han konge.', 'Senere blev han konge.'],
    ['Planeten er betydeligt større.', 'Planeten er meget større.'],
    ['Huset er usædvanligt stort.', 'Huset er meget stort.'],
  ])('%s → %s', (text, expected) => {
    expect(easiest(text)).toBe(expected);
  });

  test.each([
    ['a term that must stay', 'Man kan anvende vand.', ['anvende']],
    ['a word in quotation marks', 'Skiltet siger “anvendes ikke” på døren.', []],
    ['a word that needs another frame', 'Han benytter sig af toget.', []],
    ['a year', 'Det skete omkring 1066.', []],
    ['a clause after it', 'Det medfører, at vi går.', []],
    ['what was decided for others', 'Hun besluttede, at vi går.', []],
    ['a word that "om" stands before', 'Der var strid om, hvorvidt han løj.', []],
    ['an adjective', 'Det er et ekstremt vejr.', []],
    ['a part of a time', 'Kort derefter kom han hjem.', []],
    ['where nobody is asked to do it', 'Det er nødvendigt at eleverne går.', []],
  ])('but not %s', (_, text, terms) => {
    expect(easiest(text, terms)).toBe(text);
  });
});

describe('the level of a text', () => {
  const text = 'Vejret var godt, og han gik langt. Selvom vandet var koldt, badede hun i søen hver dag.';

  test('stops being changed when the target is met', () => {
    const { changes, text: made } = levelText(text, { target: 60 });
    expect({ changes, made }).toEqual({ changes: [], made: text });
  });

  test('is told with its distance when the rules cannot reach the target', () => {
    const { after, distance, reached } = levelText('Demonstrationerne fortsatte.', { target: 10 });
    expect({ after, distance, reached }).toEqual({ after: 102, distance: 92, reached: false });
  });

  test('is only measured in another language', () => {
    const english = 'The weather was good, and he walked far. It was cold, but she swam in the lake.';
    const made = levelText(english, { target: 0 });
    expect(made).toMatchObject({ text: english, isMeasuredOnly: true, changes: [] });
  });
});
