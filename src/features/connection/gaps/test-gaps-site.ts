import { aClock, type TestClock } from '../../../../tests/clock.ts'
import { aDesignation, aNetworkMember, anOrganization, aPerson } from '../../../../tests/people.ts'
import { aRegion, type Region } from '../../collaboration/test-collaboration-site.ts'
import { aDeclaration } from '../test-ties.ts'

export interface GapsSite extends Region {
  /** Police of another region, with a contact and nobody else. */
  far: string
  /** Makes both snapshots anew, and shows members theirs or not. */
  draw(options?: { isPublished?: boolean }): Promise<void>
  /** It answered the question about its ties. */
  answers(...organizations: readonly string[]): Promise<void>
}

/** Day of the net. */
const day = '2026-12-07'

/**
 * Four organizations of Mauricie in a network, one of which is tied to two others; a fifth in another region, tied to nobody. The network covers
 * region 04. Nothing is drawn yet.
 */
export async function aGapsSite(): Promise<GapsSite> {
  const { clock }: { clock: TestClock } = aClock()
  const region = await aRegion({ clock })
  const { admin } = region.site
  await admin.query(
    `UPDATE network_member SET left_on = '2026-12-01' WHERE network_id = $1 AND organization_id NOT IN ($2, $3, $4, $5)`,
    [region.network, region.maison.id, region.police.id, region.ecole.id, region.justice.id],
  )
  const far = await anOrganization(admin, {
    nameFr: 'Poste des Îles',
    nameEn: 'Islands Station',
    sector: 'police',
    regionCodes: ['11'],
  })
  await aNetworkMember(admin, { network: region.network, organization: far })
  const contact = await aPerson(admin, { name: 'Fanny Loin', email: 'fanny@iles.invalid' })
  await admin.query(
    `INSERT INTO membership (organization_id, person_id, role, from_day) VALUES ($1, $2, 'worker', '2026-01-01')`,
    [far, contact],
  )
  await aDesignation(admin, { organization: far, person: contact })
  for (const other of [region.police.id, region.ecole.id]) {
    await aDeclaration(admin, { by: region.maison.id, of: other, isShown: true })
    await aDeclaration(admin, { by: other, of: region.maison.id, isShown: true })
  }
  const answers = async (...organizations: readonly string[]) => {
    for (const organization of organizations)
      await admin.query(
        `INSERT INTO tie_answer (organization_id, answered_on, person_id) VALUES ($1, '2026-11-20', $2) ON CONFLICT DO NOTHING`,
        [organization, await aPerson(admin)],
      )
  }
  return {
    ...region,
    far,
    answers,
    async draw({ isPublished = false } = {}) {
      // With the lock of the job that draws, too: what it began before this is not kept after it.
      await admin.query(
        `SELECT pg_advisory_xact_lock(hashtextextended('net ${region.network}', 0));
         SELECT sec.keep_net('${region.network}', audience, '${day}') FROM unnest(ARRAY['coordination', 'members']) AS audience`,
      )
      await admin.query(
        `INSERT INTO net_choice (network_id, is_published) VALUES ($1, $2)
         ON CONFLICT (network_id) DO UPDATE SET is_published = excluded.is_published`,
        [region.network, isPublished],
      )
    },
  }
}

/** What a page says, without its marks. */
export const textOf = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
