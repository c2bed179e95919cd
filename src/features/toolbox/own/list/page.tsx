import type { Child } from 'hono/jsx'
import {
  Button,
  ButtonGroup,
  EmptyState,
  FilterPanel,
  Input,
  Pages,
  Select,
  Table,
  Tag,
} from '../../../../design/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { toolStates, type ToolState } from '../../rules.ts'
import type { OwnFilter } from '../queries.ts'
import { words as own } from '../words.ts'
import { words } from './words.ts'

export interface OwnToolRow {
  href: string
  title: string
  owner: string
  state: ToolState
  /** Anyone reads an earlier version than the last. */
  hasUnpublished: boolean
  day: string
}

export interface OwnToolsPageProps {
  lang: Language
  action: string
  filter: OwnFilter
  isFiltered: boolean
  /** To choose from; one is not asked. */
  owners: readonly { value: string; text: string }[]
  rows: readonly OwnToolRow[]
  total: number
  page: number
  pages: number
  pageHref: (page: number) => string
  writeHref: string
  listHref: string
}

export function OwnToolsPage(props: OwnToolsPageProps) {
  const { lang, total, rows, isFiltered, writeHref } = props
  const t = words[lang]
  return (
    <>
      <h1>{own[lang].list}</h1>
      <p class="lead">{t.lead}</p>
      <ButtonGroup>
        {(total > 0 || isFiltered) && <Button href={writeHref}>{t.write}</Button>}
        <a href={props.listHref}>{t.toPublic}</a>
      </ButtonGroup>
      {(total > 0 || isFiltered) && <Search {...props} />}
      {total === 0 &&
        (isFiltered ? (
          <EmptyState title={t.nothingFound.title}>{t.nothingFound.text}</EmptyState>
        ) : (
          <EmptyState title={t.empty.title} act={{ label: t.write, href: writeHref, isMain: true }}>
            {t.empty.text}
          </EmptyState>
        ))}
      {total > 0 && (
        <>
          <p class="mid">{t.count(total)}</p>
          <Table
            caption={own[lang].list}
            captionClass="govuk-visually-hidden"
            stack
            head={[{ text: t.heads.tool }, { text: t.heads.owner }, { text: t.heads.state }, { text: t.heads.written }]}
            rows={rows.map((row): Child[] => [
              <a href={row.href}>{row.title}</a>,
              row.owner,
              <>
                <ToolStateTag lang={lang} state={row.state} />
                {row.hasUnpublished && <div class="small mid">{t.unpublished}</div>}
              </>,
              row.day,
            ])}
          />
          <Pages page={props.page} pages={props.pages} href={props.pageHref} />
        </>
      )}
    </>
  )
}

const tagKinds = { draft: 'dashed', published: 'filled', withdrawn: 'outlined' } as const

export const ToolStateTag = ({ lang, state }: { lang: Language; state: ToolState }) => (
  <Tag kind={tagKinds[state]}>{own[lang].states[state]}</Tag>
)

function Search({ lang, action, filter, isFiltered, owners }: OwnToolsPageProps) {
  const { search } = words[lang]
  const any = { value: '', text: search.any }
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
        items={[any, ...toolStates.map((state) => ({ value: state, text: own[lang].states[state] }))]}
      />
      {owners.length > 1 && (
        <Select name="nom" label={search.owner} value={filter.networkId ?? ''} items={[any, ...owners]} />
      )}
    </FilterPanel>
  )
}
