import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, reporting } from '../table.examples.ts'
import { AllianceReportsPage, TableReportsPage } from './page.tsx'

const alliance = (lang: Language) => ({
  lang,
  name: 'Alliance des Osiers',
  tables: [
    {
      id: '1',
      state: 'received' as const,
      nameFr: 'Table de la Rive',
      nameEn: 'Shore Table',
      level: 'regional' as const,
      version: 1,
    },
  ],
  endHref: () => '#',
  offering: {
    action: '#',
    keys,
    state: filled({}),
    tables: [{ value: 'a', text: 'Table du Vallon' }],
    by: [{ id: 'a', name: 'Maison des Osiers' }],
    actingFor: lang === 'fr' ? 'Au nom de' : 'On behalf of',
  },
})
const table = (lang: Language) => ({
  lang,
  keys,
  name: 'Table de la Rive',
  alliances: [
    reporting({ state: 'offered', stage: null, reviewOn: null, open: null, kept: null }),
    reporting(),
    reporting({ reviewOn: null, regions: [] }),
  ],
  receiveAction: () => '#',
  endHref: () => '#',
})

export const examples = pageExamples('table/report-to/page', {
  ordinary: (lang) => <AllianceReportsPage {...alliance(lang)} />,
  empty: (lang) => <AllianceReportsPage {...alliance(lang)} tables={[]} />,
  reader: (lang) => <AllianceReportsPage {...alliance(lang)} endHref={null} offering={null} />,
  error: (lang) => (
    <AllianceReportsPage
      {...alliance(lang)}
      offering={{
        ...alliance(lang).offering,
        state: { ...filled({}), errors: { table: lang === 'fr' ? 'Choisissez une table.' : 'Choose a table.' } },
      }}
    />
  ),
  table: (lang) => <TableReportsPage {...table(lang)} />,
  'table-empty': (lang) => <TableReportsPage {...table(lang)} alliances={[]} />,
  many: (lang) => (
    <TableReportsPage {...table(lang)} alliances={Array.from({ length: 20 }, () => reporting())} endHref={null} />
  ),
})
