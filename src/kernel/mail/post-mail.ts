import { sql } from 'kysely'
import type { Tx } from '../db/index.ts'
import { renderMail, type MailContent } from './render-mail.ts'

export interface Mail extends MailContent {
  /** One work address. */
  to: string
  /** Which mail: kebab-case, for example `invitation`. Shown to the operator. */
  template: string
  /** SHA-256 of the token in the link of `action`, kept before: the mail lives no longer than its link. Absent: no link that ends. */
  linkHash?: Buffer
  /** A calendar file that goes with it: `calendarText` with the same method. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; text: string }
}

/**
 * Writes a mail in the outbox, in the transaction of the deed it tells of: both are kept or neither is. It leaves when
 * the transaction is committed and a mail server is set; until then it waits there. As nobody (public pages) it is refused.
 *
 * @returns the mail's id
 * @throws Error when the address or the subject could add a header (line break, several addresses), when the mail carries a
 *   token without saying which link it is, or when its link opens nothing
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
    refuseUnknownLink(mail)
    const { text, html } = await renderMail(mail)
    const { to, language, template, subject, unsubscribeHref = null, linkHash } = mail
    const link = linkHash?.toString('hex') ?? null
    const { method = null, text: file = null } = mail.calendar ?? {}
    rows.push({ to, language, template, subject, text, html, unsubscribe: unsubscribeHref, link, method, file })
  }
  const post = mails.some(({ calendar }) => calendar !== undefined)
    ? sql`sec.post_mail_with_calendar(${fields}, m ->> 'method', m ->> 'file')`
    : sql`sec.post_mail(${fields})`
  const { rows: posted } = await sql<{ id: string }>`
    select ${post} as id from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as mails (m, place) order by place`.execute(
    tx,
  )
  return posted.map(({ id }) => id)
}

const fields = sql`m ->> 'to', m ->> 'language', m ->> 'template', m ->> 'subject', m ->> 'text', m ->> 'html', m ->> 'unsubscribe',
  decode(m ->> 'link', 'hex')`

function refuseHeaderInjection({ to, subject }: Mail): void {
  if (!/^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u.test(to))
    throw new Error('A mail goes to one plain address.')
  if (/\p{Cc}/u.test(subject)) throw new Error('The subject of a mail is one line.')
}

/** A token as our links carry it: 256 bits in base64url. */
const tokenInPath = /\/[\w-]{43}(?:[/?#]|$)/

/** Nobody receives a link that is dead already: so a mail that carries one says which. */
function refuseUnknownLink({ action, links = [], linkHash, template }: Mail): void {
  if (linkHash === undefined && [...links, ...(action ? [action] : [])].some(({ href }) => tokenInPath.test(href)))
    throw new Error(`Mail ${template} carries a link without saying which.`)
}
