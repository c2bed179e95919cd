/** What a JSON-LD context says, of the forms that the standard's context uses: prefixes, and terms with the type of their values. */
export interface Context {
  prefixes: ReadonlyMap<string, string>
  terms: ReadonlyMap<string, { iri: string; type: string }>
}

/** @throws TypeError when the context says what this reader does not know: it may not be read by half */
export function readContext(text: string): Context {
  const { '@context': said } = JSON.parse(text) as { '@context': Record<string, unknown> }
  const prefixes = new Map<string, string>()
  const terms = new Map<string, { iri: string; type: string }>()
  for (const [name, value] of Object.entries(said)) if (typeof value === 'string') prefixes.set(name, value)
  for (const [name, value] of Object.entries(said)) {
    if (typeof value === 'string') continue
    const { '@id': id, '@type': type, ...more } = value as Record<string, unknown>
    if (typeof id !== 'string' || typeof type !== 'string' || Object.keys(more).length > 0)
      throw new TypeError(`The context says more of ${name} than is known here`)
    terms.set(name, {
      iri: longName(id, prefixes) ?? id,
      type: type === '@id' ? type : (longName(type, prefixes) ?? type),
    })
  }
  return { prefixes, terms }
}

/** `cids:Theme` in full; null when nothing stands for its prefix. */
function longName(name: string, prefixes: Context['prefixes']): string | null {
  const [, prefix, rest] = /^([a-z][\w-]*):(?!\/\/)(.+)$/i.exec(name) ?? []
  const start = prefix === undefined ? undefined : prefixes.get(prefix)
  return start === undefined || rest === undefined ? null : start + rest
}

const keywords = new Set(['@id', '@type', '@value'])

/** Whether a reader of the file keeps what stands under a key. JSON-LD drops an unknown bare key without a word. */
export const resolves = (key: string, { terms, prefixes }: Context): boolean =>
  keywords.has(key) || terms.has(key) || longName(key, prefixes) !== null

export type Term = { iri: string } | { literal: string; datatype: string }
export interface Statement {
  subject: string
  predicate: string
  object: Term
}

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const rdfLangString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'
const xsdString = 'http://www.w3.org/2001/XMLSchema#string'

/**
 * The statements of a document in the form that we write: flat or nested nodes with an identifier, plain values, typed values. What is
 * of no such form says nothing here: the forms of nodes refuse it (`node-forms.ts`).
 */
export function statementsOf(nodes: readonly unknown[], context: Context): Statement[] {
  const full = (name: string): string => longName(name, context.prefixes) ?? name
  const statements: Statement[] = []

  function visit(node: unknown): void {
    if (typeof node !== 'object' || node === null) return
    const { '@id': subject, '@type': type, ...properties } = node as Record<string, unknown>
    if (typeof subject !== 'string') return
    for (const one of [type].flat())
      if (typeof one === 'string') statements.push({ subject, predicate: rdfType, object: { iri: full(one) } })
    for (const [key, value] of Object.entries(properties)) {
      const term = context.terms.get(key)
      const predicate = term?.iri ?? longName(key, context.prefixes)
      if (predicate === null) continue
      for (const one of [value].flat()) {
        const object = objectOf(one, term?.type ?? xsdString)
        if (object !== null) statements.push({ subject, predicate, object })
        visit(one)
      }
    }
  }

  function objectOf(value: unknown, type: string): Term | null {
    if (typeof value === 'object' && value !== null) {
      const { '@id': id, '@value': literal, '@type': datatype, '@language': lang } = value as Record<string, unknown>
      if (typeof literal === 'string')
        return { literal, datatype: typeof datatype === 'string' ? full(datatype) : lang ? rdfLangString : xsdString }
      return typeof id === 'string' ? { iri: id } : null
    }
    if (typeof value !== 'string') return null
    return type === '@id' ? { iri: full(value) } : { literal: value, datatype: type }
  }

  for (const node of nodes) visit(node)
  return statements
}
