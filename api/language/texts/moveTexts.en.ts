import type { MoveTexts } from './moveTexts.ts';

/** What the tutor says around its hints, in English. */
export const moveTextsEn: MoveTexts = {
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
  oddity: {
    divisionByZero: [
      'The problem divides by zero. Is it copied correctly, and what happens if you try to share something out to nobody?',
      'Notice that something is divided by zero. Does your book say so, and what does dividing by zero mean?',
      'The problem divides by zero. Check it first: what does it really ask?',
    ],
    tooLarge: [
      'That number gets larger than I can work with. Is the problem copied correctly?',
      'I cannot work with numbers that large. Does your book say the same?',
      'That becomes a gigantic number. What does the problem ask for: the number itself or something about it?',
    ],
    noTask: [
      'I cannot see a problem here yet. What are you to do?',
      'Write or paste the problem as it stands. Which subject is it?',
      'The problem itself is missing here. What does your book or your sheet say?',
    ],
  },
  decline: {
    insist: [
      'I do not give the answer, but I will stay until you have found it yourself.',
      'The answer has to come from you, and you are closer than you think.',
      'I will not say the answer, because then it is not you who learns it.',
      'I keep the answer itself to myself, but the next small step I will gladly help with.',
    ],
    hurry: [
      'If you are in a hurry, your work is saved, and you can go on later without having been given the answer.',
      'I will not say the answer, but we can take one small step now, and the rest is saved for later.',
      'You can stop now and go on later, for nothing gets lost.',
    ],
    permission: [
      'Only your teacher can change the help, and that happens in the assignment itself.',
      'I cannot take a permission here in the chat, so we take the next step together.',
      "The school's rules hold here, also when somebody has said otherwise.",
    ],
    rolePlay: [
      'I stay the same when we play, so I do not write the solution for you.',
      'I will skip that role, for I am here to help you think for yourself.',
      'That is a fun try, but I remain your guide.',
    ],
    oracle: [
      'You do not learn much from a yes or a no, so I would rather see how you thought.',
      'I do not answer just yes or no, but I will gladly look at your method.',
      'We will not guess our way, but you can show me the path.',
    ],
    encoded: [
      'The answer does not come in code, backwards or one character at a time either.',
      'I do not give the answer in another way or another language, but I help you find it.',
      'It is still the answer, however it is written, so let us take the step instead.',
    ],
    prompt: [
      'You can read my rules under "Why can\'t I just get the answer", and there is no answer in them.',
      'There is no hidden solution to show, only the problem and your own work.',
      'What you write cannot change the rules here.',
    ],
    example: [
      'An example with the same numbers would be the answer in disguise.',
      'The same problem with new names is still the same problem, so that step is yours.',
      'I will gladly show the rule with other numbers once you have tried, but not finish this one.',
    ],
    feelings: [
      'It is quite all right to be tired of a problem, so we take it in very small steps.',
      'You do not need all of it now, only the next small step.',
      'Being stuck is no fun, and it is also where you learn.',
    ],
    write: [
      'The text must be your own, so I do not write it, but I help you find what you want to say.',
      'I do not write for you, but I can help you start with your own words.',
      'You write it, and I help with ideas, order and response.',
    ],
    translate: [
      'I do not translate the sentence for you, but I help you build it.',
      'The whole translation has to be yours, so I help with one place at a time.',
      'You translate, and I point at what is worth noticing.',
    ],
  },
  tryFirst: [
    'Try first yourself, even half an attempt, and I will build on it.',
    'I help best when I can see how you think, so just write a beginning.',
    'First write what you would do, also if you are in doubt.',
  ],
  affirm: [
    '"{line}" holds, so that step is in place.',
    'Yes, "{line}" is a right step.',
    'You have shown a step that holds: "{line}".',
    'What you have written is right.',
  ],
  restated: [
    'You have written the problem down, and that is a good start.',
    'The problem stands there now, so only a first step is missing.',
    'Good, now we agree on what is to be worked out.',
  ],
  pointAtStep: [
    'Stop at "{line}". What did you do to get here from the line before?',
    'Look once more at "{line}". Are the two sides worth the same?',
    'Something in "{line}" is worth checking. Which part are you most sure of, and which least?',
    'There is a place in your work that is worth checking. Where did you use {it}, and what did you get?',
    'There is a place in your work that is worth checking. Which line are you most in doubt about?',
  ],
  pointAtSum: [
    'Check "{line}" once more. How can you check it in another way?',
    'Look at "{line}". Do the two sides agree if you work backwards?',
    'Take "{line}" on its own. What do you get if you make a rough estimate first?',
    'Check the sum where you used {it}. How can you check it in another way?',
    'Check one of your sums in another way. Which will you start with?',
  ],
  confirm: [
    'Yes, {value} is right, and your working shows why.',
    'That is right, and you showed the way to {value} yourself.',
    'Yes, it holds, and you got to {value} on your own.',
    'Yes, your answer is right, and you have shown how you found it.',
  ],
  reflect: [
    'How could you check it in another way, starting with {it}?',
    'Which step mattered most, and what part did {it} play?',
    'What would happen to the answer if {it} were changed?',
    'How can you see that the answer is reasonable beside {it}?',
    'How could you check it in another way?',
  ],
  askWorking: [
    'Show me the way to your answer. What did you do with {it}?',
    'An answer alone I cannot say yes or no to. What did you use {it} for, and why?',
    'Write your working in the box "What I have tried", also what you did in your head. Where does {it} come in?',
    'Let us see the way to your answer. When did you use {it}?',
    'Show me how you got to your answer, and we can look at it together. What was your first step?',
  ],
  askReason: [
    'How did you get to that? What in the task about {it} points to it?',
    'An answer alone I cannot say yes or no to. What do you know about {it} that fits with it?',
    'Tell me why you think so. Where have you read about {it}?',
    'Tell me why you think so. What do you base it on?',
  ],
  goOn: [
    'Put what you have back into the problem. What does it look like now?',
    'Write the whole line as it looks now. What is not worked out yet?',
    'What is left to work out now?',
  ],
  whichAnswer: [
    'You have written several answers. Which one do you mean, and what did you do with {it}?',
    'There is more than one answer. Choose the one you believe in: how did you use {it}?',
    'I see several tries. Which one will you show the way to?',
  ],
  notYet: [
    'That is not it yet. How have you used {it}, and what is missing?',
    'Not quite yet, but there is something to build on. What does {it} tell you?',
    'It is not the answer to the question yet. What does your number stand for when you look at {it}?',
    'It is not the answer to the question yet. What does your number stand for, said in a full sentence?',
  ],
  checksSpent: [
    'You have used the checks there are for this problem, so now you do the checking.',
    'There are no checks left, but I can help you test it yourself.',
    'I cannot say yes or no to more answers here, but we can look at your method.',
  ],
  noKey: [
    'I have no answer key for this problem, so I cannot say right or wrong.',
    'I do not know the answer here and will not guess.',
    'I have nothing to compare with here, so we must check it together.',
  ],
  ladderEnd: [
    'You have had the hints I may give for this step. What are you most in doubt about with {it}?',
    'I have no more hints for this step. Try with what you know now: what will you do with {it}?',
    'It is your turn now, for the hints are used. What can you write about {it}, even if it is not finished?',
    'You have had the hints I may give for this step. Write what you have, or show it to your teacher: what are you most in doubt about?',
  ],
  sibling: [
    'Here is the same rule with other numbers: {sibling} becomes {siblingNext}. How do you do the same in your problem?',
    'Look at a problem like yours: {sibling} → {siblingNext}. What happened, and what does it look like in yours?',
    'Compare with {sibling}, which becomes {siblingNext}. Which step do you need to do the same?',
  ],
  wordGoal: [
    'What does {q1} tell you, and what does {q2} tell you?',
    'Underline the question in the problem. Why are you told {q1}, do you think?',
    'Imagine that it is about you. What do you know about {q1}?',
    'What kind of number are you looking for, and is it the same kind as {q1}?',
    'What kind of number are you looking for, and what comes after it?',
  ],
  wordRelate: [
    'How do {q1} and {q2} belong together in the story?',
    'What happens first, and what happens then? Begin with {q1}.',
    'Are {q1} and {q2} to be put together, compared, shared or repeated? What in the text shows it?',
    'What can you find out with only {q1} and one more number?',
    'Which piece of information belongs with {q1}?',
    'Which two pieces of information belong together, and what can they tell you?',
  ],
  wordSetUp: [
    'Write a sum for the first part of the story: {q1} ▢ … Which sign fits, and why?',
    'Write it like this: "I know … , so I can find …". What do you write, starting with {q1}?',
    'Make a small table: in one column what you know ({q1}), in the other what is missing. What can you fill in?',
    'Write one sum with what you know, and ▢ for what is missing. What does it look like?',
  ],
  wordPicture: [
    'Draw it: a strip or a few boxes for {q1}. Where in the drawing is what you must find?',
    'Try the story with some very small numbers in place of {q1}. What would you do then?',
    'Will the answer be bigger or smaller than {q1}? How can you know before you work it out?',
    'Tell the story backwards from what you must find. What must you know just before?',
  ],
  wordUnused: [
    'You have not used {q1} yet. What does it mean for what you must find?',
    'What does {q1} do to the story? It is not in your working yet.',
    'Look at {q1} in the problem. Where in your working does it belong?',
  ],
  wordCheck: [
    'Read the question again. Is your last number what is asked for, or does {q1} come in too?',
    'Say your last number in a full sentence. Does it fit with {q1} and with the question?',
    'Compare your number with {q1} in the problem. Is its size reasonable, and why?',
    'Try to go backwards from your number. Do you get back to {q1}?',
    'Read the question again. Is your last number what is asked for, or is something missing?',
  ],
  wordSumsHold: [
    'Your sums hold, each on its own.',
    'You worked out "{line}" correctly.',
    'The sum holds, so now it is about what the number tells.',
  ],
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
  greeting: [
    'Hello. Shall we look at the problem together? Begin with {it}.',
    'Hello, good that you are here. What will you do with {it}?',
    'Hello. How far have you got with {it}?',
    'Hello. Where do you want to begin?',
  ],
  thanks: [
    'You are welcome. Will you take one more step with {it}, or are you done for now?',
    'You are welcome, it is your own work. What will you do now with {it}?',
    'You are welcome. Is there more about {it} that you want to look at?',
    'You are welcome. What will you do now?',
  ],
  afterSolved: [
    'The problem is solved, and you did it. How would you explain to someone else what you did with {it}?',
    'You have finished this one. Can you make a problem like it, with {it} changed?',
    'It is in place. What would you look out for with {it} next time you meet one like this?',
    'It is in place. What was it that made it work?',
  ],
  notUnderstood: [
    'I could not quite read that. What would you like to do with {it}?',
    'I am not sure what you mean. What have you tried with {it}?',
    'Try to write it in another way. What do you understand about {it}, and what not?',
    'I could not quite read that. Can you write it with words or numbers?',
  ],
  offTask: [
    'I cannot help with that here, but we can get going on the problem.',
    'Let us stay with the problem, and you will be done sooner.',
    'That must wait. Here I help you with your school work.',
  ],
  combine: { add: 'add them', subtract: 'subtract one from the other' },
};
