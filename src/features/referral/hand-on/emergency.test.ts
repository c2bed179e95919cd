import { afterAll, beforeAll, expect, it } from 'vitest'
import { inWords } from '../../consult/test-consult-site.ts'
import { whereTo } from '../../network/test-site.ts'
import { here, openReferrals, type Referrals } from '../test-referral-site.ts'

let region: Referrals
let task = ''
let rec = ''
beforeAll(async () => {
  region = await openReferrals()
  const sent = await region.sent({ basis: 'danger' })
  ;({ task, rec } = sent)
})
afterAll(() => region.close())

const leaving = () => `/fr/organisations/${region.maison.id}/personnes/${region.maison.worker.id}/depart`
const waits = async () => {
  const { rows } = await region.site.admin.query<{ person_id: string }>(
    `SELECT person_id FROM sec.waiting_in_referrals(ARRAY(SELECT id FROM person)) WHERE kind = 'override-untold' AND id = $1`,
    [task],
  )
  return rows.map(({ person_id: person }) => person)
}
/** The emergency for the colleague without keys; what is followed, for the one who reads it. */
const given = () => ({
  [`referral-${task}`]: region.maison.other.id,
  [`referral-${rec}`]: region.maison.specialist.id,
})

it('of which the young person knows nothing yet is handed on when who invoked it leaves, never to nobody', async () => {
  const { maison } = region
  const page = await maison.lead.visitor.read(leaving())
  const code = task.slice(0, 8).toUpperCase()
  expect(inWords(page)).toContain(`Urgence ${code} : la jeune personne ne sait pas encore`)
  expect(inWords(page)).toContain('vous suivez la jeune personne')
  const none = await maison.lead.visitor.send(leaving(), { ...given(), [`referral-${task}`]: '' }, { page })
  expect(inWords(await none.text())).toContain('jamais sans personne')
  expect(await waits()).toEqual([maison.worker.id])
  expect((await maison.lead.visitor.send(leaving(), given(), { page })).status).toBe(303)
  expect(await waits()).toEqual([maison.other.id])
  const { rows } = await region.site.admin.query('SELECT invoked_by FROM referral_override WHERE task_id = $1', [task])
  expect(rows[0], 'who invoked it stays who did').toEqual({ invoked_by: maison.worker.id })
})

it('opens its envelope to whom it was given, and not what is sealed', async () => {
  const { maison } = region
  expect(inWords(await maison.other.visitor.read(here(task)))).toContain('La jeune personne est avertie')
  expect((await (await region.senderFor(maison.other)).get(`dossiers/${rec}`)).status).toBe(404)
})

it('comes back with the departure that is undone', async () => {
  const { maison } = region
  expect((await maison.lead.visitor.send(`${leaving()}/annuler`, {})).status).toBe(303)
  expect(await waits()).toEqual([maison.worker.id])
  expect((await maison.other.visitor.get(here(task))).status).toBe(404)
})

it('is told by whom it was given, and asks nobody any more, nor opens anything to them', async () => {
  const { maison } = region
  const page = await maison.lead.visitor.read(leaving())
  await maison.lead.visitor.send(leaving(), given(), { page })
  const told = `${here(task)}/urgence/dit`
  expect((await maison.reader.visitor.send(here(task), { told: 'yes' }, { to: told })).status).toBe(404)
  const answer = await maison.other.visitor.send(here(task), { told: 'yes' }, { to: told })
  expect(inWords(await maison.other.visitor.read(whereTo(answer)))).toContain('C’est fait')
  expect(await waits()).toEqual([])
  expect((await maison.other.visitor.get(here(task))).status).toBe(404)
})
