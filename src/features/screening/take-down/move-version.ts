import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { endDeclared } from '../publish/declare.ts'
import '../schema.ts'
import { screeningToChange } from '../screening-context.ts'

/** Takes the newest version down, or puts it back in force as if it had never stopped; the log of work follows. */
export async function moveVersion(
  request: MemberRequest,
  to: 'taken-down' | 'in-force',
): Promise<Result<void, 'not-found' | 'moved'>> {
  const deed = to === 'taken-down' ? 'take-down' : 'put-back'
  const found = await screeningToChange(request, deed)
  const version = found?.versions[0]
  if (!found) return err('not-found')
  if (!version || !found.can(deed)) return err('moved')
  const { tx, deps, today } = request
  await tx
    .updateTable('screening_version')
    .set({ withdrawn_at: to === 'taken-down' ? deps.clock.now() : null })
    .where('id', '=', version.id)
    .execute()
  for (const key of [version.protocolKey, version.mechanismKey])
    await endDeclared(request, key, to === 'taken-down' ? today : null)
  await recordDeed(tx, {
    deed: to === 'taken-down' ? 'screening.taken-down' : 'screening.put-back',
    chain: found.organization.id,
    subject: { kind: 'screening_version', id: version.id },
  })
  return ok(undefined)
}
