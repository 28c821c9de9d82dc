import type { Check } from './check.ts';

/** The zip holds the manifest, its icons and its languages at its root, and nothing else. */
export const layout: Check = ({ manifest, files }) => {
  const needed = [
    'manifest.json',
    manifest.icons.color,
    manifest.icons.outline,
    ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file),
  ];
  const present = [...files.keys()];
  return [
    ...needed.filter((name) => !files.has(name)).map((name) => `the zip lacks ${name}`),
    ...present
      .filter((name) => /[\\/]/.test(name))
      .map((name) => `the zip has ${name} in a folder: files lie at its root`),
    ...present
      .filter((name) => !/[\\/]/.test(name) && !needed.includes(name))
      .map((name) => `the zip has ${name}, which nothing names`),
  ];
};
