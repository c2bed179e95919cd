import { pageExamples } from '../../../../design/index.ts'
import { filled } from '../../../../kernel/form/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { targets } from '../read/column-targets.ts'
import { ColumnsPage, type ColumnsPageProps } from './columns-page.tsx'
import { fileName, keys } from './import.examples.ts'
import { words } from './words.ts'

const page = (lang: Language): ColumnsPageProps => ({
  lang,
  fileName,
  keys,
  action: '#',
  cancelHref: '#',
  headings: ['Nom', 'Téléphone', 'Remarques'],
  samples: ['La Halte du Gué (exemple)', '819 555-0142', ''],
  state: filled({ c0: 'service.name', c1: 'service.phones.number', c2: '' }),
})

export const examples = pageExamples('hsds/import/pages/columns-page', {
  ordinary: (lang) => <ColumnsPage {...page(lang)} />,
  many: (lang) => (
    <ColumnsPage
      {...page(lang)}
      headings={[...targets.map(({ label }) => label[lang]), '', '']}
      samples={targets.map(() => 'La Halte du Gué, porte du côté de la rivière, deuxième étage (exemple)')}
      state={filled(Object.fromEntries(targets.map(({ code }, n) => [`c${n}`, code])))}
    />
  ),
  error: (lang) => (
    <ColumnsPage {...page(lang)} state={{ values: {}, errors: { c0: words[lang].columnsSayNothing }, theirs: null }} />
  ),
})
