import { sql } from 'kysely'
import { regionName } from '../../../field/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { AnyRequest } from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { checkpointOf, entryOf, instanceName, logPublicKey, readTree, type LoggedStatement } from '../../keys/index.ts'
import type { StaffedHours } from '../model.ts'
import { staffingAt } from '../staffing.ts'
import { hashOfToken } from './conversation.ts'

interface TeamRow extends StaffedHours {
  organizationId: string
  nameFr: string
  nameEn: string
  regionCodes: string[]
  teamId: string
}

/** Teams that can be written to now, by the name of their organization in the language of the page. */
export async function listTeams(tx: Tx, { lang, deps }: AnyRequest) {
  const { rows } = await sql<TeamRow>`
    select organization_id as "organizationId", name_fr as "nameFr", name_en as "nameEn", region_codes as "regionCodes", team_id as "teamId", weekdays,
      from_minute as "fromMinute", until_minute as "untilMinute", promise_hours as "promiseHours", phone from sec.door_teams()`.execute(
    tx,
  )
  return rows
    .map(({ organizationId, nameFr, nameEn, regionCodes, teamId, ...hours }) => ({
      organization: organizationId,
      team: teamId,
      name: nameIn({ nameFr, nameEn }, lang),
      regions: regionCodes.map((code) => regionName(code, lang)),
      ...hours,
      ...staffingAt(hours, deps.clock.now(), deps.timeZone),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, lang))
}

interface AnsweringRow extends StaffedHours {
  nameFr: string
  nameEn: string
  isThere: boolean
}

/** Who answers the conversation that a page has open; `isThere` is false when nobody does any more. Null for a page that was open too long. */
export async function readTeamOf(tx: Tx, token: Buffer, { lang, deps }: AnyRequest) {
  const { rows } = await sql<AnsweringRow>`
    select name_fr as "nameFr", name_en as "nameEn", weekdays, from_minute as "fromMinute", until_minute as "untilMinute", promise_hours as "promiseHours", phone,
      is_there as "isThere" from sec.door_team(${hashOfToken(token)})`.execute(tx)
  const [found] = rows
  if (found === undefined) return null
  const { nameFr, nameEn, ...hours } = found
  return {
    name: nameIn({ nameFr, nameEn }, lang),
    ...hours,
    ...staffingAt(hours, deps.clock.now(), deps.timeZone),
  }
}

/** The log, and what it says of an organization, with proofs: what the page checks a team’s keys by before it seals anything. */
export async function readKeysOf(tx: Tx, organization: string, { deps, today }: AnyRequest) {
  const { rows } = await sql<LoggedStatement>`
    select log_index as "logIndex", ${organization}::uuid as "organizationId", file, salt, at from sec.door_statements(${organization})`.execute(
    tx,
  )
  const tree = await readTree(tx)
  return {
    today,
    instance: instanceName(deps.secretKey),
    log: { key: logPublicKey(deps.secretKey), checkpoint: checkpointOf(deps.secretKey, tree), consistency: [] },
    entries: rows.map((one) => entryOf(one, tree)),
  }
}
