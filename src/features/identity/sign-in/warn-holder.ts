import type { Tx } from '../../../kernel/db/index.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { findPersonByEmail } from '../queries.ts'
import { words } from './words.ts'

/** Tells the holder of an account that many tries were made on it. Nothing for an unknown one. */
export async function warnHolder(tx: Tx, email: string): Promise<void> {
  const person = await findPersonByEmail(tx, email)
  if (person === null) return
  const { manyTriesMail } = words[person.language]
  await postMail(tx, { to: person.email, language: person.language, template: 'many-tries', ...manyTriesMail })
}
