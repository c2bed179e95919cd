import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages, type Language } from '../../kernel/language.ts'
import { aDesignation, aMembership, aNetwork, anOrganization, aPerson, aSession } from '../../../tests/people.ts'
import { openSite, type Site } from '../network/test-site.ts'
import { toolItems } from './shipped-tools.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const paths: Record<Language, { tools: string; signs: string; grid: string; worker: string }> = {
  fr: {
    tools: '/fr/reperes',
    signs: '/fr/reperes/indices',
    grid: '/fr/reperes/grille',
    worker: '/fr/reperes/hors-ligne.js',
  },
  en: {
    tools: '/en/practice',
    signs: '/en/practice/signs',
    grid: '/en/practice/grid',
    worker: '/en/practice/offline.js',
  },
}
const read = async (path: string): Promise<string> => (await site.as(null).get(path)).text()

describe.each(languages)('in %s', (lang) => {
  const { tools, signs, grid, worker } = paths[lang]

  it('shows every item to anyone, with its sources and caution, and nothing to send', async () => {
    for (const [path, isShown] of [
      [signs, (kind: string) => kind === 'indicator'],
      [grid, (kind: string) => kind !== 'indicator'],
    ] as const) {
      const answer = await site.as(null).get(path)
      const html = await answer.text()

      expect(answer.status).toBe(200)
      expect(answer.headers.getSetCookie()).toEqual([])
      for (const item of toolItems.filter(({ kind }) => isShown(kind))) {
        expect(html).toContain(item.text[lang])
        if (item.caution) expect(html).toContain(item.caution[lang])
      }
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
      expect(main).not.toMatch(/<(form|input|textarea|select)\b/)
    }
  })

  it('says its limits before the tools', async () => {
    const html = await read(tools)

    expect(html.indexOf(lang === 'fr' ? 'Ce que ce n’est pas' : 'What it is not')).toBeLessThan(
      html.indexOf(`href="${signs}"`),
    )
    expect(html).toContain('tel:911')
  })

  it('puts protective factors first, with what adults can do and a service for each', async () => {
    const html = await read(grid)
    const at = (kind: string) =>
      toolItems.filter((item) => item.kind === kind).map(({ text }) => html.indexOf(text[lang]))

    expect(Math.max(...at('protective-factor').slice(0, -1))).toBeLessThan(Math.min(...at('risk-factor')))
    for (const { absent } of toolItems) if (absent) expect(html).toContain(absent.action[lang])
    expect(html.match(/(besoin|need)=[a-z0-9-]+"/g)).toHaveLength(20)
  })

  it('never lets a condition of society be ticked', async () => {
    const html = await read(grid)

    for (const { id, isDiscussed } of toolItems.filter(({ kind }) => kind !== 'indicator')) {
      const item = new RegExp(`<li[^>]*><p id="${id.toLowerCase()}">.*?</li>`, 's').exec(html)?.[0] ?? ''
      expect(item.includes('radiogroup'), id).toBe(!isDiscussed)
    }
  })

  it('has no total, no level and no colour of its own', async () => {
    for (const path of [signs, grid]) {
      const html = await read(path)
      expect(html).not.toMatch(/<(meter|progress)\b|style=|\d+ ?%|total(?!\.)/i)
    }
  })

  it('gives a worker that stands under the tools and reaches nothing else', async () => {
    const answer = await site.as(null).get(worker)
    const script = await answer.text()

    expect(answer.headers.get('content-type')).toContain('text/javascript')
    expect(answer.headers.get('service-worker-allowed')).toBeNull()
    expect(script).toContain(JSON.stringify([signs, grid]))
    expect(script).not.toMatch(/\.put\(|\.add(All)?\(|postMessage|indexedDB/)
    for (const page of [signs, grid]) expect(page.startsWith(worker.slice(0, worker.lastIndexOf('/') + 1))).toBe(true)
  })

  it('loads neither script on a page of young people', async () => {
    const html = await read(lang === 'fr' ? '/fr/toi' : '/en/you')

    expect(html).not.toMatch(/assets\/practice|hors-ligne|offline\.js|serviceWorker/)
  })
})

it('shows whom to call to who signed in, two taps from any page', async () => {
  const { admin } = site
  const organization = await anOrganization(admin, { network: await aNetwork(admin) })
  const specialist = await aPerson(admin, { name: 'Solange Fil' })
  const worker = await aPerson(admin)
  for (const person of [worker, specialist]) await aMembership(admin, { organization, person, role: 'worker' })
  await aDesignation(admin, { organization, person: specialist, kind: 'specialist' })
  const visitor = site.as(await aSession(admin, worker))

  expect(await visitor.read('/fr/reperes/indices')).toContain('Solange Fil')
  expect(await visitor.read('/fr/aujourdhui')).toContain('href="/fr/reperes"')
  expect(await visitor.read('/fr/reperes')).toContain('href="/fr/reperes/grille"')
  expect(await read('/fr/reperes/indices')).not.toContain('Solange Fil')
})
