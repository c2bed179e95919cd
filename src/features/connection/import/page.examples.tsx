import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../own/ties.examples.ts'
import { TiesBroughtPage, TiesUploadPage } from './page.tsx'
import type { PastTieImport } from './queries.ts'
import { words } from './words.ts'

const past = (status: PastTieImport['status'], at: number): PastTieImport => ({
  id: `00000000-0000-4000-8000-0000000000${10 + at}`,
  fileName: `liens-${at + 1}.xlsx`,
  status,
  by: 'Camille Inventée',
  createdAt: new Date('2026-11-24T15:00:00Z'),
  appliedAt: null,
  undoneAt: null,
  version: 1,
  said: status === 'preview' ? null : 12 * at + 1,
})

const upload = (lang: Language) => ({
  lang,
  timeZone: 'America/Toronto',
  action: '#',
  keys,
  state: filled({}),
  past: [past('preview', 0), past('applied', 1), past('undone', 2)],
  importHref: () => '#',
  templateHref: '#',
})
const brought = (lang: Language) => ({
  lang,
  fileName: 'liens.xlsx',
  keys,
  said: 12,
  undoUntil: lang === 'fr' ? '24 décembre 2026' : 'December 24, 2026',
  undoAction: '#',
  undone: null,
  tiesHref: '#',
  anotherHref: '#',
})

export const examples = pageExamples('connection/import/page', {
  ordinary: (lang) => <TiesUploadPage {...upload(lang)} />,
  empty: (lang) => <TiesUploadPage {...upload(lang)} past={[]} />,
  error: (lang) => (
    <TiesUploadPage
      {...upload(lang)}
      state={{ ...filled({}), errors: { file: words[lang].refusals['no-partner-column'] } }}
    />
  ),
  done: (lang) => <TiesBroughtPage {...brought(lang)} />,
  undone: (lang) => (
    <TiesBroughtPage
      {...brought(lang)}
      undone={{
        on: lang === 'fr' ? '26 novembre 2026' : 'November 26, 2026',
        result: { ended: 11, restored: 3, left: 1 },
      }}
    />
  ),
})
