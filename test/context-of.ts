import { readContext } from '../src/engine/context.ts'
import { noFacts } from '../src/facts/facts.ts'
import { indexFacts } from '../src/facts/index/indexed-facts.ts'
import type { RuleContext } from '../src/rule/rule.ts'

const facts = indexFacts(noFacts)

/** What is read in an article that no facts are held against. */
export const contextOf = (text: string, path = 'story.md'): RuleContext =>
  readContext({ path, text }, facts).context
