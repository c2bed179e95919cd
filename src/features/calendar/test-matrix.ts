import type { Admin } from '../../../tests/database.ts'
import { roles, type World } from '../../../tests/matrix/actors.ts'
import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, on, secret, signedIn } from '../../../tests/matrix/rights.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { aCollaboration } from '../collaboration/test-collaborations.ts'

/** Everyone who signed in has an address. */
async function samples(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const people = world.actors.flatMap(({ person }) => (person === null ? [] : [person]))
  for (const person of people)
    await admin.query(
      `INSERT INTO calendar_feed (person_id, token_hash) VALUES ($1::uuid, sha256(uuid_send($1::uuid)))`,
      [person],
    )
  return {
    'public.calendar_feed': {
      rows: people.map((person) => ({ place: { person }, where: { person_id: person } })),
      change: `token_hash = sha256('another')`,
    },
  }
}

/** A table that announces its meetings, and one of the actors’ own that does not. */
async function targets(admin: Admin, { organizations, networks }: World): Promise<Record<string, Target[]>> {
  const table = () => aCollaboration(admin, { network: networks.first, by: organizations.own, kind: 'table' })
  const [announced, silent] = [await table(), await table()]
  await admin.query('INSERT INTO meeting_settings (collaboration_id, is_published) VALUES ($1, true)', [announced])
  return {
    announcedTable: [
      { params: { collaborationId: announced }, place: {}, kind: 'announced' },
      { params: { collaborationId: silent }, place: { organization: organizations.own }, kind: 'silent' },
    ],
  }
}

const ofRegion = { by: 'access', params: { region: '04' } } as const

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.calendar_feed': {
      select: { self: signedIn },
      update: { self: signedIn },
      delete: { self: signedIn },
    },
  },
  routes: {
    'calendar.regions': access,
    'calendar.region': ofRegion,
    'calendar.region-feed': ofRegion,
    'calendar.table-feed': on('announcedTable', { 'foreign (announced)': roles }),
    'calendar.own-feed': secret,
    'calendar.own': access,
    'calendar.make': access,
    'calendar.renewing': access,
    'calendar.renew': access,
    'calendar.ending': access,
    'calendar.end': access,
  },
  samples,
  targets,
}
