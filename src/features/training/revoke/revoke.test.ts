import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { present } from '../../../../tests/present.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { aDesignation } from '../../../../tests/people.ts'
import { trainingTasks } from '../jobs.ts'
import { aPlace } from '../test-trainings.ts'
import { begun, inWords, openTrainings, over, type Trainings } from '../test-training-site.ts'

let region: Trainings
let queue: ReturnType<typeof aQueueRole>
let here = ''
let session = ''
beforeAll(async () => {
  region = await openTrainings()
  queue = aQueueRole(region.site.jobUrl)
  const { site, ecole, maison } = region
  const offered = await region.offered({ refreshMonths: 24, capacity: 8 })
  ;({ here, session } = offered)
  for (const [organization, { id: person }] of [
    [ecole.id, ecole.worker],
    [ecole.id, ecole.reader],
    [ecole.id, ecole.lead],
    [maison.id, maison.reader],
  ] as const)
    await aPlace(site.admin, { session, organization, person })
})
afterAll(async () => {
  await queue.close()
  await region.close()
})

const queueRuns = () =>
  present(
    trainingTasks({ clock: region.clock, timeZone: 'America/Toronto', baseUrl: '', secretKey: Buffer.alloc(32) })[
      'training'
    ],
  )(queue.tools, {})

const mark = async (person: string, says: string) => {
  const place = (await region.placesOf(session)).find(({ person_id }) => person_id === person)
  const page = await region.maison.worker.visitor.read(`${here}/presences`)
  const sent = await region.maison.worker.visitor.send(
    `${here}/presences`,
    { says },
    { page, to: `${here}/presences/${place?.id}` },
  )
  return sent.status
}
const counted = async (organization: string) =>
  (
    await region.site.admin.query<{ n: number; number: number }>(
      `SELECT (e.counts -> 0 ->> 'n')::integer AS n, e.number FROM evidence_event e
       WHERE e.type = 'training-attendance' AND e.organization_id = $1 AND e.is_current AND NOT e.is_withdrawn`,
      [organization],
    )
  ).rows
const certificateOf = async (person: string) =>
  (
    await region.site.admin.query<{ id: string; code: string; name: string; revoked_at: Date | null }>(
      'SELECT id, code, name, revoked_at FROM training_certificate WHERE person_id = $1 AND session_id = $2',
      [person, session],
    )
  ).rows[0]
const check = async (code: string, name: string): Promise<string> =>
  inWords(await (await region.site.as(null).post('/fr/attestation', { code, name })).text())

describe('who is not noted when a session is closed', () => {
  it('counts neither as present nor as absent, and the page that closes says so', async () => {
    const { maison, ecole } = region
    await region.at(begun)
    await mark(ecole.worker.id, 'yes')
    await region.at(over)
    expect(inWords(await maison.worker.visitor.read(`${here}/clore`))).toContain(
      '3 personnes ne sont pas notées : elles ne compteront ni comme présente, ni comme absente',
    )
    await maison.worker.visitor.send(`${here}/clore`, {})
    expect((await region.placesOf(session)).map(({ attended }) => attended)).toEqual([true, null, null, null])
    expect(inWords(await maison.worker.visitor.read(`${here}/presences`))).toContain('3 personnes ne sont pas notées')
    await queueRuns()
    expect(await counted(ecole.id)).toEqual([{ n: 1, number: 1 }])
    expect(await counted(maison.id)).toEqual([])
  })

  it('is noted present later: their certificate comes, and the log is corrected, not written twice', async () => {
    const { ecole, maison } = region
    await mark(ecole.reader.id, 'yes')
    await mark(maison.reader.id, 'yes')
    expect((await certificateOf(ecole.reader.id))?.revoked_at).toBeNull()
    await queueRuns()
    await queueRuns()
    expect(await counted(ecole.id)).toEqual([{ n: 2, number: 2 }])
    expect(await counted(maison.id)).toEqual([{ n: 1, number: 1 }])
  })

  it('is noted absent later, then present: nothing is lost; a presence is not cleared in one tap', async () => {
    const { ecole } = region
    await mark(ecole.lead.id, 'no')
    expect(await certificateOf(ecole.lead.id)).toBeUndefined()
    await mark(ecole.lead.id, 'yes')
    expect(await certificateOf(ecole.lead.id)).toBeDefined()
    await mark(ecole.lead.id, 'no')
    expect((await region.placesOf(session)).find(({ person_id }) => person_id === ecole.lead.id)?.attended).toBe(true)
    await queueRuns()
    expect(await counted(ecole.id)).toEqual([{ n: 3, number: 3 }])
  })
})

