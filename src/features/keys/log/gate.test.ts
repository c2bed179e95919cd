import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBack, openEpoch, Refused, signStatement } from '../../../crypto/index.ts'
import { aClock } from '../../../../tests/clock.ts'
import { aMembership, anOrganization, aPerson, aSession, renewSessions } from '../../../../tests/people.ts'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import { foundation, membership, revocation, TestVault, unsigned } from '../test-keys.ts'

const clock = aClock('2026-12-01T15:00:00Z')
let site: Site
let network: string
beforeAll(async () => {
  site = await openSite({ clock: clock.clock })
  network = (await aTable(site)).network
})
afterAll(() => site.close())

let organization: string
let lead: TestVault
let worker: TestVault
beforeEach(async () => {
  await clock.setTo('2026-12-01T15:00:00Z')
  organization = await anOrganization(site.admin, { network, sector: 'community' })
  lead = await someone('lead')
  worker = await someone('worker')
})

async function someone(role: 'reader' | 'worker' | 'lead', at = organization): Promise<TestVault> {
  const person = await aPerson(site.admin)
  await aMembership(site.admin, { organization: at, person, role })
  return TestVault.of(site.as(await aSession(site.admin, person)), person)
}

async function teamsOf(vault: TestVault): Promise<string[]> {
  const answer = await vault.send('equipes', { organization })
  return ((await answer.json()) as { teams: { id: string }[] }).teams.map(({ id }) => id)
}

/** Two holders found the keys, and each team has its first key. @returns the secret of the first team */
async function found() {
  const teams = await teamsOf(lead)
  const statements = await foundation(organization, [lead, worker], teams)
  const first = statements.map((one) => lead.sign(unsigned(one)))
  const text = Buffer.from(JSON.stringify({})).toString('hex')
  expect((await lead.send('proposition', { organization, proposal: text, before: null })).status).toBe(422)
  const proposal = Buffer.from(canonical({ statements: first })).toString('hex')
  expect((await lead.send('proposition', { organization, proposal, before: null })).status).toBe(200)
  await worker.refresh()
  const signed = first.map((one) => worker.sign(one))
  expect((await worker.append(signed, organization)).status).toBe(200)
  await Promise.all([lead.refresh(), worker.refresh()])
  const secrets: string[] = []
  for (const team of teams) {
    const next = await worker.nextEpoch({ org: organization, team }, null)
    expect((await next.send()).status).toBe(200)
    secrets.push(next.epoch.secret)
    await worker.refresh()
  }
  await lead.refresh()
  return { teams, secrets, team: { org: organization, team: teams[0] ?? '' }, secret: secrets[0] ?? '' }
}

const canonical = (value: unknown): string => JSON.stringify(sorted(value))
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, one]) => [name, sorted(one)]),
        )
      : value

async function opens(vault: TestVault, team: { org: string; team: string }, epoch: number): Promise<string | null> {
  const parcel = vault.place(team.org).parcels.find((one) => one.team === team.team && one.epoch === epoch)
  if (!parcel) return null
  const reading = { register: vault.register, from: [team.org], today: vault.state.today }
  const user = { user: vault.secret.uid, secret: vault.secret.enc }
  return openEpoch(new Uint8Array(Buffer.from(parcel.file, 'hex')), team, epoch, user, reading)
}

const count = async (): Promise<number> =>
  (
    await site.admin.query<{ n: number }>('SELECT count(*)::int AS n FROM key_statement WHERE organization_id = $1', [
      organization,
    ])
  ).rows[0]?.n ?? -1

