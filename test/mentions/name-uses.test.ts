import { expect, test } from '@jest/globals'
import { readContext } from '../../src/engine/context.ts'
import { contextOf } from '../context-of.ts'
import { knownNames } from './names-known.ts'

/** The words that may be names, each with those of the same name before and after it. */
const usesIn = ({ mentions }: ReturnType<typeof contextOf>): string[] =>
  mentions.nameUses.map(
    ({ text, before, after, isShouted, isTitled }) =>
      `${before ? `(${before}) ` : ''}${text}${after ? ` (${after})` : ''}${isShouted ? '!' : ''}${isTitled ? '#' : ''}`,
  )

test.each<[string, string[]]>([
  [
    'Then Ida Holm and Otto Kern sang.',
    ['Then (ida)', 'Ida (holm)', '(ida) Holm', 'Otto (kern)', '(otto) Kern'],
  ],
  [
    'Then I. Holm and I. A. Holm and Ida A. Holm sang.',
    ['Then', '(i) Holm', '(a) Holm', 'Ida', '(ida) Holm'],
  ],
  [
    'Then Ida de la Holm and Ida De La Holm sang.',
    ['Then (ida)', 'Ida (holm)', '(ida) Holm', 'Ida (de)', '(la) Holm'],
  ],
  ['Then Ida J. R. R. van der Holm sang.', ['Then (ida)', 'Ida', '(ida) Holm']],
  ['Then Ida J. R. R. T. van der Holm sang.', ['Then (ida)', 'Ida', '(t) Holm']],
  ['Then Ida van der den den den Holm sang.', ['Then (ida)', 'Ida', '(ida) Holm']],
  ['Then Ida van der den den Holm sang.', ['Then (ida)', 'Ida (holm)', '(ida) Holm']],
  [
    'Then Senator Holm and Holm Senator and Holm March and Holm French and Holm The sang.',
    [
      'Then',
      'Senator (holm)',
      'Holm',
      'Holm',
      '(holm) Senator',
      'Holm',
      '(holm) March',
      'Holm',
      '(holm) French',
      'Holm',
      '(holm) The',
    ],
  ],
  ['Then Holm’s Ida and Holm Ida’s dog sang.', ['Then (holm)', 'Holm', 'Ida', 'Holm (ida)', '(holm) Ida']],
  ['Then Holm4 and X4 and Ida4 Holm sang.', ['Then (holm4)', '(ida4) Holm']],
  [
    'See github.com/Holm and Holm.com and cover_Holm.jpg and Holm.jpg and @Holm and Holm_1 and ~Holm and Holm/x.',
    ['See'],
  ],
  ['See a.Holm and x.Holm. and Holm.x and Holm. Kern.', ['See', 'Holm', 'Kern']],
  ['See a:Holm and b&Holm and c=Holm and d#Holm and e(Holm and f-Holm.', ['See', 'Holm', 'Holm']],
  ['Then holm shone and Holm sang. See x/kern and Kern.', ['Then', 'See', 'Kern']],
  ['Then HOLM and IDA KERN and McKERN sang.', ['Then (holm)', 'HOLM!', 'IDA (kern)!', 'KERN!', 'McKERN']],
  [
    '# Ida Holm Falls Silent as Rain Comes',
    ['Ida (holm)#', '(ida) Holm#', '(holm) Falls#', 'Silent#', 'Rain#', 'Comes#'],
  ],
  ['# Ida Falls Holm', ['Ida#', '(ida) Falls (holm)#', 'Holm#']],
  [
    'Ida sang. Holm sang. Then (Ida) Holm and “Ida” Holm and Ida “Bo” Holm sang.',
    [
      'Ida',
      'Holm',
      'Then',
      'Ida (holm)',
      '(ida) Holm',
      'Ida (holm)',
      '(ida) Holm',
      'Ida',
      'Bo (holm)',
      '(bo) Holm',
    ],
  ],
  [
    'Then Ida-Holm and Ida - Holm and Ida, Holm and Ida. Holm sang.',
    ['Then (ida)', 'Ida (holm)', '(ida) Holm', 'Ida', 'Holm', 'Ida', 'Holm', 'Ida', 'Holm'],
  ],
  [
    'Then Mr. Holm and St. Holm and Dr. Ida Holm and Ph. Holm sang.',
    [
      'Then',
      'Mr (holm)',
      'Holm',
      'St (holm)',
      '(st) Holm',
      'Dr (ida)',
      'Ida (holm)',
      '(ida) Holm',
      'Ph',
      'Holm',
    ],
  ],
  [
    'Then Ida’ Holm and Idas’ Holm and IDA’S HOLM sang.',
    ['Then (ida)', 'Ida', 'Holm', 'Idas', 'Holm', 'IDA!', 'HOLM!'],
  ],
])('the names in: %s', (text, expected) => expect(usesIn(contextOf(text))).toEqual(expected))

test('what is known is left out, and what is known in another sentence is not', () => {
  const text = 'We heard Martha Witkins and Otto Kern and M. Vitkins and Ida Witkins. We saw Martha.'
  const { context } = readContext({ path: 'story.md', text }, knownNames)
  expect(usesIn(context)).toEqual([
    'We',
    'Otto (kern)',
    '(otto) Kern',
    'Ida (witkins)',
    '(ida) Witkins',
    'We',
    'Martha',
  ])
})
