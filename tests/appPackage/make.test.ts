import { readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { CLASSES_SCOPE } from '../../api/graph/education.ts';
import { FILES_SCOPE } from '../../api/graph/oneDrive.ts';
import { makePackage } from '../../appPackage/make.ts';
import { readSettings } from '../../appPackage/settings.ts';
import { fillIn, valuesOf } from '../../appPackage/template.ts';
import { APP, type Breakable, CLIENT, ENV, sources, TENANT, theFiles, theSettings, zip } from './aPackage.ts';

const manifest: Breakable = JSON.parse(new TextDecoder().decode(theFiles().get('manifest.json')));
const danish: Breakable = JSON.parse(sources.locales['da.json'] ?? '');
const textOf = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

describe('the package', () => {
  afterEach(() => vi.restoreAllMocks());

  it('holds against Microsoft’s schema and every check of ours, without a network', async () => {
    const connect = vi.spyOn(Socket.prototype, 'connect');
    const made = await makePackage(sources, theSettings());
    expect(made).toMatchObject({
      ok: true,
      files: ['manifest.json', 'da.json', 'color.png', 'outline.png'],
      held: ['schema', 'versions', 'ids', 'addresses', 'lengths', 'commands', 'locales', 'icons', 'layout'],
    });
    expect(connect).not.toHaveBeenCalled();
  });

  it('is the same to the byte when it is made again', async () => {
    const again = await makePackage(sources, theSettings());
    expect(again.ok && Buffer.from(again.zip).equals(zip)).toBe(true);
  });

  it('has nothing left to fill in, and no address but the school’s own', () => {
    const text = JSON.stringify(manifest);
    expect(text).not.toContain('${{');
    const hosts = [...text.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['developer.microsoft.com', 'ledetraad.example.dk']));
  });

  it('asks for no access to chats, channels, files or mail, and of the device only for what dictation needs', () => {
    expect(manifest.authorization).toBeUndefined();
    expect(manifest.devicePermissions).toEqual(['media']);
    expect(manifest.permissions).toEqual(['identity', 'messageTeamMembers']);
  });

  it('offers the commands of teachers and students in both languages', () => {
    const titles = manifest.bots[0].commandLists[0].commands.map(({ title }: { title: string }, c: number) => [
      title,
      danish[`bots[0].commandLists[0].commands[${c}].title`],
    ]);
    expect(Object.fromEntries(titles)).toMatchObject({
      'new problem': 'ny opgave',
      hint: 'hint',
      help: 'hjælp',
      'lesson plan': 'lektionsplan',
      differentiate: 'differentiér',
      exercises: 'opgaver',
      feedback: 'feedback',
      'may I': 'må jeg',
    });
  });

  it('never tells a student which of the versions of a task they were given', () => {
    expect(textOf('appPackage/da.json')).not.toMatch(/støttet|på trin|udfordring/i);
  });

  it('is not made from a template that names what nobody sets', async () => {
    const made = await makePackage(
      { ...sources, manifest: sources.manifest.replace('TEAMS_APP_ID', 'TEAMS_APPID') },
      theSettings(),
    );
    expect(made).toEqual({ ok: false, problems: ['the template names TEAMS_APPID, which has no value'] });
  });

  it('for development may lie on this machine', async () => {
    const settings = theSettings({ ...ENV, PUBLIC_URL: 'http://localhost:3978' }, true);
    const made = await makePackage(sources, settings);
    if (!made.ok) throw new Error(made.problems.join('\n'));
    const json = new TextDecoder().decode(unzipSync(made.zip)['manifest.json']);
    expect(JSON.parse(json)).toMatchObject({
      validDomains: ['localhost:3978'],
      webApplicationInfo: { resource: `api://localhost:3978/botid-${CLIENT}` },
    });
  });
});

describe('an environment', () => {
  it('in which nothing is set is answered with each name that is missing and where it comes from', () => {
    expect(readSettings({ CLIENT_ID: '' }, false)).toEqual({
      ok: false,
      problems: [
        expect.stringMatching(/^TEAMS_APP_ID is missing: .*randomUUID/),
        expect.stringMatching(/^CLIENT_ID is missing: .*Entra/),
        expect.stringMatching(/^PUBLIC_URL is missing: .*https:/),
      ],
    });
  });

  it.each<[what: string, env: Record<string, string>, told: RegExp]>([
    ['an address over http', { PUBLIC_URL: 'http://ledetraad.example.dk' }, /^PUBLIC_URL is http:.*https only/],
    ['this machine', { PUBLIC_URL: 'https://localhost:3978' }, /^PUBLIC_URL is this machine \(localhost\)/],
    ['this machine by number', { PUBLIC_URL: 'https://127.0.0.1' }, /^PUBLIC_URL is this machine/],
    [
      'an address with a path',
      { PUBLIC_URL: 'https://example.dk/ledetraad' },
      /^PUBLIC_URL must be no more than .*https:\/\/example\.dk$/,
    ],
    ['an address with a password', { PUBLIC_URL: 'https://a:b@example.dk' }, /^PUBLIC_URL must be no more than/],
    ['no address', { PUBLIC_URL: 'ledetraad' }, /^PUBLIC_URL must be an address/],
    ['an id that is none', { CLIENT_ID: 'ledetraad' }, /^CLIENT_ID must be an id such as/],
    [
      'an id of zeros',
      { TEAMS_APP_ID: '00000000-0000-0000-0000-000000000000' },
      /^TEAMS_APP_ID must be an id of your own/,
    ],
    ['a tenant for a client', { TENANT_ID: CLIENT }, /^TENANT_ID and CLIENT_ID are the same/],
    ['a tenant for an app', { TENANT_ID: APP }, /^TENANT_ID and TEAMS_APP_ID are the same/],
    [
      'a domain of another address',
      { PUBLIC_DOMAIN: 'example.dk' },
      /^PUBLIC_DOMAIN is example\.dk, but PUBLIC_URL lies at ledetraad\.example\.dk/,
    ],
  ])('with %s is refused in one line', (_, env, told) => {
    expect(readSettings({ ...ENV, ...env }, false)).toEqual({ ok: false, problems: [expect.stringMatching(told)] });
  });

  it('with a tenant and a domain that agree is taken', () => {
    const env = { ...ENV, TENANT_ID: TENANT, PUBLIC_DOMAIN: 'ledetraad.example.dk' };
    expect(readSettings(env, false)).toMatchObject({ ok: true, settings: { appId: APP, clientId: CLIENT } });
  });
});

