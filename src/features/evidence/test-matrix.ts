import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, closed, members, on, only, secret } from '../../../tests/matrix/rights.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { aPerson } from '../../../tests/people.ts'
import { present } from '../../../tests/present.ts'
import { aFile, anEvidence } from './test-evidence.ts'
import { importRoutesMatrix, importSamples, importTables, importTargets } from './import/test-import-matrix.ts'

const workers = ['worker', 'specialist', 'lead'] as const
/** What names one’s own organization is read there, whoever recorded it. */
const seen = {
  own: members,
  'own (with a partner)': members,
  'own (withdrawn)': members,
  'partner (with a partner)': members,
}
const recorded = { own: workers, 'own (with a partner)': workers }

interface Standing {
  record: string
  organization: string
  kind?: string
}

/** Of one’s own alone and with a partner, of a partner alone, and of another network. */
async function standing(admin: Admin, { organizations }: World): Promise<Standing[]> {
  const { own, partner, foreign } = organizations
  const one = async (organization: string, others: string[], kind?: string): Promise<Standing> => ({
    record: await anEvidence(admin, { organization, partners: others.map((id) => ({ id })) }),
    organization,
    ...(kind && { kind }),
  })
  return [
    await one(own, []),
    await one(own, [partner], 'with a partner'),
    await one(partner, []),
    await one(partner, [own], 'with a partner'),
    await one(foreign, []),
    { record: await anEvidence(admin, { organization: own, isWithdrawn: true }), organization: own, kind: 'withdrawn' },
    {
      record: await anEvidence(admin, { organization: partner, isWithdrawn: true }),
      organization: partner,
      kind: 'withdrawn',
    },
  ]
}

async function samples(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const rows = await standing(admin, world)
  const person = present(world.actor('worker').person)
  const at = ({ organization, kind }: Standing) => ({ place: { organization }, ...(kind && { kind }) })
  const files = []
  for (const one of rows) {
    // Whoever adds a file works there: what the worker added, the copy of their own data tells them.
    const adder = one.organization === world.organizations.own ? person : await aPerson(admin)
    files.push({
      ...at(one),
      where: { id: await aFile(admin, { record: one.record, organization: one.organization, person: adder }) },
    })
    await admin.query(
      `INSERT INTO evidence_answer (record_key, organization_id, number, answer, person_id) VALUES ($1, $2, 1, 'ours', $3)`,
      [one.record, world.organizations.partner, person],
    )
    await admin.query(
      `INSERT INTO organization_past (organization_id, until_day, sector, region_codes) VALUES ($1, '2020-01-01', 'police', '{04}') ON CONFLICT DO NOTHING`,
      [one.organization],
    )
  }
  const attach = (one: Standing | undefined, kind?: string) => ({
    place: { organization: present(one).organization },
    ...(kind && { kind }),
    row: ({ person: by }: { person: string | null }) => ({
      id: randomUUID(),
      record_key: present(one).record,
      organization_id: present(one).organization,
      name: 'x.txt',
      kind: 'text',
      bytes: Buffer.from('x'),
      sha256: Buffer.alloc(32),
      person_id: by ?? person,
    }),
  })
  const ofRecord = rows.map((one) => ({ ...at(one), where: { record_key: one.record } }))
  return {
    ...(await importSamples(admin, world)),
    'public.evidence_event': { rows: ofRecord, change: 'is_current = false' },
    'public.evidence_organization': {
      rows: rows.map((one) => ({ ...at(one), where: { event_id: one.record, organization_id: one.organization } })),
    },
    'public.evidence_answer': { rows: ofRecord },
    'public.evidence_file': {
      rows: files,
      change: 'removed_at = sec.now()',
      additions: [attach(rows[0]), attach(rows[2]), attach(rows[4])],
    },
    'public.organization_past': {
      rows: [rows[0], rows[2], rows[4]].map((one) => ({
        place: { organization: present(one).organization },
        where: { organization_id: present(one).organization },
      })),
    },
  }
}

async function targets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { own, partner } = world.organizations
  const rows = await standing(admin, world)
  const person = present(world.actor('worker').person)
  const records: Target[] = rows.map(({ record, organization, kind }) => ({
    params: { id: record },
    place: { organization },
    ...(kind && { kind }),
    fields: { organization: organization === own ? partner : own, answer: 'ours' },
  }))
  const files: Target[] = []
  for (const { record, organization, kind } of rows)
    files.push({
      params: { id: record, fileId: await aFile(admin, { record, organization, person }) },
      place: { organization },
      ...(kind && { kind }),
    })
  const unknown = { place: {}, kind: 'unknown' }
  return {
    ...(await importTargets(admin, world)),
    evidence: [...records, { params: { id: randomUUID() }, ...unknown }],
    evidenceType: [
      { params: { type: 'training' }, place: {} },
      { params: { type: 'x' }, ...unknown },
    ],
    evidenceFile: [...files, { params: { id: randomUUID(), fileId: randomUUID() }, ...unknown }],
  }
}

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.evidence_event': { select: seen },
    'public.evidence_organization': { select: seen },
    'public.evidence_answer': { select: seen },
    'public.evidence_file': {
      select: seen,
      insert: { own: workers },
      update: { ...recorded, 'own (withdrawn)': workers },
    },
    'public.organization_past': closed,
    ...importTables,
  },
  routes: {
    'evidence.list': access,
    'evidence.csv': only(members),
    'evidence.xlsx': only(members),
    'evidence.by-mail': secret,
    'evidence.add-by-mail': secret,
    'evidence.adding': only(workers),
    'evidence.add': only(workers),
    'evidence.adding-type': on('evidenceType', { foreign: workers }),
    'evidence.add-type': on('evidenceType', { foreign: workers }),
    ...importRoutesMatrix,
    'evidence.record': on('evidence', seen),
    'evidence.correcting': on('evidence', recorded),
    'evidence.correct': on('evidence', recorded),
    'evidence.withdrawing': on('evidence', recorded),
    'evidence.withdraw': on('evidence', recorded),
    'evidence.put-back': on('evidence', { 'own (withdrawn)': workers }),
    'evidence.answer': on('evidence', { 'partner (with a partner)': workers }),
    'evidence.attach': on('evidence', recorded),
    'evidence.file': on('evidenceFile', seen),
    'evidence.removing-file': on('evidenceFile', recorded),
    'evidence.remove-file': on('evidenceFile', recorded),
    'evidence.put-file-back': on('evidenceFile', recorded),
  },
  samples,
  targets,
}
