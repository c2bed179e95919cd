import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { RotaPage } from './page.tsx'
import { deputyField, holderField, rotaState } from './rota-form.ts'
import { words } from './words.ts'

const wally = { id: 'w', name: 'Wally Navette' }
const salome = { id: 's', name: 'Salomé Trame' }

const page = (lang: Language) => ({
  lang,
  keys: { csrf: 'x', key: 'x' },
  action: '#',
  backHref: '#',
  keysHref: '#',
  organization: 'Maison Ronde',
  weekdays: [1, 2, 3, 4, 5],
  from: '9:00',
  until: '21:00',
  people: [salome, wally],
  version: 3,
  state: rotaState([]),
})

const saved = rotaState([
  { weekday: 1, holder: wally, deputy: salome },
  { weekday: 3, holder: salome, deputy: null },
])

export const examples = pageExamples('mailbox/rota/page', {
  ordinary: (lang) => <RotaPage {...page(lang)} />,
  saved: (lang) => <RotaPage {...page(lang)} state={saved} />,
  error: (lang) => (
    <RotaPage
      {...page(lang)}
      state={{
        ...saved,
        errors: { [deputyField(1)]: words[lang].problems.same, [holderField(2)]: words[lang].problems['no-holder'] },
      }}
    />
  ),
  overtaken: (lang) => (
    <RotaPage
      {...page(lang)}
      state={{ ...saved, theirs: { [holderField(1)]: 'Salomé Trame', [deputyField(1)]: '' } }}
    />
  ),
  nobody: (lang) => <RotaPage {...page(lang)} people={[]} />,
})
