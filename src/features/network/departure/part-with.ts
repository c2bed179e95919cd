import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { FeatureHoldings, HandOnAnswers, HandOnRefusal } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { handAllOn, readAnswers } from '../hand-on/asked.ts'
import { askedInOrganization } from '../hand-on/places.ts'
import { lockMembers } from '../lock-members.ts'
import { setRole } from '../people/change-role.ts'
import type { Member } from '../model.ts'
import { listMembers } from '../queries.ts'
import { refuseDeparture, type DepartureRefusal, type TakerRefusal } from '../rules.ts'
import { tellLeads } from './tell-leads.ts'

export type PartRefusal =
  'not-found' | { lead: DepartureRefusal } | { problems: Record<string, TakerRefusal> } | HandOnRefusal

/**
 * Someone leaves an organization today, by themselves or by a lead: everything they hold goes to the colleague named for it,
 * or to nobody for now. Sessions of a person who then works nowhere end with this transaction (the database sees to it).
 *
 * @param departure `seen`: what the page showed (`Asked`); `lead`: who is made lead, null for nobody
 */
export async function partWith(
  request: MemberRequest,
  declared: readonly FeatureHoldings[],
  {
    organizationId,
    personId,
    lead,
    seen,
  }: { organizationId: string; personId: string; lead: string | null; seen: number },
): Promise<Result<void, PartRefusal>> {
  const { tx, form } = request
  await lockMembers(request, organizationId)
  const members = await listMembers(tx, organizationId)
  const leaver = members.find((one) => one.personId === personId)
  if (leaver === undefined) return err('not-found')
  const refusal = refuseDeparture(personId, members, lead)
  if (refusal !== null) return err({ lead: refusal })
  const asked = await askedInOrganization(request, declared, { organizationId, member: leaver, keeps: null })
  if (asked.seen !== seen) return err('changed-meanwhile')
  const { answers, problems } = readAnswers(form, asked)
  if (Object.keys(problems).length > 0) return err({ problems })

  const handed = await handAllOn(request, declared, asked, answers)
  if (!handed.ok) return handed
  const newLead = members.find((one) => one.personId === lead)
  if (newLead && newLead.role !== 'lead') await setRole(request, newLead.membershipId, 'lead', newLead.version)
  const raised = newLead && newLead.role !== 'lead' ? newLead.personId : null
  await recordDeed(tx, {
    deed: 'membership.ended',
    chain: organizationId,
    subject: { kind: 'membership', id: leaver.membershipId },
    basis: leaver.role,
  })
  await endMembership(request, organizationId, leaver)
  if (personId !== request.who.personId) await keepDeparture(request, { organizationId, leaver, answers, raised })
  return ok(undefined)
}

async function endMembership(
  request: MemberRequest,
  organizationId: string,
  { personId, membershipId, version }: { personId: string; membershipId: string; version: number },
): Promise<void> {
  const { tx, today, who } = request
  if (personId !== who.personId) {
    await tx
      .updateTable('membership')
      .set({ until_day: today, version: version + 1 })
      .where('id', '=', membershipId)
      .where('until_day', 'is', null)
      .execute()
    return
  }
  await tellLeads(request, organizationId)
  const { rows } = await sql<{
    done: boolean
  }>`select sec.leave_organization(${organizationId}, ${today}) as done`.execute(tx)
  if (rows[0]?.done !== true) throw new Error('a place that was there did not end')
}

/** What was handed on, and to whom, so that the departure can be undone. */
async function keepDeparture(
  { tx, who, deps }: MemberRequest,
  {
    organizationId,
    leaver,
    answers,
    raised,
  }: { organizationId: string; leaver: Member; answers: HandOnAnswers; raised: string | null },
): Promise<void> {
  await tx
    .insertInto('departure')
    .values({
      id: deps.clock.newId(),
      organization_id: organizationId,
      membership_id: leaver.membershipId,
      person_id: leaver.personId,
      recorded_by: who.personId,
      handed: JSON.stringify(Object.fromEntries(answers)),
      raised,
    })
    .execute()
}
