import { execFile } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { drawKit, drawPhrase, lockUserSecret, newUserSecret } from '../../src/crypto/index.ts'
import { wordsOf } from '../../src/islands/sealed/word-list.ts'
import { root } from '../../src/kernel/root.ts'
import { SecretSearch, type PlantedSecret } from '../../tests/planted-secrets/search.ts'
import { startInstance, type Instance } from '../crash-instance.ts'
import type { Measured } from './claim.ts'
import { plantInClear } from './control.ts'
import { browserOf, openHouses, sealedIn, type Ask, type Houses } from './houses.ts'
import { sealedFilesOf } from './sealed-files.ts'

const run = promisify(execFile)

const referrals = Number(process.env['PLANTED_REFERRALS'] ?? 300)
const mistakes = 40
const vaults = 6

const letters = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ'
/** Twenty-four letters of chance, with an accent: what a name or a sentence would be. */
const drawText = (): string => `é${[...randomBytes(23)].map((one) => letters[one % letters.length]).join('')}`

/** What was planted, what was sent, and how many acts there were. */
class Scenario {
  readonly secrets: PlantedSecret[] = []
  /** Secrets that were sent in clear by mistake, on purpose: refused, and kept nowhere. */
  readonly mistaken: PlantedSecret[] = []
  readonly sent: Buffer[] = []
  readonly heard: Buffer[] = []
  acts = 0
  refused = 0

  plant(kind: string, secret: string | Uint8Array, isWhole = false): void {
    this.secrets.push({ id: `${kind} ${this.secrets.length}`, secret, isWhole })
  }

  /** Asks the instance, and keeps what was asked: address, headers, body. */
  asker(url: string, isKept = true): Ask {
    return async (path, init = {}) => {
      if (isKept) {
        this.sent.push(Buffer.from(`${path}\n${JSON.stringify(init.headers ?? {})}\n`))
        if (init.body instanceof ArrayBuffer) this.sent.push(Buffer.from(init.body))
      }
      return fetch(`${url.replace(/\/$/, '')}${path}`, { redirect: 'manual', ...init })
    }
  }

  did({ status }: { status: number }): void {
    this.acts += 1
    if (status !== 200) this.refused += 1
  }
}

/** What becomes of a referral after it was sent: each ends in its own way. */
const lives = [
  ['accept', 'start', 'set-appointment', 'complete'],
  ['accept', 'record-contact', 'start', 'youth-withdraws'],
  ['open', 'ask', 'decline'],
  ['accept', 'start', 'hold', 'resume', 'fail'],
  ['open', 'accept', 'cancel'],
] as const

/** The calendar day so many days from now. */
const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const saidOf = (act: string, owner: string): object =>
  ({
    accept: { ownerId: owner },
    decline: { reason: 'full' },
    hold: { reason: 'absence', on: dayFromNow(6) },
    fail: { reason: 'moved' },
    cancel: { reason: 'other' },
    'record-contact': { says: 'contact-attempted' },
    'set-appointment': { on: dayFromNow(6) },
    complete: { outcome: 'need-met', youthView: 'asked' },
  })[act] ?? {}

async function referAndFollow(scenario: Scenario, houses: Houses, url: string): Promise<void> {
  const author = browserOf(scenario.asker(url), houses.author)
  const readers = houses.readers.map((one) => ({ ...one, ...browserOf(scenario.asker(url), one) }))
  for (let at = 0; at < referrals; at += 1) {
    const texts = Array.from({ length: 4 }, drawText)
    const sealed = await sealedIn(houses, texts.join(' '))
    for (const text of texts) scenario.plant('text', text)
    scenario.plant('data key', sealed.dataKey)
    const reader = readers[at % readers.length]
    const task = sealed.tasks[0]?.id
    if (reader === undefined) continue
    scenario.did(await author.send('/fr/orienter/api/envoyer', sealed.said, sealed.files))
    scenario.did(await reader.get(`/fr/orienter/api/dossiers/${sealed.rec}`))
    for (const act of lives[at % lives.length] ?? []) {
      const said = { event: randomUUID(), task, act, said: saidOf(act, reader.id) }
      scenario.did(await reader.send('/fr/orienter/api/faire', said))
    }
    scenario.did(await author.get('/fr/orienter'))
    scenario.did(await reader.get('/fr/aujourdhui'))
  }
}

