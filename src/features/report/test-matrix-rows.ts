import type { Admin } from '../../../tests/database.ts'
import type { Actor, Place, World } from '../../../tests/matrix/actors.ts'
import type { Samples } from '../../../tests/matrix/samples.ts'

const period = { starts_on: '2025-09-01', ends_before: '2026-09-01' }
const later = { starts_on: '2026-09-01', ends_before: '2027-09-01' }

/** Words of a report of each organization and network that matters, and the additions to try. */
export async function reportRows(
  admin: Admin,
  { organizations, networks, people }: World,
): Promise<Record<string, Samples>> {
  // Not one of those who try: whoever wrote reads it again in the copy of what is held about them.
  const author = people.ownContact
  const places: { place: Place; kind?: string; of: Record<string, string> }[] = [
    ...Object.values(organizations).map((organization) => ({
      place: { organization },
      of: { organization_id: organization },
    })),
    ...Object.values(networks).map((network) => ({
      place: { network },
      kind: 'of a network',
      of: { network_id: network },
    })),
  ]
  for (const { of } of places)
    for (const [column, id] of Object.entries(of))
      await admin.query(
        `INSERT INTO report_text (${column}, starts_on, ends_before, texts, changed_by) VALUES ($1, $2, $3, '{}', $4)`,
        [id, period.starts_on, period.ends_before, author],
      )
  return {
    'public.report_text': {
      rows: places.map(({ place, kind, of }) => ({ place, ...(kind && { kind }), where: { ...of, ...period } })),
      change: 'version = version + 1, changed_by = sec.person()',
      additions: places.map(({ place, kind, of }) => ({
        place,
        ...(kind && { kind }),
        row: (by: Actor) => ({ ...of, ...later, texts: '{}', changed_by: by.person }),
      })),
    },
  }
}
