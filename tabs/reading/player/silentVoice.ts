import { estimateMarks } from '../../../api/language/spoken/index.ts';
import { followMarks, type Timers } from './followMarks.ts';
import { timedWords } from './saying.ts';
import type { Voice } from './voice.ts';

/** Where no voice can speak: the words are shown at the pace at which they would be said. */
export function silentVoice(timers: Timers): Voice {
  return {
    kind: 'silent',
    speaks: () => true,
    say(saying, fromWord, speed, hearing) {
      const marks = estimateMarks(timedWords(saying), saying.lang);
      const begun = timers.now();
      const skipped = marks[fromWord] ?? 0;
      hearing.started();
      return followMarks(
        marks,
        fromWord,
        () => skipped + (timers.now() - begun) * speed,
        speed,
        timers,
        (at) => (at < saying.words.length ? hearing.word(at) : hearing.ended()),
      );
    },
  };
}
