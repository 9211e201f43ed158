import type { Data, Processor } from 'unified'

// What micromark-util-types calls so: remark-parse makes it known here.
type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Construct = Exclude<NonNullable<Extension['text']>[string], readonly unknown[] | undefined>
type Context = ThisParameterType<Construct['tokenize']>
type State = ReturnType<Construct['tokenize']>
type Events = Context['events']

/**
 * Has the parser put runs of plain characters together while it reads them. It ends one wherever a mark may begin, which
 * for an address is before each word, and takes them for one only at the end, for each of them moving all that stands
 * behind it (micromark 4.0, initialize/text.js): for a long paragraph in more than linear time. The tree is the same.
 */
export function mergeData(this: Processor): void {
  const data = this.data()
  // Tried last of all where a mark may begin, and so wherever none does.
  const mergedData: Construct = { name: 'mergedData', tokenize, resolveTo: mergeLast }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text: { null: mergedData } }]
}

function tokenize(this: Context, ...[effects, ok]: Parameters<Construct['tokenize']>): State {
  const data: State = code => {
    if (code !== null && !mayBegin(this, code)) {
      effects.consume(code)
      return data
    }
    effects.exit('data')
    return ok(code)
  }
  return code => {
    effects.enter('data')
    effects.consume(code)
    return data
  }
}

/** True where the parser looks for a mark. */
function mayBegin(context: Context, code: number): boolean {
  const constructs = context.parser.constructs.text[code] ?? []
  const all = Array.isArray(constructs) ? constructs : [constructs]
  return all.some(({ previous }) => !previous || previous.call(context, context.previous))
}

/** Takes what was read last as a part of what stands right before it. */
function mergeLast(events: Events): Events {
  while (events.at(-3)?.[1].type === 'data') {
    const whole = events.at(-3)![1]
    Object.assign(whole, events.at(-1)![1], { start: whole.start })
    events.length -= 2
  }
  return events
}
