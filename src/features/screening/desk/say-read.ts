import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import '../schema.ts'
import { inForce, screeningFor } from '../screening-context.ts'

/** The person says that they read the version in force, which is the one they saw. Said twice, it is said once. */
export async function sayRead(request: MemberRequest, seen: string): Promise<Result<void, 'not-found' | 'moved'>> {
  const found = await screeningFor(request, 'say-read')
  if (found === null) return err('not-found')
  const version = inForce(found)
  if (version === null || version.id !== seen || !found.can('say-read')) return err('moved')
  const { tx, who } = request
  await tx
    .insertInto('screening_reading')
    .values({ version_id: version.id, person_id: who.personId, organization_id: found.organization.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return ok(undefined)
}
