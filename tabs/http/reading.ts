import type { ReadingSettings } from '../../api/contract/reading.ts';
import { sendForJson } from './request.ts';

const SETTINGS = '/api/reading/settings';

export const readReadingSettings = (signal?: AbortSignal) => sendForJson<ReadingSettings>('GET', SETTINGS, { signal });

export const saveReadingSettings = (settings: ReadingSettings) =>
  sendForJson<ReadingSettings>('PUT', SETTINGS, { body: settings });
