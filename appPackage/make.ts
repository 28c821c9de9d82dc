import { strToU8, unzipSync, zipSync } from 'fflate';
import { checks, type Package, schemaProblems } from './checks/index.ts';
import { colourIcon, outlineIcon } from './icons/draw.ts';
import { readMark } from './icons/mark.ts';
import { writePng } from './icons/png.ts';
import { Locale, Manifest } from './manifest.ts';
import type { PackageSettings } from './settings.ts';
import { fillIn, valuesOf } from './template.ts';

/** The files that a package is made from, as text. */
export interface Sources {
  /** `manifest.json` with `${{NAME}}` where the environment comes in. */
  readonly manifest: string;
  /** Locale files by name. */
  readonly locales: Readonly<Record<string, string>>;
  /** The product's mark, SVG. */
  readonly mark: string;
  /** From package.json. */
  readonly version: string;
}

/** A package that may be uploaded, or everything that is wrong with it. */
export type Making =
  | { readonly ok: true; readonly zip: Uint8Array; readonly files: readonly string[]; readonly held: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** One moment for every file, so that the same sources give the same bytes. */
const MOMENT = new Date(2000, 0, 1);

/** Makes the package and holds it against the schema and our own checks. Reads and writes nothing. */
export async function makePackage(sources: Sources, settings: PackageSettings): Promise<Making> {
  const filled = fillIn(sources.manifest, valuesOf(settings, sources.version));
  if (!filled.ok) return filled;
  const mark = readMark(sources.mark);
  const zip = zipSync(
    {
      'manifest.json': strToU8(filled.text),
      ...Object.fromEntries(Object.entries(sources.locales).map(([name, text]) => [name, strToU8(text)])),
      'color.png': writePng(colourIcon(mark)),
      'outline.png': writePng(outlineIcon(mark)),
    },
    { level: 9, mtime: MOMENT },
  );
  const files = new Map(Object.entries(unzipSync(zip)));
  const problems = await problemsOf(files, settings, sources.version);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, zip, files: [...files.keys()], held: ['schema', ...Object.keys(checks)] };
}

/** Everything that is wrong with what a zip holds; nothing for a package that may be uploaded. */
export async function problemsOf(files: Files, settings: PackageSettings, version: string): Promise<string[]> {
  const own = ownProblems(files, settings, version);
  // A file that cannot be read has no schema, and one that names another would be looked up on the network.
  if (own.some((problem) => !/^\w+: /.test(problem) || problem.includes('$schema'))) return own;
  const texts = Object.entries(jsonIn(files));
  const bySchema = await Promise.all(texts.map(([name, text]) => schemaProblems(name, text)));
  return [...bySchema.flat().map((problem) => `schema: ${problem}`), ...own];
}

/** What our own checks find; each problem begins with the name of its check, or with that of a file that is not read. */
export function ownProblems(files: Files, settings: PackageSettings, version: string): string[] {
  const { 'manifest.json': manifest = '', ...locales } = jsonIn(files);
  const parsed = parse(manifest, locales);
  if (!parsed.ok) return parsed.problems;
  const made: Package = { ...parsed, files, settings, version };
  return Object.entries(checks).flatMap(([name, check]) => check(made).map((problem) => `${name}: ${problem}`));
}

/** What a zip holds, by path. */
type Files = ReadonlyMap<string, Uint8Array>;

const jsonIn = (files: Files): Record<string, string> =>
  Object.fromEntries(
    [...files]
      .filter(([name]) => name.endsWith('.json'))
      .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );

function parse(manifestText: string, localeTexts: Readonly<Record<string, string>>) {
  const problems: string[] = [];
  const take = <T>(name: string, text: string, schema: { safeParse(value: unknown): Parsed<T> }): T | undefined => {
    try {
      const read = schema.safeParse(JSON.parse(text));
      if (read.success) return read.data;
      problems.push(...read.error.issues.map(({ path, message }) => `${name}: ${path.join('.')}: ${message}`));
    } catch {
      problems.push(`${name} is not JSON`);
    }
    return undefined;
  };
  const manifest = take('manifest.json', manifestText, Manifest);
  const locales = Object.entries(localeTexts).map(([name, text]) => [name, take(name, text, Locale) ?? {}] as const);
  if (!manifest || problems.length > 0) return { ok: false, problems } as const;
  return { ok: true, manifest, locales: Object.fromEntries(locales) } as const;
}

type Parsed<T> =
  | { readonly success: true; readonly data: T }
  | {
      readonly success: false;
      readonly error: { readonly issues: readonly { path: PropertyKey[]; message: string }[] };
    };
