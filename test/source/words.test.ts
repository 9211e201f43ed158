import { describe, expect, test } from '@jest/globals'
import type { RuleSettings } from '../../src/facts/facts.ts'
import { extractFacts, lintText } from '../../src/index.ts'
import { findingsIn } from './findings-in.ts'

// What the words of a rewrite say otherwise than its source, beside names, numbers and dates.

const wire = `The harbour board of Estmark closed the fish market at Tromsund on Monday after a storm tore off its roof.
Ada Lund bought the old lighthouse from the parish council and restored its copper lamp last summer.
Mrs Lund, who grew up in Hellvik, said she would open the tower to school classes without a fee.
The council has not repaired the broken pier. The ferry company may leave the harbour for good.
A flexible timetable would help the fishermen of Hellvik, the mayor told a meeting in the parish hall.
Volunteers carried sacks of grain from the flooded warehouse to the school through the whole night.
The board rejected an offer of help from the navy and thanked the soldiers for their patience.
`
const check = (text: string, source = wire) => findingsIn(text, source)
const found = (text: string, source = wire): string[] => check(text, source).map(finding => finding.found)

describe('a word in the place of another', () => {
  test.each([
    [
      'Volunteers carried sacks of grain from the flooded warehouse to the hotel through the whole night.',
      ['hotel'],
    ],
    ['Volunteers stole sacks of grain from the flooded warehouse to the school.', ['stole']],
    ['The company may sell the harbour.', ['sell']],
    [
      'The board rejected an offer of help from the navy and thanked the teachers for their patience.',
      ['teachers'],
    ],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words)
    expect(check(text)[0]).toMatchObject({ rule: 'unsupported-claim', severity: 'warn' })
  })

  test.each([
    ['one that may be used for it', 'Ada Lund purchased the old lighthouse from the parish council.'],
    [
      'one that begins like it',
      'Volunteers carried sacks of grain from the flooded warehouses to the school.',
    ],
    ['one that the source has beside the same words', 'The board closed the harbour market at Tromsund.'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test('not in a text that is reworded throughout', () => {
    const reworded = `Volunteers stole sacks of grain from the flooded warehouse to the school through the entire night.
Ada Lund acquired the old lighthouse from the parish council and repaired its copper lamp last summer.`
    expect(found(reworded)).toEqual([])
  })
})

describe('a word that says the opposite', () => {
  test.each([
    ['Ada Lund sold the old lighthouse to the parish council.', ['sold']],
    ['An inflexible timetable would help the fishermen of Hellvik.', ['inflexible']],
    ['The board accepted an offer of help from the navy.', ['accepted']],
    ['The board granted the offer of help.', ['granted']],
    ['In Hellvik a storm is likely to open the fish market at Tromsund.', ['open']],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  test.each([
    'The board did not accept an offer of help from the navy.',
    'The mayor may help the fishermen of Hellvik.',
  ])('not %s', text => {
    expect(found(text)).toEqual([])
  })

  test.each([
    [
      'one event told from the other side',
      'The yard sent the owners of the boats new keys by post.',
      'Owners agreed to receive new keys by post.',
    ],
    [
      'what else the same one did',
      "A long goal lifted Vik's club to third place, ending a dull spring.",
      "Vik's club is starting to dream of third place.",
    ],
    [
      'what belongs to others',
      'A group of women’s doctors said that Moe was charged with theft.',
      'A man in Hellvik, Moe, was charged with theft.',
    ],
    [
      'part of a joined word',
      'He spent the money on a young dog at the fair in June.',
      'A 30-year-old dog was on the fair in June.',
    ],
  ])('not %s', (_, source, text) => {
    expect(found(text, `${source} The hall was full.\n\nIt rained in Hellvik.`)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/receive|starting|man|old/)]),
    )
  })
})

describe('another word of a kind', () => {
  test('is reported', () => {
    expect(found('Hellvik showed an album about a dog.', 'Hellvik showed a film about a dog.')).toEqual([
      'album',
    ])
  })

  test.each([
    ['The head coach of Hellvik is Per Vik.', 'The head manager is Per Vik.'],
    ['In it, the dog is played by a puppet.', 'The film with the dog and the puppet was shown.'],
    ['The board has plans for insurance of homes.', 'The board has car and home insurance.'],
  ])('%s: not %s', (source, text) => {
    expect(found(text, `${source} It rained.\n\nThe hall was full.`)).toEqual([])
  })
})

describe('a word of grammar that says something else', () => {
  test.each([
    ['The ferry company will leave the harbour for good.', ['will']],
    ['The board closed the fish market at Tromsund on Monday before a storm tore off its roof.', ['before']],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  test('not one that says the same', () => {
    expect(found('The ferry company might leave the harbour for good.')).toEqual([])
  })
})

test('an opposite in the very place of the other is an error, one elsewhere a warning', () => {
  const severities = (text: string): string[] => check(text).map(({ severity }) => severity)
  expect(severities('The board accepted an offer of help from the navy.')).toEqual(['error'])
  expect(severities('An offer of help from the navy was accepted by the board.')).toEqual(['warn'])
})

describe('a denial', () => {
  test.each([
    ['The council has repaired the broken pier.', ['repaired']],
    ['Volunteers carried no grain from the flooded warehouse to the school.', ['grain']],
    ['The company cannot leave the harbour for good.', ['leave']],
    ['The company cannot easily leave the harbour for good.', ['leave']],
    ['Volunteers did not haul sacks of grain from the flooded warehouse.', ['haul']],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  test.each([
    'The council failed to repair the broken pier.',
    'The council declined to repair the broken pier.',
    'The council has hardly repaired the broken pier.',
    'Not every fish market at Tromsund is closed.',
  ])('not %s', text => {
    expect(found(text)).toEqual([])
  })
})

describe('of two denials', () => {
  const inquiry =
    'Divers, who have searched the old wreck, have not found a trace of oil. The hall was full. It rained.'

  test('each is held against its own', () => {
    expect(found('Divers, who have not searched the wreck, found no trace of oil.', inquiry)).toEqual([
      'searched',
    ])
  })

  test('one may be told in other words', () => {
    const tested =
      'The keeper was tested for drink, with a clean result. Judges have not opened an inquiry. The hall was full.'
    expect(found('The keeper had no drink, and no inquiry has been opened by judges.', tested)).toEqual([])
  })
})

test.each([
  [
    'a comparison',
    'The slip is only 70 centimetres wide at the gate.',
    'The slip is no wider than 70 centimetres at the gate.',
  ],
  [
    'the most there was',
    'It was the deadliest storm in Hellvik since 2011, when 158 people died.',
    'No storm in Hellvik has killed so many people since the one in 2011, when 158 died.',
  ],
  [
    'nobody in a place',
    'The storm tore the roof off the school building of Hellvik. No one was inside.',
    'The storm tore the roof off the school of Hellvik while nobody was in the building.',
  ],
  [
    'the one with the least',
    'The medal made Siri Moen, 36, the youngest woman of Hellvik to receive it.',
    'At 36 no woman of Hellvik has received the medal at a younger age.',
  ],
  [
    'what was unknown',
    'Divers found the bones of a previously unknown kind of whale off Hellvik. It rained. The hall was full.',
    'Off Hellvik divers found bones of a kind of whale that nobody knew.',
  ],
  [
    'what is denied in the next sentence',
    'The yard says that the crew of the tug rammed its pier. The crew denies this. It rained.',
    'The yard says that the crew of the tug rammed its pier, which the crew says it never rammed.',
  ],
  [
    'what was shut and may open',
    'Fish fell by 5 percent because the fish market of Hellvik had been shut since March.',
    'Fish fell by 5 percent because the fish market of Hellvik may open.',
  ],
  [
    'a verb that says little',
    'The party of the farmers missed the hurdle, and its leader wants to get new voters in Hellvik.',
    'The party of the farmers failed to get in.',
  ],
  [
    'a denial without a word to deny',
    'We are close to the target for the harbour, but we are not there yet. The tug reached the fort at noon.',
    'The target for the harbour is near but has not been reached.',
  ],
  [
    'one of two uses of a word',
    'People who row for an hour sleep better. Those who rowed in the morning slept longer than those who did not row.',
    'Those who went for a row in the morning got more sleep than people who did not row.',
  ],
  [
    'what is forbidden',
    'The board has forbidden the transport of nets from the quay of Hellvik. It rained. The hall was full.',
    'No nets may be taken from the quay.',
  ],
  [
    'what is closed to boats',
    'The board of Hellvik will close its main quay to boats from May.',
    'From May there will be no boats at the main quay of Hellvik.',
  ],
  [
    'what someone was cleared of',
    'A jury in Hellvik found the keeper guilty of theft on Monday, but cleared her of causing the fire.',
    'On Monday the jury in Hellvik found the keeper not guilty of having caused the fire.',
  ],
  [
    'what stops for what is no more',
    'From 2030, the yard at Hellvik wants to build no more wooden boats.',
    'The yard at Hellvik intends to stop making wooden boats in 2030.',
  ],
  [
    'what is not before some day and may be that day',
    'Nets will be mended every six hours. The alarm could be lifted on Thursday at the earliest. The hall was full.',
    'Nets will be mended every six hours; the alarm will not be lifted before Thursday.',
  ],
  [
    'the first for what never was',
    'Vik is the first keeper from Hellvik to win the lamp in 52 years.',
    'In 52 years no keeper from Hellvik had ever won the lamp.',
  ],
  [
    'what is yet to come and still has to',
    'The council of Hellvik has yet to approve the money for the pier, she said.',
    'The money for the pier, which the council of Hellvik still has to approve, is there, she said.',
  ],
  [
    'two weeks as a fortnight',
    'The film opens in Hellvik on Monday and in Tromsund two weeks later.',
    'The film opens in Hellvik on Monday and in Tromsund a fortnight later.',
  ],
  [
    'a vote that nobody was against',
    'The vote of the jury for the boat of Hellvik was unanimous, she said.',
    'Nobody on the jury voted against the boat of Hellvik, she said.',
  ],
  [
    'what some teach and others learn',
    'The schools of Hellvik will teach swimming from the third grade.',
    'From the third grade the children of Hellvik will learn swimming.',
  ],
  [
    'what was asked for',
    'The owners of the boat in Hellvik had demanded $15,000 in cash.',
    'The owners of the boat in Hellvik had wanted $15,000 in cash.',
  ],
  [
    'a ban that is none',
    'Ferries and tugs may still use the main quay of Hellvik.',
    'The ban does not apply to ferries at the main quay of Hellvik.',
  ],
  [
    'a comparison that is turned round',
    'The effect of the storm was stronger in boats than in mills.',
    'In mills the effect of the storm was weaker than in boats.',
  ],
  [
    'some weeks for months',
    'Hundreds of boats were painted in recent months.',
    'Hundreds of boats were painted in recent weeks.',
  ],
  [
    'people for a crew',
    'It painted the boats of its 95 neighbours in Hellvik.',
    'It painted the boats of its 95 people in Hellvik.',
  ],
  [
    'what is handed in and given back',
    'Those who are caught with a lamp must hand it in until 5 p.m.; the third time, the keeper has to fetch it.',
    'Whoever is caught with a lamp gets it back at 5 p.m.',
  ],
  [
    'what is ruled out',
    'The keeper ruled out a second slip in the old harbour, as the guard had asked for.',
    'There will be no second slip in the old harbour.',
  ],
  [
    'what is refused without its name',
    'Jon Vik was offered the title of honorary keeper but refused it.',
    'Vik does not want to be honorary keeper.',
  ],
  [
    'another of its kind that may be used for it',
    'The dealer noticed the burglary on Tuesday morning.',
    'The dealer did notice the theft on Tuesday.',
  ],
  [
    'a parent of a child',
    'Born in Hellvik, the daughter of a sailor and a weaver, Ada Lund rang the bell as a girl.',
    'Ada Lund comes from Hellvik, where her father was a sailor, and rang the bell as a girl.',
  ],
  [
    'a verb of which `up` is a part',
    'The skipper Jon Vik dropped out at kilometre 32 with a cramp.',
    'Jon Vik gave up at kilometre 32.',
  ],
  [
    'what was said before',
    'Shares in the yard fell 8 percent on Monday and have since regained half of that.',
    'Shares in the yard lost 8 percent on Monday, but half of the loss has been made good since.',
  ],
])('%s says nothing else', (_, source, text) => {
  expect(found(text, `${source} The hall was full. It rained.`)).toEqual([])
})

test('a comparison with the same is none that is turned round', () => {
  const source = 'The effect of the storm was stronger in boats than in mills. The hall was full. It rained.'
  expect(found('In boats the effect of the storm was weaker than in mills.', source)).toEqual(['weaker'])
})

test('some days are told as months by nobody', () => {
  const source = 'Hundreds of boats were painted in recent months. The hall was full. It rained.'
  expect(found('Hundreds of boats were painted in recent days.', source)).toEqual(['days'])
})

test.each([
  ['The yard stayed shut until the owner declared his boats.', 'The owner has not declared his boats.'],
  ['Vik could have sold the yard in May.', 'Vik has not sold the yard.'],
  ['Vik is expected to leave Hellvik in May.', 'Vik is not expected to stay in Hellvik.'],
])('what a source denies in other words is not compared: %s', (source, text) => {
  expect(found(text, `${source} The hall was full. It rained.`)).toEqual([])
})

test('what is joined to a negator is not denied', () => {
  const source = 'The never-ending works hide the tower from the sea. The hall was full. It rained.'
  expect(found('The works do not hide the tower.', source)).toEqual(['hide'])
})

test('who plays against someone denies nothing', () => {
  expect(found('Vik plays against Hellvik.', 'Vik plays Hellvik on Monday.')).toEqual([])
})

describe('a pronoun', () => {
  test.each([
    [
      'nobody was named before',
      'She bought the old lighthouse from the council. The board thanked the soldiers.',
      ['She'],
    ],
    [
      'the name comes later',
      'The board thanked the soldiers. Last summer she bought the old lighthouse from the parish council.',
      ['she'],
    ],
    [
      'small words alone stand before it',
      'Had they closed the fish market on Monday? The board thanked the soldiers.',
      ['they'],
    ],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })

  test.each([
    [
      'a name before',
      'Ada Lund grew up in Hellvik. Last summer she bought the old lighthouse from the parish council.',
    ],
    ['a sentence alone', 'She bought the old lighthouse from the parish council.'],
    ['what follows', 'It was Ada Lund who bought the old lighthouse. The board thanked the soldiers.'],
    ['a word that says so', 'Why they closed the fish market on Monday. The board thanked the soldiers.'],
  ])('not where there is %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

test('a title of the other gender is an error', () => {
  const [finding, ...others] = check('Mr Lund grew up in Hellvik.')
  expect(finding).toMatchObject({ found: 'Mr', expected: 'Mrs', severity: 'error' })
  expect(others).toEqual([])
})

describe('words may be left alone', () => {
  const text = 'The board accepted an offer of help from the navy.'
  const leave = { severity: 'warn', options: { words: false } } as const
  const asError = { severity: 'error' } as const
  const withRules = (rules: RuleSettings, overrides: RuleSettings) => {
    const facts = extractFacts(wire, { path: 'wire.txt' })
    const override = { files: ['copy.txt'], rules: overrides }
    return { ...facts, facts: { ...facts.facts, rules, overrides: [override] } }
  }

  test.each([
    ['nowhere', {}, {}, 1],
    ['by the facts file', { 'unsupported-claim': leave }, {}, 0],
    ['by an override', {}, { 'unsupported-claim': leave }, 0],
    [
      'by the facts file, above an override without options',
      { 'unsupported-claim': leave },
      { 'unsupported-claim': asError },
      0,
    ],
  ])('%s', (_, rules, overrides, count) => {
    const facts = withRules(rules, overrides)
    expect(lintText(text, { path: 'copy.txt', facts }).findings).toHaveLength(count)
  })
})
