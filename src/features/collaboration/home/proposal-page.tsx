import type { Child } from 'hono/jsx'
import { Button, EmptyState, HiddenKeys, InsetText } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { Members, type MemberFacts } from './members.tsx'
import { Head, Sharing, type HomePageProps } from './page.tsx'
import { words } from './words.ts'

type ProposalPageProps = Pick<HomePageProps, 'lang' | 'collaboration' | 'calledAs' | 'sectors'> & {
  members: readonly MemberFacts[]
  /** What is accepted by joining, and the way to join; of a table, who sits there. */
  panels: readonly Child[]
  /** Null: the person may not answer. */
  declineHref: string | null
}

/** What an invited organization reads: what is proposed, by whom, and nothing of what the members do. */
export function ProposalPage({
  lang,
  collaboration,
  calledAs,
  sectors,
  members,
  panels,
  declineHref,
}: ProposalPageProps) {
  const t = words[lang]
  return (
    <>
      <InsetText>
        <p>{declineHref === null ? t.invitedReader : t.invited}</p>
      </InsetText>
      <Head lang={lang} collaboration={collaboration} calledAs={calledAs} sectors={sectors} />
      {calledAs !== 'table' && (
        <section>
          <h2>{t.members}</h2>
          <Members lang={lang} members={members} />
        </section>
      )}
      <Sharing lang={lang} collaboration={collaboration} editHref={null} />
      {panels}
      {declineHref && (
        <p>
          <a href={declineHref}>{t.decline}</a>
        </p>
      )}
    </>
  )
}

interface FormerPageProps {
  lang: Language
  keys: FormKeys
  name: string
  /** Each of the person’s organizations that left; `askAction` null: the person may not ask, or it was asked. */
  stays: readonly {
    said: string
    organizationId: string
    askAction: string | null
    isAsking: boolean
    askLabel: string
  }[]
  panels: readonly Child[]
}

/** What an organization that left still reads: what was its own. */
export function FormerPage({ lang, keys, name, stays, panels }: FormerPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{name}</h1>
      {stays.map(({ said, organizationId, askAction, isAsking, askLabel }) => (
        <section>
          <p>{said}</p>
          {isAsking && <p class="mid">{t.asking}</p>}
          {askAction && (
            <form method="post" action={askAction}>
              <HiddenKeys keys={keys} />
              <input type="hidden" name="organization" value={organizationId} />
              <Button kind="secondary">{askLabel}</Button>
            </form>
          )}
        </section>
      ))}
      {panels.length === 0 ? <EmptyState title={t.nothingKept.title}>{t.nothingKept.text}</EmptyState> : panels}
    </>
  )
}
