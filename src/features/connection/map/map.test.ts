import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aGapsSite, textOf, type GapsSite } from '../gaps/test-gaps-site.ts'
import { aDeclaration } from '../test-ties.ts'

let region: GapsSite
beforeAll(async () => {
  region = await aGapsSite()
  await aDeclaration(region.site.admin, { by: region.ecole.id, of: region.justice.id, says: 'integrate' })
  await region.answers(region.maison.id, region.police.id)
  await region.draw()
})
afterAll(() => region.site.close())

const map = '/fr/liens/carte'

describe('the map of a net', () => {
  it('says how many there are, who answered, and of what day it tells', async () => {
    const said = textOf(await region.coordinator.read(map))

    expect(said).toContain('5 organisations, 3 liens déclarés ou notés. 2 organisations sur 5 ont répondu.')
    expect(said).toContain('État au 7 décembre 2026.')
  })

  it('tells the same as a table, with what each of the two says', async () => {
    const page = await region.coordinator.read(map)

    expect(page.match(/<tbody[\s\S]*?<\/tbody>/)?.[0].match(/<tr/g)).toHaveLength(3)
    expect(textOf(page)).toMatch(/Maison Ronde\s+École Longue\s+les deux le disent/)
    expect(textOf(page)).toContain('rien de noté en 12 mois')
  })

  it('lists whom no tie is known of, and who of them has not answered', async () => {
    const said = textOf(await region.coordinator.read(map))

    expect(said).toMatch(/Poste des Îles\s+n’a pas encore répondu/)
  })

  it('is narrowed by its address, in either language', async () => {
    expect(textOf(await region.coordinator.read(`${map}?secteur=police`))).toContain('2 organisations, 0 lien')
    expect(textOf(await region.coordinator.read('/en/connections/map?sector=police'))).toContain(
      '2 organizations, 0 connections',
    )
    const nobody = textOf(await region.coordinator.read(`${map}?secteur=justice&region=11`))
    expect(nobody).toContain('Personne ici')
  })

  it('is a file of its own, named by its day', async () => {
    const file = await region.coordinator.get('/en/connections/map.svg')

    expect(file.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="tisserin-connections-2026-12-07.svg"')
    expect(await file.text()).toContain('Maison Ronde (en)')
  })

  it('keeps a strength that the two did not agree to show', async () => {
    const page = await region.coordinator.read(map)
    const row = /<tr(?:(?!<tr)[\s\S])*?École Longue(?:(?!<tr)[\s\S])*?Aide Droite[\s\S]*?<\/tr>/.exec(page)?.[0] ?? ''

    expect(textOf(row)).toContain('École Longue le dit, l’autre pas encore')
    expect(textOf(row)).toContain('force non montrée')
    expect(row).not.toContain('intègrent')
  })
})

describe('the neighbourhood of an organization', () => {
  it('goes two steps out, and tells its own ties first', async () => {
    const page = await region.coordinator.read(`/fr/liens/autour/${region.police.id}`)

    expect(textOf(page)).toContain('1 organisation liée, 1 autre à un pas de plus.')
    expect(textOf(page)).not.toContain('Poste des Îles')
    expect(page.match(/<tbody[\s\S]*?<\/tbody>/)?.[0].match(/<tr/g)).toHaveLength(2)
  })

  it('is not there for an organization of another network', async () => {
    expect((await region.coordinator.get(`/fr/liens/autour/${region.stranger.id}`)).status).toBe(404)
  })
})

describe('two dates', () => {
  it('tells what formed since, and takes no date after the last one known', async () => {
    const said = textOf(await region.coordinator.read('/fr/liens/deux-dates?du=2026-09-01&au=2026-12-07'))
    expect(said).toContain('3 liens formés')
    expect(said).toContain('0 lien défait')

    const wrong = textOf(await region.coordinator.read('/fr/liens/deux-dates?du=2026-09-01&au=2099-01-01'))
    expect(wrong).toContain('Cette date ne se lit pas')
  })
})

describe('the front page of a net', () => {
  it('answers what people ask, each in a sentence', async () => {
    const said = textOf(await region.coordinator.read('/fr/liens'))

    expect(said).toContain('Qui manque ici ?')
    expect(said).toContain('3 liens tiennent seuls quelqu’un aux autres')
    expect(said).toMatch(/Qui peut aider : \S+/)
    expect(said).toContain('À faire ensuite')
  })
})

describe('whoever may not read the net', () => {
  it('learns nothing: a member before it is shown, a network that is not theirs', async () => {
    for (const path of ['/fr/liens', map, '/fr/liens/deux-dates']) {
      const member = textOf(await region.maison.reader.visitor.read(path))
      expect(member).toContain('Pas encore montrée')
      expect(member).not.toContain('Poste Carré')
      const far = textOf(await region.stranger.lead.visitor.read(`${path}?reseau=${region.network}`))
      expect(far).toContain('Pas encore de réseau')
      expect(far).not.toContain('Poste Carré')
    }
    expect(textOf(await region.maison.reader.visitor.read('/fr/liens/carte.svg'))).toContain('Pas encore montrée')
    expect((await region.maison.reader.visitor.get(`/fr/liens/autour/${region.police.id}`)).status).toBe(404)
  })

  it('reads it once the network shows it to its members', async () => {
    await region.draw({ isPublished: true })

    expect(textOf(await region.maison.reader.visitor.read(map))).toContain('Poste Carré')
  })
})
