import { createHash } from 'node:crypto'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import type { Priority } from '../model.ts'

interface DemoRequest {
  slug: string
  by: string
  person: string
  need: string
  age: string
  regions: readonly string[]
  priority: Priority
  claimer: { organization: string; person: string } | null
}

/** Invented open requests, about nobody: one to take, and one that was taken. They hold codes alone; the band of the demonstration says that all is invented. */
const requests: readonly DemoRequest[] = [
  {
    slug: 'to-take',
    by: 'passe-fil',
    person: 'worker-passe-fil',
    need: 'basic-needs',
    age: '12-17',
    regions: ['04', '05', '17'],
    priority: 'priority',
    claimer: null,
  },
  {
    slug: 'taken',
    by: 'courtepointe',
    person: 'worker-courtepointe',
    need: 'talk',
    age: '18-24',
    regions: ['04', '05', '17'],
    priority: 'ordinary',
    claimer: { organization: 'cisss', person: 'specialist-cisss' },
  },
]

const hours: Readonly<Record<Priority, number>> = { urgent: 4, priority: 24, ordinary: 72 }

/** Always the same for the same thing. */
function rowId(slug: string): string {
  const hex = createHash('sha256').update(`tisserin demo access ${slug}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

export async function seedAccess({ query }: { query: OwnerQuery }, moment: DemoMoment): Promise<void> {
  if (!moment.isFirst) return
  const network = demoId('network', demoNetwork().network.slug)
  const asked = new Date(moment.now.getTime() - 3_600_000)
  for (const { slug, by, person, need, age, regions, priority, claimer } of requests)
    await query(
      `INSERT INTO access_request (id, organization_id, network_id, asked_by, asked_at, need, age_band, region_codes, priority, opened_at, due_at, state, claimer_id, claimed_by, claimed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $5, $10, $11, $12, $13, $14)`,
      [
        rowId(slug),
        demoId('organization', by),
        network,
        demoId('person', person),
        asked,
        need,
        age,
        regions,
        priority,
        new Date(asked.getTime() + hours[priority] * 3_600_000),
        claimer === null ? 'open' : 'claimed',
        claimer === null ? null : demoId('organization', claimer.organization),
        claimer === null ? null : demoId('person', claimer.person),
        claimer === null ? null : moment.now,
      ],
    )
}
