import { extractFacts, type Finding, lintText } from '../../src/index.ts'

/** What is found in a copy, held against the source that it is made from. */
export const findingsIn = (copy: string, source: string): readonly Finding[] =>
  lintText(copy, { path: 'copy.txt', facts: extractFacts(source, { path: 'wire.txt' }) }).findings
