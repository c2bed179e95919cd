import { sql } from 'kysely'
import { calendarText } from '../../../kernel/calendar/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { postMails } from '../../../kernel/mail/index.ts'
import { sayWhen } from '../../meeting/index.ts'
import type { Training } from '../model.ts'
import { findSession } from '../queries.ts'
import { sessionHref } from '../training-context.ts'
import { sessionEvent } from './session-event.ts'
import { words } from './words.ts'

export type SessionTelling = 'moved' | 'cancelled' | 'resumed'

/**
 * Tells by mail, each in their language, whoever has a place in a session or waits for one, and is still there. The calendar file has the
 * sequence of now. A session that is over is told to nobody.
 */
export async function tellSession(
  { tx, deps }: Pick<MemberRequest, 'tx' | 'deps'>,
  { id, title }: Pick<Training, 'id' | 'title'>,
  sessionId: string,
  telling: SessionTelling,
): Promise<void> {
  const session = await findSession(tx, id, sessionId)
  if (session === null || session.endsAt <= deps.clock.now()) return
  const { rows } = await sql<{ email: string; language: Language }>`
    select email, language from sec.told_of_training(${sessionId})`.execute(tx)
  const method = telling === 'cancelled' ? 'CANCEL' : 'REQUEST'
  await postMails(
    tx,
    rows.map(({ email, language }) => {
      const t = words[language]
      const url = `${deps.baseUrl}${sessionHref(language, 'session', session)}`
      const event = sessionEvent({ ...session, link: null }, { title, baseUrl: deps.baseUrl, url })
      return {
        to: email,
        language,
        template: `training-${telling}`,
        subject: t.subjects[telling],
        paragraphs: [
          t.said[telling](sayWhen(session, language)),
          ...(session.place === null || telling === 'cancelled' ? [] : [t.place(session.place)]),
          t.file,
        ],
        action: { label: t.action, href: url },
        calendar: { method, text: calendarText([event], { name: t.name, lang: language, method }) },
      } as const
    }),
  )
}
