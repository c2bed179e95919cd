import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sayFigure } from '../../tests/figure.ts'
import { bytesOf } from './bytes.ts'
import {
  addRecipient,
  arePaired,
  beginEpoch,
  headOf,
  membersOf,
  mustRotate,
  openBack,
  openEpoch,
  openReferral,
  openWrap,
  sealReferral,
  sealWrap,
  shareEpoch,
  standingOf,
} from './index.ts'
import { type Person, settle, whyNot, World } from './test-world.ts'

const settled = new World()
let world: World
let home: Awaited<ReturnType<typeof settle>>
let away: Awaited<ReturnType<typeof settle>>
beforeAll(async () => {
  home = await settle(settled)
  away = await settle(settled)
})
beforeEach(() => {
  world = settled.copy()
})

const referral = async (to = away) => {
  const rec = world.ids()
  const sealed = await sealReferral(
    world.register,
    {
      rec,
      basis: null,
      parts: [
        { type: 'consent', obj: world.ids(), body: bytesOf('{"who":"…"}') },
        { type: 'ref', obj: world.ids(), body: bytesOf('a safe hour to call') },
      ],
    },
    [home.team, to.team],
    world.signing(home.one),
  )
  return { rec, ...sealed }
}

const enrol = async (team = home): Promise<Person> => {
  const person = await world.person(team.org)
  world.log(await world.member(person, [team.team.team], [team.one]))
  return person
}
/** One holder more, so that one of three may be ended. */
async function withThirdHolder(): Promise<Person> {
  const third = await world.person(away.org)
  const { statement, hash } = standingOf(world.register, away.org).keyset
  const holders = [away.one, away.two, third]
  const next = await world.keyset(away.org, holders, { ver: statement.ver + 1, prev: hash })
  world.log(world.say(next.statement, holders))
  return third
}
const readAs = async (sealed: Awaited<ReturnType<typeof referral>>, secret: string, which: 0 | 1) => {
  const wrap = sealed.wraps[which]
  if (!wrap) throw new Error('no wrap')
  return openReferral({ org: home.org, rec: sealed.rec }, sealed.objects, wrap, secret, null, world.reading(home.org))
}

describe('a member who leaves', () => {
  it('is in no later epoch, and opens nothing sealed after, with every key they ever held', async () => {
    const leaver = await enrol(away)
    const second = await world.rotate(away.team, away.one, away.secret)
    const held = [away.secret, await world.open(away.team, second, leaver), leaver.secret.enc]
    const before = await referral()
    world.log(world.revoke(leaver, [away.one]))
    const third = await world.rotate(away.team, away.one, second.secret)

    expect(third.parcels.map(({ user }) => user)).not.toContain(leaver.secret.uid)
    expect((await readAs(before, held[1] ?? '', 1)).opened).toHaveLength(2)
    const count = Number(process.env['REMOVED'] ?? 1)
    for (let at = 1; at < count; at++) {
      const sealed = await referral()
      for (const key of held) expect(await whyNot(readAs(sealed, key, 1))).toBe('key')
    }
    sayFigure('G12', `0 of ${count} later referrals opened with ${held.length} keys`)
    const later = await referral()
    const files = [later.wraps[1]?.file, third.back, third.rescue.file, ...third.parcels.map(({ file }) => file)]
    for (const key of held) {
      expect(await whyNot(readAs(later, key, 1))).toBe('key')
      for (const file of files) {
        if (!file) throw new Error('no file')
        const user = { user: leaver.secret.uid, secret: key }
        expect(await whyNot(openEpoch(file, away.team, third.e, user, world.reading(away.org)))).toBe('key')
      }
    }
  })

  it('stops their team until its next epoch: nothing is sealed to the old one', async () => {
    const leaver = await enrol(away)
    await world.rotate(away.team, away.one, away.secret)
    world.log(world.revoke(leaver, [away.one]))

    expect(mustRotate(standingOf(world.register, away.org), away.team.team)).toBe(true)
    expect(await whyNot(referral())).toBe('stale')
    await world.rotate(away.team, away.one, null)
    expect(await whyNot(referral())).toBeNull()
  })

  it('may not begin an epoch, nor be given one', async () => {
    const leaver = await enrol(away)
    const signing = world.signing(leaver)
    world.log(world.revoke(leaver, [away.one]))
    const epoch = await beginEpoch(world.register, away.team, away.secret, signing)

    expect(await whyNot(() => world.log(epoch.statement))).toBe('authority')
    const last = { e: 1, secret: away.secret }
    const given = shareEpoch(world.register, away.team, last, leaver.secret.uid, world.signing(away.one))
    expect(await whyNot(given)).toBe('sender')
  })
})

