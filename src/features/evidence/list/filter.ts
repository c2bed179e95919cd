import { parseDay, type Day } from '../../../kernel/clock.ts'
import { fold } from '../../../kernel/language.ts'
import { isEvidenceType, typeDefinitions } from '../evidence-types.ts'
import type { EvidenceType } from '../model.ts'

export const whoFilters = ['mine', 'joint', 'waiting', 'platform', 'withdrawn'] as const
export type WhoFilter = (typeof whoFilters)[number]
export const workSorts = ['day', 'oldest', 'recorded'] as const
export type WorkSort = (typeof workSorts)[number]

/** What the list is narrowed to; null: not narrowed. */
export interface WorkFilter {
  text: string | null
  type: EvidenceType | null
  /** Code in the plan: A8. */
  action: string | null
  /** What was in force or took place on a day from this one… */
  from: Day | null
  /** …to this one, included. */
  to: Day | null
  who: WhoFilter | null
  sort: WorkSort
}

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
  allowed.find((one) => one === value) ?? null

/** What the address asks for; what it does not know is as if it were not asked. Of a parameter given twice, the first counts. */
export function filterOf(query: URLSearchParams): WorkFilter {
  const text = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  const type = query.get('type') ?? ''
  const action = query.get('action') ?? ''
  return {
    text: text === '' ? null : text,
    type: isEvidenceType(type) ? type : null,
    action: /^[A-Za-z0-9-]{1,20}$/.test(action) ? action : null,
    from: parseDay(query.get('from') ?? ''),
    to: parseDay(query.get('to') ?? ''),
    who: oneOf(query.get('who'), whoFilters),
    sort: oneOf(query.get('sort'), workSorts) ?? 'day',
  }
}

export const isNarrowed = ({ sort: _sort, ...filter }: WorkFilter): boolean =>
  Object.values(filter).some((value) => value !== null)

/** The same, as it stands in an address. */
export const filterQuery = ({
  text,
  type,
  action,
  from,
  to,
  who,
  sort,
}: WorkFilter): Record<string, string | null> => ({
  q: text,
  type,
  action,
  from,
  to,
  who,
  sort: sort === 'day' ? null : sort,
})

/** Most words of a search that count. */
const mostWords = 8

/** Each word typed, folded, with the types whose name holds it. */
export const searchedWords = (text: string | null): { text: string; types: EvidenceType[] }[] =>
  fold(text ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, mostWords)
    .map((word) => ({
      text: word,
      types: typeDefinitions
        .filter(({ name }) => word.length > 2 && fold(`${name.fr} ${name.en}`).includes(word))
        .map(({ code }) => code),
    }))
