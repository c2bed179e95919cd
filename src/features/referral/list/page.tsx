import type { Child } from 'hono/jsx'
import {
  Button,
  EmptyState,
  FilterPanel,
  Input,
  Pages,
  PrintButton,
  Select,
  Table,
  Tag,
} from '../../../design/index.ts'
import { href, type FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { words as shared } from '../words.ts'
import { directions, shownStates, sorts, type ReferralFilter } from './filter.ts'
import type { ListedReferral } from './queries.ts'
import { words } from './words.ts'

export interface ReferralRow {
  referral: ListedReferral
  code: string
  other: string
  /** In words. */
  due: string
  href: string
}

export interface ListPageProps {
  lang: Language
  /** Address of the list, without what narrows it. */
  action: string
  filter: ReferralFilter
  isNarrowed: boolean
  rows: readonly ReferralRow[]
  count: number
  pages: { page: number; pages: number; href: (page: number) => string }
  files: readonly FrameLink[]
  /** How to report, and the times of the organizations that the person leads. */
  links: readonly FrameLink[]
}

/** Envelopes alone: what waits, and what was asked. */
export function ListPage(props: ListPageProps) {
  const { lang, rows, isNarrowed, links } = props
  const t = words[lang]
  return (
    <>
      <h1>{shared[lang].title}</h1>
      <p class="lead">{t.lead}</p>
      <p class="on-screen">
        <Button href={href(lang, addresses.write)}>{t.write}</Button>
      </p>
      {(rows.length > 0 || isNarrowed) && <Filter {...props} />}
      {rows.length > 0 ? (
        <Found {...props} />
      ) : isNarrowed ? (
        <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
      ) : (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      )}
      <ul class="on-screen">
        {links.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
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
      <Input name="code" label={t.code} hint={t.codeHint} value={filter.code?.toUpperCase() ?? ''} />
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
        items={[{ value: '', text: t.any }, ...shownStates.map((one) => ({ value: one, text: states[one] }))]}
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
  const { priorities, states, statuses } = shared[lang]
  return (
    <>
      <p>
        {t.found(count)} <PrintButton />
      </p>
      <Table
        caption={shared[lang].title}
        captionClass="govuk-visually-hidden"
        files={{ label: t.files, links: files }}
        head={[
          { text: t.heads.code },
          { text: t.heads.other },
          { text: t.heads.priority },
          { text: t.heads.state },
          { text: t.heads.due },
        ]}
        rows={rows.map(({ referral, code, other, due, href: to }): Child[] => [
          <a href={to}>{code}</a>,
          <>
            <span class="small mid">{t.direction[referral.direction]}</span> {other}
          </>,
          priorities[referral.priority],
          <>
            <Tag kind={referral.state === 'requested' ? 'outlined' : 'filled'}>{states[referral.state]}</Tag>
            <div class="small mid">
              {referral.ownerName === null
                ? referral.businessStatus !== null && statuses[referral.businessStatus]
                : t.by(referral.ownerName)}
            </div>
          </>,
          <>
            {due}
            {referral.isLate && (
              <div>
                <b>{t.late}</b>
              </div>
            )}
          </>,
        ])}
      />
      <Pages {...pages} />
    </>
  )
}
