import { randomBytes, randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Samples } from '../../../tests/matrix/samples.ts'

const file = (): Buffer => randomBytes(200)
const hash = (): Buffer => randomBytes(32)

/** Keys of an organization, as rows: nobody could open any of it. */
async function keysOf(
  admin: Admin,
  { organization, holder, at }: { organization: string; holder: string; at: number },
) {
  const team = randomUUID()
  const cert = hash()
  await admin.query(
    `INSERT INTO key_team (id, organization_id, kind, from_day) VALUES ($1, $2, 'intake', '2026-01-05')`,
    [team, organization],
  )
  await admin.query(
    `INSERT INTO key_statement (log_index, organization_id, kind, file, hash, after_hash, salt, leaf) VALUES ($1, $2, 'member', $3, $4, NULL, $5, $6)`,
    [at, organization, file(), cert, randomBytes(16), hash()],
  )
  await admin.query('INSERT INTO key_holder (organization_id, person_id, of_id) VALUES ($1, $2, $1)', [
    organization,
    holder,
  ])
  await admin.query('INSERT INTO key_member (organization_id, cert, person_id, log_index) VALUES ($1, $2, $3, $4)', [
    organization,
    cert,
    holder,
    at,
  ])
  await admin.query('INSERT INTO key_team_member (organization_id, team_id, cert) VALUES ($1, $2, $3)', [
    organization,
    team,
    cert,
  ])
  await admin.query(
    'INSERT INTO key_epoch (organization_id, team_id, epoch, log_index, recovery, rescue_file) VALUES ($1, $2, 1, $3, 1, $4)',
    [organization, team, at, file()],
  )
  await admin.query(
    `INSERT INTO key_drill (organization_id, recovery, share, on_day) VALUES ($1, 1, 1, '2026-01-05')`,
    [organization],
  )
  await admin.query('INSERT INTO key_proposal (organization_id, file, hash, person_id) VALUES ($1, $2, $3, $4)', [
    organization,
    file(),
    hash(),
    holder,
  ])
  await admin.query('INSERT INTO key_proposal_signer (organization_id, person_id) VALUES ($1, $2)', [
    organization,
    holder,
  ])
  return { organization, team, cert, at }
}

/** Rows of what this feature keeps, for every relation that matters, and the additions to try. */
export async function keyRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { own, partner, foreign, kept } = world.organizations
  const { ownContact, partnerContact, foreignContact } = world.people
  const worker = world.actor('worker').person ?? ''
  const specialist = world.actor('specialist').person ?? ''
  const all = [
    await keysOf(admin, { organization: own, holder: ownContact, at: 0 }),
    await keysOf(admin, { organization: partner, holder: partnerContact, at: 1 }),
    await keysOf(admin, { organization: kept, holder: partnerContact, at: 2 }),
    await keysOf(admin, { organization: foreign, holder: foreignContact, at: 3 }),
  ]
  const [ours] = all
  const wrap = (person: string) => ({ person_id: person, kind: 'kit', file: file(), from_day: '2026-01-05' })
  const { person_id, kind, file: sealed, from_day } = wrap(worker)
  await admin.query('INSERT INTO user_wrap (person_id, kind, file, from_day) VALUES ($1, $2, $3, $4)', [
    person_id,
    kind,
    sealed,
    from_day,
  ])
  await admin.query(
    'INSERT INTO key_parcel (organization_id, team_id, epoch, person_id, file) VALUES ($1, $2, 1, $3, $4)',
    [own, ours?.team, worker, file()],
  )
  await admin.query('INSERT INTO key_offer (organization_id, person_id, file) VALUES ($1, $2, $3)', [
    own,
    worker,
    file(),
  ])
  const everywhere = (change: string, where: (keys: (typeof all)[number]) => Record<string, unknown>): Samples => ({
    rows: all.map((keys) => ({ place: { organization: keys.organization }, where: where(keys) })),
    change,
  })
  const mine = { person: worker, organization: own }
  return {
    'public.key_team': everywhere(`from_day = '2026-02-05'`, ({ team }) => ({ id: team })),
    'public.key_statement': everywhere('other_id = NULL', ({ at }) => ({ log_index: at })),
    'public.key_holder': everywhere('of_id = of_id', ({ organization }) => ({ organization_id: organization })),
    'public.key_member': everywhere('left_at = NULL', ({ cert }) => ({ cert })),
    'public.key_team_member': everywhere('cert = cert', ({ cert }) => ({ cert })),
    'public.key_epoch': everywhere('recovery = 2', ({ team }) => ({ team_id: team })),
    'public.key_drill': everywhere('share = 2', ({ organization }) => ({ organization_id: organization })),
    'public.key_proposal': everywhere('at = at', ({ organization }) => ({ organization_id: organization })),
    'public.key_proposal_signer': everywhere('has_signed = true', ({ organization }) => ({
      organization_id: organization,
    })),
    'public.key_parcel': { rows: [{ place: mine, where: { person_id: worker } }], change: 'at = at' },
    'public.user_wrap': {
      rows: [{ place: { person: worker }, where: { person_id: worker } }],
      change: 'from_day = from_day',
      additions: [{ place: { person: worker }, row: () => ({ ...wrap(worker), kind: 'phrase' }) }],
    },
    'public.key_offer': {
      rows: [{ place: mine, where: { person_id: worker } }],
      change: 'file = file',
      additions: [
        {
          place: { person: specialist, organization: own },
          row: () => ({ organization_id: own, person_id: specialist, file: file() }),
        },
      ],
    },
  }
}
