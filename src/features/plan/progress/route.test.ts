import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPerson, anOrganization } from '../../../../tests/people.ts'
import { anAdoptedAction, anAdoption, anUpdate } from '../../../../tests/plan.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { planTasks } from '../mail/mail-tasks.ts'
import type { ActionState } from '../model.ts'
import { openPublicSite, type PublicSite } from '../test-catalogue-site.ts'

let site: PublicSite
let person: string
beforeAll(async () => {
  site = await openPublicSite()
  person = await aPerson(site.admin)
})
afterAll(() => site.close())

interface Facts {
  region: string
  actions: Record<string, ActionState>
  status?: 'joined' | 'left'
  startsOn?: string
  endsOn?: string
}

async function anOrganizationAt({ region, actions, status = 'joined', ...period }: Facts): Promise<void> {
  const organization = await anOrganization(site.admin, { regionCodes: [region], status })
  const adoption = await anAdoption(site.admin, { organization, person, ...period })
  for (const [code, to] of Object.entries(actions)) {
    const action = await anAdoptedAction(site.admin, { adoption, action: code })
    if (to !== '0') await anUpdate(site.admin, { action, person, to })
  }
}

const tooFew = 'Non montré'
/** What the queue does each day. */
const takeSnapshot = () => site.admin.query(`select sec.take_progress('plan-002', '2026-11-22', true)`)
/** Words of a page without its tags, after a heading or a row. */
const wordsAfter = (html: string, start: string): string => {
  const at = html.indexOf(start)
  return at < 0
    ? ''
    : html
        .slice(at, html.indexOf('</tr>', at))
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
}

it('says that nothing is known yet when nobody adopted anything, and does not say zero', async () => {
  const all = await site.read('/fr/plan/avancement')
  const region = await site.read('/fr/plan/avancement?region=07')
  const action = await site.read('/en/plan/progress?action=22')

  expect([all.status, region.status, action.status]).toEqual([200, 200, 200])
  expect(all.html).toContain('Pas encore connu')
  expect(region.html).toContain('Cela ne veut pas dire zéro')
  expect(action.html).toContain('No region has three organizations that carry it out at different steps')
})

