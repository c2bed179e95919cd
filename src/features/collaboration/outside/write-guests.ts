import { sql } from 'kysely'
import type { FeatureJobs } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Task } from '../../../kernel/jobs.ts'
import type { Language } from '../../../kernel/language.ts'
import { postMails, stopTokensOf, type Mail } from '../../../kernel/mail/index.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

/** Every minute: a mail that everyone agreed to leaves soon. */
export const guestCron: readonly string[] = [
  '* * * * * collaboration-guests ?jobKey=collaboration-guests&jobKeyMode=replace',
]

/** The address in such a mail that stops all mail of this kind to whoever received it. */
export const { make: guestStopToken, read: readGuestStopToken } = stopTokensOf('collaboration-guest-stop')

/** Mails written in one transaction. */
const batch = 50

interface GuestToWrite {
  id: string
  email: string
  language: Language
  byFr: string
  byEn: string
}

/** Writes to the guests that every member agreed to, each with a link of its own: both are kept or neither is. */
export const guestTasks = (jobs: FeatureJobs): Record<string, Task> => ({
  async 'collaboration-guests'({ transaction }) {
    const writeBatch = () =>
      transaction(async (tx) => {
        const { rows } = await sql<GuestToWrite>`
          select id, email, language, by_fr as "byFr", by_en as "byEn" from sec.guests_to_write(${batch})`.execute(tx)
        const mails: Mail[] = []
        for (const guest of rows) {
          const token = newToken()
          await sql`select sec.send_guest(${guest.id}, ${hashToken(token)})`.execute(tx)
          mails.push(guestMail(jobs, guest, token))
        }
        await postMails(tx, mails)
        return rows.length === batch
      })
    for (let isMore = true; isMore;) isMore = await writeBatch()
    await transaction((tx) => sql`select sec.forget_guests()`.execute(tx))
  },
})

/** Nothing that someone typed: who proposes, and where to read the rest. */
function guestMail({ baseUrl, secretKey }: FeatureJobs, guest: GuestToWrite, token: string): Mail {
  const { language, email, byFr, byEn } = guest
  const t = words[language].mail
  const by = language === 'fr' ? byFr : byEn
  const stop = guestStopToken(secretKey, guest.id)
  return {
    to: email,
    language,
    template: 'partner-invitation',
    subject: t.subject,
    paragraphs: t.paragraphs(by),
    action: { label: t.action, href: `${baseUrl}${href(language, addresses.proposal, { token })}` },
    linkHash: hashToken(token),
    onBehalfOf: by,
    unsubscribeHref: `${baseUrl}${href(language, addresses.stopProposals, { token: stop })}`,
  }
}
