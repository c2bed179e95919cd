import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anOrganization } from '../../../../tests/people.ts'
import { href } from '../../../kernel/http/index.ts'
import { someone } from '../../collaboration/test-collaboration-site.ts'
import { aTable, openSite, type Site, type Visitor } from '../../network/test-site.ts'
import { addresses } from '../addresses.ts'
import { anIntakeTeam } from '../hours/test-door.ts'
import { aDoor } from '../test-mailboxes.ts'

let site: Site
let lead: Visitor
let organization: string
beforeAll(async () => {
  site = await openSite()
  const { network } = await aTable(site)
  organization = await anOrganization(site.admin, { network, nameFr: 'Maison Ronde', nameEn: 'Round House' })
  lead = (await someone(site, organization, 'lead', 'Lise Ronde')).visitor
  await aDoor(site.admin, { organization, team: await anIntakeTeam(site.admin, organization) })
})
afterAll(() => site.close())

const publish = (median: number | null, share: number | null) =>
  site.admin.query(
    `INSERT INTO mailbox_answer_time (organization_id, month, median_hours, share) VALUES ($1, '2026-03-01', $2, $3)
     ON CONFLICT (organization_id) DO UPDATE SET median_hours = excluded.median_hours, share = excluded.share`,
    [organization, median, share],
  )
const ofTeam = (lang: 'fr' | 'en') => lead.read(href(lang, addresses.hours, { id: organization }))
const ofYouth = async (path: string): Promise<string> => (await site.as(null).post(path, { page: 'write' })).text()

describe('how soon a team answers', () => {
  it('is said to young people and to the team alike, with how it is worked out', async () => {
    await publish(4, 80)

    expect(await ofTeam('fr')).toContain('réponse en 4\u00a0heures de présence au plus')
    expect(await ofTeam('fr')).toContain('Au moins 80\u00a0% ont eu une réponse dans le délai promis')
    expect(await ofTeam('fr')).toContain('Comment c’est calculé')
    expect(await ofTeam('en')).toContain('within 4 hours of someone being there')
    const youth = await ofYouth('/fr/toi')
    expect(youth).toContain('Maison Ronde')
    expect(youth).toContain('la première réponse est venue en 4\u00a0heures ou moins')
    expect(await ofYouth('/en/you')).toContain('at least 80% of the time')
  })

  it('is not said while there are too few conversations, and looks the same before any was counted', async () => {
    await publish(null, null)
    const few = [await ofTeam('fr'), await ofYouth('/fr/toi')]
    await site.admin.query('DELETE FROM mailbox_answer_time')
    const none = [await ofTeam('fr'), await ofYouth('/fr/toi')]

    for (const page of [...few, ...none]) {
      expect(page.toLowerCase()).toContain('pas assez d’échanges pour le dire')
      expect(page).not.toMatch(/\d\u00a0% (?:ont eu|des fois)/)
    }
    expect(await ofYouth('/en/you')).toContain('not enough conversations to say')
  })

  it('says a time without a share, and a time that is too long, for what they are', async () => {
    await publish(73, null)

    expect(await ofTeam('en')).toContain('waited for more than 72 hours')
    expect(await ofTeam('en')).toContain('Not enough conversations to say how many')
    expect(await ofYouth('/en/you')).toContain('or no answer came')
  })

  it('is on no page of young people where no team can be written to', async () => {
    await site.admin.query(`UPDATE mailbox_door SET closed_on = '2026-03-10' WHERE organization_id = $1`, [
      organization,
    ])
    expect(await ofYouth('/fr/toi')).not.toContain('Combien de temps avant une réponse')
  })
})
