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
} from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { PagesOf } from '../pages-of.ts'
import { testimonialStates, type TestimonialState } from '../rules.ts'
import { words as shared } from '../words.ts'
import type { FollowFilter } from './queries.ts'
import { words } from './words.ts'

export interface FollowedRow {
  id: string
  href: string
  /** The first words of it. */
  start: string
  language: Language
  author: string
  organization: string
  state: TestimonialState
  /** It waits for the reader. */
  isToRead: boolean
  day: string
}

interface FollowPageProps extends PagesOf {
  lang: Language
  action: string
  filter: FollowFilter
  isFiltered: boolean
  total: number
  rows: readonly FollowedRow[]
  /** null: the person has no access to write from. */
  writeHref: string | null
  listHref: string
}

export function FollowPage(props: FollowPageProps) {
  const { lang, total, rows, isFiltered, writeHref } = props
  const t = words[lang]
  return (
    <>
      <h1>{shared[lang].follow}</h1>
      <p class="lead">{t.lead}</p>
      <ButtonGroup>
        {writeHref !== null && (total > 0 || isFiltered) && <Button href={writeHref}>{t.write}</Button>}
        <a href={props.listHref}>{t.toPublic}</a>
      </ButtonGroup>
      {(total > 0 || isFiltered) && <Search {...props} />}
      {total === 0 && isFiltered && <EmptyState title={t.nothingFound.title}>{t.nothingFound.text}</EmptyState>}
      {total === 0 && !isFiltered && (
        <EmptyState
          title={t.empty.title}
          {...(writeHref === null ? {} : { act: { label: t.write, href: writeHref, isMain: true } })}
        >
          {writeHref === null ? t.emptyReader : t.empty.text}
        </EmptyState>
      )}
      {total > 0 && (
        <>
          <p class="mid">{t.count(total)}</p>
          <Table
            caption={shared[lang].follow}
            captionClass="govuk-visually-hidden"
            stack
            head={[{ text: t.heads.said }, { text: t.heads.author }, { text: t.heads.state }, { text: t.heads.since }]}
            rows={rows.map((row): Child[] => [
              <a href={row.href} lang={row.language === lang ? undefined : row.language}>
                {row.start}
              </a>,
              <>
                {row.author}
                <div class="small mid">{row.organization}</div>
              </>,
              <>
                <StateTag lang={lang} state={row.state} />
                {row.isToRead && (
                  <div class="small">
                    <b>{t.toRead}</b>
                  </div>
                )}
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

const tagKinds = { draft: 'dashed', waiting: 'outlined', published: 'filled', withdrawn: 'dashed' } as const

export const StateTag = ({ lang, state }: { lang: Language; state: TestimonialState }) => (
  <Tag kind={tagKinds[state]}>{shared[lang].states[state]}</Tag>
)

function Search({ lang, action, filter, isFiltered }: FollowPageProps) {
  const { search } = words[lang]
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
          ...testimonialStates.map((state) => ({ value: state, text: shared[lang].states[state] })),
        ]}
      />
    </FilterPanel>
  )
}
