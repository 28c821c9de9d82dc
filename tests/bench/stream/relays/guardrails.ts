/** Express and `@openai/guardrails` with a filter for words that come before an answer; it looks after it has shown. */
import { GuardrailsOpenAI } from '@openai/guardrails';
import express from 'express';

const keywords = ['svaret er', 'resultatet bliver', 'facit', 'løsningen er', 'the answer is', 'final answer'];
const guardrails = [{ name: 'Keyword Filter', config: { keywords } }];
const client = await GuardrailsOpenAI.create(
  { version: 1, output: { version: 1, guardrails } },
  { apiKey: 'bench', baseURL: process.env.OPENAI_BASE_URL },
);
const app = express();
app.use(express.json());
app.post('/', async (request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  const { model, messages } = request.body;
  try {
    const stream = await client.guardrails.chat.completions.create({ model, messages, stream: true });
    for await (const chunk of stream) {
      const choice = 'choices' in chunk ? chunk.choices[0] : undefined;
      const content = choice && 'delta' in choice ? choice.delta.content : undefined;
      if (content) response.write(`data: ${JSON.stringify({ content })}\n\n`);
    }
  } catch {
    response.write('data: {"blocked":true}\n\n');
  }
  response.end('data: [DONE]\n\n');
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`listening on ${typeof address === 'object' ? address?.port : ''}`);
});
