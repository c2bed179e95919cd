import { cleanText } from '../../../kernel/clean-text.ts'
import type { Language } from '../../../kernel/language.ts'
import { audiences, kinds, levels, type Article, type Audience, type Kind, type Level } from '../model.ts'

export const orders = ['title', 'checked'] as const
export type Order = (typeof orders)[number]

/** What an address of the toolbox asks for. */
export interface ToolSearch {
  /** Words as typed, made clean; empty: none. */
  q: string
  kind: Kind | null
  level: Level | null
  audience: Audience | null
  /** null: the best answers first, and without words the order in which they are best read. */
  order: Order | null
  page: number
  /** The address held a value that we do not know: it was left aside, and the page says so. */
  hasUnknown: boolean
}

/** Names of the parts of the address, in the language of the page. Those of the other language are read too. */
export const queryNames = {
  fr: { q: 'q', kind: 'type', level: 'niveau', audience: 'public', order: 'tri', page: 'page' },
  en: { q: 'q', kind: 'kind', level: 'level', audience: 'audience', order: 'sort', page: 'page' },
} as const satisfies Record<Language, Record<string, string>>

const longestSearch = 200
const mostPages = 100_000

/** What the address asks for; of a value that may stand once, the first counts. */
export function searchOf(query: URLSearchParams): ToolSearch {
  const typed = (name: keyof (typeof queryNames)['fr']): string =>
    [...query.getAll(queryNames.fr[name]), ...query.getAll(queryNames.en[name])].find((one) => one.trim() !== '') ?? ''
  let hasUnknown = false
  const known = <T extends string>(value: string, allowed: readonly T[]): T | null => {
    const found = allowed.find((one) => one === value) ?? null
    if (value !== '' && found === null) hasUnknown = true
    return found
  }
  const page = typed('page')
  return {
    q: cleanText(typed('q').slice(0, longestSearch)).text.replace(/\s+/g, ' ').trim(),
    kind: known(typed('kind'), kinds),
    level: known(typed('level'), levels),
    audience: known(typed('audience'), audiences),
    order: known(typed('order'), orders),
    page: /^\d{1,6}$/.test(page) ? Math.min(mostPages, Math.max(1, Number(page))) : 1,
    hasUnknown,
  }
}

/** The address back, in the words of a language. */
export function queryOf(
  { q, kind, level, audience, order }: ToolSearch,
  lang: Language,
  page = 1,
): Record<string, string | null> {
  const names = queryNames[lang]
  return {
    [names.q]: q,
    [names.kind]: kind,
    [names.level]: level,
    [names.audience]: audience,
    [names.order]: order,
    [names.page]: page > 1 ? String(page) : null,
  }
}

/** Something is chosen besides words. */
export const isFiltered = ({ kind, level, audience, order }: Omit<ToolSearch, 'q'>): boolean =>
  [kind, level, audience, order].some((one) => one !== null)

/** Something is asked besides an order or a page. */
export const isNarrowed = ({ q, ...search }: ToolSearch): boolean => q !== '' || isFiltered({ ...search, order: null })

/** An article that says no level speaks of no school: it is not of one. */
export const isOf = (
  article: Pick<Article, 'kinds' | 'levels' | 'audiences'>,
  { kind, level, audience }: Pick<ToolSearch, 'kind' | 'level' | 'audience'>,
): boolean =>
  (kind === null || article.kinds.includes(kind)) &&
  (level === null || article.levels.includes(level)) &&
  (audience === null || article.audiences.includes(audience))
