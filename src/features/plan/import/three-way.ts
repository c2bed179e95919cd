import { languages } from '../../../kernel/language.ts'
import { readBackColumns, type SheetColumnId } from '../spreadsheet/columns.ts'
import { readMarker, textOf } from '../spreadsheet/marker.ts'
import { cellValuesOf, type PlanSheetRow, type SheetFacts } from '../spreadsheet/plan-sheet.ts'
import type { ReadPlanRow } from '../spreadsheet/read-sheet.ts'

/*
 * A file is a copy of the plan on the day it left. What comes back is compared with that day as well: a cell that the
 * person did not touch takes nothing back from the site, and one that both changed is for a person to settle.
 */

/** Of the cells of a row, each in one list at most. */
export interface ComparedRow {
  /** Changed in the file alone, or taken from it by choice. */
  touched: SheetColumnId[]
  /** Changed in the file and on the site since: they stay as on the site unless taken. */
  conflicts: SheetColumnId[]
  /** Changed on the site alone. */
  kept: SheetColumnId[]
}

/** Whether the person takes what the file says in a cell that the site changed too. */
export type TakesFromFile = (line: PlanSheetRow, id: SheetColumnId) => boolean

/** Which cells of a row mean a change, and which were only overtaken. A cell that says what the plan says, in either language, is in no list. */
export function compareRow(
  { cells }: ReadPlanRow,
  line: PlanSheetRow,
  { facts, takes }: { facts: SheetFacts; takes: TakesFromFile },
): ComparedRow {
  const now = { fr: cellValuesOf(line, facts, 'fr'), en: cellValuesOf(line, facts, 'en') }
  const left = readMarker(cells.marker)
  const differing = readBackColumns.filter(
    (id) => cells[id] !== undefined && !languages.some((lang) => textOf(now[lang][id]) === cells[id]),
  )
  if (left === null) return { touched: differing, conflicts: [], kept: [] }
  const isSame = left.isSameVersion(line.action)
  const changedBy = (id: SheetColumnId): 'file' | 'site' | 'both' => {
    const isUntouched = left.said(id, cells[id] ?? '')
    if (isUntouched === null) return isSame ? 'file' : 'both'
    if (isUntouched) return 'site'
    return left.said(id, textOf(now[left.lang][id])) ? 'file' : 'both'
  }
  const by = (who: ReturnType<typeof changedBy>) => differing.filter((id) => changedBy(id) === who)
  const [inFile, onSite, inBoth] = [by('file'), by('site'), by('both')]
  if (left.wasChosen && line.action === null) {
    // No longer chosen on the site: it comes back with all that the file says, or not at all.
    if (inFile.length + inBoth.length === 0) return { touched: [], conflicts: [], kept: onSite }
    const isTaken = takes(line, 'chosen')
    return { touched: isTaken ? differing : [], conflicts: ['chosen'], kept: [] }
  }
  // Leaving an action out takes away what was written in it since.
  const questions = isSame ? inBoth : [...inBoth, ...inFile.filter((id) => id === 'chosen')]
  const certain = inFile.filter((id) => !questions.includes(id))
  return { touched: [...certain, ...questions.filter((id) => takes(line, id))], conflicts: questions, kept: onSite }
}
