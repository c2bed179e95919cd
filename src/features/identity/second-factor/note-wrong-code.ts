import type { Deps } from '../../../kernel/http/index.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { countWrong } from '../limits.ts'
import { findPerson } from '../queries.ts'
import { words } from './words.ts'

/** Counts a wrong code. Many over days, after the right password, are told to the holder: someone knows that password. */
export async function noteWrongCode(deps: Deps, personId: string): Promise<void> {
  if (!(await countWrong(deps, 'code', personId))) return
  await deps.database.asGate(async (tx) => {
    const person = await findPerson(tx, personId)
    if (person === null) return
    const { wrongCodesMail } = words[person.language]
    await postMail(tx, { to: person.email, language: person.language, template: 'wrong-codes', ...wrongCodesMail })
  })
}
