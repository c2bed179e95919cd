import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { here, openReferrals, type Referrals } from '../test-referral-site.ts'

let region: Referrals
beforeAll(async () => {
  region = await openReferrals()
})
afterAll(() => region.close())

const codesOf = (task: string): string => `${here(task)}/code`
const codeIn = (html: string): string => /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(html)?.[0] ?? ''

/** A code that the lead worker gives. */
async function given(task: string, fields: Record<string, string> = { make: 'youth' }): Promise<string> {
  const answer = await region.maison.worker.visitor.send(codesOf(task), fields)
  expect(answer.status).toBe(200)
  return codeIn(await answer.text())
}

/** What the page of young people answers to whoever has no session. */
async function asks(fields: Record<string, string>, path = '/fr/toi'): Promise<string> {
  const answer = await region.site.as(null).post(path, { page: 'shared', ...fields })
  expect(answer.status).toBe(200)
  return (await answer.text()).replaceAll('\u00a0', ' ')
}
const nothing = 'Ce code n’ouvre rien.'

const consentOf = async (task: string): Promise<string> =>
  (await region.site.admin.query<{ id: string }>('SELECT consent_id AS id FROM referral_task WHERE id = $1', [task]))
    .rows[0]?.id ?? ''
const isReadBy = async (rec: string): Promise<boolean> =>
  (await (await region.senderFor(region.ecole.worker)).get(`dossiers/${rec}`)).status === 200

describe('what is shared about me', () => {
  it('says to whom, for what, until when, where it stands, and each reading at once: organization and function, no name', async () => {
    const { task, rec } = await region.sent({ secret: 'Elle préfère Wally.' })
    const code = await given(task)
    const before = await asks({ code })
    expect(await isReadBy(rec)).toBe(true)
    const after = await asks({ code: code.toLowerCase().replaceAll('-', ' ') })

    for (const said of ['À École Longue', 'Maison Ronde', 'Attend une réponse', 'Ce qui peut être dit', 'Jusqu’au'])
      expect(before).toContain(said)
    expect(before).toContain('Personne n’a ouvert ce qui est scellé.')
    expect(after).toContain(' : École Longue, personne intervenante')
    for (const never of ['Wally', 'Salomé', 'préfère', rec, task]) expect(after).not.toContain(never)
    expect(await asks({ code }, '/en/you')).toContain('To École Longue (en)')
  })

  it('answers alike to a code that is unknown, badly written, replaced, revoked or expired', async () => {
    const { task } = await region.sent()
    const replaced = await given(task)
    const revoked = await given(task)
    await region.maison.worker.visitor.send(codesOf(task), { revoke: 'youth' })
    const expired = await given(task)
    await region.site.admin.query(`UPDATE referral_code SET expires_on = '2026-09-13' WHERE revoked_at IS NULL`)
    const answers = []
    for (const code of ['0000-0000-0000-0000', 'x', '<b>', replaced, revoked, expired])
      answers.push(await asks({ code, stop: await consentOf(task), sure: 'yes', ask: 'question' }))

    expect(answers[0]).toContain(nothing)
    expect(new Set(answers).size).toBe(1)
    const { rows } = await region.site.admin.query(
      'SELECT FROM referral_youth_ask a JOIN referral_task t ON t.request_id = a.request_id WHERE t.id = $1',
      [task],
    )
    expect(rows).toHaveLength(0)
    expect(
      await region.site.admin.query(`SELECT FROM referral_task WHERE id = $1 AND state = 'requested'`, [task]),
    ).toMatchObject({ rowCount: 1 })
  })

  it('takes a consent back in two steps, and every grant of it ends with the same act', async () => {
    const { task, rec } = await region.sent()
    const [code, consent] = [await given(task), await consentOf(task)]
    const first = await asks({ code, stop: consent })
    expect(first).toContain('Reprendre ton accord ?')
    expect(await isReadBy(rec)).toBe(true)
    const done = await asks({ code, stop: consent, sure: 'yes' })

    expect(done).toContain('ton accord est repris')
    expect(done).toContain('ne peut plus rien lire ici')
    expect(await isReadBy(rec)).toBe(false)
    const { rows } = await region.site.admin.query(
      `SELECT t.state, c.withdrawn, r.state AS request FROM referral_task t JOIN referral_consent c ON c.id = t.consent_id JOIN referral_request r ON r.id = t.request_id WHERE t.id = $1`,
      [task],
    )
    expect(rows).toEqual([{ state: 'cancelled', withdrawn: true, request: 'revoked' }])
    expect(await region.site.deeds(region.maison.id)).toContain('referral.consent-withdrawn')
    expect(await region.maison.worker.visitor.read(here(task))).toContain('La jeune personne, avec son code')
    expect(await asks({ code, stop: consent, sure: 'yes' })).toContain('ton accord est repris')
  })

  it('takes back no consent of another record', async () => {
    const [one, other] = [await region.sent(), await region.sent()]
    const code = await given(one.task)

    expect(await asks({ code, stop: await consentOf(other.task), sure: 'yes' })).toContain('Ça n’a pas pu se faire')
    expect(await asks({ code, stop: randomUUID(), sure: 'yes' })).toContain('Ça n’a pas pu se faire')
    expect(await isReadBy(other.rec)).toBe(true)
  })

  it('under fourteen shows all of it, and asks for a stop instead of taking back what a parent consented to', async () => {
    const { task, rec } = await region.sent()
    await region.site.admin.query(`UPDATE referral_consent SET capacity = 'representative' WHERE id = $1`, [
      await consentOf(task),
    ])
    const code = await given(task)
    const page = await asks({ code })
    expect(page).toContain('Avant 14 ans')
    expect(page).not.toContain('Reprendre mon accord')
    expect(await asks({ code, stop: await consentOf(task), sure: 'yes' })).toContain('Ça n’a pas pu se faire')
    expect(await isReadBy(rec)).toBe(true)
    expect(await asks({ code, ask: 'stop' })).toContain('C’est demandé.')
  })

  it('asks the lead worker to speak, who answers by a code of their own', async () => {
    const { task } = await region.sent()
    const code = await given(task)
    await asks({ code, ask: 'correction' })
    await asks({ code, ask: 'correction' })
    const { visitor } = region.maison.worker
    expect((await visitor.read(here(task))).replaceAll('\u00a0', ' ')).toContain('1 demande attend votre réponse')
    const home = async () => (await visitor.read('/fr/aujourdhui')).replaceAll('\u00a0', ' ')
    expect(await home()).toMatch(/\d+ demandes? de parler/)
    const page = await visitor.read(codesOf(task))
    expect(page).toContain('Une correction')
    const answered = /name="answered" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect((await visitor.send(codesOf(task), { answered, answer: 'corrected' })).status).toBe(303)

    expect(await asks({ code })).toContain('la personne dit que c’est corrigé')
    expect(await visitor.read(codesOf(task))).toContain('Rien n’attend de réponse.')
  })

  it('hides an emergency until the young person was told of it, and who read for it', async () => {
    const { task, rec } = await region.sent({ basis: 'danger' })
    const code = await given(task)
    expect(await isReadBy(rec)).toBe(true)
    const before = await asks({ code })
    await region.site.admin.query('UPDATE referral_override SET youth_told_at = sec.now() WHERE task_id = $1', [task])
    const after = await asks({ code })

    expect(before).not.toContain('École Longue')
    expect(after).toContain('Envoyé sans accord, pour une urgence.')
    expect(after).toContain('École Longue, personne intervenante')
  })
})

