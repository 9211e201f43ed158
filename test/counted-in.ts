import { contextOf } from './context-of.ts'

/** The numbers of a text, each with the words it may count, and whether it is a part, by which word, or a whole. */
export const countedIn = (text: string): string[] =>
  contextOf(text).mentions.quantities.map(({ value, nouns, partial, partialBy, isWhole, isNth }) =>
    [
      value.text,
      `[${nouns.map(({ key }) => key).join(' ')}]`,
      ...(partial ? [`partial${partialBy ? ` by ${partialBy}` : ''}`] : []),
      ...(isWhole ? ['whole'] : []),
      ...(isNth ? [`${value.unit} ${value.amount}`] : []),
    ].join(' '),
  )
