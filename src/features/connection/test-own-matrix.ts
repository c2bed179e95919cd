import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { members, on } from '../../../tests/matrix/rights.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { anOrganization } from '../../../tests/people.ts'
import { present } from '../../../tests/present.ts'
import { aDeclaration } from './test-ties.ts'

const workers = ['worker', 'specialist', 'lead'] as const
const read = { own: members }
const said = { own: workers }

/** A table of ties that waits to be confirmed, without a row in it. @returns its id */
export async function aTieImport(admin: Admin, organization: string, person: string): Promise<string> {
  const id = randomUUID()
  const document = { stage: 'read', places: { partner: 'A', says: 'B' }, unknown: [], rows: [], notes: [] }
  await admin.query(
    `INSERT INTO tie_import (id, organization_id, person_id, file_name, preview) VALUES ($1, $2, $3, 'liens.csv', $4)`,
    [id, organization, person, JSON.stringify(document)],
  )
  return id
}

const placesOf = ({ organizations: { own, partner, foreign } }: World): string[] => [own, partner, foreign]

/** Tables of ties that were brought. */
export async function ownTieRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const person = present(world.actor('worker').person)
  const rows = []
  for (const organization of placesOf(world))
    rows.push({ place: { organization }, where: { id: await aTieImport(admin, organization, person) } })
  return {
    'public.tie_import': {
      rows,
      change: 'version = version + 1',
      additions: placesOf(world).map((organization) => ({
        place: { organization },
        row: ({ person: by }) => ({
          id: randomUUID(),
          organization_id: organization,
          person_id: by ?? person,
          file_name: 'x.csv',
          status: 'preview',
          preview: '{}',
        }),
      })),
    },
  }
}

/** Ties that one’s own organization says, those of others, and tables of ties; ids that name nothing, and parents that are not theirs. */
export async function ownTieTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { organizations, networks } = world
  const { own, partner, foreign } = organizations
  const person = present(world.actor('worker').person)
  const tie = async (by: string, network: string): Promise<Target> => {
    const of = await anOrganization(admin, { network })
    await aDeclaration(admin, { by, of, says: 'know' })
    return { params: { id: by, otherId: of }, place: { organization: by }, fields: { says: 'know' } }
  }
  const file = async (organization: string): Promise<Target> => ({
    params: { id: organization, importId: await aTieImport(admin, organization, person) },
    place: { organization },
  })
  const theirs = await file(partner)
  return {
    tie: [
      await tie(own, networks.first),
      await tie(partner, networks.first),
      await tie(foreign, networks.second),
      { params: { id: own, otherId: foreign }, place: {}, kind: 'of another network' },
      { params: { id: own, otherId: randomUUID() }, place: {}, kind: 'unknown' },
    ],
    tieImport: [
      await file(own),
      theirs,
      await file(foreign),
      { params: { ...theirs.params, id: own }, place: {}, kind: 'a parent that is not theirs' },
      { params: { id: own, importId: randomUUID() }, place: {}, kind: 'unknown' },
    ],
  }
}

export const ownTieTables: FeatureMatrix['tables'] = {
  'public.tie_import': { select: said, insert: said, update: said },
}

/** The people of an organization read its ties; whoever does more than read there says them. */
export const ownTieRoutes: FeatureMatrix['routes'] = {
  'connection.own': on('organization', read),
  'connection.own-csv': on('organization', read),
  'connection.own-xlsx': on('organization', read),
  'connection.declaring': on('organization', said),
  'connection.declare': on('organization', said),
  'connection.proof': on('tie', read),
  'connection.answer': on('tie', said),
  'connection.withdrawing': on('tie', said),
  'connection.withdraw': on('tie', said),
  'connection.importing': on('organization', said),
  'connection.read-file': on('organization', said),
  'connection.import-template': on('organization', said),
  'connection.import': on('tieImport', said),
  'connection.confirm-import': on('tieImport', said),
  'connection.undo-import': on('tieImport', said),
}
