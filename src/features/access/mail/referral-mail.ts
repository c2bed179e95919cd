import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { stopTokensOf, type Mail } from '../../../kernel/mail/index.ts'
import { taskHref } from '../../referral/index.ts'
import { codeOf } from '../access-context.ts'
import { addresses, requestHref } from '../addresses.ts'
import { words } from './words.ts'

export const mailKinds = ['received', 'accepted', 'declined', 'unanswered'] as const
export type MailKind = (typeof mailKinds)[number]

/** Of an open request: it waits for someone, still does at half of its time, and is late. */
export const openKinds = ['opened', 'half', 'late'] as const
export type OpenKind = (typeof openKinds)[number]

interface Recipient {
  personId: string
  email: string
  language: Language
}

/** Someone to write to about one act of a referral. */
export interface MailRecipient extends Recipient {
  kind: MailKind
  taskId: string
}

/** Someone to write to about an open request that they could take. */
export interface OpenRecipient extends Recipient {
  kind: OpenKind
  requestId: string
}

/** The address in such a mail that stops it. */
export const { make: stopToken, read: readStopToken } = stopTokensOf('referral-mail-stop')

interface Sender {
  baseUrl: string
  secretKey: Buffer
}

/** A mail of an act: a code, what happened, and a page that opens for who signed in. No name, no organization, no need, no age, no region. */
export function referralMail(sender: Sender, to: MailRecipient): Mail {
  const { language, kind, taskId } = to
  const { subjects, texts } = words[language]
  return mailOf(sender, to, {
    template: `referral-${kind}`,
    subject: subjects[kind],
    text: texts[kind](codeOf({ id: taskId })),
    path: taskHref(language, { id: taskId }),
  })
}

/** A mail of an open request: as bare. */
export function openMail(sender: Sender, to: OpenRecipient): Mail {
  const { language, kind, requestId } = to
  const { subjects, texts } = words[language].open
  return mailOf(sender, to, {
    template: `access-${kind}`,
    subject: subjects[kind],
    text: texts[kind](codeOf({ id: requestId })),
    path: requestHref(language, { id: requestId }),
  })
}

function mailOf(
  { baseUrl, secretKey }: Sender,
  { personId, email, language }: Recipient,
  { template, subject, text, path }: { template: string; subject: string; text: string; path: string },
): Mail {
  const t = words[language]
  return {
    to: email,
    language,
    template,
    subject,
    paragraphs: [text, t.nothingHere],
    action: { label: t.action, href: `${baseUrl}${path}` },
    unsubscribeHref: `${baseUrl}${href(language, addresses.mailStop, { token: stopToken(secretKey, personId) })}`,
  }
}
