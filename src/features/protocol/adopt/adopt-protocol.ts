import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { leads } from '../../../kernel/rights.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Adoption, Protocol } from '../model.ts'
import { canDo, contextOf, protocolToChange, type ProtocolContext } from '../protocol-context.ts'
import { findAdoption, listAdoptions, lockProtocol } from '../queries.ts'
import { isResumable, mayMoveAdoption } from '../rules.ts'
import '../schema.ts'
import { declareMechanism, endMechanism } from './declare-mechanism.ts'

/** Who works by a protocol: exactly one of the two is not null. */
export type AdoptingParty = Pick<Adoption, 'organizationId' | 'regionCode'>

const isOf = (party: AdoptingParty) => (one: AdoptingParty) =>
  one.organizationId === party.organizationId && one.regionCode === party.regionCode

export type AdoptRefusal = 'not-found' | 'moved' | 'older'

/**
 * An organization of the person, or a region of their network, works by the newest version from today; the version by which it
 * worked until then ends the same day. `versionId`: the one that was read.
 */
export async function adoptProtocol(
  request: MemberRequest,
  party: AdoptingParty,
  versionId: string,
): Promise<Result<void, AdoptRefusal>> {
  const deed = party.organizationId === null ? 'adopt-region' : 'adopt'
  const found = await protocolToChange(request, deed)
  if (found === null || !speaksFor(request, found, party)) return err('not-found')
  const { newest } = found.protocol
  if (!canDo(deed, found) || newest === null) return err('moved')
  if (newest.id !== versionId) return err('older')
  const all = await listAdoptions(request.tx, found.protocol.id)
  const standing = all.filter(isOf(party)).find(({ untilDay }) => untilDay === null) ?? null
  if (standing?.versionId === newest.id) return err('moved')
  await begin(request, found.protocol, { party, versionId, standing, all })
  return ok(undefined)
}

const speaksFor = ({ who }: MemberRequest, { protocol, seats }: ProtocolContext, party: AdoptingParty): boolean =>
  party.organizationId === null
    ? protocol.regionCodes.includes(party.regionCode ?? '')
    : leads(who, party.organizationId) && seats.some((seat) => seat.organizationId === party.organizationId)

async function begin(
  request: MemberRequest,
  protocol: Protocol,
  {
    party,
    versionId,
    standing,
    all,
  }: { party: AdoptingParty; versionId: string; standing: Adoption | null; all: readonly Adoption[] },
): Promise<void> {
  const { tx, deps, today } = request
  const id = deps.clock.newId()
  const periodId = standing?.periodId ?? id
  if (standing)
    await tx.updateTable('protocol_adoption').set({ until_day: today }).where('id', '=', standing.id).execute()
  const { organizationId, regionCode } = party
  const declared =
    standing?.evidenceKey ??
    (organizationId === null
      ? null
      : await declareMechanism(request, protocol, {
          organizationId,
          periodId,
          sameAs: firstRecord(all, organizationId),
        }))
  await tx
    .insertInto('protocol_adoption')
    .values({
      id,
      period_id: periodId,
      protocol_id: protocol.id,
      network_id: protocol.networkId,
      version_id: versionId,
      organization_id: organizationId,
      region_code: regionCode,
      from_day: today,
      evidence_key: declared,
    })
    .execute()
  await recordDeed(tx, {
    deed: 'protocol.adopted',
    chain: organizationId ?? protocol.networkId,
    subject: { kind: 'protocol_adoption', id },
  })
}

/** The record of the organization that has worked by the protocol for the longest. */
const firstRecord = (all: readonly Adoption[], except: string): string | null =>
  all.findLast(({ untilDay, evidenceKey, organizationId }) => {
    return untilDay === null && evidenceKey !== null && organizationId !== except
  })?.evidenceKey ?? null

export interface AdoptionContext {
  adoption: Adoption
  protocol: Protocol
}

/** The adoption of the address, when the person may end it or take it up again; null for anyone who may not. */
export async function adoptionFor(request: MemberRequest): Promise<AdoptionContext | null> {
  const adoption = await findAdoption(request.tx, request.params['id'] ?? '')
  const found = adoption && (await contextOf(request, adoption.protocolId, 'see'))
  if (!adoption || !found) return null
  return mayMoveAdoption(request.who, found.seats, adoption) ? { adoption, protocol: found.protocol } : null
}

export type EndRefusal = 'not-found' | 'moved'

/** Ends it today: nothing is erased, and the log of work says when the mechanism ended. */
export const endAdoption = (request: MemberRequest): Promise<Result<AdoptionContext, EndRefusal>> =>
  move(request, async ({ adoption }) => {
    if (adoption.untilDay !== null) return false
    await request.tx
      .updateTable('protocol_adoption')
      .set({ until_day: request.today, ended_at: request.deps.clock.now() })
      .where('id', '=', adoption.id)
      .execute()
    if (adoption.evidenceKey !== null) await endMechanism(request, adoption.evidenceKey, request.today)
    return true
  })

/** Takes up again what was ended lately, as if it had never stopped. */
export const resumeAdoption = (request: MemberRequest): Promise<Result<AdoptionContext, EndRefusal>> =>
  move(request, async ({ adoption, protocol }) => {
    const all = (await listAdoptions(request.tx, protocol.id)).filter(isOf(adoption))
    const stands = all.some(({ untilDay }) => untilDay === null)
    if (protocol.withdrawnAt !== null || !isResumable(adoption, { now: request.deps.clock.now(), stands })) return false
    await request.tx
      .updateTable('protocol_adoption')
      .set({ until_day: null, ended_at: null })
      .where('id', '=', adoption.id)
      .execute()
    if (adoption.evidenceKey !== null) await endMechanism(request, adoption.evidenceKey, null)
    return true
  })

async function move(
  request: MemberRequest,
  act: (context: AdoptionContext) => Promise<boolean>,
): Promise<Result<AdoptionContext, EndRefusal>> {
  const found = await adoptionFor(request)
  if (found === null) return err('not-found')
  await lockProtocol(request.tx, found.protocol.id)
  const now = await adoptionFor(request)
  if (now === null) return err('not-found')
  if (!(await act(now))) return err('moved')
  const { adoption } = now
  await recordDeed(request.tx, {
    deed: adoption.untilDay === null ? 'protocol.ended' : 'protocol.resumed',
    chain: adoption.organizationId ?? adoption.networkId,
    subject: { kind: 'protocol_adoption', id: adoption.id },
  })
  return ok(now)
}
