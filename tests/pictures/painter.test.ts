import { afterAll, describe, expect, test } from 'vitest';
import type { Picture } from '../../api/contract/picture.ts';
import { findProblem, pictureOf, solve } from '../../api/maths/index.ts';
import { openPainter } from '../../api/pictures/index.ts';
import { svgOf } from '../../api/pictures/svg.ts';

const painter = openPainter();
afterAll(() => painter.close());

function drawingOf(task: string): Picture {
  const problem = findProblem(task, 'da');
  const [step] = (problem && solve(problem)?.steps) ?? [];
  const picture = step && pictureOf(step, 'da');
  if (!picture) throw new Error(`No drawing of ${task}`);
  return picture;
}

describe('a picture that is painted for the bot', () => {
  test.each(['3/4 + 1/8', '3/4 af 20', '25 % af 80', '7 - 12', '125 · 34', '5x = 2x + 9'])(
    '%s: a PNG twice as large as the drawing, small enough for a message',
    async (task) => {
      const picture = drawingOf(task);
      const png = await painter.paint(picture);
      expect(png?.subarray(1, 4)).toEqual(new Uint8Array([0x50, 0x4e, 0x47]));
      const sizes = Buffer.from(png ?? []);
      expect([sizes.readUInt32BE(16), sizes.readUInt32BE(20)]).toEqual([2 * picture.width, 2 * picture.height]);
      expect(sizes.length).toBeLessThan(16_000);
    },
  );

  test('different drawings are different pictures, the same one the same', async () => {
    const paint = async (task: string) => Buffer.from((await painter.paint(drawingOf(task))) ?? []).toString('base64');
    const [one, again, other] = await Promise.all(['2x + 3 = 11', '2x + 3 = 11', '2x + 4 = 11'].map(paint));
    expect(one).toBe(again);
    expect(one).not.toBe(other);
  });

  test('letters are written as they stand, whatever signs they hold', () => {
    const picture: Picture = {
      ...drawingOf('3/4 + 1/8'),
      shapes: [{ shape: 'label', x: 10, y: 10, text: '<a & "b">' }],
      text: '1 < 2',
    };
    expect(svgOf(picture)).toContain('&lt;a &amp; &quot;b&quot;&gt;</text>');
    expect(svgOf(picture)).toContain('<title>1 &lt; 2</title>');
  });

  test('one that is closed paints no more, and says so', async () => {
    const closed = openPainter();
    await closed.close();
    expect(await closed.paint(drawingOf('3/4 + 1/8'))).toBeNull();
  });
});
