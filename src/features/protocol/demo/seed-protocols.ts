import { randomUUID } from 'node:crypto'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { recordAsOwner } from '../../evidence/index.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import type { ArticleText } from '../model.ts'
import { readArticles } from '../write/read-articles.ts'
import { demoProtocols, type DemoChange, type DemoProtocol } from './read-demo-protocols.ts'

interface Seeding {
  tx: Tx
  query: OwnerQuery
  moment: DemoMoment
  network: string
  protocol: string
  one: DemoProtocol
}

interface SeededVersion {
  id: string
  number: number
  articles: (ArticleText & { id: string })[]
}

/** Two school years of the invented network’s protocols: one in its second version with changes under review, one in its first, a draft. */
export async function seedProtocols({ tx, query }: { tx: Tx; query: OwnerQuery }, moment: DemoMoment): Promise<void> {
  if (!moment.isFirst) return
  const network = demoId('network', demoNetwork().network.slug)
  for (const one of demoProtocols()) {
    const seeding = { tx, query, moment, network, protocol: randomUUID(), one }
    await seedProtocol(seeding)
    const versions = await seedVersions(seeding)
    const newest = versions.at(-1)
    if (newest === undefined) continue
    await seedAdoptions(seeding, versions)
    for (const [organization, person, daysAgo] of one.readers)
      await query(
        `INSERT INTO protocol_reading (version_id, protocol_id, organization_id, person_id, at) VALUES ($1, $2, $3, $4, $5)`,
        [
          newest.id,
          seeding.protocol,
          demoId('organization', organization),
          demoId('person', person),
          instant(moment, daysAgo),
        ],
      )
  }
}

const instant = ({ now }: DemoMoment, daysAgo: number, hours = 0): Date =>
  new Date(now.getTime() - daysAgo * 86_400_000 + hours * 3_600_000)

