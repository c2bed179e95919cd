import { assert, describe, it } from 'vitest'
import { testDatabase } from '../../tests/database.ts'
import { reachPostgres } from './external-postgres.ts'

const messageOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'it was not refused',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )

describe('an external database', () => {
  it('is told by one sentence when it will not do, and never by its password', async () => {
    const { adminUrl, appUrl, drop } = await testDatabase()
    const changed = (change: Partial<URL>): string => Object.assign(new URL(adminUrl), change).href

    await reachPostgres(adminUrl)
    const told = {
      password: await messageOf(reachPostgres(changed({ password: 'hunter2' }))),
      name: await messageOf(reachPostgres(changed({ pathname: '/nowhere' }))),
      role: await messageOf(reachPostgres(appUrl)),
      absent: await messageOf(reachPostgres(changed({ port: '1' }), 0)),
    }

    assert.match(told.password, /refuses the user or the password/)
    assert.match(told.name, /The database nowhere of DATABASE_URL does not exist/)
    assert.match(told.role, /must be a superuser/)
    assert.match(told.absent, /does not answer at 127\.0\.0\.1:1\.$/)
    assert.notInclude(Object.values(told).join(), 'hunter2')
    await drop()
  })
})
