import { stages, toolKinds, type Stage, type ToolKind } from '../model.ts'
import { subjectCodes } from '../topics.ts'

export const sorts = ['title', 'newest'] as const
export const which = ['listed', 'ours', 'out'] as const

/** What the address asks for. */
export interface ToolFilter {
  /** As typed; null: any. */
  text: string | null
  /** `none`: no stage is said. */
  stage: Stage | 'none' | null
  subject: string | null
  kind: ToolKind | null
  /** `ours`: what an organization of the person has; `out`: what one of theirs took out. */
  which: (typeof which)[number]
  sort: (typeof sorts)[number]
}

/** What the address asks for; what it does not know is as if it were not asked. */
export function filterOf(query: URLSearchParams): ToolFilter {
  const typed = (query.get('q') ?? '')
    .slice(0, 1000)
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 80)
  return {
    text: typed === '' ? null : typed,
    stage: [...stages, 'none' as const].find((one) => one === query.get('stade')) ?? null,
    subject: subjectCodes.find((one) => one === query.get('theme')) ?? null,
    kind: toolKinds.find((one) => one === query.get('nature')) ?? null,
    which: which.find((one) => one === query.get('liste')) ?? 'listed',
    sort: sorts.find((one) => one === query.get('ordre')) ?? 'title',
  }
}

/** The same, as an address says it. */
export const queryOf = ({
  text,
  stage,
  subject,
  kind,
  which: listed,
  sort,
}: ToolFilter): Record<string, string | null> => ({
  q: text,
  stade: stage,
  theme: subject,
  nature: kind,
  liste: listed === 'listed' ? null : listed,
  ordre: sort === 'title' ? null : sort,
})
