import { expect, it } from 'vitest';
import type { ConversationView } from '../../api/contract/conversation.ts';
import { workCard } from '../../bot/studentCards.ts';
import { aConversation, aHint, aTurn } from '../browser/fakeSchool.ts';
import { asText, readCard } from './cardRules.ts';

const disclosure = { da: 'Teksten er skrevet af en computer.', en: 'This was written by a computer.' };
const cardAfter = (turns: number, lang: 'da' | 'en' = 'da') => {
  const said: ConversationView = aConversation({
    disclosure,
    turns: Array.from({ length: turns }, (_, at) => aTurn(`Tur ${at}`, aHint)),
  });
  return asText(readCard(workCard(said, { kind: 'rules' }, () => 'https://ledetraad.example', lang)));
};

it('the school’s own sentence stands under the tutor’s first words in Teams, in the student’s language, and not again', () => {
  expect(cardAfter(1)).toContain(disclosure.da);
  expect(cardAfter(1, 'en')).toContain(disclosure.en);
  expect(cardAfter(2)).not.toContain(disclosure.da);
});