describe('an organization', () => {
  it('is founded by two people, each of whom then opens the key of their teams', async () => {
    const { team, secret } = await found()

    expect(await opens(lead, team, 1)).toBe(secret)
    expect(await opens(worker, team, 1)).toBe(secret)
    expect(
      (await site.admin.query('SELECT FROM key_proposal WHERE organization_id = $1', [organization])).rowCount,
    ).toBe(0)
    expect(await site.deeds(organization)).toEqual([
      'keys.propose',
      'keys.keyset',
      'keys.member',
      'keys.member',
      'keys.epoch',
      'keys.epoch',
    ])
  })

  it('is not founded by one person, a threshold of one, a reader, a stranger, nor as something that it is not', async () => {
    const teams = await teamsOf(lead)
    const reader = await someone('reader')
    const elsewhere = await anOrganization(site.admin, { network })
    const stranger = await someone('lead', elsewhere)
    const tries: [TestVault[], object][] = [
      [[lead], {}],
      [[lead, worker], { threshold: 1 }],
      [[lead, worker], { class: 'police' }],
      [[lead, reader], {}],
      [[lead, stranger], {}],
    ]
    for (const [holders, more] of tries) {
      const statements = await foundation(organization, holders, teams, more)
      const signed = statements.map((one) => holders.reduce((sum, holder) => holder.sign(sum), unsigned(one)))
      const proposal = Buffer.from(canonical({ statements: signed })).toString('hex')
      await lead.send('proposition', { organization, proposal, before: null })
      expect((await lead.append(signed, organization)).status).toBe(422)
      await lead.send('proposition/retirer', { organization })
    }
    expect(await count()).toBe(0)
    // Who does not lead begins nothing.
    const both = await foundation(organization, [lead, worker], teams)
    const proposal = Buffer.from(canonical({ statements: both.map((one) => worker.sign(unsigned(one))) })).toString(
      'hex',
    )
    expect((await worker.send('proposition', { organization, proposal, before: null })).status).toBe(409)
  })
})

describe('someone who comes', () => {
  it('is let in by a holder, given the key of today, and reads the past by the chain', async () => {
    const { team, secret } = await found()
    const next = await worker.nextEpoch(team, secret)
    expect((await next.send()).status).toBe(200)
    await lead.refresh()
    const comer = await someone('worker')
    const signed = lead.sign(comer.sign(await membership(comer, organization)))
    expect((await lead.append([signed])).status).toBe(200)
    await Promise.all([lead.refresh(), comer.refresh()])
    const { shareEpoch } = await import('../../../crypto/index.ts')
    const file = await shareEpoch(
      lead.register,
      team,
      { e: 2, secret: next.epoch.secret },
      comer.secret.uid,
      lead.signing(organization),
    )
    const parcel = {
      organization,
      team: team.team,
      epoch: 2,
      person: comer.secret.uid,
      file: Buffer.from(file).toString('hex'),
    }
    expect((await comer.send('colis', { parcels: [parcel] })).status).toBe(409)
    expect((await lead.send('colis', { parcels: [{ ...parcel, epoch: 1 }] })).status).toBe(409)
    expect((await lead.send('colis', { parcels: [parcel] })).status).toBe(200)
    await comer.refresh()

    const now = await opens(comer, team, 2)
    expect(now).toBe(next.epoch.secret)
    const back = comer.place(organization).epochs.find((one) => one.team === team.team && one.epoch === 2)?.back ?? ''
    const reading = { register: comer.register, from: [organization], today: comer.state.today }
    expect(await openBack(new Uint8Array(Buffer.from(back, 'hex')), team, 2, now ?? '', reading)).toBe(secret)
  })

  it('lets nobody in alone, and is not let in without their own signature, under another’s name or after they left', async () => {
    await found()
    const comer = await someone('worker')
    const bare = await membership(comer, organization)
    const forged = signStatement(comer.sign(bare), lead.secret.uid, comer.signingKey)
    for (const signed of [comer.sign(bare), lead.sign(bare), forged])
      expect((await lead.append([signed])).status).toBe(422)
    await expect(comer.append([lead.sign(comer.sign(bare))])).resolves.toMatchObject({ status: 500 })
    await site.admin.query('UPDATE membership SET until_day = from_day WHERE person_id = $1', [comer.secret.uid])
    expect((await lead.append([lead.sign(comer.sign(bare))])).status).toBe(422)
    expect(await count()).toBe(5)
  })
})

