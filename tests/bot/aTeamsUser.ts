import { randomUUID } from 'node:crypto';

/** Somebody in Teams who writes to the bot: their activities, as Teams sends them. */
export class TeamsUser {
  readonly #bot: string;
  readonly #connector: string;
  readonly subject: string;
  readonly chat: string;
  readonly tenant: string;
  /** Gives the `Authorization` header of each call; none by default. */
  readonly #authorize: () => Promise<string | undefined>;

  constructor(
    /** Where the bot's server is. */
    bot: string,
    /** Where its answers go. */
    connector: string,
    {
      subject = randomUUID(),
      tenant = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
      chat = `a:${subject}`,
      authorize = async () => undefined,
    }: { subject?: string; tenant?: string; chat?: string; authorize?: () => Promise<string | undefined> } = {},
  ) {
    this.#bot = bot;
    this.#connector = connector;
    this.subject = subject;
    this.tenant = tenant;
    this.chat = chat;
    this.#authorize = authorize;
  }

  /** An activity of theirs; `more` says what is different about it. */
  activity(more: object): object {
    return {
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      serviceUrl: this.#connector,
      channelId: 'msteams',
      locale: 'da-DK',
      from: { id: `29:${this.subject}`, aadObjectId: this.subject, name: 'Teams-bruger' },
      recipient: { id: '28:bot', name: 'Ledetråd' },
      conversation: { id: this.chat, conversationType: 'personal', tenantId: this.tenant },
      ...more,
    };
  }

  async send(activity: object, bot = this.#bot): Promise<Response> {
    const authorization = await this.#authorize();
    return fetch(`${bot}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(authorization && { Authorization: authorization }) },
      body: JSON.stringify(activity),
    });
  }

  /** Writes something. */
  say(text: string, more: object = {}): Promise<Response> {
    return this.send(this.activity({ type: 'message', text, ...more }));
  }

  /** Presses a button that says something or sends what is in the card's fields. */
  press(data: unknown, fields: object = {}): Promise<Response> {
    const value = typeof data === 'object' ? { ...data, ...fields } : data;
    return this.send(this.activity({ type: 'message', text: '', value }));
  }

  /** Presses a button that changes its card, and gives what the bot answers. */
  async act(data: unknown, fields: object = {}): Promise<{ type: string; value: unknown }> {
    const action = {
      type: 'Action.Execute',
      verb: 'act',
      data: typeof data === 'object' ? { ...data, ...fields } : data,
    };
    return this.invoke('adaptiveCard/action', { action, trigger: 'manual' });
  }

  async invoke<T>(name: string, value: unknown, more: object = {}): Promise<T> {
    const response = await this.send(this.activity({ type: 'invoke', name, value, ...more }));
    if (response.status !== 200) throw new Error(`invoke: ${response.status}`);
    return response.json();
  }
}