describe('a certificate given by mistake', () => {
  const at = async (deed: string): Promise<string> =>
    `${here}/attestations/${(await certificateOf(region.ecole.worker.id))?.id}/${deed}`

  it('is withdrawn by the desk of the organization that gave it, and by nobody else', async () => {
    const { maison, ecole, stranger } = region
    for (const { visitor } of [maison.worker, maison.reader, ecole.lead, ecole.worker, stranger.lead])
      expect((await visitor.get(await at('retirer'))).status).toBe(404)
    expect((await maison.lead.visitor.get(await at('retirer'))).status).toBe(200)
    await aDesignation(region.site.admin, {
      organization: maison.id,
      person: maison.worker.id,
      kind: 'training_resource',
    })
    expect((await maison.worker.visitor.get(await at('retirer'))).status).toBe(200)
  })

  it('is never one click, and asks why', async () => {
    const { maison, ecole } = region
    const page = await maison.lead.visitor.read(`${here}/presences`)
    const bare = await maison.lead.visitor.send(
      `${here}/presences`,
      { reason: 'not-there' },
      { page, to: await at('retirer') },
    )
    expect(bare.status).toBe(422)
    const without = await maison.lead.visitor.send(await at('retirer'), {})
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('Choisissez la raison')
    expect((await maison.lead.visitor.send(await at('retirer'), { reason: 'parce que' })).status).toBe(422)
    expect((await certificateOf(ecole.worker.id))?.revoked_at).toBeNull()
  })

  it('then says it is withdrawn to who has code and name, is no longer printed, counts no more, and its holder is told', async () => {
    const { maison, ecole, site } = region
    const { id, code, name } = present(await certificateOf(ecole.worker.id))
    const team = `/fr/formations/equipe/${ecole.id}`
    expect(inWords(await ecole.worker.visitor.read('/fr/formations/les-miennes'))).toContain('24 septembre 2028')
    const sent = await maison.lead.visitor.send(await at('retirer'), { reason: 'left-early' })
    expect(sent.status).toBe(303)

    const said = await check(code, name)
    expect(said).toContain('Cette attestation est retirée')
    expect(said).toContain('Retirée le 24 septembre 2026')
    expect(await check(code, 'Quelqu’un')).toContain('On ne peut pas confirmer')

    const own = await ecole.worker.visitor.read(`/fr/formations/attestations/${id}`)
    expect(inWords(own)).toContain('Attestation retirée le 24 septembre 2026')
    expect(inWords(own)).toContain('Partie avant la fin')
    expect(own).not.toContain(code.slice(0, 4).toUpperCase())
    expect(own).not.toContain('data-island="print"')
    expect(inWords(await ecole.worker.visitor.read('/fr/formations/les-miennes'))).not.toContain('24 septembre 2028')
    expect(inWords(await ecole.worker.visitor.read('/fr/aujourdhui'))).toContain('Une attestation est retirée')
    expect(inWords(await ecole.lead.visitor.read(team))).toContain('Wally')

    const mail = (await site.mails()).find(({ subject }) => subject.includes('attestation'))
    expect(mail?.body_text).toContain('partie avant la fin')
    expect(mail?.body_text).not.toContain('Wally')
    await queueRuns()
    expect(await counted(ecole.id)).toEqual([{ n: 2, number: 4 }])
    expect(inWords(await maison.worker.visitor.read(`${here}/presences`))).toContain('Attestation retirée le')
  })

  it('is put back with the same code, the same count, and its holder is told again', async () => {
    const { maison, ecole, site } = region
    const { code, name } = present(await certificateOf(ecole.worker.id))
    const page = await maison.lead.visitor.read(`${here}/presences`)
    const before = (await site.mails()).length
    const back = { page, to: await at('remettre') }
    expect((await maison.lead.visitor.send(`${here}/presences`, {}, back)).status).toBe(303)
    expect(await check(code, name)).toContain('Cette attestation est vraie')
    expect(await site.mails()).toHaveLength(before + 1)
    await queueRuns()
    expect(await counted(ecole.id)).toEqual([{ n: 3, number: 5 }])
    expect(inWords(await ecole.worker.visitor.read('/fr/formations/les-miennes'))).toContain('24 septembre 2028')
  })

  it('keeps its count when only what is written on it was wrong', async () => {
    const { maison, ecole } = region
    await maison.lead.visitor.send(await at('retirer'), { reason: 'wrong-facts' })
    await queueRuns()
    expect(await counted(ecole.id)).toEqual([{ n: 3, number: 5 }])
    expect((await region.placesOf(session)).find(({ person_id }) => person_id === ecole.worker.id)?.attended).toBe(true)
  })

  it('is withdrawn once by two at the same time', async () => {
    const { maison, ecole, site } = region
    const certificate = present(await certificateOf(ecole.reader.id))
    const path = `${here}/attestations/${certificate.id}/retirer`
    const before = (await site.mails()).length
    await Promise.all([maison.lead, maison.worker].map(({ visitor }) => visitor.send(path, { reason: 'wrong-person' })))
    expect(await site.mails()).toHaveLength(before + 1)
    await queueRuns()
    expect(await counted(ecole.id)).toEqual([{ n: 2, number: 6 }])
  })

  it('keeps what its organization corrected by hand meanwhile', async () => {
    const { maison, ecole, site } = region
    await site.admin.query(
      `SELECT sec.keep_evidence(jsonb_build_object('type', e.type, 'organizationId', e.organization_id, 'organizations',
         jsonb_build_array(jsonb_build_object('id', e.organization_id, 'part', 'lead')), 'startsOn', e.starts_on, 'endsOn', e.ends_on, 'tags', to_jsonb(e.tags),
         'regions', '[]'::jsonb, 'counts', jsonb_set(e.counts, '{0,n}', '9'), 'aboutTypes', '[]'::jsonb, 'via', 'page', 'supersedes', e.id, 'isWithdrawn', false), NULL)
       FROM evidence_event e WHERE e.type = 'training-attendance' AND e.organization_id = $1 AND e.is_current`,
      [ecole.id],
    )
    const certificate = present(await certificateOf(ecole.lead.id))
    await maison.lead.visitor.send(`${here}/attestations/${certificate.id}/retirer`, { reason: 'not-there' })
    await queueRuns()
    expect(await counted(ecole.id)).toEqual([{ n: 8, number: 8 }])
  })
})
