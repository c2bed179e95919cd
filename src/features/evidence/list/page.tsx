import type { Child } from 'hono/jsx'
import {
  Button,
  Details,
  EmptyState,
  Figures,
  FilterPanel,
  Input,
  Pages,
  PrintButton,
  Select,
  Table,
  Tag,
} from '../../../design/index.ts'
import { compareText, formatNumber, type Language } from '../../../kernel/language.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses, recordHref } from '../addresses.ts'
import { words as importWords } from '../import/words.ts'
import { typeDefinitions, typeOf } from '../evidence-types.ts'
import { nameOfRecord } from '../own-context.ts'
import { whenSaid } from '../record/presenter.ts'
import { words as shared } from '../words.ts'
import { whoFilters, workSorts, type WorkFilter } from './filter.ts'
import { numbersSaid, totalsSaid } from './presenter.ts'
import type { WorkRow, WorkTotal } from './queries.ts'
import { words } from './words.ts'

export interface WorkListPageProps {
  lang: Language
  /** The address of the list. */
  action: string
  filter: WorkFilter
  isFiltered: boolean
  count: number
  rows: readonly WorkRow[]
  totals: readonly WorkTotal[]
  /** Names of organizations, by id. */
  names: ReadonlyMap<string, string>
  /** The only organization of the person, which every row would repeat; null: they work in several. */
  own: string | null
  /** Actions of the plan: code and name. */
  actions: readonly { code: string; name: string }[]
  /** Of the rows that say an action was adopted: its name, by record. */
  actionNames: ReadonlyMap<string, string>
  page: number
  pages: number
  pageHref: (page: number) => string
  files: readonly { label: string; href: string }[]
  /** null: the person only reads there. */
  add: string | null
  /** What is expected and not said yet; null: nothing. */
  expected: Child | null
}

/** The work of one’s own organization: what was logged, in all and one by one. */
export function WorkListPage(props: WorkListPageProps) {
  const { lang, add, count, isFiltered } = props
  const t = words[lang]
  return (
    <>
      <h1>{shared[lang].title}</h1>
      <p class="lead">{t.lead}</p>
      {add && (
        <div class="row on-screen">
          <Button href={add}>{shared[lang].add}</Button>
          <a href={`${add}#others`}>{t.others}</a>
          <a href={href(lang, addresses.imports)}>{importWords[lang].link}</a>
        </div>
      )}
      {props.expected}
      {(count > 0 || isFiltered) && <Search {...props} />}
      {count === 0 ? <Nothing {...props} /> : <Found {...props} />}
    </>
  )
}

function Nothing({ lang, isFiltered }: WorkListPageProps) {
  const t = words[lang]
  if (isFiltered) return <EmptyState title={t.nothingFound.title}>{t.nothingFound.text}</EmptyState>
  return <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
}

function Search({ lang, action, filter, isFiltered, actions }: WorkListPageProps) {
  const { search, whos, sorts } = words[lang]
  const types = typeDefinitions
    .map(({ code, name }) => ({ value: code, text: name[lang] }))
    .sort((a, b) => compareText(a.text, b.text, lang))
  return (
    <FilterPanel
      action={action}
      label={search.label}
      submit={search.submit}
      {...(isFiltered ? { reset: { label: search.reset, href: action } } : {})}
    >
      <Input name="q" type="search" label={search.text} value={filter.text ?? ''} spellcheck={false} />
      <Select
        name="type"
        label={search.type}
        value={filter.type ?? ''}
        items={[{ value: '', text: search.anyType }, ...types]}
      />
      <Details summary={search.more} open={isFiltered}>
        {actions.length > 0 && (
          <Select
            name="action"
            label={search.action}
            value={filter.action ?? ''}
            items={[
              { value: '', text: search.anyAction },
              ...actions.map(({ code, name }) => ({ value: code, text: name })),
            ]}
          />
        )}
        <Input name="from" type="date" label={search.from} value={filter.from ?? ''} />
        <Input name="to" type="date" label={search.to} value={filter.to ?? ''} />
        <Select
          name="who"
          label={search.who}
          value={filter.who ?? ''}
          items={[{ value: '', text: whos.all }, ...whoFilters.map((value) => ({ value, text: whos[value] }))]}
        />
        <Select
          name="sort"
          label={search.sort}
          value={filter.sort}
          items={workSorts.map((value) => ({ value, text: sorts[value] }))}
        />
      </Details>
    </FilterPanel>
  )
}

function Found(props: WorkListPageProps) {
  const { lang, count, isFiltered, rows, totals, page, pages, pageHref, files } = props
  const t = words[lang]
  return (
    <>
      <p>
        {t.found(count, isFiltered)} {pages > 1 && t.page(formatNumber(page, lang), formatNumber(pages, lang))}
      </p>
      {totals.length > 0 && (
        <Details summary={t.totals}>
          <Figures items={totalsSaid(totals, lang)} />
          <p class="small mid">{t.totalsNote}</p>
        </Details>
      )}
      <PrintButton />
      <Table
        caption={t.caption}
        captionClass="govuk-visually-hidden"
        stack
        files={{ label: t.export, links: files }}
        head={[
          { text: t.heads.what, class: 'work-what' },
          { text: t.heads.when, class: 'work-when' },
          { text: t.heads.numbers, class: 'work-numbers' },
          { text: t.heads.who },
        ]}
        rows={rows.map((row): Child[] => [
          <What {...props} row={row} />,
          whenSaid(row, lang),
          numbersSaid(row, lang),
          <Organizations {...props} row={row} />,
        ])}
      />
      <Pages page={page} pages={pages} href={pageHref} />
    </>
  )
}

/** An adopted action is told by its name: a code says nothing in a list of them. */
function What({ lang, row, actionNames }: Pick<WorkListPageProps, 'lang' | 'actionNames'> & { row: WorkRow }) {
  const type = typeOf(row.type).name[lang]
  const name = actionNames.get(row.recordKey) ?? nameOfRecord(row, lang)
  return (
    <>
      <a href={recordHref(lang, row.recordKey)}>{name}</a>
      {name !== type && <div class="small mid">{type}</div>}
    </>
  )
}

function Organizations({
  lang,
  row,
  names,
  own,
}: Pick<WorkListPageProps, 'lang' | 'names' | 'own'> & { row: WorkRow }) {
  const t = words[lang]
  const named = row.organizations.flatMap(({ id }) => (id === own ? [] : (names.get(id) ?? [])))
  return (
    <>
      {named.length === 0 ? <span class="mid">{t.alone}</span> : named.join(', ')}
      {row.awaits && (
        <div>
          <Tag kind="dashed">{t.waits}</Tag>
        </div>
      )}
    </>
  )
}
