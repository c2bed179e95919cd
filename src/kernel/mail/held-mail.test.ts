import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { anOperator, aSession } from '../../../tests/people.ts'
import { asLead, db, find, invite, nothingLeftToDo, open, openMailDesk, until } from './test-mail-desk.ts'

openMailDesk()

describe('a copy that holds its mail', () => {
  const anOperatorSession = async () => aSession(db.admin, await anOperator(db.admin))
  const hold = async (held: boolean, token?: string): Promise<number | undefined> => {
    const by = token ?? (await anOperatorSession())
    const { rows } = await db.database.asSession(by, (tx) =>
      sql<{ leaving: number }>`select sec.hold_mail(${held}) as leaving`.execute(tx),
    )
    return rows[0]?.leaving
  }

  it('sends nothing, keeps what is written, and sends it at the operator’s word: only what still opens something', async () => {
    await hold(true)
    const server = await open()
    const [first, dead] = [await invite(), await invite()]
    await nothingLeftToDo()
    expect(server.received).toEqual([])
    expect(await find(first.mail)).toMatchObject({ failure: null, attempts: 0 })
    await db.admin.query('update invitation set expires_at = created_at where id = $1', [dead.id])

    expect(await hold(false)).toBe(1)
    await until(
      () => find(first.mail),
      (found) => found?.sent === true,
    )
    await nothingLeftToDo()

    expect(server.received.map(({ to }) => to)).toEqual([[first.to]])
    expect(await find(dead.mail)).toMatchObject({ failure: 'ended' })
    expect(await hold(false)).toBe(0)
  })

  it('is held and let go by an operator only', async () => {
    await expect(hold(false, asLead)).rejects.toThrow('not an operator')
    await expect(hold(true, asLead)).rejects.toThrow('not an operator')
  })
})
