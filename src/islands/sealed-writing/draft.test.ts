import { describe, expect, it } from 'vitest'
import { contentClasses, type ContentClass } from '../referral/codes.ts'
import { bytesOfJson, readContent } from '../referral/content.ts'
import { contentOf, newDraft, type Draft } from './draft.ts'

/** What someone typed before the young person changed their mind: all of it. */
const whole: Draft = {
  ...newDraft('fr', { from: 'a', worker: 'Wally' }),
  age: '16',
  name: 'nom-planté',
  reach: 'joindre-planté',
  avoid: 'éviter-planté',
  needs: ['besoin-planté'],
  reason: 'raison-plantée',
  risk: 'risque-planté',
  goal: 'but-planté',
  workerPhone: '819 555-0121',
}
const planted: Partial<Record<ContentClass, string[]>> = {
  identity: ['nom-planté', '16'],
  contact: ['joindre-planté', 'éviter-planté'],
  need: ['besoin-planté'],
  reason: ['raison-plantée'],
  risk: ['risque-planté'],
  goal: ['but-planté'],
}

describe('what leaves of a draft', () => {
  it('is what the consent names: nothing of another class, whatever was typed', () => {
    for (let mask = 0; mask < 2 ** contentClasses.length; mask++) {
      const classes = contentClasses.filter((_, at) => (mask >> at) & 1)
      const said = JSON.stringify(contentOf({ ...whole, classes }))
      for (const [one, texts] of Object.entries(planted))
        for (const text of texts) expect(said.includes(`"${text}"`)).toBe(classes.includes(one as ContentClass))
    }
  })

  it('is read again as it was written', () => {
    const content = contentOf({ ...whole, classes: [...contentClasses] })
    expect(readContent(bytesOfJson(content))).toEqual(content)
  })
})

describe('what is not of the shape of a referral', () => {
  const content = contentOf({ ...whole, classes: ['identity'] })
  it.each([
    ['another field', { ...content, address: 'x' }],
    ['a missing part', { ...content, identity: { name: 'x' } }],
    ['another type', { ...content, worker: { name: 1, phone: '' } }],
    ['a pronoun that is none of ours', { ...content, identity: { ...content.identity, pronoun: '<b>' } }],
    ['a list', []],
  ])('is refused whole: %s', (_, value) => {
    expect(() => readContent(bytesOfJson(value))).toThrow('Refused.')
  })

  it('is refused whole: bytes that are no text', () => {
    expect(() => readContent(Uint8Array.of(0xff, 0xfe))).toThrow('Refused.')
  })
})
