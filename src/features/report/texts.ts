import { sql } from 'kysely'
import type { MemberRequest } from '../../kernel/http/index.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import type { HalfOpenPeriod, Place } from '../indicator/index.ts'
import type { KeptTexts, ReportTexts } from './model.ts'

/** One row tells the words of one place in one period. */
const keyOf = (place: Place) => ({
  organization: place.kind === 'organization' ? place.id : null,
  network: place.kind === 'network' ? place.id : null,
  region: place.kind === 'network' ? place.region : null,
})

/** The words written for a report; none yet: no text, version 0. */
export async function textsOf(
  { tx }: Pick<MemberRequest, 'tx'>,
  place: Place,
  { start, end }: HalfOpenPeriod,
): Promise<KeptTexts> {
  const { organization, network, region } = keyOf(place)
  const { rows } = await sql<KeptTexts>`
    select texts, version from report_text where organization_id is not distinct from ${organization}::uuid
      and network_id is not distinct from ${network}::uuid and region_code is not distinct from ${region}
      and starts_on = ${start}::date and ends_before = ${end}::date`.execute(tx)
  return rows[0] ?? { texts: {}, version: 0 }
}

/** Keeps the words, unless someone wrote others meanwhile. The caller has checked that the person may; the database checks again. */
export async function saveTexts(
  { tx, who }: MemberRequest,
  place: Place,
  { start, end }: HalfOpenPeriod,
  { texts, version }: KeptTexts,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { organization, network, region } = keyOf(place)
  const written: ReportTexts = texts
  const { rows } =
    version === 0
      ? await sql`
          insert into report_text (organization_id, network_id, region_code, starts_on, ends_before, texts, changed_by)
          values (${organization}, ${network}, ${region}, ${start}, ${end}, ${JSON.stringify(written)}, ${who.personId})
          on conflict do nothing returning 1`.execute(tx)
      : await sql`
          update report_text set texts = ${JSON.stringify(written)}, changed_by = ${who.personId}, changed_at = sec.now(), version = version + 1
          where organization_id is not distinct from ${organization}::uuid and network_id is not distinct from ${network}::uuid
            and region_code is not distinct from ${region} and starts_on = ${start}::date and ends_before = ${end}::date
            and version = ${version} returning 1`.execute(tx)
  if (rows.length === 0) return err('changed-meanwhile')
  await sql`select sec.record(${organization ?? network}::uuid, 'report.write', 'report_text', ${null}::uuid)`.execute(
    tx,
  )
  return ok(undefined)
}