describe('a code', () => {
  it('is given by who leads alone, and its hash alone is kept', async () => {
    const { task, rec } = await region.sent()
    const code = await given(task)
    const { maison, ecole, stranger, site } = region
    for (const one of [maison.lead, maison.specialist, ecole.worker, stranger.worker])
      expect((await one.visitor.send(here(task), { make: 'youth' }, { to: codesOf(task) })).status).toBe(404)
    const { rows } = await site.admin.query('SELECT c::text AS kept FROM referral_code c WHERE request_id = $1', [rec])

    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(code)
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''))
  })

  it.each(['referral_code', 'referral_youth_ask', 'referral_task', 'audit_event'])(
    'opens through functions alone: its role reads nothing of %s',
    async (table) => {
      await expect(
        region.site.database.asYouth((tx) => sql`select * from ${sql.id('public', table)}`.execute(tx)),
      ).rejects.toThrow(/permission denied/)
    },
  )
})

describe('a parent', () => {
  it('sees to whom and where it stands, when the young person agreed: nothing said, nobody’s reading, nothing sent since', async () => {
    const { task, rec } = await region.sent()
    const refused = await region.maison.worker.visitor.send(codesOf(task), { make: 'parent' })
    expect(refused.status).toBe(422)
    const code = await given(task, { make: 'parent', agreed: 'youth' })
    await isReadBy(rec)
    const page = await asks({ code })
    await region.site.admin.query(
      `UPDATE referral_task SET requested_at = sec.now() + interval '1 minute' WHERE id = $1`,
      [task],
    )
    const later = await asks({ code })

    expect(page).toContain('À École Longue')
    expect(page).toContain('Le reste appartient à la jeune personne.')
    for (const never of ['Ce qui peut être dit', 'Qui a regardé', 'Reprendre', 'personne intervenante'])
      expect(page).not.toContain(never)
    expect(await asks({ code, stop: await consentOf(task), sure: 'yes' })).toContain('Ça n’a pas pu se faire')
    expect(await asks({ code, ask: 'stop' })).toContain('Ça n’a pas pu se faire')
    expect(await asks({ code, ask: 'question' })).toContain('C’est demandé.')
    expect(later).not.toContain('École Longue')
  })

  it('is given one by the law alone only where a parent consented to everything', async () => {
    const { task } = await region.sent()
    const law = { make: 'parent', agreed: 'law' }
    expect((await region.maison.worker.visitor.send(codesOf(task), law)).status).toBe(422)
    await region.site.admin.query(`UPDATE referral_consent SET capacity = 'representative' WHERE id = $1`, [
      await consentOf(task),
    ])
    const code = await given(task, law)
    expect(await asks({ code })).toContain('À École Longue')
    await region.site.admin.query(`UPDATE referral_consent SET capacity = 'minor-alone' WHERE id = $1`, [
      await consentOf(task),
    ])
    expect(await asks({ code })).not.toContain('École Longue')
  })
})
