import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActivity, planted, someScreens, type Screens } from '../test-screens.ts'

let screens: Screens
const region = '/fr/plan/avancement?region=08'
const text = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
beforeAll(async () => {
  screens = await someScreens()
})
afterAll(() => screens.close())

describe('the figures of a region, for anyone', () => {
  it('say that there is none to show yet, which is no zero', async () => {
    const html = await screens.site.as(null).read(region)

    expect(html).toContain('Ce que la région a fait')
    expect(html).toContain('Cela ne veut pas dire zéro.')
  })

  it('stand beside its progress once they may be shown, with what they come from', async () => {
    const [first = '', second = ''] = screens.others
    await anActivity(screens, [first, second], { people: 40 })
    await anActivity(screens, [second], { people: planted })
    await screens.compute()
    const said = text(await screens.site.as(null).read(region))

    expect(said).toMatch(/Activités d’éducation à la sexualité 2 .*D’après 2 organisations sur 4\./)
    expect(said).toContain('1 fiche commune.')
    expect(said).toContain('Une fiche commune à plusieurs organisations compte une seule fois ici')
  })

  it('are those of one action when one is asked for', async () => {
    const html = await screens.site.as(null).read(`${region}&action=3`)

    expect(html).toContain('Ce que la région a fait')
    expect(html).not.toContain('Thèmes des activités d’éducation à la sexualité')
  })

  it('hold no small number of people, in either language', async () => {
    for (const path of [region, '/en/plan/progress?region=08', '/fr/plan/avancement?region=04']) {
      const said = text(await screens.site.as(null).read(path))

      expect(said).not.toMatch(new RegExp(`(?:sexualité|education) ${planted}\\b`))
    }
  })
})

describe('the page of an adopted action', () => {
  it('shows its figures under its completion, to those who work there', async () => {
    const path = `/fr/plans/${screens.adoption}/actions/${screens.adopted}`
    const [own, coordinator] = [await screens.worker.read(path), await screens.coordinator.read(path)]

    expect(own).toContain('Ce que disent les chiffres')
    expect(own).toContain('Activités d’éducation à la sexualité')
    expect(coordinator).not.toContain('Ce que disent les chiffres')
  })
})
