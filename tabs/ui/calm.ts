/** Whether nothing is to move by itself: the reader has said so, or the computer does. */
export const wantsCalm = (): boolean =>
  document.documentElement.dataset.motion === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches;
