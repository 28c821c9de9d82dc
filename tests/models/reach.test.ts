import { describe, expect, it } from 'vitest';
import { ModelFault } from '../../api/models/fault.ts';
import { openModel } from '../../api/models/openaiModel.ts';
import { isRefused, problemWithUrl } from '../../api/models/reach.ts';
import { aModel, aModelSetting } from './aModel.ts';

describe('an address of a model', () => {
  it.each([
    '169.254.169.254',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '100.100.100.200',
    '::',
    'fe80::1',
    'fd00:ec2::254',
    '::ffff:169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    'not an address',
  ])('%s is refused everywhere', (address) => {
    expect([isRefused(address, 'internet'), isRefused(address, 'ownNetwork')]).toEqual([true, true]);
  });

  it.each([
    '127.0.0.1',
    '::1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    'fd12::1',
    '::ffff:10.0.0.1',
  ])('%s is reached only where the own network was named', (address) => {
    expect([isRefused(address, 'internet'), isRefused(address, 'ownNetwork')]).toEqual([true, false]);
  });

  it.each(['52.1.2.3', '172.32.0.1', '2a01:4f8::1'])('%s is reached', (address) => {
    expect(isRefused(address, 'internet')).toBe(false);
  });

  it.each([
    ['ftp://models.example', 'internet'],
    ['http://models.example/v1', 'internet'],
    ['https://user:secret@models.example/v1', 'internet'],
    ['https://2130706433/v1', 'internet'],
    ['https://0x7f.1/v1', 'internet'],
    ['https://[::1]/v1', 'internet'],
    ['https://10.0.0.5/v1', 'internet'],
    ['http://169.254.169.254/latest', 'ownNetwork'],
    ['http://[::ffff:a9fe:a9fe]/', 'ownNetwork'],
  ] as const)('%s does not hold on the %s', (url, reach) => {
    expect(problemWithUrl(new URL(url), reach)).toMatch(/\w/);
  });

  it.each([
    ['https://models.example/v1', 'internet'],
    ['http://127.0.0.1:11434/v1', 'ownNetwork'],
    ['http://gpu.skolen.example:8000/v1', 'ownNetwork'],
  ] as const)('%s holds on the %s', (url, reach) => {
    expect(problemWithUrl(new URL(url), reach)).toBeNull();
  });
});

const ask = (model: ReturnType<typeof openModel>) =>
  model
    .streamText({ purpose: 'tutor', messages: [{ role: 'user', text: 'hej' }], maxTokens: 5 }, () => {})
    .then(
      () => 'whole',
      (error: unknown) => (error instanceof ModelFault ? `${error.kind}: ${error.message}` : String(error)),
    );

describe('a connection', () => {
  it('to a name that leads into the own network is refused at connecting', async () => {
    const { mock, close } = await aModel();
    const url = mock.url.replace('127.0.0.1', 'localhost');
    const outside = openModel(aModelSetting(url, { reach: 'internet' }));
    const inside = openModel(aModelSetting(url));

    expect(await ask(outside)).toBe('unreachable: no connection (EREFUSEDADDRESS)');
    expect(mock.stats().sockets).toBe(0);
    expect(await ask(inside)).toBe('whole');

    await outside.close();
    await inside.close();
    await close();
  });

  it('to a literal address in the own network is refused too', async () => {
    const { mock, close } = await aModel();
    const outside = openModel(aModelSetting(mock.url, { reach: 'internet' }));

    expect(await ask(outside)).toBe('unreachable: no connection (EREFUSEDADDRESS)');
    expect(mock.stats().sockets).toBe(0);

    await outside.close();
    await close();
  });

  it('does not follow a redirect', async () => {
    const { mock, model, close } = await aModel({ providerModel: 'mock?mode=redirect' });

    expect(await ask(model)).toMatch(/^malformed/);
    expect(mock.stats().elsewhere).toBe(0);

    await close();
  });
});
