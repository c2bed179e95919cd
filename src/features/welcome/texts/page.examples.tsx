import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { PrivacyOfficer } from '../instance.ts'
import { TextPage } from './page.tsx'
import { PrivacyOffice } from './privacy-office.tsx'
import { words } from './words.ts'

const privacy = (lang: Language, officer: PrivacyOfficer | null) => (
  <TextPage t={words[lang].privacy} office={<PrivacyOffice t={words[lang].office} lang={lang} officer={officer} />} />
)

export const examples = pageExamples('welcome/texts/page', {
  ordinary: (lang) =>
    privacy(lang, {
      name: 'Nadine Vallières',
      title: { fr: 'coordonnatrice', en: 'coordinator' },
      email: 'nadine.vallieres@tisserin.example',
    }),
  'no-officer': (lang) => privacy(lang, null),
  promise: (lang) => <TextPage t={words[lang].promise} />,
  accessibility: (lang) => <TextPage t={words[lang].accessibility} />,
  'open-source': (lang) => <TextPage t={words[lang].openSource} />,
})
