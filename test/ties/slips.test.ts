import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2025-06-10
counts:
  - { subject: pages of the novel, value: 614, unit: page, about: [novel] }
  - { subject: mass of the probe, value: 1420 kg, about: [probe weighs] }
  - { subject: fires this year, value: 5255, unit: fire, about: [fires year] }
  - { subject: members of the choir, value: 148, unit: member, about: [choir] }
  - { subject: stops of the bus, value: 48, unit: stop, about: [bus] }
  - { subject: members of the band, value: 412, unit: member, about: [band] }
  - { subject: members of the club, value: 421, unit: member, about: [club] }
  - { subject: support for the bridge, value: 54%, about: [bridge] }
  - { subject: turnout, value: 68.4%, about: [turnout] }
  - { subject: length of the walk, value: 157 minutes, about: [walk] }
  - { subject: passengers of the tram, value: 48213, unit: passenger, about: [tram] }
  - { subject: fare of the ferry, value: 15 crowns, about: [ferry costs] }
  - { subject: sheep of the island, value: 381, unit: sheep, about: [island grazed] }
  - { subject: price of the mill, value: $138 million, about: [mill] }
`)

const wrong = foundBy(facts)

describe('a figure that is a slip of the fact’s outweighs what else might be meant', () => {
  test.each([
    ['It is her second novel, “Salt”, a 641-page family saga set in a town by a lake.', '641-page'],
    [
      'By 5 June, 5,525 fires have been fought this year, compared with 3,638 fires in the whole of 2023.',
      '5,525 fires',
    ],
    ['The second ferry of Bo Holm was met by a choir, 184 members of it.', '184 members'],
    ['The walk ended 175 minutes later.', '175 minutes'],
    ['The mill went to Bo Holm, who received $183 million, and was shut.', '$183 million'],
    // Nowhere is the fact's own.
    ['If all 184 members of the choir came, there would be no room.', '184 members'],
    ['The bus, a part of 84 stops of which are shut, is late.', '84 stops'],
    ['The mill, Bo Holm’s, went with its $138 billion to the town.', '$138 billion'],
  ])('%s', (text, found) => expect(wrong(text)).toEqual([found]))

  test.each([
    ['another figure', 'It is her second novel, “Salt”, a 371-page family saga set in a town by a lake.'],
    ['one digit changed', 'Another tram is wanted: 48,513 passengers came.'],
    ['one digit of three', 'It is her second novel, “Salt”, a 624-page family saga set in a town by a lake.'],
    ['two digits of another one', 'Another bus has 84 stops.'],
    ['what another fact gives', 'The 421 members of the club and the band met.'],
    ['shares that make up the whole', 'The foes of a bridge, for whom Bo Holm spoke, came to 45 percent.'],
    ['the fact’s own beside it', 'The turnout of 68.4% drops to 64.8% without spoiled votes.'],
    [
      'one digit changed, of another time told before',
      'Every year has fires. In 2019, 5,245 fires were fought.',
    ],
    ['two digits, if they are not said to be so', 'If the bus had 84 stops, there would be no room.'],
    ['a number that sounds alike', 'The ferry, which the town paid for, costs fifty crowns a day.'],
    ['a tenth', 'The town will pay $13.8 million towards the mill.'],
    ['an age in years', 'The walk ended. A 751-year-old oak stood there.'],
    ['the rest of the whole', 'The foes of a bridge, for whom Bo Holm spoke, came to 45 percent.'],
    [
      'another magnitude beside the fact’s own',
      'Of its £138 million the mill, once Bo Holm’s, lost £13.8 million.',
    ],
  ])('but not %s: %s', (_, text) => expect(wrong(text)).toEqual([]))
})

describe('a figure that surely is a slip needs no phrase in its own sentence', () => {
  test.each([
    ['The probe weighs less than a bus. It flew off at dawn, a load of 1,240 kg, and was gone.', '1,240 kg'],
    ['The novel came out in May. Nobody minded 641 pages.', '641 pages'],
    ['Two thousand fires a year is normal. Now 5,525 fires are known.', '5,525 fires'],
    // Nowhere is the fact's own.
    ['The bus was full. It was one of those with 84 stops.', '84 stops'],
    ['Nobody counts 318 sheep on an island.', '318 sheep'],
    // Another magnitude, whether the fact's own is given or not.
    ['The tram has 48,213 passengers. It is late, and 482,130 passengers complain.', '482,130 passengers'],
    ['The mill, worth $138 million, is shut. Bo Holm waits for his $138 billion.', '$138 billion'],
  ])('%s', (text, found) => expect(wrong(text)).toEqual([found]))

  test.each([
    ['where the article does not speak of the fact', 'The atlas came out in May. Nobody minded 641 pages.'],
    ['of two digits beside the fact’s own', 'The bus has 48 stops. The tram has 84 stops.'],
    ['of three, without most words of the subject', 'Nobody counts 318 sheep.'],
    ['in another unit', 'The novel came out in May. Nobody minded 641 guests.'],
    ['where it is another fact’s', 'The band played. The others had 421 members.'],
    ['of money, where it may be a share', 'The mill was sold. Bo Holm got $13.8 million.'],
    ['of two digits by tens', 'The bus is late. The line has 480 stops.'],
  ])('not %s: %s', (_, text) => expect(wrong(text)).toEqual([]))
})
