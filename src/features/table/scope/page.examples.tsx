import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../table.examples.ts'
import { ScopePage } from './page.tsx'
import { scopeState } from './scope-form.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  version: 2,
  state: scopeState({ level: 'regional', regions: ['17'], provinces: [] }),
})

export const examples = pageExamples('table/scope/page', {
  ordinary: (lang) => <ScopePage {...page(lang)} />,
  empty: (lang) => <ScopePage {...page(lang)} state={scopeState({ level: null, regions: [], provinces: [] })} />,
  error: (lang) => (
    <ScopePage
      {...page(lang)}
      state={{
        ...scopeState({ level: 'regional', regions: [], provinces: [] }),
        errors: { regions: lang === 'fr' ? 'Cochez au moins une région.' : 'Tick at least one region.' },
      }}
    />
  ),
})