describe('with organizations in Mauricie', () => {
  beforeAll(async () => {
    const region = '04'
    await anOrganizationAt({ region, actions: { A22: '20', A21: '50', A3: '100' } })
    await anOrganizationAt({ region, actions: { A22: '75', A21: '50', A3: '100' } })
    await anOrganizationAt({ region, actions: { A22: '75', A3: 'set-aside', A9: '0' } })
    await anOrganizationAt({ region, actions: { A22: '0', A9: '0' } })
    await anOrganizationAt({ region, actions: { A21: '50', A9: '0' }, startsOn: '2025-09-01', endsOn: '2026-08-31' })
    await anOrganizationAt({ region, actions: { A21: '50', A9: '0' }, status: 'left' })
    await anOrganizationAt({ region: '17', actions: { A22: '100', A9: '0' } })
    for (let i = 0; i < 4; i += 1)
      await anOrganizationAt({ region: '08', actions: { A22: '50', A21: i === 0 ? '0' : '20' } })
    await takeSnapshot()
  })

  it('answers where the region is on action 22: how many at each step, and the step in the middle', async () => {
    const { html } = await site.read('/fr/plan/avancement?region=04')

    expect(wordsAfter(html, '<a href="/fr/actions/22">')).toBe(
      ' 22. Répertoire pour une orientation personnalisée 20 % · Planification achevée 0 1 Non commencée 20 , 1 Planification achevée 75 , 2 Bien avancée ',
    )
    expect(html).toContain('1 action sur 27 peut être montrée.')
  })

  it('never says how many nor whether any, below three: two organizations read as none', async () => {
    const { html } = await site.read('/fr/plan/avancement?region=04')
    const below = html.slice(html.indexOf('Non montrées : 26 actions'))

    // 21: two, and two more that do not count; 3: two and one set aside; 9: two; 5: none at all.
    for (const number of [21, 3, 9, 5]) expect(below).toContain(`<li><a href="/fr/actions/${number}">`)
    expect(below).not.toContain('<a href="/fr/actions/22">')
    const columns = [...html.matchAll(/(\d+)\. [^<:]* : ([^<]*)<\/span><svg/g)].map(([, number, words]) => [
      number,
      words,
    ])
    expect(columns.filter(([, words]) => words !== tooFew)).toEqual([['22', 'Planification achevée']])
  })

  it('says nothing of organizations that all stand at one step, since one figure would tell the step of each', async () => {
    const { html } = await site.read('/fr/plan/avancement?region=08')

    expect(wordsAfter(html, '<a href="/fr/actions/21">')).toContain('1 Non commencée 20 , 3 Planification achevée')
    expect(html.slice(html.indexOf('Non montrées : 26 actions'))).toContain('<li><a href="/fr/actions/22">')
    expect(html).not.toContain('En cours')
  })

  it('keeps in its snapshot nothing that the pages may not say', async () => {
    const { rows } = await site.admin.query<{ spreads: { region: string; actionId: string }[] }>(
      'select spreads from plan_progress',
    )

    expect(rows[0]?.spreads.map(({ region, actionId }) => `${region} ${actionId}`)).toEqual(['04 A22', '08 A21'])
  })

  it('says of which day the figures are, and another day only once the queue has counted again', async () => {
    const figures = async () => /Chiffres du [^.]+\./.exec((await site.read('/fr/plan/avancement?region=04')).html)?.[0]
    await site.admin.query(`select sec.take_progress('plan-002', '2026-11-21', true)`)
    const before = await figures()
    const queue = aQueueRole(site.jobUrl)
    const clock = { now: () => new Date('2026-11-23T05:20:00Z'), newId: () => crypto.randomUUID() }
    const jobs = { clock, timeZone: 'America/Toronto', baseUrl: '', secretKey: Buffer.alloc(32) }
    const daily = planTasks(jobs, [])['plan-progress']
    await daily?.(queue.tools, {})
    await queue.close()

    expect([before, await figures()]).toEqual(['Chiffres du 21 novembre 2026.', 'Chiffres du 23 novembre 2026.'])
  })

  it('shows one action in every region, and keeps the others in one list', async () => {
    const { html } = await site.read('/en/plan/progress?action=22')

    expect(wordsAfter(html, '<a href="/en/plan/progress?region=04">')).toContain('2 Well advanced')
    expect(html.slice(html.indexOf('Not shown</h2>'))).toContain('Centre-du-Québec')
    expect(html).not.toMatch(/<b>1<\/b> Done/)
  })

  it('shows one action of one region, with ways to the rest', async () => {
    const known = await site.read('/fr/plan/avancement?region=04&action=22')
    const unknown = await site.read('/fr/plan/avancement?region=17&action=22')

    expect(known.html).toContain('Bien avancée')
    expect(known.html).not.toContain('<a href="/fr/actions/21">')
    expect(unknown.html).toContain('Pas encore connu')
    expect(unknown.html).not.toContain('Achevée, à maintenir')
  })

  it('lists regions with what may be shown first, the others without a figure', async () => {
    const { html } = await site.read('/fr/plan/avancement')

    expect(wordsAfter(html, '<a href="/fr/plan/avancement?region=04">')).toBe(' Mauricie 1 action ')
    expect(html.slice(html.indexOf(`${tooFew}</h2>`))).toContain('Centre-du-Québec')
  })

  it.each(['region=99', 'action=28', 'region=04%27--', 'region[]=04'])('passes over %s', async (query) => {
    expect((await site.read(`/fr/plan/avancement?${query}`)).html).toContain('Où en est le plan, région par région')
  })
})
