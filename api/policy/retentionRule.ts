/** What is deleted when nobody has used it for so many days. */
export const RECORDS = ['conversations', 'drafts'] as const;
export type Kept = (typeof RECORDS)[number];

/** Days after the last use of a record until it is deleted. */
export type RetentionRule = Readonly<Record<Kept, number>>;
