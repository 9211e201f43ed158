import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
names: [{ name: Tarn Dory, kind: other }]
dates:
  - { event: tar fair, date: 2031-06-14, about: [fair] }
  - { event: recount, date: 2031-06-20 }
  - { event: end of the lease, date: 2036-06-30, about: [lease until, lease ends] }
  - { event: end of the mill, date: 2031-04-02, about: [mill closed] }
  - { event: march to the quay, date: 2031-04-07, about: [smiths led quay] }
  - { event: end of the sale, date: 2031-06-11, about: [stall open] }
  - { event: entries close, date: 2031-06-08, about: [enter] }
  - { event: last boat, date: 1984-03-30 }
  - { event: first light, date: 2031-05-13T20:31 }
  - { event: first boat, date: 2031-05-13 }
  - { event: the news of the ban, date: 2031-04-20, about: [reeve announced] }
  - { event: exile of the reeve, date: 1979/1987, about: [exile] }
  - { event: salt race in Tarn, date: 2031-03-02, about: [salt race] }
  - { event: closing of the sale, date: 2031-03-11, about: [tar race] }
  - { event: loss of the dory, date: 2031-03-09, about: [capsized] }
`)

const found = foundBy(facts, { published: '2031-05-20' })

test.each<[string, string[]]>([
  ['They have signed a lease until 30 June 2037.', ['30 June 2037']],
  ['They have signed a lease until 30 June 2035.', ['30 June 2035']],
  ['The lease ends by 30 June 2035.', ['30 June 2035']],
  ['By 16 June the fair will be over; the recount ends on 21 June.', ['21 June']],
  ['In 2031 the recount ended on 21 June.', ['21 June']],
  ['In 2030 the recount ended.', ['2030']],
  ['In 1984 the last boat left, on 31 March.', ['31 March']],
  ['1984 – The last boat leaves, on 31 March.', ['31 March']],
  ['1983: The last boat leaves, on 30 March.', ['1983']],
  ['A fair came on 15 June. The fair came on 14 June.', ['15 June']],
  ['On 15 June, after weeks of rain, the fair came.', ['15 June']],
  ['It was two years after the recount on 21 June.', ['21 June']],
  ['The fair closes on Christmas Eve.', ['Christmas Eve']],
  ['HOLMSTAD (Holm Agency) — Tar sellers will recount on 21 June.', ['21 June']],
  ['The fair of 15 June, if it comes, is dear.', ['15 June']],
  ['The fair is on 2031-06-15 - or so.', ['2031-06-15']],
  ['The fair opens this year on 15 June.', ['15 June']],
  ['The fair came near the quay on 15 June.', ['15 June']],
  ['The fair came on 15 June. A fair in June is wet.', ['15 June']],
  ['Holm said the recount would be held on 21 June.', ['21 June']],
  ['There has never been a recount since 2029.', ['2029']],
  ['The stall is open until 13 June.', ['13 June']],
  ['You can enter up to 9 June.', ['9 June']],
  ['The recount came two days later, on 21 June.', ['21 June']],
  ['The recount moves to a new post on 21 June.', ['21 June']],
  ['The fair is from 4 to 7 p.m. Sunday, 15 June.', ['4 to 7 p.m. Sunday, 15 June']],
  ['They sell tar until the 16 June fair.', ['16 June']],
  ['The smiths led them to the quay on 8 April.', ['8 April']],
  ['The fair came to the green, which is small, on 15 June.', ['15 June']],
  ['On 21 April the reeve announced that tar was banned.', ['21 April']],
  ['They left before the 16 June tar fair.', ['16 June']],
  ['The fair came to Holmstad, Norland, on 15 June, when it rained.', ['15 June']],
  [
    'The mill, bought in a hurry by all the heirs of an old smith in Norland, closed on 3 April.',
    ['3 April'],
  ],
  ['The mill was thought of as the best one for miles around Holm and closed on 3 April.', ['3 April']],
  [
    'First light was at 02:31 local time on Wednesday (20:41 GMT Tuesday).',
    ['02:31 local time on Wednesday'],
  ],
  // What follows tells what the day was; what is said first says nothing of it.
  ['They still speak of 3 April, when the mill closed for good.', ['3 April']],
  ['The mill closed as late as 2 May.', ['2 May']],
  ['The lease was signed on Monday and ends on 30 June 2037.', ['30 June 2037']],
  ['The reeve signed the lease on Monday; it ends on 30 June 2035.', ['30 June 2035']],
  [
    'The lease, signed late on Monday, was read aloud on Tuesday by old Silas, and ends on 2 June 2036.',
    ['2 June 2036'],
  ],
  ['They were off Kvitsund when on 8 March their Tarn Dory capsized.', ['8 March']],
  ['The news of the ban is expected on 21 April.', []],
  ['The march to the quay, which the smiths led in the rain, was held on 8 April.', []],
  ['The recount, as the smiths know, is expected on 21 June.', ['21 June']],
  ['The salt race of 2:09:41, held in Tarn on 3 March, is dear.', ['3 March']],
  ['The sale, which the reeve calls a tar race, was closed on 12 March.', ['12 March']],
  ['The smith of the quay capsized on 8 March.', ['8 March']],
  // What lasts begins and ends.
  [
    'He stayed in exile until 1988. In 1980 he went into exile. The exile went on until 1986.',
    ['1988', '1980', '1986'],
  ],
  ['First light was at 02:31 (20:41 GMT) on 13 May.', ['02:31']],
  ['First light was at 02:31 (they rose at 20:31).', ['02:31']],
  [
    'The first boat left at 02:31 local time on 14 May (21:31 BST on 12 May).',
    ['02:31 local time on 14 May'],
  ],
])('a date is held against the event: %s', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  'The early stall is open until 13 June. The stall for tar is open until 13 June.',
  'The stall is open until 11 June. The stall is open by 13 June. You can enter by 9 June.',
  'Two days after the recount, on 22 June, they left.',
  'The fair is from 4 to 7 p.m. Saturday, 14 June. The recount is from 9 a.m. to noon on 20 June.',
  'They have signed a lease until 30 June 2036. The lease ends by 30 July 2036.',
  // The year that it opens with is that of its days.
  '1984: The last boat leaves, on 30 March. In 1984 the last boat left, on 30 March.',
  'In 2022, the recount ended on 20 December.',
  'During 2022 the recount ended on 20 December.',
  'Back in 2022 the recount ended on 20 June. In 2031 the recount ended on 20 June.',
  'On 27 June, after it had rained, the fair came. By 27 June, as you know, in Holm, the fair came.',
  'It was the anniversary of the recount on 21 June. It was two years after the recount, on 21 June.',
  'The fair came on 14 June. A further fair came on 3 May. The fair of a village came on 4 May.',
  'An earlier version said that the fair came on 3 June.',
  'If you came to the fair on 3 June, stay. The fair was originally planned for 3 June.',
  'The fair was planned for 3 June, then moved. The fair of 3 June was postponed.',
  'See [the fair](https://a.example) of {{< ref "2031-06-03-tar-fair" >}} on 2031-06-14-ish.',
  'The fair opens this year. The fair came on 14 June. A fair in February had been wet.',
  'The recount would be held on 9 June. If it rains, Holm said, the recount would be held on 9 June.',
  'They burnt tar at the fair in 2031. They came back in 1794.',
  'They sell tar until 16 June, the fair being wet. By the 16 June the fair is over.',
  'The fair came, rain fell, on 27 June.',
  'The smiths led an ox to the quay on 8 April.',
  'The fair came to the green, which was sold on 27 June. The fair came, which is odd, and left on 27 June.',
  'On 9 April the reeve announced a war. The reeve announced that on 9 April tar would be banned.',
  'The mill was so dear to all who had ever worked there that the smith closed his shop on 3 April.',
  // A moment as two clocks show it.
  'First light was at 02:31 local time on Wednesday (20:31 GMT Tuesday). First light was at 21:31 (20:31 GMT).',
  'First light was at 4:31 p.m. ET (2031 GMT). The first boat left at 02:31 local time on 14 May (20:31 GMT on 13 May).',
  'They spoke of 3 April, when the mill had closed. They spoke of 3 April, when the smith of the mill closed his shop.',
  'He was in exile until 1987. In 1979 he went into exile. In 1983 he was in exile. The exile was dull until 1983.',
  'The Tarn Dory was dry when on 8 March a boat of Kvitsund capsized.',
  'They spoke of the lease; Holm ends his talk on 30 June 2035.',
  // The same day of another month, as what comes round has.
  'A second recount is on 20 July 2031. Tar ran in the rain of 20 July 2031, as they met for the recount.',
  'A reply to the recount is expected on 21 July.',
  'The mill was let for the exile until 1988. The recount had been planned for 19 June.',
  'There has never been a recount since 2031. The recount goes on since 2029.',
])('silent: %s', text => expect(found(text)).toEqual([]))
