import { z } from 'zod';
import { ClauseView } from '../api/contract/conversation.ts';
import type { Language } from '../api/contract/language.ts';
import { teacherTexts } from '../api/language/texts/bot/teacher.ts';
import type { Cited } from './chat.ts';

/** The rule that decided, as a source: its id, where it stands, and its words. */
export const citedRule = ({ ruleId, source, text }: ClauseView, lang: Language): Cited => ({
  name: `${teacherTexts[lang].ruleName(ruleId)}${source ? ` (${source.file}:${source.line})` : ''}`,
  abstract: text[lang],
});

/** A rule in full, as plain text: its words, what law it rests on, and its id at the end. */
export function clauseText({ ruleId, text, legal }: ClauseView, lang: Language): string {
  const texts = teacherTexts[lang];
  const law = legal.map((name) => name.replace(/[.\s]+$/u, '')).join('; ');
  return [text[lang], ...(law === '' ? [] : [`${texts.legal(law)}.`]), texts.rule(ruleId)].join('\n\n');
}

const ByPolicy = z.object({ clause: ClauseView });

/** The rule in the details of a refusal that the policy is the reason of. */
export function clauseIn(details: unknown): ClauseView | null {
  const read = ByPolicy.safeParse(details);
  return read.success ? read.data.clause : null;
}
