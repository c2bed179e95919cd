import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { bare, day, halt, laden, readerIn, unchecked, wholeOf } from '../directory.examples.ts'
import { ServicePage, type ServicePageProps } from './page.tsx'
import { presentService } from './presenter.ts'
import { words } from './words.ts'

const links: ServicePageProps['links'] = {
  organization: '#',
  report: '#',
  add: '#',
  need: () => '#',
  edit: null,
  confirm: null,
  history: null,
}
const page = (lang: Language, whole = wholeOf()): ServicePageProps => ({
  lang,
  view: presentService(whole, readerIn(lang)),
  links,
  unseen: null,
  paper: {
    day: lang === 'fr' ? '16 novembre 2026' : 'November 16, 2026',
    address: 'https://tisserin.example/services/1',
  },
})

export const examples = pageExamples('directory/sheet/page', {
  ordinary: (lang) => <ServicePage {...page(lang)} />,
  empty: (lang) => <ServicePage {...page(lang, { ...wholeOf(bare, unchecked), organization: null })} />,
  many: (lang) => <ServicePage {...page(lang, wholeOf(laden))} />,
  stale: (lang) => <ServicePage {...page(lang, wholeOf(halt, { assuredOn: day('2024-09-30') }))} />,
  closed: (lang) => <ServicePage {...page(lang, wholeOf({ ...halt, status: 'temporarily closed' }))} />,
  steward: (lang) => (
    <ServicePage
      {...page(lang)}
      links={{ ...links, edit: '#', confirm: '#', history: '#' }}
      unseen={words[lang].unseen.hidden}
    />
  ),
})
