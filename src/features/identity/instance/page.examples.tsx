import { pageExamples } from '../../../design/index.ts'
import { at, timeZone } from '../identity.examples.ts'
import { InstancePage } from './page.tsx'

const settings = { timeZone, baseUrl: 'https://tisserin.trois-lisieres.invalid', mailLeaves: true, demo: false }

export const examples = pageExamples('identity/instance/page', {
  ordinary: (lang) => (
    <InstancePage lang={lang} version="0.1.0" mail={{ waiting: 2, failing: 0 }} setUpAt={at(2)} settings={settings} />
  ),
  empty: (lang) => (
    <InstancePage
      lang={lang}
      version="0.1.0"
      mail={{ waiting: 0, failing: 0 }}
      setUpAt={null}
      settings={{ ...settings, mailLeaves: false, demo: true }}
    />
  ),
  failing: (lang) => (
    <InstancePage
      lang={lang}
      version="0.1.0"
      mail={{ waiting: 1214, failing: 1190 }}
      setUpAt={at(2)}
      settings={{
        ...settings,
        baseUrl: 'https://tisserin.centre-integre-universitaire-de-sante-et-de-services-sociaux.trois-lisieres.invalid',
      }}
    />
  ),
})
