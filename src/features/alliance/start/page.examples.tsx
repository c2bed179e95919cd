import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { exampleOf } from '../alliance.examples.ts'
import { StartPage } from './page.tsx'

const page = (lang: Language) => ({
  ...exampleOf(lang),
  picked: ['community', 'police'] as const,
  standing: 'visitor' as const,
  hrefs: {
    signIn: '#',
    join: '#',
    organizations: () => '#',
    designate: null,
    reading: [{ title: lang === 'fr' ? 'Les étapes' : 'The steps', href: '#' }],
    checklist: '#',
    begin: null,
  },
})

export const examples = pageExamples('alliance/start/page', {
  ordinary: (lang) => <StartPage {...page(lang)} />,
  empty: (lang) => <StartPage {...page(lang)} picked={[]} />,
  alone: (lang) => <StartPage {...page(lang)} standing="alone" />,
  lead: (lang) => (
    <StartPage {...page(lang)} standing="member" hrefs={{ ...page(lang).hrefs, designate: '#', begin: '#' }} />
  ),
})
