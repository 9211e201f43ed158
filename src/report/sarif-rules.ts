import { type RuleDescription, severityWord, type Tool } from './report.ts'

/** The part of a SARIF run that names the tool and describes its rules. */
export const driverOf = ({ version, rules }: Tool) => ({
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
