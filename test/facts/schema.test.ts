import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { loadFacts } from '../../src/facts/load.ts'
import { parseFacts } from '../../src/facts/parse.ts'
import { factsSchema } from '../../src/facts/schema/schema.ts'

// As an editor would use it: with the meta-schema, and a day by its shape alone.
const check = new Ajv({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(factsSchema)

/** Every part of the schema that describes a key. */
function* described(part: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof part !== 'object' || part === null) return
  for (const [name, value] of Object.entries(part)) {
    if (name === 'properties')
      for (const [key, schema] of Object.entries(value))
        yield [`${path}/${key}`, schema as Record<string, unknown>]
    yield* described(value, `${path}/${name}`)
  }
}

const keys = [...described(factsSchema)]

describe('the schema', () => {
  test('is one of draft-07', () =>
    expect(factsSchema['$schema']).toBe('http://json-schema.org/draft-07/schema#'))
  test('has keys', () => expect(keys.length).toBeGreaterThan(60))
  test.each(keys)('explains %s in a sentence', (_, part) => expect(part['description']).toMatch(/^.{8,}[.:]/))

  test('shuts every object that has keys of its own', () => {
    const objects = [['', factsSchema] as const, ...keys].filter(([, part]) => 'properties' in part)
    for (const [path, part] of objects) expect([path, part['additionalProperties']]).toEqual([path, false])
  })
})

describe('what the schema says of', () => {
  test.each([
    ['short forms', 'names: [Ada]\nextends: ./a.yml\nfiles: a\nrules: { a: off, b: [warn, { c: 1 }] }', true],
    [
      'roles',
      'roles: [{ title: x, holder: y, since: 2020-01-01 }, { title: x, holders: [{ name: y }] }]',
      true,
    ],
    ['values', 'counts: [{ subject: x, value: 20, was: "28", unit: point, about: [plan] }]', true],
    ['elapsed', 'counts: [{ subject: x, elapsed: 2022-02-24, unit: year }]', true],
    ['quotes', 'quotes: [{ by: x, text: y, examples: { ok: [a], wrong: b } }]', true],
    ['numbers among words', 'names: [1917, { name: x, aka: [6.0], not: 7 }]', true],
    ['what is no words', 'names: [{ name: x, aka: [true] }]', false],
    ['an unknown key', 'names: [{ name: x, nick: y }]', false],
    ['a wrong severity', 'rules: { a: [loud] }', false],
    ['both value and elapsed', 'counts: [{ subject: x, value: 1, elapsed: 2022-02-24 }]', false],
  ])('%s', (_, text, valid) => expect(check(parse(text))).toBe(valid))
})

const specified = '../shared/spec/facts-file.md'
const whenSpecified = existsSync(specified) ? test : test.skip

whenSpecified('the examples of the format are valid, and load', () => {
  const blocks = readFileSync(specified, 'utf8').match(/(?:^ {4}.*\n)+/gm) ?? []
  expect(blocks).toHaveLength(5)
  for (const block of blocks) {
    expect([block, check(parse(block))]).toEqual([block, true])
    expect(parseFacts(block, { file: 'facts.yml' }).mistakes).toEqual([])
  }
})

const shared = '../shared/articles/.factcheck.yml'
const whenShared = existsSync(shared) ? test : test.skip

whenShared('a whole facts file of a newsroom is valid, and loads', async () => {
  expect(check(parse(readFileSync(shared, 'utf8')))).toBe(true)
  const facts = await loadFacts(shared)
  const { names, roles, dates, counts, quotes } = facts
  expect([names, roles, dates, counts, quotes].map(({ length }) => length)).toEqual([13, 4, 2, 5, 17])
  expect(counts[2]).toMatchObject({ value: { dimension: 'duration', unit: 'hour' } })
  expect(roles[2]?.holders).toEqual([{ name: 'Emmanuel Macron', since: '2017-05-14' }])
})
