import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { href, type Deps } from '../../../kernel/http/index.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { addresses } from '../addresses.ts'
import { messages } from '../messages.ts'
import { findPerson } from '../queries.ts'

export interface WayChange {
  personId: string
  way: 'passkey' | 'password' | 'provider' | 'codes'
  change: 'added' | 'removed'
}

/** Tells a person that a way to sign in came or went, by mail, and records it. In the gate transaction of the change. */
export async function tellWay(tx: Tx, { baseUrl }: Deps, { personId, way, change }: WayChange): Promise<void> {
  await recordDeedAs(tx, personId, {
    deed: change === 'added' ? 'way.added' : 'way.removed',
    chain: instanceChain,
    subject: { kind: 'person', id: personId },
    basis: way,
  })
  const person = await findPerson(tx, personId)
  if (person === null) return
  const { mail } = messages[person.language]
  const words = change === 'added' ? mail.wayAdded : mail.wayRemoved
  await postMail(tx, {
    to: person.email,
    language: person.language,
    template: `way-${change}`,
    subject: words.subject,
    paragraphs: words.paragraphs(mail.ways[way]),
    action: { label: words.action, href: `${baseUrl}${href(person.language, addresses.account)}` },
  })
}
