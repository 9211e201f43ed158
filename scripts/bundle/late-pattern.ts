/**
 * A pattern that is compiled at its first use: a constant of ours whose classes of Unicode (`\p{L}`) take long to set up, and
 * which few runs need. It answers all that may be asked of one.
 */
export class LatePattern {
  readonly #compile: () => RegExp
  #compiled: RegExp | undefined

  constructor(compile: () => RegExp) {
    this.#compile = compile
  }

  get #pattern(): RegExp {
    this.#compiled ??= this.#compile()
    return this.#compiled
  }

  get source(): string {
    return this.#pattern.source
  }

  get flags(): string {
    return this.#pattern.flags
  }

  get lastIndex(): number {
    return this.#pattern.lastIndex
  }

  set lastIndex(at: number) {
    this.#pattern.lastIndex = at
  }

  exec(text: string): RegExpExecArray | null {
    return this.#pattern.exec(text)
  }

  test(text: string): boolean {
    return this.#pattern.test(text)
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.#pattern)
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return text.matchAll(this.#pattern)
  }

  [Symbol.replace](text: string, put: string): string {
    return text.replace(this.#pattern, put)
  }

  [Symbol.search](text: string): number {
    return text.search(this.#pattern)
  }

  [Symbol.split](text: string, most?: number): string[] {
    return text.split(this.#pattern, most)
  }
}
