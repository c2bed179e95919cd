import { pageExamples } from '../../../design/index.ts'
import { HomePage } from './page.tsx'
import { words } from './words.ts'

const links = [
  {
    order: 1,
    label: { fr: 'Composer une alliance', en: 'Compose an alliance' },
    text: { fr: 'Voir ce que chacun y gagne.', en: 'See what each one gains.' },
    href: () => '#',
  },
]

export const examples = pageExamples('welcome/home/page', {
  ordinary: (lang) => <HomePage t={words[lang]} lang={lang} links={links} />,
})
