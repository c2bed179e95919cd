import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { bare, collaboration, keys } from '../collaboration.examples.ts'
import { essentialsState } from './essentials-form.ts'
import { EssentialsPage } from './page.tsx'

const page = (lang: Language) => ({ lang, action: '#', keys, version: 3, state: essentialsState(collaboration) })

export const examples = pageExamples('collaboration/essentials/page', {
  ordinary: (lang) => <EssentialsPage {...page(lang)} />,
  bare: (lang) => <EssentialsPage {...page(lang)} state={essentialsState(bare)} />,
  error: (lang) => (
    <EssentialsPage
      {...page(lang)}
      state={{ ...essentialsState(collaboration), errors: { purpose: lang === 'fr' ? 'Trop long.' : 'Too long.' } }}
    />
  ),
  overtaken: (lang) => (
    <EssentialsPage {...page(lang)} state={{ ...essentialsState(collaboration), theirs: { nameFr: 'Autre nom' } }} />
  ),
})
