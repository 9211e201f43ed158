import type { FoundTime } from '../value/time/scan.ts'

/** What a press office puts before the day from which a text may be printed. */
export const released =
  '(?:strictly\\s)?(?:under\\s)?embargo(?:ed)?(?:\\suntil|\\still)?|(?:not\\s)?for\\s(?:immediate\\s|general\\s)?(?:release|publication)(?:\\sbefore)?'

/**
 * Whether a line tells beside its day what kind of text it heads, or who wrote it, so that the day is the text's own:
 * `Press statement, 3 December 2025`, `Newsletter no. 7 | 3 December 2025`, `Oslo, 3 December 2025. By our reporter`, `Minutes of
 * the meeting held on 3 December 2025`. Not `Spring fair, 3 December 2025`, which tells when that is.
 */
export function isHeadLine(text: string, { start, end }: FoundTime): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  if (sentence.test(`${before} ${after}`)) return false
  if (minutes.test(before)) return !/\p{N}/u.test(before)
  const lead = before.replace(label, '')
  const parts = lead.split(mark)
  const isAlone = /(?:^|[^\p{L}\p{N}\s]\s*)$/u.test(lead) || isKind(parts.at(-1)!)
  return isAlone && closed.test(after) && [...parts, ...after.split(mark)].some(isKind)
}

/** Whether words tell a kind of text, or who wrote it: `News release`, `by Ida Holm`. */
export const isKind = (part: string): boolean => kind.test(part.trim())

const sentence =
  /(?<!\p{L})(?:is|are|was|were|be|been|has|have|had|will|would|can|says?|said|approved|last|previous|next)(?!\p{L})/iu
const minutes = /^(?:draft\s|approved\s)?minutes\s(?:of|from)\s[^;:|]*(?:,|\s(?:of|on|from))\s$/i
const label = new RegExp(
  `(?<![^\\s(:|])(?:issued|published|posted|broadcast|aired|dated|${released}):?\\s(?:on\\s|at\\s)?$`,
  'i',
)
const mark = /[|·•;:,()]\s|(?<!\b(?:no|nr|vol))\.\s|\s[–—-]+\s|[.,;:]$/i
const closed = /^\s?(?:$|[^\p{L}\p{N}\s]|[–—-])/u

const kinds =
  '(?:(?:press|news|media)\\s(?:release|statement|notice)|statement|newsletter|bulletin|communiqu[eé]|explainer|analysis|' +
  'comment|opinion|editorial|profile|column|appeal|advisory|announcement|briefing|(?:special|double)\\sissue|script|transcript|desk)'
const kind = new RegExp(
  `(?:^|\\s)${kinds}(?:\\s(?:by\\s.+|(?:no\\.?\\s)?\\d+))?$|^(?:from\\sour\\s.*\\bmagazine|(?:issue|no|number|vol|volume)\\.?\\s?\\d+|` +
    '(?:exclusive\\s|compiled\\s|written\\s)?by\\s(?:\\p{L}[\\p{L}.’-]*\\s?){2,8})$',
  'iu',
)
