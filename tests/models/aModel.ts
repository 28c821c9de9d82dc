import { type OpenModel, openModel } from '../../api/models/openaiModel.ts';
import type { Patience } from '../../api/models/patience.ts';
import { type ModelSettings, PLACES } from '../../api/models/settings.ts';
import type { ShelterWatcher } from '../../api/models/shelter.ts';
import { startMockModel } from './mock/server.ts';

const patience = (limits: Patience) => ({ tutor: limits, draft: limits, solve: limits });

/** Limits for tests in which one of them passes: they are short. */
export const QUICK = patience({ headersMs: 300, firstTextMs: 400, idleMs: 150, totalMs: 5_000 });
/** Limits for tests in which none should pass, however busy the machine is. */
const CALM = patience({ headersMs: 20_000, firstTextMs: 20_000, idleMs: 20_000, totalMs: 30_000 });

/** A model's settings; only what matters to the test is spelled out. */
export function aModelSetting(url: string, changes: Partial<ModelSettings> = {}): ModelSettings {
  return {
    name: 'main',
    label: 'prøvemodel',
    providerModel: 'mock',
    purposes: ['tutor', 'draft', 'solve'],
    connection: { kind: 'compatible', baseUrl: new URL(url), apiKey: 'none' },
    reach: 'ownNetwork',
    processing: {},
    patience: CALM,
    places: PLACES,
    ...changes,
  };
}

/** A mock server and a model on it, both closed by `close`. */
export async function aModel(
  changes: Partial<ModelSettings> & { readonly script?: Parameters<typeof startMockModel>[0] } = {},
  watcher?: ShelterWatcher,
) {
  const { script, ...settings } = changes;
  const mock = await startMockModel(script);
  const model: OpenModel = openModel(aModelSetting(mock.url, settings), watcher);
  return {
    mock,
    model,
    async close() {
      await model.close();
      await mock.close();
    },
  };
}
