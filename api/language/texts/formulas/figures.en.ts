import type { FormulaIdea } from '../formulaIdea.ts';
import type { RuleTexts } from '../ruleTexts.ts';

/** Hints about right-angled triangles, circles and figures with four corners and more, in English. */
export const figureTextsEn = {
  hypotenuse: {
    goal: [
      'Draw the right-angled triangle and write the measurements on it. Which side is opposite the right angle?',
      'Will the side you are missing be longer or shorter than the two you know? How can you tell?',
      'Imagine a square on each of the three sides. Which of them is the largest?',
    ],
    rule: [
      'Pythagoras says that the squares of the legs add up to the square of the hypotenuse. Which numbers in the problem are the legs?',
      'The squares on the two short sides together cover as much as the square on the long one. How do you use that?',
      'When you know the square of the hypotenuse, one step is left. What is the opposite of squaring?',
    ],
    setUp: [
      'Write c² = ▢² + ▢² and put in the legs. What does it say?',
      'Write the hypotenuse as √(▢² + ▢²). What do you put in the boxes?',
      'First find the area of the square on each leg: ▢ · ▢. What do you do with the two areas?',
    ],
  },
  leg: {
    goal: [
      'Draw the right-angled triangle and write the measurements on it. Is the side you are missing a leg or the hypotenuse?',
      'Will the side you are missing be longer or shorter than the hypotenuse? How can you know?',
      'Which of the sides is opposite the right angle, and do you know it?',
    ],
    rule: [
      'Pythagoras says a² + b² = c², where c is the hypotenuse. Which two of the letters do you know?',
      'The square of the hypotenuse is the squares of the legs added. How do you find one of them when you know the other two?',
      'Here you know the longest side. Should you add the two squares or subtract?',
    ],
    setUp: [
      'Write a² = ▢² - ▢² with the hypotenuse first. What do you put in?',
      'Write the leg as √(▢² - ▢²). What goes in the boxes?',
      'Write ▢² + b² = ▢² and put in what you know. How do you get b² on its own?',
    ],
  },
  distance: {
    goal: [
      'Draw the two points in a coordinate system and join them. Can you see a right-angled triangle that the line is a side of?',
      'How far do you go sideways, and how far up or down, from one point to the other?',
      'Which numbers in the points are x, and which are y?',
    ],
    rule: [
      'The difference in x and the difference in y are legs of a right-angled triangle. Which theorem can give you the distance?',
      'Use Pythagoras: the way across squared plus the way up squared. What are the two ways here?',
      'The distance is the hypotenuse of the triangle that the points make. How long are the legs?',
    ],
    setUp: [
      'Write √((▢ - ▢)² + (▢ - ▢)²) with the x-values in the first bracket. What do you put in?',
      'Write the two legs: ▢ - ▢ for x and ▢ - ▢ for y. What do you do with them afterwards?',
      'Draw the triangle and write the lengths of its legs. What does the calculation of the hypotenuse look like?',
    ],
  },
  parallelogramArea: {
    goal: [
      'Draw the parallelogram. If you cut off the slanted end and move it to the other side, which shape do you get?',
      'Where do you see the base of the parallelogram, and where do you see the height?',
      'The area is how much the shape covers. Which rectangle covers just as much?',
    ],
    rule: [
      'The area of a parallelogram is height times base. Which numbers in the problem are they?',
      'A parallelogram covers as much as the rectangle with the same base and height. How do you use that?',
      'The height is at right angles to the base. Which of the measurements is the height?',
    ],
    setUp: [
      'Write area = ▢ · ▢ and put in the base and the height. What does it say?',
      'Write the measurements on your drawing and multiply the two at right angles to each other: ▢ · ▢. What do you have to work out?',
      'Put the numbers from the problem into ▢ · ▢. What is the easiest way to work it out?',
    ],
  },
  trapeziumArea: {
    goal: [
      'Draw the trapezium. Which two sides are parallel, and where do you see the height?',
      'Imagine two equal trapeziums put together to make a parallelogram. How long is it?',
      'Would a rectangle as wide as the long side be too large or too small?',
    ],
    rule: [
      'Add the parallel sides, multiply by the height and take half. Which numbers are the parallel sides?',
      'You can use the mean of the parallel sides as the width. How do you find it?',
      'Two equal trapeziums make a parallelogram. What must you do to the area at the end?',
    ],
    setUp: [
      'Write (▢ + ▢) · ▢ ÷ ▢ with the parallel sides in the bracket. What do you put in?',
      'First write ▢ + ▢ for the parallel sides. What happens to the sum afterwards?',
      'Write the calculation for two trapeziums: (▢ + ▢) · ▢. How do you get from that to one?',
    ],
  },
  circleArea: {
    goal: [
      'Draw the circle and mark the measurement on it. Is it the radius or the diameter that you know?',
      'Draw a square with the radius as its side. About how many of them would cover the circle?',
      'The area is how much the circle covers. Should the answer be in cm or in square centimetres?',
    ],
    rule: [
      'The area of a circle is π times the radius squared. What is the radius here?',
      'The radius is half of the diameter. Which of them is in the problem, and which do you need?',
      'The radius squared means the radius times itself. What do you do after that?',
    ],
    setUp: [
      'Write area = π · ▢² and put in the radius. What does it say?',
      'First write ▢ · ▢ for the radius squared. What do you multiply by at the end?',
      'Write radius = ▢ and then area = π · ▢ · ▢. What do you put in?',
    ],
  },
  circumference: {
    goal: [
      'Draw the circle and mark the measurement on it. Is it the radius or the diameter that you know?',
      'The circumference is the way all around. About how many times longer than the diameter is it?',
      'Imagine a string around the circle. What do you need to know to work out how long it is?',
    ],
    rule: [
      'The circumference is π times the diameter. What is the diameter here?',
      'The diameter is two times the radius. Which of them is in the problem?',
      'The diameter goes a little more than three times into the circumference, and that number is called π. How do you use it?',
    ],
    setUp: [
      'Write circumference = π · ▢ and put in the diameter. What does it say?',
      'Write diameter = ▢ and then π · ▢. What do you put in?',
      'Write the calculation with π and the measurement you know. Does it need a 2?',
    ],
  },
  cylinderVolume: {
    goal: [
      'Imagine the cylinder cut into thin round slices. What is the same for all of them?',
      'Draw the cylinder and write the measurements on it. Which shape is the bottom?',
      'The volume is how much there is room for. What do you need to know about the bottom first?',
    ],
    rule: [
      'The volume is the area of the bottom times the height. How do you find the area of a circle?',
      'The bottom is a circle with area π times the radius squared. What do you multiply by to get the whole cylinder?',
      'You need the radius twice and the height once. Which numbers in the problem are they?',
    ],
    setUp: [
      'Write volume = π · ▢² · ▢ and put in the radius and the height. What does it say?',
      'First write the area of the bottom: π · ▢². What do you multiply it by?',
      'Make two lines: bottom = π · ▢ · ▢ and volume = bottom · ▢. What does the first one say?',
    ],
  },
  polygonAngles: {
    goal: [
      'Draw the shape and all the lines from one corner to the other corners. Which shapes is it cut into?',
      'What do you know about the angles of a triangle that you can use here?',
      'Try with a four-sided shape first. How many triangles can it be cut into from one corner?',
    ],
    rule: [
      'Cut the shape into triangles from one corner. How many will there be, when you know the number of sides?',
      'The angles of a triangle make 180 degrees together. How many triangles can the shape be cut into?',
      'There are always two triangles fewer than there are sides. What do you do when you know how many triangles there are?',
    ],
    setUp: [
      'Write (▢ - ▢) · 180 with the number of sides first. What do you put in?',
      'Write number of triangles = ▢ - ▢. What do you multiply it by?',
      'Write the sum of the angles as ▢ · 180. What goes in the box?',
    ],
  },
  quadrangleAngles: {
    goal: [
      'What do you know about all the angles of a four-sided shape when you add them?',
      'Draw a four-sided shape and write the angles that you know. Which one is missing?',
      'Cut the shape into two triangles with a line. What does that tell you about the angles?',
    ],
    rule: [
      'The angles of a four-sided shape make 360 degrees together. How do you find the missing one?',
      'It is two triangles, and each triangle has 180 degrees. How much is there in all, and how much has been used?',
      'You know the sum of the angles and three of them. Which operation finds the last one?',
    ],
    setUp: [
      'Write the sum of the angles minus the three angles: ▢ - ▢ - ▢ - ▢. What do you put in?',
      'First add the three angles that you know: ▢ + ▢ + ▢. What do you subtract that from?',
      'Write ▢ + ▢ + ▢ + v = the sum of the angles. Which numbers do you write in the boxes?',
    ],
  },
} satisfies Partial<Record<FormulaIdea, RuleTexts>>;
