import { wrapped } from '../text/wrap.ts'
import { commands } from './commands.ts'
import { helpOn, type OptionName, optionNames, optionOf } from './settings/options.ts'

const columns = 100

/** The text of `--help`, drawn from the tables of commands and options. */
export function helpText(): string {
  const commandRows = Object.entries(commands).map(([name, { usage, summary }]) => [
    `${name} ${usage}`,
    summary,
  ])
  return [
    'factlint checks articles against a facts file.',
    '',
    'Usage: factlint [command] [path or glob ...] [options]',
    '',
    'Commands:',
    ...table(commandRows),
    '',
    'Without a path: the files that the facts file names, else all articles below the working directory.',
    '',
    'Options:',
    ...table(optionNames.map(name => [optionHead(name), helpOn(optionOf(name)!)])),
    '',
    'Exit code:',
    '  0  everything was checked and no error was found',
    '  1  errors were found, or more warnings than allowed',
    '  2  something was not checked, or not written',
    '',
  ].join('\n')
}

function optionHead(name: OptionName): string {
  const { value, short } = optionOf(name)!
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
}

function table(rows: readonly (readonly string[])[]): string[] {
  const indent = Math.max(...rows.map(([head = '']) => head.length)) + 4
  return rows.flatMap(([head = '', text = '']) => {
    const [first = '', ...rest] = wrapped(text, columns - indent)
    return [`  ${head}`.padEnd(indent) + first, ...rest.map(line => ' '.repeat(indent) + line)]
  })
}
