import { assert, describe, it } from 'vitest'
import { testDatabase } from '../../tests/database.ts'
import { createHealth } from './health.ts'

describe('health', () => {
  it('is 200 with what is up', async () => {
    const { database, drop } = await testDatabase()
    const health = createHealth({ ...database, version: '1.2.3', patienceMs: 60_000 })

    const answer = await health()

    assert.equal(answer.status, 200)
    assert.deepEqual(await answer.json(), { status: 'ok', database: 'ok', version: '1.2.3' })
    await drop()
  })

  it('is 503 with what is down', async () => {
    const { database, drop } = await testDatabase()
    await drop()

    const answer = await createHealth({ ...database, version: '1.2.3' })()

    assert.equal(answer.status, 503)
    assert.deepEqual(await answer.json(), { status: 'down', database: 'down', down: ['database'], version: '1.2.3' })
  })

  it('is 503 when the database answers and can keep nothing new, and 200 again once it can', async () => {
    const { database, admin, drop } = await testDatabase()
    const health = createHealth({ ...database, version: '1.2.3', patienceMs: 60_000, keepMs: 0 })

    // Stands for a full disk: nothing new can be made, all that is there can be read.
    await admin.query('REVOKE CREATE ON SCHEMA sec FROM tis_owner')
    const full = await health()
    await admin.query('GRANT CREATE ON SCHEMA sec TO tis_owner')
    const again = await health()

    assert.equal(full.status, 503)
    assert.deepEqual(await full.json(), {
      status: 'down',
      database: 'cannot write',
      down: ['database'],
      version: '1.2.3',
    })
    assert.equal(again.status, 200)
    const { rows } = await admin.query(`SELECT relname FROM pg_class WHERE relname LIKE 'write_trial%'`)
    assert.deepEqual(rows, [])
    await drop()
  })

  it('looks at the database once for all who ask meanwhile', async () => {
    let looks = 0
    const ping = async () => void (looks += 1)
    const health = createHealth({ ping, tryWrite: ping, version: '1.2.3', keepMs: 60_000 })

    const answers = await Promise.all(Array.from({ length: 50 }, () => health()))

    assert.equal(looks, 2)
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200])
  })

  it('does not wait for a database that says nothing', async () => {
    const silent = new Promise<never>(() => {})

    const answer = await createHealth({ ping: () => silent, tryWrite: () => silent, version: '1.2.3', patienceMs: 1 })()

    assert.equal(answer.status, 503)
  })
})
