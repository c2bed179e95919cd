import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { pathOf } from '../../../kernel/http/address.ts'
import { languages } from '../../../kernel/language.ts'
import { addresses, isSealed, SealedStart } from '../index.ts'

it.each(languages)(
  'a sealed page begins with the addresses that its script asks, and whom to call without it (%s)',
  (lang) => {
    const html = String(<SealedStart lang={lang} more={{ send: '/x' }} />)
    const paths = JSON.parse(/data-paths="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '{}') as object

    expect(paths).toMatchObject({ state: pathOf(lang, addresses.state, {}), send: '/x' })
    expect(Object.values(paths).every((path) => typeof path === 'string' && path.startsWith('/'))).toBe(true)
    expect(html).toContain('911')
  },
)

it('what is not sealed is told without any key', () => {
  expect(isSealed(randomBytes(3000), 'mlkem768x25519')).toBe(false)
  expect(isSealed(Buffer.from('age-encryption.org/v1\n'), 'tisserin.org/un1')).toBe(false)
  expect(isSealed(Buffer.alloc(0), 'tisserin.org/dk1')).toBe(false)
})
