/** What a student says of a book or a film before they say what they think of it. */
export type AboutWork =
  /** Whether they have read it, or which one it is. */
  | 'which'
  /** What it is about. */
  | 'content';

/** "jeg har læst den", "har ikke set nogen film": how far somebody is, and nothing of the matter. */
const WHETHER_READ =
  /^(?:men |og |but |and )?(?:jeg |vi |i |we )?(?:har|have|haven'?t) (?:lige |ikke |ikk |ik |not |just |already )*(?:læst|set|hørt|read|seen|heard)(?: \p{L}+){0,3}(?: (?:men|but) .{0,30})?$/iu;
/** "ok jeg så spider-man". */
const NAMED =
  /^(?:ok(?:ay)?,? |så |men |så tager jeg )*(?:jeg|vi|i|we) (?:så|læste|hørte|valgte|tager|vælger|saw|read|watched|chose|choose)(?: [\p{L}\d][\p{L}\d'-]*){1,5}$/iu;
const CONTENT = /(?<!\p{L})(?:handler om|foregår|is about|takes place)(?!\p{L})/iu;

/** What a thought tells of the work that a task is about; null when it tells something else. */
export function aboutWork(thought: string): AboutWork | null {
  if (WHETHER_READ.test(thought) || NAMED.test(thought)) return 'which';
  return CONTENT.test(thought) ? 'content' : null;
}
