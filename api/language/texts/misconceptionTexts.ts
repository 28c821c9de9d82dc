import type { Language } from '../../contract/language.ts';
import type { MisconceptionId } from '../../maths/index.ts';
import type { Variants } from './ruleTexts.ts';

/**
 * Counter-questions to known misconceptions: each lets the student see that {line} cannot hold, and none says what is
 * right. {line} is the student's own.
 */
export const misconceptionTexts: Record<Language, Record<MisconceptionId, Variants>> = {
  da: {
    addAcross: [
      'Kig på »{line}«. Kan man regne på nævnerne, når de fortæller, hvor store stykkerne er?',
      'Tegn de brøker, du startede med, og tegn dit svar i »{line}«. Passer størrelsen med det, du forventede?',
      'I »{line}« har du regnet øverst og nederst for sig. Hvad betyder tallet nederst egentlig?',
    ],
    addNumeratorsOnly: [
      'I »{line}« er stykkerne ikke lige store. Hvad skal du gøre, før du tæller dem sammen?',
      'Kig på nævnerne i »{line}«. Har du også ændret tælleren, da nævneren blev en anden?',
      'Tegn de to brøker fra »{line}«. Er ét stykke af den ene lige så stort som ét stykke af den anden?',
    ],
    divideWithoutInverting: [
      'Kig på »{line}«. Hvor mange gange kan den anden brøk være i den første, hvis du tegner det?',
      'I »{line}« skal en af brøkerne vendes om. Hvilken, og hvad sker der så med tegnet?',
      'Prøv at gange dit svar i »{line}« med det, du dividerede med. Kommer du tilbage til starten?',
    ],
    halfTheFractionRule: [
      'I »{line}« har du fundet én del. Hvor mange af de dele spørger opgaven om?',
      'Kig på »{line}«. Hvad siger tallet over brøkstregen, at du skal gøre til sidst?',
      'Tegn det hele som en stribe. Har du taget alle de dele med, som brøken siger, i »{line}«?',
    ],
    leftToRight: [
      'I »{line}« har du regnet fra venstre mod højre. Hvilket regnetegn skal regnes først?',
      'Kig på tegnene i opgaven. Hvem af dem går forrest i regnereglerne, og gjorde de det i »{line}«?',
      'Læg mærke til »{line}«: hvilken del af stykket hører tættest sammen?',
    ],
    distributeFirstOnly: [
      'Kig på »{line}«. Hvad er der sket med det andet led i parentesen?',
      'I »{line}« er tallet foran ganget på ét led. Hvem i parentesen skal det ganges på?',
      'Skriv parentesen som to gangestykker, og sammenlign med »{line}«. Er begge med?',
    ],
    powerAsProduct: [
      'I »{line}« har du ganget med det hævede tal. Hvad betyder en potens egentlig?',
      'Skriv potensen ud som et langt gangestykke. Passer det med »{line}«?',
      'Kig på »{line}«. Hvor mange gange skal tallet stå i gangestykket?',
    ],
    signOfNegatives: [
      'Kig på fortegnene i »{line}«. Hvad sker der, når to minusser mødes?',
      'Tegn en tallinje til »{line}«. Hvilken vej skal du gå?',
      'Hvis du skylder penge, og nogen stryger gælden, hvad sker der så? Sammenlign med »{line}«.',
    ],
    percentOfWrongBase: [
      'I »{line}«: hvad er det hele, som procenten skal tages af?',
      'Lav et overslag: er det mere eller mindre end halvdelen? Passer det med »{line}«?',
      'Procent betyder hundrededele. Hvor i »{line}« kan man se det?',
    ],
    forgotHundred: [
      'I »{line}« er der ganget med procenttallet. Hvad betyder procent egentlig?',
      'Kig på »{line}«. Kan en del af noget blive så meget større end det hele?',
      'Lav et overslag: hvad ville halvdelen være? Passer »{line}« med det?',
    ],
    decimalsAsWholes: [
      'Kig på »{line}«. Hvilken plads står hvert ciffer efter kommaet på?',
      'Skriv tallene fra »{line}« under hinanden med kommaerne lige over hinanden. Hvad sker der, når en plads bliver fuld?',
      'Sig tallene i »{line}« som kroner og øre. Hvad bliver det?',
    ],
    smallerFromLarger: [
      'Kig på enerne i »{line}«. Hvilket tal trækker du fra hvilket?',
      'Prøv at lægge dit svar i »{line}« til det, du trak fra. Kommer du tilbage til starten?',
      'Hvad gør du, når der ikke er nok enere at tage af? Se på »{line}« igen.',
    ],
    equalsAsThen: [
      'I »{line}« står der lighedstegn flere gange. Er alle siderne lige meget værd?',
      'Lighedstegnet betyder "er det samme som". Passer det hele vejen i »{line}«?',
      'Prøv at skrive »{line}« som to linjer. Hvad skal der stå i hver?',
    ],
    signSlip: [
      'Stop ved »{line}«. Gjorde du det samme på begge sider, da du flyttede leddet?',
      'Hvad er det modsatte af det, der stod? Sammenlign med »{line}«.',
      'Sæt din løsning ind i den første ligning. Passer det med »{line}«?',
    ],
    undoWithWrongOperation: [
      'Kig på »{line}«. Hvad er der sket med x, og hvad ophæver netop det?',
      'Hvad betyder det, når et tal står lige foran x? Se på »{line}« igen.',
      'Prøv at sætte dit x fra »{line}« tilbage i ligningen. Hvad får du?',
    ],
    unlikeTerms: [
      'I »{line}« er to led lagt sammen. Er de af samme slags?',
      'Kan man lægge x’er sammen med tal uden x? Tænk på »{line}« som æbler og kroner.',
      'Kig på »{line}«. Hvilke led må godt samles, og hvilke må ikke?',
    ],
    oneSideOnly: [
      'Kig på »{line}«. Gjorde du det samme på begge sider?',
      'Tænk på ligningen som en vægt. Hvad skete der på den anden side i »{line}«?',
      'I »{line}« er noget forsvundet fra den ene side. Hvad skal der så ske på den anden?',
    ],
  },
  en: {
    addAcross: [
      'Look at "{line}". Can you calculate with the denominators when they tell how big the pieces are?',
      'Draw the fractions you started with, and your answer in "{line}". Does its size fit what you expected?',
      'In "{line}" you worked out top and bottom separately. What does the number at the bottom really mean?',
    ],
    addNumeratorsOnly: [
      'In "{line}" the pieces are not the same size. What must you do before you count them together?',
      'Look at the denominators in "{line}". Did the top change too when the bottom became another number?',
      'Draw the two fractions from "{line}". Is one piece of the first as big as one piece of the second?',
    ],
    divideWithoutInverting: [
      'Look at "{line}". How many times does the second fraction fit into the first if you draw it?',
      'In "{line}" one of the fractions must be flipped. Which one, and what happens to the sign?',
      'Try multiplying your answer in "{line}" by what you divided by. Do you get back to the start?',
    ],
    halfTheFractionRule: [
      'In "{line}" you found one part. How many of those parts does the problem ask for?',
      'Look at "{line}". What does the number above the line say that you do last?',
      'Draw the whole as a strip. Did you take all the parts the fraction says in "{line}"?',
    ],
    leftToRight: [
      'In "{line}" you worked from left to right. Which sign must be done first?',
      'Look at the signs in the problem. Which goes first by the rules, and did it in "{line}"?',
      'Notice "{line}": which part of the sum belongs closest together?',
    ],
    distributeFirstOnly: [
      'Look at "{line}". What happened to the second term in the bracket?',
      'In "{line}" the number in front multiplies one term. What in the bracket should it multiply?',
      'Write the bracket as two multiplications and compare with "{line}". Are both there?',
    ],
    powerAsProduct: [
      'In "{line}" you multiplied by the raised number. What does a power really mean?',
      'Write the power out as one long multiplication. Does it match "{line}"?',
      'Look at "{line}". How many times must the number stand in the multiplication?',
    ],
    signOfNegatives: [
      'Look at the signs in "{line}". What happens when two minuses meet?',
      'Draw a number line for "{line}". Which way do you go?',
      'If you owe money and someone cancels the debt, what happens? Compare with "{line}".',
    ],
    percentOfWrongBase: [
      'In "{line}": what is the whole that the per cent is taken of?',
      'Make an estimate: is it more or less than half? Does that match "{line}"?',
      'Per cent means hundredths. Where in "{line}" can one see that?',
    ],
    forgotHundred: [
      'In "{line}" you multiplied by the per cent number. What does per cent really mean?',
      'Look at "{line}". Can a part of something be so much bigger than the whole?',
      'Make an estimate: what would half be? Does "{line}" fit with that?',
    ],
    decimalsAsWholes: [
      'Look at "{line}". Which place does each digit after the point stand in?',
      'Write the numbers from "{line}" under each other with the points lined up. What happens when a place is full?',
      'Say the numbers in "{line}" as money. What do you get?',
    ],
    smallerFromLarger: [
      'Look at the ones in "{line}". Which number do you take from which?',
      'Try adding your answer in "{line}" to what you took away. Do you get back to the start?',
      'What do you do when there are not enough ones to take from? Look at "{line}" again.',
    ],
    equalsAsThen: [
      'In "{line}" there are several equals signs. Are all the sides worth the same?',
      'The equals sign means "is the same as". Does that hold all the way in "{line}"?',
      'Try writing "{line}" as two lines. What goes in each?',
    ],
    signSlip: [
      'Stop at "{line}". Did you do the same on both sides when you moved the term?',
      'What is the opposite of what stood there? Compare with "{line}".',
      'Put your solution into the first equation. Does it agree with "{line}"?',
    ],
    undoWithWrongOperation: [
      'Look at "{line}". What has happened to x, and what undoes exactly that?',
      'What does it mean when a number stands right in front of x? Look at "{line}" again.',
      'Try putting your x from "{line}" back into the equation. What do you get?',
    ],
    unlikeTerms: [
      'In "{line}" two terms were added. Are they of the same kind?',
      'Can you add x terms to numbers without x? Think of "{line}" as apples and coins.',
      'Look at "{line}". Which terms may be collected, and which may not?',
    ],
    oneSideOnly: [
      'Look at "{line}". Did you do the same on both sides?',
      'Think of the equation as a balance. What happened on the other side in "{line}"?',
      'In "{line}" something went away from one side. What must then happen on the other?',
    ],
  },
};
