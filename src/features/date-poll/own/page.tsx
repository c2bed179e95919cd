import type { Child } from 'hono/jsx'
import { Button, EmptyState, Pages, Table, Tag } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { DatePoll, PollState } from '../model.ts'
import { closingIn, momentIn } from '../moments.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface OwnPollsPageProps {
  lang: Language
  polls: readonly (DatePoll & { state: PollState; href: string })[]
  /** Null: not for this person. */
  proposeHref: string | null
  pages: { page: number; pages: number; href: (page: number) => string }
}

/** Dates sought in a collaboration. */
export function OwnPollsPage({ lang, polls, proposeHref, pages }: OwnPollsPageProps) {
  const t = words[lang]
  const propose = proposeHref !== null && (
    <p class="on-screen">
      <Button href={proposeHref}>{t.propose}</Button>
    </p>
  )
  if (polls.length === 0)
    return (
      <>
        <h1>{t.title}</h1>
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
        {propose}
      </>
    )
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {propose}
      <Table
        caption={t.title}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.heads.title }, { text: t.heads.state }, { text: t.heads.closing }]}
        rows={polls.map((poll): Child[] => [
          <a href={poll.href}>{poll.title}</a>,
          <PollStanding lang={lang} poll={poll} />,
          closingIn(poll, lang),
        ])}
      />
      <Pages {...pages} />
    </>
  )
}

const tagKinds = { open: 'outlined', closed: 'dashed', chosen: 'filled', cancelled: 'dashed' } as const

/** Its state, and the moment chosen. */
function PollStanding({ lang, poll }: { lang: Language; poll: DatePoll }) {
  const chosen = poll.moments.find(({ id }) => id === poll.chosenSlotId)
  return (
    <>
      <Tag kind={tagKinds[poll.state]}>{shared[lang].states[poll.state]}</Tag>
      {chosen !== undefined && <div class="small">{momentIn(chosen, lang, poll.timeZone)}</div>}
    </>
  )
}
