import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../school-tool.examples.ts'
import { SuggestPage } from './page.tsx'
import { articleSuggestions, serviceSuggestions } from './suggestions.ts'

const page = (lang: Language) => ({
  lang,
  keys,
  action: '#',
  articles: articleSuggestions(lang).map((one) => ({ ...one, listedHref: null })),
  services: serviceSuggestions(lang).map((one, index) => ({ ...one, listedHref: index === 0 ? '#' : null })),
  seats: [{ value: 'a', text: 'École de la Source', href: '#', isChosen: true }],
})

export const examples = pageExamples('school-tool/suggest/page', {
  ordinary: (lang) => <SuggestPage {...page(lang)} />,
  many: (lang) => (
    <SuggestPage
      {...page(lang)}
      seats={['École de la Source', 'Maison Trame'].map((text, index) => ({
        value: text,
        text,
        href: '#',
        isChosen: index === 0,
      }))}
    />
  ),
})
