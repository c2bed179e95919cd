import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import * as v from 'valibot'
import { isDrillAnswered, standingOf } from '../../../crypto/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { readStatements, readTree, registerOf } from '../log/read-log.ts'
import { done, hexBytes, readSaid, refused, uuid } from './said.ts'

/** What shares are asked on a day: nobody can have answered it before. */
export const drillQuestion = (secretKey: Buffer, organization: string, day: Day): Buffer =>
  createHmac('sha256', secretKey).update(`keys|drill|${organization}|${day}`).digest()

/** Notes that a share is still somewhere and can be read. The share stays where it is: only its answer comes. */
export async function answerDrill(request: MemberRequest) {
  const { tx, deps, today } = request
  const said = readSaid(
    request,
    v.object({
      organization: uuid,
      share: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
      answer: hexBytes(64),
    }),
  )
  if (said === null) return refused('refused')
  const statements = await readStatements(tx, [said.organization])
  if (statements.length === 0) return refused('refused')
  const { recovery } = standingOf(registerOf(statements, await readTree(tx)), said.organization).keyset.statement
  const question = new Uint8Array(drillQuestion(deps.secretKey, said.organization, today))
  const isGood = isDrillAnswered(said.organization, recovery, said.share, question, new Uint8Array(said.answer))
  if (!isGood) return refused('refused')
  await sql`select sec.note_key_drill(${said.organization}, ${recovery.ver}::smallint, ${said.share}::smallint, ${today}::date)`.execute(
    tx,
  )
  return done()
}