describe('the files for Microsoft 365 Agents Toolkit', () => {
  const toolkit: Breakable = parse(textOf('m365agents.yml'));
  const example = textOf('appPackage/env/.env.dev.example');
  const inExample = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  const entra: Breakable = JSON.parse(textOf('appPackage/aad.manifest.json'));

  it('make, register, check and hand over, in this order', () => {
    expect(toolkit.provision.map(({ uses }: { uses: string }) => uses)).toEqual([
      'teamsApp/create',
      'aadApp/create',
      'aadApp/update',
      'botFramework/create',
      'script',
      'teamsApp/validateAppPackage',
      'teamsApp/update',
    ]);
  });

  it('use a name only after it was written down or made', () => {
    const known = new Set(['TEAMSFX_ENV', 'PUBLIC_URL', 'PUBLIC_DOMAIN']);
    for (const step of toolkit.provision) {
      const file: string = step.with.manifestPath === undefined ? '' : textOf(step.with.manifestPath);
      const used = [...`${JSON.stringify(step.with)}${file}`.matchAll(/\$\{\{(\w+)\}\}/g)].map(
        ([, name]) => name ?? '',
      );
      expect(used.filter((name) => !known.has(name))).toEqual([]);
      for (const name of Object.values<string>(step.writeToEnvironmentFile ?? {})) known.add(name);
    }
    const secrets = [...known].filter((name) => name.startsWith('SECRET_'));
    expect(secrets).toEqual(['SECRET_CLIENT_SECRET']);
    expect([...known].filter((name) => !secrets.includes(name) && !inExample.includes(name))).toEqual([]);
  });

  it('register the address that the app package signs in to, for Teams’ own two clients and nobody else', () => {
    const filled = fillIn(entra.identifierUris[0], valuesOf(theSettings(), '1.4.0'));
    expect(filled).toEqual({ ok: true, text: manifest.webApplicationInfo.resource });
    expect(entra.signInAudience).toBe('AzureADMyOrg');
    const [scope] = entra.api.oauth2PermissionScopes;
    expect(entra.api.preAuthorizedApplications).toEqual([
      { appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', delegatedPermissionIds: [scope.id] },
      { appId: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', delegatedPermissionIds: [scope.id] },
    ]);
  });

  it('ask Microsoft Graph for what the server asks for and no more, and let Microsoft come back to our one page', () => {
    // Their ids are the same in every tenant: https://learn.microsoft.com/graph/permissions-reference
    const ids: Readonly<Record<string, string>> = {
      'EduRoster.ReadBasic': '5d186531-d1bf-4f07-8cea-7c42119e1bd9',
      'Files.ReadWrite': '5c28f0bf-8a70-41f1-8ab2-9032436ddb65',
    };
    expect(entra.requiredResourceAccess).toEqual([
      {
        resourceAppId: '00000003-0000-0000-c000-000000000000',
        resourceAccess: [CLASSES_SCOPE, FILES_SCOPE].map((scope) => ({ id: ids[scope], type: 'Scope' })),
      },
    ]);
    const [end] = entra.spa.redirectUris;
    expect(fillIn(end, valuesOf(theSettings(), '1.4.0'))).toEqual({
      ok: true,
      text: 'https://ledetraad.example.dk/auth-end.html',
    });
  });

  it('know the product’s three roles by the names that it uses', () => {
    expect(entra.appRoles.map(({ value }: { value: string }) => value)).toEqual(['student', 'teacher', 'leader']);
    expect(new Set(entra.appRoles.map(({ id }: { id: string }) => id)).size).toBe(3);
  });
});

describe('the guide for administrators', () => {
  const halves = textOf('docs/teams.md').split(/^# Ledetråd in Microsoft Teams$/m);
  const entra: Breakable = JSON.parse(textOf('appPackage/aad.manifest.json'));

  it('explains in Danish and in English each permission, client, role and setting that it asks an administrator for', () => {
    const wanted: string[] = [
      ...manifest.permissions,
      ...entra.api.oauth2PermissionScopes.map(({ value }: { value: string }) => value),
      ...entra.api.preAuthorizedApplications.map(({ appId }: { appId: string }) => appId),
      ...entra.appRoles.map(({ value }: { value: string }) => `\`${value}\``),
      ...[CLASSES_SCOPE, FILES_SCOPE, 'GRAPH_URL', '/auth-end.html'],
      ...['TEAMS_APP_ID', 'CLIENT_ID', 'CLIENT_SECRET', 'TENANT_ID', 'PUBLIC_URL', 'npm run package'],
    ];
    expect(halves).toHaveLength(2);
    for (const half of halves) expect(wanted.filter((word) => !half.includes(word))).toEqual([]);
  });

  it('has the same chapters in both languages', () => {
    const [danish, english] = halves.map((half) => [...half.matchAll(/^## (\d?)/gm)].map(([, number]) => number));
    expect(danish).toEqual(english);
  });
});
