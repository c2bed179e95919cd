import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { admit, afterIn, emptyRegister, rootOf, signStatement, standingOf, statementHash, writerOf } from '../index.ts'
import { type Person, settle, signingKeyOf, type Unsaid, whyNot, World } from '../test-world.ts'

const settled = new World()
let world: World
let home: Awaited<ReturnType<typeof settle>>
beforeAll(async () => {
  home = await settle(settled)
})
beforeEach(() => {
  world = settled.copy()
})

const why = (act: () => unknown): Promise<string | null> => whyNot(act)
const sign = (signed: Parameters<typeof signStatement>[0], person: Person) =>
  signStatement(signed, person.secret.uid, signingKeyOf(person))

describe('a keyset', () => {
  it('needs two signatures for any act, so a threshold of one is refused', async () => {
    const org = world.ids()
    const [one, two] = [await world.person(org), await world.person(org)]
    const { statement } = await world.keyset(org, [one, two], { threshold: 1 })

    expect(await why(() => world.log(world.say(statement, [one, two])))).toBe('threshold')
  })

  it('of an organization of one person names two trustees', async () => {
    const org = world.ids()
    const alone = await world.person(org)
    const tryWith = async (...trustees: Person[]) => {
      const { statement } = await world.keyset(org, [alone, ...trustees])
      return why(() => world.log(world.say(statement, [alone, ...trustees])))
    }

    expect(await tryWith()).toBe('threshold')
    expect(await tryWith(home.one)).toBe('threshold')
    expect(await tryWith(home.one, home.two)).toBeNull()
  })

  it('begins with the signature of each of its holders', async () => {
    const org = world.ids()
    const [one, two] = [await world.person(org), await world.person(org)]
    const { statement } = await world.keyset(org, [one, two])

    expect(await why(() => world.log(world.say(statement, [one])))).toBe('authority')
    expect(await why(() => world.log(world.say(statement, [one, two])))).toBeNull()
  })

  it('is replaced by as many of its holders as it asks, never by the new ones', async () => {
    const fresh = await world.person(home.org)
    const next = async (...signers: Person[]) => {
      const { statement, hash } = standingOf(world.register, home.org).keyset
      const { statement: after } = await world.keyset(home.org, [home.one, fresh], {
        ver: statement.ver + 1,
        prev: hash,
      })
      return why(() => world.log(world.say(after, signers)))
    }

    expect(await next(home.one, fresh)).toBe('authority')
    expect(await next(home.one, home.two)).toBe('authority')
    expect(await next(home.one, home.two, fresh)).toBeNull()
    expect(await next(home.two, fresh)).toBe('authority')
  })

  it('never loses its last holders: to end one below the threshold is refused', async () => {
    expect(await why(() => world.log(world.revoke(home.one, [home.one, home.two])))).toBe('threshold')
  })

  it('names each person and each key once', async () => {
    const org = world.ids()
    const one = await world.person(org)
    const { statement } = await world.keyset(org, [one, one])

    expect(await why(() => world.log(world.say(statement, [one])))).toBe('form')
  })
})

describe('a member', () => {
  it('is put in by a holder and by themself, and by no one else', async () => {
    const [fresh, worker] = [await world.person(home.org), await world.person(home.org)]
    const other = await settle(world)
    const said = (person: Person, ...signers: Person[]) => world.member(person, [home.team.team], signers)
    const enrolled = await said(worker, home.one)

    expect(await why(() => world.log(enrolled))).toBeNull()
    const onlyHolder = await said(fresh, home.one)
    const halved = { ...onlyHolder, sigs: onlyHolder.sigs.filter(({ by }) => by !== fresh.secret.uid) }
    expect(await why(() => world.log(halved))).toBe('authority')
    expect(await why(async () => world.log(await said(fresh, worker)))).toBe('authority')
    expect(await why(async () => world.log(await said(fresh, other.one)))).toBe('authority')
    expect(await why(async () => world.log(await said(fresh, home.two)))).toBeNull()
  })

  it('who holds keys takes two holders', async () => {
    const fresh = await world.person(home.org)
    const { statement, hash } = standingOf(world.register, home.org).keyset
    const next = await world.keyset(home.org, [home.one, home.two, fresh], { ver: statement.ver + 1, prev: hash })
    world.log(world.say(next.statement, [home.one, home.two, fresh]))

    // Their own signature counts: they are a holder as well.
    expect(await why(async () => world.log(await world.member(fresh, [], [])))).toBe('authority')
    expect(await why(async () => world.log(await world.member(fresh, [], [home.one])))).toBeNull()
  })

  it('takes no key that is someone’s already', async () => {
    const thief = { org: home.org, secret: { ...home.two.secret, uid: world.ids() } }

    expect(await why(async () => world.log(await world.member(thief, [], [home.one])))).toBe('stale')
  })

  it('who was ended signs nothing more as a holder', async () => {
    const third = await world.person(home.org)
    const { statement, hash } = standingOf(world.register, home.org).keyset
    const next = await world.keyset(home.org, [home.one, home.two, third], { ver: statement.ver + 1, prev: hash })
    world.log(world.say(next.statement, [home.one, home.two, third]))
    world.log(await world.member(third, [], [home.one]))
    world.log(world.revoke(third, [home.one, home.two], 'stolen'))
    const fresh = await world.person(home.org)

    expect(await why(async () => world.log(await world.member(fresh, [], [third])))).toBe('authority')
  })
})

