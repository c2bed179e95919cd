import { sql } from 'kysely'
import type { Deps } from '../../../kernel/http/index.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { dateMail, type DateRecipient } from '../mail/date-mail.ts'

/** Sends another link to whoever had one whose days are past, while the date is sought; once an hour. Nothing is told of whether it was. */
export async function renewLink(deps: Deps, old: string): Promise<void> {
  await deps.database.asGate(async (tx) => {
    const token = newToken()
    const { rows } = await sql<DateRecipient>`
      select person_id as "personId", email, language, name_fr as "nameFr", name_en as "nameEn", closes_at as "closesAt",
        time_zone as "timeZone", moments from sec.renew_date_link(${old}, ${hashToken(token)})`.execute(tx)
    const [recipient] = rows
    if (recipient !== undefined) await postMail(tx, dateMail(deps, 'ask', recipient, token))
  })
}
