import { bytesOf, sha256 } from './bytes.ts'
import { appendObject, headOf, newDataKey, recover, sealReferral, sealWrap, signingKeys, standingOf } from './index.ts'
import { writeInner } from './inner.ts'
import { sealWithKey } from './seal-with-key.ts'
import { type Collector, type Settled, text, turned, type Vector } from './test-vector-shape.ts'
import { day, type World } from './test-world.ts'

/** Objects, records and wraps. */
export async function reading({ good, bad }: Collector, world: World, home: Settled, away: Settled): Promise<void> {
  const rec = world.ids()
  const bodies = ['{"until":"2027-05-31"}', 'Une heure sûre pour appeler : 16 h.', 'x'.repeat(900)].map(bytesOf)
  const types = ['consent', 'ref', 'attachment'] as const
  const signing = world.signing(home.one)
  const parts = bodies.map((body, at) => ({ type: types[at] ?? 'attachment', obj: world.ids(), body }))
  const sealed = await sealReferral(world.register, { rec, basis: null, parts }, [home.team, away.team], signing)
  const [consent, ref, file] = sealed.objects
  const [, wrap] = sealed.wraps
  if (!consent || !ref || !file || !wrap) throw new Error('Not sealed.')
  const here = { world: 'two', from: [home.org], today: day }
  const key = text(sealed.dataKey)
  const object = { ...here, file: text(ref.file), row: ref.row, key }
  const value = { body: text(bodies[1] ?? new Uint8Array()), writer: home.one.secret.uid, of: home.org, day }
  good('object-01', 'an object opens in its place', 'openObject', object, value)
  good(
    'object-02',
    'an attachment, padded by Padmé',
    'openObject',
    { ...here, file: text(file.file), row: file.row, key },
    { ...value, body: text(bodies[2] ?? new Uint8Array()) },
  )
  good('object-03', 'the reader’s clock a day late', 'openObject', { ...object, today: '2026-11-30' }, value)
  const other = world.ids()
  bad('object-04', 'another data key', 'openObject', { ...object, key: text(sha256(bytesOf('another'))) }, 'key')
  bad('object-05', 'as another type', 'openObject', { ...object, row: { ...ref.row, type: 'note' } }, 'key')
  bad('object-06', 'of another record', 'openObject', { ...object, row: { ...ref.row, rec: other } }, 'key')
  bad('object-07', 'of another organization', 'openObject', { ...object, row: { ...ref.row, org: away.org } }, 'key')
  bad('object-08', 'under another id', 'openObject', { ...object, row: { ...ref.row, obj: other } }, 'key')
  bad('object-09', 'of another key version', 'openObject', { ...object, row: { ...ref.row, kv: 2 } }, 'key')
  bad('object-10', 'at another place', 'openObject', { ...object, row: { ...ref.row, seq: 0 } }, 'context')
  bad('object-11', 'after another object', 'openObject', { ...object, row: { ...ref.row, prev: null } }, 'context')
  bad('object-12', 'two days before its day', 'openObject', { ...object, today: '2026-11-29' }, 'future')
  bad(
    'object-13',
    'from an organization that may not write here',
    'openObject',
    { ...object, from: [away.org] },
    'sender',
  )
  bad('object-14', 'one bit of the head', 'openObject', { ...object, file: text(turned(ref.file, 60)) }, 'key')
  bad(
    'object-15',
    'one bit of the content',
    'openObject',
    { ...object, file: text(turned(ref.file, ref.file.length - 30)) },
    'key',
  )
  bad(
    'object-16',
    'the first line of another version of age',
    'openObject',
    { ...object, file: text(turned(ref.file, 20)) },
    'form',
  )
  const forged = { ...signing, author: { ...signing.author, signingKey: signingKeys(sha256(bytesOf('false'))).secret } }
  const row = { org: home.org, rec, kv: 1 }
  const part = { type: 'note', obj: world.ids(), body: bytesOf('…') } as const
  const false_ = await appendObject(row, headOf(sealed.objects), part, sealed.dataKey, forged)
  bad(
    'object-17',
    'signed by another key than its author’s',
    'openObject',
    { ...object, row: false_.row, file: text(false_.file) },
    'signature',
  )
  await otherSuite({ bad }, object, ref.row, sealed.dataKey, signing.author.signingKey)

  const stored = sealed.objects.map((one) => ({ row: one.row, file: text(one.file) }))
  const [first, middle, last] = stored
  const heads = [headOf(sealed.objects)]
  const whole = { ...here, record: { org: home.org, rec }, key, objects: stored, heads }
  good('record-01', 'a whole record', 'readRecord', whole, bodies.map(text))
  bad('record-02', 'its end cut off', 'readRecord', { ...whole, objects: [first, middle] }, 'chain')
  bad('record-03', 'its middle left out', 'readRecord', { ...whole, objects: [first, last] }, 'chain')
  bad('record-04', 'its beginning left out', 'readRecord', { ...whole, objects: [middle, last] }, 'chain')
  bad('record-05', 'two in each other’s place', 'readRecord', { ...whole, objects: [first, last, middle] }, 'chain')
  bad('record-06', 'one twice', 'readRecord', { ...whole, objects: [first, middle, middle, last] }, 'chain')
  const branch = await appendObject(row, headOf([consent, ref]), part, sealed.dataKey, signing)
  const forked = [first, middle, { row: branch.row, file: text(branch.file) }]
  good(
    'record-07',
    'another end, to whoever saw none',
    'readRecord',
    { ...whole, objects: forked, heads: [] },
    [...bodies.slice(0, 2), part.body].map(text),
  )
  bad('record-08', 'another end, to whoever saw the first', 'readRecord', { ...whole, objects: forked }, 'chain')
  bad('record-09', 'nothing, to whoever saw something', 'readRecord', { ...whole, objects: [] }, 'chain')

  const address = wrap.address
  const open = { ...here, file: text(wrap.file), record: row, address, secret: away.secret }
  good('wrap-01', 'a data key for a team, with where the record stood', 'openWrap', open, { key, head: heads[0] })
  bad('wrap-02', 'as the key of another record', 'openWrap', { ...open, record: { ...row, rec: other } }, 'context')
  bad('wrap-03', 'as another version', 'openWrap', { ...open, record: { ...row, kv: 2 } }, 'context')
  bad('wrap-04', 'for another epoch', 'openWrap', { ...open, address: { ...address, epoch: 1 } }, 'context')
  bad('wrap-05', 'for another team', 'openWrap', { ...open, address: { ...address, to: home.team.team } }, 'context')
  bad('wrap-06', 'by the key of another team', 'openWrap', { ...open, secret: home.secret }, 'key')
  bad('wrap-07', 'from an organization that may not', 'openWrap', { ...open, from: [away.org] }, 'sender')
  bad('wrap-08', 'one bit of it', 'openWrap', { ...open, file: text(turned(wrap.file, wrap.file.length - 9)) }, 'key')
  const own = { org: home.org, user: home.two.secret.uid }
  const draft = await sealWrap(
    world.register,
    { ...row, rec: other },
    own,
    { dataKey: newDataKey(), head: null },
    signing,
  )
  bad(
    'wrap-09',
    'of a draft, by the team of its author',
    'openWrap',
    { ...open, file: text(draft.file), record: { ...row, rec: other }, address: draft.address, secret: home.secret },
    'key',
  )
}

