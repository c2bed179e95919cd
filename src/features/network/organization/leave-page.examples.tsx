import { pageExamples } from '../../../design/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { keys, longOrganization, network, organization, secondNetwork } from '../network.examples.ts'
import { LeavePage } from './leave-page.tsx'

const page = (lang: Language) => ({
  lang,
  title: nameIn(organization, lang),
  action: '#',
  backHref: '#',
  keys,
  networks: [network],
})

export const examples = pageExamples('network/organization/leave-page', {
  ordinary: (lang) => <LeavePage {...page(lang)} />,
  many: (lang) => (
    <LeavePage {...page(lang)} title={nameIn(longOrganization, lang)} networks={[network, secondNetwork]} />
  ),
})