describe('a member who comes', () => {
  it('reads what came before by the backward chain, epoch by epoch', async () => {
    const old = await referral()
    const second = await world.rotate(away.team, away.one, away.secret)
    const third = await world.rotate(away.team, away.two, second.secret)
    const comer = await enrol(away)
    const last = { e: 3, secret: third.secret }
    const parcel = await shareEpoch(world.register, away.team, last, comer.secret.uid, world.signing(away.one))
    const reading = world.reading(away.org)
    const user = { user: comer.secret.uid, secret: comer.secret.enc }
    const e3 = await openEpoch(parcel, away.team, 3, user, reading)
    const e2 = await openBack(third.back ?? new Uint8Array(), away.team, 3, e3, reading)
    const e1 = await openBack(second.back ?? new Uint8Array(), away.team, 2, e2, reading)

    expect((await readAs(old, e1, 1)).opened.map(({ row }) => row.type)).toEqual(['consent', 'ref'])
    expect(await whyNot(openBack(second.back ?? new Uint8Array(), away.team, 3, e3, reading))).toBe('log')
  })

  it('reads nothing of before where the history was not passed on', async () => {
    const second = await world.rotate(away.team, away.one, null)

    expect(second.back).toBeNull()
  })

  it('who lost everything enrols again, and reads the team’s records', async () => {
    const record = await referral()
    const third = await withThirdHolder()
    world.log(world.revoke(away.two, [away.one, third], 'changed'))
    const back = { org: away.org, secret: (await world.person(away.org)).secret }
    world.log(await world.member(back, [away.team.team], [away.one]))
    const second = await world.rotate(away.team, away.one, away.secret)
    const secret = await world.open(away.team, second, back)
    const first = await openBack(second.back ?? new Uint8Array(), away.team, 2, secret, world.reading(away.org))

    expect((await readAs(record, first, 1)).opened).toHaveLength(2)
    expect(membersOf(standingOf(world.register, away.org), away.team.team)).toHaveLength(2)
  })
})

describe('a rotation that is interrupted', () => {
  it('before it is logged leaves the epoch of before, and may be done again', async () => {
    await beginEpoch(world.register, away.team, away.secret, world.signing(away.one))
    const again = await world.rotate(away.team, away.two, away.secret)

    expect(again.e).toBe(2)
    expect(await world.open(away.team, again, away.one)).toBe(again.secret)
  })

  it('by another holder who was first is refused, and starts from theirs', async () => {
    const mine = await beginEpoch(world.register, away.team, away.secret, world.signing(away.one))
    const theirs = await world.rotate(away.team, away.two, away.secret)

    expect(await whyNot(() => world.log(mine.statement))).toBe('log')
    expect(await whyNot(beginEpoch(world.register, away.team, away.secret, world.signing(away.one)))).toBe('key')
    expect((await world.rotate(away.team, away.one, theirs.secret)).e).toBe(3)
  })

  it('after it is logged loses nothing: whoever has one parcel makes the others', async () => {
    const epoch = await beginEpoch(world.register, away.team, away.secret, world.signing(away.one))
    world.log(epoch.statement)
    const secret = await world.open(away.team, epoch, away.one)
    const parcel = await shareEpoch(
      world.register,
      away.team,
      { e: 2, secret },
      away.two.secret.uid,
      world.signing(away.one),
    )
    const user = { user: away.two.secret.uid, secret: away.two.secret.enc }

    expect(await openEpoch(parcel, away.team, 2, user, world.reading(away.org))).toBe(secret)
  })
})

