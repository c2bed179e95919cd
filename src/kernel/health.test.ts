import { assert, describe, it } from 'vitest'
import { testDatabase } from '../../tests/database.ts'
import { answerHealth } from './health.ts'

describe('health', () => {
  it('is 200 with what is up', async () => {
    const { database, drop } = await testDatabase()

    const answer = await answerHealth({ ping: database.ping, version: '1.2.3' })

    assert.equal(answer.status, 200)
    assert.deepEqual(await answer.json(), { status: 'ok', database: 'ok', version: '1.2.3' })
    await drop()
  })

  it('is 503 with what is down', async () => {
    const { database, drop } = await testDatabase()
    await drop()

    const answer = await answerHealth({ ping: database.ping, version: '1.2.3' })

    assert.equal(answer.status, 503)
    assert.deepEqual(await answer.json(), { status: 'down', database: 'down', down: ['database'], version: '1.2.3' })
  })

  it('does not wait for a database that says nothing', async () => {
    const silent = new Promise<never>(() => {})

    const answer = await answerHealth({ ping: () => silent, version: '1.2.3', patienceMs: 1 })

    assert.equal(answer.status, 503)
  })
})
