import type { MayIAnswer, MayIQuestion, MayIStart } from '../../api/contract/mayI.ts';
import { sendForJson } from './request.ts';

/** About whom one may ask the policy. */
export const readMayIStart = (signal?: AbortSignal) => sendForJson<MayIStart>('GET', '/api/policy/may-i', { signal });

export const askMayI = (question: MayIQuestion, signal?: AbortSignal) =>
  sendForJson<MayIAnswer>('POST', '/api/policy/may-i', { body: question, signal });
