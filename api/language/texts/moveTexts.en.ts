import type { MoveTexts } from './moveTexts.ts';

/** What the tutor says around its hints, in English. */
export const moveTextsEn: MoveTexts = {
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
    'Something in "{line}" is worth working out again. What does it show if you draw it?',
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
    'How could you check it in another way?',
    'Which step mattered most, and why?',
    'How can you see that the answer has a sensible size?',
    'How would you explain it to someone in your class so that it makes sense?',
  ],
  reflectEquation: [
    'Put your number into {before}. Do the two sides come to the same?',
    'Put it in the place of {x} and work out both sides. What do you see?',
    'How can you prove that it fits without solving the equation again?',
  ],
  givenValue: [
    '{value} stands in the problem already. Which words show that it is what is asked for?',
    'That number stands in the problem. How can you see that it answers the question?',
    '{value} is one of the problem’s own numbers. What about the others: why are they not needed?',
  ],
  askWorking: [
    'How did you find {value}? Write the sum that leads there.',
    'What did you work out to get {value}? Write it the way you did it.',
    'Show me the way to {value}, also what you did in your head. What was your first step?',
    'How did you get to {value}, and what did you use {it} for?',
    'Show me the way to your answer. What did you do with {it}?',
    'Show me how you got to your answer, and we will look at it together. What was your first step?',
    'Write your working in the box "What I have tried". What did you do first?',
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
    'How have you used {it}, and what is missing?',
    'What does {it} tell you about what you have to find?',
    'Read the problem sentence by sentence: which fact is not used yet?',
    'What have you found, and what is missing?',
  ],
  notAnswer: [
    '{value} is not the answer yet.',
    'It is not the answer to the question yet.',
    'Not quite yet, but there is something to build on.',
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
  noOneAnswer: [
    'There is no single right answer here; what counts is whether you can show it.',
    'A task like this has no answer key, so it rests on your reasons.',
    'It cannot be looked up: it is good when others can see why you think so.',
  ],
  noKeySums: [
    'I have no answer key here, but your calculations hold.',
    'I do not know the answer, but what you worked out is worked out right.',
    'Whether it is the answer I cannot say, but there is no mistake in your sums.',
  ],
  ladderEnd: [
    'You have had the hints I may give for this step. Write what you have, or show it to your teacher: what are you most in doubt about?',
    'I have no more hints for this step. Try with what you know now: what will you do with {it}?',
    'It is your turn now, for the hints are used. What can you write about {it}, even if it is not finished?',
    'I have no more hints for this step. What can you write, even if it is not finished?',
  ],
  sibling: [
    'Here is the same rule with other numbers: {sibling} becomes {siblingNext}. How do you do the same in your problem?',
    'Look at a problem like yours: {sibling} → {siblingNext}. What happened, and what does it look like in yours?',
    'Compare with {sibling}, which becomes {siblingNext}. Which step do you need to do the same?',
  ],
  greeting: [
    'Hello. Shall we look at the problem together? Begin with {it}.',
    'Hello, good that you are here. Where do you want to begin?',
    'Hello. How far have you got with the problem?',
    'Hello. What have you tried so far?',
  ],
  thanks: [
    'You are welcome. Are you done with the problem about {it}, or will you take one more step?',
    'You are welcome. Will you take one more step, or are you done for now?',
    'You are welcome, it is your own work. What will you do now?',
    'You are welcome. Is there more in the problem that you want to look at?',
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
  sumsHold: [
    'The sum "{line}" works out.',
    '"{line}" is right as a sum.',
    'The calculation "{line}" holds.',
    'Your sums work out.',
  ],
  openingOneStep: [
    'Let us look at {before}. What do you know already that can help you?',
    'How will you work out {before}: in your head, on paper or with a drawing?',
    'You are working with {before}. What do you think it comes to roughly, and how can you find it exactly?',
  ],
  rephrase: [
    'Let me ask it in another way.',
    'I will say it in other words.',
    'That was hard to follow, so I will try again.',
  ],
  givesReason: [
    'You also say why, and that is what an explanation is for.',
    'There is a reason now, so your thought can be followed.',
    'Now it says why, and that makes it stronger.',
  ],
  allWords: [
    'Now all the words of the task are there.',
    'You have used all the words.',
    'That is every word the task asks for.',
  ],
  complaint: ['I can see why.', 'Sorry, you are right about that.', 'Fair enough.'],
  present: ['Yes, I am here.', 'I am still here.', 'Yes, I am listening.'],
  personal: [
    'I am a program, so there is not much to tell about me.',
    'I am only a computer program, but I can help with the task.',
    'I am a program and not a person, so let us talk about your task.',
  ],
  changedMind: [
    'You thought again and found something else, which is always allowed.',
    'So your answer is another one now, and that is quite all right.',
    'You have changed your answer.',
  ],
  buildsOn: [
    'You are building on your own explanation.',
    'There is one more reason now.',
    'Your explanation has one more link.',
  ],
  guessed: [
    'Thank you for saying so, because a guess is something to work on. What in the task do you know for certain?',
    'A guess is a fine place to begin. Which numbers can it not be at all, and how do you know?',
    'Fine, so it is a guess. Which word or number in the task are you unsure of?',
  ],
  easierSums: {
    plus: [
      'That is hard to do all at once, so split the numbers. What is {q1}, and what is {q2}?',
      'Take the tens by themselves and the ones by themselves. What is {q1}, and what is {q2}?',
      'Split the numbers into smaller ones and add them bit by bit. Which will you begin with?',
    ],
    minus: [
      'Take it away in two goes. What is {q1}, and what do you get when you then take away {q2}?',
      'Take the tens first. What is {q1}, and what is left when {q2} more are taken away?',
      'Take away a little at a time, or count up from the smaller number. Which is easiest for you here?',
    ],
    times: [
      'Split it into two that you know. What is {q1}, and what is {q2}?',
      'Work out {q1} first and then {q2}. What must you do with the two numbers in the end?',
      'Begin with a times table that you know by heart. How far is it from there?',
    ],
    divided: [
      'Try with times. What is {q1}, and how many more {q2}s is there room for?',
      'Begin with {q1}. How much is then left to share?',
      'Count up in the table until you reach the number. How many jumps is that?',
    ],
  },
  upset: [
    'It sounds annoying right now, and that is quite all right.',
    'It is okay to be cross with a problem, and I am still here.',
    'Take a break if you need one, and then we take one small step.',
  ],
  tryIdea: [
    'You write "{line}". Try it out: what do you get then?',
    'Try "{line}" and write the line you get. Does it fit the problem?',
    '"{line}": why that, and what do you get when you do it?',
    'Try your idea on paper. Which line do you get?',
    'Write it as a sum and try it out. What do you get?',
  ],
  takeThought: [
    '"{line}". Which sum goes with that?',
    'Draw what you write: "{line}". Where in the drawing is what you have to find?',
    'What can you work out when you know that: "{line}"?',
    'Try the problem with some small, easy numbers. What would you do then?',
    'Guess first: will the answer be big or small? Which words in the problem show it?',
  ],
  ideaFits: [
    '"{line}" is a step that helps here. What do you have when you have done it?',
    'You can do that in {before}. What does the new line look like?',
    '"{line}" suits the problem. What does the new line say then?',
  ],
  notThat: [
    '"{line}": what made you see that, and what can you do instead?',
    'You write "{line}". What does that mean for what you have done so far?',
    'You have seen what does not work. What would work?',
  ],
  ownVerdict: [
    'Then you have checked your answer yourself. Write it down as a whole sentence with its unit, and you are done here.',
    'You worked it out, and you checked it. Write the answer down, and you are done here.',
    'That is how one gets an answer checked. Write it down, and you are done here.',
  ],
  ownDoubt: [
    '"{line}": you noticed that yourself. What has to be worked out differently, then?',
    'You stop at "{line}". What does that mean for your sum?',
    'A good place to stop: "{line}". What will you do instead?',
  ],
  ownDoubtAlone: [
    'You have found out yourself that something must change. What will you do instead?',
    'A good place to stop. What made you doubt it, and what will you try now?',
    'Then we start from what you are sure of. What is that?',
  ],
  ownMeaning: [
    '"{line}": read the problem with that meaning. Does it make sense?',
    'Put in what you mean instead of the word: "{line}". Does it fit the problem then?',
    '"{line}": you can try that out. What would the problem be asking then?',
  ],
  stuckOn: [
    'Let us look at "{line}" on its own. What does the problem say about it? Write it in your own words.',
    'Find the place in the problem that is about "{line}". What does it tell you?',
    'We take "{line}" in small pieces. Which number in the problem belongs to it?',
  ],
  unknownTerm: [
    'I cannot explain "{line}" for certain. Look it up in your book or ask your teacher: what does it say?',
    'I have no good explanation of "{line}". Where in the book or your notes did you have it?',
    'I will not guess at that word. Find "{line}" in the index of your book: which example is there?',
  ],
  eachPart: [
    'So you have an answer to each part. How can you check the first one by working backwards?',
    'Read each question again. Do your numbers answer just what is asked, and with the right unit?',
    'Take them one at a time. Which sum belongs to the first, and why just that one?',
  ],
  ownAnswer: [
    'Then {value} is your answer. Write it down as a whole sentence with its unit, and show your teacher how you found it. Then you are done here.',
    'Then {value} stands as your answer. I cannot say whether it is right, but your teacher can see it from your working. Then you are done here.',
    'Then that is your answer. Write it down so that your teacher can follow you. Then you are done here.',
    'Then it stands as your answer, and your teacher can see if there is anything to change. You are done here.',
  ],
  thanksSolved: [
    'You are welcome, it was your own work. Will you take another problem?',
    'You are welcome. What will you remember for next time?',
    'You are welcome. Is there anything in the problem that you still wonder about?',
  ],
  weighTwo: [
    '"{line}" or "{form}": when is the one used, and when the other? Which fits your task?',
    'Try both. What becomes different when you choose "{line}", and when you choose "{form}"?',
    'What speaks for "{line}", and what for "{form}"? Look for a word in the task that decides it.',
  ],
  lookOnce: [
    'I cannot judge your text, but you can: read the task again and tick off each thing it asks for. If they are all there, you are done.',
    'Your teacher will see whether it is good enough. Read it aloud once and mend the places where you stop.',
    'I cannot tell. Let somebody else read it, and add what they ask about.',
  ],
  stillUnknown: [
    'I cannot say, because I have no answer key. Show your answer to your teacher, and you are done here.',
    'I still do not know, but your teacher can see it. You are done here.',
    'Without an answer key I cannot tell. Show your teacher how you got there, and you are done here.',
  ],
  farewell: [
    'Then you are done with this problem. Take the next one when you are ready.',
    'Then we stop here. Choose a new problem when you want to go on.',
    'There is nothing more to do on this one. Keep what you have written.',
    'You got to {value}, and then you are done here. Take the next problem when you are ready.',
    'Then there is nothing more to do on this one. Write down {value} and your working neatly if you have to hand it in.',
    'You have {value}, and you can show the way to it yourself. Choose a new problem when you want to go on.',
  ],
  moreValues: [
    '{value} fits, but are you sure that you have all of it?',
    'It fits when you put it in. Are there more numbers that do?',
    'So far it is right. How can you find out whether there are more solutions?',
  ],
  stillRight: [
    'Yes, {value} is right, and you are done with the problem.',
    'Yes, you have solved it. Take the next one when you are ready.',
    'Yes, it is done. There is nothing more to do on it.',
  ],
  oneSentence: [
    'It is long, so let us take one sentence at a time. What does the first sentence tell you?',
    'Then cover the rest and read only the first sentence. What do you know now?',
    'Split it up: write one number and a few words for each sentence. What do you write for the first?',
  ],
  restatesFact: [
    'Yes, that is what the problem says. What do you still have to find out?',
    'That fits the problem. What can you work out when you know it?',
    'Yes, "{line}". Which other facts belong together with that one?',
  ],
  unitsNext: [
    'Now it is in one unit. What will you work out with it?',
    'So you can go on in one unit. What is the next thing to find?',
    'Where in the problem will you use it?',
  ],
  isItNeeded: [
    'That is an important thing to ask yourself. What does the problem ask for, and is that part of it?',
    'Read the question at the end of the problem again. Can you answer it without that?',
    'Not every number in a problem has to be used. What must you find, and which numbers tell about just that?',
  ],
  explainTerm: [
    '{meaning} Where do you meet it in your problem?',
    '{meaning} How can you use that here?',
    '{meaning} What does that tell you about your problem?',
  ],
  unitStep: [
    'Look at "{line}". {meaning} Does it fit then?',
    '{meaning} What does that mean for "{line}"?',
    'Work out "{line}" again. How many of the small unit go into one of the large?',
  ],
  subQuestion: [
    'Try "{line}" yourself. What do you get, and what will you use it for?',
    'What do you think about "{line}" yourself, and how can you be sure?',
    'Try "{line}" on paper or in your head. What do you get, and how does it help you?',
  ],
  selfCheck: [
    'Put your number in place of {x} in {before}. Do the two sides come to the same?',
    'You find that out best yourself. Work out your last line in another way: what do you get?',
    'Cover your answer and work it out once more. Do you get the same?',
    'Make a rough estimate first. Is your number somewhere near it?',
  ],
  whyWorks: [
    'Good that you ask. Try the rule on numbers where you know the answer already: what happens if you leave it out?',
    'That is an important question. Draw it, or lay it out with things you can count: what does the drawing show about the rule?',
    'Try to do the opposite in a small example. What no longer fits then?',
  ],
  otherWay: [
    'Good question. Begin at the other end: which calculation leads from your result back to the problem?',
    'There are often several ways. Split the numbers in another way and work it out again: do you come to the same?',
    'Try to draw it instead of calculating. Where can you see your result in the drawing?',
  ],
  newProblem: [
    'That looks like a new problem, and it needs a place of its own. Will you go to the front page and choose "New problem"?',
    'This conversation is about one problem. Will you open a "New problem" on the front page for the next one?',
    'You get help with the next problem when you choose "New problem" on the front page. Are you done with this one?',
  ],
  combine: { add: 'add them', subtract: 'subtract one from the other' },
};
