import type { Language } from '../../contract/language.ts';
import type { Picture } from '../../contract/picture.ts';
import { pictureTexts } from '../../language/texts/pictureTexts.ts';
import { printNumber } from '../print.ts';
import { negate } from '../rational.ts';
import type { Step } from '../solve/step.ts';
import type { WordSolution } from '../wordProblems/index.ts';
import { drawAreaModel } from './drawAreaModel.ts';
import { drawBalance } from './drawBalance.ts';
import { drawBarModel } from './drawBarModel.ts';
import { drawFractionBars, drawPartBar, drawPercentBar } from './drawBars.ts';
import { drawGrid } from './drawGrid.ts';
import { type Drawn, WIDTH } from './drawing.ts';
import { drawNumberLine } from './drawNumberLine.ts';
import type { Bar, Sketch } from './sketch.ts';
import { sketchOf } from './sketchOf.ts';
import { sketchOfStory } from './sketchOfStory.ts';

/**
 * The picture that serves one step of a solution, drawn from the line before it; null where none helps. It shows what is
 * worked with, never what comes out: where that belongs stands a question mark. Pure.
 */
export function pictureOf(step: Step, lang: Language): Picture | null {
  return picture(sketchOf(step, lang), lang);
}

/** The picture that serves one step of a story ({@link pictureOf}); `at` counts the steps from 0. Pure. */
export function pictureOfStory(story: WordSolution, at: number, lang: Language): Picture | null {
  return picture(sketchOfStory(story, at, lang), lang);
}

function picture(sketch: Sketch | null, lang: Language): Picture | null {
  if (!sketch) return null;
  const { height, shapes } = drawn(sketch, lang);
  return { kind: sketch.kind, text: inWords(sketch, lang), lang, width: WIDTH, height, shapes: [...shapes] };
}

function drawn(sketch: Sketch, lang: Language): Drawn {
  switch (sketch.kind) {
    case 'fractionBars':
      return drawFractionBars(sketch);
    case 'partBar':
      return drawPartBar(sketch);
    case 'percentBar':
      return drawPercentBar(sketch);
    case 'numberLine':
      return drawNumberLine(sketch, lang);
    case 'areaModel':
      return drawAreaModel(sketch);
    case 'balance':
      return drawBalance(sketch);
    case 'barModel':
      return drawBarModel(sketch);
    case 'grid':
      return drawGrid(sketch);
  }
}

function inWords(sketch: Sketch, lang: Language): string {
  const texts = pictureTexts[lang];
  switch (sketch.kind) {
    case 'fractionBars':
      return texts.fractionBars(sketch.bars);
    case 'partBar':
      return texts.partBar(sketch.part, sketch.whole);
    case 'percentBar':
      return texts.percentBar(sketch.label, sketch.whole);
    case 'numberLine': {
      const { start, jump } = sketch;
      const isForward = jump.num > 0n;
      return texts.numberLine(printNumber(start, lang), printNumber(isForward ? jump : negate(jump), lang), isForward);
    }
    case 'areaModel': {
      const { across, down } = sketch;
      return texts.areaModel(across.label, down.label, Math.max(across.label.length, down.label.length));
    }
    case 'balance':
      return texts.balance(sketch.name, sketch.left, sketch.right);
    case 'barModel':
      return barInWords(sketch.bar, lang);
    case 'grid':
      return texts.grid(sketch.from.label, sketch.to.label);
  }
}

function barInWords(bar: Bar, lang: Language): string {
  const texts = pictureTexts[lang].barModel;
  switch (bar.shows) {
    case 'together':
      return texts.together(...bar.pieces);
    case 'rest':
      return texts.rest(bar.whole, bar.piece);
    case 'groups':
      return texts.groups(bar.count, bar.each);
    case 'sharing':
      return texts.sharing(bar.count, bar.whole);
    case 'howMany':
      return texts.howMany(bar.whole, bar.each);
  }
}
