/** What a pattern with the flag `y` finds right at an offset of a text, and one with `g` from there on. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Whether it finds anything: where that ends, the pattern's `lastIndex` says. */
export function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
