import type { Bilingual } from '../../kernel/language.ts'

export const itemKinds = ['protective-factor', 'risk-factor', 'indicator'] as const
export type ItemKind = (typeof itemKinds)[number]

/** In the order of the pages, which is no order of severity. */
export const factorLevels = ['individual', 'family', 'peers', 'school', 'community', 'online', 'societal'] as const
export const signLevels = ['physical', 'behavioural', 'material', 'relational', 'school', 'online'] as const
export type ItemLevel = (typeof factorLevels)[number] | (typeof signLevels)[number]

export const itemGroups = ['context', 'possible-recruitment', 'possible-current-harm', 'immediate-safety'] as const
export type ItemGroup = (typeof itemGroups)[number]

/** What kind of text a source is, the firmest first. */
export const evidenceKinds = [
  'meta-analysis',
  'systematic-review',
  'validation-study',
  'single-study',
  'regional-survey',
  'practice-guidance',
  'government-plan',
  'press',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/**
 * What an item rests on: `research`, studies put together; `study`, one study or survey; `practice`, guides of the field;
 * `press`, articles only, to be checked.
 */
export const groundings = ['research', 'study', 'practice', 'press'] as const
export type Grounding = (typeof groundings)[number]

/** One line of a tool. It has no weight, and nothing adds lines up. */
export interface ToolItem {
  /** Stable: never given to another line. */
  id: string
  kind: ItemKind
  level: ItemLevel
  /** Of an indicator: our own sorting, still to be validated. Null: of a factor. */
  group: ItemGroup | null
  text: Bilingual
  /** A trap of reading. Null: none is known. */
  caution: Bilingual | null
  /** Ids of `content/sources.json`. */
  sources: readonly string[]
  grounding: Grounding
  /** Of a protective factor that is not there: what adults can do, our own proposal, and a need of the directory. */
  absent: { action: Bilingual; need: string } | null
  /** A condition of society is discussed, never ticked. */
  isDiscussed: boolean
}
