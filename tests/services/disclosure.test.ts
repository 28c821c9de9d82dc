import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftKinds } from '../../api/drafts/index.ts';
import { compile, type PolicyFile } from '../../api/policy/index.ts';
import { aRequest } from '../drafts/aKind.ts';
import { aFile, aRule } from '../policy/build.ts';
import { aSchool, type TestSchool, value } from './aSchool.ts';

const SCHOOLS = { da: 'Teksten er skrevet af en computer.', en: 'This was written by a computer.' };
const KOMMUNENS = { da: 'Kommunen bruger Ledetråd.', en: 'The municipality uses Ledetråd.' };
const saying = (level: 'municipality' | 'school', disclosure: PolicyFile['disclosure']): PolicyFile => ({
  ...aFile(level, [aRule()]),
  disclosure,
});

let files: PolicyFile[];
let school: TestSchool;
beforeEach(async () => {
  files = [saying('municipality', KOMMUNENS), saying('school', SCHOOLS)];
  school = await aSchool({ draftKinds, policy: () => ({ policies: compile(files), files, problems: [] }) });
});
afterEach(() => school.store.close());

async function aConversation() {
  const sofia = await school.person('demo-sofia');
  const { id } = value(await school.services.startConversation(sofia, { problem: { text: 'Beregn 3/4 + 2/3' } }));
  return value(await school.services.readConversation(sofia, id));
}

async function aDraft() {
  const jonas = await school.person('demo-jonas');
  const begun = { clientDraftId: crypto.randomUUID(), request: aRequest({ topic: 'Brøker' }) };
  const { id } = value(await school.services.startDraft(jonas, begun));
  for (let after: number | undefined; ; ) {
    const view = value(await school.services.readDraft(jonas, id, after));
    if (view.status !== 'writing') return { jonas, view };
    after = view.revision;
  }
}

describe('the school’s own sentence about what a machine has written', () => {
  it('comes with a student’s conversation and a teacher’s draft, before the municipality’s', async () => {
    expect((await aConversation()).disclosure).toEqual(SCHOOLS);
    expect((await aDraft()).view.disclosure).toEqual(SCHOOLS);
    files = [saying('municipality', KOMMUNENS), saying('school', undefined)];
    expect((await aConversation()).disclosure).toEqual(KOMMUNENS);
  });

  it('stands in a draft that is fetched as a file, for teachers and for students, in the draft’s language', async () => {
    const { jonas, view } = await aDraft();
    for (const copy of ['teacher', 'student'] as const) {
      const file = value(await school.services.exportDraft(jonas, view.id, { format: 'text', copy }));
      const text = new TextDecoder().decode(file.bytes);
      expect(text).toContain(SCHOOLS.da);
      expect(text).not.toContain(SCHOOLS.en);
    }
  });

  it('is on the page for parents', () => {
    expect(school.services.publicPolicy().disclosure).toEqual(SCHOOLS);
  });

  it('is not there when no file says anything, nor after its file’s dates', async () => {
    files = [{ ...saying('school', SCHOOLS), effective: { from: 0, to: 1 } }];
    expect((await aConversation()).disclosure).toBeUndefined();
  });
});
