import { addDays, type Day } from '../../kernel/clock.ts'
import type { Who } from '../../kernel/session.ts'
import type { RecordStatus } from './model.ts'

/** What a person is to a sheet. `lead`: leads the organization that keeps it; `curator`: coordinates the network it is of. */
export const keepers = ['lead', 'curator'] as const
export type Keeper = (typeof keepers)[number]

/** What can be done to a sheet, and who may. What is absent is refused. Row-level security says the same (sec.keeps). */
export const allowed = {
  edit: ['lead', 'curator'],
  confirm: ['lead', 'curator'],
  add: ['lead', 'curator'],
  'review-suggestion': ['lead', 'curator'],
  hide: ['lead', 'curator'],
  merge: ['curator'],
  import: ['curator'],
} as const satisfies Record<string, readonly Keeper[]>
export type SheetDeed = keyof typeof allowed

/** Every relation of a person to a sheet; none for everyone else, signed in or not. */
export function keepersOf(
  who: Pick<Who, 'led' | 'coordinated'> | null,
  sheet: { stewardId: string | null; networkId: string | null },
): Keeper[] {
  if (who === null) return []
  const held: Keeper[] = []
  if (sheet.stewardId !== null && who.led.includes(sheet.stewardId)) held.push('lead')
  const isCommon = sheet.networkId === null && sheet.stewardId === null
  if (isCommon ? who.coordinated.length > 0 : sheet.networkId !== null && who.coordinated.includes(sheet.networkId))
    held.push('curator')
  return held
}

export const may = (deed: SheetDeed, held: readonly Keeper[]): boolean =>
  held.some((keeper) => (allowed[deed] as readonly Keeper[]).includes(keeper))

/** What keeping is decided by. */
export interface Kept {
  stewardId: string | null
  networkId: string | null
}

export const mayKeep = (who: Pick<Who, 'led' | 'coordinated'>, deed: SheetDeed, sheet: Kept): boolean =>
  may(deed, keepersOf(who, sheet))

/** The chain that a deed on a sheet is written in: of the organization one leads, else of the network one coordinates. */
export function chainOf(who: Pick<Who, 'led' | 'coordinated'>, { stewardId, networkId }: Kept): string {
  if (stewardId !== null && who.led.includes(stewardId)) return stewardId
  const chain = networkId !== null && who.coordinated.includes(networkId) ? networkId : who.coordinated[0]
  if (chain === undefined) throw new Error('a sheet was kept by someone who keeps nothing')
  return chain
}

/** Life of a sheet: from → to. Nothing comes back from a tombstone; nothing is hidden but by a person. */
export const statusMoves: Record<RecordStatus, readonly RecordStatus[]> = {
  draft: ['published', 'deleted'],
  published: ['hidden', 'deleted', 'merged'],
  hidden: ['published', 'deleted'],
  deleted: [],
  merged: [],
}

/** Months after a check at which the keeper is asked whether the sheet is still right. */
export const reminderMonths = [5, 11] as const
/** A sheet not checked for longer than this is shown as « to be checked » and ranks lower; it is never hidden for it. */
export const staleAfterDays = 365

/** `never`: nobody checked it here; `stale`: checked too long ago; `fresh`: checked within the year. */
export type Freshness = 'fresh' | 'stale' | 'never'
export function freshnessOf(assuredOn: Day | null, today: Day): Freshness {
  if (assuredOn === null) return 'never'
  return assuredOn >= addDays(today, -staleAfterDays) ? 'fresh' : 'stale'
}
