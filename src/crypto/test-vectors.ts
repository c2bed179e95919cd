import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { base64 } from '@scure/base'
import { bytesOf, sha256 } from './bytes.ts'
import { sealToKey } from './hybrid.ts'
import {
  answerDrill,
  drawKit,
  drawPhrase,
  fileHash,
  lockUserSecret,
  publicHalves,
  recover,
  standingOf,
} from './index.ts'
import { sealWithKey } from './seal-with-key.ts'
import { collector, type Collector, type Settled, text, turned, type VectorFile, worldOf } from './test-vector-shape.ts'
import { ending, logging } from './test-vectors-log.ts'
import { keys, reading } from './test-vectors-sealed.ts'
import { settle, World } from './test-world.ts'

// Makes src/crypto/vectors/t1.json. What each must give is said here by hand, or is what was put in; nothing is asked of the code
// that opens.

export async function makeVectors(): Promise<VectorFile> {
  let next = 0
  const world = new World(() => `00000000-0000-4000-8000-${String(++next).padStart(12, '0')}`)
  const all = collector()
  writing(all)
  await storing(all)
  const home = await settle(world)
  const away = await settle(world)
  const leaver = await world.person(away.org)
  world.log(await world.member(leaver, [away.team.team], [away.one]))
  const second = await world.rotate(away.team, away.one, away.secret)
  await reading(all, world, home, { ...away, epoch: second, secret: second.secret })
  await keys(all, world, { ...away, second })
  await logging(all, world)
  await ending(all, world, home, away, leaver)
  await recovering(all, world, home, away)
  await unlocking(all, home)
  return {
    about: [
      'Test vectors of suite T1 (docs/decisions/0056-sealing.md). All keys and people are invented.',
      'deed: what to do with input; expect: the value that it gives, or the reason for which it is refused.',
      'Bytes are base64 with padding; hashes and signing keys are lower-case hexadecimal; hybrid keys are written as age writes them.',
    ],
    worlds: { two: worldOf(world) },
    vectors: all.vectors,
  }
}

function writing({ good, bad }: Collector): void {
  const say = (content: string) => ({ bytes: text(bytesOf(content)) })
  good(
    'canonical-01',
    'names are put in order, without space',
    'writeCanonical',
    { value: { b: 1, a: ['é', null, true] } },
    text(bytesOf('{"a":["é",null,true],"b":1}')),
  )
  good('canonical-02', 'what was written in the one way is read', 'readCanonical', say('{"a":0,"b":"\\n"}'), {
    a: 0,
    b: '\n',
  })
  good(
    'canonical-03',
    'the hash of nothing in an object',
    'hashCanonical',
    { value: {} },
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  )
  bad('canonical-04', 'a space', 'readCanonical', say('{"a": 0}'), 'form')
  bad('canonical-05', 'a name twice', 'readCanonical', say('{"a":0,"a":0}'), 'form')
  bad('canonical-06', 'another order', 'readCanonical', say('{"b":0,"a":0}'), 'form')
  bad('canonical-07', 'a number that is not whole', 'readCanonical', say('1.5'), 'form')
  bad('canonical-08', 'a number written otherwise', 'readCanonical', say('1e0'), 'form')
  bad('canonical-09', 'a negative number', 'readCanonical', say('-1'), 'form')
  bad(
    'canonical-10',
    'bytes that are no UTF-8',
    'readCanonical',
    { bytes: text(Uint8Array.of(0x22, 0xff, 0x22)) },
    'form',
  )
  bad(
    'canonical-11',
    'a byte order mark',
    'readCanonical',
    { bytes: text(Uint8Array.of(0xef, 0xbb, 0xbf, 0x30)) },
    'form',
  )
  bad('canonical-12', 'half a surrogate pair', 'readCanonical', say('"\\ud800"'), 'form')
  bad('canonical-13', 'nine levels', 'readCanonical', say(`${'['.repeat(10)}${']'.repeat(10)}`), 'form')
  good('padding-01', 'the smallest', 'padLength', { length: 1, padding: 'bucket' }, 256)
  good('padding-02', 'just above a bucket', 'padLength', { length: 257, padding: 'bucket' }, 512)
  good('padding-03', 'just above the last power', 'padLength', { length: 16_385, padding: 'bucket' }, 32_768)
  good('padding-04', 'Padmé of 1,000,000', 'padLength', { length: 1_000_000, padding: 'padme' }, 1_015_808)
  bad('padding-05', 'longer than 10 MiB and its head', 'padLength', { length: 10_489_857, padding: 'padme' }, 'form')
}

