import { Document, isScalar, isSeq, visit } from 'yaml'

/** What an entry of a facts file may hold. */
export type Entry = string | Readonly<Record<string, string | readonly string[] | undefined>>

// Words that YAML 1.1 reads as true or false, and figures that it reads as times or numbers of another base.
const misread = /^(?:y|n|yes|no|on|off|true|false|null|~|[-+]?\d[\d_,]*(?::[\d_.]+)+|0[xob]?[\d_]+)$/i
// What a log of CI obeys, wherever a line is broken; see `visible` of the reports.
const logCommand = /##\w*\[|(?<!\S)::/
const lineWidth = 100

/**
 * One entry of a list as YAML, its lines indented by two: lists on one line, what a reader of YAML may misread quoted,
 * and so what a log of CI obeys.
 */
export function printEntry(entry: Entry): string {
  const document = new Document([contentOf(entry)])
  visit(document, (key, node) => {
    if (isScalar(node) && typeof node.value === 'string' && isQuoted(node.value)) node.type = 'QUOTE_DOUBLE'
    if (isSeq(node) && key === 'value') node.flow = true
  })
  const text = document.toString({ lineWidth, flowCollectionPadding: false }).trimEnd()
  return inert(text).replace(/^(?=.)/gm, '  ')
}

const isQuoted = (text: string): boolean => misread.test(text) || logCommand.test(text)

/** What could be a command stands in double quotation marks, in which a character may be written by its number. */
const inert = (text: string): string =>
  text.replace(/#(?=#\w*\[)/g, '\\x23').replace(/(?<![^\s"]):(?=:)/g, '\\x3A')

const contentOf = (entry: Entry): unknown =>
  typeof entry === 'string'
    ? entry
    : Object.fromEntries(
        Object.entries(entry).flatMap(([key, value]) =>
          value === undefined ? [] : [[key, asWritten(key, value)]],
        ),
      )

/** Figures alone are numbers, as a person writes them: `value: 20`, `date: 2022`. */
const asWritten = (key: string, value: string | readonly string[]): unknown =>
  typeof value === 'string' && /^(?:value|was|date)$/.test(key) && /^[1-9]\d{0,14}$/.test(value)
    ? Number(value)
    : value
