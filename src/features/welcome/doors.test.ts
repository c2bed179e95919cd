import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../tests/clock.ts'
import { createLog } from '../../kernel/log.ts'
import { askedPages, startPublicApp, type PublicApp } from './test-public-app.ts'
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

const ask = async (path: string, fields: Record<string, string>, of: PublicApp = site): Promise<string> =>
  (await of.post(path, fields)).text()
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
    const sunday = linksOf(await ask('/fr/toi', { page: 'telling' })).get('tel:+18337322847')
    await time.setTo('2026-11-23T17:00:00Z')
    const monday = linksOf(await ask('/fr/toi', { page: 'telling' })).get('tel:+18337322847')

    expect(sunday).toContain('Ouvre demain à 8 h 30')
    expect(monday).toContain('Ouvert jusqu’à 16 h 30')
  })

  it('are said on every line of the doors, or said to be not known', async () => {
    for (const { path, fields } of [...askedPages, { path: '/fr/toi', fields: {} }, { path: '/en/you', fields: {} }])
      for (const [href, text] of linksOf(await ask(path, fields)))
        if (/^(tel|sms):/.test(href) && href !== 'tel:911')
          expect(text, `${path} ${JSON.stringify(fields)} ${href}`).toMatch(
            /Ouvert|Ouvre|Open|[Hh]eures|[Hh]ours|confirmer|confirmed/,
          )
  })
})

describe('someone near', () => {
  it('shows who is known in the region, those one can call first, and says what nobody checked', async () => {
    const html = await ask('/fr/toi', { region: '06' })
    const [first] = [...linksOf(html)].filter(([href]) => /^(tel:|https?:)/.test(href))

    expect(first?.[0]).toBe('tel:+15145265222')
    expect(first?.[1]).toContain('Nous n’avons pas pu vérifier ce numéro')
    expect(first?.[1]).toContain('Heures non connues')
    expect([...linksOf(html).keys()].filter((href) => href.startsWith('http')).length).toBeGreaterThan(2)
  })

  it('shows only those of the region, in English too', async () => {
    expect(await ask('/en/you', { region: '02' })).toContain('Chicoutimi')
    expect(await ask('/en/you', { region: '03' })).not.toContain('Chicoutimi')
  })

  it.each([
    ['where nobody is known', '05', 'Nous ne connaissons encore personne'],
    ['for a region that does not exist', "99'", 'Bas-Saint-Laurent'],
  ])('falls back to the lines %s', async (_what, region, words) => {
    await site.forget('05')
    const html = await ask('/fr/toi', { region })

    expect(html).toContain(words)
    expect([...linksOf(html).keys()]).toEqual(expect.arrayContaining(['tel:+18002632266', 'tel:211']))
  })

  it('falls back to the lines while the database is away, and says so', async () => {
    const html = await ask('/fr/toi', { region: '06' }, away)

    expect(html).toContain('Notre liste ne répond pas')
    expect([...linksOf(html).keys()]).toEqual(expect.arrayContaining(['tel:+18002632266', 'tel:211']))
  })
})

it('nobody measures or logs a reading of these pages, nor leaving them', async () => {
  measured.length = 0
  logged.length = 0
  const read = ['/fr/toi', '/en/you', '/fr/toi/pres?region=06', '/en/you/telling', '/fr/sortie', '/en/leave']
  for (const path of read) await site.get(path)
  for (const { path, fields } of askedPages) await site.post(path, fields)

  expect(measured).toEqual([])
  expect(logged).toEqual([])

  await site.get('/fr')
  expect(measured).toEqual(['welcome.home'])
})

describe('the address of the pages of young people', () => {
  it.each(askedPages)('is neutral, and the same, after $fields in $lang', async ({ path, fields, lang }) => {
    const answer = await site.post(path, fields)
    const [language] = elementsOf(await answer.text()).filter((one) => attribute(one, 'formaction') !== null)

    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(language && attribute(language, 'formaction')).toBe(lang === 'fr' ? '/en/you' : '/fr/toi')
  })

  it.each([
    ['/fr/toi/en-parler', '/fr/toi'],
    ['/fr/toi/pres?region=06', '/fr/toi'],
    ['/en/you/telling', '/en/you'],
    ['/en/you/near?region=06', '/en/you'],
  ])('was another once: %s leads there for ever', async (former, path) => {
    const answer = await site.get(former)

    expect([answer.status, answer.headers.get('location')]).toEqual([301, path])
  })

  it('is asked from anywhere, by anyone: an old browser says nothing of where a form comes from', async () => {
    const foreign = { origin: 'null' }
    const signedIn = { cookie: `__Host-tisserin=${'a'.repeat(43)}` }

    for (const headers of [foreign, signedIn])
      for (const of of [site, away]) expect((await of.post('/fr/toi', { page: 'near' }, headers)).status).toBe(200)
  })

  it('keeps the page when the language changes, also while the database is away', async () => {
    for (const of of [site, away])
      expect(await ask('/en/you', { page: 'telling', _language: 'en' }, of)).toContain('What happens if I tell')
  })

  it('is the first page for whatever else is sent', async () => {
    expect(await ask('/fr/toi', { page: 'autre' })).toContain('Tu peux parler à quelqu’un, maintenant')
  })
})
