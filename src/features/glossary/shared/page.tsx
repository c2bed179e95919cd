import type { Child } from 'hono/jsx'
import { Button, EmptyState, FilterPanel, Input, Pages, Select, Table, Tag } from '../../../design/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import { definitionStates, type DefinitionState } from '../rules.ts'
import type { SpokenText } from '../shared-definition.ts'
import { Spoken } from '../spoken.tsx'
import { words as common } from '../words.ts'
import type { SharedFilter } from './filter.ts'
import { words } from './words.ts'

export interface SharedRow {
  href: string
  term: SpokenText
  text: SpokenText
  state: DefinitionState
  isAwaiting: boolean
  number: number | null
  day: string
  /** Who proposed it. */
  by: string
  /** Name of its network, when the person has several. */
  network: string | null
}

export interface SharedPageProps {
  lang: Language
  action: string
  filter: SharedFilter
  rows: readonly SharedRow[]
  /** How many fit, on every page. */
  total: number
  /** Whether there is one at all. */
  isEmpty: boolean
  page: number
  pages: number
  pageHref: (page: number) => string
  proposeHref: string | null
  /** The list as it is narrowed, as files. */
  files: readonly { label: string; href: string }[]
}

export function SharedPage(props: SharedPageProps) {
  const { lang, rows, isEmpty, total, proposeHref } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {proposeHref && <Button href={proposeHref}>{t.propose}</Button>}
      {isEmpty ? (
        <EmptyState title={t.empty.title} headingLevel={2}>
          {t.empty.text}
        </EmptyState>
      ) : (
        <>
          <Search {...props} />
          {rows.length === 0 ? (
            <EmptyState title={t.nothingFound.title} headingLevel={2}>
              {t.nothingFound.text}
            </EmptyState>
          ) : (
            <>
              <p role="status">{t.found(total)}</p>
              <p class="small">
                {t.files}{' '}
                {props.files.map(({ label, href }, index) => (
                  <>
                    {index > 0 && ' · '}
                    <a href={href}>{label}</a>
                  </>
                ))}
              </p>
              <Rows {...props} />
            </>
          )}
        </>
      )}
    </>
  )
}

function Search({ lang, action, filter }: SharedPageProps) {
  const { search, awaiting } = words[lang]
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
          { value: 'awaiting', text: awaiting },
          ...definitionStates.map((state) => ({ value: state, text: common[lang].states[state] })),
        ]}
      />
    </FilterPanel>
  )
}

function Rows({ lang, rows, page, pages, pageHref }: SharedPageProps) {
  const t = words[lang]
  const number = (value: number) => formatNumber(value, lang)
  return (
    <>
      <Table
        caption={pages > 1 ? `${t.title}, ${t.page(number(page), number(pages))}` : t.title}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.heads.term }, { text: t.heads.definition }, { text: t.heads.state }, { text: t.heads.day }]}
        rows={rows.map((row): Child[] => [
          <>
            <a href={row.href}>
              <Spoken of={row.term} lang={lang} />
            </a>
            {row.network && <div class="small mid">{row.network}</div>}
          </>,
          <>
            <Spoken of={row.text} lang={lang} />
            <div class="small mid">{common[lang].proposedBy(row.by)}.</div>
          </>,
          <>
            <Tag kind={row.state === 'adopted' ? 'filled' : row.state === 'open' ? 'outlined' : 'dashed'}>
              {common[lang].states[row.state]}
            </Tag>
            {row.number !== null && <div class="small">{common[lang].version(row.number)}</div>}
            {row.isAwaiting && <div class="small">{t.awaiting}</div>}
          </>,
          <span class="nowrap">{row.day}</span>,
        ])}
      />
      <Pages page={page} pages={pages} href={pageHref} />
    </>
  )
}
