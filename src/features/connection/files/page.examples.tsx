import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { plainFilter } from '../filter.ts'
import type { NetFilter, NetOrganization } from '../model.ts'
import { FilesPage, NoFilesPage } from './page.tsx'
import { aboutNet } from './presenter.ts'

const organization: NetOrganization = {
  id: 'o1',
  name: { fr: 'Organisation 1', en: 'Organization 1' },
  sector: 'community',
  regions: ['04'],
  since: '2024-01-01',
  answeredOn: null,
  actions: [],
  needs: [],
}
const hrefs = { xlsx: '#', gexf: '#', graphml: '#', nodes: '#', edges: '#' }
const about = (lang: Language, count: number, filter: NetFilter = plainFilter) =>
  aboutNet(
    {
      day: '2026-12-01',
      organizations: Array.from({ length: count }, () => organization),
      ties: [],
      coverage: { answered: Math.floor(count / 2), of: count },
    },
    { network: lang === 'fr' ? 'Réseau des Deux-Eaux' : 'Deux-Eaux network', filter, lang },
  )
const narrow: NetFilter = {
  ...plainFilter,
  basis: 'declared',
  sectors: ['police', 'justice'],
  regions: ['04', '09', '17'],
  kinds: ['activity', 'training'],
  months: 36,
}

export const examples = pageExamples('connection/files/page', {
  ordinary: (lang) => <FilesPage lang={lang} about={about(lang, 14)} hrefs={hrefs} mapHref="#" clearHref={null} />,
  many: (lang) => <FilesPage lang={lang} about={about(lang, 1_000, narrow)} hrefs={hrefs} mapHref="#" clearHref="#" />,
  empty: (lang) => <FilesPage lang={lang} about={about(lang, 0, narrow)} hrefs={null} mapHref="#" clearHref="#" />,
  error: (lang) => <NoFilesPage lang={lang} isCoordinated={false} />,
})
