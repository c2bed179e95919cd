import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRegion, home, type House, type Region } from '../../collaboration/test-collaboration-site.ts'
import { aCommitment, aMember } from '../../collaboration/test-collaborations.ts'
import { seatMoves } from '../rules.ts'
import { aConcertation, aTableOf, aTableSeat } from '../test-tables.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

const seats = (id: string): string => `${home(id)}/tables`
const propose = (by: House, id: string, fields: Record<string, string>) =>
  by.worker.visitor.send(seats(id), { as: 'child', other: '', code: '', by: by.id, ...fields })
const stateOf = async (parent: string, child: string) =>
  (
    await region.site.admin.query(
      'SELECT id, state, shown_at IS NOT NULL AS shown FROM table_seat WHERE parent_id = $1 AND child_id = $2 ORDER BY created_at DESC, id LIMIT 1',
      [parent, child],
    )
  ).rows[0] ?? null
const say = (by: House, id: string, seat: string, says: 'agree' | 'object') =>
  by.lead.visitor.send(seats(id), { by: by.id, says }, { to: `${seats(id)}/${seat}/avis` })

/** A local table of two and a public regional one of two others. */
async function twoTables() {
  const { maison, police, ecole, justice } = region
  const local = await aTableOf(region, { nameFr: 'Table du Quai', level: 'local' }, maison, police)
  const regional = await aTableOf(region, { nameFr: 'Table de la Rive', isPublic: true }, ecole, justice)
  return { local, regional }
}

describe('a table that would sit at another', () => {
  it('is known there once every member of its own agreed, and sits once every member of both did', async () => {
    const { maison, police, ecole, justice } = region
    const { local, regional } = await twoTables()
    expect((await propose(maison, local, { other: regional })).status).toBe(303)
    const { id } = await stateOf(regional, local)

    expect(await stateOf(regional, local)).toMatchObject({ state: 'proposed', shown: false })
    expect(await ecole.lead.visitor.read(seats(regional))).not.toContain('Table du Quai')
    expect((await say(ecole, regional, id, 'agree')).status).toBe(404)
    expect(await police.lead.visitor.read('/fr/aujourdhui')).toContain('Dire si une table peut siéger')
    await say(police, local, id, 'agree')
    expect(await stateOf(regional, local)).toMatchObject({ state: 'proposed', shown: true })
    expect(await ecole.lead.visitor.read(seats(regional))).toContain('Table du Quai')
    expect(await ecole.lead.visitor.read(home(regional))).not.toMatch(/Maison Ronde|Poste Carré/)
    await say(ecole, regional, id, 'agree')
    expect((await stateOf(regional, local)).state).toBe('proposed')
    await say(justice, regional, id, 'agree')

    expect((await stateOf(regional, local)).state).toBe('agreed')
    expect(await ecole.reader.visitor.read(home(regional))).toContain('Table du Quai')
    expect(await police.reader.visitor.read(home(local))).toContain('Table de la Rive')
  })

  it('does not, when one member of either objects', async () => {
    const { maison, police } = region
    const { local, regional } = await twoTables()
    await propose(maison, local, { other: regional })
    const { id } = await stateOf(regional, local)
    await say(police, local, id, 'object')

    expect((await stateOf(regional, local)).state).toBe('declined')
    expect((await propose(police, local, { other: regional })).status).toBe(303)
  })

  it('is asked for by the other table too', async () => {
    const { maison, police, ecole, justice } = region
    const { local, regional } = await twoTables()
    await region.site.admin.query('UPDATE table_scope SET is_public = true WHERE collaboration_id = $1', [local])
    await propose(ecole, regional, { as: 'parent', other: local })
    const { id } = await stateOf(regional, local)
    await say(justice, regional, id, 'agree')
    await say(maison, local, id, 'agree')
    await say(police, local, id, 'agree')

    expect((await stateOf(regional, local)).state).toBe('agreed')
  })

  it('is no longer held back by a member that leaves, and what that member proposed is withdrawn', async () => {
    const { maison, police, ecole, justice } = region
    const { local, regional } = await twoTables()
    await propose(maison, local, { other: regional })
    const { id } = await stateOf(regional, local)
    await police.lead.visitor.send(`${home(local)}/quitter`, {})
    await say(ecole, regional, id, 'agree')
    await justice.lead.visitor.send(`${home(regional)}/quitter`, {})
    expect((await stateOf(regional, local)).state).toBe('agreed')

    const other = await twoTables()
    await propose(maison, other.local, { other: other.regional })
    await maison.lead.visitor.send(`${home(other.local)}/quitter`, {})
    expect((await stateOf(other.regional, other.local)).state).toBe('withdrawn')
  })

  it('speaks once for an organization that is in both', async () => {
    const { maison } = region
    const one = await aTableOf(region, {}, maison)
    const other = await aTableOf(region, { nameFr: 'Table seule' }, maison)
    await propose(maison, one, { other })

    expect((await stateOf(other, one)).state).toBe('agreed')
  })
})

