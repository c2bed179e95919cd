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
  refuseHeaderInjection(mail)
  const { text, html } = await renderMail(mail)
  const { rows } = await sql<{ id: string }>`
    select sec.post_mail(${mail.to}, ${mail.language}, ${mail.template}, ${mail.subject}, ${text}, ${html}) as id`.execute(
    tx,
  )
  const [posted] = rows
  if (!posted) throw new Error('the database did not say which mail it wrote')
  return posted.id
}

function refuseHeaderInjection({ to, subject }: Mail): void {
  if (!/^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u.test(to))
    throw new Error('A mail goes to one plain address.')
  if (/\p{Cc}/u.test(subject)) throw new Error('The subject of a mail is one line.')
}
