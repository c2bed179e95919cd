import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '../../network/test-site.ts'
import { aService } from '../test-sheets.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('saying what is wrong', () => {
  const suggestions = async (record: string) =>
    (await site.admin.query(`select kind, body, language from directory_suggestion where record_id = $1`, [record]))
      .rows

  it('keeps what anyone says, once, however often it is sent', async () => {
    const service = await aService(site)
    const visitor = site.as(null)
    const page = await visitor.read(`/fr/services/${service}/signaler`)
    const fields = { kind: 'wrong-number', body: 'Le bon est le 819 555-0120.' }

    const answers = await Promise.all(
      Array.from({ length: 50 }, () => visitor.send(`/fr/services/${service}/signaler`, fields, { page })),
    )

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await suggestions(service)).toEqual([{ ...fields, language: 'fr' }])
  })

  it('refuses what looks like a person’s facts, and keeps what was typed', async () => {
    const service = await aService(site)
    const body = 'La jeune est née le 3 mars 2011.'

    const answer = await site.as(null).send(`/fr/services/${service}/signaler`, { kind: 'other', body })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toContain('date de naissance')
    expect(html).toContain(body)
    expect(await suggestions(service)).toEqual([])
  })

  it('says at the field that a text of 100,000 characters is too long', async () => {
    const service = await aService(site)

    const answer = await site
      .as(null)
      .send(`/fr/services/${service}/signaler`, { kind: 'other', body: 'a'.repeat(100_000) })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('trop long')
  })

  it('takes a service that is missing, from anyone', async () => {
    await site.as(null).send('/en/directory/propose', { body: 'An evening drop-in at the library.' })

    const { rows } = await site.admin.query(`select body from directory_suggestion where record_id is null`)
    expect(rows).toEqual([{ body: 'An evening drop-in at the library.' }])
  })

  it('stops a caller after ten messages in an hour', async () => {
    const service = await aService(site)
    const statuses: number[] = []

    for (let n = 0; n < 12; n += 1)
      statuses.push((await site.as(null).send(`/fr/services/${service}/signaler`, { kind: 'closed' })).status)

    expect(statuses.at(-1)).toBe(429)
  })
})
