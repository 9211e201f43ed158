import type { NameMention } from '../../src/mentions/mention.ts'
import { isBroughtIn } from '../../src/mentions/names/told-apart.ts'
import { quote, unexpected } from '../../src/rule/message.ts'
import { defineRule, type Verdict } from '../../src/rule/rule.ts'
import type { Edit } from '../../src/text/edit.ts'
import { scriptOf } from '../../src/text/spelling/confusables.ts'
import { smallestEdit } from '../../src/text/spelling/spelling.ts'

export default defineRule({
  id: 'misspelled-name',
  summary: 'a near miss, a forbidden form, a wrong diacritic or capital of a known name',
  needs: 'facts',
  severity: 'error',
  judge: ({ mentions }) => mentions.names.map(verdictOf),
})

function verdictOf(mention: NameMention): Verdict {
  const { sentence, start, end, fact, expected, match } = mention
  const { block } = sentence
  const found = block.text.slice(start, end)
  const claim = { block, span: { start, end }, fact, expected }
  const message = unexpected(quote(found), quote(expected))
  if (match === 'exact') return { ...claim, outcome: 'supported', message: `${quote(found)} is right` }
  const wrong = {
    ...claim,
    outcome: 'contradicted' as const,
    message: message + reasonOf(mention, found, expected),
  }
  // Perhaps a namesake, who must not be renamed.
  if (match === 'near' && isBroughtIn(mention)) return { ...wrong, suggestions: [expected] }
  return { ...wrong, fix: fixOf(found, expected, start) }
}

function fixOf(found: string, expected: string, at: number): Edit {
  const { start, end, text } = smallestEdit(found, expected)
  return { start: at + start, end: at + end, text }
}

function reasonOf({ match }: NameMention, found: string, expected: string): string {
  if (match === 'forbidden') return ': listed as wrong'
  if (match !== 'script') return ''
  const scripts = new Set(Array.from(expected, scriptOf))
  const foreign = Array.from(found).find(letter => scriptOf(letter) && !scripts.has(scriptOf(letter)))
  return foreign ? `: ${quote(foreign)} is a ${scriptOf(foreign)} letter` : ''
}
