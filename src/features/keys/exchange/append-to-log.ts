import { sql } from 'kysely'
import * as v from 'valibot'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { appendStatements } from '../log/append-statements.ts'
import { isSealed } from '../log/judge-arrival.ts'
import { done, hexBytes, readSaid, refused, uuid } from './said.ts'

const shape = v.object({
  statements: v.pipe(
    v.array(
      v.object({
        file: hexBytes(200_000),
        epoch: v.nullable(
          v.object({
            back: v.nullable(hexBytes(20_000)),
            rescue: hexBytes(20_000),
            parcels: v.pipe(v.array(v.object({ person: uuid, file: hexBytes(20_000) })), v.maxLength(300)),
          }),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(8),
  ),
  /** Organization whose proposal this carries out; null: none. */
  proposal: v.nullable(uuid),
})

/** Lets what was signed into the log, all of it or nothing. */
export async function appendToLog(request: MemberRequest) {
  const said = readSaid(request, shape)
  if (said === null) return refused('refused')
  const appended = await appendStatements(request.tx, said.statements)
  if (!appended.ok) return refused(appended.refusal)
  if (said.proposal !== null) await sql`select sec.drop_key_proposal(${said.proposal})`.execute(request.tx)
  return done()
}

/** The key of a team, sealed to members who came after it began. */
export async function giveParcels(request: MemberRequest) {
  const said = readSaid(
    request,
    v.object({
      parcels: v.pipe(
        v.array(
          v.object({
            organization: uuid,
            team: uuid,
            epoch: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(32_000)),
            person: uuid,
            file: hexBytes(20_000),
          }),
        ),
        v.minLength(1),
        v.maxLength(300),
      ),
    }),
  )
  if (said === null || !said.parcels.every(({ file }) => isSealed(file, 'mlkem768x25519'))) return refused('refused')
  for (const { organization, team, epoch, person, file } of said.parcels) {
    const { rows } = await sql<{ kept: boolean }>`
      select sec.keep_key_parcel(${organization}, ${team}, ${epoch}::smallint, ${person}, ${file}) as kept`.execute(
      request.tx,
    )
    if (!rows[0]?.kept) return refused('raced')
  }
  return done()
}

/** The teams of an organization, made when its keys are about to be founded. */
export async function openTeams(request: MemberRequest) {
  const said = readSaid(request, v.object({ organization: uuid }))
  if (said === null || !request.who.organizations.includes(said.organization)) return refused('refused')
  const { rows } = await sql<{ id: string; kind: string }>`
    select id, kind from sec.open_key_teams(${said.organization}, ${request.today}::date)`.execute(request.tx)
  return done({ teams: rows })
}
