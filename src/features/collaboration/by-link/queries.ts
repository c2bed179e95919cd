import { sql } from 'kysely'
import type { SectorCode } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { CollaborationKind, SharingRule, Stage } from '../model.ts'

/** What the link of a mail shows of a collaboration, to someone outside the network: no person, and nothing of what the members do. */
export interface Proposal {
  /** Of the guest: what a link that stops such mail is made for. */
  id: string
  state: 'sent' | 'coming' | 'declined' | 'seated'
  /** Whether another answer still counts. */
  canTurnBack: boolean
  /** The organization that is invited, as it was typed. */
  name: string
  note: string | null
  byFr: string
  byEn: string
  kind: CollaborationKind
  stage: Stage
  nameFr: string | null
  nameEn: string | null
  purpose: string
  sectors: SectorCode[]
  regions: string[]
  minimumAge: number | null
  maximumAge: number | null
  sharing: SharingRule[]
  sharingText: string | null
  reviewOn: Day | null
  members: { nameFr: string; nameEn: string; sector: SectorCode }[]
}

/** Null: it opens nothing, being unknown, over, withdrawn, or of a collaboration that ended. Whoever is signed in. */
export async function openProposal(tx: Tx, token: string): Promise<Proposal | null> {
  const { rows } = await sql<Proposal>`
    select id, state, can_turn_back as "canTurnBack", name, note, by_fr as "byFr", by_en as "byEn", kind, stage, name_fr as "nameFr",
      name_en as "nameEn", purpose, sectors, regions, minimum_age as "minimumAge", maximum_age as "maximumAge", sharing,
      sharing_text as "sharingText", review_on as "reviewOn", coalesce(members, '[]') as members
    from sec.open_guest_link(${token})`.execute(tx)
  return rows[0] ?? null
}

/**
 * Answers from the link; the same answer twice changes nothing.
 *
 * @param person who answers, when they would like to come
 * @returns where the invitation stands; null: the link opens nothing
 */
export async function answerProposal(tx: Tx, token: string, answer: 'come' | 'decline', person: string | null) {
  const { rows } = await sql<{ state: Proposal['state'] | null }>`
    select sec.answer_guest_link(${token}, ${answer}, ${person}) as state`.execute(tx)
  return rows[0]?.state ?? null
}

/** No more mail of this kind to that address, by the signed address of a mail (`asGate`). @returns false: there is no such guest */
export async function stopProposals(tx: Tx, guestId: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select sec.stop_guest_mail(${guestId}) as done`.execute(tx)
  return rows[0]?.done === true
}

/** Whether that address asked for no more (`asGate`); null: there is no such guest. */
export async function isStopped(tx: Tx, guestId: string): Promise<boolean | null> {
  const { rows } = await sql<{ stopped: boolean | null }>`
    select sec.guest_mail_is_stopped(${guestId}) as stopped`.execute(tx)
  return rows[0]?.stopped ?? null
}
