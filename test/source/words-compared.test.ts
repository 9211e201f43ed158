import { describe, expect, test } from '@jest/globals'
import { stemOf } from '../../src/source/words/stem.ts'
import { synonymsOf } from '../../src/source/words/synonyms.ts'

describe('a word and its inflections are compared by one stem', () => {
  test.each([
    ['add', 'adds', 'added', 'adding'],
    ['age', 'ages', 'aged', 'aging'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['board', 'boards', 'boarded', 'boarding'],
    ['carry', 'carries', 'carried', 'carrying'],
    ['consider', 'considers', 'considered', 'considering'],
    ['create', 'creates', 'created', 'creating'],
    ['cry', 'cries', 'cried', 'crying'],
    ['influence', 'influences', 'influenced', 'influencing'],
    ['mention', 'mentions', 'mentioned', 'mentioning'],
    ['offer', 'offers', 'offered', 'offering'],
    ['present', 'presents', 'presented', 'presenting'],
    ['proceed', 'proceeds', 'proceeded', 'proceeding'],
    ['receive', 'receives', 'received', 'receiving'],
    ['recognise', 'recognises', 'recognised', 'recognising'],
    ['reveal', 'reveals', 'revealed', 'revealing'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['treat', 'treats', 'treated', 'treating'],
    ['use', 'uses', 'used', 'using'],
    ['watch', 'watches', 'watched', 'watching'],
    ['city', 'cities'],
    ['job', 'jobs'],
  ])('%s', (...forms) => {
    expect(new Set(forms.map(stemOf))).toEqual(new Set([stemOf(forms[0]!)]))
  })
})

test.each([
  ['treatment', 'treated'],
  ['creation', 'creator'],
  ['information', 'informed'],
  ['authorities', 'authority'],
  ['investigators', 'investigation'],
])('%s has the stem of %s', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b))
})

test.each([
  ['news', 'new'],
  ['needed', 'ne'],
  ['wedding', 'we'],
  ['offers', 'off'],
])('%s has not the stem of %s', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b))
})

const mayStandFor = (a: string, b: string): boolean => a === b || synonymsOf(a).includes(b)

test.each([
  ['bought', 'acquired', true],
  ['prosecutors', 'prosecution', true],
  ['steeply', 'sharp', true],
  ['child', 'infants', true],
  ['ferry', 'vessels', true],
  ['rose', 'fell', false],
  ['harbour', 'mayor', false],
])('%s and %s may stand for one another: %s', (a, b, expected) => {
  expect(mayStandFor(stemOf(a), stemOf(b))).toBe(expected)
  expect(mayStandFor(stemOf(b), stemOf(a))).toBe(expected)
})