describe('someone who goes', () => {
  it('stops their teams until another key, of which they open nothing, and after 72 hours nothing comes in', async () => {
    const { team, teams, secrets } = await found()
    const comer = await someone('worker')
    expect((await lead.append([lead.sign(comer.sign(await membership(comer, organization)))])).status).toBe(200)
    await lead.refresh()
    for (const [at, one] of teams.entries()) {
      expect((await (await lead.nextEpoch({ org: organization, team: one }, secrets[at] ?? '')).send()).status).toBe(
        200,
      )
      await lead.refresh()
    }
    await comer.refresh()
    expect(await opens(comer, team, 2)).not.toBeNull()
    const isOpen = async () =>
      (await site.admin.query<{ open: boolean }>('SELECT sec.key_team_is_open($1) AS open', [team.team])).rows[0]?.open

    await site.admin.query('UPDATE membership SET until_day = from_day WHERE person_id = $1', [comer.secret.uid])
    expect(await isOpen()).toBe(true)
    await clock.setTo('2026-12-04T14:00:00Z')
    expect(await isOpen()).toBe(true)
    await clock.setTo('2026-12-04T16:00:00Z')
    expect(await isOpen()).toBe(false)
    await renewSessions(site.admin)

    await lead.refresh()
    expect((await lead.append([lead.sign(revocation(lead, organization, comer.secret.uid))])).status).toBe(200)
    await lead.refresh()
    const next = await lead.nextEpoch(team, await opens(lead, team, 2))
    expect((await next.send()).status).toBe(200)
    expect(await isOpen()).toBe(true)
    const { rows } = await site.admin.query<{ file: Buffer }>(
      `SELECT file FROM key_parcel WHERE team_id = $1 AND epoch = 3 UNION ALL SELECT back_file FROM key_epoch WHERE team_id = $1 AND epoch = 3
       UNION ALL SELECT rescue_file FROM key_epoch WHERE team_id = $1 AND epoch = 3`,
      [team.team],
    )
    expect(rows).toHaveLength(4)
    await lead.refresh()
    const reading = { register: lead.register, from: [organization], today: lead.state.today }
    for (const { file } of rows) {
      const user = { user: comer.secret.uid, secret: comer.secret.enc }
      await expect(openEpoch(new Uint8Array(file), team, 3, user, reading)).rejects.toThrow(Refused)
    }
    expect((await site.admin.query('SELECT FROM key_parcel WHERE person_id = $1', [comer.secret.uid])).rowCount).toBe(0)
  })

  it('is a holder only once another keyset, signed by enough, has taken them out', async () => {
    await found()
    expect((await lead.append([lead.sign(revocation(lead, organization, worker.secret.uid))])).status).toBe(422)
    expect(
      (await lead.append([worker.sign(lead.sign(revocation(lead, organization, worker.secret.uid)))])).status,
    ).toBe(422)
  })
})

describe('of two who sign at once', () => {
  it('one is in the log, and the other is told', async () => {
    const { team, secret } = await found()
    await lead.refresh()
    await worker.refresh()
    const [one, other] = [await lead.nextEpoch(team, secret), await worker.nextEpoch(team, secret)]
    const answers = await Promise.all([one.send(), other.send()])

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await count()).toBe(6)
  })

  it('two in one sending are both there, or neither', async () => {
    await found()
    const comer = await someone('worker')
    const signed = lead.sign(comer.sign(await membership(comer, organization)))
    expect((await lead.append([signed, signed])).status).toBe(409)
    expect(await count()).toBe(5)
  })
})

describe('what is no statement, or not sealed', () => {
  it('is refused: other bytes, other shapes, other sizes, another’s files', async () => {
    const { team, secret } = await found()
    const next = await worker.nextEpoch(team, secret)
    const file = next.said.file
    const [parcel, other] = next.said.epoch.parcels
    const text = Buffer.from(file, 'hex').toString('utf8')
    const files = [
      '',
      '00',
      `${file}00`,
      Buffer.from(` ${text}`).toString('hex'),
      Buffer.from(text.replace('"T1"', '"T2"')).toString('hex'),
    ]
    for (const one of files)
      expect((await worker.send('journal', { statements: [{ ...next.said, file: one }], proposal: null })).status).toBe(
        422,
      )
    const epochs = [
      null,
      { ...next.said.epoch, back: null },
      { ...next.said.epoch, rescue: '00'.repeat(3000) },
      { ...next.said.epoch, parcels: [parcel] },
      { ...next.said.epoch, parcels: [parcel, parcel] },
      { ...next.said.epoch, parcels: [parcel, { ...other, file: `${other?.file.slice(0, -2)}` }] },
      {
        ...next.said.epoch,
        parcels: [parcel, other, { person: (await someone('worker')).secret.uid, file: parcel?.file }],
      },
    ]
    for (const epoch of epochs)
      expect((await worker.send('journal', { statements: [{ ...next.said, epoch }], proposal: null })).status).toBe(422)
    for (const said of ['', '{}', '[]', '{"statements":[]}', '{"__proto__":{}}'])
      expect((await worker.visitor.post('/fr/cles/journal', { csrf: worker.state.csrf, said })).status).toBe(422)
    expect(await count()).toBe(5)
    expect((await next.send()).status).toBe(200)
  })
})
