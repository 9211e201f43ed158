import type { Finding } from '../engine/finding.ts'
import type { Mistake } from '../input-error.ts'
import type { Span } from '../text/span.ts'
import { placeIn, type ReportedFinding } from './excerpt.ts'
import { inertJson } from './inert-json.ts'
import {
  counted,
  type Report,
  type ReportOptions,
  type RuleDescription,
  severityWord,
  type Tool,
} from './report.ts'
import { pathToUri, repositoryPath } from './repository-path.ts'
import { visible } from './visible.ts'

// GitHub refuses a run with more (docs.github.com, "SARIF support for code scanning").
const mostResults = 25_000
const rootId = '%SRCROOT%'

/**
 * SARIF 2.1.0 as GitHub's code scanning takes it. What a suppression holds back is left out: GitHub knows no
 * `suppressions` and would raise an alert for it.
 */
export function sarif(report: Report, options: ReportOptions): string {
  const { rules } = options.tool
  const left = report.findings.length - mostResults
  return inertJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(options.tool) },
        automationDetails: { id: 'factlint/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [rootId]: { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: report.failures.length === 0,
            toolExecutionNotifications: [
              ...report.failures.map(failure => notification(failure, options.base)),
              ...(left > 0
                ? [{ level: 'warning', message: { text: `${counted(left, 'more finding')} left out.` } }]
                : []),
            ],
          },
        ],
        results: results(report, { base: options.base, ruleIds: rules.map(({ id }) => id) }),
      },
    ],
  })
}

const notification = ({ file, line, message }: Mistake, base: string) => ({
  level: 'error',
  message: { text: messageText(message) },
  locations: [location(file, base, line === undefined ? undefined : { startLine: line })],
})

interface Names {
  readonly base: string
  readonly ruleIds: readonly string[]
}

/** Errors stay where there is no room for all. */
function results({ findings }: Report, names: Names) {
  const bySeverity = [...findings.filter(isError), ...findings.filter(finding => !isError(finding))]
  const chosen = findings.length > mostResults ? bySeverity.slice(0, mostResults) : findings
  return chosen.map(finding => result(finding, names))
}

const isError = ({ severity }: Finding): boolean => severity === 'error'

function result(finding: ReportedFinding, { base, ruleIds }: Names) {
  const { rule, severity, message, file, start, end, fix, fact, suggestions = [], excerpt } = finding
  const range = { start: start.offset, end: end.offset }
  const ruleIndex = ruleIds.indexOf(rule)
  const text = [messageText(message), ...suggestions.map(shown => `Suggestion: ${messageText(shown)}`)]
  return {
    ruleId: rule,
    ruleIndex: ruleIndex < 0 ? undefined : ruleIndex,
    level: severityWord(severity),
    message: { text: [...text, ...(fact ? ['[Fact](1)'] : [])].join('\n') },
    locations: [location(file, base, region(range, finding))],
    partialFingerprints: { primaryLocationLineHash: excerpt.lineHash },
    relatedLocations: fact && [
      { id: 1, ...location(fact.file, base, { startLine: fact.line }), message: { text: 'The fact.' } },
    ],
    fixes: fix && [
      {
        description: { text: 'Write the spelling of the facts file.' },
        artifactChanges: [
          {
            artifactLocation: artifact(file, base),
            replacements: [{ deletedRegion: region(fix, finding), insertedContent: { text: fix.text } }],
          },
        ],
      },
    ],
  }
}

const artifact = (file: string, base: string) => ({
  uri: pathToUri(repositoryPath(file, base)),
  uriBaseId: rootId,
})

const location = (file: string, base: string, region: object | undefined) => ({
  physicalLocation: { artifactLocation: artifact(file, base), region },
})

function region(span: Span, finding: ReportedFinding) {
  const start = placeIn(finding, span.start)
  const end = placeIn(finding, span.end)
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** The text of a message: neither a link nor a place to fill in (SARIF 2.1.0, 3.11.5 and 3.11.6). */
const messageText = (text: string): string =>
  visible(text)
    .replace(/\]\(/g, ']<U+0028>')
    .replace(/\{(?=\d+\})/g, '<U+007B>')

/** The part of a SARIF run that names the tool and describes its rules. */
const driverOf = ({ version, rules }: Tool) => ({
  name: 'factlint',
  semanticVersion: version,
  rules: rules.map(descriptor),
})

/** A rule with all that GitHub shows of one; the page of the rule is its help. */
function descriptor({ id, summary, severity, page = summary }: RuleDescription) {
  const level = severityWord(severity)
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: page, markdown: page },
    defaultConfiguration: { level },
    properties: { tags: ['facts', 'prose'], precision: 'high', 'problem.severity': level },
  }
}
