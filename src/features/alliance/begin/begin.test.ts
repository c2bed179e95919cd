import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRegion, type Region } from '../../collaboration/test-collaboration-site.ts'
import { whereTo } from '../../network/test-site.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

const typed = {
  sectors: ['community', 'police'],
  nameFr: 'Alliance du Pont',
  nameEn: '',
  purpose: 'Dormir en sécurité.',
  regions: ['04'],
  minimumAge: '12',
  maximumAge: '17',
}
const start = '/fr/mes-alliances/commencer'

describe('starting an alliance', () => {
  it('keeps the sectors that were woven, takes four pages, and ends with the invitations', async () => {
    const { maison, police } = region
    const { visitor } = maison.worker
    expect(await visitor.read('/fr/alliances/commencer?s=police,community')).toContain(
      '/fr/mes-alliances/commencer?s=community,police',
    )
    expect(await visitor.read(`${start}?s=community,police`)).toMatch(/value="police"[^>]*checked/)

    const part = whereTo(await visitor.send(start, typed))
    expect(part).toContain('/apport?page=2')
    expect(await visitor.read(part)).toContain('Page 2 sur 4')
    const own = part.replace(/\?.*/, '')
    const sharing = whereTo(
      await visitor.send(
        part,
        { flow: '2', organization: maison.id, brings: 'Un local', contact: maison.worker.id },
        { to: own },
      ),
    )
    expect(await visitor.read(sharing)).toMatch(/value="no-person"[^>]*checked/)
    const invite = whereTo(
      await visitor.send(
        sharing,
        { flow: '3', sharing: ['no-person'], reviewOn: '2099-01-01' },
        { to: sharing.replace(/\?.*/, '') },
      ),
    )
    const page = await visitor.read(invite)
    expect(page).toContain('Poste Carré')
    expect(page).not.toContain('École Longue')
    const done = whereTo(
      await visitor.send(invite, { organizations: [police.id], by: maison.id }, { to: invite.replace(/\?.*/, '') }),
    )

    expect(await police.lead.visitor.read(done)).toContain('Dormir en sécurité.')
    expect(await visitor.read('/fr/mes-alliances')).toContain('Alliance du Pont')
  })

  it('is called a partnership while one sector is in it', async () => {
    const { visitor } = region.maison.worker
    const part = whereTo(await visitor.send(start, { ...typed, sectors: [] }))
    const html = await visitor.read(part.replace(/\/apport.*/, ''))

    expect(html).toContain('c’est un partenariat')
  })

  it.each([
    [{ nameFr: '', nameEn: '' }, 'Donnez un nom'],
    [{ purpose: '' }, 'Remplissez'],
    [{ purpose: 'Écrire à lea@exemple.invalid' }, 'contient un courriel'],
    [{ purpose: 'x'.repeat(100_000) }, 'trop long'],
    [{ purpose: 'nul\u0000le' }, 'illisible'],
    [{ regions: [] }, 'Cochez au moins une région'],
    [{ regions: ['99'] }, 'dans la liste'],
    [{ minimumAge: '20', maximumAge: '12' }, 'plus bas que'],
    [{ sectors: ['clergy'] }, 'secteurs dans la liste'],
  ])('is refused with a sentence at the field', async (wrong, said) => {
    const answer = await region.maison.worker.visitor.send(start, { ...typed, ...wrong })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
  })

  it('shows text that runs from right to left as it was typed, without the signs that turn it round', async () => {
    const { visitor } = region.maison.worker
    const part = whereTo(await visitor.send(start, { ...typed, nameFr: '\u202eשלום Pont' }))

    expect(await visitor.read(part.replace(/\/apport.*/, ''))).toContain('שלום Pont')
  })

  it('is for who does more than read, and says what it takes where there is no network', async () => {
    const { maison, coordinator, site } = region
    expect((await maison.reader.visitor.get(start)).status).toBe(404)
    expect((await coordinator.get(start)).status).toBe(404)
    expect((await site.as(null).get(start)).status).toBe(303)
  })
})
