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
  - { subject: Oldbrook's market share, value: 41%, about: [Oldbrook share, market share] }
  - { subject: toll on the Ansel Viaduct, value: £3.20, about: [toll] }
  - { subject: unemployment in Tarnmouth, value: 5.1%, about: [Tarnmouth unemployment] }
  - { subject: looms of Oldbrook, value: 26, unit: loom, about: [Oldbrook] }
  - { subject: maximum number of guests, value: 12, unit: guest, about: [account] }
  - { subject: wait for a passport, value: 6 weeks, about: [passport wait] }
  - { subject: seats on Oldbrook council, value: 36, unit: seat, about: [Oldbrook council] }
  - { subject: crowd at the Ashgate match, value: "3,210", unit: [fan, people], about: [crowd, Ashgate] }
  - { subject: novels of Mara Lindqvist, value: 9, unit: [novel, book], about: [Lindqvist] }
  - { subject: children of Mara Lindqvist, value: 2, unit: [child, son, daughter], about: [Lindqvist] }
  - { subject: people missing, value: 15, unit: [person, people], about: [missing] }
  - { subject: default cache size, value: 32 MB, about: [cache size] }
  - { subject: rise in rents, value: 5.2%, about: [rents rose] }
  - { subject: volunteers in the trial, value: 540, unit: volunteer, about: [trial] }
  - { subject: paintings in the show, value: 72, unit: [painting, work], about: [show] }
  - { subject: height of the Orsted Dam, value: 92 metres, about: [dam high, tall] }
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
    ['Oldbrook council has 26 seats. There are 46 seats on Oldbrook council.', ['26 seats', '46 seats']],
    ['A record crowd of 4,110 saw it. The crowd was 2,890.', ['4,110', '2,890']],
    ['Mara Lindqvist wrote seven novels and had three children.', ['seven novels', 'three children']],
    ['More than 40 people are missing. Twelve people were hurt, and 40 are missing.', ['40 people', '40']],
    ['The cache size is 64 MB by default. The default cache size was raised to 64 MB.', ['64 MB', '64 MB']],
    [
      'The Ansel Viaduct itself is 2.8 km long. The viaduct project cost £82 million.',
      ['2.8 km', '£82 million'],
    ],
    ['The Ansel Viaduct in the north is 2.8 km long.', ['2.8 km']],
    ['Oldbrook’s market share is 61%. Its market share is 62%.', ['61%', '62%']],
    ['The toll is £4.20. The toll on the viaduct was set at £4.20.', ['£4.20', '£4.20']],
    ['Unemployment in Tarnmouth is 6.1%.', ['6.1%']],
    [
      'Oldbrook runs 16 looms. Its mill has 36 looms. Oldbrook’s own 36 looms run at night.',
      ['16 looms', '36 looms', '36 looms'],
    ],
    ['An account is for up to 20 guests. The account has 20 guests.', ['20 guests', '20 guests']],
    [
      'The wait for a passport is nine weeks. One has to wait nine weeks for a passport.',
      ['nine weeks', 'nine weeks'],
    ],
    // A guard reads what stands beside a number, and that may still be the fact's own.
    ['Last week the fire spread, and 19 people died.', ['19 people']],
    ['The stone viaduct cost £82 million. The old viaduct has 28 arches.', ['£82 million', '28 arches']],
    ['The viaduct has 28 arches, and the rest of the line is flat.', ['28 arches']],
    ['It has a default timeout of 50 seconds.', ['50 seconds']],
    ['A folder holds a maximum of 30 files.', ['30 files']],
    ['The toll is £4.20 at the gate.', ['£4.20']],
    ['Among other things, the viaduct cost £82 million.', ['£82 million']],
    ['With a smile she said the viaduct cost £82 million.', ['£82 million']],
    ['New Tarnmouth figures say that Tarnmouth has 62,000 residents.', ['62,000 residents']],
    ['A water festival drew a crowd of 4,110 to Ashgate.', ['4,110']],
    ['The Ansel Viaduct span is 2.8 km long.', ['2.8 km']],
    [
      'The viaduct alone cost £82 million. Files beyond 30: a folder refuses more than 30 files.',
      ['£82 million', '30 files'],
    ],
    [
      'An account with more than 20 guests is refused. Across the country people know that the viaduct cost £82 million.',
      ['20 guests', '£82 million'],
    ],
    ['A crowd of 4,110 watched.', ['4,110']],
    ['Rents rose 6.2% on the year. Rents rose by 6.2%.', ['6.2%', '6.2%']],
    ['The trial had 450 volunteers, the doctors said.', ['450 volunteers']],
    [
      'All 62 paintings in the show would be sold. The show of 62 works opens in May.',
      ['62 paintings', '62 works'],
    ],
    ['The Orsted Dam is 29 metres high, and the tall dam of 29 metres is new.', ['29 metres', '29 metres']],
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
    'Oldbrook aims for sales of £300 million.',
    // Over another time.
    'Oldbrook shares have fallen 31% since the winter.',
    'Inflation rose from 3% in January to 3.4% in March.',
    // Among some.
    'Among girls, absences fell by 31%. In the control group absences fell by 2%.',
    // Of another one.
    'The old viaduct, downstream, has nine arches. Greater Tarnmouth has 140,000 residents.',
    'The library has 40 loans in the map room. The library wants a branch with 90 loans.',
    'Twelve people died at once in the fire, and two more in hospital.',
    'They said 700 jobs at suppliers of Oldbrook are safe.',
    // Of some of them, which somebody else has.
    'The Reds have 14 seats on Oldbrook council. With 14 seats, the Reds are the largest party on Oldbrook council.',
    'In the trial 270 volunteers got the pill, the others sugar. A smaller trial had 90 volunteers.',
    'The record crowd is 11,342. Last season Ashgate drew a crowd of 2,100.',
    'Lindqvist’s 1974 novel is lost. Lindqvist was the fourth of six children and the eldest of five daughters.',
    'At least 40 people lost their homes and 15 people are missing.',
    'Set the cache size to 256 MB. With a cache size of 512 MB it is slow. Cache entries have a size of 4 KB.',
    'Rents rose 0.4% on the month.',
    'Steel alone cost the viaduct £9 million. The southern half of the viaduct has nine arches.',
    'An Oldbrook mill with nine looms burned. Accounts of more than 8 guests are split.',
    'Oldbrook had feared sales of £180 million. By train one has to wait two weeks for a passport.',
    'In the whole country absences fell by 4%. In the whole country 90 people died in a fire.',
    // Compounds, and what is the fact's thing's.
    'The ramps to the Ansel Viaduct are 300 metres long. The Ansel Viaduct hand rail is 80 metres long.',
    'The viaduct’s paint cost £2 million. Bad weather added £9 million to the viaduct’s cost.',
    'Oldbrook has 26 looms. Its rival Skein has 40 looms.',
    // For some, somewhere or at some times.
    'Oldbrook’s market share for rugs is 61%. In the north Oldbrook’s market share is 55%.',
    'Unemployment among women in Tarnmouth is 3.9%.',
    'At weekends the toll is £2. The toll is £1 at night. The toll was £2.90 until May.',
    'One farmer had to wait 20 weeks for a passport.',
    'Oldbrook sells to nine looms. Every account so far has 40,000 guests.',
    'With the cache size lowered from the default to 8 MB it is slow.',
    'A contract worth £8 million went beyond Oldbrook’s sales of £210 million. A mill worth £9 million brought Oldbrook sales.',
    'A second dam, farther down, will be 60 metres high.',
    'The crane on the Orsted Dam is 120 metres tall. They climb a stair 30 metres high in the dam.',
    // Of a part of it, a share in it, whoever does something to it, what it is more than, and those who came to it.
    'Rugs brought Oldbrook £90 million of its sales. The guild’s share of the viaduct’s cost was £9 million.',
    'The cost of the viaduct includes £9 million for lamps. Interest on the viaduct budget cost the town £9 million.',
    'Oldbrook has filled 30 posts. Oldbrook now has 2,100 jobs.',
    'The dye business has a share of 17%, well above Oldbrook’s.',
    'Of those with passports, whose wait is long, half came after 2 weeks. Some 900 volunteers applied for the trial.',
    'Some 700,000 volunteers know of the trial.',
    'A folder of 12 files is small. Start with a folder of three files. A folder can have up to 40 files.',
  ])('%s', text => expect(found(text)).toEqual([]))
})

