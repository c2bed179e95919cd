import type { Child } from 'hono/jsx'
import { Button, EmptyState, FilterPanel, Input, Pages, Select, Table, Tag } from '../../../design/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import { protocolStates, type ProtocolState } from '../rules.ts'
import type { SpokenText } from '../said.ts'
import { Spoken } from '../spoken-text.tsx'
import { words as shared } from '../words.ts'
import type { ProtocolFilter } from './narrow-protocols.ts'
import { words } from './words.ts'

export interface ProtocolRow {
  href: string
  name: SpokenText
  state: ProtocolState
  /** Newest version, and the day it came out; null: a draft. */
  newest: { number: number; day: string } | null
  /** How many of how many work by its newest version; null: a draft. */
  regions: { newest: number; of: number } | null
  organizations: { newest: number; of: number } | null
  openChanges: number
  matrixHref: string
  /** Name of its network, when the person has several. */
  network: string | null
}

export interface ProtocolListPageProps {
  lang: Language
  action: string
  filter: ProtocolFilter
  rows: readonly ProtocolRow[]
  /** How many fit, on every page. */
  total: number
  isEmpty: boolean
  page: number
  pages: number
  pageHref: (page: number) => string
  files: readonly { label: string; href: string }[]
  /** null: not theirs to write. */
  writeHref: string | null
  links: { agreement: string; duty: string; recommendations: string }
}

export function ProtocolListPage(props: ProtocolListPageProps) {
  const { lang, rows, isEmpty, total, links } = props
  const t = words[lang]
  return (
    <>
      <h1>{shared[lang].name}</h1>
      <p class="lead">{t.lead}</p>
      {props.writeHref && (
        <div class="on-screen">
          <Button href={props.writeHref} kind={isEmpty ? 'main' : 'secondary'}>
            {t.write}
          </Button>
        </div>
      )}
      <ul>
        <li>
          <a href={links.duty}>{t.duty}</a>
        </li>
        <li>
          <a href={links.agreement}>{t.agreement}</a>
        </li>
        <li>
          <a href={links.recommendations}>{t.recommendations}</a>
        </li>
      </ul>
      {isEmpty ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <>
          <Search {...props} />
          {rows.length === 0 ? (
            <EmptyState title={t.nothingFound.title}>{t.nothingFound.text}</EmptyState>
          ) : (
            <>
              <p role="status">{t.found(total)}</p>
              <Rows {...props} />
            </>
          )}
        </>
      )}
    </>
  )
}

function Search({ lang, action, filter }: ProtocolListPageProps) {
  const { search } = words[lang]
  const isFiltered = filter.text !== null || filter.state !== null
  return (
    <FilterPanel
      action={action}
      label={search.label}
      submit={search.submit}
      {...(isFiltered ? { reset: { label: search.reset, href: action } } : {})}
    >
      <Input name="q" type="search" label={search.text} value={filter.text ?? ''} spellcheck={false} />
      <Select
        name="etat"
        label={search.state}
        value={filter.state ?? ''}
        items={[
          { value: '', text: search.any },
          ...protocolStates.map((state) => ({ value: state, text: shared[lang].states[state] })),
        ]}
      />
    </FilterPanel>
  )
}

function Rows({ lang, rows, page, pages, pageHref, files }: ProtocolListPageProps) {
  const t = words[lang]
  const number = (value: number) => formatNumber(value, lang)
  const title = shared[lang].name
  return (
    <>
      <Table
        caption={pages > 1 ? `${title}, ${shared[lang].page(number(page), number(pages))}` : title}
        captionClass="govuk-visually-hidden"
        stack
        files={{ label: t.files, links: files }}
        head={[{ text: t.heads.name }, { text: t.heads.version }, { text: t.heads.followed }]}
        rows={rows.map((row): Child[] => [
          <>
            <a href={row.href}>
              <Spoken of={row.name} lang={lang} />
            </a>
            {row.network && <div class="small mid">{row.network}</div>}
          </>,
          <>
            <Tag kind={row.state === 'issued' ? 'filled' : row.state === 'draft' ? 'outlined' : 'dashed'}>
              {shared[lang].states[row.state]}
            </Tag>
            {row.newest && (
              <div class="small">
                {shared[lang].version(row.newest.number)}, {row.newest.day}
              </div>
            )}
            {row.openChanges > 0 && <div class="small">{t.open(row.openChanges)}</div>}
          </>,
          row.regions && row.organizations ? (
            <>
              {shared[lang].regions(row.regions.newest, row.regions.of)}
              <br />
              {shared[lang].organizations(row.organizations.newest, row.organizations.of)}
              <div class="small">
                <a href={row.matrixHref}>
                  {t.matrix}
                  <span class="govuk-visually-hidden">: {row.name.text}</span>
                </a>
              </div>
            </>
          ) : (
            ''
          ),
        ])}
      />
      <Pages page={page} pages={pages} href={pageHref} />
    </>
  )
}
