import type { ExampleRun } from '../engine/examples.ts'
import type { Finding } from '../engine/finding.ts'
import { codeFrame } from '../text/code-frame.ts'
import { createSource } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { factMark } from './compact.ts'
import { counted, type Paint } from './report.ts'
import { inert, visible } from './visible.ts'

/** The examples that do not hold, each under the place of its fact, and how many there were. */
export function exampleReport(runs: readonly ExampleRun[], paint: Paint): string {
  const failed = runs.filter(({ holds }) => !holds)
  return `${failed.map(run => `${block(run, paint)}\n\n`).join('')}${summary(runs, failed.length, paint)}\n`
}

function summary(runs: readonly ExampleRun[], failed: number, paint: Paint): string {
  if (runs.length === 0) return 'no fact has examples'
  const facts = new Set(runs.map(({ fact }) => fact)).size
  const all = `${counted(runs.length, 'example')} of ${counted(facts, 'fact')}`
  return failed === 0
    ? paint('green', `${all}: all hold`)
    : `${all}: ${paint('red', `${failed} ${failed === 1 ? 'does' : 'do'} not hold`)}`
}

function block(run: ExampleRun, paint: Paint): string {
  const { fact, kind, day } = run
  const place = visible(`${fact.place.file}:${fact.place.line}`)
  const fault = kind === 'ok' ? 'an "ok" example is reported' : 'a "wrong" example is not reported'
  const read = day === undefined ? 'read without a day' : `read on ${day}`
  return [
    `${paint('bold', place)}  ${paint('cyan', `${fact.kind} ${visible(fact.id)}`)}: ${paint('red', fault)} (${read})`,
    ...(run.findings.length === 0
      ? frame(run.text, { start: 0, end: 0 })
      : run.findings.flatMap(finding => [
          ...frame(run.text, { start: finding.start.offset, end: finding.end.offset }),
          `    ${messageLine(finding)}`,
        ])),
  ].join('\n')
}

const frame = (text: string, span: Span): string[] =>
  codeFrame(createSource(text), span, { context: 0 })
    .split('\n')
    .filter(line => span.end > span.start || !/^\s*\|\s*\^$/.test(line))
    .map(line => `  ${inert(line)}`)

const messageLine = (finding: Finding): string =>
  `${finding.rule}: ${visible(finding.message)}${factMark(finding)}`
