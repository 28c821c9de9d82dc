/** School terms in plain words, one a line: the term, what it means in one sentence, and its parts where they help. */
export const glossaryEn = `
photosynthesis | Photosynthesis is what green plants do when they use light to make their own food from water and carbon dioxide. | "Photo" means light, and "synthesis" means putting together.
cell | A cell is the smallest living part that plants, animals and people are built from.
atom | An atom is the smallest part of an element that is still that element.
molecule | A molecule is two or more atoms joined together.
ion | An ion is an atom or a group of atoms with an electric charge.
element | An element is a substance in which all the atoms are of the same kind.
energy | Energy is what it takes to make something move, warm up or light up.
gravity | Gravity is the force that pulls things towards each other, such as us towards the Earth.
evaporation | Evaporation is what happens when a liquid turns into a gas. | Inside the word you can see "vapor", which is like steam.
digestion | Digestion is how the body breaks food into small parts that it can use.
ecosystem | An ecosystem is all the living things in a place together with what they live in and on. | "Eco" comes from a word for home.
evolution | Evolution is how species change slowly over many generations.
climate | Climate is what the weather in a place is usually like over many years.
weather | Weather is what it is like outside at a certain time, such as rain, wind or sun.
erosion | Erosion is how water, wind or ice wears away soil and rock.
volcano | A volcano is a place where melted rock, gas and ash can come up from inside the Earth.
habitat | A habitat is the place where a plant or an animal naturally lives.
predator | A predator is an animal that hunts and eats other animals.
hypothesis | A hypothesis is a guess that you can test.
area | An area is how big a surface is.
perimeter | The perimeter is how far it is all the way round a shape. | "Peri" means around, and "meter" means measure.
volume | Volume is how much space something takes up.
fraction | A fraction is a number that tells about parts of a whole. | It comes from a word for breaking.
tenth | A tenth is what you get when something is cut into ten equal parts. | In a decimal the tenths stand in the first place after the point.
hundredth | A hundredth is what you get when something is cut into a hundred equal parts. | In a decimal the hundredths stand in the second place after the point.
thousandth | A thousandth is what you get when something is cut into a thousand equal parts. | In a decimal the thousandths stand in the third place after the point.
percent | Percent means out of a hundred. | "Per" means out of each, and "cent" means hundred.
average | An average is what each would get if everything were shared out equally.
median | The median is the middle number when the numbers are in order.
probability | Probability is a measure of how likely something is.
prime | A prime is a whole number greater than 1 that only 1 and the number itself divide exactly.
angle | An angle is the opening between two lines that meet at a point.
diameter | A diameter is a line right across a circle through its centre.
radius | A radius is a line from the centre of a circle to its edge.
multiply | To multiply is to add the same number several times.
divide | To divide is to share out in equal parts.
dozen | A dozen is twelve.
equation | An equation says that the two sides of the equals sign are worth the same. | It begins like "equal".
variable | A variable is a letter that stands for a number that can change. | To "vary" is to change.
numerator | The numerator is the number above the line of a fraction, which shows how many parts you have.
denominator | The denominator is the number below the line of a fraction, which shows how many equal parts make a whole.
democracy | Democracy is when the people have a say in who decides, for example by voting. | "Demos" means people, and "cracy" means rule.
dictatorship | A dictatorship is when one person or a small group has all the power, and people cannot vote them out.
constitution | A constitution is the set of basic rules that a country's other laws must follow.
parliament | A parliament is the group of elected people who make a country's laws.
government | A government is the group of people who run a country.
revolution | A revolution is a fast and great change in who has power or how things are done.
industrialisation | Industrialisation is when things once made by hand are made in factories with machines. | "Industry" is work in factories.
colony | A colony is an area that another country rules.
source | A source is something you have your knowledge from, such as a text, a picture or an object.
propaganda | Propaganda is pictures and texts meant to make many people think a certain thing.
globalisation | Globalisation is when countries all over the world become more and more connected. | A "globe" is a model of the Earth.
inflation | Inflation is when prices go up, so that the same money buys less.
religion | A religion is a belief in something holy together with the customs that go with it.
metaphor | A metaphor is when you call one thing something else that it is like, to make a picture in the reader's mind.
simile | A simile says that one thing is like another, using "like" or "as". | It begins like "similar".
noun | A noun is a word for a person, a thing, a place or an idea.
verb | A verb is a word that tells what someone does or what happens.
adjective | An adjective is a word that describes what someone or something is like.
adverb | An adverb is a word that tells how, when or where something happens. | It often belongs to a "verb".
pronoun | A pronoun is a small word used instead of a noun. | "Pro" means for, so it stands in for a noun.
preposition | A preposition is a small word that shows where or when one thing is compared with another. | "Pre" means before, and "position" is a place.
synonym | A synonym is a word that means nearly the same as another word. | "Syn" means together, and "onym" means name.
theme | A theme is what a text is about below the surface.
genre | A genre is a kind of text or film with features in common.
narrator | A narrator is the one who tells the story. | To "narrate" is to tell.
summary | A summary is a short version of the most important things in a text. | It begins like "sum".
argument | An argument is a reason you give for what you think.
dialogue | Dialogue is what people in a text say to each other.
vowel | A vowel is a letter such as a, e or i, where the air flows freely out of the mouth.
consonant | A consonant is a letter such as b, k or s, where the air is held back on its way out.
subject | The subject is who or what does something in the sentence.
object | The object is who or what something is done to.
mode | The mode is the number that comes most often.
range | The range is the difference between the largest and the smallest number.
slope | The slope tells how much a line rises when you go one to the right.
deviation | A deviation is how far a number lies from the average.
hypotenuse | The hypotenuse is the longest side of a right-angled triangle, opposite the right angle.
syllable | A syllable is a part of a word that takes one beat when you clap it.
stubborn | Stubborn means not wanting to change your mind, even when others ask you to.
biography | A biography is the story of a person's life told by someone else. | "Bio" means life, and "graphy" means writing.
trapezium | A trapezium is a four-sided figure with two parallel sides.
parallelogram | A parallelogram is a four-sided figure whose opposite sides are parallel.
exponent | The exponent is the small number that shows how many times a number is multiplied by itself.
quotient | A quotient is what you get when you divide.
raise | A raise is what somebody is paid more than before.
discount | A discount is what is taken off the price.
`;
