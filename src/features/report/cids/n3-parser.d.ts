// The parser of n3 by itself: the index of the package also brings its streams and its reasoner, which a server has no use for.
declare module 'n3/lib/N3Parser.js' {
  interface Term {
    value: string
  }
  type Parser = new () => { parse(turtle: string): { subject: Term; predicate: Term; object: Term }[] }
  /** A CommonJS module: some of what loads it gives the module, and some what it exports as its default. */
  const exported: Parser | { default: Parser }
  export default exported
}
