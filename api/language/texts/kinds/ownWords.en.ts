import type { TakenUp } from '../kindTexts.ts';

/** The next question about the content, with the student's own words in it. Nothing is called right or wrong. */
export const ownWordsEn: TakenUp = {
  translation: [
    'You wrote "{line}". Is there anything in the task that is not there yet?',
    'Read "{line}" aloud. Who is doing something, and does the verb match that person?',
    'Translate "{line}" back without looking at the task. Does it say the same thing?',
    'If you could look up only one word in "{line}", which would it be?',
  ],
  vocabulary: [
    'You wrote "{form}". Where could you look it up to be sure what it means?',
    'Try using "{form}" in a whole sentence. Does it make sense?',
    'Which other words go with "{form}"?',
    'You wrote "{line}". Which word comes to mind in the other language?',
  ],
  spelling: [
    'You wrote "{form}". Which part are you least sure of, and where could you look it up?',
    'Say it aloud just as you wrote it: "{form}". Could there be a silent letter?',
    'How did you get to "{form}": by the sound, by a rule, or from a similar word?',
    'You wrote "{line}". Where could you look that up to be sure?',
    '"{line}": do you know other words where it is the same?',
  ],
  grammar: [
    'You wrote "{form}". How could you check that form?',
    'You wrote "{line}". Which word in it are you least sure of?',
    '"{line}": does the same apply anywhere else in the task?',
    '"{form}": can you think of another word that works the same way?',
    'Look "{form}" up. Which other forms are listed with it?',
    'What tells you it should be "{form}" and not another form?',
  ],
  sentencePart: [
    'You wrote "{line}". What question did you ask the sentence to find that?',
    '"{line}": what could you put in its place to test it?',
    'You wrote "{line}". Which parts are still missing?',
  ],
  wordClass: [
    'You wrote "{line}". How do you know, and which test would show it?',
    '"{form}": can you put "a", "to" or "very" in front, and what does that tell you?',
    'You wrote "{line}". Do any other words in the task do the same job?',
  ],
  wordPair: [
    'You wrote "{line}". Which other word could you swap in to test it?',
    '"{line}": what would the sentence mean with the other form?',
    'How would you explain "{line}" to someone who mixes the two up?',
  ],
  punctuation: [
    'You wrote "{line}". Where are the verbs, and who does each one belong to?',
    '"{line}": which rule did you use, and does it apply anywhere else in the sentence?',
    'Take the mark out of "{line}". What gets harder to read?',
  ],
  writing: [
    'You wrote "{line}". What comes next?',
    '"{line}": which example would show the reader that?',
    'You want "{line}" in your text. Should it come first or later, and why there?',
    'Who would recognise themselves in "{line}", and what would they feel?',
    '"{line}": why does that matter for what you want to say?',
  ],
  story: [
    'You wrote "{line}". Who feels it most, and what do they do then?',
    '"{line}": what can we see and hear at that moment?',
    'After "{line}": what goes wrong, or what makes someone change their mind?',
    'Why does this happen: "{line}"?',
  ],
  poem: [
    'You wrote "{line}". What can we see, hear or feel in it?',
    '"{line}": which word in it carries the mood?',
    'If you put it as an image, what is "{line}" like?',
  ],
  opinion: [
    'You wrote "{line}". Which example would persuade someone who disagrees?',
    '"{line}": what would someone on the other side say to that?',
    'Where does "{line}" come from: something you have lived through, or something you have read?',
    'If "{line}" is your view, what should be done?',
  ],
  review: [
    'You wrote "{line}". Where in the work can we see that?',
    '"{line}": who would agree with you, and who would not?',
    'How does "{line}" fit with your overall verdict?',
  ],
  summary: [
    'You wrote "{line}". What happens straight after that in the text?',
    '"{line}": is that essential, or is it a detail?',
    'Where in the text did you find "{line}"?',
  ],
  analysis: [
    'You wrote "{line}". Which part of the text shows it?',
    '"{line}": what does that tell us about the character or the theme?',
    'Why do you think the author put that in: "{line}"?',
    'You wrote "{line}". What is different elsewhere in the text?',
    '"{line}": could it be read another way?',
  ],
  concept: [
    'You wrote "{line}". Can you give an everyday example?',
    '"{line}": is that true of "{one}", of "{other}" or of both?',
    'Your source is "{source}". What exactly does it say?',
    '"{line}": where in your book could you check that?',
    'You wrote "{line}". Which difference between "{one}" and "{other}" does that show?',
    'You wrote "{line}". What happens then, or what is it used for?',
    '"{line}": what would someone who has never heard of it ask now?',
    'Which word in "{line}" matters most, and what does it mean?',
  ],
  fact: [
    'Your source is "{source}". What exactly does it say?',
    'You wrote "{line}". Where did you find it, and where could you check it?',
    '"{line}": what else do you know about it that fits the question?',
    'Look "{form}" up. What does it say that answers the question?',
  ],
  source: [
    'Your source is "{source}". What exactly does it say, and who wrote it?',
    'You wrote "{line}". Which source shows that?',
    '"{line}": what did that lead to?',
    'Why did it turn out the way you say: "{line}"?',
    'Who saw "{line}" differently, and why?',
    '"{line}": what came before that?',
  ],
  explanation: [
    'You wrote "{line}". What makes that happen?',
    '"{line}": how could a small experiment show that?',
    'You wrote "{line}". What happens just before it, and what happens just after?',
    '"{line}": which subject word from class belongs here?',
  ],
  general: [
    'You wrote "{line}". How do you know?',
    '"{line}": does that answer the whole task, or is it asking for more?',
    'Where in the task can we see what you wrote: "{line}"?',
    'You wrote "{line}". What will you look at next?',
  ],
};