describe('what two linked tables see of one another', () => {
  it('is the name, the level, the regions and the delegates, and nothing of what they do', async () => {
    const { maison, police, ecole, site } = region
    const { local, regional } = await twoTables()
    await aTableSeat(site.admin, { parent: regional, child: local, by: maison.id, state: 'agreed' })
    await aCommitment(site.admin, { collaboration: local, organization: maison.id, what: 'Promesse du quai' })
    await aCommitment(site.admin, { collaboration: regional, organization: ecole.id, what: 'Promesse de la rive' })
    for (const [reader, own, other, secrets] of [
      [ecole.lead, regional, local, ['Promesse du quai', 'Poste Carré', 'But inventé du quai']],
      [police.lead, local, regional, ['Promesse de la rive', 'Aide Droite']],
    ] as const) {
      for (const path of [home(own), seats(own)]) {
        const html = await reader.visitor.read(path)
        for (const secret of secrets) expect(html).not.toContain(secret)
      }
      expect((await reader.visitor.get(home(other))).status).toBe(404)
      expect((await reader.visitor.get(`${home(other)}/membres`)).status).toBe(404)
    }
  })

  it('shows who speaks for the table that sits, by organization, until that organization leaves', async () => {
    const { maison, police, ecole, site } = region
    const { local, regional } = await twoTables()
    const seat = await aTableSeat(site.admin, { parent: regional, child: local, by: maison.id, state: 'agreed' })
    await site.admin.query(
      'UPDATE collaboration_member SET contact_id = $3 WHERE collaboration_id = $1 AND organization_id = $2',
      [local, police.id, police.worker.id],
    )
    const { rows } = await site.admin.query(
      'SELECT id FROM collaboration_member WHERE collaboration_id = $1 AND organization_id = $2',
      [local, police.id],
    )
    const path = `${seats(local)}/${seat}/delegation`
    const saved = await maison.worker.visitor.send(path, { first: '', second: rows[0]?.id ?? '' })
    expect(saved.status).toBe(303)
    expect(await ecole.reader.visitor.read(seats(regional))).toContain('Wally Poste Carré')
    expect((await ecole.lead.visitor.get(`${seats(regional)}/${seat}/delegation`)).status).toBe(404)
    const twice = await maison.worker.visitor.send(path, { first: rows[0]?.id ?? '', second: rows[0]?.id ?? '' })
    expect(twice.status).toBe(422)
    await police.lead.visitor.send(`${home(local)}/quitter`, {})

    expect(await ecole.reader.visitor.read(seats(regional))).not.toContain('Poste Carré')
  })

  it('ends by the lead of any member of either, on a page that says what is lost, and may be proposed again', async () => {
    const { maison, justice, police, site } = region
    const { local, regional } = await twoTables()
    const seat = await aTableSeat(site.admin, { parent: regional, child: local, by: maison.id, state: 'agreed' })
    const path = `${seats(regional)}/${seat}/quitter`
    expect((await justice.worker.visitor.get(path)).status).toBe(404)
    expect(await justice.lead.visitor.read(path)).toContain('ne se verront plus')
    await justice.lead.visitor.send(path, {})

    expect((await stateOf(regional, local)).state).toBe('left')
    expect(await police.reader.visitor.read(home(local))).toContain('Une table ne siège plus à une autre')
    expect((await propose(maison, local, { other: regional })).status).toBe(303)
  })

  it('is taken back by the member that proposed it, while it is only proposed', async () => {
    const { maison, police } = region
    const { local, regional } = await twoTables()
    await propose(maison, local, { other: regional })
    const { id } = await stateOf(regional, local)
    expect((await police.worker.visitor.get(`${seats(local)}/${id}/retirer`)).status).toBe(404)
    await maison.worker.visitor.send(`${seats(local)}/${id}/retirer`, {})

    expect((await stateOf(regional, local)).state).toBe('withdrawn')
  })
})

