/**
 * A pattern with classes of Unicode (`\p{L}`) as a constant of ours: it is compiled at its first use, since few runs need it. V8 takes
 * 6 to 15 times as long to compile such classes whole as what there is of them in Western text (the signs of Latin-1,
 * quotation marks, dashes, `€`), so a text of such signs alone is searched with that, which finds the same. It answers all that may
 * be asked of a pattern.
 */
export class LatePattern {
  readonly #tell: () => readonly [source: string, flags: string]
  #western: RegExp | undefined
  #whole: RegExp | undefined
  lastIndex = 0

  constructor(tell: () => readonly [source: string, flags: string]) {
    this.#tell = tell
  }

  get source(): string {
    return this.#tell()[0]
  }

  get flags(): string {
    return this.#tell()[1]
  }

  #for(text: string): RegExp {
    if (beyondWestern.test(text)) {
      this.#whole ??= new RegExp(...this.#tell())
      return this.#whole
    }
    this.#western ??= new RegExp(westernOf(...this.#tell()), this.flags)
    return this.#western
  }

  exec(text: string): RegExpExecArray | null {
    const pattern = this.#for(text)
    pattern.lastIndex = this.lastIndex
    const found = pattern.exec(text)
    this.lastIndex = pattern.lastIndex
    return found
  }

  test(text: string): boolean {
    return this.exec(text) !== null
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.#for(text))
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return text.matchAll(this.#for(text))
  }

  [Symbol.replace](text: string, put: string): string {
    return text.replace(this.#for(text), put)
  }

  [Symbol.search](text: string): number {
    return text.search(this.#for(text))
  }

  [Symbol.split](text: string, most?: number): string[] {
    return text.split(this.#for(text), most)
  }
}

const beyondWestern = /[^\0-\xff\u2000-\u206f\u20ac\u2122]/

// What of each class is Western: https://www.unicode.org/Public/16.0.0/ucd/extracted/DerivedGeneralCategory.txt
const classes: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff',
  Lu: 'A-Z\\xc0-\\xd6\\xd8-\\xde',
  Ll: 'a-z\\xb5\\xdf-\\xf6\\xf8-\\xff',
  M: '',
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe',
  Sc: '$\\xa2-\\xa5\\u20ac',
}
// Where case is ignored, each has all of which the other case is in it, Western or not: `Ÿ` and `ẞ` are not.
const cased = 'A-Za-z\\xb5\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff'
const uncasedClasses: Readonly<Record<string, string>> = { ...classes, Lu: cased, Ll: cased }

/** A pattern with the Western part of the classes in it; of a class that is none of those, the whole. */
function westernOf(source: string, flags: string): string {
  const parts = flags.includes('i') ? uncasedClasses : classes
  let isInSet = false
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gs, (sign, name?: string) => {
    if (sign === '[') isInSet = true
    else if (sign === ']') isInSet = false
    const part = name === undefined ? undefined : parts[name]
    if (part === undefined) return sign
    return isInSet ? part : `[${part}]`
  })
}
