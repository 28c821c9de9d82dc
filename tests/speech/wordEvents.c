/*
 * When espeak-ng begins each word of the texts on its standard input, one text a line, for the tests of the duration model.
 * Prints a line a text: the sound's length in milliseconds, then "offset:ms" for every word event, offsets counted in
 * characters. Arguments: the voice. A program of its own: the product neither links nor ships espeak-ng.
 */
#include <espeak-ng/speak_lib.h>
#include <stdio.h>
#include <string.h>

static int rate;
static long samples;

static int heard(short *wav, int count, espeak_EVENT *events) {
  (void)wav;
  samples += count;
  for (; events->type != espeakEVENT_LIST_TERMINATED; events++)
    if (events->type == espeakEVENT_WORD) printf(" %d:%d", events->text_position - 1, events->audio_position);
  return 0;
}

int main(int argc, char **argv) {
  char line[8192];
  rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 200, NULL, 0);
  if (rate <= 0 || espeak_SetVoiceByName(argc > 1 ? argv[1] : "da") != EE_OK) {
    fprintf(stderr, "espeak-ng has no such voice\n");
    return 1;
  }
  espeak_SetSynthCallback(heard);
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    samples = 0;
    espeak_Synth(line, strlen(line) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, NULL, NULL);
    espeak_Synchronize();
    printf(" =%ld\n", samples * 1000 / rate);
    fflush(stdout);
  }
  return 0;
}
