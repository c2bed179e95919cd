import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, organizationNumber } from '../network.examples.ts'
import type { ReadList } from './columns.ts'
import type { ImportPlan, PlannedOrganization } from './plan-import.ts'
import { ListPreviewPage } from './preview-page.tsx'
import { words } from './words.ts'

const list: ReadList = {
  kind: 'sheet',
  columns: [
    { id: 'code', heading: 'CD_ORGNS', place: 'A' },
    { id: 'name_fr', heading: 'NOM_OFFCL_ORGNS', place: 'B' },
    { id: 'municipality', heading: 'NOM_MUNCP', place: 'F' },
  ],
  unknown: [],
  rows: [],
}
const fresh = (index: number): PlannedOrganization => {
  const { nameFr, nameEn, sector, regionCodes, municipality, website } = organizationNumber(index)
  return {
    line: index + 2,
    code: `TL-${1000 + index}`,
    nameFr,
    nameEn,
    sector,
    regionCodes,
    municipality,
    website,
    rows: index % 7 === 0 ? 3 : 1,
  }
}
const plan: ImportPlan = { fresh: [fresh(1), fresh(2)], there: 0, merged: 0, leftOut: 0, rows: 2, problems: [] }
const problemCodes = ['name-missing', 'sector-unknown', 'website-unreadable', 'name-differs'] as const
const long: ImportPlan = {
  fresh: Array.from({ length: 180 }, (_, index) => fresh(index)),
  there: 12,
  merged: 52,
  leftOut: 30,
  rows: 1274,
  problems: Array.from({ length: 60 }, (_, index) => ({
    code: problemCodes[index % problemCodes.length] ?? 'name-missing',
    place: `C${index + 2}`,
    value: index % 4 === 0 ? '' : 'n-importe-quelle-valeur-tres-longue-sans-espace-qui-deborde-de-sa-cellule',
  })),
}

const page = (lang: Language) => ({
  lang,
  fileName: 'liste.csv',
  list,
  notes: [],
  plan,
  keys,
  state: filled({}),
  asks: { sector: false, regions: false },
  refusal: null,
  action: '#',
  confirmAction: '#',
  errorsHref: '#',
  cancelHref: '#',
})

export const examples = pageExamples('network/import/preview-page', {
  ordinary: (lang) => <ListPreviewPage {...page(lang)} />,
  empty: (lang) => <ListPreviewPage {...page(lang)} plan={{ ...plan, fresh: [], there: 2 }} />,
  many: (lang) => (
    <ListPreviewPage
      {...page(lang)}
      fileName="liste-des-etablissements-scolaires-de-la-region-des-trois-lisieres-2026.xlsx"
      list={{ ...list, unknown: ['ADRS_GEOGR', 'CD_POSTL', 'DT_MAJ'] }}
      plan={long}
      asks={{ sector: true, regions: true }}
    />
  ),
  asks: (lang) => <ListPreviewPage {...page(lang)} plan={null} asks={{ sector: true, regions: true }} />,
  error: (lang) => <ListPreviewPage {...page(lang)} refusal={words[lang].applyRefusals.settled} />,
})
