import { matchAt } from '../../text/match-at.ts'
/** The part of acorn that the MDX parser uses. */
export interface BracketParser {
  readonly parse: (code: string) => never
  readonly parseExpressionAt: (code: string) => never
  /** True if more was asked for than may be read: then ends were given that are none. */
  readonly isExhausted: () => boolean
}

/**
 * Reads JavaScript in MDX as far as it must be read: where it ends. In the shape of acorn, which the MDX parser asks
 * again, with the whole, whenever a `}` or a blank line comes: what may be read in all is therefore bounded.
 * @param length of the article, in UTF-16 units.
 */
export function bracketParser(length: number): BracketParser {
  // An expression written by hand has a dozen of braces at the most.
  let left = 50 * length + 10_000
  const check = (code: string, find: () => Fault | undefined): void => {
    left -= code.length
    const fault = left < 0 ? undefined : find()
    if (fault) throw failure(fault, code)
  }
  return {
    parse: code => {
      check(code, () =>
        !isModule.test(code) || statement.test(code) ? faultOf(code, /[()[\]{}]/) : { at: 0, isOpen: false },
      )
      return node('Program', code, { body: [node('ExportAllDeclaration', code)] })
    },
    parseExpressionAt: code => {
      check(code, () => faultOf(code, /[{}]/))
      const properties = [node('SpreadElement', code, { argument: node('Identifier', code) })]
      return /^\(\{\s*\.\.\./.test(code)
        ? node('ObjectExpression', code, { properties })
        : node('Identifier', code)
    },
    isExhausted: () => left < 0,
  }
}

/** As ESTree has it, and no more than the MDX parser looks at. */
const node = (type: string, { length }: string, more: object = {}): never =>
  ({ type, start: 0, end: length, ...more }) as never

/** An error as acorn throws it: raised at the end of the code it says that more is needed. */
const failure = ({ at, isOpen }: Fault, { length }: string): Error =>
  Object.assign(new SyntaxError('unbalanced'), { pos: at, raisedAt: isOpen ? length : at })

/** What an import or export begins with. What else is parsed as a module is an expression that is all comments. */
const isModule = /^(?:import|export)\b/
const statement =
  /^(?:import\s*(?:["'{*]|[\w$]+\s*(?:,|from\s))|export\s+(?:default|const|let|var|function|async|class|type|interface|enum)\b|export\s*[{*])/

interface Fault {
  readonly at: number
  /** More code may mend it. */
  readonly isOpen: boolean
}

const closes: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
// A quotation mark behind a letter is an apostrophe, in the text of an element. A slash begins a regular expression
// where no value can stand before it.
const inCode =
  /\/\/[^\r\n]*|\/\*|(?<!\w)"(?:[^"\\\r\n]|\\[\s\S])*"?|(?<!\w)'(?:[^'\\\r\n]|\\[\s\S])*'?|(?<=(?:^|[(,=:!&|?{;[])\s{0,9})\/(?:[^/\\\r\n[]|\\.|\[(?:[^\]\\\r\n]|\\.)*\])+\/|[`()[\]{}]/g
const inTemplate = /\\[\s\S]|`|\$\{/g

/** What is wrong with the brackets of some code, those that `counted` matches, and with its strings and comments. */
function faultOf(code: string, counted: RegExp): Fault | undefined {
  const more: Fault = { at: code.length, isOpen: true }
  // What closes each bracket and template that is open, innermost last.
  const open: string[] = []
  const readers = { code: new RegExp(inCode), template: new RegExp(inTemplate) }
  for (let at = 0; ; ) {
    const reader = open.at(-1) === '`' ? readers.template : readers.code
    const found = matchAt(reader, code, at)
    if (!found) return open.length > 0 ? more : undefined
    at = endOf(code, found)
    if (at < 0) return more
    if (isStray(found[0], open)) return { at: found.index, isOpen: false }
    step(found[0], open, counted)
  }
}

const isStray = (token: string, open: readonly string[]): boolean => token === '}' && !open.includes('}')

function step(token: string, open: string[], counted: RegExp): void {
  if (token === open.at(-1)) open.pop()
  else if (token === '`') open.push(token)
  else if (token === '${') open.push('}')
  else if (token in closes && counted.test(token)) open.push(closes[token]!)
}

/** Where a token ends; -1 for a comment that does not, and for a string that runs over the end of the code. */
function endOf(code: string, { 0: text, index }: RegExpExecArray): number {
  const end = index + text.length
  const isCut = /^["']/.test(text) && end === code.length && !(text.length > 1 && text.endsWith(text[0]!))
  if (isCut) return -1
  if (text !== '/*') return end
  const close = code.indexOf('*/', end)
  return close < 0 ? -1 : close + 2
}
