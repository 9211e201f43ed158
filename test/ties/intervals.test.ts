import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-04-14
counts:
  - { subject: interval of backups, value: 40 minutes, was: 60 minutes, about: [backup] }
  - { subject: length of the ferry crossing, value: 25 minutes, about: [ferry crossing] }
`),
)

describe('every so many minutes is the interval of a fact', () => {
  test.each([
    ['A backup is now made every 40 seconds.', '40 seconds'],
    ['The backup runs every 45 minutes.', '45 minutes'],
  ])('%s', (text, wrong) => expect(found(text)).toEqual([wrong]))

  test.each([
    'A backup is now made every 40 minutes.',
    'Until last year a backup was made every 60 minutes.',
    // Of no interval: how often something is, and not how long.
    'There is a ferry crossing every 50 minutes.',
    // Of something else.
    'A copy of the log is made every 45 seconds.',
    'The backup runs and the cache is emptied every 45 minutes.',
    'The backup server restarts every 45 minutes.',
    'The backup is done; the cache is emptied every 45 minutes.',
  ])('but not %s', text => expect(found(text)).toEqual([]))
})
