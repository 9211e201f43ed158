import { type Word, words } from '../../text/word.ts'
import type { QuotationMention, Speaker } from '../mention.ts'
import { isOrdinary } from '../names/words.ts'
import { hasSentenceEnd } from '../sentences.ts'
import type { MarkedPiece } from './pieces.ts'
import { relating } from './speaker.ts'
import { isSpeaking } from './speech.ts'

const reach = 60
const pronoun = /^(?:he|she)$/
const indefinite = /^(?:an?|another|one|some)$/

/** Who tells a quotation whose speaker has no name there: `she added`, or `a farmer said`. */
function tellerOf({ block, start, end, from, to }: MarkedPiece): 'pronoun' | 'somebody' | undefined {
  const behind = block.text.slice(end + 1, Math.min(to, end + 1 + reach))
  const isApart = /[.!?]$/.test(block.text.slice(start, end)) && /^\s+\p{Lu}/u.test(behind)
  const before = /[^.!?”"]*[,:]\s*$/.exec(block.text.slice(Math.max(from, start - 1 - reach), start - 1))
  return (isApart ? undefined : tellerIn(behind)) ?? (before ? tellerIn(before[0]) : undefined)
}

function tellerIn(text: string): 'pronoun' | 'somebody' | undefined {
  const all = words(text)
  const verb = all.findIndex(isSpeaking)
  if (verb < 0) return undefined
  const subject = verb === 0 ? all.slice(1, 2) : all.slice(0, verb)
  const first = subject[0]?.key ?? ''
  if (pronoun.test(first)) return 'pronoun'
  return indefinite.test(first) && !ofAnother(subject) ? 'somebody' : undefined
}

/** `a phrase that Moss called a joke`, `a phrase Moss said was one` */
const ofAnother = (subject: readonly Word[]): boolean =>
  /^\p{Lu}/u.test(subject.at(-1)!.text) || subject.some(({ key }) => relating.test(key))

/** A quotation, and the stretches between marks that it is read from. */
export interface ReadQuotation {
  readonly mention: QuotationMention
  readonly pieces: readonly MarkedPiece[]
}

interface Told {
  readonly speaker: Speaker
  readonly piece: MarkedPiece
}

/** `“It burned,” Moss said. “We ran,” she added`: surely Moss, unless she spoke to somebody, who may answer. */
function goingOn({ speaker, piece: before }: Told, piece: MarkedPiece): Speaker {
  const told = before.block.text.slice(
    before.end + 1,
    before.number === piece.number ? piece.start - 1 : undefined,
  )
  const isAlone = tagAlone.test(told.replace(speaker.text, ''))
  const own = piece.block.text.slice(piece.end + 1, piece.end + 1 + reach)
  return { ...speaker, sure: speaker.sure && isAlone && !answering.test(own) }
}

// ` said.`, ` has said on Monday. He added: `: nobody is spoken to, and nothing else is told.
const tagAlone =
  /^[,\s]*(?:\p{Ll}+\s){0,2}\p{Ll}+(?:\son\s\p{Lu}\p{Ll}+day)?[.,]?\s*(?:(?:He|She)\s(?:\p{Ll}+\s){0,2}\p{Ll}+[:,]\s*)?$/u
const answering =
  /^[,\s]*(?:he|she)\s(?:\p{L}+\s)?(?:answer|repl[iy]|respond|counter|retort|ask|object|shot|argue)/u

/**
 * Says whom the pronoun stands for that tells a quotation: whoever said the one right before it, in its paragraph or at the end
 * of the last; and of which quotations somebody else is the speaker, who has no name.
 */
export function withTellers(quotations: readonly ReadQuotation[]): QuotationMention[] {
  let last: Told | undefined
  return quotations.map(({ mention, pieces }) => {
    const piece = pieces.at(-1)!
    if (mention.speaker) {
      last = { speaker: mention.speaker, piece }
      return mention
    }
    const teller = tellerOf(pieces[0]!)
    if (teller === 'somebody') return { ...mention, strange: true }
    const isOn = teller === 'pronoun' && last && isNext(last.piece, pieces[0]!)
    const speaker = isOn ? goingOn(last!, pieces[0]!) : onlyOneBefore(pieces[0]!, teller)
    if (!speaker) return mention
    last = { speaker, piece }
    return { ...mention, meant: speaker }
  })
}

const longestLead = 240
const nameRun =
  /\p{Lu}[\p{L}\p{M}'’-]*(?:\.?\s(?:(?:van|von|der|den|de|del|di|da|du|dos|la|al|el|bin|ibn)\s)*\p{Lu}[\p{L}\p{M}'’-]*)*/gu

/** `Moss was blunt: “It burned.”`, `Moss got up late. “It burned,” she said`: the only name of the sentence before. */
function onlyOneBefore(piece: MarkedPiece, teller: 'pronoun' | undefined): Speaker | undefined {
  const { block, start } = piece
  const ahead = block.text.slice(Math.max(piece.from, start - 1 - longestLead), Math.max(0, start - 1))
  const sentence = (teller ? /(?:^|[.!?]\s+)([^.!?]+)[.!?]\s*$/ : /(?:^|[.!?]\s+)([^.!?]+):\s*$/).exec(
    ahead,
  )?.[1]
  if (sentence === undefined) return undefined
  const names = Array.from(sentence.matchAll(nameRun)).flatMap(({ 0: run, index }) => {
    const opening = openingWords.exec(run)?.[0].length ?? 0
    return isOrdinary(run.slice(opening).toLowerCase())
      ? []
      : [{ run: run.slice(opening), at: index + opening }]
  })
  const [name, ...others] = names
  if (!name || others.length > 0) return undefined
  const lead = sentence.slice(0, name.at)
  if (!teller && (/['’]s$/.test(name.run) || led.test(lead))) return undefined
  const at = ahead.lastIndexOf(sentence) + name.at + start - 1 - ahead.length
  const text = name.run.replace(/['’]s$/, '')
  return { block, start: at, end: at + text.length, text, sure: false }
}

// `It was Moss's turn to listen: “…”`, `All eyes were on Moss: “…”`
const led = /\b(?:of|to|for|with|by|from|on|about|against)\s$/
const openingWords = /^(?:(?:On|In|At|The|But|And|As|When|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s)+/

/** Whether no sentence stands between two quotations but that of the first one's tag. */
function isNext(before: MarkedPiece, piece: MarkedPiece): boolean {
  const isSame = before.number === piece.number
  if (isSame ? piece.start < before.end : piece.number !== before.number + 1) return false
  const behind = before.block.text.slice(before.end + 1, isSame ? piece.start - 1 : undefined)
  const ahead = isSame ? '' : piece.block.text.slice(0, Math.max(0, piece.start - 1))
  return !hasSentenceEnd(withoutLead(behind)) && /^\s*$/.test(withoutLead(ahead))
}

/** `Then she added: ` belongs to what follows. */
const withoutLead = (text: string): string => text.replace(/[^.!?]*[,:]\s*$/, '')
