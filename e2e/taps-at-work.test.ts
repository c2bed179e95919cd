import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoServiceId } from '../src/features/directory/demo/seed-services.ts'
import { demoId } from '../src/features/network/index.ts'
import type { Hand } from './hand.ts'
import { startApp, type RunningApp } from './server.ts'
import { meets, notWalked } from './tap-targets.ts'
import { app, countingWays, handOf, openTelephones, ways } from './telephone.ts'
import { inWords } from './traveller.ts'

const screens = /^(?:[LA]|C[15-8])/
openTelephones(screens)
/** The queue writes the mail after the page has answered, when it has the time. */
const theQueue = { timeout: 60_000 }

describe.each(countingWays)('a hand at work on a telephone ($lang, script on: $script)', ({ lang, script }) => {
  const at = (fr: string, en: string): string => inWords(lang, fr, en)
  /** Of an address of something named before. */
  const end = (fr: string, en: string): string => (lang === 'fr' ? fr : en)
  const today = async (as: string): Promise<Hand> => {
    const hand = await handOf(as, script)
    await hand.start(app.baseUrl + at('/aujourdhui', '/today'))
    return hand
  }
  const plan = (of: string) => at(`/organisations/${of}/plan`, `/organizations/${of}/plan`)
  const courtepointe = demoId('organization', 'courtepointe')
  const count = async (sql: string): Promise<number> =>
    (await app.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`)).rows[0]?.n ?? -1

  it('brings every action of an organization up to date', async () => {
    const hand = await today('lead-courtepointe')
    const before = await count('action_update')
    await hand.go(hand.page.locator('main').locator(hand.link(end('/mise-a-jour', '/update'))))
    const actions = await hand.page.locator('main [id^="action-"]').evaluateAll((all) => all.map(({ id }) => id))
    const all = hand.effort
    for (const id of actions) {
      const one = hand.page.locator(`#${id} button[name=to]`)
      await hand.go(one.and(hand.page.locator(script ? '[value="50"]' : '[value="75"]')))
    }

    expect(actions.length).toBeGreaterThan(8)
    expect(await count('action_update')).toBeGreaterThanOrEqual(before + actions.length / 2)
    expect((hand.effort.taps - all.taps) / actions.length).toBe(1)
    meets('L2 all our actions brought up to date, from Today', hand)

    const again = hand.page.url()
    await hand.start(again)
    await hand.go(hand.page.locator('main button[name=to][value="30"]').first())
    meets('L2 one action brought up to date, from the page of all', hand)
  })

  it('confirms what an organization’s listings say', async () => {
    const sheet = demoServiceId('appart')
    await app.admin.query(`UPDATE directory_record SET assured_on = '2020-01-01' WHERE id = $1`, [sheet])
    const hand = await today('lead-trame')
    await hand.go(hand.link(end(`/services/${sheet}/confirmer`, `/services/${sheet}/confirm`)))
    await hand.send()

    expect(await count(`directory_record WHERE assured_on = '2020-01-01'`)).toBe(0)
    meets('L4 a service confirmed, from Today', hand)
  })

  it('invites someone, and names the specialist and the training person', async () => {
    const hand = await today('lead-courtepointe')
    const invited = await count('invitation')
    await hand.go(hand.link(end('/inviter', '/invite')))
    await hand.type('name', 'Ariane Inventée')
    await hand.type('email', `ariane-${lang}-${script}@exemple.invalid`)
    await hand.choose('role', 'worker')
    await hand.send()
    expect(await count('invitation')).toBe(invited + 1)
    meets('L5 someone invited, from Today', hand)

    const people = at(`/organisations/${courtepointe}/personnes`, `/organizations/${courtepointe}/people`)
    const name = async (kinds: readonly string[], whom: string) => {
      await hand.start(app.baseUrl + people)
      for (const kind of kinds) await hand.select(kind, whom)
      await hand.send()
      expect(await hand.page.locator('main').innerText()).toContain(whom)
    }
    await name(['specialist'], script ? 'Linh Nguyen' : 'Salimata Diallo')
    meets('L5 the specialist named, from our people', hand)
    await name(['specialist', 'training_resource'], script ? 'Salimata Diallo' : 'Linh Nguyen')
    meets('L5 the specialist and the training person at once, from our people', hand)
  })

  it('takes the plan of the year away, as a spreadsheet and on paper', async () => {
    const hand = await today('lead-courtepointe')
    await hand.go(hand.page.locator('main').locator(hand.link(plan(courtepointe))))
    expect(await hand.save(hand.page.locator('main a[href$=".xlsx"]').first())).toMatch(/\.xlsx$/)
    meets('L6 the plan as a spreadsheet, from Today', hand)

    const onPaper = async () => {
      await hand.go(hand.link(end('/imprimer', '/print')))
      await hand.print(script)
    }
    await hand.start(app.baseUrl + at('/aujourdhui', '/today'))
    await onPaper()
    meets('L6 the plan on paper, from Today', hand)

    await hand.start(app.baseUrl + plan(courtepointe))
    await onPaper()
    meets('L6 the plan on paper, from the plan', hand)
  })

  it('shows a coordinator what is late and what nobody carries, and reminds in three taps', async () => {
    await app.admin.query(`DELETE FROM plan_mail_sent WHERE kind = 'reminder'`)
    const hand = await today('coordinator')
    const first = hand.page.locator('main section').first()
    expect(await first.locator('li .late').count()).toBeGreaterThanOrEqual(5)
    expect(await first.locator('li > b').count()).toBeGreaterThanOrEqual(5)
    meets('C1 the five latest, and those that nobody carries, from Today', hand)

    await hand.go(hand.page.locator('main').locator(hand.link(end('/tableau', '/board'))))
    await hand.go(hand.link(end('/tableau/relance', '/board/reminder')))
    expect(await hand.page.locator('main .govuk-inset-text').innerText()).toContain(lang === 'fr' ? 'Bonjour' : 'Hello')
    await hand.send()
    await expect.poll(() => count(`plan_mail_sent WHERE kind = 'reminder'`), theQueue).toBeGreaterThan(0)
    meets('C5 a reminder read and sent, from Today', hand)
  })

  it.each([
    ['the lead of an organization', 'lead-courtepointe', 'D’accord', 'Agrees'],
    ['the coordinator', 'coordinator', 'Pas encore de réponse', 'No answer yet'],
  ])('as %s, proposes a definition to a network, and sees the answers it has', async (_, as, fr, en) => {
    const hand = await today(as)
    await hand.go(hand.page.locator('main').locator(hand.link(at('/definitions', '/definitions'))))
    await hand.go(hand.page.locator('main').locator(hand.link(at('/definitions/proposer', '/definitions/propose'))))
    await hand.type('term', `mot ${lang} ${script} ${as}`)
    await hand.type('definition', end('Ce que nous en disons.', 'What we say of it.'))
    await hand.send()

    expect(await hand.page.locator('main table').innerText()).toContain(end(fr, en))
    meets('C8 a definition proposed, with the answers it has, from Today', hand)
  })

  it('brings a table’s list of 27 in, with its wrong cells named first', async () => {
    const rows = Array.from({ length: 27 }, (_, index) => [
      `Organisme inventé ${lang} ${script} ${index}`,
      'Communautaire',
      '04',
    ])
    const wrong = rows.map(([name = '', sector, region], index) => [
      index === 2 ? '' : name,
      index === 9 ? 'Sport' : sector,
      index === 20 ? '99' : region,
    ])
    const file = (lines: readonly (readonly (string | undefined)[])[]) => ({
      name: 'liste.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['Nom en français;Secteur;Régions', ...lines.map((line) => line.join(';'))].join('\r\n')),
    })
    const hand = await today('coordinator')
    const before = await count('organization')
    const bring = async (lines: typeof rows) => {
      await hand.attach(file(lines))
      await hand.send()
    }
    await hand.go(hand.page.locator('main').locator(hand.link(at('/organisations', '/organizations'))))
    await hand.go(hand.link(at('/organisations/importer', '/organizations/import')))
    await bring(wrong as typeof rows)
    expect(await hand.page.locator('main table').first().locator('tbody tr').count()).toBe(3)
    await hand.go(hand.page.locator('main').locator(hand.link(at('/organisations/importer', '/organizations/import'))))
    await bring(rows)
    expect(await count('organization')).toBe(before)
    await hand.send()

    expect(await count('organization')).toBe(before + 27)
    meets('C7 27 organizations with three wrong cells, corrected, from Today', hand)
  })
})

