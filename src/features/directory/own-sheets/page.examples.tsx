import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { idOf, keys, nameOf, summaries, summary, today } from '../directory.examples.ts'
import { OwnPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  title: lang === 'fr' ? 'Services de la Maison des Osiers' : 'Services of Osiers House',
  today,
  keys,
  readHref: '#',
  done: null,
  addHref: '#',
  sheets: [summary(0), summary(2)],
  suggestions: [],
})

export const examples = pageExamples('directory/own-sheets/page', {
  ordinary: (lang) => <OwnPage {...page(lang)} />,
  empty: (lang) => <OwnPage {...page(lang)} sheets={[]} />,
  'no-network': (lang) => <OwnPage {...page(lang)} sheets={[]} addHref={null} />,
  many: (lang) => (
    <OwnPage
      {...page(lang)}
      sheets={[...summaries, ...summaries]}
      suggestions={['wrong-hours', 'closed', 'other'].map((kind, at) => ({
        id: idOf(60 + at),
        name: nameOf(at),
        kind,
        href: '#',
      }))}
    />
  ),
})
