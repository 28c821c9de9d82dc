import type { WordTexts } from './wordTexts.ts';

/** What the tutor says about word problems and the sums in them, in English. */
export const wordTextsEn: WordTexts = {
  goal: [
    'Let us take a smaller bite. Begin with {q1}: what does the problem tell about it?',
    'The problem asks: "{sought}". What must you know before you can find that?',
    'Read again: "{sought}". What must stand after the number in your answer: money, pieces, years or something else?',
    'Read only the question in the problem. What must stand after the number in your answer: money, pieces, years or something else?',
    'Tell the problem as a short story. What happens first, and what happens with {q1}?',
  ],
  relation: {
    time: [
      [
        'Where on the time line does {q1} belong, and where is {q2}?',
        'Draw a time line. What goes at each end of it?',
        'An hour is 60 minutes. How long is it from the first time to the next full hour?',
        'Which of the times comes first, and what must you find: a time or how long something lasts?',
      ],
      [
        'Begin at {q1}. How many minutes are there to the next full hour?',
        'Write the jumps on the time line: to the next full hour ▢, then full hours ▢, then the rest ▢. What goes in the first box?',
        'Go in small jumps from one time to the other. How long is your first jump?',
        'Write each jump in minutes. How do you turn them into hours and minutes at the end?',
      ],
    ],
    percent: [
      [
        'Per cent means hundredths. What is the whole that {percent} is taken of?',
        'You can find 1 % or 10 % first. What is the whole here, and how do you get from there to {percent}?',
        'Is {percent} more or less than half of the whole? What does that say about the size of what you are looking for?',
        'Per cent means hundredths. What is the whole in this problem?',
      ],
      [
        'Write two lines: the whole = ▢, and {percent} of the whole = ▢. What can you write in the first?',
        'Draw a strip for the whole and cut it into ten equal pieces. How many per cent is one piece, and how do you get {percent}?',
        'Once you have {percent} of the whole: is that part added, taken away or left by itself? What in the problem shows it?',
        'Write two lines: the whole = ▢, and the part = ▢. What can you write in the first?',
      ],
    ],
    part: [
      [
        'Is {q1} the whole, a part of it, or does it tell how big the part is?',
        'The problem talks of a part of something. What is the whole, and how many equal parts is it cut into?',
        'First find out what is being shared. How big is one of the parts?',
        'Draw the whole as a strip. Which part of the strip is the question about?',
      ],
      [
        'Write {q1} on a strip. How many equal parts is the strip cut into, and what goes in one of them?',
        'Write two lines: one part = ▢ : ▢, and then as many parts as you need. What goes in the first?',
        'Draw the strip, cut it into equal pieces and write numbers on it. What goes in one piece?',
        'Once you have the part: does the problem ask for it, or for what is left? Write the sum that fits.',
      ],
    ],
    times: [
      [
        'Who or what does {q1} belong to: the smaller or the larger in the comparison?',
        'The problem compares two things. Which is the smaller, and how many times does it go into the other?',
        'Draw one box for the smaller amount. How many boxes does the other one need?',
        'Whose number do you know, and do you go up or down from there to the one you are missing?',
      ],
      [
        'Write {q1} in a box. How many boxes of that kind belong to the other one?',
        'Draw the boxes side by side and write on them what you know. What must be in one box?',
        'Write: the one = ▢, the other = ▢ · ▢. Which numbers from the problem can you put in?',
        'First write the sum for the amount you can find right now. What does the problem ask after that: the one, the other or both?',
      ],
    ],
    each: [
      [
        'Does {q1} hold for one, or for all of them together?',
        'The problem tells what holds for one. How many of them are there?',
        'Find the number that belongs to "each" or "per". What must you know about how many there are before you can go on?',
        'Do you know the number for one and want it for all, or know it for all and want it for one?',
      ],
      [
        'Begin with {q1}. Is it taken several times or shared out, and how do you write that?',
        'Make a small table: 1 → ▢, 2 → ▢, 3 → ▢. How do you get from one line to the next?',
        'Write: how many = ▢, for one = ▢, in all = ▢. Which two can you write now?',
        'Is there more than one kind in the problem? Write a line for each kind: what goes on the first?',
      ],
    ],
    difference: [
      [
        'Does {q1} belong to the one, to the other, or is it the difference between them?',
        'The problem compares two things. Who has more, and how can you tell?',
        'Read the sentence with "than" slowly. Which is bigger, and which is smaller?',
        'Draw two lines, one under the other, one for each. Which must be longer, and by how much?',
      ],
      [
        'Write a sum that begins with {q1}. Which sign comes after it, and why?',
        'Write: the one = ▢, the other = the one + ▢. Which numbers can you put in?',
        'Write on the two lines what you know. What is missing to make them equally long?',
        'Begin with the one whose number you know. Do you add or take away to find the other, and why?',
      ],
    ],
    change: [
      [
        'Is {q1} there from the beginning, does it happen along the way, or is it there at the end?',
        'What was there at the beginning, and what happens then?',
        'Does it become more or less along the way? Which words show it?',
        'Tell the problem as a little film: first, then, at the end. Where in the film is what you have to find?',
      ],
      [
        'Write what happens to {q1}: {q1} ▢ … Which sign fits, and why?',
        'Write: at the beginning ▢, then ▢, at the end ▢. Which numbers do you know?',
        'Draw an arrow each time something changes. What goes on the first arrow?',
        'Take one change at a time and write a sum for the first. What do you have then?',
      ],
    ],
    combine: [
      [
        'Are {q1} and {q2} parts of the same, or is one of them already counted in the other?',
        'Which numbers in the problem belong to what is asked for?',
        'Think of all that is asked for as one pile. What goes into the pile?',
        'Do you have all the parts, or do you know the whole and miss a part?',
      ],
      [
        'Write {q1} ▢ {q2} = ▢. Which sign fits the story?',
        'Draw a strip with one piece for each number. What does the length of the whole strip tell?',
        'Write the parts on a line each, with words after them. What do you do with them to answer the question?',
        'Begin with {q1}. What happens with it in the story, and which words show it?',
      ],
    ],
    share: [
      [
        'What is it that is shared, and does {q2} tell how many share it, or how much goes in each?',
        'Do you want to know how much there is for each, or how many it is enough for?',
        'Imagine dealing it out one at a time. When do you know that everyone has the same?',
        'Which number is the whole, and which tells how it is shared?',
      ],
      [
        'Write {q1} ▢ {q2} = ▢. Which sign fits, and what will the answer tell you?',
        'Draw one ring for each that gets some. How much can you give each in the first round?',
        'Turn it around: ▢ · {q2} must give the whole. How can you try your way there?',
        'Write in words: the whole, divided by what? Then put in the numbers of the problem.',
      ],
    ],
  },
  relate: [
    'How do {q1} and {q2} belong together in the problem?',
    'What happens first, and what happens then? Begin with {q1}.',
    'Should {q1} and {q2} be put together, compared, shared or repeated? What in the text shows it?',
    'What can you find out if you use only {q1} and one more number?',
    'Which two facts in the problem belong together, and what can they tell you?',
  ],
  setUp: [
    'Write a sum for the first part of the problem: {q1} ▢ … Which sign fits, and why?',
    'Write it like this: "I know … , so I can find …". What do you write when you begin with {q1}?',
    'Make a small table: in one column what you know, in the other what you are missing. What can you fill in?',
    'Write one sum with what you know, and ▢ for what you are missing. What does it look like?',
  ],
  picture: [
    'Draw it: a strip or some boxes for {q1}. Where in the drawing is what you have to find?',
    'Try the problem with some very small numbers. What would you do first then?',
    'Will the answer be bigger or smaller than {q1}? How can you know before you calculate?',
    'Think backwards from what you have to find. What must you know just before it?',
  ],
  sumStep: [
    'What does {result} tell you, and do you need {q1} or not?',
    'What is {result} in this problem, and does {q1} matter for the question?',
    'Write in words what {result} means. Are you done, or do you need {q1} as well?',
    'What have you found out now, and what is still missing?',
  ],
  sumEnd: [
    'Is {result} what the problem asks for, or a step on the way? Write it in a whole sentence.',
    'Read the question again. Is {result} what you have to find? Answer with a whole sentence.',
    'Is {result} the answer to the question? Write it in a whole sentence, or write what is missing.',
    'Read the question again. Have you found it, or is something missing?',
    'Put words to {result}: what have you found, and is it what is asked for?',
    'What do you know now that you have {result}? Write it as a whole sentence.',
  ],
  whichPart: [
    'Is {result} the answer to {label}, or a step on the way?',
    'Read {label} again. Does {result} answer that part, or is something missing?',
    'Which part of the problem does {result} belong to, and what does it measure?',
  ],
  firstPart: [
    'We take {label} first: "{sought}". What do you need for it?',
    'The problem has several parts. The first one asks: "{sought}". What do you need to know to find it?',
    'The problem has several parts, and we take them one at a time. What does the first one ask for?',
  ],
  nextPart: [
    'So you have something for that part. Now comes {label}: "{sought}". What do you need for it?',
    'We leave that part as it is. {label} asks: "{sought}". How can you begin?',
    'So you have something for that part. The task also wants to know "{sought}". How can you begin?',
    'So you have something for that part. Read the next part: what does it ask for?',
  ],
  sumHow: {
    plus: [
      'Write {line} in columns, ones under ones and point under point. What do you get in each column?',
      'Add in two goes: the large parts first, then the rest. What do you get in {line} then?',
      'Make an estimate of {line} first. How close to it is your result?',
    ],
    minus: [
      'Write {line} in columns, ones under ones and point under point. What do you get in each column?',
      'Add your result to what you took away in {line}. Do you get what you began with?',
      'Draw {line} as a jump on a number line. Where do you land?',
    ],
    times: [
      'Split one number of {line} into tens and ones and multiply them one at a time. What do you get when you add the parts?',
      'Make an estimate of {line} first. Is your result near it?',
      'Draw {line} as a rectangle, or add the same number several times. What do you get?',
    ],
    divided: [
      'Multiply your result by what you divided by in {line}. Do you get what you began with?',
      'How many times can you take what you divide by in {line}? Begin with ten at a time.',
      'Split {line} up: take the part first that is easy to divide. What is left then?',
    ],
  },
  place: {
    difference: [
      'Look at "{place}". Is that a number of its own, or the difference between two things?',
      '"{place}": more or less than what? Find the words in the problem.',
      'Read the place with "{place}" again. Who or what is bigger there, and who or what is smaller?',
    ],
    times: [
      'Look at "{place}". What is it that is taken several times?',
      '"{place}": compared with what? Find the words in the problem.',
      'Read the place with "{place}" again. Who or what is bigger there, and who or what is smaller?',
    ],
    part: [
      'Look at "{place}". What is it a part of?',
      '"{place}": a part of what? Find the words in the problem.',
      'Read the place with "{place}" again. What is the whole there, and what is the part?',
    ],
    percent: [
      'Look at "{place}". Per cent of what?',
      '"{place}": what is the whole there? Find the words in the problem.',
      'Read the place with "{place}" again. Does the problem ask for that part or for what is left?',
    ],
    each: [
      'Look at "{place}". How many times does it happen in the problem?',
      'Is "{place}" true of one, or of all of them together?',
      'Read the place with "{place}" again. How many of them are there?',
    ],
    change: [
      'Read the place with "{place}" again. Are there more or fewer after that?',
      'Look at "{place}". What happens there, and which sign goes with it?',
      'Where in your sums is "{place}", and which sign did you use?',
    ],
  },
  unused: [
    'You have not used {q1} yet. Does it matter for the question?',
    'What does {q1} tell you in the problem, and do you need it?',
    'Read the place with {q1} again. What does it mean for your answer?',
    'You write "{line}". What about {q1}: do you need it?',
    '"{line}", and there is also {q1}. How do they hang together?',
  ],
  sumOnTheWay: [
    'What does {result} tell you about {before}?',
    'Is {result} your answer to {before}, or is there more to work out?',
    'Where in {before} does {result} belong, and what is missing?',
    'What is left to work out, or are you there?',
  ],
  sumInEquation: [
    'What does {result} tell you about {x}? Write it as a new equation.',
    'Where does {result} belong in {before}?',
    'Write the equation again with what you just worked out. What does it look like?',
  ],
  isItAsked: [
    '"{line}": is that what the problem asks for, or is there more to find out?',
    'You write "{line}". Does that answer the question, or what is missing?',
    '"{line}". Read the question again: are you there, or is there one more step?',
  ],
  valueStep: [
    'You have come to {value}. What does that number tell you, and what is still missing?',
    'What is {value} in the problem, and what will you use it for?',
    'Write in words what {value} stands for. Are you done, or is it a step on the way?',
  ],
  whereFrom: [
    'Where in the problem do the numbers in "{line}" come from?',
    'What does "{line}" tell you about the problem?',
    'What will you use "{line}" for?',
  ],
  clockAsNumber: [
    'In "{line}" the times are reckoned like plain numbers. How many minutes are there in an hour?',
    'Look at "{line}". What happens to a clock when it has passed 59 minutes?',
    'Draw a time line for "{line}". How long is it to the next full hour?',
  ],
  triangleAsRectangle: [
    '"{line}" is the area of a rectangle. How much of it does the triangle fill?',
    'Draw the rectangle for "{line}" and draw the triangle inside it. What do you see?',
    'Look at "{line}". Which shape is that big, and how does the triangle lie in it?',
  ],
  areaForEdge: [
    '"{line}" is how much lies inside. What does the problem ask for: the inside or the edge around it?',
    'Draw the figure and follow its edge all the way round with a finger. Which lengths do you pass, and does that fit "{line}"?',
    'Look at "{line}". Is it a length or a surface that you found, and which do you need?',
  ],
  belowZero: [
    '"{line}" ends below zero. Can that be in the problem, and are the numbers in the same unit?',
    'Look at "{line}". What does it tell you that the number gets smaller than zero?',
    'Does "{line}" fit the real world? Which number is taken away from which, and in which unit?',
  ],
  mixedUnits: [
    'In "{line}" you put {first} and {second} together. What is the result then a number of?',
    'Look at the units in "{line}": {first} and {second}. Can they become one number in that way?',
    'What does {first} tell, and what does {second} tell? Does "{line}" fit with that?',
  ],
  partAsWhole: [
    'Read the place with "{place}" again. Is {part} the whole, or is {part} that part itself? Draw it as a strip.',
    'In "{line}" {part} is the whole. It says "{place}": what is the part there, and what is the whole?',
    'Draw a strip for the whole, and put {part} on it so that it fits "{place}". How much of the strip does {part} fill?',
  ],
  otherThanRated: [
    'It says "{rate}". What does {counted} count, and do the two go together in "{line}"?',
    'In "{line}" you multiply "{rate}" by {counted}. What must you know the number of before you can use "{rate}"?',
    'Read "{rate}" again. Is it {counted} that it goes with, or is there something to find first?',
  ],
  unitsSeen: [
    'Well spotted: {first} and {second} cannot be put together as they stand. Which of them will you work in?',
    'Yes, the units differ. How do you change {first} into {second}, or the other way round?',
    'That is the thing to look out for. How many of the small unit make one of the large one?',
  ],
  cueReason: {
    word: [
      '"{word}" can stand in problems with plus, minus and times, so the word does not decide it. What happens in the story?',
      'The word "{word}" is a clue, not the answer. Draw what happens. What is added, taken away or repeated?',
      'Try to cover up "{word}". What does the rest of the problem tell you to do?',
    ],
    numbers: [
      'How many numbers there are does not say what to do with them. Tell the story yourself: what happens first?',
      'The numbers are only half of it. What do the words around them say: is something added, taken away, repeated or shared?',
      'Put the numbers away for a moment. What happens in the problem if you tell it without them?',
    ],
  },
  thoughtAndSum: [
    '"{line}": does that fit with your sum "{sum}", or is there more to work out?',
    'What does "{line}" mean for "{sum}"?',
    'Put the two together: "{line}" and "{sum}". What will you do next?',
  ],
  fitQuestion: [
    'The question is: "{sought}". Which numbers in "{line}" belong to it, and is there one that does not?',
    'Hold "{line}" up against the question: "{sought}". What have you found, and what is asked for?',
    'Read the question word by word: "{sought}". How does "{line}" go with it?',
  ],
  percentAsNumber: [
    'In "{line}" {percent} is used like a plain number. What does the per cent sign mean?',
    'Look at "{line}". What is {percent} a part of, and how big is that part?',
    'Would {percent} be as much of something small as of something big? Look at "{line}" again.',
  ],
  ownEquation: [
    'You set up "{line}". What does {x} stand for in the problem?',
    'You are using an equation: "{line}". Where in the problem does each side come from?',
    'Read "{line}" aloud with words from the problem. Does it fit all of it?',
  ],
  equationNext: [
    '"{line}" follows from your equation. What will you do to get {x} by itself?',
    'Yes, "{line}" says the same as your equation. What has happened to {x}, and how do you undo it?',
    'That step holds. What does "{line}" say about one {x}?',
  ],
  selfJudge: [
    'Put {value} into the problem and read it again. Does all of it fit?',
    'Is {value} a sensible size when you look at {q1}? How can you know?',
    'Work backwards from {value}. Which of the numbers in the problem should you get back to?',
    'Work it out in another way and compare. What do you get?',
  ],
};
