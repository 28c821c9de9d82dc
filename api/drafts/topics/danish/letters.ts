import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Letters and sounds. */
export const letters: Topic = {
  id: 'letters',
  name: t('bogstaver og lyde', 'letters and sounds'),
  find: /bogstav|lydering|\blyde\b|alfabet|letters and sounds|alphabet/iu,
  subjects: ['danish'],
  areas: ['laesning', 'sprog'],
  grades: [0, 2],
  goals: [
    goal(
      t(
        'Eleverne kan høre den første lyd i et ord og finde et bogstav, der passer.',
        'Students can hear the first sound of a word and find a letter that fits.',
      ),
      t(
        'Eleven siger lyden og ikke kun bogstavets navn.',
        'The student says the sound and not just the letter’s name.',
      ),
      t('Eleven finder selv et ord, der begynder med lyden.', 'The student finds a word that begins with the sound.'),
    ),
    goal(
      t(
        'Eleverne kan sætte lyde sammen til korte ord og opdage, hvad der ændrer sig, når én lyd skiftes ud.',
        'Students can put sounds together into short words and discover what changes when one sound is swapped.',
      ),
      t('Eleven læser »sol« og laver det om til »sal«.', 'The student reads “sol” and turns it into “sal”.'),
      t('Eleven peger på det bogstav, der blev skiftet.', 'The student points at the letter that was swapped.'),
    ),
    goal(
      t(
        'Eleverne kan skrive små beskeder med de lyde, de kan høre, og vælge, hvem de er til.',
        'Students can write small messages with the sounds they hear, and choose for whom.',
      ),
      t('En anden kan gætte ordet.', 'Another can guess the word.'),
      t('Eleven læser sin egen besked op.', 'The student reads the message aloud.'),
    ),
  ],
  prior: [
    t('Kunne lege med rim.', 'Playing with rhymes.'),
    t('Kende bogstaverne i sit eget navn.', 'Knowing the letters of one’s own name.'),
  ],
  misconceptions: [
    belief(
      t('Lange ting har lange ord.', 'Long things have long words.'),
      t('Klap »tog« og »mariehøne«, og sammenlign.', 'Clap “tog” (train) and “mariehøne” (ladybird) and compare.'),
    ),
    belief(
      t('Et bogstav siger altid det samme.', 'A letter always says the same.'),
      t('Sig »gul« og »hav«, og lyt til g og v.', 'Say “gul” and “hav” and listen to g and v.'),
    ),
  ],
  terms: [
    term(t('lyd', 'sound'), t('det, vi hører', 'what we hear')),
    term(t('bogstav', 'letter'), t('det tegn, vi skriver', 'the sign we write')),
    term(t('vokal', 'vowel'), t('en lyd, man kan synge på', 'a sound one can sing on')),
  ],
  questions: [
    ask('remember', t('Hvilken lyd begynder ordet med?', 'With which sound does the word begin?')),
    ask('apply', t('Hvad bliver »mus« til, hvis m bliver til h?', 'What does “mus” become if m becomes h?')),
    ask(
      'analyse',
      t(
        'Hvilket af ordene skal ud: sol, sæl, fisk, sko? Hvad lytter I efter?',
        'Which word must go: sol, sæl, fisk, sko? What do you listen for?',
      ),
    ),
    ask(
      'create',
      t(
        'Kan I lave en sætning, hvor næsten alle ord begynder med samme lyd?',
        'Can you make a sentence in which almost every word begins with the same sound?',
      ),
    ),
  ],
  hook: t(
    'Læg tre ting i en pose, der begynder med samme lyd, og én, der ikke gør. Hvem skal ud?',
    'Put three things that begin with the same sound in a bag, and one that does not. Which must go?',
  ),
  model: t(
    'Sig »s-o-l« langsomt, peg på hver lyd, og træk dem sammen.',
    'Say “s-o-l” slowly, point at each sound, and draw them together.',
  ),
  task: {
    supported: t(
      'Find tre ting i klassen, der begynder med dagens lyd, og tegn dem.',
      'Find three things in the room that begin with today’s sound, and draw them.',
    ),
    onLevel: t(
      'Byg fire ord med bogstavbrikker, og skift én lyd ud i hvert.',
      'Build four words with letter tiles, and swap one sound in each.',
    ),
    challenge: t(
      'Skriv en hemmelig besked på tre ord til en makker.',
      'Write a secret message of three words to a partner.',
    ),
  },
  exit: [
    t('Tegn noget, der begynder med dagens lyd.', 'Draw something that begins with today’s sound.'),
    t('Skriv eller sig et ord, der rimer på »hus«.', 'Write or say a word that rhymes with “hus”.'),
  ],
  materials: ['cards', 'paper'],
  parts: [
    t('første lyd', 'the first sound'),
    t('sidste lyd', 'the last sound'),
    t('vokaler', 'vowels'),
    t('lyde bliver til ord', 'sounds become words'),
  ],
  product: t('klassens egen lydbog med tegninger', 'the class’s own sound book with drawings'),
};
