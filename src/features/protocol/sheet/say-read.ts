import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { worksAt } from '../../../kernel/rights.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Reader } from '../model.ts'
import { canDo, protocolFor } from '../protocol-context.ts'
import { listAdopters } from '../queries.ts'
import '../schema.ts'

/** The person says that they read the newest version, in each of their organizations that work by the protocol. Said twice, it is said once. */
export async function sayRead(request: MemberRequest): Promise<Result<void, 'not-found' | 'moved'>> {
  const found = await protocolFor(request, 'say-read')
  if (found === null) return err('not-found')
  const { protocol } = found
  const { tx, who } = request
  const own = (await listAdopters(tx, [protocol.id])).filter(({ id }) => worksAt(who, id))
  if (own.length === 0) return err('not-found')
  if (!canDo('say-read', found) || protocol.newest === null) return err('moved')
  const versionId = protocol.newest.id
  await tx
    .insertInto('protocol_reading')
    .values(
      own.map(({ id }) => ({
        version_id: versionId,
        protocol_id: protocol.id,
        organization_id: id,
        person_id: who.personId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return ok(undefined)
}

/** Whether the person said that they read a version, in every one of these organizations. */
export async function hasSaidRead(
  { tx, who }: MemberRequest,
  versionId: string,
  organizations: readonly string[],
): Promise<boolean> {
  const { rows } = await sql<{ said: number }>`
    select count(*)::int as said from protocol_reading
    where version_id = ${versionId} and person_id = ${who.personId} and organization_id = any (${[...organizations]}::uuid[])`.execute(
    tx,
  )
  return (rows[0]?.said ?? 0) === organizations.length
}

/**
 * Who works today in those of these organizations where the person leads or is a specialist, and when they said that they read a
 * version, by name; 2,000 at most.
 */
export async function listReaders(
  tx: Tx,
  personId: string,
  { versionId, organizations }: { versionId: string; organizations: readonly string[] },
): Promise<Reader[]> {
  if (organizations.length === 0) return []
  const { rows } = await sql<Reader>`
    select m.organization_id as "organizationId", p.name, r.at as "readOn"
    from membership m join person p on p.id = m.person_id
      left join protocol_reading r on r.version_id = ${versionId} and r.organization_id = m.organization_id and r.person_id = m.person_id
    where m.until_day is null and m.organization_id in (select own.organization_id from membership own
      where own.person_id = ${personId} and own.until_day is null and own.role in ('specialist', 'lead')
        and own.organization_id = any (${[...organizations]}::uuid[]))
    order by p.name collate "fr-CA-x-icu", p.id limit 2000`.execute(tx)
  return rows
}
