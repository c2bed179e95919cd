import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { stages } from '../../collaboration/index.ts'
import { OwnPage } from './page.tsx'
import type { OwnAlliance } from './queries.ts'
import { words } from './words.ts'

const alliance = (facts: Partial<OwnAlliance> = {}): OwnAlliance => ({
  id: '1',
  nameFr: 'Alliance des Osiers',
  nameEn: 'Osiers Alliance',
  stage: 'active',
  isInvited: false,
  sectors: ['community', 'police'],
  members: 2,
  overdue: 0,
  ...facts,
})

const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: { text: null, stage: null },
  alliances: [alliance({ isInvited: true, nameEn: null }), alliance({ id: '2', overdue: 1 })],
  allianceHref: () => '#',
  former: [
    {
      name: 'Alliance du Pont',
      href: '#',
      said: words[lang].leftOn(lang === 'fr' ? '2 novembre 2026' : 'November 2, 2026'),
    },
  ],
  begin: '#',
  weave: '#',
  pages: { page: 1, pages: 1, href: (number: number) => `#${number}` },
})

export const examples = pageExamples('alliance/own/page', {
  ordinary: (lang) => <OwnPage {...page(lang)} />,
  empty: (lang) => <OwnPage {...page(lang)} alliances={[]} former={[]} begin={null} />,
  nothing: (lang) => <OwnPage {...page(lang)} alliances={[]} filter={{ text: 'zzz', stage: null }} />,
  many: (lang) => (
    <OwnPage
      {...page(lang)}
      alliances={Array.from({ length: 25 }, (_, index) =>
        alliance({ id: String(index), stage: stages[index % 5] ?? 'active', overdue: index % 3 }),
      )}
      pages={{ page: 2, pages: 4, href: (number) => `#${number}` }}
    />
  ),
})
