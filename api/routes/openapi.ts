import { z } from 'zod';
import { ErrorBody } from '../contract/error.ts';
import { TurnEvent } from '../contract/event.ts';
import type { Route } from './route.ts';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
  return rest;
};

/** The description of the HTTP interface (OpenAPI 3.1), from the same schemas that check each request. */
export function describeApi(routes: readonly Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: describeRoute(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ledetråd',
      version,
      description:
        'Sign in first; the session is a cookie. Writes are only taken from the own origin. Event streams resume with Last-Event-ID.',
    },
    paths,
    components: {
      schemas: { TurnEvent: schemaOf(TurnEvent, 'output'), ErrorBody: schemaOf(ErrorBody, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'ledetraad' } },
    },
  };
}

/** A file, as it is sent and got. */
const bytesAs = (types: readonly string[] = ['application/octet-stream']) =>
  Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]));

function describeRoute(route: Route): object {
  const responses: Record<string, object> = {
    default: {
      description: 'Why it was not done, in the reader’s language',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorBody' } } },
    },
  };
  for (const [status, answer] of Object.entries(route.answers)) {
    responses[status] = { description: route.summary, ...describeAnswer(answer) };
  }
  const parameters = [...pathParameters(route), ...queryParameters(route)];
  return {
    summary: route.summary,
    ...(route.who ? { security: [{ session: [] }], description: `For: ${route.who.join(', ')}` } : { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } },
    }),
    ...(route.file && { requestBody: { required: true, content: bytesAs(route.file.types) } }),
    responses,
  };
}

function describeAnswer(answer: z.ZodType | 'events' | 'file' | null): object {
  if (answer === null) return {};
  if (answer === 'file') return { content: bytesAs() };
  if (answer === 'events') {
    return { content: { 'text/event-stream': { schema: { $ref: '#/components/schemas/TurnEvent' } } } };
  }
  return { content: { 'application/json': { schema: schemaOf(answer, 'output') } } };
}

const pathParameters = ({ path }: Route) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

function queryParameters({ query }: Route): object[] {
  if (!query) return [];
  const { properties = {}, required = [] } = schemaOf(query, 'input');
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}
