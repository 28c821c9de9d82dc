import type { KindTexts } from './kindTexts.ts';

/** What the tutor says about each kind of problem, in English. */
export const kindTextsEn: KindTexts = {
  opening: {
    traced: [
      'Let us look at {before}. What do you notice about {a} and {b}, and what will you do first?',
      'In {before} you are looking for {x}. What has been done to {x}, and what will you remove first?',
      'Right, we take {before} one step at a time. Which part will you begin with, and why?',
      'You are working on {before}. What do you already know that looks like it?',
    ],
    quantities: [
      'Read the problem once more, slowly. What must you find out, and what does {q1} tell you?',
      'Let us begin by understanding the problem. What has {q1} to do with what you must find?',
      'Tell me the problem in your own words. What is {q1} in the story?',
      'Let us begin by understanding the problem. What do you know already, and what do you not know yet?',
    ],
    symbols: [
      'Let us look at {q1} together. What does the problem ask you to do?',
      'Read the problem slowly. Which topic does {q1} belong to, and what do you remember about it?',
      'We begin with what you know. What can you say about {q1}?',
    ],
    writing: [
      'It will be your text, and I will help you get going. What comes to mind when you hear "{topic}"?',
      'I will not write it for you, but my questions can lead you to something good. Who will read your text, and what should they feel?',
      'We begin with your own thoughts. Write three key words about {topic}: what comes first?',
    ],
    translation: [
      'You translate, and I help you see how the sentence is built. Who does something in it, and what do they do?',
      'We take one small part at a time. Which of the words can you already say in the other language?',
      'First find the verbs in the sentence. When does it happen: before, now, or both?',
    ],
    spelling: [
      'It is fine to ask. Say "{word}" slowly out loud: which sounds do you hear first?',
      'Let us listen for it. Clap the syllables in "{word}": how many are there?',
      'We take the word in bites. Is there a smaller word inside it that you know?',
    ],
    concept: [
      'Good that you ask about "{word}". Where did you meet the word, and what stood just before and after it?',
      'We will find out together. What do you think "{word}" has to do with?',
      'Look at the word "{word}" itself. Is there a part of it that you know?',
    ],
    fact: [
      'This is something one can look up. What do you already know about "{word}", and where will you look?',
      'Read the question again. What does "{word}" tell you about where the answer stands?',
      'We find out where to find it. Which chapter is about "{word}"?',
    ],
    grammar: [
      'Read the whole sentence aloud. What does "{word}" do in it?',
      'Look at the sentence around "{word}". When does it happen, and who does it?',
      'What does one call the kind of word the task asks for? Begin with "{word}".',
    ],
    source: [
      'That is a good question to look into. What do you already know about {topic}, and where from?',
      'We find the answer in the sources, not with me. Which text or book are you using about {topic}?',
      'Split the question: who, when and why. Which of them can you say something about now?',
    ],
    general: [
      'Let us look at it together. What does the task ask you to do with {it}?',
      'Tell me a little more about the task. What do you already know about {it}?',
      'Let us look at it together. What does the task ask you to do?',
    ],
  },
  ladder: {
    symbols: [
      [
        'What kind of problem is it when you look at {q1}? What should you end up writing?',
        'Which rule or formula have you learnt that looks like {q1}?',
        'What does each sign in {q1} mean? Begin with what you know.',
        'Say {q1} aloud in words. What are you asked to do with it?',
      ],
      [
        'Find the rule in your book and put it beside {q1}. What matches what?',
        'Split {q1} into smaller pieces. Which piece can you say something about?',
        'What do the terms in {q1} have in common, and what is different?',
      ],
      [
        'Write {q1} on one line and ▢ on the next. What will you change first?',
        'Put numbers or terms from {q1} into the rule, one place at a time. What does it say?',
        'Write the form that the answer must have, with empty boxes. Which parts of {q1} belong where?',
      ],
      [
        'Try the same rule on something much simpler than {q1}. What happens there?',
        'Test your attempt backwards: do you get back to {q1}?',
        'Draw or make a small table from {q1}. What do you notice?',
      ],
    ],
    writing: [
      [
        'What do you want the reader to think or feel after reading about {topic}?',
        'Write three key words about {topic} without minding the order. Which can you say most about?',
        'When have you lived through or read something like {topic}?',
        'What is the most important thing you want to say about {topic}? Write it as one key word.',
      ],
      [
        'A text about {topic} has a beginning, a middle and an end. What belongs where in yours?',
        'Choose one example and stay with it. Which example of {topic} is your strongest?',
        'Think of the senses: what can one see, hear and feel in {topic}?',
      ],
      [
        'You can begin a paragraph about {topic} with "I remember …" or "Some think …". Which fits what you want to say?',
        'Build one paragraph like this: claim, example, why. What is your claim about {topic}?',
        'Write one sentence about {topic} that makes the reader want to go on. What should it promise?',
      ],
      [
        'Read your paragraph about {topic} aloud. Where do you stumble, and what does the reader miss there?',
        'Put a "because" after your main sentence about {topic}. What comes next?',
        'Choose one place where you can show {topic} instead of tell. What would one see?',
      ],
    ],
    translation: [
      [
        'Find the verbs in the sentence. When does it happen, and is it over or still going on?',
        'Who is the sentence about, and what do they do? Write those two words in the new language.',
        'Split the sentence at the comma. Which half is easier to start with?',
        'Which words in the sentence are names that you do not translate?',
      ],
      [
        'When something began before and is still so, English has a special tense with two verbs. Which two words come to mind?',
        'Look at the order of the words. Where must the verb stand next to the one who does something?',
        'Is the verb in the present or the past? How does the other language show it?',
      ],
      [
        'Write the sentence with gaps: "I ▢ ▢ in …". Which words go in the gaps?',
        'Write your try at the first half, even if you doubt one word. What do you get?',
        'Look one word up in a dictionary, and read the example. Does it fit your sentence?',
      ],
      [
        'Say your sentence aloud, and translate it back. Did you get the same?',
        'Check three things: person, tense and order. Which are you most in doubt about?',
        'Compare with a sentence in your book that is like it. What is the same?',
      ],
    ],
    spelling: [
      [
        'Say "{word}" slowly aloud. Which sounds do you hear at the start, in the middle and at the end?',
        'Clap the syllables in "{word}". How many are there, and which one are you in doubt about?',
        'Is the word made of two smaller words? Which two?',
      ],
      [
        'Find a word in the same family that you can spell. What can you borrow from it?',
        'Is there a letter that you cannot hear? Think of how the word looks in a book.',
        'Is the vowel in "{word}" long or short? What does that mean for the letter after it?',
      ],
      [
        'Write the word in two ways, and look at them. Which looks most right?',
        'Write the part that you are sure of, and dashes for the rest. Which part is missing?',
        'Split the word in two, and write each part. What do they look like?',
      ],
      [
        'Look your try up in a dictionary, or use word suggestions. What had to change?',
        'Write on now, and underline the word. What do you want to say in the sentence?',
        'Write the word in a whole sentence. Does the ending fit the other words?',
      ],
    ],
    concept: [
      [
        'Read the two sentences around "{word}". What are they about?',
        'Split "{word}" up. Do you know one of the parts from other words?',
        'What do you think "{word}" means? A careful guess is enough.',
        'Is there a picture or a figure next to the text? What does it show about "{word}"?',
      ],
      [
        'Is "{word}" a thing, something that happens, or a quality? What in the text shows it?',
        'Find an example of "{word}" in your book. What happens in the example?',
        'Write three things: who or what, what happens, and where. What can you fill in about "{word}"?',
      ],
      [
        'Write "{word} is when …" and finish the sentence in your own words. What do you write?',
        'What is the difference between "{word}" and something it is easily mixed up with?',
        'Draw "{word}" with arrows and three words. What do the arrows point at?',
      ],
      [
        'Look "{word}" up in the glossary of your book, and explain it to someone in grade 3. What would you say?',
        'Compare your explanation with the text. What is missing about "{word}"?',
        'What would happen if there were no "{word}"? Use that to test your explanation.',
      ],
    ],
    fact: [
      [
        'Which word in the question will you look up first? Try "{word}".',
        'What do you remember about "{word}" from the lesson?',
        'What kind of answer are you looking for: a name, a word or a number? What does "{word}" say about it?',
      ],
      [
        'Look "{word}" up in the index of your book. Which page does it take you to?',
        'Which topic does "{word}" belong to, and what else have you learnt about it?',
        'Do you know another word in the same family as "{word}"?',
      ],
      [
        'Write a sentence with a gap: what you look for is ▢, and it has to do with "{word}". What can stand there?',
        'Make two tries that fit with "{word}". What speaks for each?',
        'Write what you know about "{word}" in three key words. What is missing?',
      ],
      [
        'Find a place in the text about "{word}" where it is explained. What stands just before?',
        'Ask a classmate about "{word}", and compare. What do you agree on?',
        'How can you be sure of your try about "{word}"? Find one more source.',
      ],
    ],
    grammar: [
      [
        'Read the sentence slowly aloud. What does "{word}" tell about what is missing?',
        'Who or what is the sentence about, and where does "{word}" come in?',
        'When does the sentence take place: before, now or later? What shows it at "{word}"?',
      ],
      [
        'Look the rule up in your grammar. What does it say about words like "{word}"?',
        'Try replacing "{word}" with another word of the same kind. What changes?',
        'Can the word take an ending? Try "to", "a" or "very" in front of "{word}".',
      ],
      [
        'Write another sentence built like the one with "{word}". What did you put in?',
        'Write the forms that you know in a row. Which fits at "{word}"?',
        'Rewrite the sentence so that it is about yesterday. What happens to "{word}"?',
      ],
      [
        'Read your try aloud to someone. What does the ear say at "{word}"?',
        'Check your try in a dictionary with examples. Is one of them like the sentence with "{word}"?',
        'Explain the rule in your own words. Where does one see it at "{word}"?',
      ],
    ],
    source: [
      [
        'What do you already know about {topic}, and what are you guessing?',
        'Who took part in {topic}, and what did each of them want?',
        'When did {topic} happen, and what happened just before? Find it in your book.',
        'What is the most important word in the question about {topic}? Find it in the text.',
      ],
      [
        'Find two sources that tell about {topic}. What do they agree on?',
        'Look for "because" and "therefore" in the text about {topic}. What stands around them?',
        'Who wrote the text about {topic}, and when? What does that mean for whether you can trust it?',
      ],
      [
        'Make two columns about {topic}: causes and consequences. What can you write in the first?',
        'Write about {topic}: "Some wanted …, because …. Others wanted …". What do you put in?',
        'Choose one cause of {topic} and find a place in the text that shows it. Which place?',
      ],
      [
        'Write your answer about {topic} in one sentence with "because". Which source supports it?',
        'What would someone who disagrees about {topic} say? What would you reply?',
        'Check your answer about {topic}: who, when, why and source. What is missing?',
      ],
    ],
    general: [
      [
        'What does the task ask you to do: find, explain, compare or write?',
        'What do you already know about {it} that you can use here?',
        'Write the task in your own words. What is hard about {it}?',
        'What does {it} mean in the task, do you think?',
      ],
      [
        'Split the task into smaller bites. Which bite about {it} can you take first?',
        'Have you solved something like {it} before? What did you do then?',
        'Where can you find help about {it}: in the book, in your notes or on the board?',
      ],
      [
        'Write a first try about {it}, even if it is not finished. What do you have?',
        'Draw or list what you know about {it}. What is missing?',
        'Put a cross where you get stuck. What was the last thing you were sure of?',
      ],
      [
        'Look at your try again. Does it answer what was asked about {it}?',
        'Explain your try about {it} to someone who does not know the task. Where does it get unclear?',
        'If you could ask your teacher one question about {it}, what would it be?',
      ],
    ],
  },
  buildOn: {
    symbols: [
      'Now there is something to look at. Which rule did you use, and where in {q1} does it fit?',
      'Good that you show it. How did you get from {q1} to your line?',
      'Thank you for your attempt. Which part of {q1} are you most sure of, and which least?',
    ],
    writing: [
      'You have something to build on now. What matters most about {it}, and what comes after it?',
      'Those are your own thoughts about {it}. What would the reader like to know more about?',
      'That can become a paragraph about {it}. What is the example, and why does it matter?',
    ],
    translation: [
      'Good that you try yourself. Look at the verb in your try: does its tense fit the sentence you translate?',
      'You are under way. Is there a word in your try that you doubt, and what else could stand there?',
      'Compare your try with the sentence part by part. Is everything there?',
    ],
    spelling: [
      'Good try at {it}. Which part of the word are you sure of, and which do you doubt?',
      'You hear many of the sounds in {it}. Is there a letter that one cannot hear?',
      'Look your try at {it} up in a dictionary or in word suggestions. What was the same, and what was different?',
    ],
    concept: [
      'That is a beginning. Which place in the text about {it} fits what you write?',
      'Thank you for your try at {it}. Can you give an example that shows it?',
      'Good, now there is something about {it}. What is missing before a classmate would understand it?',
    ],
    fact: [
      'That is a try. What in your book about "{word}" supports it?',
      'Good that you think on. How does it fit with "{word}"?',
      'Thank you for your try. Where can you check it about "{word}"?',
    ],
    grammar: [
      'Good try. Read the sentence aloud with it: does it sound right with "{word}"?',
      'You are under way. Which rule did you think of at "{word}"?',
      'Thank you for your try. Does it fit the tense and the person around "{word}"?',
    ],
    source: [
      'That can be used about {it}. Which source do you have it from?',
      'Good, you have a first answer. What in the text about {it} shows that it holds?',
      'How does it belong to the question about {it}? Try with a "because".',
    ],
    general: [
      'That is a place to start. What does it have to do with {it}?',
      'Thank you, now we can build on it. How does it belong with {it}?',
      'Good that you show it. Does it answer what the task asks about {it}?',
      'Thank you, now we can build on it. Which part are you most sure of?',
    ],
  },
};
