import { describe, expect, test } from 'vitest';
import { Player } from '../../../tabs/reading/player/player.ts';
import type { Saying } from '../../../tabs/reading/player/saying.ts';
import { fakeTime } from './fakeTime.ts';
import { aSaying, fakeVoice } from './fakeVoice.ts';

const one = aSaying('Ida har 24 æbler.', 'p', 0);
const two = aSaying('Hvor mange er tilbage?', 'p', 18);
const english = aSaying('How many are left?', 'q', 0, 'en');

function aPlayer(sayings: readonly Saying[], { voices = [fakeVoice('device'), fakeVoice('silent')] } = {}) {
  const time = fakeTime();
  let more = false;
  const player = new Player({ voices: () => voices, timers: time, speed: () => 1, moreToCome: () => more });
  player.setSayings(sayings);
  const heard: string[] = [];
  player.subscribe(() => {
    const { spot, status } = player.state();
    const word = spot?.saying.words[spot.word]?.say;
    if (status === 'playing' && word !== undefined && heard.at(-1) !== word) heard.push(word);
  });
  return { player, time, voices, heard, expectMore: (is: boolean) => (more = is) };
}

describe('Player', () => {
  test('reads every sentence in order, each word once, and ends', () => {
    const { player, voices, heard } = aPlayer([one, two]);
    player.play();
    expect(player.state().status).toBe('starting');
    voices[0]?.sayAll();
    voices[0]?.sayAll();
    expect(heard).toEqual(['Ida', 'har', '24', 'æbler', 'Hvor', 'mange', 'er', 'tilbage']);
    expect(player.state().status).toBe('ended');
    player.play();
    expect(player.state().spot?.saying).toBe(one);
  });

  test('pauses by stopping the voice, and goes on from the word', () => {
    const { player, voices } = aPlayer([one]);
    player.play();
    const first = voices[0]?.last();
    first?.hearing.started();
    first?.hearing.word(2);
    player.pause();
    expect(first?.stopped).toBe(true);
    // What the stopped voice still says is not heard.
    first?.hearing.word(3);
    first?.hearing.ended();
    expect(player.state()).toMatchObject({ status: 'paused', spot: { word: 2 } });
    player.play();
    expect(voices[0]?.last()).toMatchObject({ fromWord: 2 });
  });

  test.each([['failed'], ['noEnd'], ['noStart']] as const)('goes on with the next voice at the word: %s', (fault) => {
    const { player, voices } = aPlayer([one, two]);
    player.play();
    const first = voices[0]?.last();
    if (fault !== 'noStart') {
      first?.hearing.started();
      first?.hearing.word(1);
    }
    first?.hearing.failed(fault);
    expect(voices[1]?.last()).toMatchObject({ fromWord: fault === 'noStart' ? 0 : 1, saying: one });
    expect(player.state()).toMatchObject({ voice: 'silent', trouble: fault });
  });

  test('a voice that never begins is given up after four seconds, for good', () => {
    const { player, voices, time } = aPlayer([one, two]);
    player.play();
    time.pass(3_900);
    expect(voices[1]?.asked).toHaveLength(0);
    time.pass(200);
    expect(player.state()).toMatchObject({ voice: 'silent', trouble: 'noStart' });
    voices[1]?.sayAll();
    expect(voices[0]?.asked).toHaveLength(1);
    expect(voices[1]?.last().saying).toBe(two);
  });

  test('a voice that failed once may try the next sentence; one that failed twice in a row may not', () => {
    const three = aSaying('Tegn det.', 'p', 50);
    const { player, voices } = aPlayer([one, two, three]);
    player.play();
    voices[0]?.last().hearing.failed('failed');
    voices[1]?.sayAll();
    expect(voices[0]?.asked).toHaveLength(2);
    voices[0]?.last().hearing.failed('failed');
    voices[1]?.sayAll();
    expect(voices[0]?.asked).toHaveLength(2);
    player.renew();
    expect(voices[0]?.asked).toHaveLength(3);
  });

  test('private words go to another voice, and the next sentence to the first again', () => {
    const { player, voices } = aPlayer([one, two]);
    player.play();
    voices[0]?.last().hearing.failed('private');
    expect(player.state()).toMatchObject({ voice: 'silent', trouble: 'private' });
    voices[1]?.sayAll();
    expect(voices[0]?.asked).toHaveLength(2);
  });

  test('a browser that wants a press is not talked round', () => {
    const { player, voices } = aPlayer([one]);
    player.play();
    voices[0]?.last().hearing.failed('notAllowed');
    expect(player.state()).toMatchObject({ status: 'paused', trouble: 'notAllowed' });
    expect(voices[1]?.asked).toHaveLength(0);
    player.play();
    expect(voices[0]?.asked).toHaveLength(2);
  });

  test('no voice reads a language that is not its own', () => {
    const voices = [fakeVoice('device', ['en']), fakeVoice('silent')];
    const { player } = aPlayer([one, english], { voices });
    player.play();
    expect(player.state()).toMatchObject({ voice: 'silent', trouble: 'noVoice' });
    voices[1]?.sayAll();
    expect(voices[0]?.last().saying).toBe(english);
    expect(player.state().trouble).toBeNull();
  });

  test('where no sound is wanted, nothing is wrong', () => {
    const { player } = aPlayer([one], { voices: [fakeVoice('silent')] });
    player.play();
    expect(player.state()).toMatchObject({ voice: 'silent', trouble: null });
  });

  test('waits for the rest of a reply and reads it as it comes', () => {
    const { player, voices, expectMore } = aPlayer([one]);
    expectMore(true);
    player.play();
    voices[0]?.sayAll();
    expect(player.state().status).toBe('waiting');
    player.setSayings([one, two]);
    expect(voices[0]?.last().saying).toBe(two);
    expectMore(false);
    voices[0]?.sayAll();
    expect(player.state().status).toBe('ended');
  });

  test('reads what grows behind a sentence that had been read to its end, and reads nothing twice', () => {
    const { player, voices, heard, expectMore } = aPlayer([one]);
    expectMore(true);
    player.play();
    voices[0]?.sayAll();
    expect(player.state().status).toBe('waiting');
    player.setSayings([aSaying('Ida har 24 æbler og pærer.')]);
    voices[0]?.sayAll();
    player.setSayings([aSaying('Ida har 24 æbler og pærer.'), two]);
    voices[0]?.sayAll();
    expect(heard).toEqual(['Ida', 'har', '24', 'æbler', 'og', 'pærer', 'Hvor', 'mange', 'er', 'tilbage']);
  });

  test('a page that was read again keeps the place', () => {
    const { player, voices } = aPlayer([one, two]);
    player.play();
    voices[0]?.sayAll();
    const again = { ...two };
    player.setSayings([{ ...one }, again]);
    expect(player.state().spot?.saying).toBe(again);
    expect(voices[0]?.asked).toHaveLength(2);
  });

  test('steps by sentence: back goes to the beginning of this one first', () => {
    const { player, voices } = aPlayer([one, two]);
    player.play();
    voices[0]?.sayAll();
    voices[0]?.last().hearing.started();
    voices[0]?.last().hearing.word(3);
    player.step(-1);
    expect(voices[0]?.last()).toMatchObject({ saying: two, fromWord: 0 });
    player.step(-1);
    expect(voices[0]?.last()).toMatchObject({ saying: one, fromWord: 0 });
    player.pause();
    player.step(1);
    expect(player.state()).toMatchObject({ status: 'paused', spot: { saying: two, word: 0 } });
  });

  test('says a pressed word alone, and steps by word', () => {
    const { player, voices } = aPlayer([one, two]);
    player.sayWord({ saying: one, word: 2 });
    expect(voices[0]?.last().saying.said).toBe('24');
    voices[0]?.sayAll();
    expect(player.state()).toMatchObject({ status: 'paused', spot: { saying: one, word: 2 } });
    player.stepWord(1);
    player.stepWord(1);
    expect(voices[0]?.last().saying.said).toBe('Hvor');
    player.stepWord(-1);
    expect(voices[0]?.last().saying.said).toBe('æbler');
    // A step to the next sentence while one word is heard goes there and reads nothing.
    voices[0]?.last().hearing.started();
    player.step(1);
    expect(player.state()).toMatchObject({ status: 'paused', spot: { saying: two, word: 0 } });
  });

  test('another speed goes on from the word', () => {
    const { player, voices } = aPlayer([one]);
    player.play();
    voices[0]?.last().hearing.started();
    voices[0]?.last().hearing.word(2);
    player.renew();
    expect(voices[0]?.last()).toMatchObject({ fromWord: 2 });
    expect(voices[0]?.asked[0]?.stopped).toBe(true);
  });
});
