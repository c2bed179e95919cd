import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import type { Act } from './model.ts'

/** What an act says besides: read by the one that asks for it. */
export interface ActSaid {
  says?: string | undefined
  ownerId?: string | undefined
  reason?: string | undefined
  alternativeId?: string | null | undefined
  on?: string | undefined
  outcome?: string | undefined
  youthView?: string | undefined
}

/**
 * `repeated`: this very act was done before, and is not done twice. `taken`: someone accepted it first. `moved-on`: it is not where the person saw it.
 * `no-consent`: no consent or override stands today. `said`, `owner`: what it must say is missing. `second-person`: someone else has to.
 */
export type ActRefusal =
  | 'repeated'
  | 'not-yours'
  | 'not-allowed'
  | 'taken'
  | 'moved-on'
  | 'no-consent'
  | 'said'
  | 'owner'
  | 'second-person'
  | 'incomplete'
  | 'used'

/** Does an act for the person of the request. Null: it is done. A refusal leaves nothing but a line of the audit. */
export async function actOnTask(
  tx: Tx,
  { event, task, act, said }: { event: string; task: string; act: Act; said: ActSaid },
): Promise<ActRefusal | null> {
  const { rows } = await sql<{ refusal: ActRefusal | null }>`
    select sec.act_on_referral(${event}, ${task}, ${act}, ${JSON.stringify(said)}::jsonb) as refusal`.execute(tx)
  return rows[0]?.refusal ?? null
}
