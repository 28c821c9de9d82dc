import { describe, expect, it } from 'vitest';
import { readActivity } from '../../bot/incoming.ts';

const common = {
  id: '1700000000001',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  channelId: 'msteams',
  locale: 'da-DK',
  from: { id: '29:anna', aadObjectId: 'AAAAAAAA-0000-4000-8000-000000000001', name: 'Anna' },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant-1' },
};
const origin = {
  address: {
    tenant: 'tenant-1',
    chat: 'a:1',
    kind: 'personal',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    botId: '28:bot',
  },
  account: { tenant: 'tenant-1', subject: 'aaaaaaaa-0000-4000-8000-000000000001', id: '29:anna' },
  lang: 'da',
  activityId: '1700000000001',
};

describe('what comes from Teams', () => {
  it('is a message, with who wrote it where', () => {
    expect(readActivity({ ...common, type: 'message', text: ' 2x + 3 = 11 ' })).toEqual({
      ...origin,
      kind: 'message',
      text: '2x + 3 = 11',
      data: undefined,
      hasFile: false,
    });
  });

  it('is said to the bot in a channel, without its name', () => {
    const conversation = { id: '19:x@thread.tacv2;messageid=1', conversationType: 'channel', isGroup: true };
    const channelData = { tenant: { id: 'tenant-2' } };
    const text = '<at>Ledetråd</at> del opgave brøker';
    expect(readActivity({ ...common, conversation, channelData, type: 'message', text })).toMatchObject({
      kind: 'message',
      text: 'del opgave brøker',
      address: { kind: 'group', tenant: 'tenant-2' },
    });
  });

  it('has a file when there is more than the text', () => {
    const html = { contentType: 'text/html', content: '<p>hej</p>' };
    const file = { contentType: 'application/vnd.microsoft.teams.file.download.info' };
    const has = (...attachments: object[]) => readActivity({ ...common, type: 'message', text: 'hej', attachments });
    expect(has(html)).toMatchObject({ hasFile: false });
    expect(has(html, file)).toMatchObject({ hasFile: true });
  });

  it('is read where Teams has the words as HTML only, such as some that were pasted', () => {
    const said = (content: string) =>
      readActivity({ ...common, type: 'message', text: null, attachments: [{ contentType: 'text/html', content }] });
    expect(said('<div>Er 3 &lt; 5?<br>Og 7 &gt; 9?</div>')).toMatchObject({
      text: 'Er 3 < 5?\nOg 7 > 9?',
      hasFile: false,
    });
    const mention = '<span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Ledetråd</span>&nbsp;hjælp';
    expect(said(`<div>${mention}</div>`)).toMatchObject({ text: 'hjælp' });
    const quoted =
      '<blockquote itemtype="http://schema.skype.com/Reply"><p>Hvad er 2x?</p></blockquote><p>det er 8</p>';
    expect(said(quoted)).toMatchObject({ text: 'det er 8' });
  });

  it('leaves nothing out because something else in it is null', () => {
    const nothing = { text: 'hej', locale: null, channelData: null, replyToId: null, attachments: null };
    expect(readActivity({ ...common, ...nothing, type: 'message' })).toMatchObject({ kind: 'message', text: 'hej' });
  });

  it('is a message that was edited, with its new words', () => {
    const edited = { type: 'messageUpdate', channelData: { eventType: 'editMessage' }, text: 'jeg er ked af det' };
    expect(readActivity({ ...common, ...edited })).toMatchObject({ kind: 'edited', text: 'jeg er ked af det' });
  });

  it('is from the same directory, however its id is spelt', () => {
    const conversation = { ...common.conversation, tenantId: 'TENANT-1' };
    expect(readActivity({ ...common, conversation, type: 'message', text: 'hej' })).toMatchObject({
      address: { tenant: 'tenant-1' },
      account: { tenant: 'tenant-1' },
    });
  });

  it.each([
    [{ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }, 'added'],
    [{ type: 'conversationUpdate', membersAdded: [{ id: '29:anna' }] }, 'other'],
    [{ type: 'installationUpdate', action: 'add' }, 'added'],
    [{ type: 'installationUpdate', action: 'remove' }, 'removed'],
    [{ type: 'typing' }, 'other'],
    [{ type: 'invoke', name: 'something/else' }, 'other'],
    [{ type: 'invoke', name: 'adaptiveCard/action', value: 'no object' }, 'other'],
    [{ type: 'invoke', name: 'composeExtension/query', value: { commandId: 'unknown' } }, 'other'],
  ])('%j is %s', (more, kind) => expect(readActivity({ ...common, ...more })).toMatchObject({ kind }));

  it('is feedback on one of its messages', () => {
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{"feedbackText":"Godt"}' } };
    const invoke = { ...common, type: 'invoke', name: 'message/submitAction', replyToId: 'm7', value };
    expect(readActivity(invoke)).toMatchObject({ kind: 'feedback', messageId: 'm7', reaction: 'like', text: 'Godt' });
    const plain = { ...value, actionValue: { reaction: 'dislike', feedback: 'Nej' } };
    expect(readActivity({ ...invoke, value: plain })).toMatchObject({ reaction: 'dislike', text: 'Nej' });
  });

  it('is a search, and a command on somebody’s message with its text', () => {
    const parameters = [{ name: 'search', value: 'brøker' }];
    const query = { type: 'invoke', name: 'composeExtension/query', value: { commandId: 'insertTask', parameters } };
    expect(readActivity({ ...common, ...query })).toMatchObject({ kind: 'search', words: 'brøker' });
    const content = '<div><p>Find 3/4 &amp; 1/2<br>af 20</p><p>Skriv &lt; eller &gt;</p></div>';
    const value = { commandId: 'differentiate', messagePayload: { body: { content } } };
    expect(readActivity({ ...common, type: 'invoke', name: 'composeExtension/fetchTask', value })).toMatchObject({
      kind: 'openForm',
      text: 'Find 3/4 & 1/2\naf 20\nSkriv < eller >',
    });
  });

  it.each([
    ['nothing', null],
    ['a text', 'hej'],
    ['no sender', { ...common, type: 'message', from: undefined }],
    ['no address', { ...common, type: 'message', serviceUrl: 'not an address' }],
    ['a chat that would be another path', { ...common, type: 'message', conversation: { id: 'a/../../v3' } }],
    ['too long a text', { ...common, type: 'message', text: 'a'.repeat(100_001) }],
  ])('is not %s', (_, body) => expect(readActivity(body)).toBeNull());
});
