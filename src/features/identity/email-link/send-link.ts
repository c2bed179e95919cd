import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { href, withQuery, type Deps } from '../../../kernel/http/index.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { hashToken } from '../../../kernel/session.ts'
import { addresses } from '../addresses.ts'
import { openChallenge } from '../challenge.ts'
import { findPersonByEmail } from '../queries.ts'
import { words } from './words.ts'

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
  const { mail } = words[person.language]
  await postMail(tx, {
    to: person.email,
    language: person.language,
    template: 'sign-in-link',
    subject: mail.subject,
    paragraphs: mail.paragraphs,
    linkHash: hashToken(token),
    action: {
      label: mail.action,
      href: `${baseUrl}${withQuery(href(person.language, addresses.link, { token }), { next })}`,
    },
  })
}