/** The same object, honestly sealed and signed, of a suite that is not this one. */
async function otherSuite(
  { bad }: Pick<Collector, 'bad'>,
  object: Vector['input'],
  row: Record<string, unknown>,
  dataKey: Uint8Array,
  signingKey: Uint8Array,
): Promise<void> {
  const header = { s: 'T2', ...row, snd: row['org'], cert: '0'.repeat(64), log: 0, day } as Parameters<
    typeof writeInner
  >[1]
  const context = bytesOf(
    `tisserin/T1/dk1\0${['type', 'org', 'rec', 'obj', 'kv'].map((name) => `${String(row[name])}\0`).join('')}`,
  )
  const seal = (inner: Uint8Array) => sealWithKey('tisserin.org/dk1', dataKey, context, inner)
  const inner = writeInner('obj', header, bytesOf('…'), signingKey)
  bad(
    'suite-01',
    'another suite is refused before anything else of it is read',
    'openObject',
    { ...object, file: text(await seal(inner)) },
    'suite',
  )
  const loose = writeInner('obj', { ...(header as object), s: 'T1', more: 1 }, bytesOf('…'), signingKey)
  bad('suite-02', 'a header with one member more', 'openObject', { ...object, file: text(await seal(loose)) }, 'form')
  bad(
    'suite-03',
    'something else than zeros after the body',
    'openObject',
    { ...object, file: text(await seal(turned(inner, inner.length - 1))) },
    'form',
  )
  bad(
    'suite-04',
    'lengths that go past the end',
    'openObject',
    { ...object, file: text(await seal(new Uint8Array(1024).fill(255))) },
    'form',
  )
}

/** Secrets of a team. */
export async function keys(
  { good, bad }: Collector,
  world: World,
  away: Settled & { second: Settled['epoch'] },
): Promise<void> {
  const here = { world: 'two', from: [away.org], today: day, team: away.team }
  const [parcel] = away.second.parcels
  if (!parcel || !away.second.back) throw new Error('No parcel.')
  const { uid, enc } = away.one.secret
  const mine = { ...here, epoch: 2, file: text(parcel.file), user: uid, secret: enc }
  good('epoch-01', 'a member opens the secret of their team', 'openEpoch', mine, away.second.secret)
  bad('epoch-02', 'as another epoch', 'openEpoch', { ...mine, epoch: 1 }, 'context')
  bad('epoch-03', 'as another member', 'openEpoch', { ...mine, user: away.two.secret.uid }, 'context')
  bad('epoch-04', 'by the key of another member', 'openEpoch', { ...mine, secret: away.two.secret.enc }, 'key')
  bad('epoch-05', 'of another team', 'openEpoch', { ...mine, team: { ...away.team, team: away.org } }, 'context')
  const back = { ...here, epoch: 2, file: text(away.second.back), secret: away.second.secret }
  good('back-01', 'the secret before, by the one after', 'openBack', back, away.secret)
  bad('back-02', 'a parcel that the log does not name', 'openBack', { ...back, file: mine.file }, 'log')
  bad('back-03', 'by the secret before', 'openBack', { ...back, secret: away.secret }, 'key')
  const terms = standingOf(world.register, away.org).keyset.statement.recovery
  const recovery = { ver: terms.ver, secret: await recover(away.org, terms, away.shares.slice(0, 2)) }
  const rescue = { ...here, epoch: 2, file: text(away.second.rescue.file), recovery }
  good('rescue-01', 'the secret of a team, by the recovered one', 'openRescue', rescue, away.second.secret)
  bad(
    'rescue-02',
    'as that of another recovery',
    'openRescue',
    { ...rescue, recovery: { ...recovery, ver: 2 } },
    'context',
  )
  bad('rescue-03', 'as that of another epoch', 'openRescue', { ...rescue, epoch: 1 }, 'context')
}