describe.each([ways[1], ways[2]])('the first start ($lang, script on: $script)', ({ lang, script }) => {
  let empty: RunningApp
  beforeAll(async () => {
    empty = await startApp()
  })
  afterAll(() => empty.stop())

  it('goes from the printed link to the first organization invited', async () => {
    const hand = await handOf(null, script)
    await hand.start((await empty.setupLink()) ?? '')
    await hand.type('name', 'Mireille Ayotte-Kanapé')
    await hand.type('email', 'mireille@exemple.invalid')
    await hand.choose('language', lang)
    await hand.send()
    await hand.go(
      hand.page.locator('main').locator(hand.link(inWords(lang, '/mise-en-route/reseau', '/setup/network'))),
    )
    await hand.type('nameFr', 'Table des Trois-Lisières')
    await hand.type('nameEn', 'Trois-Lisières Table')
    for (const [name, value] of [['regions', '04'], ['sectors', 'community'], ['sectors', 'education'], ['coordinates', 'me']] as const) await hand.choose(name, value) // prettier-ignore
    await hand.send()
    await hand.type('organization', 'École secondaire des Rapides-au-Lin')
    await hand.select('sector', lang === 'fr' ? 'Éducation' : 'Education')
    await hand.type('name', 'Stéphane Bellemare')
    await hand.type('email', 'stephane@exemple.invalid')
    await hand.choose('language', lang)
    await hand.send()

    const { rows } = await empty.admin.query('SELECT 1 FROM invitation')
    expect(rows.length).toBe(1)
    meets('A1 the first organization invited, from the link of the first start', hand)
  })
})

describe('the table of targets', () => {
  it('was walked whole', () => expect(notWalked(screens)).toEqual([]))
})
