import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { href, withQuery, type Deps } from '../../../kernel/http/index.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { addresses } from '../addresses.ts'
import { messages } from '../messages.ts'
import type { Person } from '../model.ts'
import { findPerson, findPersonByEmail } from '../queries.ts'
import { findChallenge, openChallenge, useChallenge } from '../challenge.ts'

/** Writes the mail that opens a session, when the address has an account. The caller learns nothing either way. */
export async function sendLink(
  tx: Tx,
  { baseUrl }: Deps,
  { email, next }: { email: string; next: string | null },
): Promise<void> {
  const person = await findPersonByEmail(tx, email)
  await recordDeedAs(tx, person?.id ?? null, {
    deed: 'link.asked',
    chain: instanceChain,
    subject: { kind: 'person', id: person?.id ?? null },
    result: person ? 'done' : 'refused',
  })
  if (person === null) return
  const token = await openChallenge(tx, { purpose: 'email-link', personId: person.id })
  const { mail } = messages[person.language]
  await postMail(tx, {
    to: person.email,
    language: person.language,
    template: 'sign-in-link',
    subject: mail.link.subject,
    paragraphs: mail.link.paragraphs,
    action: {
      label: mail.link.action,
      href: `${baseUrl}${withQuery(href(person.language, addresses.link, { token }), { next })}`,
    },
  })
}

/** Whether a link still opens a session. Looking at it uses nothing: mail scanners look too. */
export const isLink = async (tx: Tx, token: string): Promise<boolean> =>
  (await findChallenge(tx, { token, purpose: 'email-link' })) !== null

/** Uses a link. Unknown, used, expired, of another purpose or of a closed account: one refusal for all. */
export async function useLink(tx: Tx, token: string): Promise<Result<Person, 'link-over'>> {
  const challenge = await useChallenge(tx, { token, purpose: 'email-link' })
  const person = challenge?.personId ? await findPerson(tx, challenge.personId) : null
  return person === null ? err('link-over') : ok(person)
}
