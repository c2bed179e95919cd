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
    rows.push({ to, language, template, subject, text, html, unsubscribe: unsubscribeHref, link })
  }
  const { rows: posted } = await sql<{ id: string }>`
    select sec.post_mail(m ->> 'to', m ->> 'language', m ->> 'template', m ->> 'subject', m ->> 'text', m ->> 'html', m ->> 'unsubscribe',
      decode(m ->> 'link', 'hex')) as id
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as mails (m, place) order by place`.execute(
    tx,
  )
  const ids = posted.map(({ id }) => id)
  await attachCalendars(tx, mails, ids)
  return ids
}

async function attachCalendars(tx: Tx, mails: readonly Mail[], ids: readonly string[]): Promise<void> {
  const files = mails.flatMap(({ calendar }, place) =>
    calendar === undefined ? [] : [{ id: ids[place], ...calendar }],
  )
  if (files.length === 0) return
  await sql`
    select sec.attach_calendar((f ->> 'id')::uuid, f ->> 'method', f ->> 'text') from jsonb_array_elements(${JSON.stringify(files)}::jsonb) as f`.execute(
    tx,
  )
}

function refuseHeaderInjection({ to, subject }: Mail): void {
  if (!/^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u.test(to))
    throw new Error('A mail goes to one plain address.')
  if (/\p{Cc}/u.test(subject)) throw new Error('The subject of a mail is one line.')
}

/** A token as our links carry it: 256 bits in base64url. */
const tokenInPath = /\/[\w-]{43}(?:[/?#]|$)/

/** Nobody receives a link that is dead already: so a mail that carries one says which. */
function refuseUnknownLink({ action, linkHash, template }: Mail): void {
  if (action && linkHash === undefined && tokenInPath.test(action.href))
    throw new Error(`Mail ${template} carries a link without saying which.`)
}
