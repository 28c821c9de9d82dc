import type { KnowledgeKind, TextsOf } from '../kindTexts.ts';

/** Questions about the world: what a word means, what something is called, how and why things are as they are. */
export const knowledgeEn: TextsOf<KnowledgeKind> = {
  concept: {
    opening: [
      'Think of an example of "{one}" and one of "{other}". What is the first thing you notice?',
      'Let us look at "{word}". Where have you met the word before, and what was it about?',
      'What do you think "{word}" has to do with? A careful guess is enough.',
      'We will look into both "{one}" and "{other}". Which of them can you say most about?',
      'What do you already know about what the task asks? Write a careful guess.',
      'Read the task again. Which words in it do you know, and which one must you explain?',
    ],
    ladder: [
      [
        'What do you know about "{one}", and what do you know about "{other}"?',
        'What comes to mind when you hear "{word}"?',
        'Look at the word "{word}" itself. Is there a part of it that you know from other words?',
        'What do "{one}" and "{other}" have in common?',
        'What must you be able to say for the question to be answered?',
        'What do you remember from the lesson, the book or something you have seen yourself?',
      ],
      [
        '{meaning} {parts} Which example can you give?',
        '{meaning} Can you give an example of that?',
        'What will you compare "{one}" and "{other}" by: looks, use, size or something else?',
        'Is "{word}" a thing, something that happens, or a quality? How can you tell?',
        'Find an example of "{word}". What is it in the example that makes it one?',
        'What can one say about "{one}" that one cannot say about "{other}"?',
        'Find an example from your book or your daily life. What does it show?',
        'Which larger group does it belong to, and what sets it apart from the rest of the group?',
      ],
      [
        'Write: "Both are ▢, but {one} ▢, while {other} ▢". What can you fill in?',
        'Write "{word} is … that …", and finish the sentence in your own words. What do you write?',
        'Make two columns, one for "{one}" and one for "{other}". What can you write on the first line?',
        'Draw it with arrows and a few words. What do the arrows point at?',
        'Write an explanation with gaps: "▢ is a kind of ▢ that ▢". What can you fill in?',
      ],
      [
        'Find an example, and decide whether it is "{one}" or "{other}". What settled it?',
        'Find a counterexample: something that is like it but is not "{word}". What is the difference?',
        'Explain it to someone younger than you. Where does it get hard?',
        'Look it up in the glossary of your book or an encyclopedia. What did you have, and what was missing?',
      ],
    ],
    buildOn: [
      'That is a beginning. What can you say about the difference between "{one}" and "{other}"?',
      'Does that hold for "{one}", for "{other}" or for both?',
      'That is a beginning. Can you give an example that shows it?',
      'Now there is something about {it}. What is missing before a classmate would understand it?',
      'How do you know that, and where can you check it?',
    ],
  },
  fact: {
    opening: [
      'Read the question again. What does "{clue}" tell you about where the answer can be found?',
      'A good word to search for in the question is "{clue}". What do you know about it, and where will you look?',
      'This is something one can look up. What do you already know about {topic}, and where will you look?',
      'What kind of answer are you looking for: a name, a subject word, a place or a year?',
      'Which words in the question can help you look it up?',
      'The question asks for "{word}". Which answers of that kind do you know?',
    ],
    ladder: [
      [
        'Which subject does "{clue}" belong to, and when did you work with it?',
        'What do you remember about "{clue}" from the lesson?',
        'What do you remember about {topic} from the lesson?',
        'What kind of answer must it be when the question says "{word}"?',
        'Which word in the question says most about where to look?',
        'What do you already know that rules some answers out?',
      ],
      [
        'What else goes with "{clue}" in the subject you are working on?',
        'Look "{clue}" up in the index of your book. Which page does it take you to?',
        'Which subject does {topic} belong to, and what else have you learnt about it?',
        'Look the most important word up in the index of your book. Which page does it take you to?',
        'Which answers of that kind do you know, and which of them do not fit at all?',
        'What does "{word}" go with in the subject you are working on?',
      ],
      [
        'Write what you know about "{clue}" in key words, with ▢ for what is asked. What is missing?',
        'Turn the question into a sentence with a gap: ▢. What kind of word fits in the gap?',
        'Write what you know about {topic} in key words. What is missing?',
        'Write two guesses, and next to each what speaks for it. Which is the strongest?',
      ],
      [
        'Find a place where "{clue}" is explained. What stands just before and after?',
        'How can you be sure of your guess? Find one more source.',
        'Find a place in the book where it is explained. What stands just before and after?',
        'Put your guess into the question, and read it all aloud. Do all the words of the question fit?',
      ],
    ],
    buildOn: [
      'Where can you check your guess if you search for "{clue}"?',
      'Thank you for your guess. What have you read about "{clue}" that supports it?',
      'That is a guess. How does it fit with "{clue}" in the question?',
      'That is a guess. What do you base it on?',
      'How does it fit with what you know about {topic}?',
      'Thank you for your guess. Where can you check it?',
      'Read the question again with your guess in it. Which words of the question does it fit?',
    ],
  },
  source: {
    opening: [
      'What do you already know about {topic}, and where from?',
      'Split the question: who, when, where and why. What can you say something about now?',
      'Which book, text or film have you used in class that can help you here?',
    ],
    ladder: [
      [
        'What do you know for sure, and what are you guessing, when it is about {topic}?',
        'Who took part, and what did each of them want?',
        'What happened just before and just after? Put it on a timeline.',
      ],
      [
        'Who had something to gain, and who had something to lose, when it came to {topic}?',
        'Is there both something that had been smouldering for long and something that set it off? What belongs where?',
        'Find two sources about {topic}. What do they agree on, and where do they differ?',
        'Who wrote what you are reading, and when? What does that mean for whether you can trust it?',
      ],
      [
        'Write {topic} in the middle of a page, and draw arrows to it and away from it. What should stand at the first arrow?',
        'Make two columns: causes and consequences. What can you write in the first?',
        'Write like this: "Some wanted …, because …. Others wanted …". What do you put in?',
        'Choose one thing that led to another, and draw an arrow between them. What should stand on the arrow?',
      ],
      [
        'Which of your reasons mattered most for {topic}? Find a place in the source that shows it.',
        'Write your answer in one sentence with "because". Which source supports it?',
        'What would someone who saw it from the other side say?',
        'Would it have happened anyway without the cause you chose? What speaks for and against?',
      ],
    ],
    buildOn: [
      'That can be used. Which source do you have it from?',
      'How does it hang together with {it}? Try with a "because".',
      'You have a first answer. What would speak against it?',
    ],
  },
  explanation: {
    opening: [
      'What have you noticed yourself that is like what the task asks about?',
      'What do you think is going on? A careful guess is enough.',
      'Let us look at {topic}. What do you know, and what do you wonder about?',
    ],
    ladder: [
      [
        'What do you know about {topic}, and what are you guessing?',
        'What exactly must you explain? Say it in your own words.',
        'Which things are involved, and what does each of them do?',
        'What happens first, and what happens last?',
      ],
      [
        'What affects {topic}, and how can one see it?',
        'Which subject word from the lesson belongs here, and what does it mean?',
        'What is it that makes something happen? Look for what must be present.',
        'What would happen if one of the things were missing?',
      ],
      [
        'Draw {topic}, and put arrows on what happens. What should stand at the first arrow?',
        'Draw it in steps with arrows between them. What should stand at the first arrow?',
        'Write like this: "When ▢, then ▢, because ▢". What can you fill in?',
        'Write the steps on a line each, also those you are unsure of. Where is there a gap?',
      ],
      [
        'Try your explanation on another example. Does it hold there too?',
        'How could one look into it with a small experiment or an observation?',
        'Explain it to someone who keeps asking "why". Where do you get stuck?',
      ],
    ],
    buildOn: [
      'That is a first idea. How can one see it in {topic}?',
      'That is a first explanation. What makes it happen?',
      'What would one be able to see if what you say is so?',
      'Now there is something to build on. Which step is missing in between?',
    ],
  },
  general: {
    opening: [
      'The task asks: "{sought}". What do you know already that can be used?',
      'You have to find "{sought}". Where will you begin?',
      'Let us look at the task together. What should you have made in the end?',
      'Tell me a little more about the task. What do you already know about {it}?',
      'Let us look at it together. What does the task ask you to do?',
    ],
    ladder: [
      [
        'What does the task ask you to do: find, explain, compare or write?',
        'What do you already know about {it} that you can use here?',
        'Say the task in your own words. What is the hardest thing about it?',
      ],
      [
        'Split the task into smaller bites. Which bite can you take first?',
        'Have you solved something like it before? What did you do then?',
        'Where can you find help with {it}: in the book, in your notes or on the board?',
      ],
      [
        'Write a first try, even if it is not finished. What do you have?',
        'Draw or list what you know. What is missing?',
        'Put a cross where you get stuck. What was the last thing you were sure of?',
      ],
      [
        'Look at your try again. Does it answer what was asked?',
        'Explain your try to someone who does not know the task. Where does it get unclear?',
        'If you could ask your teacher one question about {it}, what would it be?',
      ],
    ],
    buildOn: [
      'That is a place to start. How does it go with what the task asks?',
      'Thank you, now we can build on it. Which part are you most sure of?',
      'Now there is something to look at. What does it have to do with {it}?',
    ],
  },
};
