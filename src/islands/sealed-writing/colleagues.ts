import { membersOf, standingOf } from '../../crypto/index.ts'
import type { KeySession } from '../sealed/key-session.ts'

/** A seat to hand off, as the server says it. */
export interface Seat {
  seat: 'lead' | 'owner'
  taskId: string | null
  organizationId: string
  mayPropose: string[]
  people: { id: string; name: string; reads: boolean | null }[]
  teams: { teamId: string; kind: 'intake' | 'follow-up'; epoch: number | null; reads: boolean | null }[]
}

/** A colleague who does not read the record, and could by a team of theirs; `teamId` null: of no team that has a key. */
export interface Colleague {
  id: string
  name: string
  teamId: string | null
  kind: 'intake' | 'follow-up' | null
}

/** Colleagues who do not read the record yet, each with the team that the log says they are of. */
export function colleaguesOf(session: KeySession, { organizationId, people, teams }: Seat): Colleague[] {
  const standing = standingOf(session.register, organizationId)
  const keyed = teams
    .filter(({ epoch, reads }) => epoch !== null && reads !== true)
    .map((team) => ({ ...team, members: membersOf(standing, team.teamId).map(({ statement }) => statement.uid) }))
  return people
    .filter(({ reads }) => reads !== true)
    .map(({ id, name }) => {
      const team = keyed.find(({ members }) => members.includes(id))
      return { id, name, teamId: team?.teamId ?? null, kind: team?.kind ?? null }
    })
}
