import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

const facts = factsOf(`
names: [{ name: Skein, kind: organization }, { name: Skein Loom, kind: other }]
counts:
  - { subject: lifetime of a badge, value: 90 days, about: [guild badges last] }
  - { subject: price of the loft, value: 75 cents, about: [loft costs] }
  - { subject: mills of Skein, value: 5, unit: mill }
  - { subject: price per seat, value: $12, about: [seat costs, guild plan costs] }
  - { subject: quarterly loss, value: $3.8 million, about: [mill lost] }
  - { subject: memory for the loom, value: 2 GB, about: [need memory] }
  - { subject: rules of Weft, value: 16, unit: rule, about: [Weft] }
  - { subject: balance of the fund, value: $4.2 million, about: [balance] }
  - { subject: riders in 2023, value: 9000, unit: rider, about: [tram] }
  - { subject: fares in 2026-27, value: $7 million, about: [fares] }
  - { subject: segments of the trail, value: 36, unit: segment, about: [trail] }
  - { subject: flights lost to the storm, value: 25, unit: flight, about: [storm] }
  - { subject: guests in the first month, value: 740, unit: guest, about: [inn first month] }
  - { subject: length of the longest rope, value: 250 metres, was: 100 metres, about: [longest rope] }
  - { subject: goals of Northvale, value: 21, unit: goal, about: [Northvale] }
  - { subject: cups won by Northvale, value: 3, unit: cup, about: [Northvale won] }
  - { subject: takings in 2030, value: $90 million, about: [takings] }
  - { subject: net surplus in 2030, value: $40 million, about: [net surplus] }
`)

const errors = (text: string, published?: string): string[] =>
  lintText(text, { path: 'article.md', facts, ...(published && { published }) }).findings.map(
    ({ rule, found }) => `${rule} ${found}`,
  )

describe('a number that the sentence gives to something else', () => {
  test.each([
    'The longest rope used to be 50 metres. The longest rope was once 50 metres.',
    'The longest rope was 50 metres before the war.',
    'Northvale had 14 goals before Sunday. Northvale had 14 goals before.',
    'The storm stopped 20 flights the year before.',
    'The storm stopped twice as many flights as Larsborg’s 14 flights.',
    'Northvale, with more than twice the 14 goals of Larsborg, leads.',
    'Northvale scored more than the 19 goals of last spring.',
    'Compared with 14 goals for Larsborg, Northvale looks strong.',
    'Northvale scored freely, while Larsborg managed 14 goals.',
    'Northvale had won, and Larsborg had 14 goals.',
    'Northvale met Larsborg, who had 14 goals.',
    'Larsborg have 14 goals and Northvale 21. Larsborg, who have 14 goals, meet Northvale.',
    'A cup tie had 14 goals; Northvale won it.',
    'Larsborg are on 14 goals, seven behind Northvale. Larsborg had 40 goals, more than Northvale have.',
    'The trail is shorter than the 40-segment Coast Way.',
    'Flights lost to the storm were up from 18 flights.',
    'The trail has 12 northern segments.',
    'The balance has $1.4 million for the pool.',
    'The mill lost $7.4 million in nine months.',
    'Northvale has 10 goals from the last four games.',
    'The guild plan costs $120 a year. The guild plan costs $240 for 20 seats.',
    'For widows a seat costs $6. For children, a seat costs $6. For poor members, a seat costs $6.',
    'The longest rope on the Basic loft is 50 metres.',
    'Each weaver needs 512 MB of memory.',
    'Guild badges last 90 days. Sessions last 12 hours. Trials often last 30 days.',
    'The loft costs 75 cents. Attics cost two dollars.',
    'Skein Loom runs in 3 mills. It has 3 mills.',
    'Northvale won 18 of their 31 games. Northvale won 12 of their last 14. Northvale won nine of ten games.',
    'The loft costs 6 cents a week. The loft costs on average 12 cents a month. The loft costs 1 cent every day.',
    'The net surplus was $5 million below forecasts. The net surplus was $3 million over its target.',
    'Larsborg’s net surplus was $8 million.',
    'First-half takings were $44 million. Half-year takings were $44 million.',
    'The net surplus in the fourth quarter was $9 million.',
    'The net surplus at Skein was $9 million. The net surplus before one-off gains was $31 million.',
    'The net surplus was hit by a fine of $6 million. The adjusted net surplus was $46 million.',
    'Excluding Skein, takings were $81 million. On a like-for-like basis, takings were $81 million.',
  ])('%s', text => {
    expect(errors(text)).toEqual([])
  })

  test.each([
    ['Northvale has more than 40 goals.', '40 goals'],
    ['Northvale, which Larsborg fears, had 14 goals.', '14 goals'],
    ['Northvale met Larsborg and had 14 goals.', '14 goals'],
    ['Northvale have 14 goals and Larsborg nine.', '14 goals'],
    ['Northvale lead; they have 14 goals.', '14 goals'],
    ['Larsborg have lost, and Northvale have 14 goals.', '14 goals'],
    ['Larsborg’s 14 goals put Northvale out.', undefined],
    ['Osborn’s 40-segment trail is steep.', '40-segment'],
    ['Osborn said Northvale had 14 goals.', '14 goals'],
    ['The balance is more than $5 million.', '$5 million'],
    ['The balance is no less than €5 million.', undefined],
    ['The balance is no less than $5 million.', '$5 million'],
    ['The balance is less than $4 million.', '$4 million'],
    ['The balance is more than the $3.1 million of Larsborg.', undefined],
    ['The trail has 40 northern segments.', '40 northern segments'],
    ['The storm was late, and 40 flights were lost.', '40 flights'],
    ['The balance has been $1.4 million for the year.', '$1.4 million'],
    ['The mill lost $7.4 million in three months.', '$7.4 million'],
    ['Northvale has 40 goals from the last four games.', '40 goals'],
    ['Northvale has 10 goals from its games.', '10 goals'],
    ['The guild plan costs $14 a seat.', '$14'],
    ['For years a seat costs $6.', '$6'],
    ['Each of us has guild badges, which last 30 days.', '30 days'],
    ['Every weaver knows that a seat costs $6.', '$6'],
    ['The loft costs 90 cents a month.', '90 cents'],
    ['The loft costs 60 cents a year.', '60 cents'],
    ['Northvale won 5.', '5'],
    ['Skein’s net surplus was $8 million.', '$8 million'],
    ['Northvale won 5 of the 9 cups.', '5'],
    ['Takings were $44 million, and the first half was dry.', '$44 million'],
    ['The annual net surplus was $31 million.', '$31 million'],
    ['The net surplus in that year was $31 million.', '$31 million'],
    ['For widows, the worst is that a seat costs $6.', '$6'],
    ['Each winter the loft costs 90 cents.', '90 cents'],
    ['The longest rope on the quay is 50 metres.', '50 metres'],
    ['The longest rope was 50 metres.', '50 metres'],
    ['The longest rope is 250 metres; it was 50 metres before.', '50 metres'],
    ['Before the war Northvale was rich. It has 14 goals.', '14 goals'],
    ['Guild badges are new. They last 30 days.', '30 days'],
    ['Skein runs in 3 mills.', '3 mills'],
    ['Skein, not Skein Loom, runs in 3 mills.', '3 mills'],
    ['Weft keeps 19 rules in a 19th-century hall.', '19 rules'],
    ['In 19th-century halls Weft had 19 rules.', undefined],
    ['Rents were down from $6 million a year ago and below the balance of $5 million.', '$5 million'],
  ])('%s', (text, found) => {
    expect(errors(text)).toEqual(found === undefined ? [] : [`wrong-count ${found}`])
  })
})

