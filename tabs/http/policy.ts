import type { MayIAnswer, MayIQuestion, MayIStart } from '../../api/contract/mayI.ts';
import type { MatrixQuestion, PolicyMatrix, PolicyOverview, WhatIf } from '../../api/contract/policyOverview.ts';
import type { PolicyVersionsView, PolicyVersionView } from '../../api/contract/policyVersions.ts';
import { sendForJson } from './request.ts';

/** About whom one may ask the policy. */
export const readMayIStart = (signal?: AbortSignal) => sendForJson<MayIStart>('GET', '/api/policy/may-i', { signal });

export const askMayI = (question: MayIQuestion, signal?: AbortSignal) =>
  sendForJson<MayIAnswer>('POST', '/api/policy/may-i', { body: question, signal });

export const readOverview = (signal?: AbortSignal) =>
  sendForJson<PolicyOverview>('GET', '/api/policy/overview', { signal });

export const readMatrix = ({ situation, aiLevel, className }: MatrixQuestion, signal?: AbortSignal) => {
  const asked = new URLSearchParams({ situation, aiLevel, ...(className !== undefined && { className }) });
  return sendForJson<PolicyMatrix>('GET', `/api/policy/matrix?${asked}`, { signal });
};

export const askWhatIf = (question: WhatIf) =>
  sendForJson<MayIAnswer>('POST', '/api/policy/what-if', { body: question });

/** What can be done with a version: one that waits, or an earlier one. */
export type VersionAct = 'approve' | 'withdraw' | 'reject' | 'restore';

export const readVersions = (signal?: AbortSignal) =>
  sendForJson<PolicyVersionsView>('GET', '/api/policy/versions', { signal });

export const readVersion = (hash: string, signal?: AbortSignal) =>
  sendForJson<PolicyVersionView>('GET', `/api/policy/versions/${hash}`, { signal });

export const changeVersion = (hash: string, act: VersionAct) =>
  sendForJson<PolicyVersionsView>('POST', `/api/policy/versions/${hash}/${act}`);
