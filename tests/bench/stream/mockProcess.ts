/** The mock model in a process of its own, told what to do by messages from the bench. */
import type { Behaviour } from '../../models/mock/behaviour.ts';
import { type MockModel, startMockModel } from '../../models/mock/server.ts';
import { tell, WORDINGS } from '../../models/mock/wordings.ts';
import { answerTo, keysIn } from './problems.ts';

/** What the bench tells the process. */
export type ToMock =
  | { readonly kind: 'begin'; readonly behaviour: Partial<Behaviour>; readonly says: 'coaching' | 'answer' }
  | { readonly kind: 'log' };

/** One stream as the mock saw it; times are of the machine's clock. */
export interface MockStream {
  /** The equations in what was asked, the last one first. */
  readonly keys: readonly string[];
  readonly arrived: number;
  readonly tokens: readonly string[];
  readonly tokenTimes: readonly number[];
}

/** What the process answers. */
export type FromMock =
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'begun' }
  | { readonly kind: 'log'; readonly streams: readonly MockStream[] };

/** What a model that behaves writes: two sentences of help without a number, and a question. */
const COACHING =
  'Når der står noget med x på begge sider af lighedstegnet, kan det hjælpe at samle alle leddene med x på den ene side ' +
  'først og alle tallene på den anden side bagefter. ' +
  'Husk, at ligningen kun bliver ved med at passe, når du gør præcis det samme på begge sider hver gang, og skriv en ny ' +
  'linje for hvert skridt, så du bagefter kan se, hvad der skete undervejs. ' +
  'Hvilket led med x vil du helst flytte først, hvilken regneart skal du bruge, for at det forsvinder fra den side, og ' +
  'hvordan kommer den næste linje så til at se ud?';

const textOf = (body: unknown): string => JSON.stringify(body);

if (process.send) {
  const reply = (message: FromMock) => process.send?.(message);
  let says: 'coaching' | 'answer' = 'coaching';
  const mock: MockModel = await startMockModel({
    script: (body, count) => {
      const key = keysIn(textOf(body.messages)).at(-1);
      return says === 'answer' && key ? tell(String(answerTo(key)), count % WORDINGS) : COACHING;
    },
  });
  process.on('message', (message: ToMock) => {
    if (message.kind === 'begin') {
      says = message.says;
      mock.reset();
      mock.behave(message.behaviour);
      return reply({ kind: 'begun' });
    }
    const streams = mock.requests.map(({ body, arrived, tokens, tokenTimes }) => {
      return { keys: keysIn(textOf(body)).reverse(), arrived, tokens, tokenTimes };
    });
    reply({ kind: 'log', streams });
  });
  process.on('disconnect', () => process.exit());
  reply({ kind: 'ready', url: mock.url });
}
