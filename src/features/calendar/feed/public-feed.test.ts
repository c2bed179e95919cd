import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '../../../kernel/session.ts'
import { aCollaboration } from '../../collaboration/test-collaborations.ts'
import { aMeeting } from '../../meeting/test-meetings.ts'
import { aCalendarSite, askFrom, readFeed, type CalendarSite } from '../test-calendar-site.ts'

let here: CalendarSite
beforeAll(async () => {
  here = await aCalendarSite()
})
afterAll(() => here.site.close())

const visitor = () => here.site.as(null)
const titlesOf = async (path: string) => (await readFeed(here.site, path)).map(({ title }) => title)
const regionPath = '/fr/calendrier/regions/07/calendrier.ics'

describe('public calendars', () => {
  it('tell day, hour and title of what a table announces, in its region and in its own', async () => {
    const { site, table, maison } = here
    const id = await aMeeting(site.admin, {
      collaboration: table,
      by: maison,
      titleFr: 'Rencontre d’hiver',
      place: '12, rue du Secret',
      startsAt: '2027-01-12T18:30:00Z',
    })
    const own = `/fr/calendrier/tables/${table}/calendrier.ics`

    expect(await titlesOf(regionPath)).toEqual(['Rencontre d’hiver – Table de l’Outaouais'])
    expect(await titlesOf(own)).toEqual(['Rencontre d’hiver – Table de l’Outaouais'])
    expect(await titlesOf('/fr/calendrier/regions/04/calendrier.ics')).toEqual([])
    expect(await (await visitor().get(own)).text()).not.toContain('Secret')
    await site.admin.query('DELETE FROM meeting WHERE id = $1', [id])
  })

  it('say nothing of an alliance, of a table that announces nothing any more, or of one that closed', async () => {
    const { site, network, maison, alliance } = here
    const silent = await aCollaboration(site.admin, { network, by: maison, kind: 'table' })
    const closed = await aCollaboration(site.admin, {
      network,
      by: maison,
      kind: 'table',
      stage: 'closed',
      lessons: 'x',
    })
    await site.admin.query(
      `INSERT INTO meeting_settings (collaboration_id, is_published) VALUES ($1, true), ($2, false), ($3, true)`,
      [alliance, silent, closed],
    )
    const asked = [alliance, silent, closed, newToken(), '00000000-0000-4000-8000-000000000000']

    for (const id of asked)
      expect((await visitor().get(`/fr/calendrier/tables/${id}/calendrier.ics`)).status, id).toBe(404)
  })

  it('may be kept on the way for a while, and are answered by a tag when nothing changed', async () => {
    const first = await visitor().get(regionPath)
    const etag = first.headers.get('etag') ?? ''
    const again = await askFrom(here.site, regionPath, '192.0.2.1', { 'if-none-match': etag })

    expect(first.headers.get('cache-control')).toBe('public, max-age=900')
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('are the same for who is signed in, whose cookies are not read', async () => {
    const mine = await here.lead.visitor.get(regionPath)

    expect(mine.headers.get('cache-control')).toBe('public, max-age=900')
    expect(await mine.text()).toBe(await (await visitor().get(regionPath)).text())
  })

  it('are there for regions that exist only', async () => {
    expect((await visitor().get('/fr/calendrier/regions/99/calendrier.ics')).status).toBe(404)
    expect((await visitor().get('/en/calendar/regions/07/calendar.ics')).status).toBe(200)
  })
})
