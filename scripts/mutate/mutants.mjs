// What may be changed in a file of TypeScript so that a test should notice: each change as a span and another text.
import { parseSync } from '@swc/core'

const operators = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
}
const methods = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
}
/** Calls that may be left out: what they are called on takes their place. */
const steps = new Set(['filter', 'trim', 'toLowerCase', 'sort', 'toSorted', 'reverse', 'slice'])

/**
 * The mutants of a source text: `start` and `end` in bytes, the text there, and what to put in its place; `isStatement`
 * where the statement is to be left out.
 */
export function mutantsOf(source) {
  const bytes = Buffer.from(source)
  // The parser counts bytes from 1; the semicolon makes sure that its count begins with the text.
  const tree = parseSync(`;${source}`, { syntax: 'typescript', target: 'es2022' })
  const textOf = ({ span }) => bytes.subarray(span.start - 2, span.end - 2).toString()
  const found = []
  const add = (node, text, more = {}) =>
    found.push({ start: node.span.start - 2, end: node.span.end - 2, before: textOf(node), text, ...more })
  walk(tree.body, node => kinds[node.type]?.(node, add, textOf))
  return found
}

/** Types are passed over, and so is what begins an optional chain: it cannot be put in brackets. */
function walk(node, visit) {
  if (Array.isArray(node)) for (const part of node) walk(part, visit)
  else if (node !== null && typeof node === 'object' && !isType(node)) {
    if (node.span) visit(node)
    const inner = node.type === 'OptionalChainingExpression' ? { ...node, base: partsOf(node.base) } : node
    for (const [key, part] of Object.entries(inner)) if (key !== 'span' && key !== 'key') walk(part, visit)
  }
}

const partsOf = base => ({ ...base, type: 'Link' })
const isType = ({ type = '' }) =>
  type.startsWith('Import') || (/^Ts/.test(type) && !/Assertion|AsExpression|NonNull|Satisfies/.test(type))

const kinds = {
  BinaryExpression(node, add, textOf) {
    for (const other of operators[node.operator] ?? [])
      add(node, `((${textOf(node.left)}) ${other} (${textOf(node.right)}))`)
  },
  UnaryExpression(node, add, textOf) {
    if (node.operator === '!') add(node, `(${textOf(node.argument)})`)
  },
  BooleanLiteral: (node, add) => add(node, String(!node.value)),
  NumericLiteral(node, add) {
    add(node, String(node.value + 1))
    add(node, String(node.value - 1))
  },
  ConditionalExpression({ test }, add) {
    add(test, 'true')
    add(test, 'false')
  },
  IfStatement({ test }, add) {
    add(test, 'true')
    add(test, 'false')
  },
  ReturnStatement({ argument }, add) {
    // Nothing tells undefined from false where true or false is asked for.
    if (argument && ![false, 'undefined'].includes(argument.value)) add(argument, 'undefined')
  },
  ArrowFunctionExpression({ body }, add) {
    if (!('stmts' in body)) add(body, 'undefined')
  },
  ExpressionStatement(node, add) {
    if (/Call|Assignment/.test(node.expression.type)) add(node, '', { isStatement: true })
  },
  CallExpression(node, add, textOf) {
    const { callee } = node
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
    const name = callee.property.value
    const rest = textOf(node).slice(textOf(callee).length)
    if (Object.hasOwn(methods, name)) add(node, `${textOf(callee.object)}.${methods[name]}${rest}`)
    if (steps.has(name)) add(node, textOf(callee.object))
  },
}

/**
 * The source with all the mutants in it, each behind a switch that is asked by its number. Spans lie in each other or
 * apart; of two with the same span each is asked.
 */
export function switched(source, mutants) {
  const bytes = Buffer.from(source)
  const sorted = mutants.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const textBetween = (start, end, from) => {
    let text = ''
    let at = start
    for (let index = from; index < sorted.length && sorted[index].start < end; index++) {
      const mutant = sorted[index]
      if (mutant.start < at || mutant.end > end) continue
      text +=
        bytes.subarray(at, mutant.start) + around(mutant, textBetween(mutant.start, mutant.end, index + 1))
      at = mutant.end
    }
    return text + bytes.subarray(at, end)
  }
  return textBetween(0, bytes.length, 0)
}

const around = ({ number, text, isStatement }, original) =>
  isStatement ? `{ if (!mutant(${number})) ${original} }` : `(mutant(${number}) ? ${text} : ${original})`
