import { describe, expect, test } from '@jest/globals'
import { fixText } from '../../src/fix/fix-text.ts'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

const facts = factsOf(`
names:
  - { name: Tolland's of Veldmark, kind: organization, not: [Tollards of Veldmark] }
  - { name: Weavers' Guild, kind: organization }
  - { name: Sailor's Institute, kind: organization, not: [Sailers Institute, the Tars] }
  - { name: Bishop's Quay, kind: place }
  - { name: St. Orla's Hospital Trust, kind: organization, not: [St. Ohrla's] }
  - { name: Marsh Hospital, kind: organization }
  - { name: Q&R, kind: organization, not: [Q and R] }
  - { name: Dr. Veldkamp Ltd., kind: organization, not: [Doc Veldkamp] }
  - { name: Osbert Lund Jr., not: [Osbert Lund Junior] }
  - { name: Coldharbour Group, kind: organization, not: [Coldharbor] }
  - { name: Lake Ostra, kind: place, not: [Ostrah] }
  - { name: Kyrn Post, kind: organization, not: [Kirin] }
  - { name: The Strand, kind: place, not: [Strand Road] }
  - { name: Zoë Marchetti, not: [Zoe] }
  - { name: Marlow's, kind: organization, not: [Marlows] }
  - { name: St. Elm's, kind: place, not: [St. Elms] }
`)

const lint = (text: string) => lintText(text, { path: 'a.md', facts }).findings

const fixed = (text: string): string => fixText(text, lint).text

describe('a name whose words own each other', () => {
  test.each([
    ["Then Sailor's Insitute met.", "Then Sailor's Institute met."],
    ['Then Sailors Institute met.', "Then Sailor's Institute met."],
    ['Then Sailor Institute met.', "Then Sailor's Institute met."],
    ['A ship of the Sailor’s Institude left.', 'A ship of the Sailor’s Institute left.'],
    ["They moored at Bishops Quay's end.", "They moored at Bishop's Quay's end."],
    ["Then St. Orla's Hospitel Trust met.", "Then St. Orla's Hospital Trust met."],
    ['Then St. Orlas Hospital Trust met.', "Then St. Orla's Hospital Trust met."],
    ["It belongs to Tollend's of Veldmark.", "It belongs to Tolland's of Veldmark."],
  ])('%s', (wrong, right) => {
    expect(fixed(wrong)).toBe(right)
    expect(lint(right)).toEqual([])
  })
})

describe('a wrong form gives way to the name as it is written', () => {
  test.each([
    ['It belongs to Tollards of Veldmark now.', "It belongs to Tolland's of Veldmark now."],
    ['The Sailers Institute met.', "The Sailor's Institute met."],
    ['All know the Tars.', "All know Sailor's Institute."],
    ['It was Doc Veldkamp that paid.', 'It was Dr. Veldkamp Ltd. that paid.'],
    ['It was paid by Doc Veldkamp.', 'It was paid by Dr. Veldkamp Ltd.'],
    ['Then Osbert Lund Junior sang.', 'Then Osbert Lund Jr. sang.'],
    ['They ate at Marlows.', "They ate at Marlow's."],
    ['The Marlows menu is new.', "The Marlow's menu is new."],
    ['They sang at St. Elms, at noon.', "They sang at St. Elm's, at noon."],
    ['A crowd filled Strand Road.', 'A crowd filled The Strand.'],
    ['A crowd filled the Strand Road.', 'A crowd filled the Strand.'],
  ])('%s', (wrong, right) => {
    expect(fixed(wrong)).toBe(right)
    expect(lint(right)).toEqual([])
  })
})

test('with its marks', () => {
  expect(lint('It was Q and R that paid.')).toMatchObject([{ expected: 'Q&R' }])
})

describe('a wrong form of a part leaves what stands beside it', () => {
  test.each([
    ['The Coldharbor Group met.', 'The Coldharbour Group met.'],
    ['Then Coldharbor met.', 'Then Coldharbour met.'],
    ['They met at Lake Ostrah.', 'They met at Lake Ostra.'],
    ["Then St. Ohrla's Hospital Trust met.", "Then St. Orla's Hospital Trust met."],
    ['So the Kirin Post wrote.', 'So the Kyrn Post wrote.'],
    ['Then Zoe Marchetti sang.', 'Then Zoë Marchetti sang.'],
    ['Then Zoe sang.', 'Then Zoë sang.'],
  ])('%s', (wrong, right) => {
    expect(fixed(wrong)).toBe(right)
    expect(lint(right)).toEqual([])
  })
})

test.each([
  "Then Marsh's Hospital opened.",
  "The sailor's institute was a shed.",
  "They fed Bishop's quay cats at the bishop's quay.",
])('%s is left alone', text => {
  expect(lint(text)).toEqual([])
})
