import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { stopTokensOf, type Mail } from '../../../kernel/mail/index.ts'
import { hashToken } from '../../../kernel/session.ts'
import { addresses } from '../addresses.ts'
import { closingIn } from '../moments.ts'
import type { CalendarZone } from '../../../kernel/calendar/index.ts'
import { words } from './words.ts'

/** Someone to write to about a date sought. */
export interface DateRecipient {
  personId: string
  email: string
  language: Language
  /** Of the collaboration; null: not written in that language. */
  nameFr: string | null
  nameEn: string | null
  closesAt: Date
  timeZone: CalendarZone
  /** How many are proposed. */
  moments: number
}

/** The address in a mail about a date that stops such mail. */
export const { make: stopToken, read: readStopToken } = stopTokensOf('date-poll-mail-stop')

/**
 * The mail that asks for a date, or reminds of it. Neutral: the collaboration is named, and nothing else that someone typed.
 *
 * @param token of the link, whose hash is kept before
 */
export function dateMail(
  { baseUrl, secretKey }: { baseUrl: string; secretKey: Buffer },
  kind: 'ask' | 'remind',
  recipient: DateRecipient,
  token: string,
): Mail {
  const { language, email, personId, moments, nameFr, nameEn } = recipient
  const t = words[language].mails[kind]
  const name = (language === 'fr' ? (nameFr ?? nameEn) : (nameEn ?? nameFr)) ?? ''
  return {
    to: email,
    language,
    template: kind === 'ask' ? 'date-poll' : 'date-poll-reminder',
    subject: t.subject,
    paragraphs: t.paragraphs({ name, moments, closing: closingIn(recipient, language) }),
    action: { label: t.action, href: `${baseUrl}${href(language, addresses.link, { token })}` },
    linkHash: hashToken(token),
    unsubscribeHref: `${baseUrl}${href(language, addresses.mailStop, { token: stopToken(secretKey, personId) })}`,
  }
}
