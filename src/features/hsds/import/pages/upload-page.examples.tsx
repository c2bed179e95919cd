import { pageExamples } from '../../../../design/index.ts'
import { filled } from '../../../../kernel/form/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { DirectoryImportLine } from '../write/queries.ts'
import { at, fileName, keys, large, summary } from './import.examples.ts'
import { DirectoryUploadPage, type DirectoryUploadPageProps } from './upload-page.tsx'
import { words } from './words.ts'

const past = (n: number, facts: Partial<DirectoryImportLine> = {}): DirectoryImportLine => ({
  id: `00000000-0000-4000-8000-00000000010${n}`,
  fileName,
  status: 'applied',
  createdAt: at(20 - n),
  appliedAt: at(20 - n),
  undoneAt: null,
  networkId: '00000000-0000-4000-8000-000000000070',
  source: 'Table des Trois-Lisières (exemple)',
  language: 'fr',
  document: { stage: 'done', ...summary },
  by: 'Nadine Vallières',
  ...facts,
})
const page = (lang: Language): DirectoryUploadPageProps => ({
  lang,
  timeZone: 'America/Toronto',
  action: '#',
  keys,
  state: filled({}),
  past: [past(0)],
  importHref: () => '#',
})

export const examples = pageExamples('hsds/import/pages/upload-page', {
  ordinary: (lang) => <DirectoryUploadPage {...page(lang)} />,
  empty: (lang) => <DirectoryUploadPage {...page(lang)} past={[]} />,
  many: (lang) => (
    <DirectoryUploadPage
      {...page(lang)}
      past={[
        past(0, { status: 'preview', appliedAt: null, document: { stage: 'preview', ...large } }),
        past(1, {
          status: 'preview',
          appliedAt: null,
          document: { stage: 'columns', headings: ['Nom'], samples: [''], lines: 40 },
        }),
        past(2, { by: null, document: { stage: 'done', ...large } }),
        past(3, { status: 'undone', undoneAt: at(18) }),
        past(4, { status: 'preview', appliedAt: null, document: { stage: 'emptied' } }),
        ...[5, 6, 7, 8, 9].map((n) => past(n)),
      ]}
    />
  ),
  error: (lang) => (
    <DirectoryUploadPage
      {...page(lang)}
      state={{
        values: { source: ['Table des Trois-Lisières (exemple)'], language: ['fr'] },
        errors: { file: words[lang].refusals['nothing-understood'] },
        theirs: null,
      }}
    />
  ),
})
