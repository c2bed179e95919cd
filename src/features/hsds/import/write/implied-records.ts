import type { Reading } from '../understand/docs-of-row.ts'
import type { Shelf, ShelvedRow } from '../read/shelf.ts'
import { keyOfId, type SourceRow } from '../source-row.ts'

// Records that a source implies without writing them. Each function puts them on the shelf and tells how many.

/** HSDS 3 writes addresses at a place: those of an organization become a place of its own. */
export async function setPostalPlacesApart(
  shelf: Shelf,
  rows: readonly ShelvedRow[],
  { defects }: Reading,
): Promise<number> {
  const places = rows.flatMap((row): SourceRow[] => {
    const { address, ...others } = row.children
    if (address === undefined) return []
    row.children = others
    for (const one of address)
      defects.add('address-of-organization', {
        file: one.file,
        row: one.row,
        value: one.fields['address_1'],
      })
    const { file, row: line } = address[0] ?? row
    const fields = {
      location_type: address[0]?.fields['address_type'] ?? 'postal',
      name: row.fields['name'],
      organization_id: row.key,
    }
    return [
      {
        object: 'location',
        called: 'location',
        id: `address-of:${row.key}`,
        file,
        row: line,
        fields,
        children: { address },
        isMention: false,
        isWord: true,
      },
    ]
  })
  await shelf.add(places)
  return places.length
}

/** Where a service names its place itself, the link between them is made, and an organization that is missing is its place’s. */
export async function linkPlaces(shelf: Shelf, rows: readonly ShelvedRow[], { defects }: Reading): Promise<number> {
  const placed = rows.filter(({ fields }) => fields['location_id'] !== undefined)
  if (placed.length === 0) return 0
  const places = await shelf.find(
    'location',
    placed.map(({ fields }) => keyOfId(String(fields['location_id']))),
  )
  const links = placed.map((row): SourceRow => {
    const locationId = String(row.fields['location_id'])
    const organization = places.get(keyOfId(locationId))?.fields['organization_id']
    if (row.fields['organization_id'] === undefined && organization !== undefined) {
      row.fields['organization_id'] = organization
      defects.add('organization-from-place', {
        file: row.file,
        row: row.row,
        field: 'organization_id',
        value: organization,
      })
    }
    const { file, row: line } = row
    const fields = { service_id: row.key, location_id: locationId }
    return {
      object: 'service_at_location',
      called: 'service_at_location',
      id: `${row.key}@${locationId}`,
      file,
      row: line,
      fields,
      children: {},
      isMention: true,
      isWord: true,
    }
  })
  await shelf.add(links)
  return links.length
}
