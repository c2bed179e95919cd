import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from '../words.ts'
import { StartPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  schools: [{ name: 'École des Rives', href: '#', state: words[lang].states['in-force'] }],
  naming: [],
  alliancesHref: '#',
})

export const examples = pageExamples('student-absence/start/page', {
  ordinary: (lang) => <StartPage {...page(lang)} />,
  partner: (lang) => (
    <StartPage {...page(lang)} schools={[]} naming={[{ name: 'École des Rives', href: '#', state: null }]} />
  ),
  empty: (lang) => <StartPage {...page(lang)} schools={[]} />,
})
