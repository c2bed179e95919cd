import type { Child } from 'hono/jsx'
import { EmptyState, FilterPanel, Input, Pages, PrintButton, Select, Table } from '../../../design/index.ts'
import { PersonReach, regionName, regionNames, SectorLabel, sectorCodes, sectorName } from '../../../field/index.ts'
import { formatDay, formatNumber, nameIn, type Language } from '../../../kernel/language.ts'
import { isNarrowed, unansweredSorts, type UnansweredFilter } from './narrow.ts'
import type { UnansweredOrganization } from './queries.ts'
import { words } from './words.ts'

export interface UnansweredPageProps {
  lang: Language
  action: string
  filter: UnansweredFilter
  /** Codes of the regions that one may choose. */
  regions: readonly string[]
  rows: readonly UnansweredOrganization[]
  total: number
  /** Everywhere, someone can answer. */
  isEmpty: boolean
  page: number
  pages: number
  pageHref: (page: number) => string
  organizationHref: (organization: UnansweredOrganization) => string
  files: readonly { label: string; href: string }[]
}

/** For who coordinates: members where neither the specialist nor the substitute can answer today. */
export function UnansweredPage(props: UnansweredPageProps) {
  const { lang, isEmpty, total } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {isEmpty ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <>
          <Search {...props} />
          {total === 0 ? (
            <EmptyState title={t.nothingFound.title}>{t.nothingFound.text}</EmptyState>
          ) : (
            <Rows {...props} />
          )}
          <PrintButton />
        </>
      )}
    </>
  )
}

function Search({ lang, action, filter, regions }: UnansweredPageProps) {
  const { search, sorts } = words[lang]
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
        name="sort"
        label={search.sort}
        value={filter.sort}
        items={unansweredSorts.map((value) => ({ value, text: sorts[value] }))}
      />
    </FilterPanel>
  )
}

function Rows({ lang, rows, total, page, pages, pageHref, organizationHref, files }: UnansweredPageProps) {
  const t = words[lang]
  const number = (value: number) => formatNumber(value, lang)
  return (
    <>
      <p role="status">{t.found(total, number(total))}</p>
      <Table
        caption={pages > 1 ? `${t.title}, ${t.page(number(page), number(pages))}` : t.title}
        captionClass="govuk-visually-hidden"
        stack
        files={{ label: t.files, links: files }}
        head={[
          { text: t.heads.organization },
          { text: t.heads.why },
          { text: t.heads.contact },
          { text: t.heads.regions },
        ]}
        rows={rows.map((one): Child[] => [
          <>
            <a href={organizationHref(one)}>{nameIn(one, lang)}</a>
            <div class="small">
              <SectorLabel sector={one.sector} />
            </div>
          </>,
          one.backOn === null ? t.nobody : t.away(formatDay(one.backOn, lang)),
          one.contact === null ? (
            t.noContact
          ) : (
            <>
              {one.contact.name}
              <br />
              <PersonReach person={one.contact} lang={lang} />
            </>
          ),
          regionNames(one.regionCodes, lang).join(', '),
        ])}
      />
      <Pages page={page} pages={pages} href={pageHref} />
    </>
  )
}
