import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Context } from '../own-context.ts'
import { seatsFor } from '../rules.ts'
import type { Essentials } from './essentials-form.ts'

/** Replaces what is common; `seen`: the version that the form was filled from. */
export async function saveEssentials(
  { tx }: MemberRequest,
  { collaboration, seats }: Context,
  { nameFr, nameEn, purpose, regions, minimumAge, maximumAge }: Essentials,
  seen: number,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } = await sql`
    update collaboration set name_fr = ${nameFr}, name_en = ${nameEn}, purpose = ${purpose}, regions = ${regions}::text[],
      minimum_age = ${minimumAge}, maximum_age = ${maximumAge}
    where id = ${collaboration.id} and version = ${seen}`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: 'collaboration.changed',
    chain: seatsFor('edit', seats)[0] ?? '',
    subject: { kind: 'collaboration', id: collaboration.id },
  })
  return ok(undefined)
}
