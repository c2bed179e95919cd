import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Day } from '../../kernel/clock.ts'
import { aQueueRole } from '../../../tests/queue.ts'
import { digest } from './digest/digest.ts'
import { consultTasks } from './jobs.ts'
import { openConsults, type Consults } from './test-consult-site.ts'
import { aQuestion } from './test-consults.ts'

let region: Consults
let queue: ReturnType<typeof aQueueRole>
beforeAll(async () => {
  region = await openConsults()
  queue = aQueueRole(region.site.jobUrl)
})
afterAll(async () => {
  await queue.close()
  await region.close()
})

const forgetDue = () => consultTasks()['consult-forget']?.(queue.tools, {})

/** All that the tables of this feature hold of a question, as text. */
async function heldOf(id: string): Promise<string> {
  const { rows } = await region.site.admin.query<{ said: string }>(
    `SELECT (SELECT to_jsonb(q)::text FROM consult_question q WHERE q.id = $1)
       || coalesce((SELECT string_agg(to_jsonb(r)::text, '') FROM consult_recipient r WHERE r.question_id = $1), '') AS said`,
    [id],
  )
  return rows[0]?.said ?? ''
}

const asked = (more: { askedAt?: string } = {}) => {
  const { maison, ecole, network, site } = region
  return aQuestion(site.admin, {
    organization: maison.id,
    network,
    person: maison.worker.id,
    to: [ecole.id],
    words: 'Phrase à oublier.',
    state: 'answered',
    answer: { organization: ecole.id, person: ecole.specialist.id, answer: 'could-help', words: 'Réponse à oublier.' },
    ...more,
  })
}

it('is forgotten at thirty days and not before: texts, codes, bands and authors are gone from the rows, counts are kept', async () => {
  const due = await asked({ askedAt: '2026-08-15T14:00:00Z' })
  const young = await asked({ askedAt: '2026-08-15T14:00:01Z' })
  await forgetDue()
  const held = await heldOf(due)
  const { maison, ecole } = region
  for (const gone of ['Phrase', 'Réponse', '"16-17"', '"04"', maison.worker.id, ecole.specialist.id, '2026-08-15'])
    expect(held).not.toContain(gone)
  expect(held).toContain('could-help')
  expect(held).toContain('2026-08-01')
  expect(await heldOf(young)).toContain('Phrase à oublier.')
})

it('forgets nothing more when it runs twice', async () => {
  await forgetDue()
  const { rows } = await region.site.admin.query('SELECT sec.forget_consults() AS n')
  expect(rows).toEqual([{ n: 0 }])
})

it('is forgotten at once when its asker wants it, after a page that says it is for good', async () => {
  const { maison } = region
  const id = await asked()
  const address = `/fr/questions-entre-collegues/${id}/oublier`
  expect((await maison.worker.visitor.post(address, {})).status).not.toBe(303)
  const page = await maison.worker.visitor.read(address)
  expect(page).toContain('pour de bon')
  await maison.worker.visitor.send(address, {}, { page })
  expect(await heldOf(id)).not.toMatch(/oublier/)
})

it('leaves nothing of what was asked in the audit, in the log of work, or in a mail', async () => {
  const { site, ecole, maison } = region
  await region.asked({ words: 'Mot témoin : girouette.' })
  const { rows } = await site.admin.query<{ said: string }>(
    `SELECT to_jsonb(a)::text AS said FROM audit_event a UNION ALL SELECT to_jsonb(m)::text FROM mail_message m
     UNION ALL SELECT to_jsonb(e)::text FROM evidence_event e`,
  )
  expect(rows.some(({ said }) => said.includes('consult.asked'))).toBe(true)
  expect(rows.filter(({ said }) => said.includes('girouette'))).toEqual([])
  const waiting = await queue.tools.transaction((tx) =>
    digest.waiting(tx, { people: [ecole.specialist.id, maison.worker.id, ecole.lead.id], today: '2026-09-14' as Day }),
  )
  expect(waiting.map(({ personId }) => personId)).toContain(ecole.specialist.id)
  expect(waiting.map(({ personId }) => personId)).not.toContain(ecole.lead.id)
  expect(digest.kinds['question']?.('fr', 2)).not.toContain('girouette')
})

it('goes to a colleague when its asker leaves, and comes back when that is undone', async () => {
  const { site, maison } = region
  const id = await asked()
  const leaving = `/fr/organisations/${maison.id}/personnes/${maison.worker.id}/depart`
  const askerOf = async () =>
    (await site.admin.query('SELECT asked_by, state FROM consult_question WHERE id = $1', [id])).rows[0]
  const page = await maison.lead.visitor.read(leaving)
  expect(page).not.toContain('Phrase')
  await maison.lead.visitor.send(leaving, answersOn(page, id, maison.lead.id), { page })
  expect(await askerOf()).toEqual({ asked_by: maison.lead.id, state: 'answered' })
  expect((await maison.worker.visitor.get(`/fr/questions-entre-collegues/${id}`)).status).not.toBe(200)
  await maison.lead.visitor.send(`${leaving}/annuler`, {})
  expect(await askerOf()).toEqual({ asked_by: maison.worker.id, state: 'answered' })
})

/** What is asked of who leaves, all of it closed but this one. */
function answersOn(page: string, id: string, to: string): Record<string, string> {
  const fields = [...page.matchAll(/name="(consult-[0-9a-f-]+)"/g)].map(([, name = '']) => name)
  return { ...Object.fromEntries(fields.map((name) => [name, ''])), [`consult-${id}`]: to }
}
