import { parseSync } from '@swc/core'

/**
 * The text of a TypeScript module, each of whose patterns with classes of Unicode is a `LatePattern`, so that it is compiled
 * at its first use: literals, made once for the module wherever they stand, and what is made with the flag `u`. Lines stay
 * where they are.
 */
export function makePatternsLate(text) {
  if (!/\\p\{|new RegExp/i.test(text)) return text
  const bytes = Buffer.from(text)
  // The parser counts bytes from 1; the semicolon makes sure that its count begins with the text.
  const tree = parseSync(`;${text}`, { syntax: 'typescript', target: 'es2022' })
  const textOf = ({ span }) => bytes.subarray(span.start - 2, span.end - 2).toString()
  const constants = []
  const pieces = []
  let end = 0
  for (const { node, isInFunction, isAsked } of nodesOf(tree.body)) {
    const late = hasClasses(node) ? lateLiteral(node) : lateMade(node, textOf)
    if (late === undefined || node.span.start - 2 < end) continue
    const isHoisted = hasClasses(node) && isInFunction
    if (isHoisted && !mayBeConstant(node, isAsked)) continue
    pieces.push(bytes.subarray(end, node.span.start - 2), isHoisted ? `latePattern${constants.length}` : late)
    if (isHoisted) constants.push(`const latePattern${constants.length} = ${late}; `)
    end = node.span.end - 2
  }
  return [...constants, ...pieces, bytes.subarray(end)].join('')
}

/** All nodes in their order, whether they are in a function, and whether something is asked of them: `node.test`. */
function* nodesOf(node, isInFunction = false, isAsked = false) {
  if (node === null || typeof node !== 'object') return
  if (node.type !== undefined) yield { node, isInFunction, isAsked }
  const isFunction = isInFunction || /Function|Method/.test(node.type)
  for (const [key, part] of Object.entries(node))
    if (key !== 'span') yield* nodesOf(part, isFunction, node.type === 'MemberExpression')
}

const lateForm = (source, flags) => `new LatePattern(() => [${source}, '${flags}'])`
const hasClasses = ({ type, pattern }) => type === 'RegExpLiteral' && /\\p\{/i.test(pattern)
const lateLiteral = ({ pattern, flags }) => lateForm(JSON.stringify(pattern), flags)

/** A pattern that goes on from what it found begins anew where it is made anew at each call. */
function mayBeConstant({ flags }, isAsked) {
  return !(flags.includes('y') || (flags.includes('g') && isAsked))
}

function lateMade(node, textOf) {
  if (node.type !== 'NewExpression' || node.callee.value !== 'RegExp') return undefined
  const [source, flags] = node.arguments.map(({ expression }) => expression)
  return flags?.value?.includes('u') ? lateForm(textOf(source), flags.value) : undefined
}
