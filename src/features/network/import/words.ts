import type { Language } from '../../../kernel/language.ts'
import type { ApplyRefusal } from './apply-import.ts'
import type { ColumnId } from './columns.ts'
import type { CellProblem } from './plan-import.ts'
import type { ImportStatus } from '../schema.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

export interface ImportWords {
  title: string
  lead: string
  file: string
  fileHint: string
  read: string
  noFile: string
  template: string
  templateText: string
  pastTitle: string
  pastEmpty: string
  heads: { file: string; when: string; state: string; result: string }
  states: Record<ImportStatus, string>
  added: (count: string) => string
  by: (name: string, when: string) => string
  refusals: Record<'no-name-column' | 'geojson-damaged', string>
  columnTwice: (columns: string) => string
  /** Preview. */
  previewTitle: (file: string) => string
  previewLead: string
  columnsTitle: string
  columns: Record<ColumnId, string>
  columnsHead: { column: string; heading: string; place: string }
  unknown: (headings: string) => string
  defaultsTitle: string
  defaultsLead: string
  defaultSector: string
  defaultRegions: string
  defaultRegionsHint: string
  defaultsSave: string
  defaultsChange: string
  counts: { rows: string; fresh: string; there: string; merged: string; leftOut: string }
  countsHint: { merged: string; there: string }
  problemsTitle: (count: string) => string
  problemHeads: { place: string; value: string; problem: string }
  problemsFirst: (shown: string) => string
  problemsFile: string
  problems: Record<CellProblem, string>
  rowsTitle: string
  rowsFirst: (shown: string, all: string) => string
  rowHeads: { line: string; name: string; code: string; town: string; sector: string; regions: string }
  buildings: (count: number) => string
  confirm: (count: string) => string
  nothingNew: string
  cancel: string
  applyRefusals: Record<ApplyRefusal, string>
  /** After. */
  doneTitle: (file: string) => string
  doneLead: (count: string) => string
  undoTitle: string
  undoText: (until: string) => string
  undo: string
  undone: (when: string) => string
  undoOver: string
  seeList: string
  another: string
  emptied: string
  notices: Record<'import-applied' | 'import-undone' | 'import-undone-some' | 'import-too-late', string>
  errorsFileName: string
}

export const importWords: Record<Language, ImportWords> = { fr, en }
