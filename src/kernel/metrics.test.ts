import { assert, describe, it } from 'vitest'
import { createMetrics } from './metrics.ts'

const ask = (headers: Record<string, string> = {}) => new Request('http://127.0.0.1/metrics', { headers })

describe('metrics', () => {
  it('count answered requests by route, method and status', async () => {
    const metrics = createMetrics()
    metrics.observe({ route: 'network.home', method: 'GET', status: 200, seconds: 0.02 })

    const text = await (await metrics.answer(ask(), '127.0.0.1')).text()

    assert.include(text, 'tisserin_http_request_seconds_count{route="network.home",method="GET",status="200"} 1')
    assert.include(text, 'process_resident_memory_bytes')
  })

  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
    it(`answer this machine (${address})`, async () => {
      assert.equal((await createMetrics().answer(ask(), address)).status, 200)
    })
  }

  for (const address of ['10.0.0.4', '::ffff:10.0.0.4', '2001:db8::1', undefined]) {
    it(`do not exist for another machine (${address})`, async () => {
      assert.equal((await createMetrics().answer(ask(), address)).status, 404)
    })
  }

  it('do not exist for those a proxy of this machine speaks for', async () => {
    assert.equal((await createMetrics().answer(ask({ 'x-forwarded-for': '203.0.113.7' }), '127.0.0.1')).status, 404)
  })

  it('do not believe a header that claims this machine', async () => {
    const claim = ask({ 'x-forwarded-for': '127.0.0.1', host: '127.0.0.1' })

    assert.equal((await createMetrics().answer(claim, '203.0.113.7')).status, 404)
  })
})
