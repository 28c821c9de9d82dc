import { describe, expect, it } from 'vitest';
import { aVoice } from './aVoice.ts';
import { conversationOn, type Reply } from './conversation.ts';

const TASK = 'Beregn 3/4 + 2/3';
const GOOD = 'Tænk på nævnerne i de brøker, du har skrevet. Hvad fortæller de om stykkernes størrelse?';

const types = ({ events }: Reply) => events.map(({ type }) => type);
const author = ({ events }: Reply) => events.find((event) => event.type === 'done')?.writtenBy;
const texts = ({ events }: Reply) => events.flatMap((event) => (event.type === 'text' ? [event.text] : []));

/** A pupil with a thought of their own, which a model may answer. */
async function turnWith(say: Parameters<typeof aVoice>[0], message = 'jeg ved ikke hvordan man starter', task = TASK) {
  const voice = aVoice(say);
  const talk = await conversationOn(task, { voice: voice.offer });
  const before = voice.prompts.length;
  const reply = await talk.say(message);
  return { reply, voice, asked: voice.prompts.length - before };
}

describe('a model that words the move well', () => {
  it('is heard, sentence by sentence, and named as the author', async () => {
    const { reply } = await turnWith(GOOD);

    expect(texts(reply)).toEqual([
      'Tænk på nævnerne i de brøker, du har skrevet.',
      'Hvad fortæller de om stykkernes størrelse?',
    ]);
    expect(author(reply)).toEqual({ kind: 'model', model: 'prøvemodel' });
    expect(types(reply)).not.toContain('replaced');
  });

  it('is stopped at its first question', async () => {
    const { reply, voice } = await turnWith(
      `${GOOD} Og hvad så bagefter? Skriv også noget om delene. ${'Tænk. '.repeat(90)}`,
    );

    expect(texts(reply).at(-1)).toBe('Hvad fortæller de om stykkernes størrelse?');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(voice.stopped()).toBeGreaterThan(0);
  });

  it('says the same however its text arrives', async () => {
    const replies = await Promise.all(
      [1, 2, 5, 1000].map(async (piece) => {
        const talk = await conversationOn(TASK, { voice: aVoice(GOOD, piece).offer });
        return texts(await talk.say('jeg ved ikke hvordan man starter'));
      }),
    );

    expect(new Set(replies.map((reply) => reply.join('|'))).size).toBe(1);
  });
});

describe('the fixed words take over', () => {
  it.each<[string, string | readonly (string | null)[]]>([
    ['tells the answer', 'Svaret er 17/12.'],
    ['tells the answer late', `${GOOD.split('. ')[0]}. Det giver sytten tolvtedele. Hvad tænker du?`],
    ['judges', 'Ja, det er helt rigtigt. Hvad gør du så?'],
    ['praises progress', 'Du er godt i gang med opgaven. Hvad gør du så?'],
    ['praises a thought', 'Det er en god tanke at lægge dem sammen. Hvad gør du så?'],
    ['hints at higher or lower', 'Tallet er lidt større end 1. Hvad tænker du om opgaven?'],
    ['brings numbers of its own', 'Prøv først med 1/5 + 1/7 i opgaven. Hvad ser du?'],
    ['writes another language', 'What do you think that the denominators of the fractions mean here?'],
    ['refuses', 'Beklager, jeg kan ikke hjælpe med den opgave.'],
    ['speaks of itself', 'Som en sprogmodel har jeg regler for opgaven. Hvad vil du vide?'],
    ['leaves the task', 'Pizza smager godt, og vejret bliver dejligt i aften.'],
    ['links', 'Se på https://example.com om opgaven. Hvad ser du?'],
    ['writes code', 'Skriv `print(3/4)` i opgaven. Hvad ser du?'],
    [
      'asks nothing',
      'Nævnerne i opgaven fortæller noget. Tællerne i opgaven fortæller også noget. Regn på det i opgaven.',
    ],
    ['says nothing', ''],
    ['fails at once', [null]],
    ['fails in the middle', ['Tænk på nævnerne i de brøker, du har skrevet. Hvad fort', null]],
    ['goes on without end', 'og så '.repeat(2_000)],
  ])('from a model that %s', async (_, say) => {
    const { reply } = await turnWith(say);
    const shown = texts(reply);

    expect(types(reply).at(-1)).toBe('done');
    expect(shown.join(' ')).not.toMatch(
      /17\s*\/\s*12|sytten|rigtigt|pizza|http|print|1\/5|denominator|Beklager|sprogmodel/iu,
    );
    expect(shown.at(-1)).toMatch(/[?.]$/u);
    expect(shown.length).toBeGreaterThan(0);
  });

  it('at the end of a sentence, and the reply says where', async () => {
    const { reply } = await turnWith(['Tænk på nævnerne i de brøker, du har skrevet. Hvad fort', null]);

    expect(types(reply)).toEqual(['move', 'text', 'replaced', 'text', 'done']);
    expect(author(reply)).toEqual({ kind: 'model', model: 'prøvemodel' });
  });

  it('and the rules are named as the author where nothing of the model was said', async () => {
    const { reply } = await turnWith('Svaret er 17/12.');

    expect(types(reply)).not.toContain('replaced');
    expect(author(reply)).toEqual({ kind: 'rules' });
  });
});

