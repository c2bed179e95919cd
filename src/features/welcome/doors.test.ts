import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../tests/clock.ts'
import { createLog } from '../../kernel/log.ts'
import { publicPages, startPublicApp, type PublicApp } from './test-public-app.ts'
import { attribute, elementsOf, textOf } from './test-reading.ts'

// A Sunday, at noon in Montréal.
const time = aClock('2026-11-22T17:00:00Z')
const measured: string[] = []
const logged: string[] = []
let site: PublicApp
let away: PublicApp
beforeAll(async () => {
  const { clock } = time
  const log = createLog('info', { write: (line) => void logged.push(line) })
  site = await startPublicApp({ clock, log, measured: (route) => measured.push(route), withDirectory: true })
  away = await startPublicApp({ clock })
})
afterAll(async () => {
  await site.stop()
  await away.stop()
})

const read = async (path: string, of: PublicApp = site): Promise<string> => (await of.get(path)).text()
/** What each link of the page says, by where it leads. */
const linksOf = (html: string): Map<string, string> =>
  new Map(
    elementsOf(html)
      .filter(({ tagName }) => tagName === 'a')
      .map((element) => [attribute(element, 'href') ?? '', textOf(element)]),
  )

describe('the hours of lines', () => {
  it('follow the clock', async () => {
    await time.setTo('2026-11-22T17:00:00Z')
    const sunday = linksOf(await read('/fr/toi/en-parler')).get('tel:+18337322847')
    await time.setTo('2026-11-23T17:00:00Z')
    const monday = linksOf(await read('/fr/toi/en-parler')).get('tel:+18337322847')

    expect(sunday).toContain('Ouvre demain à 8 h 30')
    expect(monday).toContain('Ouvert jusqu’à 16 h 30')
  })

  it('are said on every line of the doors, or said to be not known', async () => {
    for (const path of ['/fr/toi', '/fr/toi/en-parler', '/fr/toi/pres', '/en/you', '/en/you/telling', '/en/you/near'])
      for (const [href, text] of linksOf(await read(path)))
        if (/^(tel|sms):/.test(href) && href !== 'tel:911')
          expect(text, `${path} ${href}`).toMatch(/Ouvert|Ouvre|Open|[Hh]eures|[Hh]ours|confirmer|confirmed/)
  })
})

describe('someone near', () => {
  it('shows who is known in the region, those one can call first, and says what nobody checked', async () => {
    const html = await read('/fr/toi/pres?region=06')
    const [first] = [...linksOf(html)].filter(([href]) => /^(tel:|https?:)/.test(href))

    expect(first?.[0]).toBe('tel:+15145265222')
    expect(first?.[1]).toContain('Nous n’avons pas pu vérifier ce numéro')
    expect(first?.[1]).toContain('Heures non connues')
    expect([...linksOf(html).keys()].filter((href) => href.startsWith('http')).length).toBeGreaterThan(2)
  })

  it('shows only those of the region, in English too', async () => {
    expect(await read('/en/you/near?region=02')).toContain('Chicoutimi')
    expect(await read('/en/you/near?region=03')).not.toContain('Chicoutimi')
  })

  it.each([
    ['where nobody is known', '/fr/toi/pres?region=05', 'Nous ne connaissons encore personne'],
    ['for a region that does not exist', '/fr/toi/pres?region=99%27', 'Bas-Saint-Laurent'],
  ])('falls back to the lines %s', async (_what, path, words) => {
    await site.forget('05')
    const html = await read(path)

    expect(html).toContain(words)
    expect([...linksOf(html).keys()]).toEqual(expect.arrayContaining(['tel:+18002632266', 'tel:211']))
  })

  it('falls back to the lines while the database is away, and says so', async () => {
    const html = await read('/fr/toi/pres?region=06', away)

    expect(html).toContain('Notre liste ne répond pas')
    expect([...linksOf(html).keys()]).toEqual(expect.arrayContaining(['tel:+18002632266', 'tel:211']))
  })
})

it('nobody measures or logs a reading of these pages, nor leaving them', async () => {
  measured.length = 0
  logged.length = 0
  const youth = publicPages.filter(({ name }) => ['you', 'telling', 'near', 'leave'].includes(name))
  for (const { path } of [...youth, { path: '/fr/sortie' }, { path: '/en/leave' }]) await site.get(path)

  expect(measured).toEqual([])
  expect(logged).toEqual([])

  await site.get('/fr')
  expect(measured).toEqual(['welcome.home'])
})
