/** Vercel AI SDK as its documents show it: `streamText`, sent on as a UI message stream. */
import { createServer } from 'node:http';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { pipeUIMessageStreamToResponse, streamText, toUIMessageStream } from 'ai';

const provider = createOpenAICompatible({
  name: 'bench',
  apiKey: 'bench',
  baseURL: process.env.OPENAI_BASE_URL ?? '',
});

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { model, messages } = JSON.parse(Buffer.concat(chunks).toString());
  const { stream } = streamText({ model: provider(model), messages });
  pipeUIMessageStreamToResponse({ response, stream: toUIMessageStream({ stream }) });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`listening on ${typeof address === 'object' ? address?.port : ''}`);
});
