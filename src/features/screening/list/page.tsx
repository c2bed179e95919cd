import type { Child } from 'hono/jsx'
import { EmptyState, FilterPanel, Input, Pages, PrintButton, Select, Table, Tag } from '../../../design/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { standingFilters, standingSorts, type StandingFilter } from './standings.ts'
import { words } from './words.ts'

export interface StandingRow {
  name: string
  /** Of one where the reader works; null: only that it exists is known. */
  href: string | null
  regions: string
  /** Null: none in force. */
  since: string | null
}

export interface ListPageProps {
  lang: Language
  action: string
  filter: StandingFilter
  rows: readonly StandingRow[]
  count: number
  isNarrowed: boolean
  pages: { page: number; pages: number; href: (page: number) => string }
  files: readonly FrameLink[]
}

/** Which organizations have a protocol in force. */
export function ListPage(props: ListPageProps) {
  const { lang, action, filter, rows, count, isNarrowed, pages, files } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <PrintButton />
      <FilterPanel
        action={action}
        label={t.filter.label}
        submit={t.filter.submit}
        reset={isNarrowed ? { label: t.filter.reset, href: action } : undefined}
      >
        <Input name="q" label={t.filter.text} value={filter.text ?? ''} />
        <Select
          name="protocole"
          label={t.filter.state}
          value={filter.state}
          items={standingFilters.map((one) => ({ value: one, text: t.filter.states[one] }))}
        />
        <Select
          name="ordre"
          label={t.filter.sort}
          value={filter.sort}
          items={standingSorts.map((one) => ({ value: one, text: t.filter.sorts[one] }))}
        />
      </FilterPanel>
      {rows.length === 0 ? (
        <EmptyState title={isNarrowed ? t.nothing.title : t.empty.title}>
          {isNarrowed ? t.nothing.text : t.empty.text}
        </EmptyState>
      ) : (
        <>
          <p>{t.found(count)}</p>
          <Table
            caption={t.title}
            captionClass="govuk-visually-hidden"
            stack
            head={[
              { text: t.heads.organization },
              { text: t.heads.regions },
              { text: t.heads.state },
              { text: t.heads.since },
            ]}
            rows={rows.map(({ name, href, regions, since }): Child[] => [
              href === null ? name : <a href={href}>{name}</a>,
              regions,
              <Tag kind={since === null ? 'dashed' : 'filled'}>{since === null ? t.none : t.inForce}</Tag>,
              since ?? '–',
            ])}
            files={{ label: t.files, links: files }}
          />
          <Pages {...pages} />
        </>
      )}
    </>
  )
}
