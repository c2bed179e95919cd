import { fold } from '../../../kernel/language.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { mostOwnActions } from '../rules.ts'
import type { ReadPlanRow } from '../spreadsheet/read-sheet.ts'
import type { SheetFacts, PlanSheetRow } from '../spreadsheet/plan-sheet.ts'
import type { SheetColumnId } from '../spreadsheet/columns.ts'

/*
 * A row without a code is an action of one's own: its objective and its title are enough. A row that left from here with
 * a code keeps its number and its marker: when only the code is gone, it was lost, and nothing is made of it.
 */

export type OwnRowRefusal =
  { code: 'objective-missing' | 'objective-unknown' | 'title-needed' } | { code: 'own-too-many'; max: number }

export const isOwnRow = ({ cells }: ReadPlanRow): boolean =>
  !cells.code && !cells.number && !cells.marker && cells.objective !== undefined

/** An action of one's own that the plan does not have yet. */
export const isNewOwn = ({ action, original }: PlanSheetRow): boolean => action === null && original === null

/** Of two rows, or a row and an action, that say the same title under the same objective, the second is no new action. */
const keyOf = (objective: number, titleFr: string, titleEn: string): string =>
  `new:${objective}:${fold(titleFr)}:${fold(titleEn)}`

/** What an own row asks: a line that the plan does not have yet, or the one that says the same already. `added`: new ones above it. */
export function readOwnRow(
  row: ReadPlanRow,
  { versions, actions }: SheetFacts,
  { lines, added }: { lines: readonly PlanSheetRow[]; added: number },
): Result<{ row: ReadPlanRow; line: PlanSheetRow }, OwnRowRefusal & { id: SheetColumnId }> {
  const { cells } = row
  const objective = Number((cells.objective ?? '').replace(/[.,]0+$/, ''))
  if (!cells.objective) return err({ id: 'objective', code: 'objective-missing' })
  if (!versions.reviewed.objectives.some(({ number }) => number === objective))
    return err({ id: 'objective', code: 'objective-unknown' })
  const words = inBothLanguages(cells)
  if (!words.title_fr) return err({ id: cells.title_fr === undefined ? 'objective' : 'title_fr', code: 'title-needed' })
  const key = keyOf(objective, words.title_fr, words.title_en ?? '')
  const same = lines.find(({ action, original, ...line }) => {
    const isOwn = action !== null && original === null && line.objective === objective
    return isOwn && keyOf(objective, action.titleFr ?? '', action.titleEn ?? '') === key
  })
  const own = actions.filter(({ actionId }) => actionId === null).length
  if (!same && own + added >= mostOwnActions) return err({ id: 'objective', code: 'own-too-many', max: mostOwnActions })
  const line = same ?? {
    code: key,
    number: '+',
    catalogue: versions.reviewed,
    original: null,
    objective,
    action: null,
    position: null,
  }
  // What is left empty says nothing: a new action starts as one made on the page does.
  const said = Object.entries({ ...cells, ...words }).filter(([, text]) => text !== '')
  return ok({ row: { ...row, cells: { chosen: 'oui', ...Object.fromEntries(said) } }, line })
}

/** Words said in one language only stand for the other too, as on the page. */
function inBothLanguages(cells: ReadPlanRow['cells']): ReadPlanRow['cells'] {
  const pair = (fr: SheetColumnId, en: SheetColumnId): ReadPlanRow['cells'] => {
    const said = cells[fr] || cells[en]
    return said ? { [fr]: cells[fr] || said, [en]: cells[en] || said } : {}
  }
  return { ...pair('title_fr', 'title_en'), ...pair('statement_fr', 'statement_en') }
}
