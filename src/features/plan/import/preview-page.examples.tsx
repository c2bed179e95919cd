import { pageExamples } from '../../../design/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { adoption, day, keys, someActions, staff, versions } from '../plan.examples.ts'
import { PlanImportedPage } from './pages.tsx'
import { leftSentences } from './presenter.ts'
import { PlanPreviewPage } from './preview-page.tsx'
import { codeOf, sheetTable, type SheetFacts, type SheetPerson } from '../spreadsheet/plan-sheet.ts'
import { planSheet } from './sheet-changes.ts'
import type { ReadPlanSheet } from '../spreadsheet/read-sheet.ts'

const people: SheetPerson[] = staff.map((one) => ({ ...one, email: `${one.personId}@exemple.invalid` }))
const factsWith = (place: string | null): SheetFacts => ({
  adoption,
  versions,
  actions: someActions.map((action) => (action.rank === 9 ? { ...action, place, version: 2 } : action)),
  staff: people,
  readers: [],
  people: new Map(people.map((one) => [one.personId, one])),
})

/** The file of this plan as it left, with a place and a step changed in it; `cells` are more of them, by code. */
function sheetOf(lang: Language, cells: Record<string, Record<string, string>>): ReadPlanSheet {
  const { columns, rows } = sheetTable(factsWith(null), lang)
  const read = rows.map((row, index) => ({
    line: index + 2,
    cells: Object.fromEntries(columns.map(({ id }, at) => [id, String(row[at] ?? '')])),
  }))
  return {
    columns: Object.fromEntries(columns.map(({ id }, at) => [id, String.fromCharCode(65 + at)])),
    unknown: [],
    notes: [],
    rows: read.map((row) => ({ ...row, cells: { ...row.cells, ...cells[row.cells['code'] ?? ''] } })),
  }
}

const codes = someActions.map(codeOf)
const last = codes.at(-1) ?? ''
const moment = { today: day('2026-11-24'), organizationLeft: false }

function preview(lang: Language, place: string | null, cells: Record<string, Record<string, string>>) {
  const facts = factsWith(place)
  const sheet = sheetOf(lang, cells)
  return (
    <PlanPreviewPage
      lang={lang}
      fileName="plan.xlsx"
      sheet={sheet}
      facts={facts}
      plan={planSheet(sheet, facts, moment)}
      stamp="example"
      keys={keys}
      refusal={null}
      action="#"
      anotherHref="#"
      planHref="#"
    />
  )
}

const undone = (lang: Language) => (
  <PlanImportedPage
    lang={lang}
    fileName="plan.xlsx"
    keys={keys}
    changed={3}
    undoUntil={null}
    undoAction="#"
    undoneOn={formatDay(day('2026-11-24'), lang)}
    left={leftSentences(
      someActions.map(({ id, actionId }, index) => ({
        adoptedId: id,
        actionId,
        columns: index === 0 ? [] : (['place', 'due_on'] as const).slice(0, index),
      })),
      factsWith(null),
      lang,
    )}
    planHref="#"
    anotherHref="#"
  />
)

const changed = { [last]: { place: 'École du Pont', effort: '' } }
export const examples = pageExamples('plan/import/preview-page', {
  ordinary: (lang) => preview(lang, null, { ...changed, [codes[0] ?? '']: { step: '75' } }),
  empty: (lang) => preview(lang, 'Local de la rue des Saules', {}),
  'both changed': (lang) => preview(lang, 'Local de la rue des Saules', changed),
  error: (lang) => preview(lang, null, { [last]: { step: '42', due_on: '03/04/2027' } }),
  undone,
})
