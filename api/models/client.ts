import { AzureOpenAI, OpenAI } from 'openai';
import type { Connection } from './connection.ts';

/** The SDK's client for a connection. Retries and time limits are this folder's own, not the client's. */
export function openClient(connection: Connection, fetch: typeof globalThis.fetch): OpenAI {
  const shared = { fetch, maxRetries: 0, timeout: 600_000, logLevel: 'off' } as const;
  if (connection.kind === 'azure') {
    const { endpoint, apiKey, apiVersion, deployment } = connection;
    return new AzureOpenAI({ ...shared, endpoint: endpoint.href, apiKey, apiVersion, deployment });
  }
  const { baseUrl, apiKey } = connection;
  // Given in full, so that nothing else in the environment decides where a student's words go.
  return new OpenAI({ ...shared, baseURL: baseUrl.href.replace(/\/$/, ''), apiKey, organization: null, project: null });
}
