/** What a developer writes in an afternoon: Express, the openai SDK's own iterator, an event for each piece. */
import express from 'express';
import OpenAI from 'openai';

const client = new OpenAI({ apiKey: 'bench', baseURL: process.env.OPENAI_BASE_URL });
const app = express();
app.use(express.json());
app.post('/', async (request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  const { model, messages } = request.body;
  const stream = await client.chat.completions.create({ model, messages, stream: true });
  for await (const chunk of stream) {
    const content = chunk.choices[0]?.delta.content;
    if (content) response.write(`data: ${JSON.stringify({ content })}\n\n`);
  }
  response.end('data: [DONE]\n\n');
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`listening on ${typeof address === 'object' ? address?.port : ''}`);
});
