import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Per cent. */
export const percent: Topic = {
  id: 'percent',
  name: t('procent', 'per cent'),
  find: /procent|per ?cent|rabat/iu,
  subjects: ['mathematics'],
  areas: ['tal-og-algebra'],
  grades: [5, 9],
  goals: [
    goal(
      t(
        'Eleverne kan finde en procentdel af et tal og forklare, hvad de hele 100 % er.',
        'Students can find a percentage of a number and explain what the whole 100% is.',
      ),
      t('Eleven siger, hvad der er 100 %, før der regnes.', 'The student says what 100% is before calculating.'),
      t('Eleven bygger 35 % af 10 % og 5 %.', 'The student builds 35% from 10% and 5%.'),
    ),
    goal(
      t(
        'Eleverne kan regne med stigning og fald i procent og kontrollere resultatet.',
        'Students can calculate increase and decrease in per cent and check the result.',
      ),
      t('Eleven bruger både tegning og udregning.', 'The student uses both drawing and working.'),
      t(
        'Eleven forklarer, hvorfor −20 % og så +20 % ikke giver det samme som før.',
        'The student explains why −20% and then +20% do not give the same as before.',
      ),
    ),
    goal(
      t('Eleverne kan vurdere procenttal i reklamer og nyheder.', 'Students can judge per cents in adverts and news.'),
      t('Eleven spørger »procent af hvad?«', 'The student asks “per cent of what?”'),
      t(
        'Eleven kan vise, hvordan et rigtigt tal kan vildlede.',
        'The student can show how a right number can mislead.',
      ),
    ),
  ],
  prior: [
    t('Regne med tiendedele og hundrededele.', 'Calculating with tenths and hundredths.'),
    t('Finde en halv og en fjerdedel af et tal.', 'Finding a half and a quarter of a number.'),
  ],
  misconceptions: [
    belief(
      t('20 % rabat og 20 kr. i rabat er det samme.', '20% off and 20 kr. off are the same.'),
      t('Prøv med en vare til 50 kr. og en til 400 kr.', 'Try with a thing at 50 kr. and one at 400 kr.'),
    ),
    belief(
      t('Først 20 % ned og så 20 % op giver den gamle pris.', 'First 20% down, then 20% up gives the old price.'),
      t(
        'Regn det ud med 100 kr., og spørg, hvad de sidste 20 % er taget af.',
        'Work it out with 100 kr., and ask what the last 20% were taken of.',
      ),
    ),
  ],
  terms: [
    term(t('procent', 'per cent'), t('hundrededele', 'hundredths')),
    term(t('helheden', 'the whole'), t('det, der er 100 %', 'what is 100%')),
    term(t('rabat', 'discount'), t('det, der bliver trukket fra prisen', 'what is taken off the price')),
    term(
      t('procentpoint', 'percentage point'),
      t('forskellen mellem to procenttal', 'the difference between two percentages'),
    ),
  ],
  questions: [
    ask('understand', t('Hvad er 100 % i den her opgave?', 'What is 100% in this task?')),
    ask('apply', t('Hvordan kan 10 % hjælpe jer til 35 %?', 'How can 10% help you to 35%?')),
    ask('analyse', t('Hvorfor er 50 % af 20 det samme som 20 % af 50?', 'Why is 50% of 20 the same as 20% of 50?')),
    ask(
      'evaluate',
      t(
        '»50 % flere børn cykler i skole«, står der. Hvad vil I vide, før I tror på, at det er mange?',
        '“50% more children cycle to school,” it says. What do you want to know before you believe that it is many?',
      ),
    ),
  ],
  hook: t(
    'Skriv to skilte: »Spar 25 %« og »Spar 60 kr.« på et par sko til 320 kr. »Hvilket tilbud tager I?«',
    'Write two signs: “Save 25%” and “Save 60 kr.” on a pair of shoes at 320 kr. “Which offer do you take?”',
  ),
  model: t(
    'Tegn 320 kr. som en strimmel, find 10 % og 25 %, og sig hver gang, hvad 100 % er.',
    'Draw 320 kr. as a strip, find 10% and 25%, and each time say what 100% is.',
  ),
  task: {
    supported: t(
      'Fold en strimmel på 200 kr., og find 50 %, 25 %, 10 % og 5 %.',
      'Fold a strip of 200 kr. and find 50%, 25%, 10% and 5%.',
    ),
    onLevel: t(
      'Find 15 %, 35 % og 110 % af 240 kr. på to måder, og skriv, hvilken der var lettest.',
      'Find 15%, 35% and 110% of 240 kr. in two ways, and write which was easier.',
    ),
    challenge: t(
      'En pris falder 20 % og skal op på det gamle igen. Hvor mange procent skal den stige? Gælder det for alle priser?',
      'A price falls by 20% and must return to the old one. By how many per cent must it rise? Does that hold for all prices?',
    ),
  },
  exit: [
    t('Find 30 % af 150 kr., og vis hvordan.', 'Find 30% of 150 kr. and show how.'),
    t(
      'Skriv en situation, hvor man bør spørge »procent af hvad?«',
      'Write a situation in which one should ask “per cent of what?”',
    ),
  ],
  materials: ['paperStrips', 'offers'],
  parts: [
    t('procent som hundrededele', 'per cent as hundredths'),
    t('procent af et tal', 'a percentage of a number'),
    t('stigning og fald', 'increase and decrease'),
    t('rabatter og tilbud', 'discounts and offers'),
    t('procent i nyheder', 'per cent in the news'),
  ],
  product: t('en forbrugerguide med udregninger', 'a consumers’ guide with working'),
};
