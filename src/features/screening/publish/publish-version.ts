import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { baseVersion } from '../base-protocol.ts'
import { composeSteps } from '../compose.ts'
import type { KeptStep, ScreeningVersion } from '../model.ts'
import { listDraft } from '../queries.ts'
import { informs, stampOf } from '../rules.ts'
import '../schema.ts'
import { inForce, screeningToChange } from '../screening-context.ts'
import { declareMechanism, declareProtocol, endDeclared } from './declare.ts'

/** What was on the page before publishing: the steps as written, and the version that stood. */
export const seenOf = (stamp: string, newest: Pick<ScreeningVersion, 'number' | 'withdrawnAt'> | null): string =>
  `${newest?.number ?? 0}${newest?.withdrawnAt ? 'x' : ''} ${baseVersion.number} ${stamp}`

/** Brings out the next version, of what was seen on the page. It takes the place of the one before. */
export async function publishVersion(
  request: MemberRequest,
  seen: string,
): Promise<Result<void, 'not-found' | 'moved'>> {
  const found = await screeningToChange(request, 'publish')
  if (found === null) return err('not-found')
  const { tx, deps } = request
  const { organization, versions, can } = found
  const draft = await listDraft(tx, organization.id)
  if (!can('publish') || seenOf(stampOf(draft), versions[0] ?? null) !== seen) return err('moved')
  const steps = composeSteps(draft)
  const before = inForce(found)
  if (before !== null && JSON.stringify(before.steps) === JSON.stringify(steps)) return err('moved')
  const id = deps.clock.newId()
  const keys = await declared(request, { id, organizationId: organization.id, steps, before })
  await tx
    .insertInto('screening_version')
    .values({
      id,
      organization_id: organization.id,
      base_version: baseVersion.number,
      steps: JSON.stringify(steps),
    })
    .execute()
  await tx.updateTable('screening_version').set(keys).where('id', '=', id).execute()
  await recordDeed(tx, {
    deed: 'screening.published',
    chain: organization.id,
    subject: { kind: 'screening_version', id },
  })
  return ok(undefined)
}

/** What the log of work knows already goes on; what is new is recorded, and what the steps no longer hold ends. */
async function declared(
  request: MemberRequest,
  next: { id: string; organizationId: string; steps: readonly KeptStep[]; before: ScreeningVersion | null },
): Promise<{ protocol_key: string | null; mechanism_key: string | null }> {
  const { id: versionId, organizationId, steps, before } = next
  const of = { organizationId, versionId }
  const protocolKey = before?.protocolKey ?? (await declareProtocol(request, of))
  if (informs(steps))
    return { protocol_key: protocolKey, mechanism_key: before?.mechanismKey ?? (await declareMechanism(request, of)) }
  await endDeclared(request, before?.mechanismKey ?? null, request.today)
  return { protocol_key: protocolKey, mechanism_key: null }
}
