import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../../../tests/clock.ts'
import { renewSessions } from '../../../tests/people.ts'
import { aRegion, anAllianceOf, type Region } from '../collaboration/test-collaboration-site.ts'
import type { Visitor } from '../network/test-site.ts'

const clock = aClock('2026-12-01T15:00:00Z')
let region: Region
let here = ''
let alliance = ''
beforeAll(async () => {
  region = await aRegion({ clock: clock.clock })
  here = `/fr/absences-eleves/organisations/${region.ecole.id}`
})
afterAll(() => region.site.close())
beforeEach(async () => {
  await clock.setTo('2026-12-01T15:00:00Z')
  await renewSessions(region.site.admin)
  const { admin } = region.site
  await admin.query('ALTER TABLE absence_rule DISABLE TRIGGER never_deleted')
  await admin.query('DELETE FROM absence_rule')
  await admin.query('ALTER TABLE absence_rule ENABLE TRIGGER never_deleted')
  await admin.query(`UPDATE collaboration SET stage = 'closed', lessons = 'x'`)
  alliance = await anAllianceOf(region, region.ecole, region.maison, region.police)
})

/** A version of the agreement of the alliance, accepted by all of its members. @returns its id */
async function agree(number = 1, endsOn: string | null = null): Promise<string> {
  const { admin } = region.site
  const { rows } = await admin.query<{ id: string }>(
    `INSERT INTO agreement_version (id, collaboration_id, number, text_fr, proposed_by_id, ends_on, hash)
     VALUES (gen_random_uuid(), $1, $2, 'Texte.', $3, $4, '') RETURNING id`,
    [alliance, number, region.ecole.id, endsOn],
  )
  const id = rows[0]?.id ?? ''
  for (const house of [region.ecole, region.maison, region.police])
    await admin.query(
      `INSERT INTO agreement_acceptance (version_id, member_id, organization_id, person_id, hash)
       SELECT v.id, m.id, m.organization_id, $3, v.hash FROM agreement_version v
       JOIN collaboration_member m ON m.collaboration_id = v.collaboration_id AND m.organization_id = $2 AND m.state = 'member' WHERE v.id = $1`,
      [id, house.id, house.lead.id],
    )
  return id
}

const typed = (ground: string, more: Readonly<Record<string, string | readonly string[]>> = {}) => ({
  ground,
  partners: region.maison.id,
  basis: 'L’école offre de l’aide, avec l’accord de l’élève.',
  atLeast: '10',
  unit: 'half-days',
  withinDays: '30',
  statuses: 'Parti\r\nAbandon\r\nParti',
  ...more,
})
const set = (by: Visitor, fields: ReturnType<typeof typed>, page?: string) =>
  by.send(`${here}/regle`, fields, page === undefined ? {} : { page })
const inWords = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0|\u202f/g, ' ')
    .replace(/\s+/g, ' ')

