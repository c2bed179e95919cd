import type { Day } from '../../kernel/clock.ts'
import { type AnswerKind, type SectorCode } from '../../field/index.ts'
import type { EventKind } from './rules.ts'

/** What working by a protocol may be evidence of, as its writers say: a mechanism of `content/evidence-types.json`. */
export const mechanisms = ['continuity', 'interregional'] as const
export type Mechanism = (typeof mechanisms)[number]

export interface Version {
  id: string
  number: number
  issuedAt: Date
}

export interface Protocol {
  id: string
  networkId: string
  networkFr: string
  networkEn: string
  /** Of its network. */
  regionCodes: string[]
  /** Organization that wrote it; null: the coordination, and the names are empty, as they are once it left. */
  organizationId: string | null
  organizationFr: string
  organizationEn: string
  /** A protocol is in the languages of its name; at least one is there. */
  nameFr: string | null
  nameEn: string | null
  mechanism: Mechanism | null
  /** Articles of a draft, as they are typed; null: not in this language, or its first version is out. */
  draftFr: string | null
  draftEn: string | null
  /** null: a draft. */
  issuedAt: Date | null
  withdrawnAt: Date | null
  version: number
  /** null: no version is out yet. */
  newest: Version | null
}

/** What an article says; in a language that the protocol is not in, both are null. */
export interface ArticleText {
  titleFr: string | null
  titleEn: string | null
  textFr: string | null
  textEn: string | null
}

export interface Article extends ArticleText {
  /** The same in every version. */
  id: string
  /** In its version, from 1. */
  number: number
}

export const changeKinds = ['change', 'add', 'remove'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** A change proposed to a protocol. Of a removal, the texts are null. */
export interface Change extends ArticleText {
  id: string
  protocolId: string
  networkId: string
  organizationId: string | null
  organizationFr: string
  organizationEn: string
  /** The organization that proposes stands no longer in the network. */
  hasLeft: boolean
  kind: ChangeKind
  articleId: string
  /** The article that an added one follows; null: it comes first, or none is added. */
  afterArticleId: string | null
  baseVersionId: string
  reason: string
  proposedAt: Date
  /** Version that took it in. */
  settledIn: string | null
  withdrawnAt: Date | null
}

/** The last answer of an organization. */
export interface ChangeAnswer {
  changeId: string
  organizationId: string
  kind: AnswerKind
  reason: string | null
  at: Date
}

/** Something that happened to a change. `organizationId` null: the coordination. */
export interface ChangeEvent {
  kind: EventKind
  reason: string | null
  at: Date
  organizationId: string | null
  organizationFr: string | null
  organizationEn: string | null
}

/** By which version an organization or a region works, from a day to another. Exactly one of the two is not null. */
export interface Adoption {
  id: string
  periodId: string
  protocolId: string
  networkId: string
  versionId: string
  number: number
  organizationId: string | null
  organizationFr: string
  organizationEn: string
  regionCode: string | null
  fromDay: Day
  /** null: it stands. */
  untilDay: Day | null
  /** null: it stands, or a later version took its place. */
  endedAt: Date | null
  evidenceKey: string | null
  /** Of an organization: it joined the network and is there today. Of a region: the network covers it. */
  isPresent: boolean
}

/** An organization that works by a protocol today. */
export interface Adopter {
  protocolId: string
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
  number: number
}

/** Someone of an organization, and when they said that they read a version; null: they did not. */
export interface Reader {
  organizationId: string
  name: string
  readOn: Date | null
}
