import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inWords } from '../consult/test-consult-site.ts'
import { whereTo } from '../network/test-site.ts'
import { all, asking, choices, openAccess, sending, type Access } from './test-access-site.ts'

let access: Access
beforeAll(async () => {
  access = await openAccess()
})
afterAll(() => access.close())

const idIn = (address: string): string => /[\da-f-]{36}/.exec(address)?.[0] ?? ''
const stateOf = async (address: string): Promise<string> =>
  (await access.site.admin.query<{ state: string }>('SELECT state FROM access_request WHERE id = $1', [idIn(address)]))
    .rows[0]?.state ?? 'gone'

describe('an open request', () => {
  let here = ''

  it('shows before sending what others will read, and keeps nothing of it', async () => {
    const { visitor } = access.maison.worker
    const preview = await visitor.send(asking, choices)
    expect(preview.status).toBe(200)
    const said = inWords(await preview.text())
    for (const one of ['16 à 17 ans', 'Mauricie', 'Ordinaire']) expect(said).toContain(one)
    expect(said).not.toContain('Maison Ronde')
    expect((await access.site.admin.query('SELECT FROM access_request')).rowCount).toBe(0)
  })

  it('reaches those who receive for an able organization, and hides who asks', async () => {
    const { ecole, colline } = access
    here = await access.asked()
    for (const { visitor } of [ecole.worker, ecole.specialist, colline.specialist]) {
      expect(inWords(await visitor.read('/fr/aujourdhui'))).toContain('1 demande ouverte que vous pourriez prendre')
      const said = inWords(await visitor.read(here))
      expect(said).toContain('Mauricie')
      expect(said).not.toMatch(/Maison Ronde|Wally/)
    }
  })

  it('is nothing to anyone else: a police service, a stranger, a lead, a colleague, a reader', async () => {
    const { police, stranger, ecole, maison } = access
    for (const one of [police.specialist, police.lead, stranger.specialist, ecole.lead, ecole.reader, maison.lead]) {
      expect((await one.visitor.get(here)).status).toBe(404)
      expect(inWords(await one.visitor.read(all))).not.toContain('Mauricie')
    }
  })

  it('is taken away in a file by who sees it, as the list is narrowed, and says no more there', async () => {
    const { ecole, maison, stranger } = access
    const file = async (one: typeof ecole.worker, narrowed = '') =>
      (await one.visitor.read(`${all}/liste.csv${narrowed}`)).trim().split('\r\n')
    const [heads, row, ...others] = await file(ecole.worker)
    expect(heads).toContain('Besoin;Âge;Région;Priorité')
    expect([row, others]).toEqual([expect.stringMatching(/À prendre.*16\sà\s17\sans;Mauricie;Ordinaire/), []])
    expect(row).not.toMatch(/Maison Ronde|Wally/)
    expect(await file(ecole.worker, '?etat=closed')).toHaveLength(1)
    expect((await file(maison.worker, '?sens=asked'))[1]).toContain('Mauricie')
    expect(await file(stranger.specialist)).toHaveLength(1)
    expect((await ecole.worker.visitor.get('/en/referrals/open/list.xlsx')).headers.get('content-type')).toContain(
      'sheet',
    )
  })

  it('is taken by the first of two who take it at once; the second is told, and sees nothing more', async () => {
    const { ecole, colline, maison } = access
    const pages = await Promise.all([ecole.specialist.visitor.read(here), colline.specialist.visitor.read(here)])
    const [one, two] = await Promise.all([
      ecole.specialist.visitor.send(here, { organization: ecole.id }, { page: pages[0], to: `${here}/prendre` }),
      colline.specialist.visitor.send(here, { organization: colline.id }, { page: pages[1], to: `${here}/prendre` }),
    ])
    const ends = [whereTo(one), whereTo(two)]
    expect(ends.filter((end) => end.startsWith(here))).toHaveLength(1)
    const isEcole = ends[0]?.startsWith(here) === true
    const [first, second] = isEcole ? [ecole, colline] : [colline, ecole]
    expect(inWords(await first.specialist.visitor.read(here))).toMatch(/Demandée par Maison Ronde.*Wally/)
    expect(inWords(await second.specialist.visitor.read(ends[isEcole ? 1 : 0] ?? ''))).toContain('prise avant vous')
    expect((await second.specialist.visitor.get(here)).status).toBe(404)
    const own = await maison.worker.visitor.read(here)
    expect(own).toContain(`#to=${first.id}`)
    expect(inWords(await maison.worker.visitor.read('/fr/aujourdhui'))).toContain('écrivez l’orientation')
  })

  it('can be given back, is open to all again, and is taken anew', async () => {
    const { colline, ecole } = access
    const { rows } = await access.site.admin.query<{ claimer_id: string }>('SELECT claimer_id FROM access_request')
    const first = rows[0]?.claimer_id === ecole.id ? ecole : colline
    const back = `${here}/rendre/${first.id}`
    expect(inWords(await first.specialist.visitor.read(back))).toContain('attend de nouveau quelqu’un')
    expect(await stateOf(here)).toBe('claimed')
    await first.specialist.visitor.send(back, {})
    expect(await stateOf(here)).toBe('open')
    await colline.specialist.visitor.send(here, { organization: colline.id }, { to: `${here}/prendre` })
    expect(await stateOf(here)).toBe('claimed')
  })

  it('is closed by the asker once the referral is sent, and opens again with its whole time', async () => {
    const { maison } = access
    await maison.worker.visitor.send(here, {}, { to: `${here}/envoyee` })
    expect(await stateOf(here)).toBe('closed')
    await maison.worker.visitor.send(here, {}, { to: `${here}/rouvrir` })
    expect(await stateOf(here)).toBe('open')
  })
})

