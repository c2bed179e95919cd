import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { bare, collaboration, keys } from '../collaboration.examples.ts'
import { SharingPage } from './page.tsx'
import { sharingState } from './sharing-form.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  version: 3,
  state: sharingState(collaboration),
  flow: null,
})

export const examples = pageExamples('collaboration/sharing/page', {
  ordinary: (lang) => <SharingPage {...page(lang)} />,
  starting: (lang) => <SharingPage {...page(lang)} flow={3} />,
  empty: (lang) => <SharingPage {...page(lang)} state={sharingState(bare)} />,
  overtaken: (lang) => (
    <SharingPage
      {...page(lang)}
      state={{ ...sharingState(collaboration), theirs: { sharing: '…', sharingText: '…' } }}
    />
  ),
})
