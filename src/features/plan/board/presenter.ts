import type { Day } from '../../../kernel/clock.ts'
import type { MemberOrganization } from '../../network/index.ts'
import type { Catalogue, CatalogueAction } from '../catalogue-model.ts'
import type { ActionState, PlanStep } from '../model.ts'
import { actionStates } from '../model.ts'
import { daysLate, medianOf } from '../rules.ts'
import type { BoardCell, SpreadRow } from './queries.ts'

/** What a coordinator reads of one action across the organizations that are shown. */
export interface ActionSpread {
  action: CatalogueAction
  /** Organizations at each state. */
  at: Record<ActionState, number>
  /** Adopted and not set aside. */
  adopted: number
  /** Organizations that have a plan and did not choose this action. */
  notChosen: number
  /** Middle step of those that adopted it; null when none did. Never a mean. */
  median: PlanStep | null
  unassigned: number
  late: number
}

/** One line per action of the catalogue, adopted by someone or not. `plans`: organizations that adopted the plan. */
export function spreadByAction(catalogue: Catalogue, rows: readonly SpreadRow[], plans: number): ActionSpread[] {
  const byAction = new Map<string, SpreadRow[]>()
  for (const row of rows) byAction.set(row.actionId, [...(byAction.get(row.actionId) ?? []), row])
  return catalogue.actions.map((action) => {
    const own = byAction.get(action.id) ?? []
    const at = Object.fromEntries(actionStates.map((state) => [state, 0])) as Record<ActionState, number>
    for (const row of own) at[row.state] += row.organizations
    const adopted = actionStates.reduce((sum, state) => sum + (state === 'set-aside' ? 0 : at[state]), 0)
    return {
      action,
      at,
      adopted,
      notChosen: plans - adopted - at['set-aside'],
      median: medianOf(at),
      unassigned: own.reduce((sum, row) => sum + row.unassigned, 0),
      late: own.reduce((sum, row) => sum + row.late, 0),
    }
  })
}

/** Where one organization stands on one action. Three kinds of nothing, never the same: no plan, not chosen, set aside. */
export type CellPresented =
  | { kind: 'no-plan' }
  | { kind: 'not-chosen' }
  | { kind: 'set-aside' }
  | { kind: 'step'; step: PlanStep; isLate: boolean; adoptionId: string; id: string }

export function presentCell(
  cell: BoardCell | undefined,
  { hasPlan, today }: { hasPlan: boolean; today: Day },
): CellPresented {
  if (!hasPlan) return { kind: 'no-plan' }
  if (cell === undefined) return { kind: 'not-chosen' }
  if (cell.state === 'set-aside') return { kind: 'set-aside' }
  return { kind: 'step', step: cell.state, isLate: daysLate(cell, today) > 0, adoptionId: cell.adoptionId, id: cell.id }
}

export interface BoardFilter {
  /** null: every sector, every region. */
  sector: string | null
  region: string | null
  page: number
}

export const organizationsPerPage = 20

/** Filtered, in the order of the threads, then by name in the language of the page. */
export function orderOrganizations(
  organizations: readonly MemberOrganization[],
  { sector, region }: Pick<BoardFilter, 'sector' | 'region'>,
  sectorOrder: readonly string[],
): MemberOrganization[] {
  const place = (code: string): number => (sectorOrder.includes(code) ? sectorOrder.indexOf(code) : sectorOrder.length)
  return organizations
    .filter(
      (one) => (sector === null || one.sector === sector) && (region === null || one.regionCodes.includes(region)),
    )
    .map((one, index) => ({ one, index }))
    .sort((a, b) => place(a.one.sector) - place(b.one.sector) || a.index - b.index)
    .map(({ one }) => one)
}
