import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeTasks, keyOf } from './tasks.ts';

describeTasks('a change in percent', {
  keys: [
    ['Prisen stiger fra 80 kr. til 100 kr. Hvor mange procent er den steget?', '25'],
    ['Hvor mange procent stiger prisen fra 80 kr. til 100 kr.?', '25'],
    ['En cykel sættes op fra 2000 kr. til 2300 kr. Hvor mange procent er det?', '15'],
    ['Antallet af elever stiger fra 400 til 500. Hvad er stigningen i procent?', '25'],
    ['Hvad er den procentvise stigning fra 50 til 60?', '20'],
    ['A price rises from 80 to 100. By how many percent?', '25'],
    ['What is the percentage increase from 40 to 50?', '25'],
    ['Prisen stiger fra 90 kr. til 100 kr. Hvor mange procent er det? Afrund til én decimal.', '11,1'],
    ['En vare sættes ned fra 200 kr. til 150 kr. Hvor mange procent er det?', '25'],
    ['Prisen på en jakke falder fra 500 kr. til 400 kr. Hvor mange procent falder prisen?', '20'],
    ['What is the percentage decrease from 50 to 40?', '20'],
  ],
  traps: [
    ['a share that is rounded', 'Prisen stiger fra 90 kr. til 100 kr. Hvor mange procent er den steget?'],
    ['a rise called a fall', 'Prisen falder fra 80 kr. til 100 kr. Hvor mange procent er den faldet?'],
    ['no change', 'Prisen stiger fra 80 kr. til 80 kr. Hvor mange procent er den steget?'],
    ['kroner asked for', 'Prisen stiger fra 80 kr. til 100 kr. Hvor mange kroner er den steget?'],
    ['two changes', 'Prisen stiger fra 80 kr. til 100 kr. og så til 120 kr. Hvor mange procent er den steget?'],
    ['from nothing', 'Prisen stiger fra 0 kr. til 100 kr. Hvor mange procent er den steget?'],
    ['percent for kroner', 'Prisen stiger fra 80 % til 100 %. Hvor mange procent er den steget?'],
  ],
});

describeTasks('percentage points', {
  keys: [
    ['Renten stiger fra 2 % til 5 %. Hvor mange procentpoint er det?', '3'],
    ['Renten falder fra 4,5 % til 2 %. Hvor mange procentpoint er den faldet?', '2,5'],
    ['Et parti går frem fra 12 % til 15 %. Hvor mange procentpoint er det?', '3'],
    ['Andelen af rygere falder fra 20 % til 11 %. Hvor mange procentpoint er det?', '9'],
    ['Hvor mange procentpoint er der mellem 35 % og 41 %?', '6'],
    ['How many percentage points are there from 12% to 20%?', '8'],
  ],
  traps: [
    ['percent asked for', 'Renten stiger fra 2 % til 5 %. Hvor mange procent er det?'],
    ['both asked for', 'Renten stiger fra 2 % til 5 %. Hvor mange procent og procentpoint er det?'],
    ['numbers without percent', 'Renten stiger fra 2 til 5. Hvor mange procentpoint er det?'],
  ],
});

describeTasks('what was before a change in percent', {
  keys: [
    ['En jakke er sat ned med 25 % og koster nu 300 kr. Hvad kostede den før?', '400'],
    ['Prisen er steget med 20 % og er nu 240 kr. Hvad var prisen før?', '200'],
    ['En cykel er steget 10 % og koster nu 3300 kr. Hvad kostede den oprindeligt?', '3000'],
    ['Efter en rabat på 40 % koster et spil 180 kr. Hvad kostede det før?', '300'],
    ['A phone has been reduced by 20% and now costs 400. What did it cost before?', '500'],
    ['A ticket has risen by 25% and is now 150. What was it before?', '120'],
  ],
  traps: [
    ['what it costs now asked for', 'En jakke til 300 kr. er sat ned med 25 %. Hvad koster den nu?'],
    ['two changes', 'En jakke er sat ned med 25 % og så 10 % og koster nu 300 kr. Hvad kostede den før?'],
    ['all of it taken off', 'En jakke er sat ned med 100 % og koster nu 300 kr. Hvad kostede den før?'],
    ['kroner taken off', 'En jakke er sat ned med 25 kr. og koster nu 300 kr. Hvad kostede den før?'],
    ['how much is saved asked for', 'En jakke er sat ned med 25 % og koster nu 300 kr. Hvor meget er der sparet?'],
  ],
});

