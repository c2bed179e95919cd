import { addDays, type Day } from '../../kernel/clock.ts'
import { coordinates, coordinatesAny, isAllowed, leads, type Rights } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import type { RecordStatus } from './model.ts'

/** What a person is to a sheet: leads the organization that is its steward; coordinates the network it belongs to. */
export type SheetRelation = 'lead' | 'curator'

export type SheetDeed = 'edit' | 'confirm' | 'review-suggestion' | 'hide' | 'merge'

/** What can be done to a sheet → who may. Row-level security says the same (sec.keeps). */
export const sheetRights: Rights<SheetDeed, SheetRelation> = {
  edit: ['lead', 'curator'],
  confirm: ['lead', 'curator'],
  'review-suggestion': ['lead', 'curator'],
  hide: ['lead', 'curator'],
  merge: ['curator'],
}

/** Whose a sheet is. Both null: common to the instance, in the care of every coordinator. */
export interface SheetOwners {
  stewardId: string | null
  networkId: string | null
}

type Person = Pick<Who, 'led' | 'coordinated'>

/** Of no organization and no network: the whole instance’s. */
export const isCommon = ({ stewardId, networkId }: SheetOwners): boolean => stewardId === null && networkId === null

/** Every relation of a person to a sheet; none for everyone else, signed in or not. */
export function sheetRelationsOf(who: Person | null, sheet: SheetOwners): SheetRelation[] {
  if (who === null) return []
  const isCurator = isCommon(sheet) ? coordinatesAny(who) : coordinates(who, sheet.networkId)
  return [...(leads(who, sheet.stewardId) ? ['lead' as const] : []), ...(isCurator ? ['curator' as const] : [])]
}

export const mayOnSheet = (who: Person | null, deed: SheetDeed, sheet: SheetOwners): boolean =>
  isAllowed(sheetRights, deed, sheetRelationsOf(who, sheet))

/** Leads an organization or coordinates a network: only such a person can hold a relation to a sheet. */
export const mayHoldSheets = (who: Person): boolean => who.led.length > 0 || coordinatesAny(who)

/** Sees and confirms the list of an organization’s sheets, and adds to it. */
export const mayTendOwnSheets = (who: Person, organizationId: string): boolean => leads(who, organizationId)

/** Opens the desk of a network, its coverage and its missing needs, and adds sheets there. */
export const mayCurate = (who: Person, networkId: string): boolean => coordinates(who, networkId)

/** Reads what anyone proposed that is in no sheet yet. */
export const mayReadProposals = (who: Person): boolean => coordinatesAny(who)

/**
 * Whether the person reviews a suggestion from the desk of a network. Of one on a sheet of another network nothing is seen
 * from there; one on no sheet, or on a sheet of no network, is for who curates this one.
 *
 * @param suggestion `recordId` null: on a service that is not listed; then it has no owners
 */
export function mayReviewSuggestion(
  who: Person,
  suggestion: SheetOwners & { recordId: string | null },
  networkId: string,
): boolean {
  if (suggestion.recordId === null) return mayCurate(who, networkId)
  const isHere = suggestion.networkId === null ? mayCurate(who, networkId) : suggestion.networkId === networkId
  return isHere && mayOnSheet(who, 'review-suggestion', suggestion)
}

/** In whose name a person acts on a sheet: the organization they lead, else a network they coordinate; null: neither. */
export function actsFor(
  who: Person,
  { stewardId, networkId }: SheetOwners,
): { kind: 'organization' | 'network'; id: string } | null {
  if (stewardId !== null && leads(who, stewardId)) return { kind: 'organization', id: stewardId }
  const id = networkId !== null && coordinates(who, networkId) ? networkId : networkOfAdditions(who)
  return id === null ? null : { kind: 'network', id }
}

/** The audit chain that a deed on a sheet is written in. */
export function chainOf(who: Person, sheet: SheetOwners): string {
  const actor = actsFor(who, sheet)
  if (actor === null) throw new Error('a person without a relation acted on a sheet')
  return actor.id
}

/** The network that owns what a person adds to a sheet common to the instance; null: they coordinate none. */
export const networkOfAdditions = ({ coordinated }: Person): string | null => coordinated[0] ?? null

/** The network in whose name the person may entrust a sheet to an organization; null: they may not. */
export function entrustingNetwork(who: Person, sheet: SheetOwners): string | null {
  if (isCommon(sheet)) return networkOfAdditions(who)
  return coordinates(who, sheet.networkId) ? sheet.networkId : null
}

/** Life of a sheet: from → to. Nothing comes back from a tombstone; nothing is hidden but by a person. */
export const statusMoves: Record<RecordStatus, readonly RecordStatus[]> = {
  draft: ['published', 'deleted'],
  published: ['hidden', 'deleted', 'merged'],
  hidden: ['published', 'deleted'],
  deleted: [],
  merged: [],
}

/** Months after a check at which the steward is asked whether the sheet is still right. */
export const reminderMonths = [5, 11] as const
/** A sheet not checked for longer than this is shown as « to be checked » and ranks lower; it is never hidden for it. */
export const staleAfterDays = 365

/** `never`: nobody checked it here; `stale`: checked too long ago; `fresh`: checked within the year. */
export type Freshness = 'fresh' | 'stale' | 'never'
export function freshnessOf(assuredOn: Day | null, today: Day): Freshness {
  if (assuredOn === null) return 'never'
  return assuredOn >= addDays(today, -staleAfterDays) ? 'fresh' : 'stale'
}