describe('a seat that cannot be', () => {
  const refused = async (by: House, id: string, fields: Record<string, string>, said: string) => {
    const answer = await propose(by, id, fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
  }

  it('of a table at itself', async () => {
    const { maison } = region
    const id = await aTableOf(region, {}, maison)
    await refused(maison, id, { other: id }, 'ne siège pas à elle-même')
  })

  it('of a circle of two, or of three', async () => {
    const { maison } = region
    const one = await aTableOf(region, {}, maison)
    const two = await aTableOf(region, {}, maison)
    const three = await aTableOf(region, {}, maison)
    await propose(maison, one, { other: two })
    await refused(maison, two, { other: one }, 'ce serait un cercle')
    await propose(maison, two, { other: three })
    await refused(maison, three, { other: one }, 'ce serait un cercle')
    await refused(maison, one, { as: 'parent', other: three }, 'ce serait un cercle')
  })

  it('proposed twice, or at the same time by two members', async () => {
    const { maison, police } = region
    const { local, regional } = await twoTables()
    await Promise.all([propose(maison, local, { other: regional }), propose(police, local, { other: regional })])
    await refused(maison, local, { other: regional }, 'déjà proposé')
    const { rows } = await region.site.admin.query(
      'SELECT count(*)::int AS count FROM table_seat WHERE parent_id = $1 AND child_id = $2',
      [regional, local],
    )

    expect(rows).toEqual([{ count: 1 }])
  })

  it('at a table that is not known, of an alliance, or of none', async () => {
    const { maison, ecole, site, network } = region
    const local = await aTableOf(region, {}, maison)
    const unknown = await aTableOf(region, { nameFr: 'Table muette' }, ecole)
    await refused(maison, local, { other: unknown }, 'plus possible')
    await refused(maison, local, { other: 'x' }, 'plus possible')
    await refused(maison, local, {}, 'Choisissez une table')
    expect(await maison.worker.visitor.read(seats(local))).not.toContain('Table muette')
    await refused(maison, local, { code: 'K7RT-4MXA-9WQH-3CDE' }, 'ne sert pas')
    await refused(maison, local, { code: 'x'.repeat(5000) }, 'ne sert pas')
    const alliance = await aConcertation(site.admin, { network, by: ecole.id })
    await aMember(site.admin, { collaboration: alliance, organization: maison.id, proposedBy: ecole.id })
    expect((await propose(maison, alliance, { other: local })).status).toBe(303)
  })
})

it('goes nowhere that the table of moves does not say, in the database either', async () => {
  const { maison, site } = region
  const states = Object.keys(seatMoves) as (keyof typeof seatMoves)[]
  const way: Readonly<Record<string, readonly string[]>> = {
    proposed: [],
    agreed: ['agreed'],
    left: ['agreed', 'left'],
    declined: ['declined'],
    withdrawn: ['withdrawn'],
  }
  for (const from of states)
    for (const to of states) {
      if (from === to) continue
      const parent = await aTableOf(region, {}, maison, region.police)
      const seat = await aTableSeat(site.admin, {
        parent,
        child: await aTableOf(region, {}, maison),
        by: region.police.id,
        from: 'parent',
      })
      const go = (state: string) => site.admin.query('UPDATE table_seat SET state = $2 WHERE id = $1', [seat, state])
      for (const state of way[from] ?? []) await go(state)
      const moved = await go(to).then(
        () => true,
        () => false,
      )
      expect(moved, `${from} ${to}`).toBe(seatMoves[from].includes(to))
    }
})
