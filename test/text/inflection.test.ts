import { describe, expect, test } from '@jest/globals'
import { inflections } from '../../src/text/inflection.ts'

describe('inflections', () => {
  test.each([
    ['launched', ['launch', 'launches', 'launching']],
    ['planned', ['plan', 'plans', 'planning']],
    ['moved', ['move', 'moves', 'moving']],
    ['met', ['meet', 'meets', 'meeting']],
    ['burned', ['burnt', 'burn', 'burning']],
    ['meeting', ['met', 'meet', 'meetings']],
    ['country', ['countries']],
    ['countries', ['country']],
    ['refugee', ['refugees']],
    ['died', ['die', 'dying', 'dies']],
    ['killed', ['kill', 'killing']],
    ['passed', ['pass', 'passes']],
    ['travelled', ['travel', 'travels']],
    ['reduced', ['reduce', 'reducing']],
    ['box', ['boxes']],
    ['people', ['person']],
    ['began', ['begin', 'begun', 'begins']],
    ['invaded', ['invade', 'invading']],
    ['agreed', ['agree', 'agrees']],
    ['studied', ['study', 'studying', 'studies']],
    ['bus', ['buses']],
  ])('%s has the forms %j', (word, forms) => {
    for (const form of forms) expect(inflections(word)).toContain(form)
  })

  test.each([
    ['plan', 'plane'],
    ['note', 'not'],
    ['cars', 'care'],
    ['hopping', 'hopes'],
    ['war', 'ware'],
    ['university', 'universe'],
    ['founded', 'found'],
    ['founded', 'find'],
    ['news', 'newer'],
  ])('%s is not taken for %s', (word, other) => {
    expect(inflections(word)).not.toContain(other)
  })
})
