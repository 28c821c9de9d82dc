import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { schemaTexts } from '../../api/language/texts/policy/schemaTexts.ts';
import { answer } from '../../api/policy/cli.ts';
import { readPolicyFile } from '../../api/policy/index.ts';
import { rules } from './broken/rules.ts';
import { values } from './broken/values.ts';
import { words } from './broken/words.ts';

const folder = fileURLToPath(new URL('../../policies/', import.meta.url));
const written = readFileSync(`${folder}policy.schema.json`, 'utf8');
const isPolicy = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(written));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.yaml') && !name.endsWith('.test.yaml'),
);

describe('the form of a policy file for editors', () => {
  test('is the one that the command makes: npm run --silent policy -- schema > policies/policy.schema.json', () => {
    expect(`${answer(['schema']).text}\n`).toBe(written);
  });

  it.each(files)('knows %s, which names it', (name) => {
    const text = readFileSync(`${folder}${name}`, 'utf8');
    expect([isPolicy(parse(text)), isPolicy.errors]).toEqual([true, null]);
    const schema = /^# yaml-language-server: \$schema=(\S+)$/mu.exec(text)?.[1] ?? '';
    expect(fileURLToPath(new URL(schema, `file://${folder}${name}`))).toBe(`${folder}policy.schema.json`);
  });

  test('marks most of what check finds wrong, and nothing that check lets through', () => {
    const broken = [...words, ...values, ...rules].flatMap(({ text }) => {
      try {
        return [{ text, data: parse(text) as unknown }];
      } catch {
        return [];
      }
    });
    const marked = broken.filter(({ data }) => !isPolicy(data));
    for (const { text } of marked) expect(readPolicyFile('skole.yaml', text).ok).toBe(false);
    console.log(`The form for editors marks ${marked.length} of ${broken.length} broken files; check finds the others`);
    expect(marked.length).toBeGreaterThan(broken.length / 2);
  });

  test('a word may stand for a list, and true for an allow without terms', () => {
    const file = (when: string, allow: string) =>
      isPolicy(
        parse(
          `{ schema: policy/1, layer: school, name: S, rules: [{ id: a, when: ${when}, allow: ${allow}, clause: { da: A., en: A. } }] }`,
        ),
      );
    expect(file('{ role: teacher }', 'true')).toBe(true);
    expect(file('{ role: [teacher, leader] }', '{ models: [] }')).toBe(true);
    expect(file('{ role: lærer }', 'true')).toBe(false);
    expect(file('{ rolle: teacher }', 'true')).toBe(false);
    expect(file('{ role: teacher }', 'false')).toBe(false);
  });

  test('says of every key what it is for, Danish first', () => {
    const undescribed: string[] = [];
    const told = new Set<string>();
    const look = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      for (const [key, inner] of Object.entries(part)) {
        if (key !== 'properties') {
          look(inner, path);
          continue;
        }
        for (const [name, property] of Object.entries(inner as Record<string, { description?: string }>)) {
          const way = path === '' ? name : `${path}.${name}`;
          const said = schemaTexts[way];
          if (!said || property.description !== `${said.da}\n\n${said.en}`) undescribed.push(way);
          told.add(way);
          look(property, way);
        }
      }
    };
    look(JSON.parse(written), '');
    expect(undescribed).toEqual([]);
    expect(Object.keys(schemaTexts).filter((way) => way !== '' && !told.has(way))).toEqual([]);
  });
});
