import { pageExamples } from '../../../design/index.ts'
import { sectorCodes, type SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { longOrganization, network, organization, organizationNumber, secondNetwork } from '../network.examples.ts'
import { OrganizationListPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: { text: null, sector: null, region: null, status: null },
  isFiltered: false,
  organizations: [organization, organizationNumber(1), organizationNumber(2)],
  counts: new Map<SectorCode, number>([
    ['community', 2],
    ['education', 1],
  ]),
  total: 3,
  page: 1,
  pages: 1,
  pageHref: (number: number) => `#${number}`,
  sectorHref: () => '#',
  organizationHref: () => '#',
  files: ['Excel', 'CSV', 'JSON'].map((label) => ({ label, href: '#' })),
  networks: [{ name: lang === 'fr' ? network.nameFr : network.nameEn, href: '#' }],
  add: null,
  importList: null,
  invitations: null,
})

export const examples = pageExamples('network/list/page', {
  ordinary: (lang) => <OrganizationListPage {...page(lang)} />,
  empty: (lang) => <OrganizationListPage {...page(lang)} organizations={[]} counts={new Map()} total={0} />,
  'empty-coordinator': (lang) => (
    <OrganizationListPage
      {...page(lang)}
      organizations={[]}
      counts={new Map()}
      total={0}
      add="#"
      importList="#"
      invitations="#"
    />
  ),
  many: (lang) => (
    <OrganizationListPage
      {...page(lang)}
      organizations={[longOrganization, ...Array.from({ length: 49 }, (_, index) => organizationNumber(index))]}
      counts={new Map(sectorCodes.map((code, index) => [code, 1200 + index]))}
      total={6012}
      page={7}
      pages={121}
      networks={[network, secondNetwork].map((one) => ({ name: lang === 'fr' ? one.nameFr : one.nameEn, href: '#' }))}
      add="#"
      importList="#"
      invitations="#"
    />
  ),
  'nothing-found': (lang) => (
    <OrganizationListPage
      {...page(lang)}
      filter={{ text: 'introuvable', sector: 'police', region: '04', status: 'joined' }}
      isFiltered
      organizations={[]}
      counts={new Map()}
      total={0}
    />
  ),
})
