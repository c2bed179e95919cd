import { pageExamples } from '../../../design/index.ts'
import { at, timeZone } from '../identity.examples.ts'
import { InstancePage } from './page.tsx'

const settings = { timeZone, baseUrl: 'https://tisserin.trois-lisieres.invalid', mailLeaves: true, demo: false }
const named = {
  officer: {
    name: 'Nadine Vallières',
    title: { fr: 'coordonnatrice', en: 'coordinator' },
    email: 'nadine.vallieres@tisserin.invalid',
  },
}

export const examples = pageExamples('identity/instance/page', {
  ordinary: (lang) => (
    <InstancePage
      lang={lang}
      version="0.1.0"
      mail={{ waiting: 2, retried: 0, refused: 0, ended: 0 }}
      heldSince={null}
      setUpAt={at(2)}
      contacts={named}
      settings={settings}
    />
  ),
  empty: (lang) => (
    <InstancePage
      lang={lang}
      version="0.1.0"
      mail={{ waiting: 0, retried: 0, refused: 0, ended: 0 }}
      heldSince={null}
      setUpAt={null}
      contacts={{ officer: null }}
      settings={{ ...settings, mailLeaves: false, demo: true }}
    />
  ),
  held: (lang) => (
    <InstancePage
      lang={lang}
      version="0.1.0"
      mail={{ waiting: 31, retried: 0, refused: 0, ended: 4 }}
      heldSince={at(23)}
      setUpAt={at(2)}
      contacts={named}
      settings={settings}
    />
  ),
  failing: (lang) => (
    <InstancePage
      lang={lang}
      version="0.1.0"
      mail={{ waiting: 1214, retried: 1190, refused: 12, ended: 1 }}
      heldSince={null}
      setUpAt={at(2)}
      contacts={named}
      settings={{
        ...settings,
        baseUrl: 'https://tisserin.centre-integre-universitaire-de-sante-et-de-services-sociaux.trois-lisieres.invalid',
      }}
    />
  ),
})
