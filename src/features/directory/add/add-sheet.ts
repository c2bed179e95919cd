import type { SheetRequest } from '../editable-sheet.ts'
import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { RecordDraft, Text } from '../model.ts'
import { saveRecords } from '../save-records.ts'
import { draftsOf, newPlace, textOf, withoutEmpty, type SheetValues, type Stewardship } from '../sheet-form/index.ts'
import { plainName, plainTyped } from '../merge/queries.ts'
import type { EditableRecord, Sheet } from '../editable-sheet.ts'
import { stewardName } from '../steward/confirm-sheets.ts'
import { mayTendOwnSheets } from '../rules.ts'

/** Whose the new sheet is: an organization of the network, or one without account that a curator writes for. */
export interface Owner extends Stewardship {
  /** Name and website to enter it in the directory when it is not there yet. */
  organization: { name: Text; description: Text; website: string | null }
}

/** Adds a service with its place, and its organization when the directory does not know it. @returns the service’s id */
export async function addSheet(
  { tx, who, today, deps }: SheetRequest,
  owner: Owner,
  values: SheetValues,
): Promise<string> {
  const newId = (): string => deps.clock.newId()
  const { organization: _card, ...stewardship } = owner
  const id = newId()
  const organizationId = await findOrganization(tx, owner)
  const card = organizationId === null ? [organizationDraft(newId(), owner)] : []
  const ofId = organizationId ?? card[0]?.id ?? null
  const chain =
    stewardship.stewardId !== null && mayTendOwnSheets(who, stewardship.stewardId)
      ? stewardship.stewardId
      : stewardship.networkId
  if (chain === null) throw new Error('a new sheet is of an organization or of a network')
  const empty = {
    id,
    kind: 'service',
    organizationId: ofId,
    doc: {},
    parts: {},
    ...stewardship,
  } as unknown as EditableRecord<'service'>
  const [draft] = draftsOf({ service: empty, organization: null, places: [], version: 0 } satisfies Sheet, values, {
    newId,
    keepsPlace: false,
  })
  if (draft === undefined) throw new Error('a form makes a service')
  const assured = values.assure ? { assuredOn: today, assuredBy: await stewardName(tx, chain) } : {}
  const service: RecordDraft = { ...draft, ...stewardship, mergedInto: null, ...assured }
  const places = newPlace({ serviceId: id, organizationId: ofId }, stewardship, values, newId)
  await saveRecords(tx, [...card, service, ...places], null)
  await recordDeed(tx, { deed: 'service.added', chain, subject: { kind: 'directory_record', id } })
  return id
}

/** The organization’s own record: the one its steward keeps, or one of the same name that this network keeps. */
async function findOrganization(tx: Tx, { stewardId, networkId, organization }: Owner): Promise<string | null> {
  const names = [organization.name.fr ?? '', organization.name.en ?? ''].map(plainTyped).filter((name) => name !== '')
  const { rows } = await sql<{ id: string }>`
    select id from directory_record where kind = 'organization' and status = 'published' and
      case when ${stewardId}::uuid is not null then steward_id = ${stewardId}::uuid
        else network_id = ${networkId}::uuid and steward_id is null and exists (select from unnest(${names}::text[]) n
          where n in (${plainName(sql`coalesce(doc->'name'->>'fr', '')`)}, ${plainName(sql`coalesce(doc->'name'->>'en', '')`)})) end
    order by seq limit 1`.execute(tx)
  return rows[0]?.id ?? null
}

function organizationDraft(id: string, { organization, ...stewardship }: Owner): RecordDraft {
  const { name, description, website } = organization
  return { ...stewardship, id, kind: 'organization', doc: withoutEmpty({ name, description, website }) }
}

export interface OrganizationCard extends Stewardship {
  nameFr: string
  nameEn: string
  mandateFr: string | null
  mandateEn: string | null
  website: string | null
}

/** What the directory says of an organization of the network, and the network its sheets are of; null: not known here. */
export async function ownerOf(
  tx: Tx,
  organizationId: string,
): Promise<(Owner & { nameFr: string; nameEn: string }) | null> {
  const { rows } = await sql<OrganizationCard>`
    select o.id as "stewardId", o.name_fr as "nameFr", o.name_en as "nameEn", o.mandate_fr as "mandateFr", o.mandate_en as "mandateEn",
      o.website, o.sector, (select m.network_id from network_member m where m.organization_id = o.id and m.left_on is null
        order by m.joined_on, m.network_id limit 1) as "networkId"
    from organization o where o.id = ${organizationId} and o.status <> 'left'`.execute(tx)
  const [row] = rows
  if (row === undefined) return null
  const { nameFr, nameEn, mandateFr, mandateEn, website, ...stewardship } = row
  const name = { fr: nameFr, en: nameEn }
  const description = textOf(mandateFr, mandateEn) ?? name
  return { ...stewardship, nameFr, nameEn, organization: { name, description, website } }
}
