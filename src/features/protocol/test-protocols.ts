import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { ChangeKind, Mechanism } from './model.ts'
import type { EventKind } from './rules.ts'

// Rows for tests, written as the superuser.

interface ProtocolFacts {
  network: string
  /** null: the coordination. */
  organization?: string | null
  nameFr?: string | null
  nameEn?: string | null
  mechanism?: Mechanism | null
  /** Titles of the articles of its first version; none: a draft. */
  articles?: readonly string[]
  withdrawn?: boolean
}

export interface TestProtocol {
  id: string
  network: string
  /** Newest version; empty: a draft. */
  version: string
  /** Ids of the articles, in order. */
  articles: string[]
}

/** A protocol in French, in its first version unless it has no article. */
export async function aProtocol(admin: Admin, facts: ProtocolFacts): Promise<TestProtocol> {
  const id = randomUUID()
  const titles = facts.articles ?? ['Qui appelle', 'Ce que l’on dit']
  const isDraft = titles.length === 0
  const nameFr = facts.nameFr === undefined ? `Protocole ${id.slice(0, 8)}` : facts.nameFr
  const nameEn = facts.nameEn ?? null
  await admin.query(
    `INSERT INTO protocol (id, network_id, organization_id, name_fr, name_en, mechanism, draft_fr, draft_en, issued_at, withdrawn_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $9 THEN NULL ELSE sec.now() END, CASE WHEN $10 THEN sec.now() END)`,
    [
      id,
      facts.network,
      facts.organization ?? null,
      nameFr,
      nameEn,
      facts.mechanism ?? null,
      isDraft && nameFr !== null ? '## Premier\nUn texte inventé.' : null,
      isDraft && nameEn !== null ? '## First\nAn invented text.' : null,
      isDraft,
      facts.withdrawn ?? false,
    ],
  )
  const made = { id, network: facts.network, version: '', articles: [] as string[] }
  if (isDraft) return made
  const articles = titles.map((title) => ({ id: randomUUID() as string, title }))
  return { ...made, version: await aVersion(admin, made, 1, articles), articles: articles.map((one) => one.id) }
}

/** Another version of a protocol in French. */
async function aVersion(
  admin: Admin,
  { id, network }: Pick<TestProtocol, 'id' | 'network'>,
  number: number,
  articles: readonly { id: string; title: string }[],
): Promise<string> {
  const version = randomUUID()
  await admin.query('INSERT INTO protocol_version (id, protocol_id, network_id, number) VALUES ($1, $2, $3, $4)', [
    version,
    id,
    network,
    number,
  ])
  for (const [index, article] of articles.entries())
    await admin.query(
      `INSERT INTO protocol_article (version_id, protocol_id, network_id, article_id, number, title_fr, text_fr) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [version, id, network, article.id, index + 1, article.title, `${article.title}, un texte inventé.`],
    )
  return version
}

interface ChangeFacts {
  organization: string | null
  kind?: ChangeKind
  /** The first article unless told. */
  article?: string
  withdrawn?: boolean
}

export async function aChange(admin: Admin, protocol: TestProtocol, facts: ChangeFacts): Promise<string> {
  const id = randomUUID()
  const kind = facts.kind ?? 'change'
  const isRemoval = kind === 'remove'
  await admin.query(
    `INSERT INTO protocol_change (id, protocol_id, network_id, organization_id, kind, article_id, base_version_id, title_fr, text_fr, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'Une raison inventée.')`,
    [
      id,
      protocol.id,
      protocol.network,
      facts.organization,
      kind,
      facts.article ?? (kind === 'add' ? randomUUID() : protocol.articles[0]),
      protocol.version,
      isRemoval ? null : 'Qui appelle',
      isRemoval ? null : 'Un texte proposé.',
    ],
  )
  await aChangeEvent(admin, {
    change: id,
    network: protocol.network,
    organization: facts.organization,
    kind: 'propose',
  })
  if (facts.withdrawn)
    await aChangeEvent(admin, {
      change: id,
      network: protocol.network,
      organization: facts.organization,
      kind: 'withdraw',
    })
  return id
}

export async function aChangeEvent(
  admin: Admin,
  facts: { change: string; network: string; organization: string | null; kind: EventKind; reason?: string },
): Promise<void> {
  await admin.query(
    'INSERT INTO protocol_change_event (change_id, network_id, organization_id, kind, reason) VALUES ($1, $2, $3, $4, $5)',
    [facts.change, facts.network, facts.organization, facts.kind, facts.reason ?? null],
  )
}

interface AdoptionFacts {
  organization?: string
  region?: string
  /** It ended, this long ago. */
  endedDaysAgo?: number
}

/** An organization, or a region, works by the newest version of a protocol. */
export async function aProtocolAdoption(admin: Admin, protocol: TestProtocol, facts: AdoptionFacts): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO protocol_adoption (id, period_id, protocol_id, network_id, version_id, organization_id, region_code, from_day, until_day, ended_at)
     VALUES ($1, $1, $2, $3, $4, $5, $6, '2026-01-12', CASE WHEN $7::int IS NOT NULL THEN date '2026-02-12' END,
       sec.now() - make_interval(days => $7::int))`,
    [
      id,
      protocol.id,
      protocol.network,
      protocol.version,
      facts.organization ?? null,
      facts.region ?? null,
      facts.endedDaysAgo ?? null,
    ],
  )
  return id
}

interface TranslationFacts {
  organization?: string | null
  person?: string
  /** By someone of this organization; absent: not confirmed. */
  confirmedBy?: string
}

/** A translation into English of the newest version of a protocol in French. */
export async function aTranslation(
  admin: Admin,
  protocol: TestProtocol,
  facts: TranslationFacts = {},
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO protocol_translation (id, protocol_id, network_id, version_id, lang, name, organization_id, person_id, confirmed_at, confirmed_by_id)
     VALUES ($1, $2, $3, $4, 'en', 'Invented protocol', $5, $6, CASE WHEN $7::uuid IS NOT NULL THEN sec.now() END, $7)`,
    [
      id,
      protocol.id,
      protocol.network,
      protocol.version,
      facts.organization ?? null,
      facts.person ?? null,
      facts.confirmedBy ?? null,
    ],
  )
  for (const [index, article] of protocol.articles.entries())
    await admin.query(
      'INSERT INTO protocol_translated_article (translation_id, network_id, article_id, title, text) VALUES ($1, $2, $3, $4, $5)',
      [id, protocol.network, article, `Title ${index + 1}`, `Invented text ${index + 1}.`],
    )
  return id
}
