import { describe, expect, test } from '@jest/globals'
import type { NamePart } from '../../src/facts/index/name-parts.ts'
import { judgeCapitals } from '../../src/mentions/names/capitals.ts'
import { isDerived, isOtherGender } from '../../src/mentions/names/compare.ts'
import { isGivenName } from '../../src/mentions/names/given.ts'
import { nameTokensOf, tokenAt } from '../../src/mentions/names/tokens.ts'
import { contextOf } from '../context-of.ts'

describe('what is made of a name', () => {
  test.each([
    ['rubini', 'rubinis'],
    ['witkins', 'witkinses'],
    ['quirch', 'quirches'],
    ['quirsh', 'quirshes'],
    ['telluro', 'telluroes'],
    ['orlania', 'orlanian'],
    ['orlania', 'orlanians'],
    ['telluro', 'telluron'],
    ['ushakin', 'ushakina'],
    ['novak', 'novakova'],
    ['novak', 'novakoa'],
    ['novak', 'novakeva'],
    ['novak', 'novakan'],
    ['novak', 'novakans'],
    ['novak', 'novakian'],
    ['novak', 'novakians'],
    ['novak', 'novakist'],
    ['novak', 'novakists'],
    ['novak', 'novakism'],
    ['novak', 'novakite'],
    ['novak', 'novakesque'],
    ['novak', 'novakish'],
    ['harrody', 'harrodies'],
    ['zelmanskyy', 'zelmanska'],
    ['palinsky', 'palinskaya'],
    ['palinski', 'palinskaja'],
    ['palinskiy', 'palinskaia'],
    ['pelikansql', 'pelikan'],
    ['witkins', 'witki'],
  ])('%s: %s', (name, word) => expect(isDerived(name, word)).toBe(true))

  test.each([
    ['witkins', 'witkinss'],
    ['rubini', 'rubinies'],
    ['ushakin', 'ushakinn'],
    ['ushakin', 'ushakinns'],
    ['rubini', 'rubinia'],
    ['witkins', 'witkin'],
    ['malloy', 'malloies'],
    ['harrody', 'harrodes'],
    ['harrody', 'harodies'],
    ['palinsky', 'palenskaya'],
    ['palinsky', 'halinska'],
    ['palins', 'palinska'],
    ['novak', 'novakor'],
    ['novak', 'novaks’'],
  ])('not %s: %s', (name, word) => expect(isDerived(name, word)).toBe(false))
})

test.each([
  ['mario', 'maria', true],
  ['alexander', 'alexandra', true],
  ['mario', 'mara', false],
  ['mario', 'marioa', false],
  ['mari', 'mara', false],
  ['alexander', 'alexandera', false],
  ['alexander', 'alexandrra', false],
  ['alexandr', 'alexandra', false],
  ['mario', 'mario', false],
])('%s and %s are a man and a woman: %s', (one, other, expected) => {
  expect(isOtherGender(one, other)).toBe(expected)
  expect(isOtherGender(other, one)).toBe(expected)
})

const wordsOf = (text: string) => {
  const [tokens] = nameTokensOf(contextOf(text).mentions.sentences)
  return Array.from({ length: tokens!.length }, (_, at) => tokenAt(tokens!, at)!)
}

test.each([
  ['McGuffin', 'McGuffin', 'right'],
  ['McGuffin', 'Mcguffin', 'wrong'],
  ['McGuffin', 'mcGuffin', 'right'],
  ['McGuffin', 'mcguffin', 'small'],
  ['McGuffin', 'MCGUFFIN', 'right'],
  ['McGuffin', 'McGUFFIN', 'right'],
  ['McGuffin', 'McGuFFIN', 'wrong'],
  ['McGuffin', 'McGuffiN', 'wrong'],
  ['Rubini', 'RubinI', 'wrong'],
  ['Rubini', 'RuBINI', 'right'],
  ['Rubini', 'RuBIni', 'wrong'],
  ['WHEX', 'Whex', 'right'],
  ['WHEX', 'whex', 'small'],
  ['iBarn', 'IBarn', 'wrong'],
  ['iBarn', 'Ibarn', 'wrong'],
  ['barn', 'barn', 'right'],
  ['barn', 'Barn', 'right'],
  ['O’Garren', 'O’garren', 'wrong'],
  ['O’Garren', 'Ogarren', 'right'],
  ['Wießler', 'WIEßLER', 'right'],
  ['Wießler', 'WießLer', 'wrong'],
])('the capitals of %s as %s are %s', (right, written, expected) => {
  const part = { text: right, particle: false } as NamePart
  expect(judgeCapitals(part, wordsOf(`the ${written} sang`)[1]!)).toBe(expected)
  expect(judgeCapitals({ ...part, particle: true }, wordsOf(`the ${written} sang`)[1]!)).toBe('right')
})

test('a small word behind a hyphen may be a part with a capital', () => {
  const part = { text: 'Ju', particle: false } as NamePart
  expect(judgeCapitals(part, wordsOf('Yun Dong-ju sang')[2]!)).toBe('right')
  expect(judgeCapitals(part, wordsOf('Yun Dong ju sang')[2]!)).toBe('small')
})

describe('a word that may be a given name', () => {
  test.each([
    ['then Andrea sang', 1, true],
    ['then andrea sang', 1, false],
    ['then A. sang', 1, false],
    ['then NATO sang', 1, false],
    ['then CNNBC sang', 1, false],
    ['then ANDREA sang', 1, true],
    ['then Senator sang', 1, false],
    ['then March sang', 1, false],
    ['then French sang', 1, false],
    ['then Walking sang', 1, true],
    ['Andrea sang', 0, true],
    ['After sang', 0, false],
    ['Walking sang', 0, false],
    ['Nearly sang', 0, false],
    ['Wanted sang', 0, false],
    ['Karling sang', 0, true],
    ['Stone sang', 0, true],
    ['Will sang', 0, true],
    ['Will she sing?', 0, false],
    ['Will sang. Did she?', 0, true],
    ['Grass Falls Silent', 0, false],
    ['Andrea Falls Silent', 0, true],
  ])('%s', (text, at, expected) => expect(isGivenName(wordsOf(text)[at]!)).toBe(expected))
})
