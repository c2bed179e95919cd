import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { features } from '../src/app.ts'

describe('what the features say in it', () => {
  const declared = features.flatMap(({ digest = [] }) => digest)

  it('is a sentence for any count, singular and plural, that ends and holds no more than the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.constantFrom('fr' as const, 'en' as const), (count, lang) => {
        for (const { kinds } of declared)
          for (const say of Object.values(kinds)) {
            const said = say(lang, count)
            expect(said).toMatch(/^[A-ZÀÉ0-9].*\.$/)
            if (count > 1) expect(said).toContain(String(count))
            expect(said).not.toMatch(/[<>@\n]/)
          }
      }),
    )
  })
})
