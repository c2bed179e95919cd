import { randomBytes, randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import { fileHash, newUserSecret, sealReferral } from '../../crypto/index.ts'
import type { Basis } from '../../crypto/referral.ts'
import type { Person, World } from '../../crypto/test-world.ts'

/** An organization with keys, in the world of src/crypto and in the database: one team that receives, one that follows. */
export interface KeyedOrganization {
  id: string
  intake: string
  followUp: string
  people: ReadonlyMap<string, Person>
}

/** Statements, members and epochs as the feature `keys` keeps them: what the server’s rights are read from. Files are not real here. */
export async function giveKeys(
  admin: Admin,
  world: World,
  { organization, people }: { organization: string; people: readonly [string, string, ...string[]] },
): Promise<KeyedOrganization> {
  const [intake, followUp] = [randomUUID(), randomUUID()]
  const persons: Person[] = []
  for (const id of people) persons.push({ org: organization, secret: await newUserSecret(id) })
  const [one, two] = persons
  if (one === undefined || two === undefined) throw new Error('two holders at least')
  world.log(world.say((await world.keyset(organization, [one, two])).statement, [one, two]))
  for (const person of persons) world.log(await world.member(person, [intake, followUp], [one, two]))
  for (const team of [intake, followUp]) await world.rotate({ org: organization, team }, one, null)
  const { rows } = await admin.query<{ next: number }>(
    'SELECT coalesce(max(log_index) + 1, 0) AS next FROM key_statement',
  )
  let index = rows[0]?.next ?? 0
  let after: Buffer | null = null
  const state = async (kind: string): Promise<number> => {
    const hash = randomBytes(32)
    await admin.query(
      `INSERT INTO key_statement (log_index, organization_id, kind, file, hash, after_hash, salt, leaf) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [index, organization, kind, randomBytes(200), hash, after, randomBytes(16), randomBytes(32)],
    )
    after = hash
    return index++
  }
  for (const [team, kind] of [
    [intake, 'intake'],
    [followUp, 'follow-up'],
  ])
    await admin.query(`INSERT INTO key_team (id, organization_id, kind, from_day) VALUES ($1, $2, $3, '2026-01-05')`, [
      team,
      organization,
      kind,
    ])
  await state('keyset')
  for (const person of people) {
    const cert = randomBytes(32)
    const at = await state('member')
    await admin.query('INSERT INTO key_member (organization_id, cert, person_id, log_index) VALUES ($1, $2, $3, $4)', [
      organization,
      cert,
      person,
      at,
    ])
    for (const team of [intake, followUp])
      await admin.query('INSERT INTO key_team_member (organization_id, team_id, cert) VALUES ($1, $2, $3)', [
        organization,
        team,
        cert,
      ])
    for (const kind of ['phrase', 'kit'])
      await admin.query(
        `INSERT INTO user_wrap (person_id, kind, file, from_day) VALUES ($1, $2, $3, '2026-01-05') ON CONFLICT DO NOTHING`,
        [person, kind, randomBytes(300)],
      )
  }
  for (const team of [intake, followUp])
    await admin.query(
      `INSERT INTO key_epoch (organization_id, team_id, epoch, log_index, recovery, rescue_file) VALUES ($1, $2, 1, $3, 1, $4)`,
      [organization, team, await state('epoch'), randomBytes(300)],
    )
  return { id: organization, intake, followUp, people: new Map(people.map((id, at) => [id, persons[at] as Person])) }
}

interface SealAsked {
  from: KeyedOrganization
  author: string
  to: readonly KeyedOrganization[]
  /** What is sealed: a test may look for it anywhere. */
  secret?: string
  basis?: Basis | null
}

/** What a browser would send: `said` and its files, really sealed. */
export async function aSealedReferral(
  world: World,
  { from, author, to, secret = 'Dit en secret.', basis = null }: SealAsked,
) {
  const person = from.people.get(author)
  if (person === undefined) throw new Error('not a person with keys')
  const rec = randomUUID()
  const bytes = (text: string) => new TextEncoder().encode(text)
  const sealed = await sealReferral(
    world.register,
    {
      rec,
      basis,
      parts: [
        ...(basis === null ? [{ type: 'consent' as const, obj: randomUUID(), body: bytes(`consent ${secret}`) }] : []),
        { type: 'ref' as const, obj: randomUUID(), body: bytes(secret) },
      ],
    },
    [{ org: from.id, team: from.followUp }, ...to.map(({ id, intake }) => ({ org: id, team: intake }))],
    world.signing(person),
  )
  const [first] = sealed.objects
  const sealedHash = first === undefined ? '' : fileHash(first.file)
  const tasks = to.map(({ id, intake }) => aSentTask({ recipientId: id, teamId: intake, sealedHash, basis }))
  const said = {
    request: {
      id: rec,
      isNew: true,
      organizationId: from.id,
      teamId: from.followUp,
      priority: 'ordinary',
      purpose: 'service',
      language: 'fr',
      wishesNews: true,
    },
    tasks,
    objects: sealed.objects.map(({ row }) => ({
      id: row.obj,
      type: row.type,
      kv: row.kv,
      seq: row.seq,
      prev: row.prev,
    })),
    wraps: sealed.wraps.map(({ address }, at) => ({
      taskId: at === 0 ? null : (tasks[at - 1]?.id ?? null),
      teamId: address.to,
      kv: 1,
      epoch: address.epoch,
    })),
  }
  const files = new Map([
    ...sealed.objects.map(({ file }, at): [string, Uint8Array] => [`object-${at}`, file]),
    ...sealed.wraps.map(({ file }, at): [string, Uint8Array] => [`wrap-${at}`, file]),
  ])
  return { rec, said, files, tasks, dataKey: sealed.dataKey }
}
export type SealedToSend = Awaited<ReturnType<typeof aSealedReferral>>

interface SentTaskFacts {
  recipientId: string
  teamId: string
  sealedHash: string
  basis: Basis | null
}

const aSentTask = ({ recipientId, teamId, sealedHash, basis }: SentTaskFacts) => ({
  id: randomUUID(),
  event: randomUUID(),
  recipientId,
  teamId,
  partOf: null as string | null,
  consent:
    basis === null
      ? {
          id: randomUUID(),
          capacity: 'minor-alone',
          classes: ['need', 'contact'],
          channels: ['worker'],
          method: 'spoken-witnessed',
          startsOn: '2026-09-14',
          endsOn: '2027-03-14',
          textHash: 'ab'.repeat(32),
          sealedHash,
          ruleVersion: 1,
        }
      : null,
  override: basis === null ? null : { id: randomUUID(), ground: basis, hours: 24 },
  policeQuestionId: null as string | null,
  policeConfirmed: false,
})
