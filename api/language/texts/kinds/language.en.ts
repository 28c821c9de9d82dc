import type { LanguageKind, TextsOf } from '../kindTexts.ts';

/** Tasks about words and sentences, in the language of the school and in foreign ones. */
export const languageEn: TextsOf<LanguageKind> = {
  translation: {
    opening: [
      'Read "{sentence}" through. Who is doing something in it, and what are they doing?',
      'Let us look at how the sentence is built. Who is doing something in it, and what are they doing?',
      'Let us take one small part at a time. Which of the words can you already say in {tongue}?',
      'Read the whole sentence before you begin. Which words do you know, and which are you unsure of?',
      'Find the verbs in the sentence first. When does it happen: in the past, now or later?',
    ],
    ladder: [
      [
        'Find the verb in "{sentence}". Is it happening now, is it over, or will it happen later?',
        'What is the sentence about, in your own words?',
        'Who is the sentence about, and what do they do? Write those two parts in {tongue}.',
        'Which words do you know already, and which will you look up?',
        'Find the verb in the sentence. Is it happening now, is it over, or will it happen later?',
      ],
      [
        'Split "{sentence}" into small parts that belong together. Does any part change its word order in the other language?',
        'How does the other language show that tense? What should the verb look like?',
        'Where does the verb usually come in a sentence in {tongue}?',
        'Is there an expression that cannot be translated word for word? What does it really mean?',
        'Does the verb have to agree with the person doing it? What does that mean for its ending?',
      ],
      [
        'Write it with gaps: "▢ (who) ▢ (does what) ▢ (the rest)". Which gaps can you fill in {tongue}?',
        'Have a go at the first part, even if you are unsure of one word. What do you get?',
        'Put the words in the order the other language uses. What comes first?',
      ],
      [
        'Cover "{sentence}" and translate your version back. Does it still say the same thing?',
        'Cover the task and translate your version back. Does it still say the same thing?',
        'Check three things: person, tense and order. Which one are you least sure of?',
        'Look up the hardest word, and read the example in the dictionary. Does the word fit your sentence?',
      ],
    ],
    buildOn: [
      'Compare your version with "{sentence}" part by part. Is everything there?',
      'You have made a start. Which word are you least sure of, and what else could you put there?',
      'Look at the verb you used. Do its tense and ending match the person doing it?',
      'Compare your version with the task part by part. Is everything there?',
    ],
  },
  vocabulary: {
    opening: [
      'You are looking for a word in another language. Where have you come across "{word}" or something like it?',
      'You can find this word yourself. Which other words on the same topic do you know?',
      'Think of songs, games and films. Have you heard the word there, and how did it sound?',
    ],
    ladder: [
      [
        'Is "{word}" a thing, something you do, or a describing word?',
        'When would you use the word? Think of a situation.',
        'Do you know a word in {tongue} on the same topic?',
      ],
      [
        'Is the word made up of smaller words? Which parts do you know?',
        'Does the word look like something in a language you know? What is your guess?',
        'Look "{word}" up in a dictionary. Are there several meanings, and which fits here?',
      ],
      [
        'Write the letters you can remember, and ▢ for the rest. What do you have?',
        'Write a sentence with a gap where the word should be. Which words come before and after it?',
        'Draw or describe in {tongue} what the word means without using the word itself. What do you say?',
      ],
      [
        'Look your word up the other way round. Do you get back to "{word}"?',
        'Read an example in the dictionary. Does the word fit your own sentence?',
        'How will you remember the word next time: a drawing, a rhyme or a sentence?',
      ],
    ],
    buildOn: [
      'That is a suggestion for "{word}". Where have you seen it used like that?',
      'That is a suggestion. Where have you seen or heard the word used like that?',
      'Try the word in a sentence. Does the sentence make sense?',
      'Look your word up the other way round. What does it say there?',
    ],
  },
  spelling: {
    opening: [
      'Read {options} aloud, one word at a time. Which one will you look into first, and why?',
      'Read "{sentence}" aloud, one word at a time. Which word will you look into first?',
      'It is fine to ask. Say "{word}" slowly out loud: which sounds do you hear?',
      'Let us listen for it. Clap the syllables in the word: how many are there?',
      'Let us break the word up. Is there a smaller word inside it that you know?',
    ],
    ladder: [
      [
        'Say "{word}" slowly aloud. Which sounds do you hear at the start, in the middle and at the end?',
        'Write {options} in a column. Which ones are you quite sure of?',
        'Which words in "{sentence}" are you quite sure of, and which will you look up?',
        'Say it slowly and clap the syllables. Where are you unsure?',
        'Is it made up of two smaller words? Which ones?',
      ],
      [
        'Can you find a word in the same family as any of {options}, and does that help?',
        'Find a word in the same family that you can spell. What can you borrow from it?',
        'Could there be a letter you cannot hear? Picture the word in a book.',
        'Is the vowel in "{word}" long or short? What does that mean for the letter after it?',
      ],
      [
        'Look up {options} one by one. Where does the dictionary differ from the task?',
        'Write the word in two ways. Which one looks right to you?',
        'Write the part you are sure of, and dashes for the rest. Which part is missing?',
        'Split the word into syllables and write them one at a time. What do you get?',
      ],
      [
        'Look it up in a dictionary, or use word suggestions. Did anything have to change?',
        'Write the word in a whole sentence. Does the ending fit the other words?',
        'Carry on writing, and underline the word to come back to. What do you want to say in the sentence?',
      ],
    ],
    buildOn: [
      'That is an attempt at {it}. Which part of the word are you sure of, and which are you not?',
      'Read it aloud exactly as you wrote it. Are all the sounds there, and is one of the letters silent?',
      'Look it up in a dictionary or in word suggestions. What is the same, and what is different?',
    ],
  },
  grammar: {
    opening: [
      'Read "{sentence}" aloud. When does it happen, and who does it?',
      'You are working with {options}. Which of them follow the rule, and which do you have to learn by heart?',
      'Read the task once more. Which tense do you need, and which words tell you so?',
      'Let us look at "{word}". Which form is it in now, and which one do you need?',
      'What do you have to change or fill in, and which words in the task tell you so?',
    ],
    ladder: [
      [
        'What does "{word}" mean, and when do you use it?',
        'Which words in "{sentence}" tell you what should go there?',
        'What does the task ask for: a tense, a form, an ending or a missing word?',
        'Take {options} one word at a time. Which one are you surest of?',
        'Who or what is it about, and when does it happen?',
        'What kind of word is "{word}", and which forms does that kind of word have?',
      ],
      [
        'Try another word of the same kind in "{sentence}". What can you hear?',
        'Look up the rule in your grammar book. What does it say, in your own words?',
        'Try another word of the same kind. What happens to it in that form?',
        'Does "{word}" follow the rule, or is it one of those to learn by heart? Where can you see that?',
      ],
      [
        'Write the forms you know in a row, with ▢ for the ones you do not know. Which one do you need here?',
        'Write "{word}" and leave space for an ending. What does the ending need to show?',
        'Write a sentence of the same kind with a word you are sure of. Which form did you use there?',
      ],
      [
        'Read "{sentence}" aloud with your word in place. How does it sound?',
        'Read it aloud in a whole sentence. How does it sound?',
        'Check the form in a dictionary. Is it there, and is it the right tense or number?',
        'Explain the rule as if you were teaching it. Does it match what you wrote?',
      ],
    ],
    buildOn: [
      'Which word in "{sentence}" made you choose that?',
      'That is a suggestion for "{word}". Which rule did you have in mind?',
      'What made you choose that form of "{word}"?',
      'That is a suggestion. Which rule did you have in mind?',
      'Read what you wrote aloud in a whole sentence. Does the form match when it happens?',
      'You have made a start. What made you choose that form?',
    ],
  },
  sentencePart: {
    opening: [
      'Read "{sentence}". What happens in it, and who or what does it?',
      'Let us take the sentence apart. Which word tells you what happens?',
      'Which parts do you have to find, and what question do you ask for each of them?',
    ],
    ladder: [
      [
        'What happens in "{sentence}"? Find the word that tells you.',
        'Who or what is the sentence about?',
        'Which part is easiest to find first, and why?',
      ],
      [
        'The verb tells what somebody does, or what happens. Once you have the verb, which question finds the subject?',
        'You can ask: who or what + the verb? What does the sentence answer?',
        'Try turning the sentence into a question. Which word moves to the front, and what does that tell you?',
      ],
      [
        'Write three questions under the sentence: what happens, who does it, and to whom or what? Which can you answer?',
        'Mark the words you are sure of and underline the rest. What is missing?',
        'Write the sentence with a line between its parts. Where does the first line go?',
      ],
      [
        'Swap the part you found for a pronoun: he, she or it. Does the sentence still work?',
        'Put the sentence in the past. Which word changes, and does that fit what you found?',
        'Make up a sentence built the same way. Do the parts stand in the same places?',
      ],
    ],
    buildOn: [
      'What question did you ask to find it?',
      'Are there more words that belong to that part?',
      'What would happen to the sentence if you took that part away?',
    ],
  },
  wordClass: {
    opening: [
      'Think about the job the word does. Does "{word}" name something, say what happens, or describe?',
      'You have to choose between {options}. Which test would tell them apart?',
      'Which word classes do you know, and how can you tell them apart?',
      'Read the sentence and look at where the word comes. What job does it do there?',
    ],
    ladder: [
      [
        'Read "{sentence}". What does each word tell us: who, what happens, how or where?',
        'What do you have to find: the class of one word, or all the words of one kind?',
        'What job does "{word}" do in the sentence: naming, saying what happens, or describing?',
        'What does each of the words {options} tell us: what something is, what happens, or what it is like?',
        'Which word classes can you rule out at once, and why?',
      ],
      [
        'Try putting "{word}" after "a", after "to" and after "very". Where does it sound natural?',
        'Each word class has its test: can "a" or "the" go in front, can "to" go in front, can you say "more" of it? Which will you try?',
        'Can "{word}" take other forms? Try, and see what kind of forms they are.',
        'How can you recognise the word class the task asks for? Say it in your own words.',
      ],
      [
        'Write "a ▢", "to ▢" and "very ▢", and put the word in. Where does it sound natural?',
        'Make a small table with the word classes as headings. Where will you put the words you are sure of?',
        'Replace "{word}" with another word so that the sentence still works. What kind of word did you use?',
      ],
      [
        'Find a word you are quite sure of and compare. Can the two take the same endings?',
        'The same word can belong to different classes in two sentences. What does it do in this one?',
        'Look the word up in a dictionary. What comes straight after the headword?',
      ],
    ],
    buildOn: [
      'What does "{word}" do in the sentence that made you think so?',
      'Which test did you use on "{word}"?',
      'That is a suggestion. Which test did you use?',
      'What does the word do in the sentence that made you think so?',
      'Find one more word of the same class. Can the two swap places?',
    ],
  },
  wordPair: {
    opening: [
      'Read "{sentence}" slowly. What job does the word have to do there?',
      'The two forms sound much the same, so you need a test. Which test have you learnt for this pair?',
      'Read the sentence slowly. What job does the word have to do there?',
      'What is the difference between the two forms, in your own words?',
    ],
    ladder: [
      [
        'What is "{sentence}" about, and what does the word you choose need to say?',
        'What does each of the two forms mean? Make up a sentence for one of them.',
        'What is the sentence about, and what does the word you choose need to say?',
        'What makes you unsure: the sound, the meaning or the form?',
      ],
      [
        'You can test a pair like this by swapping in another word. What could you swap in?',
        'Look both forms up. What does the dictionary say about when each is used?',
        'Is it about one or many, about something that happens, or about where it happens?',
      ],
      [
        'Write "{sentence}" with ▢, and put in a word that you cannot get wrong. Which of the two forms is like it?',
        'Write the sentence with ▢, and put in a word that you cannot get wrong. Which of the two is like it?',
        'Make two columns, one for each form, and write a sentence you are sure of in each. Which one is like yours?',
        'Write the rule as "When …, you use …". What goes in the gaps?',
      ],
      [
        'Read your sentence aloud with the test word in. Does it still work?',
        'Find the two forms in a text you have read. What do they mean there?',
        'Swap them on purpose. What does the sentence mean now?',
      ],
    ],
    buildOn: [
      'That is a suggestion. Which test did you use on the sentence?',
      'How would you explain that difference to someone who mixes them up?',
      'Try your explanation on a new sentence. Does it hold there too?',
    ],
  },
  punctuation: {
    opening: [
      'Read "{sentence}" aloud. How many times does something happen in it?',
      'Read the sentence aloud. How many times does something happen in it?',
      'Begin by finding the verbs. Who does each one belong to?',
      'Which rule have you learnt about that mark, and what do you have to find first?',
    ],
    ladder: [
      [
        'Find the verbs in "{sentence}". Who does each one belong to?',
        'Put an x under whoever is doing something, and circle what they do. How many pairs do you get?',
        'Which mark is the task about, and what is it used for?',
        'Where do you pause when you read aloud? Is there a place you are unsure about?',
      ],
      [
        'What does a group of words need to be a whole sentence by itself?',
        'Which small words join the sentences? Look for words like "that", "because", "which" and "but".',
        'What does the rule say about two sentences that stand side by side?',
      ],
      [
        'Split it up with vertical lines so that there is one pair in each piece. Where do the lines go?',
        'Write each piece on a line of its own. What can stand alone, and what cannot?',
        'Write it as ▢ does ▢ | ▢ does ▢. What goes in the boxes?',
      ],
      [
        'Check each mark: is there someone doing something on both sides?',
        'Try reading it without the mark. Does the meaning change?',
        'Compare with a sentence in your book that is built the same way. Where are the marks there?',
      ],
    ],
    buildOn: [
      'Which rule did you use there?',
      'Show where the verbs are. Do your marks match them?',
      'Which of the marks are you most sure of, and which least?',
    ],
  },
};
