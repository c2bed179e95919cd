import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../../tests/database.ts'
import type { World } from '../../../../tests/matrix/actors.ts'
import type { FeatureMatrix } from '../../../../tests/matrix/feature-matrix.ts'
import { on, only } from '../../../../tests/matrix/rights.ts'
import type { Samples, Target } from '../../../../tests/matrix/samples.ts'
import { present } from '../../../../tests/present.ts'

const workers = ['worker', 'specialist', 'lead'] as const
const own = { own: workers }

/** A file that waits to be confirmed, without a row in it. @returns its id */
export async function anImport(admin: Admin, organization: string, person: string): Promise<string> {
  const id = randomUUID()
  const sheet = { headings: ['Date'], rows: [], notes: [] }
  const document = { stage: 'read', sheet, mapping: { type: 'activity', columns: { Date: 'starts_on' }, same: {} } }
  await admin.query(
    `INSERT INTO evidence_import (id, organization_id, person_id, file_name, preview) VALUES ($1, $2, $3, 'feuille.csv', $4)`,
    [id, organization, person, JSON.stringify(document)],
  )
  return id
}

const placesOf = ({ organizations: { own: ours, partner, foreign } }: World): string[] => [ours, partner, foreign]

export async function importSamples(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const person = present(world.actor('worker').person)
  const files = []
  for (const organization of placesOf(world))
    files.push({ place: { organization }, where: { id: await anImport(admin, organization, person) } })
  await admin.query(
    `INSERT INTO evidence_mapping (organization_id, type, columns) SELECT unnest($1::uuid[]), 'activity', '{}'`,
    [placesOf(world)],
  )
  const file = (organization: string) => ({
    place: { organization },
    row: ({ person: by }: { person: string | null }) => ({
      id: randomUUID(),
      organization_id: organization,
      person_id: by ?? person,
      file_name: 'x.csv',
      status: 'preview',
      preview: '{}',
    }),
  })
  return {
    'public.evidence_import': { rows: files, change: 'version = version + 1', additions: placesOf(world).map(file) },
    'public.evidence_mapping': {
      rows: placesOf(world).map((organization) => ({
        place: { organization },
        where: { organization_id: organization },
      })),
      change: 'version = version + 1',
      additions: placesOf(world).map((organization) => ({
        place: { organization },
        row: () => ({ organization_id: organization, type: 'campaign', columns: '{}' }),
      })),
    },
  }
}

export async function importTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const person = present(world.actor('worker').person)
  const files: Target[] = []
  for (const organization of placesOf(world))
    files.push({ params: { importId: await anImport(admin, organization, person) }, place: { organization } })
  return { evidenceImport: [...files, { params: { importId: randomUUID() }, place: {}, kind: 'unknown' }] }
}

/** Who may do what with files: whoever does more than read in the organization. */
export const importTables: FeatureMatrix['tables'] = {
  'public.evidence_import': { select: own, insert: own, update: own },
  'public.evidence_mapping': { select: own, insert: own, update: own },
}

export const importRoutesMatrix: FeatureMatrix['routes'] = {
  'evidence.importing': only(workers),
  'evidence.read-file': only(workers),
  'evidence.import': on('evidenceImport', own),
  'evidence.confirm-import': on('evidenceImport', own),
  'evidence.undo-import': on('evidenceImport', own),
  'evidence.import-columns': on('evidenceImport', own),
  'evidence.tell-columns': on('evidenceImport', own),
}
