import { isAllowed, type Rights } from '../../kernel/rights.ts'
import type { Bilingual } from '../../kernel/language.ts'
import { baseStep } from './base-protocol.ts'
import type { KeptStep, ScreeningVersion } from './model.ts'

/** What a person is to the protocol of an organization. `member`: works there; `keeper`: leads it, or is a specialist there. */
export const screeningRelations = ['member', 'keeper'] as const
export type ScreeningRelation = (typeof screeningRelations)[number]

export const screeningDeeds = [
  'see',
  'say-read',
  'write',
  'publish',
  'take-down',
  'put-back',
  'follow-readings',
] as const
export type ScreeningDeed = (typeof screeningDeeds)[number]

/** What can be done with it, and who may. The database says the same. */
export const screeningRights: Rights<ScreeningDeed, ScreeningRelation> = {
  see: ['member', 'keeper'],
  'say-read': ['member', 'keeper'],
  write: ['keeper'],
  publish: ['keeper'],
  'take-down': ['keeper'],
  'put-back': ['keeper'],
  'follow-readings': ['keeper'],
}

export const screeningStates = ['none', 'in-force', 'taken-down'] as const
export type ScreeningState = (typeof screeningStates)[number]

/** What the life of a protocol lets be done. An organization that left reads what it had. */
export const screeningMoves: Readonly<Record<ScreeningState, readonly ScreeningDeed[]>> = {
  none: ['see', 'write', 'publish'],
  'in-force': ['see', 'say-read', 'write', 'publish', 'take-down', 'follow-readings'],
  'taken-down': ['see', 'write', 'publish', 'put-back'],
}

/** `newest`: its last version; null: it has none. */
export const stateOf = (newest: Pick<ScreeningVersion, 'withdrawnAt'> | null): ScreeningState =>
  newest === null ? 'none' : newest.withdrawnAt === null ? 'in-force' : 'taken-down'

export const mayScreen = (deed: ScreeningDeed, relations: readonly ScreeningRelation[]): boolean =>
  isAllowed(screeningRights, deed, relations)

/** Why a step stays in every protocol; null: it may be left out. */
export const whyRequired = (step: string): Bilingual | null => baseStep(step)?.required ?? null

/** Whether a version was made from an older base than the one shipped. */
export const isBehind = ({ baseVersion }: Pick<ScreeningVersion, 'baseVersion'>, shipped: number): boolean =>
  baseVersion < shipped

/** Whether a protocol says how young people are told what comes: then it is a mechanism of action 12. */
export const informs = (steps: readonly KeptStep[]): boolean => steps.some(({ step }) => step === 'inform')

/** What was seen of a draft, in a word: two that differ were not the same. */
export const stampOf = (draft: readonly { step: string; version: number }[]): string =>
  draft
    .map(({ step, version }) => `${step}.${version}`)
    .toSorted()
    .join(' ')
