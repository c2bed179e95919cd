import type { Child } from 'hono/jsx'
import { Bars, EmptyState, FilterPanel, Input, Pages, PrintButton, Select, Table } from '../../../design/index.ts'
import { regionName, SectorLabel, sectorCodes, sectorName } from '../../../field/index.ts'
import { formatDay, formatNumber, nameIn, type Language } from '../../../kernel/language.ts'
import type { Protocol } from '../model.ts'
import { nameOf } from '../said.ts'
import { Spoken } from '../spoken-text.tsx'
import { words as shared } from '../words.ts'
import {
  isNarrowed,
  sorts,
  standingOf,
  standings,
  type MatrixFilter,
  type MatrixRow,
  type Standing,
  type Works,
} from './matrix-rows.ts'
import { words } from './words.ts'

export interface MatrixPageProps {
  lang: Language
  action: string
  protocol: Pick<Protocol, 'nameFr' | 'nameEn'>
  newest: { number: number; day: string }
  /** Regions of the network, and organizations in it, by how they stand to the newest version. */
  counts: Record<'regions' | 'organizations', Record<Standing, number>>
  filter: MatrixFilter
  /** Codes of the regions that rows are of. */
  regions: readonly string[]
  rows: readonly MatrixRow[]
  /** How many fit, on every page. */
  total: number
  page: number
  pages: number
  pageHref: (page: number) => string
  files: readonly { label: string; href: string }[]
  /** Adoptions that ended, or that a later version followed: the newest first. */
  past: readonly { who: string; version: number; from: string; until: string; isEnded: boolean }[]
}

export function MatrixPage(props: MatrixPageProps) {
  const { lang, protocol, newest, total } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">
        <Spoken of={nameOf(protocol, lang)} lang={lang} />. {t.newest(shared[lang].version(newest.number), newest.day)}
      </p>
      <Progress {...props} />
      <Search {...props} />
      {total === 0 ? <EmptyState title={t.nothingFound.title}>{t.nothingFound.text}</EmptyState> : <Rows {...props} />}
      <Past {...props} />
      <PrintButton />
    </>
  )
}

/** « The same protocol everywhere », as it stands today. */
function Progress({ lang, counts }: MatrixPageProps) {
  const t = words[lang]
  return (
    <div class="cols cols--2">
      {(['regions', 'organizations'] as const).map((of) => {
        const all = standings.reduce((sum, one) => sum + counts[of][one], 0)
        return (
          <Bars
            caption={t.progress[of](counts[of].newest, all)}
            head={{ name: t.heads.standing, value: t.heads[of] }}
            most={all}
            rows={standings.map((one) => ({
              name: t.standings[one],
              value: counts[of][one],
              said: formatNumber(counts[of][one], lang),
            }))}
          />
        )
      })}
    </div>
  )
}

function Search({ lang, action, filter, regions }: MatrixPageProps) {
  const { search, standings: names, sorts: sortNames } = words[lang]
  const any = { value: '', text: search.any }
  return (
    <FilterPanel
      action={action}
      label={search.label}
      submit={search.submit}
      {...(isNarrowed(filter) ? { reset: { label: search.reset, href: action } } : {})}
    >
      <Input name="q" type="search" label={search.text} value={filter.text ?? ''} spellcheck={false} />
      <Select
        name="region"
        label={search.region}
        value={filter.region ?? ''}
        items={[any, ...regions.map((code) => ({ value: code, text: regionName(code, lang) }))]}
      />
      <Select
        name="secteur"
        label={search.sector}
        value={filter.sector ?? ''}
        items={[any, ...sectorCodes.map((code) => ({ value: code, text: sectorName(code, lang) }))]}
      />
      <Select
        name="version"
        label={search.standing}
        value={filter.standing ?? ''}
        items={[any, ...standings.map((one) => ({ value: one, text: names[one] }))]}
      />
      <Select
        name="tri"
        label={search.sort}
        value={filter.sort}
        items={sorts.map((one) => ({ value: one, text: sortNames[one] }))}
      />
    </FilterPanel>
  )
}

function Rows({ lang, rows, total, page, pages, pageHref, files, newest }: MatrixPageProps) {
  const t = words[lang]
  const number = (value: number) => formatNumber(value, lang)
  return (
    <>
      <p role="status">{t.found(total)}</p>
      <Table
        caption={pages > 1 ? `${t.title}, ${shared[lang].page(number(page), number(pages))}` : t.title}
        captionClass="govuk-visually-hidden"
        files={{ label: t.files, links: files }}
        head={[
          { text: t.heads.region },
          { text: t.heads.regionWorks },
          { text: t.heads.organization },
          { text: t.heads.sector },
          { text: t.heads.works },
        ]}
        rows={rows.map((row): Child[] => [
          regionName(row.region, lang),
          <WorksSaid lang={lang} works={row.regionWorks} newest={newest.number} />,
          row.organization ? nameIn(row.organization, lang) : <span class="mid">{t.noOrganization}</span>,
          row.organization ? <SectorLabel sector={row.organization.sector} /> : '',
          row.organization ? <WorksSaid lang={lang} works={row.works} newest={newest.number} /> : '',
        ])}
      />
      <Pages page={page} pages={pages} href={pageHref} />
    </>
  )
}

function WorksSaid({ lang, works, newest }: { lang: Language; works: Works; newest: number }) {
  const t = words[lang]
  if (works === null) return <span class="mid">{t.standings.none}</span>
  const isNewest = standingOf(works, { number: newest }) === 'newest'
  const version = shared[lang].version(works.number)
  return (
    <>
      {isNewest ? <b>{version}</b> : version}
      <div class="small mid">{t.since(formatDay(works.fromDay, lang))}</div>
    </>
  )
}

function Past({ lang, past }: MatrixPageProps) {
  if (past.length === 0) return <></>
  const t = words[lang]
  return (
    <section>
      <h2>{t.past}</h2>
      <Table
        caption={t.past}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.heads.who }, { text: t.heads.version }, { text: t.heads.from }, { text: t.heads.until }]}
        rows={past.map(({ who, version, from, until, isEnded }): Child[] => [
          who,
          shared[lang].version(version),
          from,
          `${until}${isEnded ? ` (${t.ended})` : ` (${t.followed})`}`,
        ])}
      />
    </section>
  )
}
