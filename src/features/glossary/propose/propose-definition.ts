import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { recordEvent } from '../record-event.ts'
import { definitionsOfTerm, lockTerm } from '../queries.ts'
import { may, proposalsPerDay, relationsOf, stateOf, type Proposer } from '../rules.ts'
import type { SharedDefinition } from '../shared-definition.ts'
import type { TermNamed } from './term-named.ts'

export interface Proposal extends TermNamed {
  nameFr: string | null
  nameEn: string | null
  textFr: string | null
  textEn: string | null
}

export type ProposalRefusal =
  | 'not-allowed'
  | 'too-many'
  /** Another proposal is before the organizations: it is settled first. */
  | { underAgreement: SharedDefinition }
  /** The network has a definition that the person had not seen. */
  | { adopted: SharedDefinition }

const daySeconds = 24 * 3600

/**
 * Proposes a definition for an organization of the person, or for the coordination of the network. Who leads the
 * organization agrees for it at once; the coordination has no answer of its own.
 *
 * @param seen version of the adopted definition that the person had before them; 0: none
 */
export async function proposeDefinition(
  request: MemberRequest,
  proposer: Proposer,
  proposal: Proposal,
  seen: number,
): Promise<Result<string, ProposalRefusal>> {
  const { tx, who, deps } = request
  const { networkId, organizationId } = proposer
  const relations = relationsOf(who, networkId, [proposer], proposer)
  if (!may('propose', relations) || !relations.includes('proposer')) return err('not-allowed')
  await lockTerm(tx, { networkId, termId: proposal.termId })
  const before = await definitionsOfTerm(tx, [networkId], proposal.termId)
  const open = before.find((one) => stateOf(one) === 'open')
  if (open !== undefined) return err({ underAgreement: open })
  const adopted = before.find(({ number }) => number !== null)
  if (adopted !== undefined && (adopted.number ?? 0) > seen) return err({ adopted })
  if ((await deps.database.hit(`glossary.propose:${organizationId ?? networkId}`, daySeconds)) > proposalsPerDay)
    return err('too-many')
  const { termId, isOwn, nameFr, nameEn, textFr, textEn } = proposal
  const id = deps.clock.newId()
  const names = isOwn
    ? { name_fr: nameFr ?? adopted?.nameFr ?? null, name_en: nameEn ?? adopted?.nameEn ?? null }
    : { name_fr: null, name_en: null }
  await tx
    .insertInto('shared_definition')
    .values({
      id,
      network_id: networkId,
      organization_id: organizationId,
      term_id: termId,
      ...names,
      text_fr: textFr,
      text_en: textEn,
    })
    .execute()
  await recordEvent(request, { id, networkId }, { kind: 'propose', organizationId })
  if (may('answer', relations)) await recordEvent(request, { id, networkId }, { kind: 'agree', organizationId })
  await recordDeed(tx, { deed: 'definition.proposed', chain: networkId, subject: { kind: 'shared_definition', id } })
  return ok(id)
}
