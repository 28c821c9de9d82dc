import type { Language } from '../../contract/language.ts';
import type { Variants } from './ruleTexts.ts';

/**
 * Help with nutids-r. {cue} is the word before the verb, {verb} the verb with its end left open, {line} what the student
 * has written. The verb "spise" has an r that can be heard; the way is the usual one of Danish schools.
 */
interface OpenVerbTexts {
  /** What stands before the verb. */
  readonly before: Variants;
  readonly rule: Variants;
  /** Put a verb in its place of which the r can be heard. Said alike of right and wrong forms. */
  readonly swap: Variants;
  /** The heard form fits. */
  readonly heard: Variants;
  /** The heard form, or the one written after it, does not fit. */
  readonly hearAgain: Variants;
  /** {line} is right and accounted for; on to the next. */
  readonly next: Variants;
  readonly done: Variants;
}

export const openVerbTexts: Readonly<Record<Language, OpenVerbTexts>> = {
  da: {
    before: [
      'Se på »{verb}«. Hvilket ord står lige før, eller hvem er det, der gør det?',
      'Begynd med »{verb}«. Sig hele sætningen højt. Hvilke ord foran hører sammen med det?',
      'Find det ord, der hører til »{verb}«. Er det »at«, et ord som kan eller vil, eller en, der gør noget?',
    ],
    rule: [
      'Efter »at« og efter kan, vil, skal og må står der ikke r; når nogen gør det nu, står der r. Hvad gælder for »{verb}« efter »{cue}«?',
      'Navnemåden (at spise, vil spise) har ikke r, nutid (jeg spiser) har. Hvilken af dem er det i »{cue} {verb}«?',
      'Spørg: kan jeg sætte »at« eller »vil« foran, eller er der én, der gør det lige nu? Hvordan er det med »{verb}«?',
    ],
    swap: [
      'Byt »{verb}« ud med spise, hvor man kan høre forskellen: hedder det »{cue} spise« eller »{cue} spiser«?',
      'Sig »{cue} spise« og »{cue} spiser« højt. Hvad lyder rigtigt, og hvad betyder det for »{verb}«?',
      'Prøv med et verbum, hvor r’et kan høres: »{cue} gå« eller »{cue} går«? Hvad siger det om »{verb}«?',
    ],
    heard: [
      'Godt hørt. Hvordan skal »{verb}« så skrives dér?',
      'Ja, det er sådan, det lyder. Skriv nu »{cue} {verb}« på samme måde.',
      'Det passer. Hvad betyder det for »{verb}«: med eller uden r?',
    ],
    hearAgain: [
      'Sig hele sætningen højt med spise i stedet for »{verb}«. Lyder det som noget, man siger?',
      'Prøv igen efter »{cue}«: ville du sige »spise« eller »spiser« dér?',
      'Se på ordet »{cue}« foran. Kan man sige både »{cue} gå« og »{cue} går«, eller kun det ene?',
    ],
    next: [
      '»{line}« er rigtigt, og du ved hvorfor. Hvad så med »{verb}«?',
      'Ja, »{line}«. Prøv det samme med »{verb}«: hvad står der foran?',
      'Det er »{line}«. Tag »{verb}« nu. Hvad kan du høre dér?',
    ],
    done: [
      'Ja, »{line}« er rigtigt, og så er du igennem dem alle. Hvordan vil du huske, hvornår der er r?',
      '»{line}« passer, og nu er alle på plads. Hvilket trick hjalp dig mest?',
      'Rigtigt: »{line}«. Hvordan ville du forklare en fra klassen, hvornår der skal r på?',
    ],
  },
  en: {
    before: [
      'Look at »{verb}«. Which word stands just before it, or who does it?',
      'Begin with »{verb}«. Say the whole sentence aloud. Which words in front belong to it?',
      'Find the word that goes with »{verb}«. Is it »at«, a word such as kan or vil, or somebody who does something?',
    ],
    rule: [
      'After »at«, kan, vil, skal and må there is no r; when somebody does it now, there is one. Which is it for »{verb}« after »{cue}«?',
      'The infinitive (at spise, vil spise) has no r, the present (jeg spiser) has. Which one is it in »{cue} {verb}«?',
      'Ask: could »at« or »vil« stand in front, or does somebody do it right now? How is it with »{verb}«?',
    ],
    swap: [
      'Put spise in the place of »{verb}«, where you can hear it: is it »{cue} spise« or »{cue} spiser«?',
      'Say »{cue} spise« and »{cue} spiser« aloud. Which sounds right, and what does that mean for »{verb}«?',
      'Try a verb in which the r can be heard: »{cue} gå« or »{cue} går«? What does that say about »{verb}«?',
    ],
    heard: [
      'Well heard. How must »{verb}« be written there, then?',
      'Yes, that is how it sounds. Now write »{cue} {verb}« in the same way.',
      'That fits. What does it mean for »{verb}«: with or without r?',
    ],
    hearAgain: [
      'Say the whole sentence aloud with spise instead of »{verb}«. Does it sound like something one says?',
      'Try again after »{cue}«: would you say »spise« or »spiser« there?',
      'Look at the word »{cue}« in front. Can one say both »{cue} gå« and »{cue} går«, or only one of them?',
    ],
    next: [
      '»{line}« is right, and you know why. What about »{verb}«?',
      'Yes, »{line}«. Try the same with »{verb}«: what stands in front?',
      'It is »{line}«. Take »{verb}« now. What can you hear there?',
    ],
    done: [
      'Yes, »{line}« is right, and that was the last of them. How will you remember when there is an r?',
      '»{line}« fits, and now all of them are in place. Which trick helped you most?',
      'Right: »{line}«. How would you explain to a classmate when there has to be an r?',
    ],
  },
};
