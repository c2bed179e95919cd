import { pageExamples } from '../../../design/index.ts'
import { regionCodes } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { areaName } from '../areas-and-languages.ts'
import { findNeed, needsUnder } from '../needs.ts'
import { CoveragePage, type CoverageColumn } from './page.tsx'
import { ageBands } from './queries.ts'
import { words } from './words.ts'

const few = ['04', '17', 'QC']
const all = [...regionCodes, 'QC']
const byRegion = (lang: Language, regions: readonly string[]): CoverageColumn[] =>
  regions.map((code) => ({ key: code, heading: areaName(code)[lang] }))

/** Some cells known, some not, the same at each reading. */
const countsOf = (columns: readonly CoverageColumn[], codes: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    codes.flatMap((code, row) =>
      columns.flatMap(({ key }, at): [string, number][] =>
        (row + at) % 3 === 0 ? [] : [[`${code} ${key}`, (row * 7 + at * 13) % 40]],
      ),
    ),
  )

function page(lang: Language, { columns, open = null }: { columns: CoverageColumn[]; open?: string | null }) {
  const need = open === null ? null : findNeed(open)
  const rows = need === null ? needsUnder(null) : [need, ...needsUnder(need.code)]
  return {
    lang,
    title: words[lang].title(lang === 'fr' ? 'Table des Trois-Lisières' : 'Three Edges table'),
    action: '#',
    need,
    region: null,
    band: null,
    regions: few,
    rows,
    columns,
    counts: countsOf(
      columns,
      rows.map(({ code }) => code),
    ),
    needHref: () => '#',
    searchHref: () => '#',
    csvHref: '#',
    deskHref: '#',
  }
}

export const examples = pageExamples('directory/coverage/page', {
  ordinary: (lang) => <CoveragePage {...page(lang, { columns: byRegion(lang, few) })} />,
  empty: (lang) => <CoveragePage {...page(lang, { columns: byRegion(lang, few) })} counts={new Map()} />,
  many: (lang) => <CoveragePage {...page(lang, { columns: byRegion(lang, all) })} regions={all} />,
  need: (lang) => <CoveragePage {...page(lang, { columns: byRegion(lang, few), open: 'safety' })} band="14-17" />,
  region: (lang) => (
    <CoveragePage
      {...page(lang, { columns: ageBands.map((band) => ({ key: band, heading: words[lang].band(band) })) })}
      region="04"
    />
  ),
})