/** People lock their secrets by a phrase and a kit, as vaults do. */
async function keepVaults(scenario: Scenario, houses: Houses, url: string): Promise<void> {
  for (const one of houses.readers.slice(0, vaults)) {
    const browser = browserOf(scenario.asker(url), one)
    const secret = await newUserSecret(one.id)
    const [phrase, kit] = [drawPhrase(), drawKit()]
    const place = { instance: 'tisserin.invalid', uid: one.id }
    const file = async (unlocking: { kind: 'phrase' | 'kit'; words: number[] }) =>
      Buffer.from(await lockUserSecret(secret, unlocking, place)).toString('hex')
    scenario.plant('key of a person', secret.enc.slice('AGE-SECRET-KEY-PQ-1'.length))
    scenario.plant('signing key', Buffer.from(secret.sig, 'hex'))
    for (const said of [phrase, kit]) {
      scenario.plant('phrase', wordsOf(said, 'fr').join(' '), true)
      scenario.plant('phrase in numbers', said.join(','), true)
    }
    const wraps = [
      { kind: 'phrase', file: await file({ kind: 'phrase', words: phrase }), credential: null },
      { kind: 'kit', file: await file({ kind: 'kit', words: kit }), credential: null },
    ]
    scenario.did(await browser.send('/fr/cles/ouvertures', { isNew: true, wraps }))
  }
}

/** A broken program sends secrets in clear, in the place of a file, in a field, in an address. */
async function makeMistakes(scenario: Scenario, houses: Houses, url: string): Promise<number> {
  const author = browserOf(scenario.asker(url, false), houses.author)
  const sealed = await sealedIn(houses, 'of no interest')
  let taken = 0
  for (let at = 0; at < mistakes; at += 1) {
    const text = drawText()
    scenario.mistaken.push({ id: `mistake ${at}`, secret: text })
    const files = new Map(sealed.files).set('object-1', Buffer.from(`${text} `.repeat(40)))
    const said = { ...sealed.said, request: { ...sealed.said.request, id: randomUUID(), name: text } }
    const answers = [
      await author.send('/fr/orienter/api/envoyer', sealed.said, files),
      await author.send('/fr/orienter/api/envoyer', said, sealed.files),
      await author.get(`/fr/orienter?etat=${encodeURIComponent(text)}`),
    ]
    scenario.acts += answers.length
    taken += answers.slice(0, 2).filter(({ status }) => status === 200).length
  }
  return taken
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)

/** Every row of every table as text, bytes in hexadecimal: what pg_dump writes, whichever version the machine has. */
async function dump(admin: pg.Pool): Promise<Buffer> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  const texts: string[] = []
  for (const { name } of tables)
    texts.push(
      ...(await admin.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)).rows.map(({ row }) => row),
    )
  return Buffer.from(texts.join('\n'))
}

interface Places {
  database: { dump: Buffer[]; files: Buffer[]; wal: Buffer[]; backup: Buffer[] }
  said: { logs: Buffer[]; mails: Buffer[]; metrics: Buffer[] }
  requests: Buffer[]
}

/** All that the operator of the instance holds, read as it lies. */
async function gather(scenario: Scenario, instance: Instance, admin: pg.Pool, folder: string): Promise<Places> {
  await admin.query('CHECKPOINT')
  const backup = join(folder, `backup-${randomUUID()}`)
  await run(process.execPath, [join(root, 'dist', 'backup.js'), backup], {
    env: { ...process.env, TISSERIN_DATA: join(folder, 'data'), DATABASE_URL: '' },
  })
  const paths = filesUnder(join(folder, 'data'))
  const isWal = (path: string): boolean => path.includes('/pg_wal/')
  const { rows: mails } = await admin.query<{ row: string }>('SELECT m::text AS row FROM mail_message m')
  return {
    database: {
      dump: [await dump(admin)],
      files: paths.filter((path) => !isWal(path)).map((path) => readFileSync(path)),
      wal: paths.filter(isWal).map((path) => readFileSync(path)),
      backup: [readFileSync(backup)],
    },
    said: {
      logs: [Buffer.concat(scenario.heard)],
      mails: mails.map(({ row }) => Buffer.from(row)),
      metrics: [Buffer.from(await (await fetch(`${instance.url}metrics`)).text())],
    },
    requests: [Buffer.concat(scenario.sent)],
  }
}

