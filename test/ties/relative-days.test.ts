import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2031-05-21
names: [{ name: Ida Holm, died: 2031-05-20 }]
dates:
  - { event: reopening of the mill, date: 2031-05-20, about: [mill reopened] }
  - { event: the sentence, date: 2031-05-20, about: [sentenced to life] }
`)

describe('an article without a day of its own may be of the day beside', () => {
  const found = foundBy(facts)

  test.each([
    'The mill reopened today.',
    'The mill reopened this morning.',
    'The mill reopened yesterday.',
    'The mill reopened the day before yesterday.',
    'The mill reopened on Tuesday.',
    'Ida Holm died today.',
  ])('%s', text => expect(found(text)).toEqual([]))

  test.each<[string, string[]]>([
    ['The mill reopened tomorrow.', ['tomorrow']],
    ['The mill reopened on Friday.', ['Friday']],
    ['The mill reopened last month.', ['last month']],
    ['Ida Holm died on Friday.', ['Friday']],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans))

  test('its own day is certain', () => {
    expect(found('TARN, May 21, 2031 (NPA) — The mill reopened today.')).toEqual(['today'])
    expect(found('Press statement, 20 May 2031\n\nThe mill reopened today.')).toEqual([])
  })

  test('and so is one that is given', () => {
    expect(foundBy(facts, { published: '2031-05-21' })('The mill reopened today.')).toEqual(['today'])
    expect(foundBy(facts, { published: '2031-05-21' })('Ida Holm died today.')).toEqual(['today'])
  })
})

describe('what is counted from another day', () => {
  const found = foundBy(facts, { published: '2031-05-27' })

  test.each([
    'A week ago this morning the mill reopened.',
    'A week ago today the mill reopened.',
    'A week ago last night the mill reopened.',
    'The mill reopened a week ago tonight.',
    'It rained for days. On the Sunday the mill reopened.',
    'It rained for days. That Friday the mill reopened.',
    'It rained for days. The following Monday the mill reopened.',
    'It rained for days. By the Saturday the mill had reopened.',
    'The mill reopened on Friday a week ago.',
  ])('%s', text => expect(found(text)).toEqual([]))

  test.each<[string, string[]]>([
    ['The mill reopened this morning.', ['this morning']],
    ['The mill reopened last night.', ['last night']],
    ['On Sunday the mill reopened.', ['Sunday']],
    ['On the Sunday, 25 May, the mill reopened.', ['Sunday, 25 May']],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans))
})

describe('a state is no event', () => {
  const found = foundBy(facts, { published: '2031-05-22' })

  test.each([
    'Berg was last night starting a life sentence.',
    'Berg was yesterday serving a life sentence.',
    'Berg is today beginning her life sentence.',
  ])('%s', text => expect(found(text)).toEqual([]))

  test.each<[string, string[]]>([
    ['Berg was last night sentenced to life.', ['last night']],
    ['Berg was given a life sentence yesterday.', ['yesterday']],
    ['Berg was yesterday being sentenced to life.', ['yesterday']],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans))
})
