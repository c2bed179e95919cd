import { instanceChain, recordDeedAs } from '../../kernel/audit.ts'
import type { Tx } from '../../kernel/db/index.ts'
import { href, type Deps } from '../../kernel/http/index.ts'
import { postMail } from '../../kernel/mail/index.ts'
import { addresses } from './addresses.ts'
import { findPerson } from './queries.ts'
import { words } from './words.ts'

interface SignInMethodChange {
  personId: string
  method: 'passkey' | 'password' | 'provider' | 'codes'
  change: 'added' | 'removed'
}

/** Mails a person that a sign-in method was added or removed, and records it. In the gate (or owner) transaction of the change. */
export async function tellMethodChange(
  tx: Tx,
  { baseUrl }: Pick<Deps, 'baseUrl'>,
  { personId, method, change }: SignInMethodChange,
): Promise<void> {
  await recordDeedAs(tx, personId, {
    deed: change === 'added' ? 'way.added' : 'way.removed',
    chain: instanceChain,
    subject: { kind: 'person', id: personId },
    basis: method,
  })
  const person = await findPerson(tx, personId)
  if (person === null) return
  const { mail } = words[person.language]
  const t = change === 'added' ? mail.methodAdded : mail.methodRemoved
  await postMail(tx, {
    to: person.email,
    language: person.language,
    template: `way-${change}`,
    subject: t.subject,
    paragraphs: t.paragraphs(mail.methods[method]),
    action: { label: t.action, href: `${baseUrl}${href(person.language, addresses.account)}` },
  })
}
