import { sql } from 'kysely'
import type { SectorCode } from '../../../field/index.ts'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { OwnInitiative } from '../model.ts'
import { addedPerDay, chainOfInitiative } from '../rules.ts'
import { shippedInitiative } from '../shipped.ts'
import '../schema.ts'
import type { OwnPlace } from './queries.ts'

/** What people write of an initiative. */
export interface InitiativeText {
  nameFr: string | null
  nameEn: string | null
  aimFr: string | null
  aimEn: string | null
  sectors: SectorCode[]
  /** Empty: all of Quebec. */
  regions: string[]
  minimumAge: number | null
  maximumAge: number | null
  sinceYear: number | null
  sourceText: string | null
  sourceUrl: string | null
  contactEmail: string | null
  contactPhone: string | null
  contactUrl: string | null
}

const daySeconds = 24 * 3600

/** `circle`: it would come from itself; `unknown-origin`: nobody may read the one named. */
export type SaveRefusal = 'changed-meanwhile' | 'too-many' | 'circle' | 'unknown-origin' | 'of-a-person'

const columnsOf = (text: InitiativeText) => ({
  name_fr: text.nameFr,
  name_en: text.nameEn,
  aim_fr: text.aimFr,
  aim_en: text.aimEn,
  sectors: text.sectors,
  regions: text.regions,
  minimum_age: text.minimumAge,
  maximum_age: text.maximumAge,
  since_year: text.sinceYear,
  source_text: text.sourceText,
  source_url: text.sourceUrl,
  contact_email: text.contactEmail,
  contact_phone: text.contactPhone,
  contact_url: text.contactUrl,
})

type Origin = { adopted_from_id: string | null; adopted_from_shipped: string | null }
const noOrigin: Origin = { adopted_from_id: null, adopted_from_shipped: null }

/**
 * The columns of an origin.
 *
 * @param of id of the initiative that would come from it; null: a new one, from which nothing comes yet
 */
async function originOf(
  { tx }: MemberRequest,
  code: string | null,
  of: OwnInitiative | null,
): Promise<Result<Origin, SaveRefusal>> {
  if (code === null) return ok(noOrigin)
  if (shippedInitiative(code) !== null) return ok({ ...noOrigin, adopted_from_shipped: code })
  if (!isId(code)) return err('unknown-origin')
  if (of !== null) {
    const { rows } = await sql<{ circle: boolean }>`select sec.initiative_circle(${of.id}, ${code}) as circle`.execute(
      tx,
    )
    if (rows[0]?.circle === true) return err('circle')
  }
  const { rows } = await sql`select from initiative i where i.id = ${code} and i.status = 'published'`.execute(tx)
  const stands = of?.adoptedFromId === code
  return rows.length === 0 && !stands ? err('unknown-origin') : ok({ ...noOrigin, adopted_from_id: code })
}

/** Whether an address is that of someone who works in the organization: a page that stays must not name a person. */
async function isOfAPerson({ tx }: MemberRequest, organizationId: string, email: string | null): Promise<boolean> {
  if (email === null) return false
  const { rows } = await sql`
    select from membership m join person p on p.id = m.person_id
    where m.organization_id = ${organizationId} and lower(p.email) = ${email} limit 1`.execute(tx)
  return rows.length > 0
}

/** Keeps a draft of an organization. @returns its id */
export async function addInitiative(
  request: MemberRequest,
  place: OwnPlace,
  text: InitiativeText & { adoptedFrom: string | null },
): Promise<Result<string, SaveRefusal>> {
  const { tx, deps } = request
  const { organizationId, networkId } = place
  if (await isOfAPerson(request, organizationId, text.contactEmail)) return err('of-a-person')
  const origin = await originOf(request, text.adoptedFrom, null)
  if (!origin.ok) return origin
  if ((await deps.database.hit(`initiative.add:${organizationId}`, daySeconds)) > addedPerDay) return err('too-many')
  const id = deps.clock.newId()
  await tx
    .insertInto('initiative')
    .values({
      id,
      organization_id: organizationId,
      network_id: networkId,
      ...columnsOf(text),
      ...origin.value,
    })
    .execute()
  await recordDeed(tx, { deed: 'initiative.added', chain: organizationId, subject: { kind: 'initiative', id } })
  return ok(id)
}

/** Replaces what is written of an initiative; `seen`: the version that the form was filled from. */
export async function changeInitiative(
  request: MemberRequest,
  current: OwnInitiative,
  text: InitiativeText & { adoptedFrom: string | null },
  seen: number,
): Promise<Result<void, SaveRefusal>> {
  const { tx, who } = request
  if (await isOfAPerson(request, current.organizationId, text.contactEmail)) return err('of-a-person')
  const origin = await originOf(request, text.adoptedFrom, current)
  if (!origin.ok) return origin
  const { numUpdatedRows } = await tx
    .updateTable('initiative')
    .set({ ...columnsOf(text), ...origin.value })
    .where('id', '=', current.id)
    .where('version', '=', seen)
    .where('status', '=', current.status)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: 'initiative.changed',
    chain: chainOfInitiative(who, current),
    subject: { kind: 'initiative', id: current.id },
    basis: current.status,
  })
  return ok(undefined)
}
