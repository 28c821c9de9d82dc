import type { TextsOf, WritingKind } from '../kindTexts.ts';

/** Texts that the student writes, and texts that the student reads closely. */
export const writingEn: TextsOf<WritingKind> = {
  writing: {
    opening: [
      'We begin with your own thoughts. What comes to mind first when it is about {topic}?',
      'Who will read your text, and what should they know or feel afterwards?',
      'Read the task again. What should your text do: tell, explain or convince?',
    ],
    ladder: [
      [
        'What is the most important thing you want to say about {topic}? Write it as key words.',
        'Write some key words without minding the order. Which of them can you say most about?',
        'What have you lived through, seen or read yourself that you can use here?',
      ],
      [
        'Put your key words in three piles: beginning, middle and end. What belongs where?',
        'Choose one example, and stay with it. Which example of {topic} is your strongest?',
        'What does the reader not know beforehand, so that you must explain it first?',
      ],
      [
        'Build one paragraph like this: the main thing first, then an example, then why. What is your main thing?',
        'Write the first sentence, even if it is not finished. What does it make the reader ask?',
        'Write an outline: one line for each paragraph. What should the lines say about {topic}?',
      ],
      [
        'Read your paragraph aloud. Where do you stumble, and what does the reader miss there?',
        'Put a "because" after your main sentence. What comes next?',
        'Give a paragraph to someone else, and ask to have it retold. Was what you wanted to say understood?',
      ],
    ],
    buildOn: [
      'You have something to build on now. What matters most in it, and what should come after?',
      'Those are your own thoughts about {it}. What would the reader like to know more about?',
      'That can become a paragraph. Which example will you use, and why that one?',
    ],
  },
  story: {
    opening: [
      'We begin with a person. Who is in it, and what do they wish for?',
      'Close your eyes, and see a place. What can one see, hear and feel there?',
      'What could happen to a person when it is about {topic}?',
    ],
    ladder: [
      [
        'Who is it about, and what do they want to get or to avoid?',
        'Where and when does it take place? Choose one place that you can see before you.',
        'Which feeling should the reader be left with when it is about {topic}?',
      ],
      [
        'Something must stand in the way of the person. What could it be?',
        'Who tells it: the person, or someone looking on? What does that do to the text?',
        'What is different for the person at the end, compared with the beginning?',
      ],
      [
        'Draw an arc with beginning, turning point and end, and write one key word at each. Which do you choose?',
        'Write the first sentence so that the reader is in the middle of something. What happens right there?',
        'Write a small piece where two people talk. What do they not say aloud?',
      ],
      [
        'Find a place where you tell a feeling, and show it instead. What does the body do?',
        'Read your piece aloud. Where can you slow down, and where can you cut?',
        'Compare with a text you like. What does the author do that you can try?',
      ],
    ],
    buildOn: [
      'That can become a scene. What can one see and hear right there?',
      'What does the person want most, and what are they afraid of?',
      'You have something to build on now. What happens right after?',
    ],
  },
  poem: {
    opening: [
      'Which images do you see when you think of {topic}?',
      'Choose one moment. What can one see, hear, smell and feel right there?',
      'Which mood should the poem have, and which words belong to it?',
    ],
    ladder: [
      [
        'Which feeling or mood do you want to bring out when it is about {topic}?',
        'Write down all the words that come to mind. Which of them can one see or hear?',
        'Who speaks in the poem: you, a thing or someone else?',
      ],
      [
        'An image often says more than an explanation. What could {topic} be like?',
        'Should the poem rhyme, repeat or run free? What suits the mood?',
        'Which sounds suit the mood: soft and long, or hard and short?',
      ],
      [
        'Write "▢ is like ▢", and try with words from your list. Which image surprises you?',
        'Write the first line, and break it where the voice pauses. Where is that?',
        'Choose three of your words about {topic}, and give each a line. What does the first line say?',
      ],
      [
        'Read it aloud. Where do you stumble, and which words can you do without?',
        'Replace one ordinary word with one that can be seen or heard. Which do you choose?',
        'Read a poem you like. What does it do that you can try in your own?',
      ],
    ],
    buildOn: [
      'That is an image to build on. What can one hear or feel in it?',
      'Which of the words is the strongest, and where in the line should it stand?',
      'You have something to build on now. Which line could come right after?',
    ],
  },
  opinion: {
    opening: [
      'What do you yourself think about {topic}, and whom would you like to convince?',
      'Who will read it, and what do you want them to think or do?',
      'Begin with your view. Can you say it in one sentence?',
    ],
    ladder: [
      [
        'What is the matter in question, and what do you think of it?',
        'Who disagrees with you, and what would they say?',
        'What have you seen or lived through that made you think so about {topic}?',
      ],
      [
        'Which reasons do you have? Put them in order from the weakest to the strongest.',
        'A reason grows stronger with an example or a number from a source. Where can you find one?',
        'Will you speak to reason, to feelings or to the trust of the reader? Where in the text?',
      ],
      [
        'Build one paragraph like this: I think …, because …, for example …. What do you put in?',
        'Write what an opponent would say, and answer it with one "but". What is your answer?',
        'Write a first sentence that makes the reader stop at {topic}. What should it touch?',
      ],
      [
        'Read the text as if you disagreed. Which reason would you attack first?',
        'Are there words that are too big for what you can show? Which can you replace?',
        'What do you want the reader to do afterwards, and does your ending say so?',
      ],
    ],
    buildOn: [
      'That is a view. Which reason is your strongest, and what does it show?',
      'What would someone who disagrees answer to that?',
      'You have something to build on now. Which example can make it clear to the reader?',
    ],
  },
  review: {
    opening: [
      'What are you left with after {topic}, and what in the work did that?',
      'Who will read your review, and what should they be able to use it for?',
      'What did you notice most: the plot, the people, the language or the mood?',
    ],
    ladder: [
      [
        'What kind of work is it, and what is it about, without giving the end away?',
        'What was best, and what was weakest, do you think? Write one key word for each.',
        'How will you say in a few words what {topic} is?',
      ],
      [
        'A review both tells what the work is and judges it. Which of your points belong where?',
        'One must be able to see your verdict in the work. Which place shows what you think?',
        'What should {topic} be measured by: suspense, people, language or something else?',
      ],
      [
        'Make a plan of four lines: what it is, what it is about, what you think, and who it is for. What do you write?',
        'Write one paragraph like this: I think …, for in that place …. Which place do you choose?',
        'Write a headline that shows your verdict without saying "good" or "bad". What will it be?',
      ],
      [
        'Read it as someone who does not know the work. What is missing, and what is given away too soon?',
        'Does your verdict fit the examples you have chosen? Where could a reader be in doubt?',
        'Compare with a review in a newspaper. What does it do that you can try?',
      ],
    ],
    buildOn: [
      'That is a judgement. Which place in the work shows it?',
      'Who would disagree with you, and what would you show them?',
      'You have something to build on now. What must the reader know first to understand it?',
    ],
  },
  summary: {
    opening: [
      'What is the most important thing in {topic}, if you could only say one sentence?',
      'A summary is short and without your own opinion. What must not be missing?',
      'Put the text away for a moment. What do you remember as the most important thing?',
    ],
    ladder: [
      [
        'Who is in it, what happens, and how does it end? Answer in key words.',
        'How long should it be, and who must be able to understand it?',
        'What is each paragraph about? Write one key word next to each.',
      ],
      [
        'Which parts can one do without and still follow, and which can one not?',
        'How can one tell what the text says from what you think of it?',
        'What leads to what in {topic}? Draw arrows between your key words.',
      ],
      [
        'Write one sentence for each key word, in the same order as the text. What is the first one?',
        'Write: "The text is about ▢. First ▢, then ▢, at the end ▢". What goes in the boxes?',
        'Write the most important sentence in your own words, without looking at the text. What do you get?',
      ],
      [
        'Compare with the text. Is the order the same, and is your own opinion kept out?',
        'Cross out every word that is not needed. Can one still understand it?',
        'Read it aloud to someone who does not know the text. What do they ask?',
      ],
    ],
    buildOn: [
      'Is that something the text says, or something you think? Where in the text does it stand?',
      'You have something to build on now. What happens just before and just after it?',
      'What in it can you say in fewer words without losing anything important?',
    ],
  },
  analysis: {
    opening: [
      'Begin with your first impression. What do you notice most in {topic}, and where does it stand?',
      'Read the task again. What must you look into: people, language, structure or theme?',
      'What makes you wonder in the text? Find a place that you would like to understand better.',
    ],
    ladder: [
      [
        'Who matters most in the text, and what do they want?',
        'What happens in the text, and what is it that changes?',
        'What do you think {topic} is about below the surface? A careful guess is enough.',
      ],
      [
        'Who tells the story, and what do they know? What does that mean for what we are told?',
        'Which words or images come back in {topic}? What could they show?',
        'Are there contrasts in the text, such as home and away or before and now? What do they do?',
      ],
      [
        'Write like this: I see …, it stands on page …, and it suggests …. What do you put in?',
        'Make two columns: quotation and what it shows. Which quotation do you begin with?',
        'Write your claim about {topic} in one sentence. Which two places support it?',
      ],
      [
        'Could that place mean something else? What speaks for your reading?',
        'Read the end again beside the beginning. What does the difference say about the theme?',
        'Try your reading on a new place in the text. Does it fit there too?',
      ],
    ],
    buildOn: [
      'That is an observation. Which place in the text shows it?',
      'What does it suggest about {it}, and could it mean something else?',
      'You have something to build on now. Which quotation would you use?',
    ],
  },
};