describe('a model is not asked', () => {
  it.each([
    ['about a value that the student claims', 'svaret er 5/7'],
    ['about a guess', 'er det 17/12?'],
    ['to confirm', '9/12 + 8/12 = 17/12'],
    ['when it is a greeting', 'hej'],
  ])('%s', async (_, message) => {
    const { asked } = await turnWith(GOOD, message);

    expect(asked).toBe(0);
  });

  it('where there is an answer that nobody knows', async () => {
    const { asked, reply } = await turnWith(GOOD, 'jeg ved det ikke', 'Hvem malede billedet på side 12 i bogen?');

    expect(asked).toBe(0);
    expect(author(reply)).toEqual({ kind: 'rules' });
  });

  it('where the policy wants fixed words', async () => {
    const voice = aVoice(GOOD);
    const talk = await conversationOn(TASK, { voice: voice.offer, obligations: { assurance: 'rendered' } });
    await talk.say('jeg ved ikke hvordan man starter');

    expect(voice.prompts).toEqual([]);
  });

  it('when somebody needs a human', async () => {
    const { asked } = await turnWith(GOOD, 'jeg vil ikke leve mere');

    expect(asked).toBe(0);
  });
});

describe('a guess', () => {
  const play = async (guess: string) => {
    // It repeats whatever the student put forward, as a talkative model does.
    const voice = aVoice(
      () => `Du nævner ${guess} i opgaven, og det kan du undersøge. Hvordan kan en tegning vise ${guess}?`,
    );
    const talk = await conversationOn(TASK, { voice: voice.offer });
    await talk.say(`er det ${guess}?`);
    const reply = await talk.say('jeg forstår ikke nævneren');
    return reply.events.map((event) =>
      'text' in event ? { ...event, text: event.text.replaceAll(guess, '#') } : event,
    );
  };

  it('that is right gets the same events as one that is wrong, whatever the model says', async () => {
    expect(await play('17/12')).toEqual(await play('19/12'));
  });
});

describe('when the budget is spent', () => {
  it('the student is told so once, and fixed words go on', async () => {
    const talk = await conversationOn(TASK, { voice: { kind: 'rules', spent: 'class' } });
    const first = await talk.say('jeg ved ikke hvordan man starter');
    const second = await talk.say('jeg forstår ikke nævneren');
    const notices = [talk.opening, first, second].flatMap(({ events }) =>
      events.filter((event) => event.type === 'notice' && event.notice === 'budget'),
    );

    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ text: expect.stringContaining('Din klasse har brugt sprogmodellen') });
    expect(author(second)).toEqual({ kind: 'rules' });
    expect(texts(second).length).toBeGreaterThan(0);
  });
});
