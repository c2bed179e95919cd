import type { Child } from 'hono/jsx'
import { Button, EmptyState, FilterPanel, InsetText, Pages, Select, Table, Tag } from '../../../design/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words as shared } from '../words.ts'
import { shownMailboxes, type MailboxFilter } from './filter.ts'
import { words } from './words.ts'

export interface MailboxRow {
  id: string
  code: string
  /** The sealed page. */
  href: string
  /** Null: there is but one. */
  organization: string | null
  awaits: boolean
  /** Monday of the week it began, in words. */
  week: string
  /** Null: nobody yet. */
  lead: string | null
  isMine: boolean
  entries: number
}

export interface DutyLine {
  /** Null: there is but one. */
  organization: string | null
  /** Day of the week, in words. */
  day: string
  holder: string
  deputy: string | null
}

export interface ListPageProps {
  lang: Language
  /** Address of the list, without what narrows it. */
  action: string
  filter: MailboxFilter
  rows: readonly MailboxRow[]
  count: number
  pages: { page: number; pages: number; href: (page: number) => string }
  /** The person has the keys of a team. */
  answers: boolean
  keysHref: string
  /** Hours within which a first answer is promised, by organization. */
  promises: readonly { organization: string; hours: number }[]
  /** Who is on duty now, or next, by organization; none where nobody in particular is. */
  onDuty: readonly DutyLine[]
  /** Where those chosen are set aside, or taken back. */
  asideHref: string
  /** How many are set aside. */
  asideCount: number
  /** The list of those. */
  asideListHref: string
  /** Where those whom the person leads say when somebody answers. */
  doors: readonly FrameLink[]
}

/** Envelopes alone: who waits, since when, who follows. What is said is read on the sealed page. */
export function ListPage(props: ListPageProps) {
  const { lang, rows, filter, promises, onDuty, doors } = props
  const t = words[lang]
  return (
    <>
      <h1>{shared[lang].title}</h1>
      <p class="lead">{t.lead}</p>
      {promises.length + onDuty.length > 0 && (
        <InsetText>
          {promises.map(({ organization, hours }) => (
            <p>{t.promise(organization, hours)}</p>
          ))}
          {onDuty.map((duty) => (
            <p>{t.onDuty(duty)}</p>
          ))}
        </InsetText>
      )}
      {(rows.length > 0 || filter.shown !== 'all') && <Filter {...props} />}
      {rows.length > 0 ? <Found {...props} /> : <Nothing {...props} />}
      {props.asideCount > 0 && filter.shown !== 'aside' && (
        <p>
          <a href={props.asideListHref}>{t.aside.count(props.asideCount)}</a>
        </p>
      )}
      {doors.length > 0 && (
        <section class="on-screen">
          <h2>{t.doors}</h2>
          <ul>
            {doors.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Nothing({ lang, filter, answers, keysHref }: ListPageProps) {
  const { nothing, empty, noKeys } = words[lang]
  if (filter.shown !== 'all') return <EmptyState title={nothing.title}>{nothing.text}</EmptyState>
  if (answers) return <EmptyState title={empty.title}>{empty.text}</EmptyState>
  return (
    <EmptyState title={noKeys.title} act={{ label: noKeys.act, href: keysHref }}>
      {noKeys.text}
    </EmptyState>
  )
}

function Filter({ lang, action, filter }: ListPageProps) {
  const { filter: t } = words[lang]
  return (
    <FilterPanel
      action={action}
      label={t.label}
      submit={t.submit}
      reset={filter.shown === 'all' ? undefined : { label: t.reset, href: action }}
    >
      <Select
        name="voir"
        label={t.shown}
        value={filter.shown}
        items={shownMailboxes.map((value) => ({ value, text: t.values[value] }))}
      />
    </FilterPanel>
  )
}

/** Conversations, each with a box: several are set aside at once, or taken back. */
function Found({ lang, rows, count, pages, filter, asideHref }: ListPageProps) {
  const t = words[lang]
  const isAside = filter.shown === 'aside'
  return (
    <>
      <p>{t.found(count)}</p>
      <form method="get" action={asideHref}>
        <Table
          caption={shared[lang].title}
          captionClass="govuk-visually-hidden"
          stack
          head={[
            { text: t.heads.code },
            { text: t.heads.state },
            { text: t.heads.week },
            { text: t.heads.lead },
            { text: t.heads.entries },
            { text: t.heads.choose },
          ]}
          rows={rows.map(({ id, code, href, organization, awaits, week, lead, isMine, entries }): Child[] => [
            <>
              <a href={href}>{t.read(code)}</a>
              {organization !== null && <div class="small mid">{organization}</div>}
            </>,
            <Tag kind={awaits ? 'outlined' : 'filled'}>{awaits ? t.awaits : t.answered}</Tag>,
            week,
            isMine ? t.you : (lead ?? t.nobody),
            t.entries(entries),
            <Choice id={id} label={t.aside.choose(code)} />,
          ])}
        />
        <p>{isAside ? t.aside.backHint : t.aside.hint}</p>
        <Button kind="secondary">{isAside ? t.aside.takeBack : t.aside.act}</Button>
      </form>
      <Pages {...pages} />
    </>
  )
}

function Choice({ id, label }: { id: string; label: string }) {
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" id={`c-${id}`} name="id" type="checkbox" value={id} />
        <label class="govuk-label govuk-checkboxes__label" for={`c-${id}`}>
          {label}
        </label>
      </div>
    </div>
  )
}