describeTasks('simple interest', {
  keys: [
    ['Du låner 2000 kr. til 5 % simpel rente om året. Hvor meget betaler du i rente på 3 år?', '300'],
    ['Hvad er den simple rente af 1500 kr. til 4 % om året i 2 år?', '120'],
    ['Ida sætter 4000 kr. i banken til 3 % simpel rente om året. Hvor meget får hun i rente efter 5 år?', '600'],
    ['What is the simple interest on 800 at 6% a year for 4 years?', '192'],
    ['3000 is invested at 5% simple interest a year for 2 years. How much is the interest?', '300'],
    ['Du låner 1200 kr. til 10 % simpel rente årligt i 3 år. Hvor meget betaler du i rente i alt?', '360'],
  ],
  traps: [
    ['interest upon interest', 'Du låner 2000 kr. til 5 % rente om året. Hvor meget betaler du i rente på 3 år?'],
    [
      'the sum with interest asked for',
      'Du låner 2000 kr. til 5 % simpel rente om året. Hvor meget skylder du efter 3 år?',
    ],
    ['months', 'Du låner 2000 kr. til 5 % simpel rente om året. Hvor meget betaler du i rente på 3 måneder?'],
    ['no years', 'Du låner 2000 kr. til 5 % simpel rente om året. Hvor meget betaler du i rente?'],
  ],
});

describeTasks('sharing in a ratio', {
  keys: [
    ['Del 60 kr. i forholdet 2:3. Hvor stor er den største del?', '36'],
    ['Del 60 i forholdet 3 : 2. Hvor stor er den største del?', '36'],
    ['Fordel 45 i forholdet 4:5. Hvor meget er den mindste del?', '20'],
    ['Del 60 i forholdet 2:3. Hvad er den første del?', '24'],
    ['Ali og Bo deler 100 kr. i forholdet 3:7. Hvor meget får Bo?', '70'],
    ['Ida og Liv deler 24 i forholdet 1 til 3. Hvor mange får Ida?', '6'],
    ['Share 60 in the ratio 2:3. How much is the larger share?', '36'],
    ['Ann and Ben share 80 in the ratio 3:5. How much does Ann get?', '30'],
  ],
  traps: [
    ['no part named', 'Del 60 kr. i forholdet 2:3.'],
    ['equal parts and the larger asked for', 'Del 60 kr. i forholdet 2:2. Hvor stor er den største del?'],
    ['somebody else asked for', 'Ali og Bo deler 100 kr. i forholdet 3:7. Hvor meget får Ida?'],
    ['three parts', 'Del 60 kr. i forholdet 1:2:3. Hvor stor er den største del?'],
    ['the difference asked for', 'Ali og Bo deler 100 kr. i forholdet 3:7. Hvor meget mere får Bo?'],
    ['one share known', 'Ali og Bo deler penge i forholdet 3:7. Ali får 30 kr. Hvor meget får Bo?'],
    ['a part that is rounded', 'Del 100 kr. i forholdet 1:2. Hvor stor er den største del?'],
  ],
});

describeTasks('figures of the same shape', {
  keys: [
    [
      'To trekanter er ligedannede. En side på 4 cm svarer til en side på 10 cm. Hvor lang er den side, der svarer til en side på 6 cm?',
      '15',
    ],
    [
      'To figurer er ligedannede. Siden 3 cm i den lille svarer til 12 cm i den store. Hvor lang er siden i den store, der svarer til 5 cm?',
      '20',
    ],
    [
      'To rektangler er ligedannede. En side på 2 m svarer til en side på 5 m. Hvor lang er den side, som svarer til 8 m?',
      '20',
    ],
    [
      'To firkanter er ligedannede. En side på 5 cm i den ene svarer til en side på 15 cm i den anden. Hvor lang er den side i den anden, der svarer til en side på 7 cm?',
      '21',
    ],
    [
      'Two triangles are similar. A side of 3 cm in the small one corresponds to 9 cm in the large one. How long is the side that corresponds to 4 cm?',
      '12',
    ],
    [
      'Two figures are similar. A side of 2 cm in the first one corresponds to a side of 7 cm in the other one. How long is the side that corresponds to a side of 6 cm?',
      '21',
    ],
  ],
  traps: [
    [
      'figures that are not said to be so',
      'To trekanter har siderne 4 cm og 10 cm. Hvor lang er den side, der svarer til 6 cm?',
    ],
    [
      'the area asked for',
      'To trekanter er ligedannede. En side på 4 cm svarer til en side på 10 cm. Hvad er arealet?',
    ],
    [
      'two measures mixed',
      'To trekanter er ligedannede. En side på 4 cm svarer til en side på 1 m. Hvor lang er den side, der svarer til en side på 6 cm?',
    ],
  ],
});

