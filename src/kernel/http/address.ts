import type { Bilingual, Language } from '../language.ts'

/** Names of the `:parts` of a pattern: `ParamNames<'/organisations/:id'>` is `'id'`. */
export type ParamNames<Pattern extends string> = Pattern extends `${infer _Before}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Pattern extends `${infer _Before}:${infer Name}`
    ? Name extends `${infer Clean}.${string}`
      ? Clean
      : Name
    : never

/** One page's address in both languages, without the language prefix. Both patterns hold the same parts. */
export interface Address<Params extends string = string> extends Bilingual {
  /** Phantom: the parts an address needs. */
  readonly params?: Params
}

/**
 * The addresses of a feature. The words are those of each language; the parts are the same in both:
 * `defineAddresses({ organization: { fr: '/organisations/:id', en: '/organizations/:id' } })`
 */
export function defineAddresses<const T extends Record<string, { fr: string; en: string }>>(
  table: T,
): { [K in keyof T]: Address<ParamNames<T[K]['fr']>> } {
  for (const [name, { fr, en }] of Object.entries(table)) {
    if (partsOf(fr).sort().join() !== partsOf(en).sort().join())
      throw new Error(`address ${name}: parts differ between languages`)
  }
  return table as { [K in keyof T]: Address<ParamNames<T[K]['fr']>> }
}

const partsOf = (pattern: string): string[] => [...pattern.matchAll(/:([a-zA-Z]+)/g)].map((match) => match[1] ?? '')

type ParamsArgument<Params extends string> = [Params] extends [never]
  ? [params?: Record<string, never>]
  : [params: Record<Params, string>]

/** The path of a page, language prefix included: `href('fr', addresses.organization, { id })`. */
export const href = <Params extends string>(
  lang: Language,
  address: Address<Params>,
  ...[params]: ParamsArgument<Params>
): string => pathOf(lang, address, params ?? {})

/** The same when the parts are known only at run time. */
export function pathOf(lang: Language, address: Bilingual, params: Readonly<Record<string, string>>): string {
  const path = address[lang].replace(/:([a-zA-Z]+)/g, (_match, name: string) => encodeURIComponent(params[name] ?? ''))
  return path === '/' ? `/${lang}` : `/${lang}${path}`
}

/** Adds a query to a path; empty and absent values are left out. */
export function withQuery(path: string, query: Record<string, string | readonly string[] | null | undefined>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) if (one !== '') search.append(name, one)
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}
