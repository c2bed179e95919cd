import type { Day } from '../../kernel/clock.ts'

export const toolKinds = ['tool', 'service', 'guide', 'video', 'website', 'training-material', 'other'] as const
export type ToolKind = (typeof toolKinds)[number]
export const stages = ['under-12', '12-13', '14-17', '18-up'] as const
export type Stage = (typeof stages)[number]

/** A service or tool of the register of a network. */
export interface SchoolTool {
  id: string
  networkId: string
  organizationId: string
  organizationFr: string
  organizationEn: string
  /** Null: none in that language; one of the two is there. */
  titleFr: string | null
  titleEn: string | null
  kind: ToolKind
  /** Empty: not said yet. */
  stages: Stage[]
  /** Codes of the facet `subject`. */
  subjects: string[]
  /** Null: not said. */
  offeredBy: string | null
  /** Null: an article, a service, or nowhere online. */
  link: string | null
  /** Id of the article of the toolbox that it is; null: it is none. */
  article: string | null
  /** HSDS id of the service of the directory that it is; null: it is none. */
  service: string | null
  /** Null: none was kept. */
  evidenceKey: string | null
  listedOn: Day
  /** Null: it is listed. */
  withdrawnOn: Day | null
  version: number
}

/** An organization that says whether it has it. */
export interface Held {
  toolId: string
  organizationId: string
  organizationFr: string
  organizationEn: string
  fromDay: Day
  /** Null: it has it. */
  untilDay: Day | null
  evidenceKey: string | null
}
