import { sql } from 'kysely'
import type { Tx } from '../db/index.ts'
import { renderMail, type MailContent } from './render-mail.ts'

export interface Mail extends MailContent {
  /** One work address. */
  to: string
  /** Which mail: kebab-case, for example `invitation`. Shown to the operator. */
  template: string
}

/**
 * Writes a mail in the outbox, in the transaction of the deed it tells of: both are kept or neither is. It leaves when
 * the transaction is committed and a mail server is set; until then it waits there. As nobody (public pages) it is refused.
 *
 * @returns the mail's id
 * @throws Error when the address or the subject could add a header (line break, several addresses)
 */
export async function postMail(tx: Tx, mail: Mail): Promise<string> {
  const [id] = await postMails(tx, [mail])
  if (id === undefined) throw new Error('the database did not say which mail it wrote')
  return id
}

/** The same for many mails, in one statement. @returns their ids, in order */
export async function postMails(tx: Tx, mails: readonly Mail[]): Promise<string[]> {
  const rows: unknown[] = []
  for (const mail of mails) {
    refuseHeaderInjection(mail)
    const { text, html } = await renderMail(mail)
    const { to, language, template, subject, unsubscribeHref = null } = mail
    rows.push({ to, language, template, subject, text, html, unsubscribe: unsubscribeHref })
  }
  const { rows: posted } = await sql<{ id: string }>`
    select sec.post_mail(m ->> 'to', m ->> 'language', m ->> 'template', m ->> 'subject', m ->> 'text', m ->> 'html', m ->> 'unsubscribe') as id
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as mails (m, place) order by place`.execute(
    tx,
  )
  return posted.map(({ id }) => id)
}

function refuseHeaderInjection({ to, subject }: Mail): void {
  if (!/^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u.test(to))
    throw new Error('A mail goes to one plain address.')
  if (/\p{Cc}/u.test(subject)) throw new Error('The subject of a mail is one line.')
}
