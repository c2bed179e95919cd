import { createTransport } from 'nodemailer'

/** One mail of the outbox, ready to leave. */
export interface OutgoingMail {
  id: string
  recipient: string
  language: string
  subject: string
  body_text: string
  body_html: string
  /** Address that stops this kind of mail in one click; null: it cannot be stopped. */
  unsubscribe_href: string | null
  /** Calendar file that goes with it (RFC 5545), and what it asks for; null: none. */
  calendar: string | null
  calendar_method: 'REQUEST' | 'CANCEL' | null
}

/** What a server said for good: taken, this mail refused, or its address refused. */
type SendOutcome = 'sent' | 'refused' | 'refused-address'

export interface MailServer {
  /** @throws when the server may take it later */
  send(mail: OutgoingMail): Promise<SendOutcome>
  close(): void
}

/**
 * The sender's address: `from` in the query of the server's address (`smtps://…:465?from=tisserin@example.org`), else its
 * user when that is an address, else `tisserin@` its host.
 */
export function senderOf(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  const user = decodeURIComponent(url.username)
  return url.searchParams.get('from') ?? (user.includes('@') ? user : `tisserin@${url.hostname}`)
}

/** A server that hangs keeps the queue’s other work waiting so long at most, milliseconds. */
const patience = { connectionTimeout: 10_000, dnsTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

export function openMailServer(smtpUrl: string): MailServer {
  const from = senderOf(smtpUrl)
  const url = new URL(smtpUrl)
  url.searchParams.delete('from')
  const transport = createTransport(url.href, {
    from: { name: 'Tisserin', address: from },
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    ...patience,
    disableUrlAccess: true,
  })
  return {
    async send(mail) {
      try {
        await transport.sendMail({
          to: { name: '', address: mail.recipient },
          subject: mail.subject,
          text: mail.body_text,
          html: mail.body_html,
          ...calendarPart(mail),
          // The same name at each try: a mail handed over just before a crash is recognised as the same one.
          messageId: `<${mail.id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
          headers: { 'Content-Language': mail.language, ...unsubscribeHeaders(mail) },
        })
        return 'sent'
      } catch (failure) {
        const refusal = refusalOf(failure)
        if (refusal === null) throw failure
        return refusal
      }
    },
    close: () => transport.close(),
  }
}

/** Read by the reader’s calendar, and kept as a file by those that have none (RFC 6047). */
const calendarPart = ({ calendar, calendar_method }: OutgoingMail) =>
  calendar === null || calendar_method === null
    ? {}
    : { icalEvent: { method: calendar_method, filename: 'tisserin.ics', content: calendar } }

/** One click in the reader's mail program stops this mail (RFC 8058). */
const unsubscribeHeaders = ({ unsubscribe_href }: OutgoingMail): Record<string, string> =>
  unsubscribe_href === null
    ? {}
    : { 'List-Unsubscribe': `<${unsubscribe_href}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }

/** Codes by which a server asks us to sign in (RFC 4954): ours to mend, so the mail is tried again. */
const signInCodes = [530, 534, 535, 538]

/**
 * A 5xx answer is for good (RFC 5321, 4.2.1): to the recipient, the address is refused; to the sender or the words, this mail
 * is. Null: it may pass later. So is what a server says of itself before any mail (greeting, sign-in).
 */
function refusalOf(failure: unknown): Exclude<SendOutcome, 'sent'> | null {
  if (!(failure instanceof Error) || !('responseCode' in failure)) return null
  const { code, command } = failure as { code?: unknown; command?: unknown }
  const answer = Number(failure.responseCode)
  const isAboutMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  if (!isAboutMail || answer < 500 || answer > 599 || signInCodes.includes(answer)) return null
  return command === 'RCPT TO' ? 'refused-address' : 'refused'
}
