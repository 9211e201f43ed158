import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// Numbers and lengths that a rewrite tells of the very sentence that has another one for something else.

const wire = `The nine-member harbour council of Tarn voted 6-3 on Monday to close the old pier for good.
The county of Orsund will free 86 prisoners, most of them sailors who were held over the winter.
The town of Hellvik will free 31 of them.
The 94-foot ferry Osprey, out of Tarn, called for help at 9:42 p.m. Sunday and reported smoke in its engine room.
A storm raged 65 nautical miles from the cape then.
Nine stations of the harbour line will close in July, Holm Park and Quay Street among them.
`
const found = (text: string): string[] => findingsIn(text, wire).map(finding => finding.found)

describe('is left alone', () => {
  test.each([
    ['a figure of a score', 'Six members of the harbour council of Tarn voted to close the old pier.'],
    [
      'a sum over two sentences',
      'The county of Orsund will free more than 100 prisoners with Hellvik, most of them sailors.',
    ],
    [
      'another kind of length',
      'The ferry, from Tarn, was 65 nautical miles off the cape when at 9:42 p.m. Sunday it called for help with smoke in its engine room.',
    ],
    [
      'what was named one by one',
      'Holm Park, Quay Street: the two stations of the harbour line will close in July.',
    ],
  ])('%s', (_, text) => expect(found(text)).toEqual([]))
})

describe('is reported', () => {
  test.each([
    [
      'a number that is none of it',
      'Seven members of the harbour council of Tarn voted to close the old pier.',
      'Seven',
    ],
    [
      'the number of others',
      'The county of Orsund will free 31 prisoners, most of them sailors who were held.',
      '31',
    ],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))
})
