import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashCode, newCode, readCode } from './invitation-code.ts'

describe('a code to come in by', () => {
  it('is two groups of four signs, none of which looks like another', () => {
    const codes = Array.from({ length: 500 }, newCode)

    expect(codes.filter((code) => !/^[346789A-HJKMNP-RTWXY]{4}-[346789A-HJKMNP-RTWXY]{4}$/.test(code))).toEqual([])
    expect(codes.join('')).not.toMatch(/[01OILUVSZ25]/)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it.each(['k7rt4mxa', ' K7RT 4MXA ', 'k7rt–4mxa', 'K7-RT-4M-XA', 'K7RT\u00a04MXA'])(
    'is read as typed: %s',
    (typed) => {
      expect(readCode(typed)).toBe('K7RT4MXA')
    },
  )

  it.each(['', 'K7RT', 'K7RT-4MXAA', 'K7RT-4MX0', 'K7RT-4MXÀ', '<script>'])('is not %j', (typed) => {
    expect(readCode(typed)).toBeNull()
  })

  it('is kept as what only this instance can compare', async () => {
    const [one, other] = [{ secretKey: randomBytes(32) }, { secretKey: randomBytes(32) }]
    const kept = await hashCode(one, 'me', 'K7RT4MXA')

    expect(kept).toHaveLength(32)
    expect(await hashCode(one, 'me', 'K7RT4MXA')).toEqual(kept)
    expect(await hashCode(other, 'me', 'K7RT4MXA')).not.toEqual(kept)
  })
})
