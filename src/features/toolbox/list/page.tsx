import { formatNumber, type Language } from '../../../kernel/language.ts'
import { href } from '../../../kernel/http/index.ts'
import { Details, Doors, EmptyState, FilterPanel, Input, Pages, Select } from '../../../design/index.ts'
import { termLinker } from '../../glossary/index.ts'
import { addresses } from '../addresses.ts'
import { metaOf } from '../article/presenter.ts'
import { audiences, kinds, levels, type Article } from '../model.ts'
import { articleHref } from '../places.ts'
import { words as toolbox } from '../words.ts'
import { isFiltered, orders, queryNames, type ToolSearch } from './filters.ts'
import { words } from './words.ts'

export interface ToolboxPageProps {
  lang: Language
  search: ToolSearch
  notes: readonly string[]
  articles: readonly Article[]
  total: number
  page: number
  pages: number
  pageHref: (page: number) => string
  /** Something is asked: the count is then said, and the way back to everything. */
  isNarrowed: boolean
  /** Where the reader writes tools; null: they write none. */
  manageHref: string | null
}

export function ToolboxPage(props: ToolboxPageProps) {
  const { lang, articles, isNarrowed, total } = props
  const t = words[lang]
  const terms = termLinker(lang)
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{terms.linked(t.lead)}</p>
      {!isNarrowed && <p>{terms.linked(t.sources)}</p>}
      {props.manageHref !== null && (
        <p class="on-screen">
          <a href={props.manageHref}>{t.manage}</a>
        </p>
      )}
      {!isNarrowed && (
        <Doors items={[{ href: href(lang, addresses.checklist), title: t.checklist.title, text: t.checklist.text }]} />
      )}
      <Filters {...props} />
      {props.notes.map((note) => (
        <p>{note}</p>
      ))}
      {isNarrowed && total > 0 && <p class="mid">{t.found(total, formatNumber(total, lang))}</p>}
      {total === 0 ? (
        <EmptyState title={t.empty.title} act={{ label: t.empty.all, href: href(lang, addresses.toolbox) }}>
          {t.empty.text}
        </EmptyState>
      ) : (
        <ul class="tools">
          {articles.map((article) => (
            <li>
              <h2 class="h-small">
                <a href={articleHref(article, lang)}>{article.title[lang]}</a>
              </h2>
              <p>{terms.linked(article.summary[lang])}</p>
              <p class="tools__meta small mid">{metaOf(article, lang)}</p>
            </li>
          ))}
        </ul>
      )}
      <Pages label={t.pages} page={props.page} pages={props.pages} href={props.pageHref} />
      <p class="small on-screen">
        <a href={href(lang, addresses.feed)} type="application/atom+xml">
          {t.feed}
        </a>
      </p>
    </>
  )
}

function Filters({ lang, search, isNarrowed }: ToolboxPageProps) {
  const t = words[lang].filters
  const names = toolbox[lang]
  const query = queryNames[lang]
  const choices = <T extends string>(all: string, values: readonly T[], said: Readonly<Record<T, string>>) => [
    { value: '', text: all },
    ...values.map((value) => ({ value, text: said[value] })),
  ]
  const action = href(lang, addresses.toolbox)
  return (
    <FilterPanel
      action={action}
      label={t.label}
      submit={t.submit}
      reset={isNarrowed || search.order !== null ? { label: t.reset, href: action } : undefined}
    >
      <Input name={query.q} label={t.words} type="search" value={search.q} maxlength={200} />
      <Details summary={t.more} open={isFiltered(search)}>
        <Select name={query.kind} label={t.kind} items={choices(t.anyKind, kinds, names.kinds)} value={search.kind} />
        <Select
          name={query.level}
          label={t.level}
          items={choices(t.anyLevel, levels, names.levels)}
          value={search.level}
        />
        <Select
          name={query.audience}
          label={t.audience}
          items={choices(t.anyAudience, audiences, names.audiences)}
          value={search.audience}
        />
        <Select
          name={query.order}
          label={t.order}
          items={choices(t.bestOrder, orders, t.orders)}
          value={search.order}
        />
      </Details>
    </FilterPanel>
  )
}
