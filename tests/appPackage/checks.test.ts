import { describe, expect, it } from 'vitest';
import { colourIcon, outlineIcon, type Picture } from '../../appPackage/icons/draw.ts';
import { readMark } from '../../appPackage/icons/mark.ts';
import { writePng } from '../../appPackage/icons/png.ts';
import { ownProblems, problemsOf } from '../../appPackage/make.ts';
import { type Breakable, CLIENT, filesWith, sources, TENANT, theFiles, theSettings, VERSION } from './aPackage.ts';

const SCHEMAS = 'https://developer.microsoft.com/json-schemas/teams';
const PERSONAL = 'bots[0].commandLists[0]';
const told = (files: Map<string, Uint8Array>) => ownProblems(files, theSettings(), VERSION);
const toldWithSchema = (files: Map<string, Uint8Array>) => problemsOf(files, theSettings(), VERSION);
const long = (characters: number) => 'å'.repeat(characters);

/** Each row: what is broken, in which file, how, and the one thing that is said of it. */
describe('a package with one thing broken is refused in words that name it:', () => {
  it.each<[what: string, file: string, change: (content: Breakable) => void, expected: string]>([
    [
      'a version of two numbers',
      'manifest.json',
      (m) => (m.version = '1.4'),
      'versions: version is “1.4”, not three numbers such as 1.4.0',
    ],
    [
      'another version than the product’s',
      'manifest.json',
      (m) => (m.version = '1.3.9'),
      'versions: version is 1.3.9, but package.json says 1.4.0',
    ],
    [
      'another manifest version',
      'manifest.json',
      (m) => (m.manifestVersion = '1.19'),
      'versions: manifestVersion is 1.19, not 1.27',
    ],
    [
      'another schema',
      'manifest.json',
      (m) => (m.$schema = `${SCHEMAS}/v1.19/MicrosoftTeams.schema.json`),
      `versions: manifest.json: $schema is ${SCHEMAS}/v1.19/MicrosoftTeams.schema.json, not ${SCHEMAS}/v1.27/MicrosoftTeams.schema.json`,
    ],
    [
      'a locale without its schema',
      'da.json',
      (l) => delete l.$schema,
      `versions: da.json: $schema is undefined, not ${SCHEMAS}/v1.27/MicrosoftTeams.Localization.schema.json`,
    ],
    ['an id that is none', 'manifest.json', (m) => (m.id = 'ledetraad'), 'ids: id is “ledetraad”, which is no id'],
    [
      'another app’s id',
      'manifest.json',
      (m) => (m.id = TENANT),
      `ids: id is ${TENANT}, but TEAMS_APP_ID is ${theSettings().appId}`,
    ],
    [
      'another bot',
      'manifest.json',
      (m) => (m.bots[0].botId = TENANT),
      `ids: bots[0].botId is ${TENANT}, but CLIENT_ID is ${CLIENT}`,
    ],
    [
      'another bot behind the message extension',
      'manifest.json',
      (m) => (m.composeExtensions[0].botId = TENANT),
      `ids: composeExtensions[0].botId is ${TENANT}, but CLIENT_ID is ${CLIENT}`,
    ],
    [
      'another registration to sign in with',
      'manifest.json',
      (m) => (m.webApplicationInfo.id = TENANT),
      `ids: webApplicationInfo.id is ${TENANT}, but CLIENT_ID is ${CLIENT}`,
    ],
    [
      'two tabs of one name',
      'manifest.json',
      (m) => (m.staticTabs[1].entityId = 'home'),
      'ids: staticTabs: entityId “home” is used twice',
    ],
    [
      'two message extensions of one name',
      'manifest.json',
      (m) => (m.composeExtensions[0].commands[1].id = 'insertTask'),
      'ids: composeExtensions: id “insertTask” is used twice',
    ],
    [
      'an address without a protocol',
      'manifest.json',
      (m) => (m.developer.privacyUrl = 'ledetraad.example.dk/privacy'),
      'addresses: developer.privacyUrl is “ledetraad.example.dk/privacy”, which is no address',
    ],
    [
      'an address over http',
      'manifest.json',
      (m) => (m.staticTabs[0].contentUrl = 'http://ledetraad.example.dk/'),
      'addresses: staticTabs[0].contentUrl is not https: http://ledetraad.example.dk/',
    ],
    [
      'an address elsewhere',
      'manifest.json',
      (m) => (m.configurableTabs[0].configurationUrl = 'https://evil.example/teams'),
      'addresses: configurableTabs[0].configurationUrl lies at https://evil.example, not at https://ledetraad.example.dk',
    ],
    [
      'a wildcard among the domains',
      'manifest.json',
      (m) => m.validDomains.push('*.example.dk'),
      'addresses: validDomains has a wildcard: *.example.dk',
    ],
    [
      'a domain too many',
      'manifest.json',
      (m) => m.validDomains.push('login.example.dk'),
      'addresses: validDomains has login.example.dk, which no address in the manifest needs',
    ],
    ['no domain', 'manifest.json', (m) => (m.validDomains = []), 'addresses: validDomains lacks ledetraad.example.dk'],
    [
      'another resource to sign in to',
      'manifest.json',
      (m) => (m.webApplicationInfo.resource = `api://example.dk/${CLIENT}`),
      `addresses: webApplicationInfo.resource is api://example.dk/${CLIENT}, not api://ledetraad.example.dk/botid-${CLIENT}`,
    ],
    [
      'a long name',
      'manifest.json',
      (m) => (m.name.short = long(31)),
      'lengths: manifest.json: name.short has 31 characters, at most 30 fit',
    ],
    [
      'a long name in Danish',
      'da.json',
      (l) => (l['name.full'] = long(101)),
      'lengths: da.json: name.full has 101 characters, at most 100 fit',
    ],
    [
      'a long description',
      'da.json',
      (l) => (l['description.short'] = long(81)),
      'lengths: da.json: description.short has 81 characters, at most 80 fit',
    ],
    [
      'a long developer',
      'manifest.json',
      (m) => (m.developer.name = long(33)),
      'lengths: developer.name has 33 characters, at most 32 fit',
    ],
    [
      'a long command',
      'manifest.json',
      (m) => (m.bots[0].commandLists[0].commands[2].title = long(33)),
      `lengths: manifest.json: ${PERSONAL}.commands[2].title has 33 characters, at most 32 fit`,
    ],
    [
      'a long description of a command in Danish',
      'da.json',
      (l) => (l[`${PERSONAL}.commands[2].description`] = long(129)),
      `lengths: da.json: ${PERSONAL}.commands[2].description has 129 characters, at most 128 fit`,
    ],
    [
      'an empty tab name',
      'da.json',
      (l) => (l['staticTabs[0].name'] = ' '),
      'lengths: da.json: staticTabs[0].name is empty',
    ],
    [
      'a place without commands',
      'manifest.json',
      (m) => (m.bots[0].commandLists[1].scopes = ['team']),
      'commands: bots[0]: groupChat has 0 command lists, not one',
    ],
    [
      'commands where the bot is not',
      'manifest.json',
      (m) => m.bots[0].commandLists[1].scopes.push('copilot'),
      'commands: bots[0].commandLists[1]: the bot is not in copilot',
    ],
    [
      'a starter without a prompt',
      'manifest.json',
      (m) => delete m.bots[0].commandLists[0].commands[8].prompt,
      `commands: ${PERSONAL}.commands[8]: a prompt starter, and nothing else, has a prompt`,
    ],
    [
      'a command twice in Danish',
      'da.json',
      (l) => (l[`${PERSONAL}.commands[2].title`] = 'Hint'),
      `commands: da.json: ${PERSONAL} has “hint” twice`,
    ],
    [
      'a string without Danish',
      'da.json',
      (l) => delete l['description.full'],
      'locales: da.json lacks description.full',
    ],
    [
      'Danish for nothing',
      'da.json',
      (l) => (l['staticTabs[1].name'] = 'Chat'),
      'locales: da.json has staticTabs[1].name, which the manifest has not',
    ],
    [
      'no English',
      'manifest.json',
      (m) => (m.localizationInfo.defaultLanguageTag = 'da'),
      'locales: localizationInfo: the manifest itself is English',
    ],
    [
      'a language without its file',
      'manifest.json',
      (m) => m.localizationInfo.additionalLanguages.push({ languageTag: 'de', file: 'da.json.de' }),
      'locales: localizationInfo names da.json.de, which is not in the package',
    ],
  ])('%s', (_, file, change, expected) => {
    // What is not in the zip is also said by the look at the zip itself.
    const problems = told(filesWith(file, change)).filter((problem) => !problem.startsWith('layout:'));
    expect(problems).toEqual([expected]);
  });

  it('eleven commands in one place', () => {
    const another = { title: 'more', description: 'more' };
    const files = filesWith('manifest.json', (m) => m.bots[0].commandLists[0].commands.push(another));
    expect(told(files)).toContain(`commands: ${PERSONAL} has 11 commands, at most 10 are shown`);
  });

  it('no Danish at all', () => {
    const files = filesWith('manifest.json', (m) => delete m.localizationInfo.additionalLanguages);
    files.delete('da.json');
    expect(told(files)).toEqual(['locales: localizationInfo lacks Danish (da)']);
  });

  it('what only the schema knows', async () => {
    const files = filesWith('manifest.json', (m) => (m.accentColor = 'purple'));
    expect(await toldWithSchema(files)).toEqual([
      expect.stringMatching(/^schema: manifest\.json: \/accentColor must match pattern/),
    ]);
  });

  it('a locale that only its schema refuses', async () => {
    const files = filesWith('da.json', (l) => (l['staticTabs[99].name'] = 'Chat'));
    expect(await toldWithSchema(files)).toContainEqual(
      expect.stringMatching(/^schema: da\.json: .*additional properties.*staticTabs\[99\]/),
    );
  });

  it('another schema, which is not fetched to be obeyed', async () => {
    const files = filesWith('manifest.json', (m) => (m.$schema = 'http://127.0.0.1:9/schema.json'));
    expect(await toldWithSchema(files)).toEqual([expect.stringMatching(/^versions: manifest\.json: \$schema is http/)]);
  });

  it('a file that is no JSON, and one without its parts', async () => {
    const files = theFiles().set('da.json', new TextEncoder().encode('{'));
    expect(await toldWithSchema(files)).toEqual(['da.json is not JSON']);
    expect(await toldWithSchema(filesWith('manifest.json', (m) => delete m.bots))).toEqual([
      expect.stringMatching(/^manifest\.json: bots: /),
    ]);
  });
});

