import { type IndexedFacts, indexFacts } from '../src/facts/index/indexed-facts.ts'
import { parseFacts } from '../src/facts/parse.ts'
import { InputError } from '../src/input-error.ts'

/**
 * The facts that a YAML text says, ready for checking.
 * @throws InputError where there are mistakes in it.
 */
export function factsOf(yaml: string, file = '.factcheck.yml'): IndexedFacts {
  const { facts, mistakes } = parseFacts(yaml, { file })
  if (mistakes.length > 0) throw new InputError(mistakes)
  return indexFacts(facts)
}