describe('the rule of a school', () => {
  it('is set by who leads it, on an agreement in force, and read by its people and those it names', async () => {
    const { ecole, maison, police, site } = region
    const ground = await agree()
    const form = await ecole.lead.visitor.read(`${here}/regle`)
    expect(form).toContain('Maison Ronde')
    expect(form).not.toContain('Poste Carré')
    const done = await set(ecole.lead.visitor, typed(ground), form)

    expect([done.status, done.headers.get('location')]).toEqual([303, here])
    for (const reader of [ecole.reader, maison.reader]) {
      const said = inWords(await reader.visitor.read(here))
      expect(said).toContain(
        '10 demi-journées d’absence ou plus en 30 jours ; ou le fichier dit que l’élève est parti : Parti et Abandon',
      )
      expect(said).toContain('Alliance inventée, entente, version 1')
    }
    for (const other of [police.lead, region.stranger.lead]) expect((await other.visitor.get(here)).status).toBe(404)
    expect((await region.coordinator.get(here)).status).toBe(404)
    expect(await site.deeds(ecole.id)).toContain('student-absence.set')
  })

  it('needs an agreement in force, and says where one begins', async () => {
    const said = await region.ecole.lead.visitor.read(`${here}/regle`)

    expect(inWords(said)).toContain('Aucune entente en vigueur ne permet une telle règle.')
    expect(said).toContain('href="/fr/alliances/commencer"')
  })

  it.each([
    ['a partner', { partners: [] as string[] }, 'Choisissez au moins un partenaire.'],
    ['a threshold', { atLeast: '', statuses: '' }, 'Écrivez un nombre d’absences, ou des mots pour un élève parti.'],
    ['its days', { withinDays: '' }, 'Écrivez en combien de jours ces absences se comptent.'],
    ['a whole number', { atLeast: 'dix' }, 'Nombre d’absences'],
    [
      'few words',
      { statuses: Array.from({ length: 11 }, (_, at) => `mot ${at}`).join('\n') },
      'Écrivez dix lignes au plus.',
    ],
    ['nobody in it', { basis: 'Appeler le 819 555-0142.' }, 'Retirez le numéro de téléphone'],
    [
      'an agreement in force',
      { ground: '00000000-0000-4000-8000-000000000000' },
      'Cette entente n’est plus en vigueur.',
    ],
  ])('asks for %s, at its field, and keeps what was typed', async (_what, more, sentence) => {
    const ground = await agree()
    const answer = await set(region.ecole.lead.visitor, typed(ground, more))
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(inWords(html)).toContain(sentence)
    if (!('basis' in more)) expect(html).toContain('L’école offre de l’aide, avec l’accord de l’élève.')
  })

  it('is shown to the second of two who set it at once, beside what they typed', async () => {
    const ground = await agree()
    const { lead } = region.ecole
    const form = await lead.visitor.read(`${here}/regle`)
    await set(lead.visitor, typed(ground))
    const second = await set(
      lead.visitor,
      typed(ground, { atLeast: '6' }),
      form.replace(/name="key" value="[^"]*"/, `name="key" value="${randomUUID()}"`),
    )
    const html = await second.text()

    expect(second.status).toBe(409)
    expect(html).toContain('value="6"')
    expect(inWords(html)).toMatch(/10/)
  })

  it('is suspended when another version of the agreement is in force, when it ends, and when a partner leaves', async () => {
    const { ecole, site } = region
    const ground = await agree(1, '2026-12-20')
    await set(ecole.lead.visitor, typed(ground))
    expect((await ecole.worker.visitor.get(`${here}/fichier`)).status).toBe(200)
    const standing = async () => {
      expect((await ecole.worker.visitor.get(`${here}/fichier`)).status).toBe(404)
      return inWords(await ecole.reader.visitor.read(here))
    }
    const next = await agree(2)
    expect(await standing()).toContain('Une autre version de l’entente est en vigueur')

    await set(ecole.lead.visitor, typed(next))
    expect((await ecole.worker.visitor.get(`${here}/fichier`)).status).toBe(200)
    await site.admin.query(
      `UPDATE collaboration_member SET state = 'left', until = sec.now() WHERE collaboration_id = $1 AND organization_id = $2`,
      [alliance, region.maison.id],
    )
    expect(await standing()).toContain('L’école ou un partenaire a quitté l’alliance.')
  })

  it('is suspended from the day after the last one of its agreement', async () => {
    const { ecole, site } = region
    await set(ecole.lead.visitor, typed(await agree(1, '2026-12-20')))
    await clock.setTo('2026-12-21T15:00:00Z')
    await renewSessions(site.admin)

    expect(inWords(await ecole.reader.visitor.read(here))).toContain(
      'L’entente sur laquelle elle repose n’est plus en vigueur.',
    )
    expect((await ecole.worker.visitor.get(`${here}/fichier`)).status).toBe(404)
  })

  it('is withdrawn after being asked, and put back as it was', async () => {
    const { lead, worker } = region.ecole
    await set(lead.visitor, typed(await agree()))
    const asked = await lead.visitor.read(`${here}/retirer`)
    expect(inWords(asked)).toContain('Aucun fichier d’absences ne pourra plus s’ouvrir ici.')
    await lead.visitor.send(`${here}/retirer`, {}, { page: asked })
    expect((await worker.visitor.get(`${here}/fichier`)).status).toBe(404)
    await lead.visitor.send(here, {}, { to: `${here}/remettre` })
    expect((await worker.visitor.get(`${here}/fichier`)).status).toBe(200)
  })

  it('is of a school alone', async () => {
    const { maison } = region
    expect((await maison.lead.visitor.get(`/fr/absences-eleves/organisations/${maison.id}/regle`)).status).toBe(404)
    expect(inWords(await maison.lead.visitor.read('/fr/absences-eleves'))).toContain('aucune règle ne la nomme')
  })
})

