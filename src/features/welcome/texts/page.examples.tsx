import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { InstanceContacts } from '../../identity/index.ts'
import { TextPage } from './page.tsx'
import { PrivacyOffice, PublicContact } from './who-answers.tsx'
import { words } from './words.ts'

const named = {
  officer: {
    name: 'Nadine Vallières',
    title: { fr: 'coordonnatrice', en: 'coordinator' },
    email: 'nadine.vallieres@tisserin.example',
  },
  contact: { name: 'Équipe de la Table', email: 'bonjour@tisserin.example' },
}

function naming(
  lang: Language,
  name: 'privacy' | 'accessibility' | 'openSource',
  contacts: Pick<InstanceContacts, 'officer' | 'contact'> | null,
) {
  const who = { t: words[lang].office, lang, contacts }
  return <TextPage t={words[lang][name]} office={<PrivacyOffice {...who} />} contact={<PublicContact {...who} />} />
}

export const examples = pageExamples('welcome/texts/page', {
  ordinary: (lang) => naming(lang, 'privacy', named),
  'no-officer': (lang) => naming(lang, 'privacy', { officer: null, contact: null }),
  away: (lang) => naming(lang, 'privacy', null),
  promise: (lang) => <TextPage t={words[lang].promise} />,
  accessibility: (lang) => naming(lang, 'accessibility', named),
  'accessibility-no-contact': (lang) => naming(lang, 'accessibility', { officer: null, contact: null }),
  'open-source': (lang) => naming(lang, 'openSource', named),
})
