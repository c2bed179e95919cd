import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { BeginWithoutNetwork } from '../../collaboration/index.ts'
import { keys } from '../table.examples.ts'
import { BeginPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({ level: 'regional', regions: ['17'] }),
  places: [{ value: 'a', text: 'Maison des Osiers' }],
})

export const examples = pageExamples('table/begin/page', {
  ordinary: (lang) => <BeginPage {...page(lang)} />,
  'two-organizations': (lang) => (
    <BeginPage {...page(lang)} places={[...page(lang).places, { value: 'b', text: 'Police du Vallon' }]} />
  ),
  error: (lang) => (
    <BeginPage
      {...page(lang)}
      state={{ ...filled({}), errors: { level: lang === 'fr' ? 'Choisissez un niveau.' : 'Choose a level.' } }}
    />
  ),
  'no-network': (lang) => <BeginWithoutNetwork lang={lang} title={words[lang].title} />,
})
