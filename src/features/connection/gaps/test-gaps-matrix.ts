import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../../tests/database.ts'
import type { World } from '../../../../tests/matrix/actors.ts'
import type { FeatureMatrix } from '../../../../tests/matrix/feature-matrix.ts'
import { access, coordinator, inNetwork, members, on } from '../../../../tests/matrix/rights.ts'
import type { Target } from '../../../../tests/matrix/samples.ts'

/** Whoever reads the net reads what it lacks; those who coordinate it work on that. */
export const gapsRoutes: FeatureMatrix['routes'] = {
  'connection.gaps': access,
  'connection.gaps-csv': access,
  'connection.gaps-xlsx': access,
  'connection.aside-list': access,
  'connection.setting-aside': access,
  'connection.set-aside': access,
  'connection.take-up': on('gapAside', { own: coordinator }),
  'connection.cell': { by: 'access', params: { region: '04', sector: 'police' } },
  'connection.what-if-choose': access,
  'connection.what-if': on('netOrganization', { own: members, kept: coordinator, partner: inNetwork }),
}

/** A gap that is set aside in a network. @returns its id */
async function aGapAside(
  admin: Pick<Admin, 'query'>,
  { network, person, key = 'region-alone:04' }: { network: string; person: string; key?: string },
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO gap_set_aside (id, network_id, gap_key, reason, person_id) VALUES ($1, $2, $3, 'Raison inventée.', $4)`,
    [id, network, key, person],
  )
  return id
}

/** The nets of two networks, shown to their members, their organizations, and a gap set aside in each. */
export async function gapsTargets(
  admin: Admin,
  { networks, people, organizations }: World,
): Promise<Record<string, Target[]>> {
  const targets: Target[] = []
  for (const network of [networks.first, networks.second]) {
    await admin.query('INSERT INTO net_choice (network_id, is_published) VALUES ($1, true) ON CONFLICT DO NOTHING', [
      network,
    ])
    for (const audience of ['coordination', 'members'])
      await admin.query(`SELECT sec.keep_net($1, $2, '2026-12-01')`, [network, audience])
    const asideId = await aGapAside(admin, { network, person: people.partnerWorker })
    targets.push({ params: { asideId }, place: { network } })
  }
  const { own, partner, kept, foreign } = organizations
  return {
    gapAside: [...targets, { params: { asideId: randomUUID() }, place: {}, kind: 'unknown' }],
    netOrganization: [
      ...[own, partner, kept, foreign].map((organizationId) => ({
        params: { organizationId },
        place: { organization: organizationId },
      })),
      { params: { organizationId: randomUUID() }, place: {}, kind: 'unknown' },
    ],
  }
}
