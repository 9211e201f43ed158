import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Nodes, Root } from 'mdast'
import { rules } from '../../rules/index.ts'
import type { Finding } from '../../src/engine/finding.ts'
import { extractFacts, lintText } from '../../src/index.ts'
import { applyEdits } from '../../src/text/edit.ts'
import { factsOf } from '../facts-of.ts'
import { codeBlocks, readPage } from './markdown-page.ts'

// The page of a rule is its test. Blocks are told apart by their info strings: `yaml facts` holds for the examples after
// it, and so does `text source`, a trusted article; `md ok` and `text ok` give no finding at all; `md wrong` and
// `text wrong` give what the next block, `report`, says; a block `fixed` after it is the text once the fixes are applied.

interface Example {
  readonly name: string
  readonly verdict: 'ok' | 'wrong'
  readonly path: string
  readonly facts: string
  readonly source?: string
  readonly text: string
  readonly report?: string
  readonly fixed?: string
}

const sections = ['What it does', 'Why is this bad?', 'Examples', 'Limits']

const plainText = (node: Nodes): string =>
  'children' in node ? node.children.map(plainText).join('') : 'value' in node ? node.value : ''

const headings = (root: Root): string[] =>
  root.children.filter(node => node.type === 'heading' && node.depth === 2).map(plainText)

/** The examples of a page, in order. A block of another kind (`yaml`, `sh`) is illustration. */
function examplesOf(root: Root): Example[] {
  const examples: Example[] = []
  let given: Pick<Example, 'facts' | 'source'> = { facts: '' }
  for (const { lang, meta, value, position } of codeBlocks(root)) {
    const text = `${value}\n`
    const name = `line ${position?.start.line}: ${value.split('\n', 1)}`
    if (meta === 'facts' || meta === 'source') given = { ...given, [meta]: text }
    else if (lang === 'report' || lang === 'fixed') Object.assign(examples.at(-1)!, { [lang]: text })
    else if (meta === 'ok' || meta === 'wrong')
      examples.push({
        name,
        verdict: meta,
        path: lang === 'md' ? 'example.md' : 'example.txt',
        ...given,
        text,
      })
  }
  return examples
}

const lint = ({ text, path, facts, source }: Example): readonly Finding[] =>
  lintText(text, {
    path,
    facts: source === undefined ? factsOf(facts) : extractFacts(source, { path: 'source.txt' }),
  }).findings

function reportLine({ start, end, severity, message }: Finding): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${message}`
}

const report = (findings: readonly Finding[]): string =>
  findings.map(finding => `${reportLine(finding)}\n`).join('')

const fixed = (text: string, findings: readonly Finding[]): string =>
  applyEdits(
    text,
    findings.flatMap(({ fix }) => fix ?? []),
  )

const folder = new URL('../../rules/', import.meta.url)
/** The page of a rule; an empty one, which its tests find wanting, where there is none. */
const pageOf = (id: string): Root =>
  existsSync(new URL(`${id}/readme.md`, folder))
    ? readPage(`rules/${id}/readme.md`)
    : { type: 'root', children: [] }

const ids = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)
  .filter(name => existsSync(new URL(`${name}/rule.ts`, folder)))
  .sort()

test('the list of rules holds every folder, under its name', () => {
  expect(rules.map(rule => rule.id)).toEqual(ids)
})

describe.each(ids)('the page of %s', id => {
  const root = pageOf(id)
  const examples = examplesOf(root)
  const ok = examples.filter(({ verdict }) => verdict === 'ok')
  const wrong = examples.filter(({ verdict }) => verdict === 'wrong')

  test('has the sections of every page', () => {
    expect(headings(root).filter(heading => sections.includes(heading))).toEqual(sections)
  })

  test('shows what is right and what is wrong', () => {
    expect(ok.length).toBeGreaterThan(0)
    expect(wrong.length).toBeGreaterThan(0)
  })

  for (const example of ok) {
    test(`right: ${example.name}`, () => {
      expect(report(lint(example))).toBe('')
    })
  }

  for (const example of wrong) {
    test(`wrong: ${example.name}`, () => {
      const findings = lint(example).filter(({ rule }) => rule === id)
      expect(report(findings)).toBe(example.report)
      if (example.fixed !== undefined) expect(fixed(example.text, findings)).toBe(example.fixed)
    })
  }
})
