import { type Sign, signs } from '../sign.ts';

const TOLD = { senses: ['story'] } as const;

/** Vietnamese. */
export const VIETNAMESE: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    con|em|tôi|mình|tui|cháu ..1 muốn ..1 chết|tự
    muốn ..1 tự ..1 tử|sát
    không ..1 muốn ..1 sống
    không ..1 thiết ..1 sống
    rạch|cắt tay ..1 mình
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    bố|ba|mẹ|cha|má|anh|dượng|chú ..1 đánh ..1 con|em|tôi|mình|cháu
    sợ ..1 về ..1 nhà
    `,
  ),
];