describe('a wrong number is found beside words that might be of something else', () => {
  test.each<[string, string]>([
    ['a day that it opens with', 'Last week Oldbrook said that 190 posts would go.'],
    ['what kind of thing it is', 'The railway viaduct cost £82 million.'],
    ['what was decided', 'The council voted for a viaduct budget of £82 million.'],
    ['what will pass', 'The mayor expects the viaduct budget of £82 million to pass.'],
    ['a word that ends as comparatives do', 'A summer trial has 740 volunteers.'],
    ['others than those counted', 'In the fire 28 people died, and the other guests fled.'],
    ['all of its sales', 'Oldbrook made £240 million of sales.'],
    ['a debt that includes', 'The cost of the viaduct, which includes lamps, was £82 million.'],
    ['what it comes to with more', 'The cost of the viaduct came to £82 million including lamps.'],
    ['a share that is compared', 'Oldbrook has a market share of 51%, well above that of Skein.'],
    ['who is asked to come', 'Some 740 volunteers came to the trial.'],
    ['jobs that have to go', 'Oldbrook has 190 posts to go.'],
    ['posts that will go', 'Oldbrook lost many: 190 posts will go.'],
    ['what it is called in brackets', 'The market share of the firm, Oldbrook’s share (51%), is high.'],
    ['what is off by a scale', 'In all, 540,000 volunteers came to the trial.'],
    ['all of a part of the land', 'In Tarnmouth unemployment is 3.9%.'],
    ['the default itself', 'It has a default timeout of 50 seconds.'],
    ['what opens with a manner', 'With a smile, she said that the viaduct cost £82 million.'],
    ['who heard of it', 'Its neighbours heard the fire in which 28 people died.'],
    ['an owner without a name', 'The gallery has 60 paintings in the show.'],
    ['what so many make up', 'The gallery hangs a row of 98 paintings in the show.'],
  ])('%s', (_, text) => {
    expect(found(text)).toHaveLength(1)
  })
})
