import { describe, expect, it } from 'vitest';
import { locateFirstWrong, type WordWork } from '../../api/maths/index.ts';

/** A task about tickets with a right solution; a test spells out the student's steps. */
const aWork = (studentSteps: readonly string[]): WordWork => ({
  lang: 'da',
  problem: 'Tre voksne og fire børn skal i biografen. En voksen koster 90 kr., et barn 65 kr. De har en rabat på 10 %.',
  referenceSolution:
    'Voksne: 3 · 90 kr. = 270 kr.\nBørn: 4 · 65 kr. = 260 kr.\nI alt: 270 + 260 = 530 kr.\nRabat: 530 : 10 = 53 kr.\n530 - 53 = 477',
  studentSteps,
});

describe('locateFirstWrong', () => {
  it.each([
    ['a slip of arithmetic', ['3 · 90 = 270', '4 · 65 = 250', '270 + 250 = 520', '520'], 1],
    ['a quantity that the task does not have', ['3 · 90 = 270', '5 · 65 = 325', '270 + 325 = 595', '595'], 1],
    ['the wrong operation', ['3 · 90 = 270', '4 · 65 = 260', '270 - 260 = 10', '10'], 2],
    ['a wrong first step', ['90 + 65 = 155', '155 · 7 = 1085', '1085'], 0],
    ['a conclusion too early', ['3 · 90 = 270', '4 · 65 = 260', 'Så det koster 530 kr.', '530'], 2],
    ['a wrong number in words alone', ['3 · 90 = 270', 'Børnene koster 300 kr.', '270 + 300 = 570'], 1],
    ['an equation with another solution', ['Jeg kalder prisen x', 'x + 53 = 500', 'x = 447', '447'], 1],
  ])('finds %s', (_, steps, index) => {
    expect(locateFirstWrong(aWork(steps))).toBe(index);
  });

  it('accepts another way round that meets the reference again', () => {
    const steps = ['100 - 10 = 90', '3 · 90 = 270', '4 · 65 = 260', '270 + 260 = 530', '530 + 53 = 583', '583'];
    expect(locateFirstWrong(aWork(steps))).toBe(4);
  });

  it('reads rates and units between a number and its sign', () => {
    const steps = ['$90/person x 3 persons = $280', '280'];
    expect(locateFirstWrong({ ...aWork(steps), lang: 'en' })).toBe(0);
  });

  it('returns null when there are no steps', () => {
    expect(locateFirstWrong(aWork([]))).toBeNull();
  });
});
