import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'
import { offices } from './offices.ts'

const found = foundBy(
  factsOf(`${offices}  - { title: chair of the Tarn Trust, holder: Nils Berg }
  - { title: treasurer of the Tarn Trust, holder: Nils Berg }
  - { title: president of Norland, aka: [Norland president], holder: Rut Aasen, since: 2027-01-01 }
`),
)

describe('another title of what somebody’s own is of', () => {
  test.each([
    ['before the name', 'The governor of Orsund, Ada Quist, waved.', 'governor of Orsund'],
    ['behind the name', 'Ada Quist, 51, the police chief of Orsund, waved.', 'police chief of Orsund'],
    [
      'with an owner',
      'Norland Rail’s finance director, Elin Strand, waved.',
      'Norland Rail’s finance director',
    ],
    ['of a land', 'The Norland prime minister, Rut Aasen, waved.', 'Norland prime minister'],
    ['in one', 'Norland Rail treasurer Elin Strand waved.', 'Norland Rail treasurer'],
    ['at the end', 'So said Elin Strand, treasurer of Norland Rail', 'treasurer of Norland Rail'],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))

  test.each([
    [
      'the own one',
      'The mayor of Orsund, Ada Quist, waved. Elin Strand, chief executive of Norland Rail, waved.',
    ],
    [
      'a former one',
      'The former governor of Orsund, Ada Quist, waved. Quist, a former governor of Orsund, waved.',
    ],
    [
      'of a land, rightly',
      'The Norland president, Rut Aasen, waved. The Norland minister, Rut Aasen, waved.',
    ],
    ['of a land before', 'The former Norland prime minister, Rut Aasen, waved.'],
    ['of a year', 'In 2012 the governor of Orsund, Ada Quist, waved.'],
    ['another’s', 'The deputy governor of Orsund, Ada Quist, waved. The governor of Orsund met Ada Quist.'],
    [
      'one in honour',
      'The honorary ambassador of Orsund, Ada Quist, waved. The acting governor of Orsund, Quist, waved.',
    ],
    [
      'of one who was it',
      'The governor of Orsund, Peder Lund, waved. The governor of Orsund, Gerda Moss, waved.',
    ],
    ['of another place', 'Ada Quist, governor of Tarn, waved. The governor of Tarn, Ada Quist, waved.'],
    [
      'one that goes with it',
      'Elin Strand, president of Norland Rail, waved. Ada Quist, the leader of Orsund, waved.',
    ],
    [
      'of one with two',
      'Nils Berg, president of the Tarn Trust, waved. Berg, captain of the Tarn Trust, waved.',
    ],
    [
      'in a list',
      'The governor of Orsund, Ada Quist, and the smith came. The governor of Orsund, Ada Quist and a smith came.',
    ],
    ['behind in a list', 'Ada Quist, the governor of Orsund, and the smith came.'],
    [
      'a brother’s',
      'Norland Rail treasurer Elin Strand’s brother came. Norland’s treasurer, Elin Strand’s brother, came.',
    ],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})
