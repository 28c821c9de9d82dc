import { describe, expect, it } from 'vitest';
import { plainText, plainWords, withoutMentions } from '../../bot/plainText.ts';

const reply = (text: string) => `<blockquote itemtype="http://schema.skype.com/Reply"><p>${text}</p></blockquote>`;
const mention = '<span itemtype="http://schema.skype.com/Mention" itemid="0">Ledetråd</span>';

describe('the text of a message in HTML', () => {
  it('has its lines, and none of its tags', () => {
    expect(plainText('<div><p>Find 3/4 &amp; 1/2  <br/>af 20</p><p>Skriv &lt; eller &gt;</p></div>')).toBe(
      'Find 3/4 & 1/2\naf 20\nSkriv < eller >',
    );
  });

  it('is what its sender wrote, not whom they name or what they answer', () => {
    expect(plainWords(`${reply('Hvad er 2 + 2?')}<p>${mention}&nbsp;jeg er gået i stå</p>`)).toBe('jeg er gået i stå');
    expect(plainWords(`<p>før</p>${reply('en')}<p>midt</p>${reply('to')}<p>efter</p>`)).toBe('før\n midt\n efter');
  });

  it('keeps what is quoted otherwise, and words in other spans', () => {
    expect(plainWords('<blockquote><p>et citat</p></blockquote><span style="x">mine ord</span>')).toBe(
      'et citat\nmine ord',
    );
    expect(withoutMentions('<at id="0">Ledetråd</at> del opgave')).toBe('  del opgave');
  });

  it.each([
    ['spaces', `a${' '.repeat(90_000)}b`],
    ['openings that never close', '<'.repeat(90_000)],
    ['names that never end', '<at '.repeat(20_000)],
    ['quotations that never end', '<blockquote itemtype="/Reply">'.repeat(3_000)],
    ['line ends that never close', '<br '.repeat(20_000)],
  ])('takes no longer for very many %s than for other text', (_, text) => {
    // Patterns that look ahead from each place to the end would take minutes for these together.
    for (let round = 0; round < 30; round++) expect(typeof plainWords(text)).toBe('string');
  });
});