test.each([
  ['In the first month the inn had 900 guests.', ['wrong-count 900 guests']],
  ['In its first week, with the first month ahead, the inn had 300 guests.', []],
])('a first period is that of a fact which tells of it: %s', (text, found) => {
  expect(errors(text)).toEqual(found)
})

describe('a number of another time or another one', () => {
  test.each([
    'Version 1 of Weft (2019) had 12 rules.',
    'Weft 1.2 had 12 rules.',
    'In 2019 Weft had 12 rules.',
    'Weft originally had 12 rules.',
    'The balance on 1 January was $3.9 million.',
    'On 1 January, the balance was $3.9 million.',
    'In 2022 the tram carried 7,000 riders.',
    'Fares in 2025-26 were $5 million. In 2025/26 the fares were $5 million.',
  ])('%s', text => {
    expect(errors(text)).toEqual([])
  })

  test.each([
    ['Weft has 12 rules (see below).', undefined, '12 rules'],
    ['In 2023 the tram carried 7,000 riders.', '2025-03-01', '7,000 riders'],
    ['On 1 January, the balance was $3.9 million.', '2025-01-03', '$3.9 million'],
    ['In 2026/27 the fares are $5 million.', '2026-03-01', '$5 million'],
    ['Fares in 2026 are $5 million.', '2026-03-01', '$5 million'],
  ])('%s', (text, published, found) => {
    expect(errors(text, published)).toEqual([`wrong-count ${found}`])
  })

  test('a year that the fact is of is not the year of the article', () => {
    expect(errors('So far in 2025 the tram has carried 2,000 riders.', '2025-03-01')).toEqual([])
  })
})

describe('the whole of which a sentence tells a part', () => {
  test.each([
    'The trail has 18 of its 34 segments open.',
    'Half of the trail’s 34 segments are open.',
    'None of the 34 segments of the trail is open.',
  ])('%s', text => {
    expect(errors(text)).toEqual(['wrong-count 34 segments'])
  })

  test.each([
    'The trail crosses 18 of the county’s 34 segments.',
    '18 of the 34 northern segments join the trail.',
  ])('may be another one: %s', text => {
    expect(errors(text)).toEqual([])
  })
})
