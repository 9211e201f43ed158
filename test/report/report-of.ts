import type { Finding } from '../../src/engine/finding.ts'
import { withExcerpts } from '../../src/report/excerpt.ts'
import { plain, type Report, type ReportOptions } from '../../src/report/report.ts'
import { createSource, positionAt } from '../../src/text/source.ts'

/** A finding on the first place of `found` in the text. */
export function findingIn(text: string, found: string, more: Partial<Finding> = {}): Finding {
  const source = createSource(text)
  const start = text.indexOf(found)
  return {
    rule: 'misspelled-name',
    severity: 'error',
    message: `Unexpected ${found}, expected something else`,
    file: 'notes/harbour.md',
    start: positionAt(source, start),
    end: positionAt(source, start + found.length),
    found,
    ...more,
  }
}

export const text = 'The bridge opened.\nBuilt by Ines Rocah in 1911, it has 14 arches.\n'

/** A finding of an error in that text, and one of a warning. */
export const misspelled = findingIn(text, 'Rocah', {
  message: 'Unexpected "Rocah", expected "Rocha"',
  fact: { kind: 'name', id: 'ines-rocha', file: '.factcheck.yml', line: 4 },
})
export const imprecise = findingIn(text, '14 arches', {
  rule: 'unsupported-value',
  severity: 'warn',
  message: 'Unexpected 14 arches, expected more than 10',
  suggestions: ['more than 10 arches'],
})

export function reportOf(text: string, findings: readonly Finding[], more: Partial<Report> = {}): Report {
  return {
    files: ['a.md', 'b.md', 'c.md'],
    findings: withExcerpts(text, findings),
    failures: [],
    fixed: 0,
    ...more,
  }
}

export const options: ReportOptions = {
  paint: plain,
  quiet: false,
  tool: {
    version: '1.2.3',
    rules: [
      {
        id: 'misspelled-name',
        summary: 'A near miss.',
        severity: 'error',
        page: '# misspelled-name\n\nMore.\n',
      },
      { id: 'unsupported-value', summary: 'Too precise.', severity: 'warn' },
    ],
  },
  base: '',
}

/** Texts that something which shows or reads a report might obey; each with a name. */
export const hostile = [
  ['an escape sequence', '\u001b[2J\u001b]0;title\u0007'],
  ['a C1 control', '\u009b31m'],
  ['a carriage return', 'shown\rhidden'],
  ['a line break', 'shown\n::error::hidden'],
  ['a bidi override', 'abc\u202ecba\u202c'],
  ['a bidi isolate', '\u2066x\u2069'],
  ['a command of an Actions log', '::error::stop'],
  ['a command with properties', '::set-output name=x,file=y::z'],
  ['an older command', 'and ##[error]stop'],
  ['a group', '##[group]hidden'],
  ['a command of another log', '##vso[task.complete]'],
  ['separators', 'a\u2028b\u2029c'],
  ['a lone surrogate', 'a\ud800b'],
  ['a delete', '\u007f'],
  ['the end of CDATA', 'x]]>y<z a="b" c=\'d\'>&amp;'],
  ['the end of a comment', 'x-->y<!--z'],
  ['backticks', '`x``y```'],
  ['a pipe and backslashes', '\\|x\\'],
  ['HTML', '<img src=x onerror=alert(1)><details>'],
  ['a link, an image and a mention', '[a](1) ![b](http://c.example) @someone #1 {0} https://d.example'],
  ['a heading', '# x\n\n## y'],
  ['what is no character', '\uffff\ufffe'],
  ['percent signs', '%0A::error::x %25'],
] as const
