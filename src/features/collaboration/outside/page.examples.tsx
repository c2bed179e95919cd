import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, organizations } from '../collaboration.examples.ts'
import { OutsidePage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({}),
  seats: organizations.slice(0, 1),
  othersCount: 0,
  backHref: '#',
  inNetworkHref: null,
})

export const examples = pageExamples('collaboration/outside/page', {
  ordinary: (lang) => <OutsidePage {...page(lang)} />,
  others: (lang) => <OutsidePage {...page(lang)} othersCount={2} seats={organizations} />,
  inNetwork: (lang) => (
    <OutsidePage
      {...page(lang)}
      inNetworkHref="#"
      state={{
        ...filled({
          name: 'École inventée',
          sector: 'education',
          email: 'direction@ecole.invalid',
          language: 'fr',
        }),
        errors: { name: words[lang].problems.name['in-network'] },
      }}
    />
  ),
})