describe('the order of what is said', () => {
  it('shows a statement that the server keeps back', async () => {
    const worker = await world.person(home.org)
    world.log(await world.member(worker, [home.team.team], [home.one]))
    const index = world.statements.length
    world.log(world.revoke(worker, [home.one]))
    world.log(await world.member(await world.person(home.org), [], [home.one]))
    const leaves = world.leaves()
    let register = emptyRegister({ size: leaves.length, root: rootOf(leaves) })
    const read = async () => {
      for (const at of leaves.keys()) if (at !== index) register = admit(register, world.entry(at))
    }

    expect(await whyNot(read())).toBe('log')
  })

  it('refuses a statement that is not in the log, or was changed since', async () => {
    const worker = await world.person(home.org)
    const signed = await world.member(worker, [home.team.team], [home.one])
    world.log(signed)
    const entry = world.entry(world.statements.length - 1)
    const before = new World()
    const head = world.register.head
    let register = emptyRegister(head)
    for (const at of world.leaves().keys()) if (at < entry.index) register = admit(register, world.entry(at))
    const changed = { ...signed, statement: { ...signed.statement, day: '2026-11-30' } }

    expect(await why(() => admit(register, { ...entry, signed: changed }))).toBe('log')
    expect(await why(() => admit({ ...register, head: before.register.head }, entry))).toBe('log')
    expect(await why(() => admit(register, entry))).toBeNull()
  })

  it('says who may write: after they came in, and not after they were ended', async () => {
    const worker = await world.person(home.org)
    world.log(await world.member(worker, [home.team.team], [home.one]))
    const cert = world.certOf(worker)
    const whileThere = world.register.head.size
    world.log(world.revoke(worker, [home.one]))
    const wrote = (log: number) => () => writerOf(world.register, { snd: worker.secret.uid, cert, log }, [home.org])

    expect(await why(wrote(whileThere))).toBeNull()
    expect(await why(wrote(whileThere - 1))).toBe('sender')
    expect(await why(wrote(whileThere + 1))).toBe('sender')
    expect(await why(wrote(whileThere + 2))).toBe('log')
  })

  it('pairs two organizations by a holder of each, for the keysets of now', async () => {
    const other = await settle(world)
    const [mine, theirs] = [home.org, other.org].map((org) => standingOf(world.register, org).keyset.hash)
    const pair = { t: 'pair', org: home.org, with: other.org, keyset: mine, withKeyset: theirs } as Unsaid

    expect(await why(() => world.log(world.say(pair, [home.one])))).toBe('authority')
    expect(await why(() => world.log(world.say({ ...pair, withKeyset: mine } as Unsaid, [home.one, other.one])))).toBe(
      'stale',
    )
    expect(await why(() => world.log(world.say(pair, [home.one, other.one])))).toBeNull()
  })

  it('is one for each organization, whoever signs a statement twice', async () => {
    const worker = await world.person(home.org)
    const signed = await world.member(worker, [], [home.one])
    const doubled = { ...signed, sigs: [...signed.sigs, ...signed.sigs] }

    expect(await why(() => world.log(doubled))).toBe('form')
    expect(sign(sign(signed, home.one), home.one).sigs).toHaveLength(2)
    expect(afterIn(world.register, home.org)).toBe(statementHash(home.epoch.statement.statement))
  })
})
