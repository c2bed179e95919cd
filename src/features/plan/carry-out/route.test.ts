import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMembership, aSession, anOrganization } from '../../../../tests/people.ts'
import { anAdoptedAction, anAdoption, anUpdate } from '../../../../tests/plan.ts'
import { openSite, type Site, type Visitor } from '../../network/test-site.ts'
import { aClock, aPlan } from '../test-plan.ts'

const time = aClock()
let site: Site
let plan: Awaited<ReturnType<typeof aPlan>>
let path: string
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
afterAll(() => site.close())
beforeEach(async () => {
  plan = await aPlan(site)
  path = `/fr/organisations/${plan.organization}/plan`
})

/** The text of a page as it is read, without its tags. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
const readText = async (visitor: Visitor, address: string): Promise<string> => textOf(await visitor.read(address))
const anotherLead = async (facts: { network?: string } = {}) => {
  const organization = await anOrganization(site.admin, facts)
  const lead = await aMembership(site.admin, { organization, role: 'lead' })
  return { organization, leadId: lead.person, visitor: site.as(await aSession(site.admin, lead.person)) }
}

describe('the plan of an organization', () => {
  it('tells not chosen, not started, set aside and not adopted apart, in words', async () => {
    const aside = await anAdoptedAction(site.admin, { adoption: plan.adoption, action: 'A10' })
    await anUpdate(site.admin, { action: aside, person: plan.leadId, to: 'set-aside' })
    await anUpdate(site.admin, { action: plan.actions.carried, person: plan.leadId, to: '50' })
    const text = await readText(plan.lead, path)
    const nobodyYet = await anotherLead()

    expect(text).toContain('Action 1, non retenue')
    expect(text).toContain('Action 3, 0 %, Non commencée')
    expect(text).toContain('Action 6, 50 %, En cours, en retard')
    expect(text).toContain('Action 10, Mise de côté')
    expect(text).toContain('Mises de côté')
    expect(await readText(nobodyYet.visitor, `/fr/organisations/${nobodyYet.organization}/plan`)).toContain(
      'Aucun plan adopté pour l’instant',
    )
  })

  it('counts what is chosen, done, late, of its own and set aside', async () => {
    await anUpdate(site.admin, { action: plan.actions.first, person: plan.leadId, to: '100' })
    await anAdoptedAction(site.admin, { adoption: plan.adoption, action: null, objective: 6 })
    const html = await plan.lead.read(path)
    const figures = [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, label, value]) => `${value} ${label}`)

    expect(figures).toEqual(['3 actions retenues sur 27', '1 action ajoutée', '1 achevée', '1 en retard'])
  })

  it('puts first what is late, the latest before the others, then what nobody carries', async () => {
    const later = await anAdoptedAction(site.admin, { adoption: plan.adoption, action: 'A20', dueOn: '2026-10-01' })
    const panel = /À reprendre d’abord[\s\S]*?<\/section>/.exec(await plan.lead.read(path))?.[0] ?? ''
    const text = textOf(panel)

    expect(panel.indexOf(later)).toBeLessThan(panel.indexOf(plan.actions.carried))
    expect(text).toContain('7 jours 6. Informer le personnel , Yves Porteur')
    expect(text).toContain('À nommer 9. Engager les garçons dans la prévention : personne n’en est responsable')
  })

  it('is never late once completed or set aside', async () => {
    await anUpdate(site.admin, { action: plan.actions.carried, person: plan.leadId, to: '100' })
    expect(await readText(plan.lead, path)).not.toContain('jours de retard')
  })

  it('lists each orientation in the order of priorities, the actions not chosen apart', async () => {
    await site.admin.query('UPDATE adopted_action SET rank = 9 WHERE id = $1', [plan.actions.first])
    const html = await plan.lead.read(path)
    const table = html.slice(html.indexOf('<section class="plan-orientation"'))

    expect(table.indexOf(plan.actions.carried)).toBeLessThan(table.indexOf(plan.actions.first))
    expect(textOf(html)).toContain('Actions non retenues (4)')
    expect(html).toContain('href="/fr/actions/4"')
  })

  it('goes from one period to another', async () => {
    const before = await anAdoption(site.admin, {
      organization: plan.organization,
      person: plan.leadId,
      kind: 'fiscal-year',
      startsOn: '2025-04-01',
      endsOn: '2026-03-31',
    })
    await anAdoptedAction(site.admin, { adoption: before, action: 'A27' })
    const html = await plan.lead.read(path)
    const old = await readText(plan.lead, `${path}?adoption=${before}`)

    expect(html).toContain(`href="${path}?adoption=${before}"`)
    expect(old).toContain('Année financière 2025-2026')
    expect(old).toContain('Action 27, 0 %')
    expect((await plan.lead.get(`${path}?adoption=${randomUUID()}`)).status).toBe(404)
  })

  it('offers a lead every update, who carries an action theirs, and others none', async () => {
    const reader = await aMembership(site.admin, { organization: plan.organization, role: 'reader' })
    const updates = async (visitor: Visitor) => [...(await visitor.read(path)).matchAll(/actions\/([\w-]{36})\/etape/g)]

    expect(new Set((await updates(plan.lead)).map(([, id]) => id)).size).toBe(3)
    expect(new Set((await updates(plan.carrier)).map(([, id]) => id))).toEqual(new Set([plan.actions.carried]))
    expect(await updates(site.as(await aSession(site.admin, reader.person)))).toEqual([])
    expect(await updates(plan.coordinator)).toEqual([])
  })

  it('is read by its people and by the coordinator of its network, and by nobody else', async () => {
    const partner = await anotherLead({ network: plan.network })
    const stranger = await anotherLead()

    expect((await plan.carrier.get(path)).status).toBe(200)
    expect((await plan.coordinator.get(path)).status).toBe(200)
    for (const visitor of [partner.visitor, stranger.visitor]) expect((await visitor.get(path)).status).toBe(404)
    expect((await plan.lead.get(`/fr/organisations/${randomUUID()}/plan`)).status).toBe(404)
    expect((await site.as(null).get(path)).status).toBe(303)
  })

  it('says the same in English', async () => {
    const text = await readText(plan.lead, `/en/organizations/${plan.organization}/plan`)

    expect(text).toContain('Our action plan')
    expect(text).toContain('actions chosen out of 27')
    expect(text).toContain('7 days late')
    expect(text).toContain('To be named')
  })
})

describe('an adopted action', () => {
  let page: string
  beforeEach(async () => {
    page = `/fr/plans/${plan.adoption}/actions/${plan.actions.carried}`
    await anUpdate(site.admin, {
      action: plan.actions.carried,
      person: plan.carrierId,
      to: '20',
      note: 'Un premier pas',
    })
    await anUpdate(site.admin, { action: plan.actions.carried, person: plan.leadId, to: '50', via: 'mail' })
  })

  it('tells its whole history, the latest first, with who, how and the note', async () => {
    const text = await readText(plan.carrier, page)

    expect(text).toContain('50 % · En cours (avant : 20 % · Planification achevée)')
    expect(text).toContain('Léa Responsable, par le courriel mensuel')
    expect(text).toContain('Un premier pas Yves Porteur, sur ce site')
    expect(text.indexOf('50 % · En cours (avant')).toBeLessThan(text.indexOf('20 % · Planification achevée (avant'))
  })

  it('keeps its history and its notes from the coordinator, who sees where it stands', async () => {
    const text = await readText(plan.coordinator, page)

    expect(text).toContain('50 % · En cours')
    expect(text).not.toContain('Un premier pas')
    expect(text).toContain('L’historique et ses notes restent dans l’organisation.')
    expect(text).toContain('Quelqu’un de l’équipe')
    expect(text).not.toContain('Yves Porteur')
  })

  it('shows its outcomes and the labels of its indicators', async () => {
    const text = await readText(plan.lead, page)

    expect(text).toContain('Résultats visés')
    expect(text).toContain('Indicateurs')
  })
})