const sizeOf = (all: readonly Buffer[]): number => all.reduce((sum, one) => sum + one.length, 0)
const megabytes = (all: readonly Buffer[]): string => `${(sizeOf(all) / 1e6).toFixed(1)} MB`

/** In which places which secrets stand, and what was looked into. */
function look(search: SecretSearch, places: Readonly<Record<string, Buffer[]>>): { found: string[]; looked: string } {
  const found = Object.entries(places).flatMap(([place, all]) =>
    [...new Set(all.flatMap((one) => [...search.find(one)]))].map((id) => `${id} in ${place}`),
  )
  return {
    found,
    looked: Object.entries(places)
      .map(([place, all]) => `${place} ${megabytes(all)}`)
      .join(', '),
  }
}

const verdict = (planted: number, { found, looked }: ReturnType<typeof look>, more = ''): Measured => ({
  isMet: found.length === 0,
  figure: `${found.length} of ${planted}${found.length > 0 ? ` (${found.slice(0, 3).join('; ')})` : ''}: ${looked}${more}`,
})

/** Drives two organizations through thousands of acts over HTTP on a real instance at its chattiest, then looks everywhere for what only they may read. */
export async function provePlantedSecrets(): Promise<ReadonlyMap<string, Measured>> {
  const folder = await mkdtemp(join(tmpdir(), 'tisserin-planted-'))
  chmodSync(folder, 0o711)
  const scenario = new Scenario()
  const instance = await startInstance(join(folder, 'data'), {
    env: { LOG_LEVEL: 'debug' },
    heard: (chunk) => scenario.heard.push(chunk),
  })
  const admin = new pg.Pool({ connectionString: instance.adminUrl, max: 4 })
  try {
    await admin.query(`ALTER SYSTEM SET wal_keep_size = '2GB'`)
    await admin.query('SELECT pg_reload_conf()')
    const houses = await openHouses(admin, 8)
    await referAndFollow(scenario, houses, instance.url)
    await keepVaults(scenario, houses, instance.url)
    const taken = await makeMistakes(scenario, houses, instance.url)
    await admin.query(`SELECT graphile_worker.add_job('plan-digest')`)
    const places = await gather(scenario, instance, admin, folder)
    const all = [...scenario.secrets, ...scenario.mistaken]
    const everything = new SecretSearch(all)
    const planted = new SecretSearch(scenario.secrets)
    const { isFound, figure } = await plantInClear(admin, async () => {
      const { database } = await gather(scenario, instance, admin, folder)
      return database
    })
    const wrong = taken === 0 ? '' : `; ${taken} mistakes were taken`
    const database = look(everything, places.database)
    const said = look(everything, places.said)
    const sent = look(planted, { requests: places.requests })
    const told = `${scenario.acts} acts, ${scenario.refused} of them refused`
    const mails = `, ${places.said.mails.length} mails`
    const both = { found: [...database.found, ...said.found, ...sent.found], looked: 'all of these' }
    const whole = (one: Measured): Measured => ({
      ...one,
      isMet: one.isMet && isFound && taken === 0 && scenario.acts >= 2000,
    })
    return new Map([
      ['G1', whole(verdict(all.length, database, `; ${told}${wrong}; ${figure}`))],
      ['G2', whole(verdict(all.length, said, mails))],
      ['G3', whole(verdict(scenario.secrets.length, sent))],
      ['R5', whole(verdict(all.length, both))],
      [
        'G4',
        await sealedFilesOf(
          admin,
          houses,
          houses.readers.slice(0, vaults).map(({ id }) => id),
        ),
      ],
    ])
  } finally {
    await admin.end()
    await instance.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
