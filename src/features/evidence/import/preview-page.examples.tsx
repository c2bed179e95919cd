import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { planRows } from '../sheet/plan-rows.ts'
import type { SheetFacts } from '../sheet/sheet-facts.ts'
import type { ReadSheet, SheetMapping } from '../sheet/sheet-model.ts'
import { SheetPreviewPage } from './preview-page.tsx'

const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }
const organizationId = '00000000-0000-4000-8000-00000000000a'

const sheet = (rows: (string | number)[][]): ReadSheet => ({
  headings: ['Date', 'Activité', 'Genre', 'Clientèle', 'But', 'Présents', 'Remarques'],
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  notes: [],
})
const row = (at: number): (string | number)[] => [
  `2026-10-${String((at % 28) + 1).padStart(2, '0')}`,
  `Soirée inventée ${at + 1}`,
  'Atelier',
  'Jeunes',
  'Sensibilisation',
  8 + (at % 9),
  '',
]
const mapping: SheetMapping = {
  type: 'activity',
  columns: {
    Date: 'starts_on',
    Activité: 'title',
    Genre: 'facet.kind',
    Clientèle: 'facet.audience',
    But: 'facet.purpose',
    Présents: 'count.participations',
  },
  same: {},
}
const facts: SheetFacts = {
  today: '2026-11-24' as Day,
  organizationId,
  organizations: [],
  records: new Map(),
  known: new Map(),
}

const preview = (lang: Language, rows: (string | number)[][], refusal: string | null = null) => (
  <SheetPreviewPage
    lang={lang}
    fileName="activites.xlsx"
    sheet={sheet(rows)}
    mapping={mapping}
    plan={planRows(sheet(rows), mapping, facts)}
    keys={keys}
    refusal={refusal}
    isLarge={rows.length > 100}
    action="#"
    columnsHref="#"
    anotherHref="#"
    workHref="#"
  />
)

export const examples = pageExamples('evidence/import/preview-page', {
  ordinary: (lang) => preview(lang, [row(0), row(1)]),
  many: (lang) =>
    preview(
      lang,
      Array.from({ length: 180 }, (_, at) => row(at)),
    ),
  error: (lang) => preview(lang, [['hier', 'Soirée', 'Fête', 'Jeunes', 'Sensibilisation', -3, ''], row(1)]),
})
