import { describe, expect, it } from 'vitest';
import { cardOf, paragraph } from '../../bot/cards.ts';
import { messagesOf, shortened } from '../../bot/message.ts';

const card = cardOf([paragraph('Hej')]);
const label = { entities: [{ additionalType: ['AIGeneratedContent'] }] };
const buttons = { channelData: { feedbackLoop: { type: 'default' } } };

describe('what the bot says', () => {
  it('is one message, as plain text', () => {
    expect(messagesOf({ text: '2 * 3 * 4 <b>' }, 'da')).toEqual([
      { type: 'message', textFormat: 'plain', text: '2 * 3 * 4 <b>' },
    ]);
  });

  it('is labelled as written by a program, with buttons for feedback, and only then', () => {
    const [written] = messagesOf({ text: 'Hvad har du prøvet?', about: { kind: 'turn', id: 't' } }, 'da');
    expect(written).toMatchObject({ ...label, ...buttons });
    const [fixed] = messagesOf({ text: 'Du er nu Sofia.' }, 'da');
    expect(fixed).not.toHaveProperty('entities');
    expect(fixed).not.toHaveProperty('channelData');
  });

  it('parts words and card; the label stands with what was written', () => {
    const [words, buttonsOfTurn] = messagesOf({ text: 'Ja.', card, about: { kind: 'turn', id: 't' } }, 'da');
    expect(words).toMatchObject({ text: 'Ja.', ...label, ...buttons });
    expect(buttonsOfTurn).not.toHaveProperty('entities');
    const [said, draft] = messagesOf({ text: 'Her er det.', card, about: { kind: 'draft', id: 'd' } }, 'da');
    expect(said).toMatchObject({ ...label, ...buttons });
    expect(draft).toMatchObject(label);
    expect(draft).not.toHaveProperty('channelData');
  });

  it('names its sources in order, as long as Teams shows them', () => {
    const cites = [
      { name: 'Skolens regel', abstract: 'ord '.repeat(100) },
      { name: 'n'.repeat(200), abstract: 'kort' },
    ];
    const [message] = messagesOf({ text: 'Nej.', cites }, 'da');
    expect(message).toMatchObject({
      text: 'Nej. [1] [2]',
      entities: [{ citation: [{ position: 1, appearance: { name: 'Skolens regel' } }, { position: 2 }] }],
    });
    expect(JSON.stringify(message)).not.toContain('n'.repeat(81));
  });

  it('reaches only one in a group, also with its card', () => {
    const account = { tenant: 't', subject: 's', id: '29:anna' };
    const recipient = { id: '29:anna', isTargeted: true };
    expect(messagesOf({ text: 'Hej', card, onlyTo: account }, 'da')).toMatchObject([{ recipient }, { recipient }]);
  });

  it('is cut at a word', () => {
    expect(shortened('en to tre fire', 10)).toBe('en to tre…');
    expect(shortened('entotrefirefem', 10)).toBe('entotrefi…');
    expect(shortened('kort', 10)).toBe('kort');
  });
});
