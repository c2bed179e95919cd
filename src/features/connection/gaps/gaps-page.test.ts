import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCoordinator, aDesignation, aNetwork, aPerson, aSession } from '../../../../tests/people.ts'
import { whereTo } from '../../network/test-site.ts'
import { aGapsSite, textOf, type GapsSite } from './test-gaps-site.ts'

let site: GapsSite
beforeAll(async () => {
  site = await aGapsSite()
})
afterAll(() => site.site.close())

const gaps = '/fr/liens/a-renforcer'
const said = async (path = gaps, visitor = site.coordinator): Promise<string> => textOf(await visitor.read(path))

describe('the page of what to strengthen', () => {
  it('says that the net is not drawn yet, and offers no file', async () => {
    const { admin } = site.site
    const person = await aPerson(admin)
    await aCoordinator(admin, { network: await aNetwork(admin), person })
    const visitor = site.site.as(await aSession(admin, person))
    expect(await said(gaps, visitor)).toContain('Le filet n’est pas encore dessiné')
    expect(whereTo(await visitor.get(`${gaps}.csv`))).toBe(gaps)
  })

  it('says that nothing is known where nobody answered, and names nothing as missing', async () => {
    await site.draw()
    const page = await said()
    expect(page).toContain('Justice, Mauricie : ● Un seul fil')
    expect(page).toContain('Institutionnel, Mauricie : ? Pas encore connu')
    expect(page).not.toContain('Secteurs que personne ne tient 1 ligne')
    expect(page).toContain('0 organisation sur 5 a répondu depuis douze mois. État au 7 décembre 2026.')
    expect(page).toContain('régions où personne n’a répondu')
  })

  it('says who is missing, and what hangs by one, once they answered', async () => {
    await site.answers(site.maison.id, site.police.id, site.ecole.id, site.justice.id)
    await site.draw()
    const page = await said()
    expect(page).toContain('Institutionnel, Mauricie : ○ Personne')
    expect(page).toContain('Police, Gaspésie–Îles-de-la-Madeleine : ● Un seul fil')
    expect(page).toContain('Personne dans le réseau ne tient ce secteur dans cette région. Réponses : 4 sur 4.')
    expect(page).toContain('Éducation et Police, Mauricie')
    expect(page).toContain('Tous les liens entre Communautaire et Éducation passent par elle.')
    expect(page).toContain('Relierait deux groupes que rien ne joint')
  })

  it('is told in English, and keeps to a kind, a region or a sector that the address asks', async () => {
    const english = await said('/en/connections/to-strengthen?gap=sector-missing')
    expect(english).toContain('Institutional, Mauricie: ○ Nobody')
    expect(english).not.toContain('Education and Police, Mauricie')
    expect(await said(`${gaps}?secteur=justice&manque=sectors-apart`)).not.toContain('Éducation et Police')
    expect(await said(`${gaps}?region=11`)).not.toContain('Éducation et Police, Mauricie')
    expect(await said(`${gaps}?region=99&manque=rien&secteur=x`)).toContain('Éducation et Police, Mauricie')
    expect(await said(`${gaps}?region=16&manque=region-alone`)).toContain('Rien ne correspond')
  })

  it('shows every region of Quebec when asked', async () => {
    expect(await said()).not.toContain('Montérégie : ?')
    expect(await said(`${gaps}?regions=toutes`)).toContain('Police, Montérégie : ? Pas encore connu')
  })

  it('leads to an alliance with its sectors and regions filled in', async () => {
    const html = await site.coordinator.read(`${gaps}?manque=sectors-apart`)
    expect(html).toContain('/fr/alliances/commencer?s=education,police&amp;regions=04')
    const begin = await site.maison.lead.visitor.read('/fr/mes-alliances/commencer?s=education,police&regions=04,11')
    for (const value of ['education', 'police', '04', '11'])
      expect(begin).toMatch(new RegExp(`value="${value}"[^>]*checked|checked[^>]*value="${value}"`))
  })

  it('prepares a mail to both contacts, and leads to their pages where an address is not there', async () => {
    const without = await site.coordinator.read(`${gaps}?manque=would-join`)
    expect(without).not.toContain('mailto:')
    expect(without).toContain(`/fr/organisations/${site.justice.id}`)
    for (const { id, lead } of [site.maison, site.police, site.ecole, site.justice])
      await aDesignation(site.site.admin, { organization: id, person: lead.id })
    expect(await site.coordinator.read(`${gaps}?manque=would-join`)).toMatch(/href="mailto:[^"]*,[^"]*\?subject=/)
  })

  it('tells who coordinates of an office that one person holds, without naming anyone', async () => {
    const page = await said(`${gaps}?manque=one-office`)
    expect(page).toContain('Maison Ronde')
    expect(page).toContain('Une seule personne y répond : 2 liens en dépendent.')
    expect(page).not.toContain('Léa Maison Ronde')
  })

  it('leaves as CSV and as a spreadsheet', async () => {
    const csv = await (await site.coordinator.get(`${gaps}.csv?manque=sector-missing`)).text()
    expect(csv).toContain('sector-missing:04:institutional')
    expect(csv.trim().split('\n')).toHaveLength(2)
    expect((await site.coordinator.get('/en/connections/to-strengthen.xlsx')).headers.get('content-type')).toContain(
      'spreadsheet',
    )
  })
})

describe('whoever does not coordinate', () => {
  it('reads nothing of a net that is not published, as a member', async () => {
    const page = await said(gaps, site.maison.lead.visitor)
    expect(page).toContain('Votre réseau ne montre pas ses liens')
    expect(page).not.toContain('Poste Carré')
    expect(whereTo(await site.maison.lead.visitor.get(`${gaps}.csv`))).toBe(gaps)
  })

  it('reads a published one as a member, less sure, without offices nor setting aside', async () => {
    await site.draw({ isPublished: true })
    const html = await site.maison.reader.visitor.read(gaps)
    const page = textOf(html)
    expect(page).toContain('Éducation et Police, Mauricie')
    expect(page).toContain('Il se peut qu’un lien existe sans être déclaré ou montré.')
    expect(page).toContain('seule la coordination les lit')
    expect(html).not.toContain('mettre-de-cote')
    expect(page).not.toContain('Une seule personne y répond')
  })

  it('learns nothing from elsewhere, whatever network the address names', async () => {
    const { visitor } = site.stranger.lead
    for (const path of [`${gaps}?reseau=${site.network}`, `/fr/liens/et-si?reseau=${site.network}`]) {
      const page = await said(path, visitor)
      expect(page).not.toContain('Maison Ronde')
      expect(page).not.toContain('Table d’ici')
    }
    expect((await visitor.get(`/fr/liens/et-si/${site.maison.id}?reseau=${site.network}`)).status).toBe(404)
    expect(whereTo(await visitor.get(`${gaps}.csv?reseau=${site.network}`))).toBe(gaps)
    expect((await site.site.as(null).get(gaps)).status).toBe(303)
  })
})
