/** Documents that teachers bring: from bytes that nobody vouches for to text that is only ever data. */
export { documentReader, type SentFile } from './documentReader.ts';
export { DOCUMENT_LIMITS } from './limits.ts';
