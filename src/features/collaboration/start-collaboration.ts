import { sql } from 'kysely'
import type { SectorCode } from '../../field/index.ts'
import { recordDeed } from '../../kernel/audit.ts'
import type { MemberRequest } from '../../kernel/http/index.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import type { Essentials } from './essentials/essentials-form.ts'
import type { CollaborationKind } from './model.ts'
import { startedPerDay } from './rules.ts'

/** For whom it is started, and what of. */
export interface Starting {
  kind: CollaborationKind
  organizationId: string
  networkId: string
  /** Sectors wanted; empty: not said. */
  sectors: readonly SectorCode[]
  essentials: Essentials
}

const daySeconds = 24 * 3600

/** Starts a collaboration, with the organization that proposes it as its first member. @returns its id */
export async function startCollaboration(
  { tx, deps }: MemberRequest,
  { kind, organizationId, networkId, sectors, essentials }: Starting,
): Promise<Result<string, 'too-many'>> {
  if ((await deps.database.hit(`collaboration.start:${organizationId}`, daySeconds)) > startedPerDay)
    return err('too-many')
  const id = deps.clock.newId()
  const { nameFr, nameEn, purpose, regions, minimumAge, maximumAge } = essentials
  await sql`
    insert into collaboration (id, network_id, kind, proposed_by_id, name_fr, name_en, purpose, sectors, regions, minimum_age, maximum_age)
    values (${id}, ${networkId}, ${kind}, ${organizationId}, ${nameFr}, ${nameEn}, ${purpose}, ${[...sectors]}::text[], ${regions}::text[],
      ${minimumAge}, ${maximumAge})`.execute(tx)
  await sql`
    insert into collaboration_member (id, collaboration_id, organization_id, state, proposed_by_id)
    values (${deps.clock.newId()}, ${id}, ${organizationId}, 'member', ${organizationId})`.execute(tx)
  await recordDeed(tx, { deed: 'collaboration.started', chain: organizationId, subject: { kind: 'collaboration', id } })
  return ok(id)
}
