import { afterAll, beforeAll, jest, test } from '@jest/globals'
import { type Expected, expectOutcome, outcomeIn } from './outcome.ts'
import { createProject, type Project } from './project.ts'

// A big article takes its time where the machine is busy.
jest.setTimeout(60_000)

const facts = `
names: [Marguerite Delacroix]
counts: [{ subject: arches of the bridge, value: 14, unit: arch, about: [bridge] }]
`

/** What the facts of every row deny. */
export const wrong = 'The bridge has 12 arches.'

/** A text so many times. */
export const times = (count: number, text: string): string => text.repeat(count)

/** Lines, or what else a function makes of the numbers from 0. */
export const each = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('')

export type Row = readonly [what: string, content: string | Uint8Array, expected: Expected]

/** One test a row: the file with this content, and the wrong fact in it that must be found, or the file be refused. */
export function testArticles(file: string, rows: readonly Row[]): void {
  let project: Project
  beforeAll(() => {
    project = createProject()
    project.put('.factcheck.yml', facts)
  })
  afterAll(() => project.remove())

  test.each(rows)('%s', async (_, content, expected) => {
    project.put(file, content)
    expectOutcome(await outcomeIn(project.folder, file), file, expected)
  })
}
