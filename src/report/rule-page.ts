import { append } from '../text/append.ts'
import { wrapped } from '../text/wrap.ts'
import type { Paint } from './report.ts'

const columns = 100

const labels: Readonly<Record<string, string>> = {
  ok: 'Right:',
  wrong: 'Wrong:',
  facts: 'With these facts:',
  report: 'This is reported:',
  fixed: 'Fixed:',
}

/** A rule's page, in the Markdown that these pages are written in, for a terminal: wrapped, with its examples set in. */
export function rulePage(markdown: string, paint: Paint): string {
  const lines: string[] = []
  let fence: string | undefined
  for (const line of markdown.split(/\r?\n/)) {
    const mark = /^(`{3,})(.*)$/.exec(line)
    if (fence !== undefined) {
      if (line === fence) fence = undefined
      else lines.push(line === '' ? '' : `    ${line}`)
    } else if (mark) {
      fence = mark[1]!
      const label = labels[mark[2]!.trim().split(' ').at(-1)!]
      if (label) lines.push(`  ${paint('dim', label)}`)
    } else append(lines, proseLines(line, paint))
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function proseLines(line: string, paint: Paint): string[] {
  const heading = /^#+ (.*)$/.exec(line)
  if (heading) return [paint('bold', heading[1]!)]
  if (line === '') return ['']
  const item = /^- /.exec(line)?.[0] ?? ''
  return wrapped(withoutLinks(line.slice(item.length)), columns - item.length).map(
    (part, at) => (at === 0 ? item : ' '.repeat(item.length)) + part,
  )
}

const withoutLinks = (text: string): string => text.replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
