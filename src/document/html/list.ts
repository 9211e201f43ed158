import { type Block, type ItemPlace, itemOf } from '../document.ts'

/** Where among lists the reading stands. */
export interface ListState {
  /** The text right before, which introduces a list that begins here. */
  readonly before?: Block | undefined
  /** What introduces the list around. */
  readonly introduction?: Block | undefined
  /** The item that the next text opens. */
  readonly item?: ItemPlace | undefined
}

/** At the beginning of an element. */
export function enterList({ before, introduction, item }: ListState, tagName: string): ListState {
  switch (tagName) {
    case 'ul':
    case 'ol':
      return { introduction: before, item }
    case 'li':
      return { item: itemOf(introduction) }
    case 'dt':
      return { item: itemOf(undefined) }
    case 'dd':
      return { introduction, item: itemOf(introduction) }
    default:
      return { before, introduction, item }
  }
}

/** At the end of an element: what stood before it, and what was read in it. */
export function leaveList(outer: ListState, inner: ListState, tagName: string): ListState {
  switch (tagName) {
    case 'ul':
    case 'ol':
    case 'dl':
    case 'table':
    case 'hr':
      return { introduction: outer.introduction }
    case 'li':
    case 'dd':
      return outer
    case 'dt':
      return { introduction: inner.before }
    default:
      return inner
  }
}
