import type { Child } from 'hono/jsx'
import { Button, EmptyState, FilterPanel, Pages, Select, Table, Tag } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { InitiativeStatus } from '../model.ts'
import { nameOfOwn } from '../own-context.ts'
import { words as shared } from '../words.ts'
import type { OwnRow } from './queries.ts'
import { words } from './words.ts'

interface DeskPageProps {
  lang: Language
  action: string
  rows: readonly OwnRow[]
  status: InitiativeStatus | null
  changedOn: (row: OwnRow) => string
  manageHref: (id: string) => string
  pages: { page: number; pages: number; href: (page: number) => string }
  /** Null where the person may not, or has nothing to read there. */
  add: string | null
  requests: string | null
  all: string
}

export const initiativeStatuses = ['draft', 'published', 'withdrawn'] as const satisfies readonly InitiativeStatus[]

export function DeskPage(props: DeskPageProps) {
  const { lang, rows, status, add } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <div class="row">
        {add && <Button href={add}>{t.add}</Button>}
        {props.requests && <a href={props.requests}>{t.requests}</a>}
        <a href={props.all}>{t.all}</a>
      </div>
      {rows.length === 0 && status === null ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <Own {...props} />
      )}
    </>
  )
}

function Own({ lang, action, rows, status, changedOn, manageHref, pages }: DeskPageProps) {
  const t = words[lang]
  const { statuses } = shared[lang]
  return (
    <>
      <FilterPanel action={action} label={t.filter.label} submit={t.filter.submit}>
        <Select
          name="etat"
          label={t.filter.state}
          value={status ?? ''}
          items={[
            { value: '', text: t.filter.any },
            ...initiativeStatuses.map((one) => ({ value: one, text: statuses[one] })),
          ]}
        />
      </FilterPanel>
      {rows.length === 0 ? (
        <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
      ) : (
        <Table
          caption={t.title}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.heads.name }, { text: t.heads.state }, { text: t.heads.changed }]}
          rows={rows.map((row): Child[] => [
            <>
              <a href={manageHref(row.id)}>{nameOfOwn(row, lang)}</a>
              <div class="small mid">{lang === 'fr' ? row.byFr : row.byEn}</div>
            </>,
            <Tag kind={row.status === 'published' ? 'filled' : row.status === 'draft' ? 'dashed' : 'outlined'}>
              {statuses[row.status]}
            </Tag>,
            changedOn(row),
          ])}
        />
      )}
      <Pages {...pages} />
    </>
  )
}
