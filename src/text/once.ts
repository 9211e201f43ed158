/** What takes long to build, as a function that builds it at its first call: most runs ask for few of these. */
export function once<Value extends object | string>(build: () => Value): () => Value {
  let built: Value | undefined
  return () => {
    built ??= build()
    return built
  }
}
