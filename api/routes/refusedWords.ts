import type { Request } from 'express';
import type { RefusedWords } from '../services/concerns.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textIn = (value: unknown, name: string): string | undefined => {
  const field = isRecord(value) ? value[name] : undefined;
  return typeof field === 'string' ? field : undefined;
};

/** What a student wrote in a request that is refused, whatever else is wrong with it; null when there are no words. */
export function refusedWords({ body, params }: Request): RefusedWords | null {
  const content: unknown = body;
  const problem = isRecord(content) ? content.problem : undefined;
  const text = textIn(content, 'text') ?? textIn(problem, 'text') ?? '';
  const attempt = textIn(content, 'attempt') ?? '';
  if (text === '' && attempt === '') return null;
  const clientTurnId = textIn(content, 'clientTurnId');
  return {
    text,
    attempt,
    conversationId: typeof params.id === 'string' ? params.id : undefined,
    clientTurnId: clientTurnId && /^[\w-]{8,64}$/.test(clientTurnId) ? clientTurnId : undefined,
  };
}
