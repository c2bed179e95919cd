import { href, withQuery } from '../../../kernel/http/index.ts'
import { formatInstant, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { OpenSession } from '../model.ts'
import { Button, Table } from '../../../design/index.ts'
import { words } from './words.ts'

interface SessionsPageProps {
  lang: Language
  sessions: readonly OpenSession[]
  currentId: string
  timeZone: string
}

export function SessionsPage({ lang, sessions, currentId, timeZone }: SessionsPageProps) {
  const t = words[lang].sessions
  const { methods } = words[lang]
  const when = (instant: Date): string => formatInstant(instant, lang, timeZone)
  const deviceOf = ({ device }: OpenSession): string => device || t.unknownDevice
  /** The page that says which sessions end. */
  const endHref = (end: string): string => withQuery(href(lang, addresses.sessionEnd), { end })
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Table
        caption={t.caption}
        captionClass="govuk-visually-hidden"
        stack
        head={[
          { text: t.device },
          { text: t.method },
          { text: t.opened },
          { text: t.seen },
          { text: t.act, acts: true },
        ]}
        rows={sessions.map((session) => [
          deviceOf(session),
          methods[session.method],
          when(session.createdAt),
          when(session.lastSeenAt),
          session.id === currentId ? (
            <strong>{t.current}</strong>
          ) : (
            <a href={endHref(session.id)}>
              {t.end}
              <span class="govuk-visually-hidden"> {t.endHidden(deviceOf(session), when(session.lastSeenAt))}</span>
            </a>
          ),
        ])}
      />
      {sessions.length > 1 ? (
        <Button kind="secondary" href={endHref('others')}>
          {t.endOthers}
        </Button>
      ) : (
        <p>{t.only}</p>
      )}
      <p class="mid">{t.doubt}</p>
    </>
  )
}
