/** `npm run espeak`: espeak-ng as a speech service on this machine, for development (docs/models.md). */
import { hasEspeak, startEspeakServer } from './espeakServer.ts';

/** As `tests/speech/espeak.yaml` has it. */
const PORT = 5005;

if (!hasEspeak()) {
  console.error('espeak-ng is not installed. On Debian or Ubuntu: apt-get install espeak-ng');
  process.exit(2);
}
const { url } = await startEspeakServer(PORT);
console.log(`espeak-ng speaks at ${url}. Start Ledetråd with MODELS_FILE=tests/speech/espeak.yaml npm start`);
