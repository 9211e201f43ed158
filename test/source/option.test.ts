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
