/** Columns of a plan as a file, in order. What people change most often stands first. */
export const sheetColumnIds = [
  'code',
  'number',
  'original_title',
  'chosen',
  'rank',
  'step',
  'person',
  'starts_on',
  'due_on',
  'effort',
  'place',
  'targets',
  'outcomes',
  'title_fr',
  'title_en',
  'statement_fr',
  'statement_en',
  'objective',
  'marker',
] as const
export type SheetColumnId = (typeof sheetColumnIds)[number]

/** Columns that say something without being read back: what is typed there changes nothing. The objective counts in a row without a code. */
export const readOnlyColumns: readonly SheetColumnId[] = ['code', 'number', 'original_title', 'objective', 'marker']

/** Columns whose cells may change a plan. */
export const readBackColumns: readonly SheetColumnId[] = sheetColumnIds.filter((id) => !readOnlyColumns.includes(id))
