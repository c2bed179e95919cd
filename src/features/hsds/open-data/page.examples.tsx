import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { OpenDataPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language, counted: { services: number; checked: number }) => ({
  t: words[lang],
  lang,
  baseUrl: 'https://tisserin.example',
  counted,
})

export const examples = pageExamples('hsds/open-data/page', {
  ordinary: (lang) => <OpenDataPage {...page(lang, { services: 1684, checked: 0.37 })} />,
  empty: (lang) => <OpenDataPage {...page(lang, { services: 0, checked: 0 })} />,
  many: (lang) => <OpenDataPage {...page(lang, { services: 248_913, checked: 1 })} />,
})
