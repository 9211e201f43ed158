import type { Link } from 'mdast'
import { matchAt, matches } from '../../../text/match-at.ts'
import { linkOf } from './node.ts'

// GitHub's addresses without marks, as micromark-extension-gfm-autolink-literal 2 finds them.

// Marks that end an address and are none of it, where a blank, a tag or a link's target stands behind them.
const trail = /(?:[!"')*,.:;?_~]|&[A-Za-z]+;|\](?![\s([]|$))*/y
const trailEnd = /[\s<]|$|\](?:[\s([]|$)/y
const trailing = /[!"&')*,.:;<?\]_~]/
const separating = /[\s\p{P}\p{S}]/u
const mailDomain = /(?:[\w-]|\.(?=[A-Za-z\d]))+/y
const atext = /[\w.+-]/

/** The address that begins with `www.` at an offset. */
export function wwwAt(text: string, start: number): Link | undefined {
  if (!/[Ww]{3}\./.test(text.slice(start, start + 4))) return undefined
  const end = webEnd(text, start)
  return end === undefined ? undefined : linkOf(text, `http://${text.slice(start, end)}`, { start, end })
}

/** The address of which the colon behind `http` or `https` stands at an offset, and which begins at `from` at the earliest. */
export function webAddressAt(text: string, colon: number, from: number): Link | undefined {
  const start = schemeStart(text, colon)
  const host = colon + '://'.length
  if (start === undefined || start < from || !beginsHost(text[host] ?? '')) return undefined
  const end = webEnd(text, host)
  return end === undefined ? undefined : linkOf(text, text.slice(start, end), { start, end })
}

const beginsHost = (character: string): boolean =>
  character > ' ' && character !== '\x7f' && !separating.test(character)

function schemeStart(text: string, colon: number): number | undefined {
  if (text[colon + 1] !== '/' || text[colon + 2] !== '/') return undefined
  const scheme = /(?<![A-Za-z])https?$/i.exec(text.slice(Math.max(0, colon - 6), colon))
  return scheme ? colon - scheme[0].length : undefined
}

/** The address whose `@` stands at an offset, and which begins at `from` at the earliest. */
export function mailAddressAt(text: string, at: number, from: number): Link | undefined {
  let start = at
  while (start > from && atext.test(text[start - 1]!)) start--
  const domain = matchAt(mailDomain, text, at + 1)?.[0] ?? ''
  if (start === at || /[\w./+-]/.test(text[start - 1] ?? '') || !/\..*[A-Za-z]$/.test(domain))
    return undefined
  const span = { start, end: at + 1 + domain.length }
  return linkOf(text, `mailto:${text.slice(span.start, span.end)}`, span)
}

/** Where the domain that begins at `from` ends, and the path behind it. */
function webEnd(text: string, from: number): number | undefined {
  const isTrail = trailsOf(text)
  let at = from
  while (at < text.length && isOfDomain(text[at]!) && !(/[._]/.test(text[at]!) && isTrail(at))) at++
  const segments = text.slice(from, at).split('.')
  // In the last two parts of a domain no underscore stands.
  if (segments.slice(-2).some(part => part.includes('_')) || /^[._]*$/.test(segments.join('')))
    return undefined
  return pathEnd(text, at, isTrail)
}

const isOfDomain = (character: string): boolean => /[._-]/.test(character) || !separating.test(character)

function pathEnd(text: string, from: number, isTrail: (at: number) => boolean): number {
  let open = 0
  let at = from
  for (; at < text.length && !/\s/.test(text[at]!); at++) {
    const character = text[at]!
    const isClosing = character === ')' && open > 0
    if (!isClosing && trailing.test(character) && isTrail(at)) break
    if (character === '(') open++
    else if (character === ')') open--
  }
  return at
}

/** Tells whether a trail begins at an offset. In the midst of what was none none begins, and it is not looked at again. */
function trailsOf(text: string): (at: number) => boolean {
  let looked = 0
  return at => {
    if (at < looked) return false
    matches(trail, text, at)
    const end = trail.lastIndex
    if (matches(trailEnd, text, end)) return true
    looked = end
    return false
  }
}
