import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { addCommitment } from '../../collaboration/index.ts'
import type { Meeting, ProposedCommitment, ProposedState } from '../model.ts'
import { proposedMoves } from '../rules.ts'

/** Who is to do what, by when. */
export interface TypedCommitment {
  organizationId: string
  what: string
  dueOn: Day
  /** Decision that it carries out; null: none. */
  decisionId: string | null
  /** Who sees to it there; null: it is proposed to another organization, which will say. */
  personId: string | null
}

/**
 * Notes a commitment of a meeting. For one’s own organization it is promised at once; to another it is only proposed.
 *
 * @param by member for which the person acts
 */
export async function proposeCommitment(
  request: MemberRequest,
  { id, collaborationId }: Meeting,
  { organizationId, what, dueOn, decisionId, personId }: TypedCommitment,
  by: string,
): Promise<Result<void, 'too-many'>> {
  const { tx } = request
  const promised =
    personId === null
      ? null
      : await addCommitment(request, { id: collaborationId, organizationId }, { what, person: personId, dueOn })
  if (promised?.ok === false) return promised
  const { rows } = await sql<{ id: string }>`
    insert into meeting_commitment (meeting_id, collaboration_id, decision_id, organization_id, what, due_on, state, commitment_id)
    values (${id}, ${collaborationId}, ${decisionId}, ${organizationId}, ${what}, ${dueOn}, ${promised === null ? 'proposed' : 'promised'},
      ${promised?.value ?? null}) returning id`.execute(tx)
  const deed = promised === null ? 'meeting.commitment-proposed' : 'meeting.commitment-promised'
  await recordDeed(tx, { deed, chain: by, subject: { kind: 'meeting_commitment', id: rows[0]?.id ?? null } })
  return ok(undefined)
}

interface Answering {
  to: ProposedState
  /** Version that the page showed. */
  seen: number
  /** Who sees to it, when it is promised. */
  personId: string | null
  by: string
}

/** Answers a proposal for one’s own organization, or takes it back. */
export async function answerProposal(
  request: MemberRequest,
  proposed: ProposedCommitment,
  collaborationId: string,
  { to, seen, personId, by }: Answering,
): Promise<Result<void, 'changed-meanwhile' | 'too-many'>> {
  const { tx } = request
  const { id, organizationId, what, dueOn, state } = proposed
  const who = by === organizationId ? 'self' : 'member'
  const allowed = proposedMoves[state][to] ?? []
  if (!(allowed.includes(who) || allowed.includes('member')) || proposed.version !== seen)
    return err('changed-meanwhile')
  const promised =
    to === 'promised' && personId !== null
      ? await addCommitment(request, { id: collaborationId, organizationId }, { what, person: personId, dueOn })
      : null
  if (promised?.ok === false) return promised
  const { numAffectedRows } = await sql`
    update meeting_commitment set state = ${to}, commitment_id = ${promised?.value ?? null} where id = ${id} and version = ${seen}`.execute(
    tx,
  )
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: `meeting.commitment-${to}`,
    chain: by,
    subject: { kind: 'meeting_commitment', id },
    basis: state,
  })
  return ok(undefined)
}
