import { describe, expect, it } from 'vitest'
import { meets, notWalked } from './tap-targets.ts'
import { app, countingWays, handOf, openTelephones } from './telephone.ts'
import { inWords } from './traveller.ts'

const screens = /^D5/
openTelephones(screens)

describe.each(countingWays)(
  'a question to colleagues elsewhere, on a telephone ($lang, script on: $script)',
  ({ lang, script }) => {
    const ask = inWords(lang, '/questions-entre-collegues/demander', '/colleague-questions/ask')
    const asked = async (): Promise<number> => {
      const { rows } = await app.admin.query<{ count: number }>('SELECT count(*)::int AS count FROM consult_question')
      return rows[0]?.count ?? 0
    }

    it('is sent in three taps, with words alone', async () => {
      const before = await asked()
      const hand = await handOf('worker-courtepointe', script)
      await hand.start(app.baseUrl + ask)
      await hand.type(
        'words',
        lang === 'fr' ? 'Comment aborder un retrait soudain du groupe ?' : 'How do we raise a sudden withdrawal?',
      )
      await hand.choose('age', '14-15')
      await hand.send()
      expect(await asked(), 'what will be read is shown before').toBe(before)
      await hand.send()
      expect(await asked()).toBe(before + 1)
      meets('D5 asked of colleagues elsewhere, from the form', hand)
    })

    it('keeps words that would let someone be found, and says where, before anything is sent', async () => {
      const before = await asked()
      const hand = await handOf('worker-courtepointe', script)
      await hand.start(app.baseUrl + ask)
      const named = lang === 'fr' ? 'Léa Tremblay ne vient plus' : 'Emily Carter no longer comes'
      await hand.type('words', named)
      await hand.choose('age', '14-15')
      await hand.send()
      expect(await hand.page.locator('main [name=words]').inputValue()).toBe(named)
      expect(await hand.page.locator('.govuk-error-message').count()).toBe(1)
      expect(await asked()).toBe(before)
    })
  },
)

describe('the table of targets', () => {
  it('was walked whole', () => expect(notWalked(screens)).toEqual([]))
})
