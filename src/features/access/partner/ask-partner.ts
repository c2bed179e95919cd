import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Priority } from '../model.ts'

export type PartnerRefusal = 'not-yours' | 'no-phone' | 'too-many' | 'repeated'

export interface PartnerDraft {
  organizationId: string
  serviceId: string
  email: string
  language: Language
  priority: Priority
}

/** Asks a service without an account; the queue writes to it within a minute, with a link of its own. Null: it is on its way. */
export async function askPartner(
  { tx, deps }: MemberRequest,
  { organizationId, serviceId, email, language, priority }: PartnerDraft,
): Promise<PartnerRefusal | null> {
  const { rows } = await sql<{ refusal: PartnerRefusal | null }>`
    select sec.ask_partner(${deps.clock.newId()}, ${organizationId}, ${serviceId}, ${email}, ${language}, ${priority}) as refusal`.execute(
    tx,
  )
  const refusal = rows[0]?.refusal
  return refusal === undefined ? 'not-yours' : refusal
}

/** Withdraws one that was not answered: its link opens nothing more. @returns false when it was answered, or ended, meanwhile */
export async function withdrawAsk({ tx }: MemberRequest, id: string): Promise<boolean> {
  const { rows } = await sql<{ refusal: string | null }>`
    select sec.withdraw_partner_ask(${id}) as refusal`.execute(tx)
  return rows[0]?.refusal === null
}
