import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { TeamKind, UnlockKind } from '../model.ts'

/** A way in which the reader unlocks. */
export interface OwnWay {
  kind: UnlockKind
  fromDay: Day
}

export interface OwnTeam {
  kind: TeamKind
  /** null: no key yet. */
  epoch: number | null
  since: Date | null
  /** When someone left, and no other key was made; null: nobody did. */
  unrotatedSince: Date | null
}

/** The keys of an organization where the reader works, or for which they sign. */
export interface PlaceKeys {
  id: string
  nameFr: string
  nameEn: string
  leads: boolean
  isMember: boolean
  holders: string[]
  memberCount: number
  teams: OwnTeam[]
  /** Who waits for a holder to compare words. */
  waiting: string[]
  /** Who has yet to sign what is proposed; null: nothing is proposed. */
  unsigned: string[] | null
  /** By share of the recovery in force: its last answer, or the day it was made. */
  drills: { share: number; on: Day; hasAnswered: boolean }[]
}

export const readWays = (tx: Tx, person: string): Promise<OwnWay[]> =>
  tx
    .selectFrom('user_wrap')
    .select(['kind', 'from_day as fromDay'])
    .where('person_id', '=', person)
    .orderBy('from_day')
    .orderBy('id')
    .execute()

export async function readPlaceKeys(tx: Tx, timeZone: string): Promise<PlaceKeys[]> {
  const { rows } = await sql<PlaceKeys>`
    with places as (select o.id, o.name_fr, o.name_en from organization o where o.id = any(sec.organizations() || sec.key_held() || sec.key_asked()) order by o.id limit 50)
    select p.id, p.name_fr as "nameFr", p.name_en as "nameEn", p.id = any(sec.led()) as leads,
      exists (select from key_member m where m.organization_id = p.id and m.person_id = sec.person() and m.ended_index is null) as "isMember",
      array(select coalesce(x.name, '') from key_holder h left join person x on x.id = h.person_id where h.organization_id = p.id order by x.name, h.person_id) as holders,
      (select count(*)::integer from key_member m where m.organization_id = p.id and m.ended_index is null) as "memberCount",
      (select coalesce(json_agg(json_build_object('kind', t.kind, 'epoch', e.epoch, 'since', e.at, 'unrotatedSince', sec.key_team_unrotated_since(t.id)) order by t.kind desc), '[]')
        from key_team t left join lateral (select x.epoch, x.at from key_epoch x where x.team_id = t.id order by x.epoch desc limit 1) e on true
        where t.organization_id = p.id and t.until_day is null) as teams,
      array(select x.name from key_offer f join person x on x.id = f.person_id where f.organization_id = p.id order by f.at, x.id limit 20) as waiting,
      (select array(select coalesce(x.name, '') from key_proposal_signer s left join person x on x.id = s.person_id
        where s.organization_id = p.id and not s.has_signed order by x.name, s.person_id) from key_proposal q where q.organization_id = p.id) as unsigned,
      (select coalesce(json_agg(json_build_object('share', n, 'on', coalesce(d.on_day, (r.at at time zone ${timeZone})::date), 'hasAnswered', d.on_day is not null) order by n), '[]')
        from (select e.recovery, min(e.at) as at from key_epoch e where e.organization_id = p.id group by e.recovery order by e.recovery desc limit 1) r,
        generate_series(1, 3) n left join lateral (select max(x.on_day) as on_day from key_drill x where x.organization_id = p.id and x.share = n and x.recovery = r.recovery) d on true) as drills
    from places p`.execute(tx)
  const instant = (text: Date | string | null): Date | null => (text === null ? null : new Date(text))
  return rows.map((row) => ({
    ...row,
    teams: row.teams.map((team) => ({
      ...team,
      since: instant(team.since),
      unrotatedSince: instant(team.unrotatedSince),
    })),
  }))
}
