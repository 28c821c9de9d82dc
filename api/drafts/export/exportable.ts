import type { Author, Block, Citation, Level } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import type { Audience } from '../kind.ts';

/** A section as it is exported: rendered, and with whom it is for. */
export interface ExportableSection {
  readonly title: string;
  readonly audience: Audience;
  /** The level that it is the version of, where a draft has one for each. */
  readonly level?: Level | undefined;
  readonly blocks: readonly Block[];
}

/** A draft as it leaves the product. */
export interface ExportableDraft {
  readonly title: string;
  readonly lang: Language;
  /** Lines under the title: subject and grade, minutes, goal. */
  readonly subtitle: readonly string[];
  readonly byline: {
    readonly writtenBy: readonly Author[];
    /** The name of the person who has approved it; without one the export says that nobody has. */
    readonly reviewedBy?: string | undefined;
    /** What the school wants said about it, in the draft's language. */
    readonly disclosure?: string | undefined;
  };
  /** In the order in which they are read. Versions of the same level stand together. */
  readonly sections: readonly ExportableSection[];
  readonly citations: readonly Citation[];
}

/** For whom a copy is. A student's holds no key, nothing meant for the teacher, and no name of a level. */
export type CopyFor = 'teacher' | 'student';
