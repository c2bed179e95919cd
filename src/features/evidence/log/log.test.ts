import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whereTo } from '../../network/test-site.ts'
import { aTeam, recordIn, workshop, type Team } from '../test-evidence-site.ts'

let team: Team
beforeAll(async () => {
  team = await aTeam()
})
afterAll(() => team.site.close())

const add = '/fr/travail/ajouter'

const numbersAbout = async (record: string) =>
  (
    await team.site.admin.query<{ tags: string[]; counts: { quantity: string; gender: string | null; n: number }[] }>(
      'SELECT tags, counts FROM evidence_event WHERE about = $1 AND is_current ORDER BY tags DESC',
      [record],
    )
  ).rows

describe('counting an activity', () => {
  it('keeps it with who came, and shows it in the list', async () => {
    const answer = await team.worker.send(add, { ...workshop, 'count.participations.gender.boys': '5', parents: '3' })

    const record = recordIn(answer)
    expect(answer.status).toBe(303)
    const numbers = await numbersAbout(record)
    expect(numbers.map(({ tags, counts }) => [tags, counts.map(({ gender, n }) => [gender, n])])).toEqual([
      [
        ['audience:youth', 'purpose:awareness'],
        [
          [null, 12],
          ['boys', 5],
        ],
      ],
      [['audience:parents', 'purpose:awareness'], [[null, 3]]],
    ])
    const page = await team.worker.read(whereTo(answer))
    expect(page).toContain('Atelier')
    const list = await team.worker.read('/fr/travail')
    expect(list).toContain(`/fr/travail/${record}`)
    expect(list).toContain('présences\u00a0: 15')
  })

  it('is of today unless told, and for the action that its address names', async () => {
    const page = await team.worker.read(`${add}?action=A8`)

    expect(page).toContain('value="2026-12-07"')
    expect(page).toMatch(/<option value="A8" selected/)
  })

  it('fills the form like last time in one tap, but for the day', async () => {
    const record = recordIn(await team.colleague.send(add, { ...workshop, 'count.participations': '7', action: 'A8' }))
    const page = await team.colleague.read(add)
    expect(page).toContain(`${add}?like=${record}`)

    const filled = await team.colleague.read(`${add}?like=${record}`)

    expect(filled).toMatch(/value="workshop"[^>]* checked/)
    expect(filled).toMatch(/name="count\.participations"[^>]* value="7"/)
    expect(filled).toContain('value="2026-12-07"')
    expect(filled).toMatch(/<option value="A8" selected/)
  })

  it('sent twice, is kept once', async () => {
    const page = await team.worker.read(add)
    const first = await team.worker.send(add, { ...workshop, title: 'Deux fois' }, { page })
    const second = await team.worker.send(add, { ...workshop, title: 'Deux fois' }, { page })

    expect(whereTo(second)).toBe(whereTo(first))
    const { rows } = await team.site.admin.query(`SELECT FROM evidence_event WHERE title = 'Deux fois'`)
    expect(rows).toHaveLength(1)
  })

  it.each([
    [{ 'count.participations': '-1' }, 'count.participations', 'ne peut pas être sous zéro'],
    [{ 'count.participations': '12,5' }, 'count.participations', 'nombre entier'],
    [{ 'count.participations': '99999999' }, 'count.participations', 'est trop grand'],
    [{ 'count.participations': '', 'count.participations.gender.boys': '3' }, 'count.participations', 'aussi le total'],
    [{ 'count.participations.gender.boys': '13' }, 'count.participations', 'dépassent le total'],
    [{ startsOn: '2026-12-08' }, 'startsOn', 'dans l’avenir'],
    [{ startsOn: '' }, 'startsOn', 'Remplissez'],
    [{ startsOn: '2026-02-30' }, 'startsOn', 'date qui existe'],
    [{ endsOn: '2026-12-01' }, 'endsOn', 'La fin vient avant le début'],
    [{ endsOn: '2026-12-09' }, 'endsOn', 'dans l’avenir'],
    [{ 'facet.kind': '' }, 'facet.kind', 'Remplissez'],
    [{ 'facet.kind': 'fête' }, 'facet.kind', 'dans la liste'],
    [{ title: 'Appeler le 514 555-0123' }, 'title', 'numéro de téléphone'],
    [{ partners: 'Organisme inconnu' }, 'partners', 'aucune organisation'],
    [{ partners: 'Organisme d’ailleurs' }, 'partners', 'aucune organisation'],
  ])('refuses what cannot be, at its field, and loses nothing: %j', async (wrong, field, sentence) => {
    const answer = await team.worker.send(add, { ...workshop, title: 'Gardé tel quel', ...wrong })
    const page = await answer.text()

    expect(answer.status).toBe(422)
    expect(page).toMatch(new RegExp(`<a href="#${field.replaceAll('.', '\\.')}"[^>]*>[^<]*${sentence}`))
    if (!('title' in wrong)) expect(page).toContain('value="Gardé tel quel"')
    const { rows } = await team.site.admin.query(`SELECT FROM evidence_event WHERE title = 'Gardé tel quel'`)
    expect(rows).toEqual([])
  })

  it('is for whoever does more than read in an organization', async () => {
    for (const who of [team.reader, team.coordinator]) expect((await who.get(add)).status).toBe(404)
  })
})

describe('two people who count the same thing', () => {
  const joint = { ...workshop, partners: 'École du Passe-Fil', title: 'Ensemble', startsOn: '2026-12-02' }

  it('of one team: the second is asked, and nothing is counted twice', async () => {
    const record = recordIn(await team.worker.send(add, joint))
    const page = await team.colleague.read(add)
    const asked = await team.colleague.send(add, joint, { page })
    expect(asked.status).toBe(409)
    expect(await asked.text()).toContain(`value="${record}"`)

    const known = await team.colleague.send(add, { ...joint, same: record }, { page })

    expect(whereTo(known)).toContain(`/fr/travail/${record}`)
    const { rows } = await team.site.admin.query(`SELECT FROM evidence_event WHERE title = 'Ensemble'`)
    expect(rows).toHaveLength(1)
  })

  it('of two organizations: the second confirms what names it', async () => {
    const record = recordIn(await team.worker.send(add, { ...joint, startsOn: '2026-11-20', title: 'À deux' }))
    const theirs = { ...workshop, startsOn: '2026-11-20' }
    expect((await team.partnerWorker.send(add, theirs)).status).toBe(409)

    const known = await team.partnerWorker.send(add, { ...theirs, same: record })

    expect(whereTo(known)).toContain(record)
    const { rows } = await team.site.admin.query('SELECT answer FROM evidence_answer WHERE record_key = $1', [record])
    expect(rows).toEqual([{ answer: 'ours' }])
  })

  it('says that it is something else, and keeps both', async () => {
    const other = await team.partnerWorker.send(add, {
      ...workshop,
      startsOn: '2026-11-20',
      same: 'none',
      title: 'Autre',
    })

    expect(other.status).toBe(303)
    expect(recordIn(other)).not.toBe('')
  })
})
