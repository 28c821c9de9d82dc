import type { Locale, Manifest } from '../manifest.ts';
import type { PackageSettings } from '../settings.ts';

/** A package as it will be uploaded, and what it was made for. */
export interface Package {
  readonly manifest: Manifest;
  /** Translations by the name of their file. */
  readonly locales: Readonly<Record<string, Locale>>;
  /** What the zip holds, by path, in its order. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly settings: PackageSettings;
  /** The product's own version, from package.json. */
  readonly version: string;
}

/** Looks at one thing and says what is wrong with it: each problem a sentence that says where, and what was expected. */
export type Check = (made: Package) => string[];
