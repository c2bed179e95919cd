import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { at, keys, network, secondNetwork, timeZone } from '../network.examples.ts'
import { ImportedListPage, ListUploadPage } from './page.tsx'
import type { PastOrganizationImport } from './queries.ts'
import { words } from './words.ts'

const past = (index: number, status: PastOrganizationImport['status']): PastOrganizationImport => ({
  id: `import-${index}`,
  networkId: network.id,
  fileName: index === 1 ? 'liste-des-etablissements-scolaires-de-la-region-des-trois-lisieres-2026.xlsx' : 'liste.csv',
  status,
  by: 'Nadine Vallières',
  createdAt: at(20),
  appliedAt: status === 'preview' ? null : at(20, 15),
  undoneAt: status === 'undone' ? at(21) : null,
  version: 1,
  added: status === 'preview' ? null : 42 * index,
})
const upload = (lang: Language) => ({
  lang,
  timeZone,
  action: '#',
  keys,
  state: filled({}),
  networks: [network],
  past: [past(2, 'applied')],
  importHref: () => '#',
  templateHref: '#',
})
const done = (lang: Language) => ({
  lang,
  fileName: 'liste.csv',
  keys,
  added: 84,
  undoUntil: null,
  undoAction: '#',
  undoneOn: null,
  listHref: '#',
  anotherHref: '#',
})
const lastDay = { fr: '20 décembre 2026', en: 'December 20, 2026' }

export const examples = pageExamples('network/import/page', {
  ordinary: (lang) => <ListUploadPage {...upload(lang)} />,
  empty: (lang) => <ListUploadPage {...upload(lang)} past={[]} />,
  many: (lang) => (
    <ListUploadPage
      {...upload(lang)}
      networks={[network, secondNetwork]}
      past={[past(1, 'preview'), past(2, 'applied'), past(3, 'undone'), past(4, 'applied')]}
    />
  ),
  error: (lang) => (
    <ListUploadPage
      {...upload(lang)}
      state={{ ...filled({}), errors: { file: words[lang].refusals['no-name-column'] } }}
    />
  ),
  done: (lang) => <ImportedListPage {...done(lang)} undoUntil={lastDay[lang]} />,
  settled: (lang) => <ImportedListPage {...done(lang)} />,
  undone: (lang) => <ImportedListPage {...done(lang)} undoneOn={lastDay[lang]} />,
})
