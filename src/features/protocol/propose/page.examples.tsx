import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { change, firstArticle, keys, secondArticle } from '../protocol.examples.ts'
import { ProposePage, type ProposePageProps } from './page.tsx'
import { words } from './words.ts'

const { titleFr, textFr, titleEn, textEn } = firstArticle

const page = (lang: Language): ProposePageProps => ({
  lang,
  action: '#',
  backHref: '#',
  keys,
  state: filled({ titleFr, textFr, titleEn, textEn }),
  seats: [{ value: 'x', text: 'Maison des Osiers' }],
  languages: lang === 'fr' ? ['fr', 'en'] : ['en', 'fr'],
  article: firstArticle,
  places: [
    { value: 'x', text: words[lang].after(1, lang === 'fr' ? 'Qui appelle en premier' : 'Who calls first') },
    { value: 'first', text: words[lang].first },
  ],
  seen: 'x',
  overtaken: null,
})

export const examples = pageExamples('protocol/propose/page', {
  ordinary: (lang) => <ProposePage {...page(lang)} />,
  adding: (lang) => <ProposePage {...page(lang)} state={filled({})} article={null} languages={['fr']} />,
  'under-review': (lang) => (
    <ProposePage {...page(lang)} overtaken={{ kind: 'under-review', change, before: firstArticle, href: '#' }} />
  ),
  gone: (lang) => <ProposePage {...page(lang)} article={null} overtaken={{ kind: 'gone', before: secondArticle }} />,
  error: (lang) => (
    <ProposePage
      {...page(lang)}
      state={{ values: { textFr: [''] }, errors: { reason: words[lang].problems['too-many'] }, theirs: null }}
    />
  ),
})
