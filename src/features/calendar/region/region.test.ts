import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMeeting } from '../../meeting/test-meetings.ts'
import { aCalendarSite, aSeries, type CalendarSite } from '../test-calendar-site.ts'

let here: CalendarSite
beforeAll(async () => {
  here = await aCalendarSite()
})
afterAll(() => here.site.close())

const read = (path: string) => here.site.as(null).read(path)
/** The text that a reader sees. */
const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the calendar of a region', () => {
  it('is two links away from the subscription: the region, then the calendar', async () => {
    const regions = await read('/fr/calendrier')
    expect(regions).toContain('href="/fr/calendrier/regions/07"')

    const page = await read('/fr/calendrier/regions/07')
    expect(page).toContain('href="webcal://tisserin.invalid/fr/calendrier/regions/07/calendrier.ics"')
    expect(page).toContain('href="http://tisserin.invalid/fr/calendrier/regions/07/calendrier.ics"')
  })

  it('says honestly that nothing is announced there, as far as it knows', async () => {
    expect(textOf(await read('/fr/calendrier/regions/09'))).toContain('Rien d’annoncé ici, à notre connaissance')
    expect(textOf(await read('/en/calendar/regions/09'))).toContain('Nothing announced here that we know of')
  })

  it('says day, hours and time zone as the wall shows them there, and what was cancelled', async () => {
    const { site, table, maison } = here
    const ids = [
      await aMeeting(site.admin, {
        collaboration: table,
        by: maison,
        titleFr: 'Hiver',
        titleEn: 'Winter',
        startsAt: '2027-01-12T14:00:00Z',
      }),
      await aMeeting(site.admin, {
        collaboration: table,
        by: maison,
        titleFr: 'Printemps',
        titleEn: null,
        startsAt: '2027-04-06T13:30:00Z',
        timeZone: 'America/Blanc-Sablon',
        state: 'cancelled',
      }),
    ]
    const french = textOf(await read('/fr/calendrier/regions/07')).replaceAll('\u00a0', ' ')
    const english = textOf(await read('/en/calendar/regions/07'))
      .replaceAll('\u00a0', ' ')
      .replaceAll('\u202f', ' ')

    expect(french).toContain('Mardi 12 janvier 2027, 9 h à 10 h 30 (heure de l’Est)')
    expect(french).toContain(
      'Printemps – Table de l’Outaouais Annulée Mardi 6 avril 2027, 9 h 30 à 11 h (heure de la Basse-Côte-Nord)',
    )
    expect(english).toContain('Tuesday, January 12, 2027, 9 a.m. to 10:30 a.m. (Eastern Time)')
    expect(english).toContain('Printemps – Outaouais Table')
    await site.admin.query('DELETE FROM meeting WHERE id = ANY ($1)', [ids])
  })

  it('lists each meeting of a series, those moved in their new place', async () => {
    const { site, table, maison } = here
    const starts = ['2027-01-05T15:00:00Z', '2027-02-02T15:00:00Z', '2027-03-02T15:00:00Z']
    const ids = await aSeries(site, { collaboration: table, by: maison, starts, every: 1, unit: 'month', nth: 1 })
    await site.admin.query(
      `UPDATE meeting SET starts_at = '2027-02-04T15:00:00Z', ends_at = '2027-02-04T16:00:00Z' WHERE id = $1`,
      [ids[1]],
    )
    const page = textOf(await read('/fr/calendrier/regions/07'))

    expect(page.match(/\d+(?:er)? \p{L}+ 2027/gu)).toEqual(['5 janvier 2027', '4 février 2027', '2 mars 2027'])
    await site.admin.query('DELETE FROM meeting WHERE id = ANY ($1)', [ids])
  })

  it('names the tables that announce their meetings, each with its own calendar', async () => {
    const page = await read('/fr/calendrier/regions/07')

    expect(page).toContain(`webcal://tisserin.invalid/fr/calendrier/tables/${here.table}/calendrier.ics`)
    expect(textOf(page)).toContain('Table de l’Outaouais')
    expect(textOf(page)).not.toContain('Alliance Outaouais')
  })

  it('leads whoever signed in to their own calendar', async () => {
    expect(await here.lead.visitor.read('/fr/calendrier/regions/07')).toContain('href="/fr/compte/calendrier"')
    expect(await read('/fr/calendrier/regions/07')).not.toContain('href="/fr/compte/calendrier"')
  })

  it('is found from every page, and by search engines', async () => {
    expect(await read('/fr')).toContain('href="/fr/calendrier"')
    expect(await read('/sitemap.xml')).toContain('/en/calendar/regions/07')
  })

  it('knows no region but those of Quebec', async () => {
    expect((await here.site.as(null).get('/fr/calendrier/regions/99')).status).toBe(404)
  })
})
