import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2031-05-20
names:
  - { name: Oldbrook Works, kind: organization, aka: [Oldbrook] }
  - { name: Tarnmouth, kind: place }
  - { name: the Ansel Viaduct, kind: other, aka: [Ansel Viaduct] }
counts:
  - { subject: length of the Ansel Viaduct, value: 1.8 km, about: [Ansel Viaduct length, Ansel Viaduct long] }
  - { subject: cost of the Ansel Viaduct, value: £62 million, was: £48 million, about: [viaduct cost, viaduct budget] }
  - { subject: arches of the viaduct, value: 24, unit: arch, about: [viaduct] }
  - { subject: monthly price of the Basic plan, value: $12, about: [Basic plan costs, Basic plan price] }
  - { subject: Oldbrook's sales, value: £210 million, about: [Oldbrook sales] }
  - { subject: default read timeout, value: 20 seconds, about: [timeout default] }
  - { subject: rate of inflation in April, value: 3.1%, was: 3.4%, about: [inflation fell, inflation rate] }
  - { subject: fall in Oldbrook's shares on the day, value: 7%, about: [Oldbrook shares fell] }
  - { subject: loans, value: 460, unit: loan, about: [library] }
  - { subject: people in Tarnmouth, value: 52000, unit: [person, resident], about: [Tarnmouth has, Tarnmouth home] }
  - { subject: fall in absences, value: 22%, about: [absences fell] }
  - { subject: deaths in the fire, value: 14, unit: [death, person, people], about: [fire died] }
  - { subject: posts to go at Oldbrook, value: 130, unit: [post, job], about: [Oldbrook] }
  - { subject: files in a folder, value: up to 40, unit: file, about: [folder] }
`)

const found = foundBy(facts)

describe('an amount of what the fact is of', () => {
  test.each<[string, string[]]>([
    ['The total length of the Ansel Viaduct is 2.8 km.', ['2.8 km']],
    ['The Ansel Viaduct, a landmark, is 2.8 km long.', ['2.8 km']],
    [
      'The building of the viaduct cost £82 million. Work on the viaduct cost £83 million.',
      ['£82 million', '£83 million'],
    ],
    ['The viaduct cost £82 million to build.', ['£82 million']],
    ['The town paid £82 million for the viaduct, a cost it can bear.', ['£82 million']],
    ['Users on the Basic plan pay a price of $18. The Basic plan costs $18 a month.', ['$18', '$18']],
    [
      'Oldbrook’s total sales were £240 million. Sales at Oldbrook were £250 million.',
      ['£240 million', '£250 million'],
    ],
    ['Oldbrook reports sales of £240 million.', ['£240 million']],
    [
      'The default timeout is 50 seconds. The timeout is 50 seconds by default.',
      ['50 seconds', '50 seconds'],
    ],
    ['The annual inflation rate is 3.9%. Headline inflation fell to 2.2%.', ['3.9%', '2.2%']],
    ['Oldbrook shares fell 9% on the day.', ['9%']],
    ['The library has 640 loans.', ['640 loans']],
    [
      'Tarnmouth is a town with 71,000 residents. The old port of Tarnmouth has 71,000 residents.',
      ['71,000 residents', '71,000 residents'],
    ],
    ['In the fire 19 people died and 64 more were hurt.', ['19 people']],
    ['Nineteen people died in the fire and 64 others were hurt.', ['Nineteen people']],
    [
      'Oldbrook will cut 180 posts in the spring. Oldbrook is to cut 180 jobs in total.',
      ['180 posts', '180 jobs'],
    ],
    ['A folder can have up to 60 files. A folder with 60 files is refused.', ['60 files', '60 files']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('an amount of something else, of which the fact’s thing says of what or where it is', () => {
  test.each([
    'The deepest pier of the Ansel Viaduct is 60 metres long. The parapet is 2 metres long on the Ansel Viaduct.',
    'A trip on the Basic plan costs $3. An extra seat on the Basic plan costs $4 a month.',
    'Oldbrook’s paint mills had sales of £31 million. Sales at Oldbrook’s paint mills rose to £31 million.',
    'With yearly billing the Basic plan costs $10. With student rates, the Basic plan costs $6.',
    'The Premium plan costs $48 a month, four times as much as the Basic plan.',
    // What is paid towards a thing, and what it takes to keep it.
    'A charity paid £9 million towards the cost of the viaduct. It gave £9 million to the cost of the viaduct.',
    'The viaduct will cost £2 million a year to maintain. It costs £90,000 a week to guard the viaduct.',
    // Of a kind that the fact does not have.
    'Goods inflation fell to 1.4%. In May core inflation fell to 3.9%. The food inflation rate is 6.2%.',
    'The write timeout is 90 seconds by default.',
    // Not so, or not yet.
    'Oldbrook expects sales of £230 million. The bank expects the inflation rate to be at 2%.',
    'Two of them voted for an inflation rate of 2%. Oldbrook aims for sales of £300 million.',
    // Over another time.
    'Oldbrook shares have fallen 31% since the winter.',
    'Inflation rose from 3% in January to 3.4% in March.',
    // Among some.
    'Among girls, absences fell by 31%. In the control group absences fell by 2%.',
    // Of another one.
    'The old viaduct, downstream, has nine arches. Greater Tarnmouth has 140,000 residents.',
    'The library has 40 loans on rare maps. The library wants a branch with 90 loans.',
    'Twelve people died at once in the fire, and two more in hospital.',
    'They said 700 jobs at suppliers of Oldbrook are safe.',
    'A folder of 12 files is small. Start with a folder of three files. A folder can have up to 40 files.',
  ])('%s', text => expect(found(text)).toEqual([]))
})
