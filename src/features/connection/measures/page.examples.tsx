import { pageExamples } from '../../../design/index.ts'
import { sectorCodes } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Net, NetOrganization, Tie } from '../model.ts'
import { measureChange } from './change.ts'
import { measureNet } from './measure-net.ts'
import { MeasuresPage, type MeasuresPageProps } from './page.tsx'
import { sayMeasures } from './presenter.ts'

const organization = (at: number): NetOrganization => ({
  id: `o${String(at).padStart(3, '0')}`,
  name: { fr: `Organisme ${at + 1}`, en: `Organization ${at + 1}` },
  sector: sectorCodes[at % 3] ?? 'community',
  regions: [['04', '09', '17'][at % 3] ?? '04'],
  since: '2024-01-01',
  answeredOn: at % 4 ? '2026-10-01' : null,
  actions: [],
  needs: [],
})
const tie = (a: number, b: number): Tie => ({
  a: organization(a).id,
  b: organization(b).id,
  declared: a % 2 ? 'both' : 'a',
  declaredStrength: a % 2 ? 'exchange' : null,
  evidenced: null,
  strength: a % 2 ? 'exchange' : null,
  lastMonth: b % 3 ? '2026-11' : '2025-02',
  freshness: b % 3 ? 'recent' : 'dormant',
})
/** A chain of organizations, every third also tied three places on, and the last two tied to nobody. */
function net(count: number, from = 0): Net {
  const organizations = Array.from({ length: count }, (_, at) => organization(at))
  const ties = organizations.flatMap((_, at) => [
    ...(at >= from && at < count - 3 ? [tie(at, at + 1)] : []),
    ...(at % 3 === 0 && at < count - 5 ? [tie(at, at + 3)] : []),
  ])
  return {
    day: from === 0 ? '2026-12-01' : '2025-12-01',
    organizations,
    ties,
    coverage: { answered: organizations.filter(({ answeredOn }) => answeredOn !== null).length, of: count },
  }
}

const page = (lang: Language, { organizations, ...rest }: Net, before: Net, isRegion = false): MeasuresPageProps => ({
  lang,
  network: lang === 'fr' ? 'Réseau des Deux-Eaux' : 'Deux-Eaux network',
  action: '#',
  kept: {},
  basis: 'both',
  region: isRegion ? '04' : null,
  regions: ['04', '09', '17'],
  measured: sayMeasures(measureNet({ organizations, ...rest }), measureChange(before, { organizations, ...rest }), {
    lang,
    isRegion,
    nameOf: (id) => organizations.find((one) => one.id === id)?.name[lang] ?? '',
  }),
  gapsHref: '#',
  filesHref: '#',
})

export const examples = pageExamples('connection/measures/page', {
  ordinary: (lang) => <MeasuresPage {...page(lang, net(17), net(17, 4))} />,
  'one-region': (lang) => <MeasuresPage {...page(lang, net(6), net(6), true)} />,
  empty: (lang) => <MeasuresPage {...page(lang, { ...net(6), ties: [] }, { ...net(6), ties: [] })} />,
  many: (lang) => <MeasuresPage {...page(lang, net(300), net(300, 40))} />,
  error: (lang) => <MeasuresPage {...page(lang, net(4), net(4))} measured={{ tooFew: 4 }} />,
})
