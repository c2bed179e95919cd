import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatInstant, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { OpenSession } from '../model.ts'
import { Button, HiddenKeys, Table } from '../../../design/index.ts'
import { words } from './words.ts'

interface SessionsPageProps {
  lang: Language
  keys: MemberRequest['formKeys']
  sessions: readonly OpenSession[]
  currentId: string
  timeZone: string
}

export function SessionsPage({ lang, keys, sessions, currentId, timeZone }: SessionsPageProps) {
  const t = words[lang].sessions
  const { methods } = words[lang]
  const when = (instant: Date): string => formatInstant(instant, lang, timeZone)
  const deviceOf = ({ device }: OpenSession): string => device || t.unknownDevice
  const action = href(lang, addresses.sessions)
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
            <form method="post" action={action}>
              <HiddenKeys keys={keys} />
              <Button kind="link" name="end" value={session.id}>
                {t.end}
                <span class="govuk-visually-hidden"> {t.endHidden(deviceOf(session), when(session.lastSeenAt))}</span>
              </Button>
            </form>
          ),
        ])}
      />
      {sessions.length > 1 ? (
        <form method="post" action={action}>
          <HiddenKeys keys={keys} />
          <Button name="end" value="others">
            {t.endOthers}
          </Button>
        </form>
      ) : (
        <p>{t.only}</p>
      )}
      <p class="mid">{t.doubt}</p>
    </>
  )
}
