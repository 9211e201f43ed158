import { beforeEach } from '@jest/globals'
import {
  createProject as createEmpty,
  projectOfEachTest as emptyOfEachTest,
  type Project,
} from '../project.ts'

export type { Project }

/** A name that every test's facts know, and a text that has it wrong. */
export const facts = 'names: [Marguerite Delacroix]\n'
export const wrong = 'The engineer was Marguerite Delacroxi.\n'
export const right = 'The engineer was Marguerite Delacroix.\n'

/** A project with facts. */
export function createProject(): Project {
  const project = createEmpty()
  project.put('.factcheck.yml', facts)
  return project
}

/** A new one for each test, which is the working directory meanwhile. */
export function projectOfEachTest(): ReturnType<typeof emptyOfEachTest> {
  const project = emptyOfEachTest()
  beforeEach(() => {
    project.put('.factcheck.yml', facts)
  })
  return project
}
