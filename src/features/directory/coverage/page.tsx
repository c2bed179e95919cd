import { formatNumber, type Language } from '../../../kernel/language.ts'
import { words as stewardWords } from '../steward/words.ts'
import { needsUnder, type Need } from '../needs.ts'
import { queryNames } from '../search/filters.ts'
import { areaName } from '../areas-and-languages.ts'
import { ageBands, type AgeBand } from './queries.ts'
import { Button, Select, Table } from '../../../design/index.ts'
import { words } from './words.ts'

export interface CoverageColumn {
  key: string
  heading: string
}

interface CoveragePageProps {
  lang: Language
  title: string
  action: string
  /** The broad need that is open; null: all of them. */
  need: Need | null
  region: string | null
  band: AgeBand | null
  regions: readonly string[]
  rows: readonly Need[]
  columns: readonly CoverageColumn[]
  /** Known services by « need column »; absent: not known yet. */
  counts: ReadonlyMap<string, number>
  needHref: (code: string | null) => string
  searchHref: (need: string, column: string) => string
  csvHref: string
  deskHref: string
}

/** Where someone is known and where nobody is yet: needs down, regions or ages across. */
export function CoveragePage(props: CoveragePageProps) {
  const { lang, title, need, rows, columns, needHref, csvHref, deskHref } = props
  const t = words[lang]
  const table = (
    <Table
      caption={t.caption}
      captionClass="govuk-visually-hidden"
      stack
      files={{ label: stewardWords[lang].files, links: [{ label: 'CSV', href: csvHref }] }}
      head={[{ text: t.need }, ...columns.map(({ heading }) => ({ text: heading, numeric: true }))]}
      rows={rows.map((row) => [
        row.code !== need?.code && needsUnder(row.code).length > 0 ? (
          <a href={needHref(row.code)}>{row.name[lang]}</a>
        ) : (
          row.name[lang]
        ),
        ...columns.map((column) => <Cell {...props} row={row} column={column} />),
      ])}
    />
  )
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <Filter {...props} />
      {need && (
        <>
          <h2>{t.under(need.name[lang])}</h2>
          <p>
            <a href={needHref(need.parent)}>{t.allNeeds}</a>
          </p>
        </>
      )}
      {table}
      <p class="mid">{t.provinceHint}</p>
      <p>
        <a href={deskHref}>{stewardWords[lang].back}</a>
      </p>
    </>
  )
}

function Cell({
  lang,
  counts,
  searchHref,
  region,
  row,
  column,
}: CoveragePageProps & { row: Need; column: CoverageColumn }) {
  const t = words[lang]
  const count = counts.get(`${row.code} ${column.key}`)
  const place = region === null ? column.heading : `${areaName(region)[lang]}, ${column.heading}`
  const cell = count === undefined ? t.unknown : formatNumber(count, lang)
  return (
    <a
      href={searchHref(row.code, column.key)}
      class={count === undefined ? 'unknown' : undefined}
      aria-label={t.cell(cell, row.name[lang], place)}
    >
      {cell}
    </a>
  )
}

function Filter({ lang, action, need, region, band, regions }: CoveragePageProps) {
  const t = words[lang]
  return (
    <form method="get" action={action} class="filter">
      {need && <input type="hidden" name={queryNames[lang].need} value={need.code} />}
      <Select
        name="region"
        label={t.region}
        value={region ?? ''}
        items={[
          { value: '', text: t.allRegions },
          ...regions.map((code) => ({ value: code, text: code === 'QC' ? t.province : areaName(code)[lang] })),
        ]}
      />
      <Select
        name="age"
        label={t.ages}
        value={band ?? ''}
        items={[{ value: '', text: t.anyAge }, ...ageBands.map((one) => ({ value: one, text: t.band(one) }))]}
      />
      <Button kind="secondary">{t.show}</Button>
    </form>
  )
}
