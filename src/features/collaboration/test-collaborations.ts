import { createHash, randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'

export interface CollaborationFacts {
  id?: string
  network: string
  /** Its first member. */
  by: string
  kind?: 'alliance' | 'table'
  nameFr?: string | null
  nameEn?: string | null
  purpose?: string
  stage?: 'exploring' | 'agreed' | 'active' | 'dormant' | 'closed'
  lessons?: string
}

/** An invented collaboration with its first member, written as the superuser. @returns its id */
export async function aCollaboration(admin: Admin, facts: CollaborationFacts): Promise<string> {
  const id = facts.id ?? randomUUID()
  const { nameFr = 'Alliance inventée', nameEn = 'Invented alliance' } = facts
  await admin.query(
    `INSERT INTO collaboration (id, network_id, kind, proposed_by_id, name_fr, name_en, purpose, regions, stage, lessons)
     VALUES ($1, $2, $3, $4, $5, $6, $7, '{04}', $8, $9)`,
    [
      id,
      facts.network,
      facts.kind ?? 'alliance',
      facts.by,
      nameFr,
      nameEn,
      facts.purpose ?? 'But inventé.',
      facts.stage ?? 'exploring',
      facts.lessons ?? null,
    ],
  )
  await aMember(admin, { collaboration: id, organization: facts.by })
  return id
}

export interface MemberFacts {
  collaboration: string
  organization: string
  state?: 'proposed' | 'invited' | 'member' | 'declined' | 'left'
  proposedBy?: string
  contact?: string
  deputy?: string
}

/** A stay in a collaboration, written as the superuser. @returns its id */
export async function aMember(admin: Admin, facts: MemberFacts): Promise<string> {
  const id = randomUUID()
  const state = facts.state ?? 'member'
  await admin.query(
    `INSERT INTO collaboration_member (id, collaboration_id, organization_id, state, proposed_by_id, contact_id, deputy_id, since, until, invited_at,
       known_as_fr)
     VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $4 IN ('member', 'left') THEN sec.now() END, CASE WHEN $4 = 'left' THEN sec.now() END,
       CASE WHEN $4 = 'proposed' THEN NULL ELSE sec.now() END, CASE WHEN $4 IN ('left', 'declined') THEN 'Nom d’alors' END)`,
    [
      id,
      facts.collaboration,
      facts.organization,
      state,
      facts.proposedBy ?? facts.organization,
      facts.contact ?? null,
      facts.deputy ?? null,
    ],
  )
  return id
}

interface GuestFacts {
  collaboration: string
  by: string
  name?: string
  email?: string
  state?: 'proposed' | 'agreed' | 'sent' | 'coming' | 'declined'
  /** Of its link; a link of nobody unless told. */
  token?: string
  note?: string
}

/** An organization outside the network that a member proposed, written as the superuser; its link works for 7 days. @returns its id */
export async function aGuest(admin: Admin, facts: GuestFacts): Promise<string> {
  const id = randomUUID()
  const { state = 'proposed' } = facts
  const hasLink = state !== 'proposed' && state !== 'agreed'
  await admin.query(
    `INSERT INTO collaboration_guest (id, collaboration_id, proposed_by_id, name, sector, email, language, note, state, token_hash, expires_at)
     VALUES ($1, $2, $3, $4, 'community', $5, 'fr', $6, $7, $8, CASE WHEN $8::bytea IS NOT NULL THEN sec.now() + interval '7 days' END)`,
    [
      id,
      facts.collaboration,
      facts.by,
      facts.name ?? 'Maison des Aulnes',
      facts.email ?? `${id}@aulnes.example.org`,
      facts.note ?? null,
      state,
      hasLink
        ? createHash('sha256')
            .update(facts.token ?? id)
            .digest()
        : null,
    ],
  )
  return id
}

export interface CommitmentFacts {
  collaboration: string
  organization: string
  person?: string | null
  what?: string
  dueOn?: string
  state?: 'open' | 'kept' | 'not-kept' | 'dropped'
}

/** A commitment, written as the superuser. @returns its id */
export async function aCommitment(admin: Admin, facts: CommitmentFacts): Promise<string> {
  const id = randomUUID()
  const state = facts.state ?? 'open'
  await admin.query(
    `INSERT INTO commitment (id, collaboration_id, organization_id, person_id, what, due_on, state, settled_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $7 <> 'open' THEN sec.now() END)`,
    [
      id,
      facts.collaboration,
      facts.organization,
      facts.person ?? null,
      facts.what ?? 'Prêter un local le mardi.',
      facts.dueOn ?? '2099-01-31',
      state,
    ],
  )
  return id
}
