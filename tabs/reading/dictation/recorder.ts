/** Why nothing can be recorded: the student or the school said no, or there is no microphone that a page can use. */
export type NoRecording = 'denied' | 'noMicrophone';

/** A recording that is being made. */
export interface Recorder {
  /** Ends it and gives what was said. */
  stop(): Promise<Blob>;
  /** Throws it away. */
  cancel(): void;
}

/** What browsers record and the server reads, the smallest first. */
const TYPES = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];
/** Speech needs no more: a minute takes about 240 kB. */
const BITS_PER_SECOND = 32_000;

/** Asks for the microphone and records. Only the recording's own bytes are kept, in the page's memory. */
export async function startRecorder(): Promise<Recorder | NoRecording> {
  const type =
    typeof MediaRecorder === 'undefined' ? undefined : TYPES.find((one) => MediaRecorder.isTypeSupported(one));
  if (!type || !navigator.mediaDevices) return 'noMicrophone';
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } });
  } catch (cause) {
    const name = cause instanceof DOMException ? cause.name : '';
    return name === 'NotAllowedError' || name === 'SecurityError' ? 'denied' : 'noMicrophone';
  }
  const letGo = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: BITS_PER_SECOND });
  const pieces: Blob[] = [];
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  const whole = new Promise<Blob>((resolve) => {
    recorder.onstop = () => {
      letGo();
      resolve(new Blob(pieces, { type: type.split(';', 1)[0] ?? type }));
    };
  });
  recorder.start();
  const end = () => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  return {
    stop() {
      end();
      return whole;
    },
    cancel() {
      end();
      letGo();
      pieces.length = 0;
    },
  };
}
