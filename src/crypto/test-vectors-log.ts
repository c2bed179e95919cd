import { bytesOf, hexOf, sha256 } from './bytes.ts'
import { proveConsistency, proveInclusion, type RefusalReason, rootOf, signingKeys, writeCheckpoint } from './index.ts'
import { type Collector, type Settled, text, turned, worldOf } from './test-vector-shape.ts'
import type { World } from './test-world.ts'

/** What is in the log, and what a client makes of it. */
export async function logging({ good, bad }: Collector, world: World): Promise<void> {
  const leaves = world.leaves()
  const { head, entries } = worldOf(world)
  const [, entry] = entries
  const leaf = leaves[1]
  if (!entry || !leaf) throw new Error('No statement.')
  const one = { leaf: text(leaf), index: 1, proof: proveInclusion(leaves, 1).map(hexOf), ...head }
  good('log-01', 'the leaf of a statement', 'hashLeaf', { entries: [entry] }, text(leaf))
  good('log-02', 'the root of all', 'treeRoot', { value: leaves.map(text) }, head.root)
  good('log-03', 'a statement is in the log', 'proveInclusion', one, 'included')
  bad('log-04', 'at another place', 'proveInclusion', { ...one, index: 2 }, 'log')
  bad('log-05', 'with one hash less', 'proveInclusion', { ...one, proof: one.proof.slice(1) }, 'log')
  bad('log-06', 'past the end', 'proveInclusion', { ...one, index: head.size }, 'log')
  const past = { size: 3, root: text(rootOf(leaves.slice(0, 3))) }
  const on = { seen: past, ...head, proof: proveConsistency(leaves, 3).map(hexOf) }
  good('log-07', 'a log that only added', 'advance', on, head.size)
  good('log-08', 'the first checkpoint that a client sees', 'advance', { ...on, seen: null, proof: [] }, head.size)
  bad('log-09', 'a rollback', 'advance', { seen: head, ...past, proof: [] }, 'log')
  bad(
    'log-10',
    'a fork of the same size',
    'advance',
    { seen: { ...head, root: text(sha256(bytesOf('fork'))) }, ...head, proof: [] },
    'log',
  )
  bad(
    'log-11',
    'a fork of the past',
    'advance',
    { ...on, seen: { ...past, root: text(sha256(bytesOf('fork'))) } },
    'log',
  )
  const signing = signingKeys(sha256(bytesOf('the key of a log')))
  const log = { origin: 'tisserin.invalid/log', key: text(signing.public) }
  const note = bytesOf(writeCheckpoint(log.origin, world.register.head, signing.secret))
  good('checkpoint-01', 'a checkpoint of the log', 'readCheckpoint', { note: text(note), log }, head)
  bad(
    'checkpoint-02',
    'of another log',
    'readCheckpoint',
    { note: text(note), log: { ...log, origin: 'other.invalid' } },
    'log',
  )
  bad(
    'checkpoint-03',
    'signed by another key',
    'readCheckpoint',
    { note: text(note), log: { ...log, key: text(sha256(bytesOf('x'))) } },
    'log',
  )
  bad('checkpoint-04', 'one sign of the root', 'readCheckpoint', { note: text(turned(note, 30)), log }, 'log')
  const all = { world: 'two', ...head }
  good('log-12', 'all statements, read in their order', 'readLog', all, [...world.register.standings.keys()])
  bad('log-13', 'one kept back', 'readLog', { ...all, omit: [1] }, 'log')
  const unsigned = { ...entry, signed: { ...(entry.signed as object), sigs: [] } }
  const changed = { ...all, omit: entries.flatMap(({ index }) => (index === 0 ? [] : index)), more: [unsigned] }
  bad('log-14', 'one whose signatures were taken away after it was logged', 'readLog', changed, 'log')
}

/** What a log may hold, and no client believes. */
export async function ending(
  { bad }: Collector,
  world: World,
  home: Settled,
  away: Settled,
  leaver: Settled['one'],
): Promise<void> {
  const log = (id: string, about: string, reason: RefusalReason, signed: ReturnType<World['say']>) => {
    const copy = world.copy()
    copy.statements.push(signed)
    const leaves = copy.leaves()
    const at = leaves.length - 1
    const entry = { signed, salt: text(copy.salt(at)), index: at, proof: proveInclusion(leaves, at).map(hexOf) }
    const head = { size: leaves.length, root: text(rootOf(leaves)) }
    const proofs = world.statements.map((_, index) => proveInclusion(leaves, index).map(hexOf))
    bad(id, about, 'readLog', { world: 'two', ...head, proofs, more: [entry] }, reason)
  }
  const alone = await world.person(world.ids())
  const { statement } = await world.keyset(alone.org, [alone, home.one], { threshold: 2 })
  log('statement-01', 'a keyset of one person and one trustee', 'threshold', world.say(statement, [alone, home.one]))
  log('statement-02', 'a holder ended by one signature', 'threshold', world.revoke(home.one, [home.two]))
  log('statement-03', 'a member ended by a holder of elsewhere', 'authority', world.revoke(leaver, [home.one]))
  const fresh = await world.person(away.org)
  log('statement-04', 'a member put in by one who holds no keys', 'authority', await world.member(fresh, [], [leaver]))
}
