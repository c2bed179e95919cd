import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { sealedFileOf, type SentReferral } from './sent.ts'

/** A code of what is wrong; nothing of what was sent is kept. */
export type SendRefusal = string

async function ask(tx: Tx, query: ReturnType<typeof sql<{ refusal: string | null }>>): Promise<string | null> {
  const { rows } = await query.execute(tx)
  return rows[0]?.refusal ?? null
}

type Objects = SentReferral['objects']

/** Keeps sealed objects at the end of their record. Those that were kept before, byte for byte, are passed over. */
export async function keepObjects(
  tx: Tx,
  form: FormBody,
  { rec, organizationId, objects }: { rec: string; organizationId: string; objects: Objects },
): Promise<SendRefusal | null> {
  for (const [at, one] of objects.entries()) {
    const file = sealedFileOf(form, `object-${at}`, one.type === 'attachment' ? 'attachment' : 'object')
    if (file === null) return 'not-sealed'
    const refusal = await ask(
      tx,
      sql`select sec.keep_referral_object(${one.id}, ${rec}, ${organizationId}, ${one.type}, ${one.kv}, ${one.seq},
        ${one.prev === null ? null : Buffer.from(one.prev, 'hex')}, ${file}) as refusal`,
    )
    if (refusal !== null && refusal !== 'same') return refusal
  }
  return null
}

/**
 * A referral whole, or nothing of it: envelope, consents or overrides, sealed objects, wraps, then the act of sending for each recipient, all in the
 * transaction of the request. What was sent before under the same ids is said to be `repeated`, and does nothing more.
 *
 * @param reviewBy instant by which a second person reads an override
 */
export async function sendReferral(
  tx: Tx,
  form: FormBody,
  { request, tasks, objects, wraps }: SentReferral,
  reviewBy: Date,
): Promise<Result<'sent' | 'repeated', SendRefusal>> {
  const { isNew, ...envelope } = request
  if (isNew) {
    const refusal = await ask(tx, sql`select sec.begin_referral(${JSON.stringify(envelope)}::jsonb) as refusal`)
    if (refusal === 'repeated') return ok('repeated')
    if (refusal !== null) return err(refusal)
  }
  for (const { event: _event, override, ...task } of tasks) {
    if ((task.consent === null) === (override === null)) return err('no-consent')
    const said = { ...task, requestId: request.id, override: override && { ...override, reviewBy } }
    const refusal = await ask(tx, sql`select sec.add_referral_task(${JSON.stringify(said)}::jsonb) as refusal`)
    if (refusal !== null) return err(refusal)
  }
  const { organizationId } = request
  const refused = await keepObjects(tx, form, { rec: request.id, organizationId, objects })
  if (refused !== null) return err(refused)
  for (const [at, { taskId, teamId, kv, epoch }] of wraps.entries()) {
    const file = sealedFileOf(form, `wrap-${at}`, 'wrap')
    if (file === null) return err('not-sealed')
    const refusal = await ask(
      tx,
      sql`select sec.keep_referral_wrap(${request.id}, ${taskId}, ${teamId}, ${kv}, ${epoch}, ${file}) as refusal`,
    )
    if (refusal !== null) return err(refusal)
  }
  for (const { id, event } of tasks) {
    const refusal = await ask(tx, sql`select sec.act_on_referral(${event}, ${id}, 'submit', '{}') as refusal`)
    if (refusal !== null) return err(refusal)
  }
  return ok('sent')
}