describe('the zip', () => {
  it.each<[what: string, change: (files: Map<string, Uint8Array>) => void, expected: string[]]>([
    [
      'without an icon',
      (files) => files.delete('outline.png'),
      ['icons: icons.outline names outline.png, which is not in the package', 'layout: the zip lacks outline.png'],
    ],
    [
      'with a folder',
      (files) => files.set('icons/color.png', new Uint8Array()),
      ['layout: the zip has icons/color.png in a folder: files lie at its root'],
    ],
    [
      'with a file that nothing needs',
      (files) => files.set('.DS_Store', new Uint8Array()),
      ['layout: the zip has .DS_Store, which nothing names'],
    ],
  ])('%s is refused', (_, change, expected) => {
    const files = theFiles();
    change(files);
    expect(told(files)).toEqual(expected);
  });

  it('without a manifest is refused', () => {
    const files = theFiles();
    files.delete('manifest.json');
    expect(told(files)).toEqual(['manifest.json is not JSON']);
  });
});

describe('an icon', () => {
  const mark = readMark(sources.mark);
  const changed = (picture: Picture, change: (pixels: Uint8Array) => void): Uint8Array => {
    const pixels = Uint8Array.from(picture.pixels);
    change(pixels);
    return writePng({ ...picture, pixels });
  };
  const outline = outlineIcon(mark);
  const colour = colourIcon(mark);
  const seen = outline.pixels.findIndex((alpha, i) => i % 4 === 3 && alpha === 255) - 3;

  it.each<[what: string, name: string, file: Uint8Array, expected: string]>([
    ['that is no picture', 'color.png', new TextEncoder().encode(sources.mark), 'color.png is not a PNG file'],
    ['that was cut short', 'color.png', writePng(colour).subarray(0, 600), 'color.png is a damaged PNG file'],
    ['of another size', 'color.png', writePng(outline), 'color.png is 32×32, not 192×192'],
    ['of another size', 'outline.png', writePng(colour), 'outline.png is 192×192, not 32×32'],
    [
      'with holes',
      'color.png',
      changed(colour, (pixels) => (pixels[3] = 0)),
      'color.png has holes: Teams cuts its own corners',
    ],
    [
      'with colour in its outline',
      'outline.png',
      changed(outline, (pixels) => (pixels[seen] = 200)),
      'outline.png has another colour than white',
    ],
    [
      'of nothing',
      'outline.png',
      changed(outline, (pixels) => pixels.fill(0)),
      'outline.png is not an outline on a transparent ground',
    ],
    [
      'without transparency',
      'outline.png',
      changed(outline, (pixels) => pixels.fill(255)),
      'outline.png is not an outline on a transparent ground',
    ],
  ])('%s is refused (%s)', (_, name, file, expected) => {
    expect(told(theFiles().set(name, file))).toEqual([`icons: ${expected}`]);
  });

  it('with a palette is refused as another kind of PNG', () => {
    const file = Buffer.from(writePng(colour));
    file[25] = 3;
    expect(told(theFiles().set('color.png', file))).toEqual([
      'icons: color.png is not a PNG with eight bits of red, green, blue and alpha',
    ]);
  });
});
