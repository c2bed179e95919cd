import * as v from 'valibot'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import { isSealed } from '../log/judge-arrival.ts'
import { unlockKinds } from '../model.ts'
import { done, hexBytes, readSaid, refused, uuid } from './said.ts'

const shape = v.object({
  /** New keys: every way to unlock the former ones goes. */
  isNew: v.boolean(),
  wraps: v.pipe(
    v.array(v.object({ kind: v.picklist(unlockKinds), file: hexBytes(2000), credential: v.nullable(hexBytes(1023)) })),
    v.minLength(1),
    v.maxLength(6),
  ),
})

/** Keeps ways to unlock: two kinds at least for new keys, so that losing one loses nothing. A phrase or a kit takes the place of the former. */
export async function keepWraps(request: MemberRequest) {
  const { tx, who, today, deps } = request
  const said = readSaid(request, shape)
  if (
    said === null ||
    !said.wraps.every(
      ({ kind, file, credential }) => isSealed(file, 'tisserin.org/un1') && (credential !== null) === (kind === 'prf'),
    )
  )
    return refused('refused')
  const kinds = new Set(said.wraps.map(({ kind }) => kind))
  if (said.isNew && kinds.size < 2) return refused('refused')
  const known = await tx.selectFrom('user_wrap').select('kind').where('person_id', '=', who.personId).execute()
  if (!said.isNew && (known.length === 0 || known.length + said.wraps.length > 12)) return refused('refused')
  let former = tx.deleteFrom('user_wrap').where('person_id', '=', who.personId)
  if (!said.isNew) former = former.where('kind', 'in', [...kinds]).where('kind', '<>', 'prf')
  await former.execute()
  await tx
    .insertInto('user_wrap')
    .values(
      said.wraps.map(({ kind, file, credential }) => ({
        id: deps.clock.newId(),
        person_id: who.personId,
        kind,
        file,
        credential_file: credential,
        from_day: today,
      })),
    )
    .execute()
  const basis = said.isNew ? 'new-keys' : 'another-way'
  await recordDeed(tx, {
    deed: 'keys.unlock',
    chain: instanceChain,
    subject: { kind: 'user_wrap', id: who.personId },
    basis,
  })
  return done()
}

/** Takes a way to unlock away, as long as two kinds are left. */
export async function removeWrap(request: MemberRequest) {
  const { tx, who } = request
  const said = readSaid(request, v.object({ id: uuid }))
  if (said === null) return refused('refused')
  const known = await tx.selectFrom('user_wrap').select(['id', 'kind']).where('person_id', '=', who.personId).execute()
  const left = known.filter(({ id }) => id !== said.id)
  if (left.length === known.length || new Set(left.map(({ kind }) => kind)).size < 2) return refused('refused')
  await tx.deleteFrom('user_wrap').where('id', '=', said.id).where('person_id', '=', who.personId).execute()
  await recordDeed(tx, {
    deed: 'keys.unlock',
    chain: instanceChain,
    subject: { kind: 'user_wrap', id: who.personId },
    basis: 'removed',
  })
  return done()
}
