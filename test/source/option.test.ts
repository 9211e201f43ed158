import { expect, test } from '@jest/globals'
import { projectOfEachTest } from '../project.ts'

const { put, run } = projectOfEachTest()

test('an article is held against several sources, beside the facts file', async () => {
  put('.factcheck.yml', 'names:\n  - { name: Ingrid Sollund, not: [Ingrid Solund] }\n')
  put(
    'one.txt',
    'The quarry at Hellvik employs 41 people and ships granite to Rostock. Boats call twice a week. Most are small.\n',
  )
  put('two.txt', 'Ingrid Sollund has run the Hellvik quarry since 2009.\n')
  put(
    'copy.txt',
    'Ingrid Solund has run the quarry since 2009. It ships granite to Rostock and to Lübeck, and employs 41.\n',
  )
  const { code, stdout } = await run(
    '--source',
    'one.txt',
    '--source=two.txt',
    '--format=compact',
    'copy.txt',
  )
  expect(stdout).toContain(
    'misspelled-name: Unexpected "Ingrid Solund", expected "Ingrid Sollund": listed as wrong [fact .factcheck.yml',
  )
  expect(stdout).toMatch(
    /warning unsupported-claim: Unexpected name "Lübeck", no source has it \[fact one\.txt:1\]/,
  )
  expect(stdout).not.toContain('2009')
  expect(code).toBe(1)
})

test('what a fact says of a place is said once, and bears out what no source has', async () => {
  put(
    '.factcheck.yml',
    [
      'roles: [{ title: harbour master of Hellvik, holder: Ingrid Sollund }]',
      'counts: [{ subject: cranes in the harbour, value: 14, unit: crane }]',
      'dates: [{ event: the harbour opened, date: 1931-05-02 }]',
    ].join('\n'),
  )
  put(
    'wire.txt',
    'The harbour in Hellvik has a new crane. Ingrid Sollund showed it to Jon Dahl, who paid for the quay.\n',
  )
  put(
    'copy.txt',
    'The harbour, which opened on 4 May 1931, has 14 cranes now. Jon Dahl, harbour master of Hellvik, showed 16 of them.\n',
  )
  const { stdout } = await run('--source', 'wire.txt', '--format=compact', 'copy.txt')
  expect(stdout.match(/(?:error|warning) \S+ Unexpected (?:[^,]+)/g)).toEqual([
    'error wrong-date: Unexpected 4 May 1931',
    'error wrong-role-holder: Unexpected "Jon Dahl"',
    'warning unsupported-claim: Unexpected number "16"',
  ])
})

test('what the facts know needs no source: a name in full or in short, and a quotation', async () => {
  put(
    '.factcheck.yml',
    [
      'names: [Hellvik Quay Board]',
      'quotes: [{ by: Ingrid Sollund, text: We had waited for the crane as others wait for spring }]',
    ].join('\n'),
  )
  put('wire.txt', 'Ingrid Sollund runs the harbour in Hellvik. The hall was full. It rained. Nobody wept.\n')
  put(
    'copy.txt',
    'Ingrid Sollund of the Quay Board wept. Ingrid Sollund of the Rope Club laughed. Ingrid Sollund of Hellvik Quay Ballet wept. "We had waited for the crane as others wait for spring," said Ingrid Sollund of the Hellvik Quay Board. "Nobody thanked the blacksmith for his patience," she said.\n',
  )
  const { stdout } = await run('--source', 'wire.txt', '--format=compact', 'copy.txt')
  expect(stdout.match(/(?:error|warning) \S+ Unexpected (?:[^,]+)/g)).toEqual([
    'warning unsupported-claim: Unexpected name "Rope Club"',
    'warning unsupported-claim: Unexpected name "Quay Ballet"',
    'warning unsupported-claim: Unexpected quotation "Nobody thanked the blacksmith for his patience',
  ])
})
