import type { Child } from 'hono/jsx'
import { Button, EmptyState, FilterPanel, Input, Late, Pages, Select, Table, Tag } from '../../../design/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { commitmentStates, type Commitment } from '../model.ts'
import { isOverdue } from '../rules.ts'
import { words as shared } from '../words.ts'
import type { CommitmentFilter } from './queries.ts'
import { words } from './words.ts'

export interface CommitmentsPageProps {
  lang: Language
  action: string
  today: string
  filter: CommitmentFilter
  commitments: readonly Commitment[]
  organizations: readonly { id: string; name: string }[]
  nameOf: (organizationId: string) => string
  /** Null: the person may not change it. */
  settleHref: (commitment: Commitment) => string | null
  promiseHref: string | null
  files: readonly { label: string; href: string }[]
  pages: { page: number; pages: number; href: (page: number) => string }
}

export function CommitmentsPage(props: CommitmentsPageProps) {
  const { lang, action, filter, commitments, organizations, promiseHref, files, pages } = props
  const t = words[lang]
  const isNarrowed = filter.text !== null || filter.state !== null || filter.organizationId !== null
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {promiseHref && (
        <p class="on-screen">
          <Button href={promiseHref}>{t.add}</Button>
        </p>
      )}
      {commitments.length === 0 && !isNarrowed ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <>
          <FilterPanel
            action={action}
            label={t.filter.label}
            submit={t.filter.submit}
            {...(isNarrowed ? { reset: { label: t.filter.reset, href: action } } : {})}
          >
            <Input name="q" label={t.filter.text} value={filter.text} type="search" />
            <Select
              name="etat"
              label={t.filter.state}
              value={filter.state ?? ''}
              items={[
                { value: '', text: t.filter.any },
                { value: 'overdue', text: shared[lang].overdue },
                ...commitmentStates.map((one) => ({ value: one, text: shared[lang].states[one] })),
              ]}
            />
            <Select
              name="organisation"
              label={t.filter.organization}
              value={filter.organizationId ?? ''}
              items={[
                { value: '', text: t.filter.all },
                ...organizations.map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
          </FilterPanel>
          {commitments.length === 0 ? (
            <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
          ) : (
            <CommitmentTable {...props} files={{ label: t.files, links: files }} />
          )}
          <Pages {...pages} />
        </>
      )}
    </>
  )
}

type CommitmentTableProps = Pick<CommitmentsPageProps, 'lang' | 'today' | 'commitments' | 'nameOf' | 'settleHref'> & {
  files?: { label: string; links: readonly { label: string; href: string }[] }
}

/** Who promised what, by when, and how it went. */
export function CommitmentTable({ lang, today, commitments, nameOf, settleHref, files }: CommitmentTableProps) {
  const t = words[lang]
  const { states, overdue, nobody } = shared[lang]
  return (
    <Table
      caption={t.title}
      captionClass="govuk-visually-hidden"
      stack
      {...(files === undefined ? {} : { files })}
      head={[{ text: t.heads.what }, { text: t.heads.who }, { text: t.heads.dueOn }, { text: t.heads.state }]}
      rows={commitments.map((one): Child[] => {
        const link = settleHref(one)
        return [
          <>
            {link === null ? one.what : <a href={link}>{one.what}</a>}
            {one.said !== null && <div class="small mid">{one.said}</div>}
          </>,
          <>
            {nameOf(one.organizationId)}
            <div class="small mid">{one.personName ?? nobody}</div>
          </>,
          <time datetime={one.dueOn}>{formatDay(one.dueOn, lang)}</time>,
          isOverdue(one, today) ? (
            <Late>{overdue}</Late>
          ) : (
            <Tag kind={one.state === 'kept' ? 'filled' : one.state === 'open' ? 'outlined' : 'dashed'}>
              {states[one.state]}
            </Tag>
          ),
        ]
      })}
    />
  )
}
