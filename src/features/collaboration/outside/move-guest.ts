import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { guestsPerDay } from '../rules.ts'
import type { TypedGuest } from './guest-form.ts'
import type { Guest } from './queries.ts'

const daySeconds = 24 * 3600

type CountRefusal = 'too-many'

/** Counts one more mail asked for by an organization today. */
const isTooMany = async ({ deps }: MemberRequest, by: string): Promise<boolean> =>
  (await deps.database.hit(`collaboration.guest:${by}`, daySeconds)) > guestsPerDay

/**
 * Proposes to the others to invite an organization that is not in the network. Where nobody else must agree, its mail leaves within a
 * minute: so the database decides.
 *
 * @param by organization for which the person acts
 */
export async function proposeGuest(
  request: MemberRequest,
  { id, by, typed }: { id: string; by: string; typed: TypedGuest },
): Promise<Result<void, CountRefusal | 'already-asked'>> {
  const { tx, deps } = request
  if (await isTooMany(request, by)) return err('too-many')
  const guest = deps.clock.newId()
  const { numAffectedRows } = await sql`
    insert into collaboration_guest (id, collaboration_id, proposed_by_id, name, sector, email, language, note)
    values (${guest}, ${id}, ${by}, ${typed.name}, ${typed.sector}, ${typed.email}, ${typed.language}, ${typed.note})
    on conflict (collaboration_id, email) where state in ('proposed', 'agreed', 'sent', 'coming') do nothing`.execute(
    tx,
  )
  if (numAffectedRows !== 1n) return err('already-asked')
  await recordDeed(tx, {
    deed: 'collaboration.guest-proposed',
    chain: by,
    subject: { kind: 'collaboration_guest', id: guest },
  })
  return ok(undefined)
}

/** Says for a member whether a guest that another proposes is written to. What was said before stays. */
export async function sayGuestVoice(
  { tx, who }: MemberRequest,
  guest: Pick<Guest, 'id'>,
  says: 'agree' | 'object',
  by: string,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { rows } = await sql<{ open: boolean }>`select sec.may_voice_guest(${guest.id}, ${by}) as open`.execute(tx)
  if (rows[0]?.open !== true) return err('changed-meanwhile')
  const { numAffectedRows } = await sql`
    insert into collaboration_guest_voice (guest_id, organization_id, says, person_id) values (${guest.id}, ${by}, ${says}, ${who.personId})
    on conflict (guest_id, organization_id) do nothing`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: 'collaboration.guest-voiced',
    chain: by,
    subject: { kind: 'collaboration_guest', id: guest.id },
    basis: says,
  })
  return ok(undefined)
}

const deedOf = { withdrawn: 'collaboration.guest-withdrawn', agreed: 'collaboration.guest-renewed' } as const

/** Takes the proposal or the invitation back (`withdrawn`), or has its mail sent again with another link (`agreed`). */
export async function moveGuest(
  request: MemberRequest,
  { id, state, version, proposedById }: Guest,
  to: keyof typeof deedOf,
): Promise<Result<void, CountRefusal | 'changed-meanwhile'>> {
  if (to === 'agreed' && (await isTooMany(request, proposedById))) return err('too-many')
  const { numAffectedRows } = await sql`
    update collaboration_guest set state = ${to} where id = ${id} and state = ${state} and version = ${version}`.execute(
    request.tx,
  )
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(request.tx, {
    deed: deedOf[to],
    chain: proposedById,
    subject: { kind: 'collaboration_guest', id },
    basis: state,
  })
  return ok(undefined)
}
