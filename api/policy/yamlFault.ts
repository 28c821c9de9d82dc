import type { ErrorCode } from 'yaml';
import type { LocalText } from '../contract/policy.ts';
import { missingSign, unreadable, yamlProblems } from '../language/texts/policy/yamlProblems.ts';

const byCode: { readonly [C in ErrorCode]?: LocalText } = {
  TAB_AS_INDENT: yamlProblems.tab,
  BAD_INDENT: yamlProblems.indent,
  MULTILINE_IMPLICIT_KEY: yamlProblems.noColon,
  BLOCK_AS_IMPLICIT_KEY: yamlProblems.twoColons,
  BAD_SCALAR_START: yamlProblems.quotes,
  UNEXPECTED_TOKEN: yamlProblems.unexpected,
  BAD_DQ_ESCAPE: yamlProblems.escape,
  BAD_ALIAS: yamlProblems.anchor,
  ALIAS_PROPS: yamlProblems.anchor,
  MULTIPLE_ANCHORS: yamlProblems.anchor,
  MULTIPLE_DOCS: yamlProblems.documents,
};

/** Why a text is no YAML, by the code and the words of the library that reads it. */
export function yamlFault(code: ErrorCode, said: string): LocalText {
  // The library has one code for all that ends too early; only its words tell which sign it waited for.
  const sign = /end with an? (\S)/.exec(said)?.[1] ?? /Missing closing (\S)quote/.exec(said)?.[1];
  if (sign !== undefined) return missingSign(sign);
  if (/Implicit map keys need/.test(said)) return yamlProblems.noColon;
  if (/item without -/.test(said)) return yamlProblems.indent;
  return code === 'MISSING_CHAR' ? missingSign(undefined) : (byCode[code] ?? unreadable(said));
}

/** Why a document that is YAML cannot be made into data: what its reader threw. */
export function yamlCrash(error: unknown): LocalText {
  const said = error instanceof Error ? error.message : String(error);
  if (/call stack/i.test(said)) return yamlProblems.tooDeep;
  if (/alias count/i.test(said)) return yamlProblems.tooManyShortcuts;
  if (/alias/i.test(said)) return yamlProblems.anchor;
  return unreadable(said);
}