async function seedProtocol({ query, moment, network, protocol, one }: Seeding): Promise<void> {
  const [first] = one.versionsDaysAgo
  const isDraft = first === undefined
  await query(
    `INSERT INTO protocol (id, network_id, organization_id, name_fr, name_en, mechanism, draft_fr, draft_en, created_at, issued_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      protocol,
      network,
      one.organization && demoId('organization', one.organization),
      one.name.fr,
      one.name.en,
      one.mechanism,
      isDraft ? one.text.fr : null,
      isDraft ? one.text.en : null,
      instant(moment, one.createdDaysAgo),
      isDraft ? null : instant(moment, first),
    ],
  )
}

/** Each version, with the changes that it took in; those that none did are under review on the newest. */
async function seedVersions(seeding: Seeding): Promise<SeededVersion[]> {
  const { one } = seeding
  const read = readArticles({ draftFr: one.text.fr, draftEn: one.text.en })
  if (!read.ok) throw new Error(`content/demo/protocols.json: ${one.slug} is no list of articles`)
  const versions: SeededVersion[] = []
  let articles = read.value.map((said) => ({ ...said, id: randomUUID() as string }))
  for (const [index, daysAgo] of one.versionsDaysAgo.entries()) {
    const number = index + 1
    const former = versions.at(-1)
    const taken = one.changes.filter(({ settledIn }) => settledIn === number)
    const ids = former ? await seedChanges(seeding, former, taken) : []
    if (former) articles = applied(former.articles, taken, ids)
    const version = { id: randomUUID() as string, number, articles }
    await insertVersion(seeding, version, daysAgo)
    for (const { id } of ids) await settle(seeding, id, version.id, daysAgo)
    versions.push(version)
  }
  const newest = versions.at(-1)
  if (newest)
    await seedChanges(
      seeding,
      newest,
      one.changes.filter(({ settledIn }) => settledIn === null),
    )
  return versions
}

const saidBy = ({ fr, en }: DemoChange): ArticleText => ({
  titleFr: fr?.title ?? null,
  textFr: fr?.text ?? null,
  titleEn: en?.title ?? null,
  textEn: en?.text ?? null,
})

interface SeededChange {
  id: string
  articleId: string
}

function applied(
  before: SeededVersion['articles'],
  changes: readonly DemoChange[],
  ids: readonly SeededChange[],
): SeededVersion['articles'] {
  return before.flatMap((article, index) => {
    const own = changes.flatMap((change, at) => (change.article === index + 1 ? [{ change, at }] : []))
    const added = own
      .filter(({ change }) => change.kind === 'add')
      .map(({ change, at }) => ({ ...saidBy(change), id: ids[at]?.articleId ?? '' }))
    const changed = own.find(({ change }) => change.kind === 'change')
    const isGone = own.some(({ change }) => change.kind === 'remove')
    return [...(isGone ? [] : [changed ? { ...saidBy(changed.change), id: article.id } : article]), ...added]
  })
}

async function insertVersion({ query, moment, network, protocol }: Seeding, version: SeededVersion, daysAgo: number) {
  await query(
    `INSERT INTO protocol_version (id, protocol_id, network_id, number, issued_at) VALUES ($1, $2, $3, $4, $5)`,
    [version.id, protocol, network, version.number, instant(moment, daysAgo)],
  )
  for (const [index, { id, titleFr, titleEn, textFr, textEn }] of version.articles.entries())
    await query(
      `INSERT INTO protocol_article (version_id, protocol_id, network_id, article_id, number, title_fr, title_en, text_fr, text_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [version.id, protocol, network, id, index + 1, titleFr, titleEn, textFr, textEn],
    )
}

async function seedChanges(
  { query, moment, network, protocol }: Seeding,
  version: SeededVersion,
  changes: readonly DemoChange[],
): Promise<SeededChange[]> {
  const seeded: SeededChange[] = []
  for (const change of changes) {
    const at = version.articles[change.article - 1]
    const own = { id: randomUUID(), articleId: change.kind === 'add' ? randomUUID() : (at?.id ?? '') }
    const { titleFr, titleEn, textFr, textEn } = saidBy(change)
    const organization = change.organization && demoId('organization', change.organization)
    await query(
      `INSERT INTO protocol_change (id, protocol_id, network_id, organization_id, kind, article_id, after_article_id, base_version_id,
         title_fr, title_en, text_fr, text_en, reason, proposed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        own.id,
        protocol,
        network,
        organization,
        change.kind,
        own.articleId,
        change.kind === 'add' ? at?.id : null,
        version.id,
        titleFr,
        titleEn,
        textFr,
        textEn,
        change.reason,
        instant(moment, change.proposedDaysAgo),
      ],
    )
    const event = async (kind: string, by: string | null, when: Date, reason: string | null) => {
      await query(
        `INSERT INTO protocol_change_event (change_id, network_id, organization_id, kind, reason, at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [own.id, network, by, kind, reason, when],
      )
    }
    await event('propose', organization, instant(moment, change.proposedDaysAgo), null)
    for (const [index, slug] of change.agree.entries())
      await event('agree', demoId('organization', slug), instant(moment, change.proposedDaysAgo - 1, index), null)
    for (const [index, { organization: slug, fr }] of change.object.entries())
      await event('object', demoId('organization', slug), instant(moment, change.proposedDaysAgo - 2, index), fr)
    seeded.push(own)
  }
  return seeded
}

async function settle({ query, moment, network }: Seeding, change: string, version: string, daysAgo: number) {
  await query('UPDATE protocol_change SET settled_in = $2 WHERE id = $1', [change, version])
  await query(`INSERT INTO protocol_change_event (change_id, network_id, kind, at) VALUES ($1, $2, 'settle', $3)`, [
    change,
    network,
    instant(moment, daysAgo),
  ])
}

/** Organizations and regions, version after version; the first record of the mechanism is the one that the others tell of too. */
async function seedAdoptions(seeding: Seeding, versions: readonly SeededVersion[]): Promise<void> {
  const { query, moment, network, protocol, one } = seeding
  let first: string | null = null
  const parties = [
    ...one.organizations.map(({ slug, ...rest }) => ({
      organization: demoId('organization', slug),
      region: null,
      ...rest,
    })),
    ...one.regions.map(({ code, ...rest }) => ({ organization: null, region: code, ...rest })),
  ]
  for (const { organization, region, steps, endedDaysAgo } of parties) {
    const period = randomUUID()
    const key: string | null =
      organization && (await declare(seeding, { organization, period, first, from: steps[0]?.[1] ?? 0, endedDaysAgo }))
    first ??= key
    for (const [index, [number, daysAgo]] of steps.entries()) {
      const next = steps[index + 1]
      const until = next ? next[1] : endedDaysAgo
      await query(
        `INSERT INTO protocol_adoption (id, period_id, protocol_id, network_id, version_id, organization_id, region_code, from_day, until_day,
           ended_at, evidence_key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          index === 0 ? period : randomUUID(),
          period,
          protocol,
          network,
          versions.find((version) => version.number === number)?.id,
          organization,
          region,
          moment.daysAgo(daysAgo),
          until === null ? null : moment.daysAgo(until),
          next || endedDaysAgo === null ? null : instant(moment, endedDaysAgo),
          key,
        ],
      )
    }
  }
}

async function declare(
  { tx, moment, one }: Seeding,
  {
    organization,
    period,
    first,
    from,
    endedDaysAgo,
  }: { organization: string; period: string; first: string | null; from: number; endedDaysAgo: number | null },
): Promise<string | null> {
  if (one.mechanism === null) return null
  const recorded = await recordAsOwner(
    tx,
    {
      type: 'mechanism',
      organizationId: organization,
      organizations: [{ id: organization, part: 'lead' }],
      startsOn: moment.daysAgo(from),
      endsOn: endedDaysAgo === null ? null : moment.daysAgo(endedDaysAgo),
      tags: ['kind:protocol', `mechanism:${one.mechanism}`],
      title: one.name.fr,
      sourceRecord: `protocol:${period}`,
      sameAs: first,
    },
    { today: moment.today, via: 'platform', personId: null },
  )
  return recorded.ok ? recorded.value.id : null
}