describe('an open request that nobody takes', () => {
  it('is told to leads at the end of its time, comes back at one and a half, and goes after thirty days', async () => {
    const { ecole, maison } = access
    await access.site.admin.query('DELETE FROM access_request')
    const here = await access.asked({ priority: 'urgent' })
    expect((await ecole.lead.visitor.get(here)).status).toBe(404)
    await access.at('2026-09-14T17:59:00Z')
    await access.run('access-clock')
    expect((await ecole.lead.visitor.get(here)).status).toBe(404)

    await access.at('2026-09-14T18:01:00Z')
    await access.run('access-clock')
    await access.run('access-clock')
    expect(await stateOf(here)).toBe('open')
    expect(inWords(await ecole.lead.visitor.read('/fr/aujourdhui'))).toContain('personne n’a prise à temps')
    expect((await ecole.lead.visitor.get(here)).status).toBe(200)

    await access.at('2026-09-14T20:01:00Z')
    await access.run('access-clock')
    expect(await stateOf(here)).toBe('returned')
    expect(inWords(await maison.worker.visitor.read('/fr/aujourdhui'))).toContain('vous revient sans preneur')
    expect(inWords(await maison.worker.visitor.read(here))).toContain('Le besoin reste ouvert')

    await access.at('2026-10-14T20:01:00Z')
    await access.run('access-clock')
    expect(await stateOf(here)).toBe('gone')
    await access.at('2026-09-14T20:01:00Z')
  })
})

describe('a form that cannot be', () => {
  it.each([
    ['an unknown need', { need: 'nope' }],
    ['no age', { age: '' }],
    ['an exact age', { age: '16' }],
    ['an unknown region', { region: '99' }],
    ['an unknown priority', { priority: 'now' }],
  ])('is told so at the field, and keeps what was chosen: %s', async (_case, wrong) => {
    const { visitor } = access.maison.worker
    for (const to of [asking, sending]) {
      const answer = await visitor.send(asking, { ...choices, ...wrong }, { to })
      expect(answer.status).toBe(422)
      expect(inWords(await answer.text())).toContain('Ouvrir une demande')
    }
  })

  it('is refused to a reader, and to who works in no network', async () => {
    expect((await access.maison.reader.visitor.get(asking)).status).toBe(404)
    expect((await access.site.as(null).get(asking)).status).toBe(303)
  })

  it('stops at twenty a day', async () => {
    const { maison, site } = access
    await site.admin.query('DELETE FROM access_request')
    await site.admin.query(
      `INSERT INTO access_request (id, organization_id, network_id, asked_by, need, age_band, priority, due_at)
       SELECT gen_random_uuid(), $1, $2, $3, 'talk', '12-24', 'ordinary', sec.now() + interval '3 days' FROM generate_series(1, 20)`,
      [maison.id, access.network, maison.worker.id],
    )
    expect((await maison.worker.visitor.send(asking, choices, { to: sending })).status).toBe(429)
  })
})