describeTasks('a map', {
  keys: [
    ['Et kort har målestokken 1:25000. Der er 8 cm mellem to byer. Hvor mange km er der i virkeligheden?', '2'],
    ['På et kort i målestok 1:50.000 er der 6 cm mellem to byer. Hvor mange kilometer er der i virkeligheden?', '3'],
    [
      'Et kort er i målestoksforholdet 1:20 000. På kortet er der 3,5 cm mellem to steder. Hvor mange meter er der mellem dem i virkeligheden?',
      '700',
    ],
    ['På en tegning i målestok 1:100 er en væg 5 cm lang. Hvor mange meter er den i virkeligheden?', '5'],
    ['A map has a scale of 1:50000. Two towns are 8 cm apart on the map. How many km apart are they in reality?', '4'],
    ['En tegning er tegnet i målestokken 1:50. Hvor mange meter svarer 6 cm på tegningen til i virkeligheden?', '3'],
  ],
  traps: [
    [
      'no unit asked for',
      'Et kort har målestokken 1:25000. Der er 4 cm mellem to byer. Hvor langt er der i virkeligheden?',
    ],
    [
      'millimetres on the map',
      'Et kort har målestokken 1:25000. Der er 40 mm mellem to byer. Hvor mange km er der i virkeligheden?',
    ],
    [
      'a scale that makes larger',
      'En tegning har målestokken 10:1. Der er 4 cm mellem to punkter. Hvor mange meter er der i virkeligheden?',
    ],
    [
      'the way back to the map',
      'Et kort har målestokken 1:25000. Der er 4 km mellem to byer. Hvor mange cm er der på kortet?',
    ],
    [
      'a length without a unit',
      'Et kort har målestokken 1:25000. Der er 4 mellem to byer. Hvor mange km er der i virkeligheden?',
    ],
  ],
});

describeTasks('speed, distance and time', {
  keys: [
    ['En bil kører 240 km på 3 timer. Hvor hurtigt kører den?', '80'],
    ['Ali cykler 36 km på 2 timer. Hvad er gennemsnitsfarten i km/t?', '18'],
    ['Hvad er farten, når et tog kører 300 km på 2,5 timer?', '120'],
    ['A car drives 150 km in 2 hours. What is its average speed?', '75'],
    ['Et tog kører 80 km/t i 3 timer. Hvor langt kører det?', '240'],
    ['En bus kører med 60 km/t i 2,5 timer. Hvor mange km kører den?', '150'],
    ['A ship sails at 20 km/h for 6 hours. How far does it sail?', '120'],
    ['Hvor mange timer tager det at cykle 45 km med 15 km/t?', '3'],
    ['En bil kører 200 km med 80 km/t. Hvor mange timer tager det?', '2,5'],
  ],
  traps: [
    ['minutes', 'En bil kører 240 km på 30 minutter. Hvor hurtigt kører den?'],
    ['hours and minutes', 'En bil kører 240 km på 2 timer og 30 minutter. Hvor hurtigt kører den?'],
    ['metres', 'En løber løber 400 m på 2 timer. Hvor hurtigt løber hun?'],
    ['metres a second asked for', 'En bil kører 240 km på 3 timer. Hvor hurtigt kører den i m/s?'],
    ['two stretches', 'En bil kører 240 km på 3 timer og 100 km på 2 timer. Hvor hurtigt kører den?'],
    ['a time to be told in hours and minutes', 'En bil kører 200 km med 80 km/t. Hvor lang tid tager det?'],
    ['a break', 'En bil kører 240 km på 3 timer med en pause på 1 time. Hvor hurtigt kører den?'],
  ],
});

it('comes to what other arithmetic comes to, whatever the amounts', () => {
  const some = fc.integer({ min: 1, max: 60 });
  const value = (text: string): number => Number(keyOf(text)?.replace(',', '.'));
  fc.assert(
    fc.property(some, some, some, (a, b, c) => {
      expect(
        value(`Prisen stiger fra ${a * 100} kr. til ${a * 100 + a * b} kr. Hvor mange procent er den steget?`),
      ).toBe(b);
      expect(value(`Ali og Bo deler ${(a + b) * c} kr. i forholdet ${a}:${b}. Hvor meget får Bo?`)).toBe(b * c);
      expect(value(`En bil kører ${a * b} km på ${b} timer. Hvor hurtigt kører den?`)).toBe(a);
      expect(
        value(
          `Et kort har målestokken 1:${a * 1000}. Der er ${b} cm mellem to byer. Hvor mange meter er der i virkeligheden?`,
        ),
      ).toBe(a * b * 10);
    }),
    { numRuns: 60 },
  );
});
