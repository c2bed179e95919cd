import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anEvidence } from '../test-evidence.ts'
import { aTeam, recordIn, versionsOf, workshop, type Team } from '../test-evidence-site.ts'

let team: Team
beforeAll(async () => {
  team = await aTeam()
})
afterAll(() => team.site.close())

const at = (record: string, deed = ''): string => `/fr/travail/${record}${deed}`
const logged = async (more: Record<string, string> = {}): Promise<string> =>
  recordIn(await team.worker.send('/fr/travail/ajouter', { ...workshop, same: 'none', ...more }))

describe('correcting a record', () => {
  it('adds a version by which the former one is superseded, and its numbers follow', async () => {
    const record = await logged({ title: 'Avant' })
    const answer = await team.colleague.send(at(record, '/corriger'), {
      ...workshop,
      title: 'Après',
      startsOn: '2026-12-01',
    })

    expect(answer.status).toBe(303)
    expect((await versionsOf(team.site, record)).map((one) => [one.number, one.is_current, one.title])).toEqual([
      [1, false, 'Avant'],
      [2, true, 'Après'],
    ])
    const { rows } = await team.site.admin.query(
      'SELECT starts_on, number FROM evidence_event WHERE about = $1 AND is_current',
      [record],
    )
    expect(rows).toEqual([{ starts_on: '2026-12-01', number: 2 }])
    const page = await team.reader.read(at(record))
    expect(page).toContain('Wally Travaille')
    expect(page).toContain('Colin Collègue')
  })

  it('of two at once keeps the first; the second is told, and shown both', async () => {
    const record = await logged({ title: 'Un' })
    const page = await team.colleague.read(at(record, '/corriger'))
    await team.worker.send(at(record, '/corriger'), { ...workshop, title: 'Deux', 'facet.kind': 'talk' })

    const answer = await team.colleague.send(at(record, '/corriger'), { ...workshop, title: 'Trois' }, { page })
    const both = await answer.text()

    expect(answer.status).toBe(409)
    expect(both).toContain('Quelqu’un a modifié cette page entre-temps')
    expect(both).toContain('value="Trois"')
    expect(both).toContain('Enregistré par l’autre personne\u00a0: Deux')
    expect(both).toContain('Enregistré par l’autre personne\u00a0: Conférence')
    expect(await versionsOf(team.site, record)).toHaveLength(2)
  })

  it('is refused by the database too, when a version is superseded twice or by another organization', async () => {
    const record = await logged()
    const supersede = (organization: string) =>
      team.site.admin.query(
        `INSERT INTO evidence_event (record_key, number, type, organization_id, starts_on, ends_on, supersedes, via)
         VALUES ($1, 2, 'activity', $2, '2026-12-01', '2026-12-01', $1, 'command')`,
        [record, organization],
      )

    await expect(supersede(team.partner)).rejects.toMatchObject({ code: '40001' })
    await supersede(team.organization)
    await expect(supersede(team.organization)).rejects.toMatchObject({ code: '40001' })
    await expect(
      team.site.admin.query(`UPDATE evidence_event SET title = 'x' WHERE record_key = $1`, [record]),
    ).rejects.toThrow('only grows')
    await expect(team.site.admin.query('DELETE FROM evidence_event WHERE record_key = $1', [record])).rejects.toThrow(
      'only grows',
    )
  })

  it('is for the organization that recorded it: a partner and a reader find nothing to correct', async () => {
    const record = await logged({ partners: 'École du Passe-Fil' })

    for (const who of [team.partnerWorker, team.reader, team.coordinator, team.stranger])
      expect((await who.get(at(record, '/corriger'))).status).toBe(404)
    for (const who of [team.coordinator, team.stranger]) expect((await who.get(at(record))).status).toBe(404)
  })
})

