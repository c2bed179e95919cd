import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aNetwork } from '../../../../tests/people.ts'
import { aTable, openSite, whereTo, type Site } from '../../network/test-site.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses, serviceHref } from '../addresses.ts'
import { aPlace, aService, need, recordOf, type ServiceFacts } from '../test-sheets.ts'
import { aSuggestion } from '../test-suggestions.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let desk: string
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
  desk = href('fr', addresses.desk, { networkId: table.network })
})
afterAll(() => site.close())

const ofTable = (facts: ServiceFacts = {}) => aService(site, { networkId: table.network, ...facts })

describe('merging two sheets', () => {
  const mergeOf = (id: string) => href('fr', addresses.mergeService, { id })
  const twins = async () => {
    const kept = await ofTable({
      name: { fr: 'Le Pont' },
      doc: { attributes: [need('food')] },
      withheld: { partner: { email: 'direct@pont.invalid' } },
    })
    const other = await ofTable({
      name: { fr: 'Pont (le)', en: 'The Bridge' },
      doc: { attributes: [need('shelter')], email: 'direct@pont.invalid', url: 'https://pont.invalid/' },
    })
    return { kept, other, place: await aPlace(site, other, { networkId: table.network }) }
  }

  it('fills what the kept one does not say, carries places and reports, and leaves a tombstone that says where', async () => {
    const { kept, other, place } = await twins()
    const suggestion = await aSuggestion(site, other)
    const page = await table.coordinator.read(`${mergeOf(kept)}?with=${other}`)
    expect(page).toContain('Pendant 30 jours, une fusion peut être défaite')
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
    const fields = { with: other, kept: hidden('kept'), other: hidden('other') }
    expect(
      (await table.coordinator.send(`${mergeOf(kept)}?with=${other}`, fields, { page, to: mergeOf(kept) })).status,
    ).toBe(303)
    const record = await recordOf(site, kept)
    expect(record.doc).toMatchObject({ name: { fr: 'Le Pont', en: 'The Bridge' }, url: 'https://pont.invalid/' })
    expect(record.doc['attributes']).toHaveLength(2)
    expect(record.doc).not.toHaveProperty('email')
    expect(await recordOf(site, other)).toMatchObject({ status: 'merged', merged_into: kept, doc: {} })
    const { rows } = await site.admin.query(`SELECT service_id FROM directory_record WHERE location_id = $1`, [place])
    expect(rows).toEqual([{ service_id: kept }])
    const moved = await site.admin.query('SELECT record_id FROM directory_suggestion WHERE id = $1', [suggestion])
    expect(moved.rows).toEqual([{ record_id: kept }])
  })

  const merge = async (kept: string, other: string): Promise<void> => {
    const page = await table.coordinator.read(`${mergeOf(kept)}?with=${other}`)
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
    const fields = { with: other, kept: hidden('kept'), other: hidden('other') }
    const answer = await table.coordinator.send(`${mergeOf(kept)}?with=${other}`, fields, { page, to: mergeOf(kept) })
    expect(whereTo(answer)).toBe(mergeOf(kept))
  }
  const undoingOf = async (kept: string): Promise<string> =>
    new RegExp(`/fr/services/${kept}/fusions/[^"/]*/defaire`).exec(await table.coordinator.read(mergeOf(kept)))?.[0] ??
    ''

  it('says before it is done all that it will not keep, field by field', async () => {
    const kept = await ofTable({ name: { fr: 'Le Gué' }, doc: { url: 'https://gue.invalid/', minimum_age: 12 } })
    const other = await ofTable({
      name: { fr: 'Gué (le)' },
      doc: { url: 'https://ancien.invalid/', minimum_age: 14, email: 'gue@gue.invalid', attributes: [need('food')] },
    })

    const page = await table.coordinator.read(`${mergeOf(kept)}?with=${other}`)

    const lost = page.slice(page.indexOf('Ce qui ne sera pas gardé'))
    expect(lost).toContain('https://ancien.invalid/')
    expect(lost).toContain('Gué (le)')
    expect(lost).toContain('14')
    expect(lost).not.toContain('gue@gue.invalid')
  })

  it('is followed by every reader of the old id: sheet, list, discreet list, report, however many merges later', async () => {
    const [a, b, c] = [
      await ofTable({ name: { fr: 'Rive A' } }),
      await ofTable({ name: { fr: 'Rive B' } }),
      await ofTable({ name: { fr: 'Rive C' }, doc: { phones: [{ id: 'p', number: '819 555-0177' }] } }),
    ]
    const lone = await ofTable({ name: { fr: 'Rive seule' } })
    await merge(b, a)
    await merge(c, b)
    const visitor = site.as(null)
    const sheetOf = async (id: string): Promise<string> => {
      const { rows } = await site.admin.query<{ seq: string }>('SELECT seq FROM directory_record WHERE id = $1', [id])
      return serviceHref('fr', rows[0] ?? { seq: '' })
    }
    const leadsTo = async (path: string): Promise<string> => {
      const to = whereTo(await visitor.get(path))
      return to === '' ? path : leadsTo(to)
    }

    expect(await leadsTo(href('fr', addresses.service, { code: a }))).toBe(await sheetOf(c))
    for (const more of ['', '&discret=1']) {
      const list = await visitor.read(`${href('fr', addresses.list)}?s=${a},${lone},${b}${more}`)
      expect(list).not.toMatch(/Rive [AB]/)
      expect(list).toMatch(/819.555.0177/)
      if (more === '') expect(list).toMatch(/Rive C[^]*Rive seule/)
    }
    const report = await leadsTo(href('fr', addresses.report, { code: a }))
    expect(await visitor.read(report)).toContain('Rive C')
    expect(whereTo(await visitor.send(report, { kind: 'closed', body: 'La porte est fermée.' }))).toBe(await sheetOf(c))
    const { rows } = await site.admin.query('SELECT kind FROM directory_suggestion WHERE record_id = $1', [c])
    expect(rows).toEqual([{ kind: 'closed' }])
  })

  it('is undone within 30 days: both sheets as they were, with places, withheld parts and suggestions', async () => {
    const { kept, other, place } = await twins()
    await site.admin.query(
      `INSERT INTO directory_withheld (record_id, audience, doc) VALUES ($1, 'network', '{"alert": {"fr": "Sonner deux fois"}}')`,
      [other],
    )
    const suggestion = await aSuggestion(site, other)
    const state = async (): Promise<unknown> => {
      const { rows } = await site.admin.query(
        `SELECT r.id, r.doc, r.status, r.merged_into, (SELECT jsonb_object_agg(audience, doc) FROM directory_withheld w WHERE w.record_id = r.id) AS parts
         FROM directory_record r WHERE r.id = ANY ($1) ORDER BY r.id`,
        [[kept, other]],
      )
      return rows
    }
    const before = await state()
    await merge(kept, other)
    expect(await state()).not.toEqual(before)
    const undoing = await undoingOf(kept)
    expect(await table.coordinator.read(desk)).toContain(undoing)

    expect((await table.coordinator.send(mergeOf(kept), {}, { to: undoing })).status).toBe(422)
    expect(whereTo(await table.coordinator.send(undoing, {}))).toBe(mergeOf(kept))

    expect(await state()).toEqual(before)
    const places = await site.admin.query(`SELECT service_id, status FROM directory_record WHERE location_id = $1`, [
      place,
    ])
    expect(places.rows).toEqual([{ service_id: other, status: 'published' }])
    const moved = await site.admin.query('SELECT record_id FROM directory_suggestion WHERE id = $1', [suggestion])
    expect(moved.rows).toEqual([{ record_id: other }])
    const found = await site.admin.query('SELECT service_id FROM service_search WHERE service_id = ANY ($1)', [
      [kept, other],
    ])
    expect(found.rows).toHaveLength(2)
    expect(await undoingOf(kept)).toBe('')
    expect(whereTo(await table.coordinator.get(undoing))).toBe(mergeOf(kept))
  })

  it('leaves, when undone, what someone wrote since, and names it before', async () => {
    const { kept, other } = await twins()
    await merge(kept, other)
    await site.admin.query(
      `UPDATE directory_record SET doc = doc || '{"url": "https://neuf.invalid/", "minimum_age": 13}' WHERE id = $1`,
      [kept],
    )
    const undoing = await undoingOf(kept)

    expect(await table.coordinator.read(undoing)).toMatch(/laissé tel quel\s*: Site\./)
    await table.coordinator.send(undoing, {})

    const { doc } = await recordOf(site, kept)
    expect(doc).toMatchObject({ name: { fr: 'Le Pont' }, url: 'https://neuf.invalid/', minimum_age: 13 })
    expect(doc['name']).toEqual({ fr: 'Le Pont' })
    expect((await recordOf(site, other)).status).toBe('published')
  })

  it('is undone once, from the latest, not after 30 days, and by nobody else', async () => {
    const { kept, other } = await twins()
    const last = await ofTable({ name: { fr: 'Le dernier pont' } })
    await merge(kept, other)
    const first = await undoingOf(kept)
    const elsewhere = await aTable(site)
    expect((await elsewhere.coordinator.send(desk, { sure: 'yes' }, { to: first })).status).toBe(404)
    expect((await table.lead.send(desk, { sure: 'yes' }, { to: first })).status).toBe(404)
    await merge(last, kept)
    expect((await table.coordinator.send(desk, { sure: 'yes' }, { to: first })).status).toBe(404)
    await table.coordinator.send(await undoingOf(last), {})
    await site.admin.query("UPDATE directory_merge SET merged_at = merged_at - interval '31 days' WHERE kept_id = $1", [
      kept,
    ])
    await table.coordinator.send(mergeOf(kept), { sure: 'yes' }, { to: first })
    expect((await recordOf(site, other)).status).toBe('merged')
    await site.admin.query("UPDATE directory_merge SET merged_at = merged_at + interval '2 days' WHERE kept_id = $1", [
      kept,
    ])

    const page = await table.coordinator.read(first)
    const undone = await Promise.all(
      ['a', 'b'].map(() => table.coordinator.send(first, { key: randomUUID() }, { page })),
    )

    expect(undone.map(({ status }) => status)).toEqual([303, 303])
    expect((await recordOf(site, other)).status).toBe('published')
  })

  it('is refused when one of the two changed since they were compared', async () => {
    const { kept, other } = await twins()
    const page = await table.coordinator.read(`${mergeOf(kept)}?with=${other}`)
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
    await site.admin.query(
      `UPDATE directory_record SET doc = doc || '{"email": "nouveau@pont.invalid"}' WHERE id = $1`,
      [other],
    )
    const answer = await table.coordinator.send(
      `${mergeOf(kept)}?with=${other}`,
      { with: other, kept: hidden('kept'), other: hidden('other') },
      { page, to: mergeOf(kept) },
    )
    expect(answer.status).toBe(409)
    expect((await recordOf(site, other)).status).toBe('published')
  })

  it('is not a lead’s, nor with a sheet kept elsewhere', async () => {
    const own = await ofTable({ stewardId: table.organization })
    expect((await table.lead.get(mergeOf(own))).status).toBe(404)
    const foreign = await aService(site, { networkId: await aNetwork(site.admin) })
    expect((await table.coordinator.get(`${mergeOf(own)}?with=${foreign}`)).status).toBe(404)
    expect((await table.coordinator.get(`${mergeOf(own)}?with=${own}`)).status).toBe(404)
  })

  it('is proposed where two sheets look alike', async () => {
    await ofTable({ name: { fr: 'Maison des jeunes du Lac', en: 'Lake youth centre' } })
    await ofTable({ name: { fr: 'Maison des jeunes du lac', en: 'Youth centre of the lake' } })
    expect(await table.coordinator.read(desk)).toContain(`${desk}?doubles=1`)
    expect(await table.coordinator.read(`${desk}?doubles=1`)).toContain('Comparer Maison des jeunes du')
  })
})
