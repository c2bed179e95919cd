import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { levels } from '../model.ts'
import { OwnPage } from './page.tsx'
import type { OwnTable } from './queries.ts'

const table = (facts: Partial<OwnTable> = {}): OwnTable => ({
  id: '1',
  nameFr: 'Table de la Rive',
  nameEn: 'Shore Table',
  level: 'regional',
  regions: ['17'],
  stage: 'active',
  isInvited: false,
  sectors: ['community', 'education', 'police'],
  members: 6,
  overdue: 0,
  ...facts,
})

const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: { text: null, level: null, region: null },
  tables: [
    table({ isInvited: true, stage: 'exploring', members: 1 }),
    table({ overdue: 2 }),
    table({ level: null, regions: [] }),
  ],
  tableHref: () => '#',
  begin: '#',
  codes: '#',
  publicHref: '#',
  pages: { page: 1, pages: 1, href: (number: number) => `#${number}` },
})

export const examples = pageExamples('table/own/page', {
  ordinary: (lang) => <OwnPage {...page(lang)} />,
  empty: (lang) => <OwnPage {...page(lang)} tables={[]} />,
  nothing: (lang) => <OwnPage {...page(lang)} tables={[]} filter={{ text: 'zzz', level: null, region: '06' }} />,
  reader: (lang) => <OwnPage {...page(lang)} begin={null} codes={null} />,
  many: (lang) => (
    <OwnPage
      {...page(lang)}
      tables={Array.from({ length: 25 }, (_, index) =>
        table({ nameFr: `Table ${index}`, level: levels[index % levels.length] ?? null }),
      )}
      pages={{ page: 2, pages: 3, href: (number) => `#${number}` }}
    />
  ),
})
