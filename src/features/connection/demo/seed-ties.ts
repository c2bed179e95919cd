import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { DemoMoment, FeatureDemo } from '../../../kernel/feature/index.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import { makeNet } from '../snapshot/make-net.ts'
import { makers } from '../snapshot/makers.ts'
import { queueStore } from '../snapshot/queue-store.ts'
import { demoTies, type DemoTies } from './read-demo-ties.ts'

const organization = (slug: string): string => demoId('organization', slug)
const lead = (slug: string): string => demoId('person', `lead-${slug}`)
const network = (): string => demoId('network', demoNetwork().network.slug)

/** What the invented organizations say of one another, and that their table shows its net to its members. */
export const seedTies: NonNullable<FeatureDemo['seed']> = async ({ query }, moment) => {
  if (!moment.isFirst) return
  const { isPublished, answers, declarations } = demoTies()
  await query('INSERT INTO net_choice (network_id, is_published) VALUES ($1, $2)', [network(), isPublished])
  for (const { organization: slug, daysAgo } of answers)
    for (const days of daysAgo)
      await query('INSERT INTO tie_answer (organization_id, answered_on, person_id) VALUES ($1, $2, $3)', [
        organization(slug),
        moment.daysAgo(days),
        lead(slug),
      ])
  for (const one of declarations) await seedDeclaration(query, one, moment)
}

async function seedDeclaration(
  query: OwnerQuery,
  { by, of, said, withdrawnDaysAgo }: DemoTies['declarations'][number],
  { daysAgo }: DemoMoment,
): Promise<void> {
  for (const [place, { says, isShown, daysAgo: from }] of said.entries()) {
    const until = said[place + 1]?.daysAgo ?? withdrawnDaysAgo
    await query(
      `INSERT INTO tie_declaration (organization_id, other_id, says, is_shown, from_day, until_day, person_id, created_at)
       VALUES ($1, $2, $3, $4, $5::date, $6, $7, $5::date + time '15:00')`,
      [
        organization(by),
        organization(of),
        says,
        isShown,
        daysAgo(from),
        until === null ? null : daysAgo(until),
        lead(by),
      ],
    )
  }
}

/** Reads the log of the region, once all of it is there, and makes its net: the pages have it from the first minute. */
export const settleTies: NonNullable<FeatureDemo['settle']> = async ({ tx, query }, { today, isFirst }) => {
  if (!isFirst) return
  await query('SELECT sec.gather_ties($1)', [today])
  await makeNet(queueStore(tx, network()), today, makers)
}
