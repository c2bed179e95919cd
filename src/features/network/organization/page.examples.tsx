import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { designationKinds, type Organization } from '../model.ts'
import {
  bareOrganization,
  day,
  designation,
  longOrganization,
  member,
  network,
  organization,
  secondNetwork,
} from '../network.examples.ts'
import { OrganizationCardPage } from './page.tsx'

const noActs = { edit: null, people: null, designate: null, inviteLead: null, provider: null, leave: null, part: null }
const lead = member(0, 'lead')
const page = (lang: Language, shown: Organization = organization) => ({
  lang,
  organization: shown,
  networks: [network],
  leads: [{ name: lead.name }],
  networkHref: () => '#',
  designations: [designation('contact', lead), designation('specialist', member(1, 'specialist'))],
  leftOn: null,
  acts: noActs,
})

export const examples = pageExamples('network/organization/page', {
  ordinary: (lang) => <OrganizationCardPage {...page(lang)} />,
  empty: (lang) => (
    <OrganizationCardPage
      {...page(lang, bareOrganization)}
      leads={[]}
      designations={[]}
      acts={{ ...noActs, inviteLead: '#', edit: '#', designate: '#' }}
    />
  ),
  lead: (lang) => (
    <OrganizationCardPage
      {...page(lang)}
      acts={{ edit: '#', people: '#', designate: '#', inviteLead: null, provider: '#', leave: '#', part: '#' }}
    />
  ),
  many: (lang) => (
    <OrganizationCardPage
      {...page(lang, longOrganization)}
      networks={[network, secondNetwork]}
      leads={[lead, member(4, 'lead')]}
      designations={[
        ...designationKinds.map((kind, index) => designation(kind, member(index, 'worker'), { handedFrom: lead.name })),
        ...designationKinds.map((kind) =>
          designation(kind, lead, { fromDay: day('2025-09-01'), untilDay: day('2026-09-14') }),
        ),
      ]}
    />
  ),
  left: (lang) => (
    <OrganizationCardPage {...page(lang)} networks={[]} leads={null} designations={[]} leftOn="2026-11-02" />
  ),
})
