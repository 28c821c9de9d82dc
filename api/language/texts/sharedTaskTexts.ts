import type { LocalText } from '../../contract/policy.ts';

/** What a student reads where the tutor is closed because of what their teacher decided for the task. */
export const taskClosedTexts: Readonly<Record<'over' | 'notOpen' | 'withdrawn', LocalText>> = {
  over: {
    da: 'Tiden til opgaven er gået. Du kan stadig læse den og det, du har skrevet, men Ledetråd er lukket her.',
    en: 'The time for this task is over. You can still read it and what you wrote, but Ledetråd is closed here.',
  },
  notOpen: {
    da: 'Din lærer har ikke åbnet opgaven endnu. Ledetråd er lukket her, til den åbner.',
    en: 'Your teacher has not opened this task yet. Ledetråd is closed here until it opens.',
  },
  withdrawn: {
    da: 'Din lærer har taget opgaven tilbage. Du kan stadig læse det, du har skrevet, men Ledetråd er lukket her.',
    en: 'Your teacher has taken this task back. You can still read what you wrote, but Ledetråd is closed here.',
  },
};