describe('withdrawing a record', () => {
  it('asks before, takes it and its numbers from what counts, and puts them back', async () => {
    const record = await logged({ title: 'À retirer' })
    expect(await team.worker.read(at(record, '/retirer'))).toContain('Cela ne comptera plus')
    await team.worker.send(at(record, '/retirer'), {})
    const current = async () =>
      (
        await team.site.admin.query(
          'SELECT is_withdrawn FROM evidence_event WHERE (record_key = $1 OR about = $1) AND is_current',
          [record],
        )
      ).rows

    expect(await current()).toEqual([{ is_withdrawn: true }, { is_withdrawn: true }])
    expect(await team.worker.read('/fr/travail')).not.toContain(at(record))
    expect(await team.worker.read('/fr/travail?who=withdrawn')).toContain(at(record))
    await team.worker.send(at(record), {}, { to: at(record, '/remettre') })
    expect(await current()).toEqual([{ is_withdrawn: false }, { is_withdrawn: false }])
  })

  it('does nothing by one click', async () => {
    const record = await logged()
    const page = await team.worker.read(at(record))

    expect((await team.worker.send(at(record, '/retirer'), {}, { page })).status).toBe(422)
    expect((await versionsOf(team.site, record)).at(-1)).toMatchObject({ is_withdrawn: false })
  })
})

describe('a partner that is named', () => {
  it('says « not us », changes its mind, and each answer stays', async () => {
    const record = await logged({ partners: 'École du Passe-Fil', title: 'Nommés' })
    expect(await team.partnerWorker.read(at(record))).toContain('Ce n’est pas nous')
    const say = (answer: string) =>
      team.partnerWorker.send(at(record), { answer, organization: team.partner }, { to: at(record, '/reponse') })
    await say('not-us')

    expect(await team.worker.read(at(record))).toContain('dit que ce n’est pas')
    expect(await team.partnerWorker.read(at(record))).toContain('C’est bien nous')
    await say('ours')
    const { rows } = await team.site.admin.query(
      'SELECT number, answer FROM evidence_answer WHERE record_key = $1 ORDER BY number',
      [record],
    )
    expect(rows).toEqual([
      { number: 1, answer: 'not-us' },
      { number: 2, answer: 'ours' },
    ])
  })

  it('answers for itself alone, and who recorded it has nothing to answer', async () => {
    const record = await logged({ partners: 'École du Passe-Fil' })
    const page = await team.partnerWorker.read(at(record))
    const forOthers = { answer: 'not-us', organization: team.organization }

    await team.partnerWorker.send(at(record), forOthers, { page, to: at(record, '/reponse') })
    expect((await team.worker.send(at(record), forOthers, { to: at(record, '/reponse') })).status).toBe(404)
    const { rows } = await team.site.admin.query('SELECT FROM evidence_answer WHERE record_key = $1', [record])
    expect(rows).toEqual([])
  })
})

describe('the organizations of a record', () => {
  it('are kept as they were on its day', async () => {
    const { admin } = team.site
    await admin.query(`UPDATE organization SET sector = 'justice', region_codes = '{09}' WHERE id = $1`, [team.partner])
    const asOf = async (startsOn: string) => {
      const record = await anEvidence(admin, { organization: team.partner, startsOn })
      const { rows } = await admin.query('SELECT sector, region_codes FROM evidence_organization WHERE event_id = $1', [
        record,
      ])
      return rows[0]
    }

    expect(await asOf('2026-12-06')).toEqual({ sector: 'education', region_codes: ['04'] })
    expect(await asOf('2026-12-07')).toEqual({ sector: 'justice', region_codes: ['09'] })
  })

  it('never hold one that had left by that day; a day before it left is told', async () => {
    const { admin } = team.site
    await admin.query(`UPDATE network_member SET left_on = '2026-12-03' WHERE organization_id = $1`, [team.partner])
    await admin.query(`UPDATE organization SET status = 'left' WHERE id = $1`, [team.partner])

    await expect(anEvidence(admin, { organization: team.partner, startsOn: '2026-12-03' })).rejects.toThrow(
      'left-organization',
    )
    await anEvidence(admin, { organization: team.partner, startsOn: '2026-12-02' })
  })
})
