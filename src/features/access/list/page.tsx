import type { Child } from 'hono/jsx'
import {
  Button,
  ButtonGroup,
  EmptyState,
  FilterPanel,
  Pages,
  PrintButton,
  Select,
  Table,
  Tag,
} from '../../../design/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { sayBands } from '../../consult/index.ts'
import { sayNeed } from '../access-context.ts'
import { requestStates } from '../model.ts'
import { words as shared } from '../words.ts'
import { directions, sorts, type RequestFilter } from './filter.ts'
import type { ListedRequest } from './queries.ts'
import { words } from './words.ts'

export interface ListPageProps {
  lang: Language
  /** Address of the list, without what narrows it. */
  action: string
  filter: RequestFilter
  isNarrowed: boolean
  rows: readonly { request: ListedRequest; due: string; href: string }[]
  count: number
  pages: { page: number; pages: number; href: (page: number) => string }
  files: readonly FrameLink[]
  /** Null: the person does more than read nowhere, or in no network. */
  ask: string | null
}

/** Open requests: what an organization of the person may take, and what they asked. */
export function ListPage(props: ListPageProps) {
  const { lang, rows, isNarrowed, ask } = props
  const t = words[lang]
  return (
    <>
      <h1>{shared[lang].open}</h1>
      <p class="lead">{t.lead}</p>
      <div class="on-screen">
        <ButtonGroup>
          {ask && <Button href={ask}>{t.ask}</Button>}
          <PrintButton />
        </ButtonGroup>
      </div>
      {(rows.length > 0 || isNarrowed) && <Filter {...props} />}
      {rows.length > 0 ? (
        <Found {...props} />
      ) : isNarrowed ? (
        <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
      ) : (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      )}
    </>
  )
}

function Filter({ lang, action, filter, isNarrowed }: ListPageProps) {
  const { filter: t } = words[lang]
  const { states } = shared[lang]
  return (
    <FilterPanel
      action={action}
      label={t.label}
      submit={t.submit}
      reset={isNarrowed ? { label: t.reset, href: action } : undefined}
    >
      <Select
        name="sens"
        label={t.direction}
        value={filter.direction ?? ''}
        items={[{ value: '', text: t.all }, ...directions.map((one) => ({ value: one, text: t.directions[one] }))]}
      />
      <Select
        name="etat"
        label={t.state}
        value={filter.state ?? ''}
        items={[{ value: '', text: t.any }, ...requestStates.map((one) => ({ value: one, text: states[one] }))]}
      />
      <Select
        name="ordre"
        label={t.sort}
        value={filter.sort}
        items={sorts.map((one) => ({ value: one, text: t.sorts[one] }))}
      />
    </FilterPanel>
  )
}

function Found({ lang, rows, count, pages, files }: ListPageProps) {
  const t = words[lang]
  return (
    <>
      <p>{t.found(count)}</p>
      <Table
        caption={shared[lang].open}
        captionClass="govuk-visually-hidden"
        stack
        files={{ label: t.files, links: files }}
        head={[{ text: t.heads.need }, { text: t.heads.about }, { text: t.heads.state }, { text: t.heads.due }]}
        rows={rows.map(({ request, due, href }): Child[] => {
          const other = lang === 'fr' ? request.otherFr : request.otherEn
          return [
            <>
              <a href={href}>{sayNeed(request.need, lang)}</a>
              <div class="small mid">{t.filter.directions[request.direction]}</div>
            </>,
            Object.values(sayBands(request.bands, lang)).join(' · '),
            <>
              <Tag kind={request.state === 'open' ? 'outlined' : 'filled'}>{shared[lang].states[request.state]}</Tag>
              {other !== null && <div class="small mid">{other}</div>}
            </>,
            <>
              {due}
              {request.isLate && (
                <div>
                  <b>{t.late}</b>
                </div>
              )}
            </>,
          ]
        })}
      />
      <Pages {...pages} />
    </>
  )
}
