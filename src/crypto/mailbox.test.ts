import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, hexOf, textOf } from './bytes.ts'
import {
  appendObject,
  areMailboxWords,
  authorAt,
  beginConversation,
  type BegunConversation,
  correspondentOf,
  deriveMailbox,
  drawMailboxWords,
  headOf,
  lockMailbox,
  type MailboxSecret,
  mailboxHalves,
  newMailboxSecret,
  openMailboxWrap,
  openWrap,
  type Reading,
  readRecord,
  type StoredObject,
  unlockMailbox,
} from './index.ts'
import { day, settle, signingKeyOf, whyNot, World } from './test-world.ts'

const instance = 'tisserin-test'
const rec = randomUUID()
const part = (text: string) => ({ type: 'message' as const, obj: randomUUID(), body: bytesOf(text) })

const world = new World()
let team: Awaited<ReturnType<typeof settle>>
let secret: MailboxSecret
let begun: BegunConversation
let reading: Reading
beforeAll(async () => {
  team = await settle(world)
  secret = await newMailboxSecret()
  begun = await beginConversation(world.register, team.team, {
    rec,
    secret,
    message: part('Je sais pas à qui parler.'),
    day,
  })
  const correspondent = correspondentOf(team.org, rec, await mailboxHalves(secret))
  reading = { register: world.register, from: [team.org], today: day, correspondent }
})

const record = () => ({ org: team.org, rec, kv: 1 })
const workerSigning = () => ({
  author: authorAt(world.register, team.org, team.one.secret.uid, signingKeyOf(team.one)),
  day,
})
const keysAre = (dataKey: Uint8Array) => new Map([[1, dataKey]])
const textsOf = async (objects: readonly StoredObject[], with_: Reading = reading) =>
  (await readRecord({ org: team.org, rec }, objects, keysAre(begun.dataKey), [headOf([begun.object])], with_)).map(
    ({ body, writer }) => [textOf(body), writer.user],
  )

describe('seven words', () => {
  it('are those of a mailbox, and a slip of the pen is told nearly always', () => {
    let untold = 0
    for (let run = 0; run < 700; run++) {
      const words = drawMailboxWords()
      expect(areMailboxWords(words)).toBe(true)
      if (areMailboxWords(words.with(run % 7, ((words[run % 7] ?? 0) + 1 + run) % 2048))) untold++
    }

    // One in 32: 22 of 700.
    expect(untold).toBeLessThan(60)
  })

  it('are never fewer, more, or of another list', () => {
    const words = drawMailboxWords()

    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.double()), { maxLength: 9 }), (some) => {
        if (some.length !== 7 || some.some((one) => !Number.isInteger(one) || one < 0 || one > 2047))
          expect(areMailboxWords(some)).toBe(false)
      }),
    )
    expect([words.slice(1), [...words, 1], words.toReversed()].map(areMailboxWords)).toEqual([false, false, false])
  })

  it('give a place, a proof and a key, which a PIN or another instance changes, but the place, which a PIN does not', async () => {
    const words = drawMailboxWords()
    const [plain, again, pinned, elsewhere] = await Promise.all([
      deriveMailbox({ words, pin: '', instance }),
      deriveMailbox({ words, pin: '', instance }),
      deriveMailbox({ words, pin: '0412', instance }),
      deriveMailbox({ words, pin: '', instance: 'tisserin-other' }),
    ])

    expect(again).toEqual(plain)
    expect(hexOf(pinned.loc)).toBe(hexOf(plain.loc))
    const all = [plain, pinned, elsewhere].flatMap(({ auth, kek }) => [hexOf(auth), hexOf(kek)])
    expect(new Set([...all, hexOf(plain.loc), hexOf(elsewhere.loc)]).size).toBe(8)
  })

  it.each(['12', '123456789', 'abcd', '12 34', '１２３４'])('refuse « %s » for a PIN', async (pin) => {
    expect(await whyNot(deriveMailbox({ words: drawMailboxWords(), pin, instance }))).toBe('form')
  })
})

describe('the locked file', () => {
  it('opens with its key and for its mailbox only', async () => {
    const kek = new Uint8Array(32).fill(7)
    const file = await lockMailbox(secret, kek, rec)

    expect(await unlockMailbox(file, kek, rec)).toEqual(secret)
    expect(await whyNot(unlockMailbox(file, new Uint8Array(32).fill(8), rec))).toBe('key')
    expect(await whyNot(unlockMailbox(file, kek, randomUUID()))).toBe('key')
  })
})

describe('a conversation', () => {
  it('is read by the team, answered, and read by whoever has the words', async () => {
    const opened = await openWrap(begun.wrap.file, record(), begun.wrap.address, team.secret, reading)
    const answer = await appendObject(
      record(),
      headOf([begun.object]),
      part('Je suis là.'),
      opened.dataKey,
      workerSigning(),
    )
    const own = await openMailboxWrap(begun.ownWrap, record(), secret, reading)

    expect(own.dataKey).toEqual(begun.dataKey)
    expect(await textsOf([begun.object, answer])).toEqual([
      ['Je sais pas à qui parler.', rec],
      ['Je suis là.', team.one.secret.uid],
    ])
  })

  it('is refused when someone of the team, who has its key, writes in the name of the young person', async () => {
    const author = { ...begun.author, signingKey: signingKeyOf(team.two) }
    const forged = await appendObject(record(), headOf([begun.object]), part('Oublie ça.'), begun.dataKey, {
      author,
      day,
    })

    expect(await whyNot(textsOf([begun.object, forged]))).toBe('signature')
  })

  it('is refused of another mailbox, of a stranger, and where no young person writes', async () => {
    const other = await newMailboxSecret()
    const correspondent = correspondentOf(team.org, rec, await mailboxHalves(other))
    const { correspondent: _, ...ofTeam } = reading

    expect(await whyNot(textsOf([begun.object], { ...reading, correspondent }))).toBe('sender')
    expect(await whyNot(textsOf([begun.object], ofTeam))).toBe('sender')
  })

  it('shows what was dropped, reordered or cut off', async () => {
    const next = await appendObject(record(), headOf([begun.object]), part('Encore moi.'), begun.dataKey, {
      author: begun.author,
      day,
    })

    expect(await whyNot(textsOf([next]))).toBe('chain')
    expect(await whyNot(textsOf([next, begun.object]))).toBe('chain')
    expect(await whyNot(textsOf([]))).toBe('chain')
  })

  it('is never begun with a police service, whatever its team is called', async () => {
    const police = await settle(world, 'police')
    const begin = beginConversation(world.register, police.team, { rec, secret, message: part('Allo'), day })

    expect(await whyNot(begin)).toBe('authority')
  })
})
