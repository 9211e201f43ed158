/** A workflow command as the runner understands it. */
export interface LogCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * The commands in a log. After the runner's own parser (actions/runner, src/Runner.Common/ActionCommand.cs: TryParseV2,
 * then TryParse), which is given line by line (a line ends with CR, LF or both), and which asks a list of names: here
 * every name counts.
 */
export const commandsIn = (log: string): LogCommand[] =>
  log.split(/\r\n|\r|\n/).flatMap(line => newerCommand(line) ?? olderCommand(line) ?? [])

/** `::name key=value,key=value::data`, after white space. */
function newerCommand(line: string): LogCommand | undefined {
  const message = line.replace(/^[\s\u0085]+/u, '')
  if (!message.startsWith('::')) return undefined
  const end = message.indexOf('::', 2)
  if (end < 0) return undefined
  const { name, pairs } = parted(message.slice(2, end))
  return {
    name,
    properties: propertiesOf(pairs.trim(), ',', propertyEscapes),
    data: unescaped(message.slice(end + 2), dataEscapes),
  }
}

/** `##[name key=value;key=value]data`, anywhere in the line. The `##name[` of Azure's log counts as well. */
function olderCommand(line: string): LogCommand | undefined {
  const prefix = /##\w*\[/.exec(line)
  if (!prefix) return undefined
  const end = line.indexOf(']', prefix.index)
  if (end < 0) return undefined
  const { name, pairs } = parted(line.slice(prefix.index + prefix[0].length, end))
  return {
    name,
    properties: propertiesOf(pairs, ';', olderEscapes),
    data: unescaped(line.slice(end + 1), olderEscapes),
  }
}

function parted(info: string): { readonly name: string; readonly pairs: string } {
  const space = info.indexOf(' ')
  return space < 0 ? { name: info, pairs: '' } : { name: info.slice(0, space), pairs: info.slice(space + 1) }
}

/** A pair without a key or without a value is none. */
function propertiesOf(pairs: string, separator: string, escapes: Escapes): Readonly<Record<string, string>> {
  const found = pairs.split(separator).flatMap(pair => {
    const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? []
    return key === undefined || value === undefined ? [] : [[key, unescaped(value, escapes)]]
  })
  return Object.fromEntries(found)
}

type Escapes = Readonly<Record<string, string>>

// In this order, the percent sign last.
const dataEscapes: Escapes = { '%0D': '\r', '%0A': '\n', '%25': '%' }
const propertyEscapes: Escapes = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
const olderEscapes: Escapes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' }

const unescaped = (text: string, escapes: Escapes): string =>
  Object.entries(escapes).reduce((result, [from, to]) => result.replaceAll(from, to), text)
