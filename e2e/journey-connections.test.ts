import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoId } from '../src/features/network/index.ts'
import { AllianceWalk } from './alliance-walk.ts'
import { launchBrowser } from './browser.ts'
import { runTasks } from './run-tasks.ts'
import { startApp, type RunningApp } from './server.ts'
import { countingWays } from './telephone.ts'
import { inWords, type Traveller } from './traveller.ts'

/** Opens dozens of pages, on machines that may be busy. */
const timeout = 240_000

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each(countingWays)(
  'connections, from what is said to what is done ($lang, script on: $script)',
  ({ lang, script }) => {
    const said = <T>(fr: T, en: T): T => (lang === 'fr' ? fr : en)
    const at = (fr: string, en: string): string => inWords(lang, fr, en)
    const [school, college] = [demoId('organization', 'rapides'), demoId('organization', 'cegep')]
    const names = {
      school: said('École secondaire des Rapides-au-Lin', 'Rapides-au-Lin High School'),
      college: said('Cégep de la Rive-aux-Lisières', 'Rive-aux-Lisières CEGEP'),
    }
    let app: RunningApp
    let walk: AllianceWalk
    let coordinator: Traveller
    let first: Traveller
    let other: Traveller
    let house: Traveller

    beforeAll(async () => {
      app = await startApp({ demo: true })
      walk = new AllianceWalk({ app, browser, lang, script })
      coordinator = await walk.traveller('coordinator')
      first = await walk.traveller('lead-rapides')
      other = await walk.traveller('lead-cegep')
      house = await walk.traveller('lead-courtepointe')
    }, timeout)
    afterAll(() => app.stop())

    /** What the queue does: the log is gathered, and the net of the region made anew. */
    async function remake(): Promise<void> {
      await runTasks(app, ['alliance-evidence', 'tie-gather'])
      await runTasks(app, ['net-snapshot'], { network: demoId('network', 'trois-lisieres') })
    }

    /** Whether the table of the map has a tie between the school and the college. */
    async function isOnMap(): Promise<boolean> {
      await coordinator.open(`${at('/liens/carte', '/connections/map')}?${said('secteur', 'sector')}=education`)
      const rows = coordinator.page.locator('main tr', { hasText: names.school })
      return (await rows.filter({ hasText: names.college }).count()) > 0
    }

    /** Whether organizations that adopted this action are still told to be apart. */
    async function isApart(one: Traveller, action: number): Promise<boolean> {
      await one.open(at('/liens/a-renforcer', '/connections/to-strengthen'))
      return (await one.page.locator('#same-action h3', { hasText: `Action ${action}` }).count()) > 0
    }

    it('shows a school and a college apart, on the map and in the list of gaps', { timeout }, async () => {
      await remake()

      expect(await isOnMap()).toBe(false)
      expect(await isApart(coordinator, 20)).toBe(true)
    })

    it(
      'is said by one of the two, who looks the other up among the organizations of the network',
      { timeout },
      async () => {
        await walk.openToday(first)
        await first.follow(at(`/organisations/${school}/liens`, `/organizations/${school}/connections`))
        await first.follow(at(`/organisations/${school}/liens/dire`, `/organizations/${school}/connections/declare`))
        await first.write({ q: said('rive lisieres', 'cegep') })
        await first.press('button[name=find]')
        await first.write({ [`says.${college}`]: 'exchange', [`shown.${college}`]: ['yes'] })
        await first.press('button[name=say]')

        const row = first.page.locator('main tr', { hasText: names.college })
        expect(await row.innerText()).toContain(said('L’autre n’a rien dit encore', 'The other has said nothing yet'))
      },
    )

    it('is confirmed from the other side by one tap, from its page of the day', { timeout }, async () => {
      await walk.openToday(other)
      await other.follow(at(`/organisations/${college}/liens`, `/organizations/${college}/connections`))
      const before = other.acts
      await other.press(`form[action*="${school}"] button`)

      expect(other.acts - before).toBe(1)
      const row = other.page.locator('main tr', { hasText: names.school })
      expect(await row.innerText()).toContain(said('Les deux disent la même chose', 'The two say the same'))
      await other.follow(new RegExp(`${school}$`))
      expect(await other.text()).toContain(said('Échangent', 'Exchange'))
    })

    it('changes the map and the list of gaps', { timeout }, async () => {
      await remake()

      expect(await isOnMap()).toBe(true)
      expect(await isApart(coordinator, 20)).toBe(false)
    })

    it('leads from a gap to the alliance that it proposes', { timeout }, async () => {
      expect(await isApart(house, 16)).toBe(true)
      const line = house.page.locator('#same-action li', { hasText: 'Action 16' })
      const begin = line.locator(`a[href*="${said('/commencer', '/begin')}"], a[href*="/start"]`).first()
      await house.follow((await begin.getAttribute('href')) ?? '')
      if (!house.path.includes(at('/mes-alliances', '/my-alliances')))
        await house.follow(new RegExp(said('/mes-alliances/commencer', '/my-alliances/begin')))
      await house.write({
        [said('nameFr', 'nameEn')]: said('Soutien sans rupture', 'Support without a break'),
        purpose: said('Que personne ne soit perdu entre deux écoles.', 'So that nobody is lost between two schools.'),
      })
      await house.send()
      await house.write({
        brings: said('Deux soirs par semaine.', 'Two evenings a week.'),
        needs: said('Un local.', 'A room.'),
        cannot: said('Répondre la nuit.', 'Answer at night.'),
        contact: demoId('person', 'lead-courtepointe'),
        deputy: demoId('person', 'kevin-awashish'),
      })
      await house.send()
      await house.send()
      await house.write({ organizations: [college] })
      await house.send()
      walk.home = house.path

      expect(await house.text()).toContain(names.college)
    })

    it('and the gap closes, once the two have agreed', { timeout }, async () => {
      const accept = said(/\/entente\/accepter/, /\/agreement\/accept/)
      await other.open(walk.home)
      await other.send()
      await walk.goNext(other)
      await other.write({
        brings: said('Un local.', 'A room.'),
        needs: said('Des adultes de confiance.', 'Trusted adults.'),
        cannot: said('Rester ouvert l’été.', 'Stay open in summer.'),
        contact: demoId('person', 'lead-cegep'),
        deputy: demoId('person', 'specialist-cegep'),
      })
      await other.send()
      await walk.goNext(house)
      await house.write({ difficulties: ['time'], roles: ['contact'] })
      await house.send()
      await house.send(said(/\/entente\/proposer/, /\/agreement\/propose/))
      await house.send(accept)
      await other.open(`${walk.home}${said('/entente', '/agreement')}`)
      await other.send(accept)
      await remake()

      expect(await isApart(house, 16)).toBe(false)
    })

    it('had nothing wrong on any page of the way', () => {
      console.log(`journey of connections in ${lang}, script ${script ? 'on' : 'off'}: ${walk.book.pages} pages`)

      expect([...new Set(walk.book.problems)]).toEqual([])
      expect(walk.book.pages).toBeGreaterThan(30)
    })
  },
)
