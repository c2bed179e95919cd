import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { BeginWithoutNetwork } from '../../collaboration/index.ts'
import { BeginPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys: { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' },
  state: filled({ sectors: ['community', 'police'], regions: ['04'] }),
  places: [{ value: 'a', text: 'Maison des Osiers' }],
})

export const examples = pageExamples('alliance/begin/page', {
  ordinary: (lang) => <BeginPage {...page(lang)} />,
  'two-organizations': (lang) => (
    <BeginPage {...page(lang)} places={[...page(lang).places, { value: 'b', text: 'Police du Vallon' }]} />
  ),
  error: (lang) => (
    <BeginPage
      {...page(lang)}
      state={{ ...filled({}), errors: { purpose: lang === 'fr' ? 'À remplir.' : 'Fill it in.' } }}
    />
  ),
  'no-network': (lang) => <BeginWithoutNetwork lang={lang} title={words[lang].title} />,
})
