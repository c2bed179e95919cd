import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMembership, aSession, anOrganization, renewSessions } from '../../../../tests/people.ts'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { aClock, aPlan, historyOf, storedState } from '../test-plan.ts'
import { words } from './words.ts'

const time = aClock()
let site: Site
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
afterAll(() => site.close())

let plan: Awaited<ReturnType<typeof aPlan>>
let page: (action: string, lang?: 'fr' | 'en') => string
beforeEach(async () => {
  await time.setTo('2026-12-07T15:00:00Z')
  plan = await aPlan(site)
  page = (action, lang = 'fr') =>
    `/${lang}/plans/${plan.adoption}/actions/${action}/${lang === 'fr' ? 'etape' : 'step'}`
})

const seenOn = (html: string): string => /name="seen" value="(\d+)"/.exec(html)?.[1] ?? ''
const errorsOf = (html: string): string => /error-summary[\s\S]*?<\/ul>/.exec(html)?.[0] ?? ''

async function send(visitor: typeof plan.lead, action: string, fields: Record<string, string>) {
  const html = await visitor.read(page(action))
  return visitor.send(page(action), { seen: seenOn(html), ...fields }, { page: html })
}

describe('the update page', () => {
  it.each([
    ['fr', ['Non commencée', 'Planification achevée', 'Amorcée', 'En cours', 'Bien avancée', 'Achevée, à maintenir']],
    ['en', ['Not started', 'Planning done', 'Launched', 'In progress', 'Well advanced', 'Done, to be kept up']],
  ] as const)('shows the six steps in the plan’s own words, the present one chosen (%s)', async (lang, words) => {
    const html = await plan.lead.read(page(plan.actions.first, lang))

    for (const word of words) expect(html).toContain(word)
    expect(html.match(/<use href="#bar-/g)).toHaveLength(6)
    expect(html).toMatch(/value="0" checked/)
  })

  it('keeps a step with its note, who and how, and goes to the action', async () => {
    const answer = await send(plan.carrier, plan.actions.carried, { to: '30', note: 'Deux rencontres' })

    expect(answer.status).toBe(303)
    expect(whereTo(answer)).toBe(`/fr/plans/${plan.adoption}/actions/${plan.actions.carried}`)
    expect(await historyOf(site, plan.actions.carried)).toEqual([
      {
        number: 1,
        from_state: '0',
        to_state: '30',
        note: 'Deux rencontres',
        via: 'page',
        undoes: null,
        person_id: plan.carrierId,
      },
    ])
  })

  it.each(['42', '', '100 ', 'set-asidee', '-20', '٥٠'])('refuses the step %j and keeps what was typed', async (to) => {
    const answer = await send(plan.lead, plan.actions.first, { to, note: 'Ce que j’ai écrit' })

    if (to === '100 ') return expect(answer.status).toBe(303) // a space is not a mistake
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(errorsOf(html)).toContain('href="#to"')
    expect(html).toContain('Ce que j’ai écrit')
    expect(await historyOf(site, plan.actions.first)).toEqual([])
  })

  it.each([
    ['écrire à lea@exemple.invalid', 'note-email'],
    ['819 555-0142', 'note-phone'],
    ['née le 3 mai 2010', 'note-birth'],
  ] as const)('refuses the note %j with a reason, and keeps it', async (note, why) => {
    const answer = await send(plan.lead, plan.actions.first, { to: '50', note })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toContain(words.fr.updating.noteProblems[why])
    expect(html).toContain(note)
    expect(html).toMatch(/value="50" checked/)
    expect(await storedState(site, plan.actions.first)).toBe('0')
  })

  it('refuses a note of 100,000 characters, and the same step without a note', async () => {
    const long = await send(plan.lead, plan.actions.first, { to: '50', note: 'é'.repeat(100_000) })
    const same = await send(plan.lead, plan.actions.first, { to: '0', note: '' })

    expect(long.status).toBe(422)
    expect(await long.text()).toContain('500 caractères au plus')
    expect(same.status).toBe(422)
    expect(await same.text()).toContain(words.fr.updating.refusals['note-missing'])
  })

  it('is refused before the period begins', async () => {
    await time.setTo('2026-08-15T15:00:00Z')

    const answer = await send(plan.lead, plan.actions.first, { to: '20' })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(words.fr.updating.refusals['not-begun'])
  })
})

describe('two leads at once', () => {
  it('tells the second one, shows both, and loses nothing of what was typed', async () => {
    const html = await plan.lead.read(page(plan.actions.carried))
    await send(plan.carrier, plan.actions.carried, { to: '30', note: 'Mon mot à moi' })

    const answer = await plan.lead.send(
      page(plan.actions.carried),
      { seen: seenOn(html), to: '75', note: 'Le mot de la responsable' },
      { page: html },
    )
    const both = await answer.text()

    expect(answer.status).toBe(409)
    expect(both).toContain('Quelqu’un a modifié cette page entre-temps')
    expect(both).toContain('Enregistré par l’autre personne\u00a0: 30\u00a0% · Amorcée')
    expect(both).toContain('Enregistré par l’autre personne\u00a0: Mon mot à moi')
    expect(both).toContain('Le mot de la responsable')
    expect(both).toMatch(/value="75" checked/)
    expect(await storedState(site, plan.actions.carried)).toBe('30')

    const again = await plan.lead.send(
      page(plan.actions.carried),
      { seen: seenOn(both), to: '75', note: 'Le mot de la responsable' },
      { page: both },
    )
    expect(again.status).toBe(303)
    expect(await storedState(site, plan.actions.carried)).toBe('75')
  })

  it('does one thing when the same form is sent twice', async () => {
    const html = await plan.lead.read(page(plan.actions.first))
    const fields = { seen: seenOn(html), to: '20' }

    const first = await plan.lead.send(page(plan.actions.first), fields, { page: html })
    const second = await plan.lead.send(page(plan.actions.first), fields, { page: html })

    expect([first.status, second.status]).toEqual([303, 303])
    expect(await historyOf(site, plan.actions.first)).toHaveLength(1)
  })
})

describe('setting aside', () => {
  it('is the lead’s, and so is taking up again', async () => {
    expect(await plan.carrier.read(page(plan.actions.carried))).not.toContain('value="set-aside"')
    const refused = await send(plan.carrier, plan.actions.carried, { to: 'set-aside' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(words.fr.updating.refusals['wrong-party'])

    await send(plan.lead, plan.actions.carried, { to: 'set-aside' })

    expect(await storedState(site, plan.actions.carried)).toBe('set-aside')
    expect(await plan.carrier.read(page(plan.actions.carried))).toContain(words.fr.updating.asideForLeads)
    expect((await send(plan.lead, plan.actions.carried, { to: '50' })).status).toBe(303)
    expect(await storedState(site, plan.actions.carried)).toBe('50')
  })
})

describe('undoing', () => {
  const undoOf = (action: string) => page(action).replace(/etape$/, 'annuler')
  async function undo(visitor: typeof plan.lead, action: string) {
    const html = await visitor.read(page(action))
    return visitor.send(page(action), { seen: seenOn(html) }, { page: html, to: undoOf(action) })
  }

  it('gives back exactly the state before, for 24 hours, and the history keeps both', async () => {
    await send(plan.carrier, plan.actions.carried, { to: '50' })
    expect(await plan.carrier.read(page(plan.actions.carried))).toContain(words.fr.updating.undo)

    const answer = await undo(plan.carrier, plan.actions.carried)

    expect(whereTo(answer)).toBe(`/fr/plans/${plan.adoption}/actions/${plan.actions.carried}`)
    const history = await historyOf(site, plan.actions.carried)
    expect(history.map(({ from_state, to_state, undoes }) => [from_state, to_state, undoes])).toEqual([
      ['0', '50', null],
      ['50', '0', 1],
    ])
  })

  it('is no longer offered, nor done, after 24 hours', async () => {
    await send(plan.carrier, plan.actions.carried, { to: '50' })
    await time.setTo('2026-12-08T16:00:00Z')
    await renewSessions(site.admin)

    expect(await plan.carrier.read(page(plan.actions.carried))).not.toContain(words.fr.updating.undo)
    const answer = await undo(plan.carrier, plan.actions.carried)

    expect(whereTo(answer)).toBe(page(plan.actions.carried))
    expect(await plan.carrier.read(whereTo(answer))).toContain(words.fr.updating.undoRefusals['too-old'])
    expect(await storedState(site, plan.actions.carried)).toBe('50')
  })

  it('does not take back what came after the page was shown', async () => {
    await send(plan.carrier, plan.actions.carried, { to: '50' })
    const html = await plan.carrier.read(page(plan.actions.carried))
    await send(plan.lead, plan.actions.carried, { to: '75' })

    const answer = await plan.carrier.send(
      page(plan.actions.carried),
      { seen: seenOn(html) },
      { page: html, to: undoOf(plan.actions.carried) },
    )

    expect(await plan.carrier.read(whereTo(answer))).toContain(words.fr.updating.undoRefusals['changed-meanwhile'])
    expect(await storedState(site, plan.actions.carried)).toBe('75')
  })
})

describe('who may', () => {
  it('keeps out colleagues who do not carry it, those who left, and every stranger', async () => {
    const elsewhere = await aMembership(site.admin, {
      organization: await anOrganization(site.admin, { network: plan.network }),
      role: 'lead',
    })
    const stranger = site.as(await aSession(site.admin, elsewhere.person))
    const colleague = await aMembership(site.admin, { organization: plan.organization, role: 'worker' })
    const visitor = site.as(await aSession(site.admin, colleague.person))
    await site.admin.query(`UPDATE membership SET until_day = '2026-11-01' WHERE id = $1`, [plan.carrierMembership])

    expect((await visitor.get(page(plan.actions.first))).status).toBe(403)
    expect((await plan.coordinator.get(page(plan.actions.first))).status).toBe(403)
    expect((await stranger.get(page(plan.actions.first))).status).toBe(404)
    expect(whereTo(await plan.carrier.get(page(plan.actions.carried)))).toMatch(/^\/fr\/connexion/)
    expect((await stranger.send('/fr/compte', { to: '50', seen: '0' }, { to: page(plan.actions.first) })).status).toBe(
      404,
    )
    expect((await visitor.send('/fr/compte', { to: '50', seen: '0' }, { to: page(plan.actions.first) })).status).toBe(
      403,
    )
    expect(await storedState(site, plan.actions.first)).toBe('0')
  })

  it('answers nothing to an action under another plan’s address', async () => {
    const other = await aPlan(site)

    const mixed = `/fr/plans/${plan.adoption}/actions/${other.actions.first}/etape`

    expect((await plan.lead.get(mixed)).status).toBe(404)
    expect((await plan.lead.get(page(crypto.randomUUID()))).status).toBe(404)
  })

  it('stops when the organization left the network', async () => {
    const html = await plan.lead.read(page(plan.actions.first))
    await site.admin.query(`UPDATE organization SET status = 'left' WHERE id = $1`, [plan.organization])

    const answer = await plan.lead.send(page(plan.actions.first), { seen: seenOn(html), to: '50' }, { page: html })

    expect(answer.status).toBe(403)
    expect(await storedState(site, plan.actions.first)).toBe('0')
  })
})
