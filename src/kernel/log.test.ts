import { assert, describe, it } from 'vitest'
import { type LogFields, createLog } from './log.ts'

function logging(write: (log: ReturnType<typeof createLog>) => void): Array<Record<string, unknown>> {
  const lines: string[] = []
  write(createLog('info', { write: (line: string) => void lines.push(line) }))
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('the log', () => {
  it('writes one JSON line with the fields that may be known', () => {
    const [line] = logging((log) =>
      log.info('answered', { requestId: 'r1', route: 'network.home', method: 'GET', status: 200, durationMs: 3.2 }),
    )

    const { time, ...rest } = line ?? {}
    assert.match(String(time), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    assert.deepEqual(rest, {
      level: 'info',
      msg: 'answered',
      requestId: 'r1',
      route: 'network.home',
      method: 'GET',
      status: 200,
      durationMs: 3.2,
    })
  })

  it('drops any other field', () => {
    const fields = { route: 'identity.sign-in', url: '/fr/invitation/secret', email: 'a@example.org' } as LogFields

    const [line] = logging((log) => log.warn('refused', fields))

    assert.notMatch(JSON.stringify(line), /secret|example/)
  })

  it('says where an error arose and never what it repeats', () => {
    const error = Object.assign(new Error('Key (email)=(a@example.org)\n    at 4 rue Cachée:1:2 exists'), {
      code: '23505',
    })

    const [line] = logging((log) => log.error('failed', { requestId: 'r2', error }))

    const told = JSON.stringify(line)
    assert.include(told, '23505')
    assert.include(told, 'log.test.ts')
    assert.notInclude(told, 'example.org')
  })

  it('keeps silent below its level', () => {
    assert.lengthOf(
      logging((log) => log.debug('detail')),
      0,
    )
  })
})
