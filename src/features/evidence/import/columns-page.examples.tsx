import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { ReadSheet } from '../sheet/sheet-model.ts'
import { SheetColumnsPage } from './columns-page.tsx'

const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }

const sheet: ReadSheet = {
  headings: ['Date', 'Activité', 'Genre', 'Clientèle', 'But', 'Présents', 'Remarques'],
  rows: [1, 2, 3].map((at) => ({
    line: at + 1,
    cells: [`2026-10-0${at}`, `Soirée inventée ${at}`, 'Atelier', 'Jeunes', 'Sensibilisation', 8 + at, ''],
  })),
  notes: [],
}

export const examples = pageExamples('evidence/import/columns-page', {
  ordinary: (lang) => (
    <SheetColumnsPage
      lang={lang}
      fileName="activites.xlsx"
      type="activity"
      sheet={sheet}
      keys={keys}
      action="#"
      cancelHref="#"
      state={filled({ c0: 'starts_on', c1: 'title', c5: 'count.participations' })}
    />
  ),
})