async function storing({ good, bad }: Collector): Promise<void> {
  const key = sha256(bytesOf('a data key'))
  const sealed = await sealWithKey('tisserin.org/dk1', key, bytesOf('a purpose'), new Uint8Array(256))
  const asObject = (file: Uint8Array) => ({ file: text(file), stanza: 'tisserin.org/dk1', padding: 'bucket' })
  const secret = 'AGE-SECRET-KEY-PQ-17QCC87Z6YVEUZ07E4ZSVUR798YEK4Q7QTH8HNNZASC3GRE25P7JSL4FF03'
  const hybrid = await sealToKey(await identityToRecipient(secret), padText('to a hybrid key'))
  const x25519 = new Encrypter()
  x25519.addRecipient(await identityToRecipient(await generateX25519Identity()))
  const wrongBucket = await sealWithKey('tisserin.org/dk1', key, bytesOf('a purpose'), new Uint8Array(300))
  good('store-01', 'an object of 256 bytes', 'store', asObject(sealed), 'storable')
  bad('store-02', 'nothing', 'store', asObject(new Uint8Array()), 'form')
  bad('store-03', 'one byte after the end', 'store', asObject(Uint8Array.from([...sealed, 0])), 'form')
  bad('store-04', 'one byte before the end', 'store', asObject(sealed.slice(0, -1)), 'form')
  bad('store-05', 'a length that is no bucket', 'store', asObject(wrongBucket), 'form')
  bad('store-06', 'a parcel where an object belongs', 'store', asObject(hybrid), 'form')
  bad(
    'store-07',
    'a file to X25519',
    'store',
    { ...asObject(await x25519.encrypt(new Uint8Array(256))), stanza: 'mlkem768x25519' },
    'form',
  )
  good(
    'hybrid-01',
    'a file to a hybrid key opens',
    'openHybrid',
    { file: text(hybrid), secret },
    text(padText('to a hybrid key')),
  )
  bad('hybrid-02', 'one bit of the encapsulated key', 'openHybrid', { file: text(turned(hybrid, 100)), secret }, 'key')
  bad(
    'hybrid-03',
    'one bit of the sealed content',
    'openHybrid',
    { file: text(turned(hybrid, hybrid.length - 20)), secret },
    'key',
  )
}

const padText = (content: string): Uint8Array => {
  const bytes = new Uint8Array(256)
  bytes.set(bytesOf(content))
  return bytes
}

async function recovering({ good, bad }: Collector, world: World, home: Settled, away: Settled): Promise<void> {
  const terms = standingOf(world.register, home.org).keyset.statement.recovery
  const [one, two, three] = home.shares
  const input = { org: home.org, terms, shares: [one, three] }
  const secret = await recover(home.org, terms, home.shares.slice(1))
  good('recovery-01', 'two shares of three', 'recover', input, secret)
  good('recovery-02', 'all three', 'recover', { ...input, shares: [three, two, one] }, secret)
  bad('recovery-03', 'one share', 'recover', { ...input, shares: [one] }, 'threshold')
  bad('recovery-04', 'one share twice', 'recover', { ...input, shares: [one, one] }, 'threshold')
  bad(
    'recovery-05',
    'a share of another organization',
    'recover',
    { ...input, shares: [one, away.shares[1]] },
    'threshold',
  )
  bad(
    'recovery-06',
    'a share with a sign changed',
    'recover',
    { ...input, shares: [one, { ...two, value: `0${two?.value.slice(1)}` }] },
    'threshold',
  )
  if (!one) throw new Error('No share.')
  const challenge = sha256(bytesOf('a challenge'))
  const answer = text(answerDrill(one, challenge))
  const drill = { org: home.org, terms, no: 1, challenge: text(challenge), answer }
  good(
    'drill-01',
    'the holder of a share answers',
    'answerDrill',
    { shares: [one], challenge: text(challenge) },
    answer,
  )
  good('drill-02', 'and is believed', 'checkDrill', drill, true)
  good('drill-03', 'for their own share only', 'checkDrill', { ...drill, no: 2 }, false)
}

async function unlocking({ good, bad }: Collector, { one }: Settled): Promise<void> {
  const { secret } = one
  const place = { instance: 'tisserin.invalid', uid: secret.uid }
  const [phrase, kit, output] = [drawPhrase(), drawKit(), sha256(bytesOf('a passkey'))]
  const byKit = { file: text(await lockUserSecret(secret, { kind: 'kit', words: kit }, place)), place }
  good(
    'unlock-01',
    'by a passkey',
    'unlock',
    {
      file: text(await lockUserSecret(secret, { kind: 'prf', output }, place)),
      place,
      unlocking: { kind: 'prf', output: text(output) },
    },
    secret,
  )
  good(
    'unlock-02',
    'by six words (Argon2id)',
    'unlock',
    {
      file: text(await lockUserSecret(secret, { kind: 'phrase', words: phrase }, place)),
      place,
      unlocking: { kind: 'phrase', words: phrase },
    },
    secret,
  )
  good('unlock-03', 'by a printed kit', 'unlock', { ...byKit, unlocking: { kind: 'kit', words: kit } }, secret)
  bad(
    'unlock-04',
    'by a kit with a word changed',
    'unlock',
    { ...byKit, unlocking: { kind: 'kit', words: kit.with(0, ((kit[0] ?? 0) + 1) % 2048) } },
    'key',
  )
  bad(
    'unlock-05',
    'of another instance',
    'unlock',
    { ...byKit, place: { ...place, instance: 'other.invalid' }, unlocking: { kind: 'kit', words: kit } },
    'key',
  )
  good('unlock-06', 'the check of a kit', 'isKit', { words: kit }, true)
  const halves = await publicHalves(secret)
  good('words-01', 'public halves of a user’s secrets', 'publicHalves', { value: secret }, halves)
  good(
    'words-02',
    'the file of a parcel, as the log names it',
    'hashFile',
    { file: byKit.file },
    fileHash(base64.decode(byKit.file)),
  )
  good(
    'words-03',
    'words of a pair do not depend on who counts first',
    'wordsOfPair',
    { keysets: ['b'.repeat(64), 'a'.repeat(64)] },
    [22, 890, 1696, 1912, 612, 536],
  )
  good(
    'words-04',
    'words of a newcomer',
    'wordsOfMember',
    {
      org: '00000000-0000-4000-8000-000000000001',
      user: '00000000-0000-4000-8000-000000000002',
      enc: 'age1pq1…',
      sig: '0'.repeat(64),
    },
    [1870, 772, 1428, 1042, 2047, 1928],
  )
}
