import { expect, test } from 'vitest';
import malrules from './malrules.ts';

test('most students who hold one wrong idea are led to the right answer, and none of them is told it', async () => {
  const report = await malrules.run([], new Map([['runs', '2']]));
  expect(report).toMatchObject({ ideas: 121, leaks: 0 });
  expect(Reflect.get(report, 'share')).toBeGreaterThanOrEqual(0.8);
});
