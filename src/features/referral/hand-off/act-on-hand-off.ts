import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { ask, sendReferral, type SendRefusal } from '../api/send-referral.ts'
import { sealedFileOf, type SentHandOff } from '../api/sent.ts'
import type { AskedAct } from './model.ts'

/**
 * `repeated`: this very act was done before, and is not done twice. `taken`: someone took over first. `moved-on`: it is not where the person saw it. `no-consent`: none
 * stands for the other organization. `no-reader`: who takes over could not open the record.
 */
export type HandOffRefusal =
  'repeated' | 'not-yours' | 'not-allowed' | 'taken' | 'moved-on' | 'no-consent' | 'no-reader' | 'owner' | 'used'

/** Does an act of a hand-off for the person of the request. Null: it is done. A refusal leaves nothing but a line of the audit. */
export async function actOnHandOff(
  tx: Tx,
  { event, handOff, act }: { event: string; handOff: string; act: AskedAct },
): Promise<HandOffRefusal | null> {
  const { rows } = await sql<{ refusal: HandOffRefusal | null }>`
    select sec.act_on_handoff(${event}, ${handOff}, ${act}) as refusal`.execute(tx)
  return rows[0]?.refusal ?? null
}

type Proposed = SentHandOff['handOff']

/** Proposes one, once those who take over may read. Null: it is proposed. @param tellBy by when the young person is told of an interim */
export const proposeHandOff = (tx: Tx, handOff: Proposed, tellBy: Date): Promise<SendRefusal | null> =>
  ask(tx, sql`select sec.propose_handoff(${JSON.stringify({ ...handOff, tellBy })}::jsonb) as refusal`)

/** For another organization that may not read yet: what it is sent, with its consent, before the hand-off is proposed to it. */
async function sendFirst(
  tx: Tx,
  form: FormBody,
  { handOff, task, objects, wraps }: SentHandOff,
  tellBy: Date,
): Promise<SendRefusal | null> {
  if (task === null) return null
  if (task.recipientId !== handOff.toOrganizationId || task.consent === null) return 'no-consent'
  const { rows } = await sql<{ organizationId: string }>`
    select lead_organization_id as "organizationId" from referral_request where id = ${handOff.requestId}`.execute(tx)
  const organizationId = rows[0]?.organizationId
  if (organizationId === undefined) return 'not-yours'
  const request = { id: handOff.requestId, isNew: false, organizationId } as const
  const sent = await sendReferral(tx, form, { request, tasks: [task], objects, wraps }, tellBy)
  return sent.ok ? null : sent.refusal
}

/** Keys for another team of the organization whose worker changes. */
async function keepWraps(tx: Tx, form: FormBody, { handOff, wraps }: SentHandOff): Promise<SendRefusal | null> {
  for (const [at, { teamId, kv, epoch }] of wraps.entries()) {
    const file = sealedFileOf(form, `wrap-${at}`, 'wrap')
    if (file === null) return 'not-sealed'
    const refusal = await ask(
      tx,
      sql`select sec.keep_handoff_wrap(${handOff.requestId}, ${handOff.taskId}, ${teamId}, ${kv}, ${epoch}, ${file}) as refusal`,
    )
    if (refusal !== null) return refusal
  }
  return null
}

/** All of what a browser sends to hand off, or nothing of it; sent again, it does nothing more. */
export async function sendHandOff(
  tx: Tx,
  form: FormBody,
  sent: SentHandOff,
  tellBy: Date,
): Promise<Result<'proposed' | 'repeated', SendRefusal>> {
  const { rows } = await sql`select from referral_handoff where id = ${sent.handOff.id}`.execute(tx)
  if (rows.length === 0) {
    const kept = sent.task === null ? await keepWraps(tx, form, sent) : await sendFirst(tx, form, sent, tellBy)
    if (kept !== null) return err(kept)
  }
  const refusal = await proposeHandOff(tx, sent.handOff, tellBy)
  if (refusal === 'repeated') return ok('repeated')
  return refusal === null ? ok('proposed') : err(refusal)
}