describe('what came of it', () => {
  const numbers = {
    startsOn: '2026-11-02',
    endsOn: '2026-12-01',
    offered: '5',
    notReached: '1',
    refused: '2',
    consented: '3',
    referred: '2',
  }

  it('goes to the log of work as numbers that name the partners, and nothing else', async () => {
    const { ecole, maison, site } = region
    await set(ecole.lead.visitor, typed(await agree()))
    const done = await ecole.worker.visitor.send(`${here}/nombres`, numbers)
    const at = done.headers.get('location') ?? ''
    const { rows } = await site.admin.query(
      `SELECT e.type, e.title, e.action_id AS action, e.counts, (SELECT array_agg(n.organization_id ORDER BY n.part) FROM evidence_organization n WHERE n.event_id = e.id) AS who
       FROM evidence_event e WHERE e.record_key = $1`,
      [at.split('/').at(-1)],
    )

    expect(done.status).toBe(303)
    expect(rows).toEqual([
      expect.objectContaining({ type: 'referral', title: null, action: 'A13', who: [ecole.id, maison.id] }),
    ])
    expect(
      Object.fromEntries(rows[0].counts.map(({ quantity, n }: { quantity: string; n: number }) => [quantity, n])),
    ).toEqual({
      referrals: 2,
      offers: 5,
      'not-reached': 1,
      refused: 2,
      consented: 3,
    })
    expect(inWords(await ecole.reader.visitor.read(at))).toContain('Offres d’aide faites')
  })

  it.each([
    [
      { offered: '', notReached: '0', refused: '', consented: '', referred: '' },
      'Écrivez au moins un nombre plus grand que zéro.',
    ],
    [{ refused: '3' }, 'Acceptées et refusées ensemble ne dépassent pas les offres.'],
    [{ referred: '4' }, 'Les orientations ne dépassent pas les offres acceptées.'],
    [{ endsOn: '2026-12-24' }, 'Choisissez aujourd’hui ou un jour passé.'],
    [{ endsOn: '2026-11-01' }, 'Choisissez le premier jour, ou un jour après lui.'],
    [{ offered: '-1' }, 'Élèves à qui de l’aide a été offerte'],
  ])('is refused at its field: %j', async (more, sentence) => {
    const { ecole } = region
    await set(ecole.lead.visitor, typed(await agree()))
    const answer = await ecole.worker.visitor.send(`${here}/nombres`, { ...numbers, ...more })

    expect(answer.status).toBe(422)
    expect(inWords(await answer.text())).toContain(sentence)
  })

  it('is told by who does more than read there', async () => {
    const { ecole, maison } = region
    await set(ecole.lead.visitor, typed(await agree()))

    for (const { visitor } of [ecole.reader, maison.lead])
      expect((await visitor.get(`${here}/nombres`)).status).toBe(404)
  })
})

it('gives an example whose students are invented, and say so on each line', async () => {
  const { reader } = region.ecole
  const csv = await (await reader.visitor.get('/fr/absences-eleves/exemple-invente.csv')).text()
  const lines = csv.trim().split('\r\n').slice(1)

  expect(lines.length).toBeGreaterThan(20)
  expect(lines.filter((line) => !line.includes('Donnée inventée'))).toEqual([])
  expect((await reader.visitor.get('/en/student-absences/invented-example.xlsx')).status).toBe(200)
})
