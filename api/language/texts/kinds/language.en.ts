import type { LanguageKind, TextsOf } from '../kindTexts.ts';

/** Tasks about words and sentences, in the language of the school and in foreign ones. */
export const languageEn: TextsOf<LanguageKind> = {
  translation: {
    opening: [
      'Read "{sentence}" through. Who does something in it, and what do they do?',
      'Let us look at how the sentence is built. Who does something in it, and what do they do?',
      'We take one small part at a time. Which of the words can you already say in {tongue}?',
      'Read the whole sentence before you begin. Which words do you know, and which are you unsure of?',
      'First find the verbs in the sentence. When does it happen: before, now or later?',
    ],
    ladder: [
      [
        'Find the verb in "{sentence}". Is it happening now, is it over, or will it happen later?',
        'What is the sentence about, if you tell it in your own words?',
        'Who is the sentence about, and what do they do? Write those two parts in {tongue}.',
        'Which words do you know already, and which will you look up?',
        'Find the verb in the sentence. Is it happening now, is it over, or will it happen later?',
      ],
      [
        'Split "{sentence}" into small parts that belong together. Is there a part that gets another order in the other language?',
        'How does the other language show that time? Think of what the verb should look like.',
        'Where does the verb usually stand in a sentence in {tongue}?',
        'Is there an expression that cannot be translated word by word? What does it really mean?',
        'Must the verb fit the one who does something? What does that mean for its ending?',
      ],
      [
        'Write it with gaps: "▢ (who) ▢ (does what) ▢ (the rest)". Which gaps can you fill in {tongue}?',
        'Write your try at the first part, even if you doubt one word. What do you get?',
        'Write the words in the order that the other language wants. What comes first?',
      ],
      [
        'Cover "{sentence}", and translate your own try back. Does it still say the same?',
        'Cover the task, and translate your own try back. Does it still say the same?',
        'Check three things: person, tense and order. Which are you most in doubt about?',
        'Look up the hardest word, and read the example in the dictionary. Does the word fit your sentence?',
      ],
    ],
    buildOn: [
      'Compare your try with "{sentence}" part by part. Is everything there?',
      'You are under way. Which word in your try do you doubt most, and what else could stand there?',
      'Look at the verb in your try. Do its tense and ending fit the one who does something?',
      'Compare your try with the task part by part. Is everything there?',
    ],
  },
  vocabulary: {
    opening: [
      'You are looking for a word in another language. Where have you met "{word}" or something like it?',
      'That is a word you can find yourself. Do you know other words on the same subject?',
      'Think of songs, games and films. Have you heard the word there, and how did it sound?',
    ],
    ladder: [
      [
        'Is "{word}" a thing, something one does, or a word that describes?',
        'When would one use the word? Make up a small situation.',
        'Do you know a word in {tongue} that belongs to the same subject?',
      ],
      [
        'Is the word made of smaller words? Which of the parts do you know?',
        'Does the word look like something in a language you know? What is your guess?',
        'Look "{word}" up in a dictionary. Are there several meanings, and which fits here?',
      ],
      [
        'Write the letters you can remember, and ▢ for the rest. What do you have?',
        'Write a sentence with a gap where the word should be. Which words stand around it?',
        'Draw or describe in {tongue} what the word means without using the word itself. What do you say?',
      ],
      [
        'Look your try up the other way round. Do you get back to "{word}"?',
        'Read an example in the dictionary. Does the word fit your own sentence?',
        'How will you remember the word next time: a drawing, a rhyme or a sentence?',
      ],
    ],
    buildOn: [
      'That is a try at "{word}". Where have you seen it used like that?',
      'That is a try. Where have you seen or heard the word used like that?',
      'Try the word in a sentence. Does the sentence make sense?',
      'Look your try up the other way round. What does it say there?',
    ],
  },
  spelling: {
    opening: [
      'It is fine to ask. Say "{word}" slowly out loud: which sounds do you hear?',
      'Let us listen for it. Clap the syllables in the word: how many are there?',
      'We take the word in bites. Is there a smaller word inside it that you know?',
    ],
    ladder: [
      [
        'Say "{word}" slowly aloud. Which sounds do you hear at the start, in the middle and at the end?',
        'Clap the syllables. Which one are you in doubt about?',
        'Is the word made of two smaller words? Which ones?',
      ],
      [
        'Find a word in the same family that you can spell. What can you borrow from it?',
        'Could there be a letter that you cannot hear? Think of how the word looks in a book.',
        'Is the vowel in "{word}" long or short? What does that mean for the letter after it?',
      ],
      [
        'Write the word in two ways, and look at them. Which looks most right?',
        'Write the part you are sure of, and dashes for the rest. Which part is missing?',
        'Split the word into syllables, and write them one at a time. What do they look like?',
      ],
      [
        'Look your try up in a dictionary, or use word suggestions. What had to change?',
        'Write the word in a whole sentence. Does the ending fit the other words?',
        'Write on now, and underline the word. What do you want to say in the sentence?',
      ],
    ],
    buildOn: [
      'Good try at {it}. Which part of the word are you sure of, and which do you doubt?',
      'Read your try aloud, exactly as it stands. Are all the sounds there, and is one of the letters silent?',
      'Look your try up in a dictionary or in word suggestions. What was the same, and what was different?',
    ],
  },
  grammar: {
    opening: [
      'Read "{sentence}" aloud. When does it happen, and who does it?',
      'Read the sentence aloud. What does it tell about when it happens and who does it?',
      'Let us look at "{word}". Which form is it in now, and which one do you need?',
      'What are you to change or put in, and which words in the task show you that?',
    ],
    ladder: [
      [
        'What does "{word}" mean, and when does one use it?',
        'Which words in "{sentence}" show what should stand there?',
        'What does the task ask for: a tense, a form, an ending or a missing word?',
        'Who or what is the sentence about, and when does it take place?',
        'What kind of word is "{word}", and which forms does that kind of word have?',
      ],
      [
        'Try another word of the same kind in "{sentence}". What can you hear?',
        'Look the rule up in your grammar. What does it say, in your own words?',
        'Try with another word of the same kind. What happens to it in that form?',
        'Does "{word}" follow the rule, or is it one of those to learn by heart? Where can you see that?',
      ],
      [
        'Write the forms you know in a row, with ▢ for those you miss. Which one do you need here?',
        'Write "{word}" in front of an empty line, and put the ending on last. What must it show?',
        'Write a sentence of the same kind with a word you are sure of. Which form did you use there?',
      ],
      [
        'Read "{sentence}" aloud with your try in place. What does your ear say?',
        'Read your try aloud in a whole sentence. What does your ear say?',
        'Check the form in a dictionary. Is it there, and is it the right tense or number?',
        'Explain the rule as if you were to teach it to someone. Does it fit what you wrote?',
      ],
    ],
    buildOn: [
      'Which word in "{sentence}" made you choose that?',
      'That is a try at "{word}". Which rule did you have in mind?',
      'What made you choose that form of "{word}"?',
      'That is a try. Which rule did you have in mind?',
      'Read the sentence aloud with what you wrote. Does it fit when it happens and who does it?',
      'You are under way. Which word in the sentence made you choose that form?',
    ],
  },
  wordClass: {
    opening: [
      'We look into what the word can do. What does "{word}" tell: what something is, what happens, or what it is like?',
      'Which word classes do you know, and how can one tell them apart?',
      'Read the sentence, and look at where the word stands. What does it do there?',
    ],
    ladder: [
      [
        'Read "{sentence}". What does each word tell: who, what happens, how or where?',
        'What must you find: the class of one word, or all the words of one kind?',
        'What does "{word}" do in the sentence: does it name, does something happen, or does it describe?',
        'Which word classes can you rule out at once, and why?',
      ],
      [
        'Try to put "{word}" after "a", after "to" and after "very". Where does it sound natural?',
        'Each word class has its test: can "a" or "the" stand before it, can "to" stand before it, can it be compared? Which will you try?',
        'Can "{word}" take other forms? Try, and see what kind of forms they are.',
        'How does one know the word class that the task asks for? Say it in your own words.',
      ],
      [
        'Write "a ▢", "to ▢" and "very ▢", and put the word in. Where does it sound natural?',
        'Make a small table with the word classes as headings. Where will you put the words you are sure of?',
        'Replace "{word}" with another word so that the sentence still works. What kind of word did you use?',
      ],
      [
        'Find a word that you are quite sure of, and compare. Can the two take the same endings?',
        'The same word can belong to different classes in two sentences. What does it do in just this one?',
        'Look the word up in a dictionary. What stands right after the word?',
      ],
    ],
    buildOn: [
      'What does "{word}" do in the sentence that made you think so?',
      'Which test did you use on "{word}"?',
      'That is a try. Which test did you use?',
      'What does the word do in the sentence that made you think so?',
      'Find one more word of the same class. Can the two swap places?',
    ],
  },
  wordPair: {
    opening: [
      'Read "{sentence}" slowly. What must the word do there?',
      'The two forms sound the same or nearly so, and a test is needed. Which test have you learnt for that pair?',
      'Read the sentence slowly. What must the word do there?',
      'What is the difference between the two forms when you explain it in your own words?',
    ],
    ladder: [
      [
        'What is "{sentence}" about, and what must the word you choose tell?',
        'What does each of the two forms mean? Make up a sentence for one of them.',
        'What is the sentence about, and what must the word you choose tell?',
        'What makes you doubt: the sound, the meaning or the form?',
      ],
      [
        'For such a pair there is a test where one swaps the word for another. What can you swap it with?',
        'Look both forms up. What does the dictionary say about when each is used?',
        'Is it a matter of one or many, of something that happens, or of where it happens?',
      ],
      [
        'Write "{sentence}" with ▢, and put in a word that you cannot get wrong. Which of the two forms is like it?',
        'Write the sentence with ▢, and put in a word that you cannot get wrong. Which of the two is like it?',
        'Make two columns, one for each form, and write a sure sentence in each. Which is like yours?',
        'Write the rule as "When …, one uses …". What do you write?',
      ],
      [
        'Read your sentence aloud with the test word. Can one still say it like that?',
        'Find the two forms in a text you have read. What do they tell there?',
        'Swap them on purpose. What does the sentence come to mean?',
      ],
    ],
    buildOn: [
      'That is a try. Which test did you use on the sentence?',
      'How would you explain that difference to someone who mixes them up?',
      'Try your explanation on a new sentence. Does it hold there too?',
    ],
  },
  punctuation: {
    opening: [
      'Read "{sentence}" aloud. How many times does something happen in it?',
      'Read the sentence aloud. How many times does something happen in it?',
      'Begin by finding the verbs. Who belongs to each of them?',
      'Which rule have you learnt about that mark, and what must one find first?',
    ],
    ladder: [
      [
        'Find the verbs in "{sentence}". Who belongs to each of them?',
        'Put an x under each one who does something, and circle what they do. How many pairs do you get?',
        'Which mark is the task about, and what is it used for?',
        'Where do you pause when you read aloud? Is there a place you are in doubt about?',
      ],
      [
        'What does it take for something to be a whole sentence by itself?',
        'Which small words tie the sentences together? Look for words like "that", "because", "which" and "but".',
        'What does the rule say about two sentences that stand side by side?',
      ],
      [
        'Split it with upright lines so that there is one pair in each piece. Where do the lines go?',
        'Write each piece on a line of its own. What can stand alone, and what hangs on?',
        'Write it as ▢ does ▢ | ▢ does ▢. What goes in the boxes?',
      ],
      [
        'Check each mark: is there one who does something, and something they do, on both sides?',
        'Try reading it without the mark. Does the meaning change?',
        'Compare with a sentence in your book that is built the same way. Where are the marks there?',
      ],
    ],
    buildOn: [
      'Which rule did you use there?',
      'Show where the verbs are. Do your marks fit them?',
      'Which of the marks are you most sure of, and which least?',
    ],
  },
};
