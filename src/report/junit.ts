import type { Finding } from '../engine/finding.ts'
import type { Mistake } from '../input-error.ts'
import { addTo } from '../text/group-by.ts'
import { compactLine } from './compact.ts'
import type { Report } from './report.ts'
import { visible } from './visible.ts'

/**
 * JUnit's XML, as Jenkins, GitLab and their kind read it: a suite for each file, a test case for each
 * finding, one that passed for a file without findings. A warning passes and says what it is in `system-out`,
 * so that the colour of the build is that of the exit code. What could not be checked is an error.
 */
export function junit({ files, findings, failures }: Report): string {
  const suites = new Map<string, TestCase[]>()
  for (const file of files) suites.set(file, [])
  for (const finding of findings) addTo(suites, finding.file, fromFinding(finding))
  for (const failure of failures) addTo(suites, failure.file, fromFailure(failure))
  for (const [file, cases] of suites) if (cases.length === 0) cases.push({ name: 'facts', file, content: '' })
  const all = [...suites.values()].flat()
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="factlint"${counts(all)}>`,
    ...Array.from(suites, ([file, cases]) => suite(file, cases)),
    '</testsuites>',
    '',
  ].join('\n')
}

interface TestCase {
  readonly name: string
  readonly file: string
  readonly line?: number
  readonly outcome?: 'failure' | 'error'
  /** XML. */
  readonly content: string
}

function fromFinding(finding: Finding): TestCase {
  const { file, rule, severity, start, message } = finding
  const place = { name: `${rule} at ${start.line}:${start.column}`, file, line: start.line }
  const line = escaped(compactLine(finding))
  if (severity === 'warn') return { ...place, content: `<system-out>${line}</system-out>` }
  const content = `<failure type="${escaped(rule)}" message="${escaped(message)}">${line}</failure>`
  return { ...place, outcome: 'failure', content }
}

function fromFailure({ file, line, message }: Mistake): TestCase {
  const content = `<error type="not-checked" message="${escaped(message)}">${escaped(`${file}: ${message}`)}</error>`
  const place = line === undefined ? {} : { line }
  return { name: 'not checked', file, ...place, outcome: 'error', content }
}

function suite(file: string, cases: readonly TestCase[]): string {
  const head = `  <testsuite name="${escaped(file)}"${counts(cases)}>`
  return [head, ...cases.map(testCase), '  </testsuite>'].join('\n')
}

function testCase({ name, file, line, content }: TestCase): string {
  const place = `classname="${escaped(file)}" file="${escaped(file)}"${line === undefined ? '' : ` line="${line}"`}`
  return `    <testcase name="${escaped(name)}" ${place} time="0">${content}</testcase>`
}

function counts(cases: readonly TestCase[]): string {
  const count = (wanted: TestCase['outcome']) => cases.filter(({ outcome }) => outcome === wanted).length
  return ` tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" time="0"`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

// What is visible has none of the characters that XML 1.0 cannot hold but these two.
const escaped = (text: string): string =>
  visible(text)
    .replace(/[\uFFFE\uFFFF]/g, character => `<U+${character.charCodeAt(0).toString(16).toUpperCase()}>`)
    .replace(/[&<>"']/g, character => entities[character]!)
