import { contextOf } from './context-of.ts'

/** The quotations of a text, their pieces joined by ` / ` or, after a tag, ` … `; and who speaks, with `?` where it is in doubt. */
export function quotationsTold(text: string, path?: string): string[] {
  return contextOf(text, path).mentions.quotations.map(({ pieces, speaker }) => {
    const said = pieces.map(({ block, start, end, follows }, at) => {
      const link = at === 0 ? '' : follows === 'tag' ? ' … ' : ' / '
      return link + block.text.slice(start, end)
    })
    return said.join('') + (speaker ? ` — ${speaker.text}${speaker.sure ? '' : '?'}` : '')
  })
}
