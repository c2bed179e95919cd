import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../identity.examples.ts'
import { ContactsPage } from './page.tsx'
import { words } from './words.ts'

const values = {
  officerName: 'Nadine Vallières',
  officerTitleFr: 'coordonnatrice',
  officerTitleEn: 'coordinator',
  officerEmail: 'nadine.vallieres@tisserin.invalid',
}
const page = (lang: Language) => ({
  lang,
  action: '#',
  backHref: '#',
  keys,
  state: filled({
    ...values,
    contactName: 'Équipe de la Table des Trois-Lisières',
    contactEmail: 'bonjour@tisserin.invalid',
  }),
  version: 1,
  isFromFile: false,
})

export const examples = pageExamples('identity/contacts/page', {
  ordinary: (lang) => <ContactsPage {...page(lang)} />,
  empty: (lang) => <ContactsPage {...page(lang)} state={filled({})} version={0} />,
  'from-file': (lang) => <ContactsPage {...page(lang)} state={filled(values)} version={0} isFromFile />,
  error: (lang) => (
    <ContactsPage
      {...page(lang)}
      state={refused(
        {
          values: { officerName: ['Nadine Vallières'], contactName: ['Équipe'] },
          problems: {
            officerTitleFr: 'missing',
            officerTitleEn: 'missing',
            officerEmail: 'missing',
            contactEmail: 'missing',
          },
        },
        { labels: words[lang].labels },
        lang,
      )}
    />
  ),
})
