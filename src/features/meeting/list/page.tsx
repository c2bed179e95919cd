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
import type { MeetingMoment } from '../rules.ts'
import { words as shared } from '../words.ts'
import type { MeetingFilter } from './queries.ts'
import { words } from './words.ts'

export interface MeetingRow {
  title: string
  href: string
  /** Of the alliance or table; null: it is the page’s. */
  collaboration: string | null
  when: string
  at: string
  place: string | null
  moment: MeetingMoment
  /** Who came and what was decided, in words. */
  notes: readonly string[]
}

interface ListPageProps {
  lang: Language
  /** The meetings of one collaboration, or all of one’s own. */
  isOwn: boolean
  action: string
  filter: MeetingFilter
  meetings: readonly MeetingRow[]
  conveneHref: string | null
  settingsHref: string | null
  /** Where the list is taken away, as it is narrowed. */
  files: readonly { label: string; href: string }[]
  pages: { page: number; pages: number; href: (page: number) => string }
}

export function ListPage(props: ListPageProps) {
  const { lang, isOwn, action, filter, meetings, conveneHref, settingsHref, pages } = props
  const t = words[lang]
  const isNarrowed = filter.text !== null
  return (
    <>
      <h1>{isOwn ? t.ownTitle : t.title}</h1>
      {isOwn && <p class="lead">{t.lead}</p>}
      <ButtonGroup>
        {conveneHref && <Button href={conveneHref}>{t.convene}</Button>}
        {settingsHref && <a href={settingsHref}>{t.settings}</a>}
      </ButtonGroup>
      <FilterPanel
        action={action}
        label={t.filter.label}
        submit={t.filter.submit}
        {...(isNarrowed ? { reset: { label: t.filter.reset, href: action } } : {})}
      >
        <Input name="q" label={t.filter.text} value={filter.text} type="search" />
        <Select
          name="quand"
          label={t.filter.side}
          value={filter.side}
          items={[
            { value: 'coming', text: t.coming },
            { value: 'past', text: t.past },
          ]}
        />
      </FilterPanel>
      {meetings.length > 0 ? <Meetings {...props} /> : <Empty {...props} />}
      <Pages {...pages} />
    </>
  )
}

function Empty({ lang, isOwn, filter }: ListPageProps) {
  const { empty, nothing } = words[lang]
  if (filter.text !== null) return <EmptyState title={nothing.title}>{nothing.text}</EmptyState>
  return filter.side === 'past' ? (
    <EmptyState title={empty.pastTitle}>{empty.pastText}</EmptyState>
  ) : (
    <EmptyState title={empty.title}>{isOwn ? empty.ownText : empty.text}</EmptyState>
  )
}

function Meetings({ lang, filter, meetings, files }: ListPageProps) {
  const t = words[lang]
  return (
    <Table
      caption={t[filter.side]}
      stack
      files={{ label: t.files, links: files }}
      head={[{ text: t.heads.what }, { text: t.heads.when }, { text: t.heads.where }, { text: t.heads.state }]}
      rows={meetings.map((one): Child[] => [
        <>
          <a href={one.href}>{one.title}</a>
          {one.collaboration !== null && <div class="small mid">{one.collaboration}</div>}
        </>,
        <time datetime={one.at}>{one.when}</time>,
        one.place ?? '–',
        <>
          <Tag kind={one.moment === 'cancelled' ? 'dashed' : one.moment === 'past' ? 'filled' : 'outlined'}>
            {shared[lang].moments[one.moment]}
          </Tag>
          {one.notes.length > 0 && <div class="small mid">{one.notes.join(' · ')}</div>}
        </>,
      ])}
    />
  )
}
