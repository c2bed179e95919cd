import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { stopTokensOf, type Mail } from '../../../kernel/mail/index.ts'
import { taskHref } from '../../referral/index.ts'
import { codeOf } from '../access-context.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

export const mailKinds = ['received', 'accepted', 'declined', 'unanswered'] as const
export type MailKind = (typeof mailKinds)[number]

/** Someone to write to about one act of a referral. */
export interface MailRecipient {
  personId: string
  email: string
  language: Language
  kind: MailKind
  taskId: string
}

/** The address in such a mail that stops it. */
export const { make: stopToken, read: readStopToken } = stopTokensOf('referral-mail-stop')

/** A mail of an act: a code, what happened, and a page that opens for who signed in. No name, no organization, no need, no age, no region. */
export function referralMail(
  { baseUrl, secretKey }: { baseUrl: string; secretKey: Buffer },
  { personId, email, language, kind, taskId }: MailRecipient,
): Mail {
  const t = words[language]
  return {
    to: email,
    language,
    template: `referral-${kind}`,
    subject: t.subjects[kind],
    paragraphs: [t.texts[kind](codeOf({ id: taskId })), t.nothingHere],
    action: { label: t.action, href: `${baseUrl}${taskHref(language, { id: taskId })}` },
    unsubscribeHref: `${baseUrl}${href(language, addresses.mailStop, { token: stopToken(secretKey, personId) })}`,
  }
}