describe('a key', () => {
  it('opens for one record, version, team, epoch and user only, though the seal is the same', async () => {
    const dataKey = new Uint8Array(32).fill(9)
    const record = { org: home.org, rec: world.ids(), kv: 2 }
    const wrapped = { dataKey, head: null }
    const { file, address } = await sealWrap(world.register, record, away.team, wrapped, world.signing(home.one))
    const open = (where: Partial<typeof record>, to: Partial<typeof address> = {}, from = home.org) =>
      whyNot(openWrap(file, { ...record, ...where }, { ...address, ...to }, away.secret, world.reading(from)))

    expect(await open({})).toBeNull()
    expect(await open({ rec: world.ids() })).toBe('context')
    expect(await open({ kv: 1 })).toBe('context')
    expect(await open({ org: away.org })).toBe('context')
    expect(await open({}, { epoch: 2 })).toBe('context')
    expect(await open({}, { to: home.team.team })).toBe('context')
    expect(await open({}, { org: home.org })).toBe('context')
    expect(await open({}, {}, away.org)).toBe('sender')
  })

  it('of one purpose is not taken for another', async () => {
    const second = await world.rotate(away.team, away.one, away.secret)
    const record = { org: away.org, rec: away.team.team, kv: 1 }
    const address = { org: away.org, to: away.team.team, epoch: 2 }
    const back = second.back ?? new Uint8Array()

    expect(await whyNot(openWrap(back, record, address, second.secret, world.reading(away.org)))).toBe('context')
  })

  it('of a user seals their drafts to them alone', async () => {
    const record = { org: home.org, rec: world.ids(), kv: 1 }
    const to = { org: home.org, user: home.one.secret.uid }
    const dataKey = new Uint8Array(32).fill(3)
    const { file, address } = await sealWrap(
      world.register,
      record,
      to,
      { dataKey, head: null },
      world.signing(home.one),
    )
    const open = ({ secret }: Person) => openWrap(file, record, address, secret.enc, world.reading(home.org))

    expect((await open(home.one)).dataKey).toEqual(dataKey)
    expect(await whyNot(open(home.two))).toBe('key')
  })
})

describe('a referral', () => {
  it('leaves with a consent first, or a ground that is said', async () => {
    const ref = { type: 'ref', obj: world.ids(), body: bytesOf('…') } as const
    const send = (basis: 'danger' | null) =>
      sealReferral(
        world.register,
        { rec: world.ids(), basis, parts: [ref] },
        [home.team, away.team],
        world.signing(home.one),
      )

    expect(await whyNot(send(null))).toBe('authority')
    expect(await whyNot(send('danger'))).toBeNull()
  })

  it('goes to the police only after both organizations compared their words', async () => {
    const police = await settle(world, 'police')

    expect(await whyNot(referral(police))).toBe('authority')
    expect(arePaired(world.register, police.org, home.org)).toBe(false)
    const [keyset, withKeyset] = [home.org, police.org].map((org) => standingOf(world.register, org).keyset.hash)
    const pair = { t: 'pair', org: home.org, with: police.org, keyset, withKeyset }
    world.log(world.say(pair, [home.one, police.one]))
    expect(arePaired(world.register, police.org, home.org)).toBe(true)
    expect(await whyNot(referral(police))).toBeNull()
  })

  it('of which the end is cut off is refused at its first reading', async () => {
    const sealed = await referral()
    const cut = { ...sealed, objects: sealed.objects.slice(0, 1) }

    expect(await whyNot(readAs(cut, away.secret, 1))).toBe('chain')
  })

  it('is given to one more team whole, with a consent of its own; never to a police service that was not compared with', async () => {
    const [third, police] = [await settle(world), await settle(world, 'police')]
    const { rec, dataKey, objects } = await referral()
    const record = { org: home.org, rec, kv: 1, dataKey, head: headOf(objects) }
    const add = (team: (typeof third)['team'], type: 'consent' | 'note' = 'consent') =>
      addRecipient(
        world.register,
        record,
        { consent: { type, obj: world.ids(), body: bytesOf('{"who":"…"}') }, team },
        world.signing(home.one),
      )
    const { object, wrap } = await add(third.team)
    const read = (served: typeof objects) =>
      openReferral({ org: home.org, rec }, served, wrap, third.secret, null, world.reading(home.org, third.org))

    expect((await read([...objects, object])).opened.map(({ row }) => row.type)).toEqual(['consent', 'ref', 'consent'])
    expect(await whyNot(read(objects)), 'without the consent that it came with').toBe('chain')
    expect(await whyNot(add(third.team, 'note'))).toBe('form')
    expect(await whyNot(add(police.team))).toBe('authority')
  })
})
