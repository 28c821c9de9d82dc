import { describe, expect, it } from 'vitest';
import { linkOfPath, pathOfLink } from '../../tabs/host/deepLinks.ts';
import { backFrom, walk } from '../../tabs/host/trail.ts';

describe('a link from outside', () => {
  it.each(['drafts/3f0c-1', 'sets/a_b', 'conversations/7'])('opens %s, and is what that page is shared as', (link) => {
    expect(pathOfLink(link)).toBe(`/${link}`);
    expect(linkOfPath(`/${link}`)).toBe(link);
  });

  it.each([
    undefined,
    '',
    '/',
    'drafts',
    'drafts/',
    'drafts/a/b',
    'drafts/../sets/a',
    'drafts/a?x=1',
    'drafts/a#x',
    'drafts/%2e%2e',
    '/drafts/a',
    '//evil.example',
    'https://evil.example/drafts/a',
    'javascript:alert(1)',
    'transcripts/a',
    'api/session',
    'drafts/a\n',
    `drafts/${'a'.repeat(65)}`,
  ])('opens nothing for %j', (link) => {
    expect(pathOfLink(link)).toBeNull();
  });

  it('shares no page that it could not open', () => {
    for (const path of ['/', '/transcripts/a', 'drafts/a', '/classes/8.c/sets/a']) expect(linkOfPath(path)).toBeNull();
  });
});

describe('going back', () => {
  const trailOf = (...steps: readonly string[]) => steps.reduce(walk, [] as readonly string[]);

  it('leads the way that somebody came, and then out', () => {
    expect(backFrom(trailOf('/', '/sets/a', '/conversations/b'))).toBe('/sets/a');
    expect(backFrom(trailOf('/', '/sets/a', '/conversations/b', '/sets/a'))).toBe('/');
    expect(backFrom(trailOf('/', '/sets/a', '/'))).toBeNull();
  });

  it('leads to the front page from a page that was opened from outside', () => {
    expect(backFrom(trailOf('/drafts/a'))).toBe('/');
    expect(backFrom(trailOf('/drafts/a', '/drafts/a'))).toBe('/');
  });

  it('ends at the front page after a page that was opened from outside', () => {
    expect(backFrom(trailOf('/drafts/a', '/'))).toBeNull();
  });
});
