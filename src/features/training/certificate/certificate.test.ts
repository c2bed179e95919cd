import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCertificate } from '../test-trainings.ts'
import { inWords, openTrainings, type Trainings } from '../test-training-site.ts'

let region: Trainings
beforeAll(async () => {
  region = await openTrainings()
})
afterAll(() => region.close())

const code = 'bcdfghjkmnpq'
const name = 'Anaïs  L’Écuyer-Roy'
const checking = '/fr/attestation'

const ask = async (typed: { code: string; name: string }) => {
  const answer = await region.site.as(null).post(checking, typed)
  return { status: answer.status, said: inWords(await answer.text()) }
}

describe('a certificate', () => {
  beforeAll(async () => {
    const { ecole, site } = region
    const { training, session } = await region.offered()
    await aCertificate(site.admin, {
      training,
      session,
      organization: ecole.id,
      person: ecole.worker.id,
      name,
      code,
    })
  })

  it('is true for who holds it: code and name, however they are typed', async () => {
    for (const typed of [
      { code, name },
      { code: ' BCDF-GHJK-MNPQ ', name: 'anais l’ecuyer-roy' },
      { code: 'bcdf ghjk mnpq', name: 'ANAÏS L’ÉCUYER-ROY' },
      // What no keyboard types, from a copy of the sheet.
      { code, name: `\u202e${name}\u0000` },
    ]) {
      const { status, said } = await ask(typed)
      expect(status).toBe(200)
      expect(said).toContain('Cette attestation est vraie')
      expect(said).toContain('Formation inventée')
    }
  })

  it('says the same of a code alone, a name alone, a wrong name, and a code that is none', async () => {
    const answers = await Promise.all(
      [
        { code, name: 'Quelqu’un d’autre' },
        { code: 'bcdfghjkmnpr', name },
        { code, name: '' },
        { code: '', name },
        { code, name: '%' },
        { code: `${code}' or '1'='1`, name },
        { code: 'x'.repeat(100_000).slice(0, 10_000), name },
        { code, name: `${name}x`.repeat(100) },
      ].map(ask),
    )
    // What is typed comes back in the form; nothing else differs.
    for (const { status, said } of answers) {
      expect(status).toBe(200)
      expect(said).toContain('On ne peut pas confirmer cette attestation')
      expect(said).not.toContain('Formation inventée')
      expect(said).not.toContain('Équipe inventée')
    }
  })

  it('leaves neither code nor name in an address', async () => {
    const answer = await region.site.as(null).post(checking, { code, name })
    expect(answer.headers.get('location')).toBeNull()
    expect((await region.site.as(null).get(`${checking}?code=${code}&name=x`)).status).toBe(200)
    expect(await region.site.as(null).read(`${checking}?code=${code}&name=${encodeURIComponent(name)}`)).not.toContain(
      'Formation inventée',
    )
  })

  it('is guessed thirty times in an hour at most', async () => {
    let last = { status: 0, said: '' }
    for (let tries = 0; tries < 31; tries++) last = await ask({ code: 'zzzzzzzzzzzz', name: 'Personne' })
    expect(last.status).toBe(429)
    expect(last.said).toContain('Trop d’essais')
    expect((await ask({ code, name })).said).not.toContain('Formation inventée')
  })

  it('nobody writes one, not even through the database, and nobody reads another’s', async () => {
    const { ecole, site } = region
    const { rows } = await site.admin.query<{ id: string }>('SELECT id FROM training_certificate LIMIT 1')
    expect((await ecole.lead.visitor.get(`/fr/formations/attestations/${rows[0]?.id}`)).status).toBe(404)
    expect((await ecole.worker.visitor.get(`/fr/formations/attestations/${rows[0]?.id}`)).status).toBe(200)
    const { rows: grants } = await site.admin.query(
      `SELECT privilege_type FROM information_schema.role_table_grants WHERE table_name = 'training_certificate' AND grantee = 'tis_app'`,
    )
    expect(grants).toEqual([{ privilege_type: 'SELECT' }])
  })
})
