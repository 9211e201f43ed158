/** A workflow command as the runner understands it. */
export interface LogCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** The commands in a log, and what the log's page takes for one. Every line end counts, a lone CR too. */
export const commandsIn = (log: string): LogCommand[] =>
  log.split(/\r\n|\r|\n/).flatMap(line => commandOf(line) ?? [])

// After the parser of the runner (actions/runner, src/Runner.Common/ActionCommand.cs): `::name k=v,k=v::data`
// after blanks, else `##[name k=v;k=v]data` anywhere in the line. The `##name[` of its sibling's log counts
// as well, and so does every name.
function commandOf(line: string): LogCommand | undefined {
  const command = /^\s*::(\S*?)(?: (.*?))?::(.*)$/su.exec(line)
  if (command) return parsed(command, ',', unescaped(propertyEscapes))
  const older = /##\w*\[([^ \]]*)(?: ([^\]]*))?\](.*)$/su.exec(line)
  return older ? parsed(older, ';', unescaped(olderEscapes)) : undefined
}

function parsed(
  [, name = '', pairs = '', data = '']: RegExpExecArray,
  comma: string,
  read: (t: string) => string,
) {
  const properties = pairs
    .trim()
    .split(comma)
    .filter(pair => pair.includes('='))
    .map(pair => [pair.slice(0, pair.indexOf('=')), read(pair.slice(pair.indexOf('=') + 1))])
  return { name, properties: Object.fromEntries(properties), data: unescaped(dataEscapes)(data) }
}

// In this order, the percent sign last.
const dataEscapes = { '%0D': '\r', '%0A': '\n', '%25': '%' }
const propertyEscapes = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
const olderEscapes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' }

const unescaped = (escapes: Readonly<Record<string, string>>) => (text: string) =>
  Object.entries(escapes).reduce((result, [from, to]) => result.replaceAll(from, to), text)
