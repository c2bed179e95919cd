import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, assert, beforeAll, beforeEach, describe, it } from 'vitest'
import { lockFolder } from './folder-lock.ts'
import { type Postgres, embeddedAdminUrl, startPostgres } from './postgres.ts'
import { root } from './root.ts'

let folder: string
let started: Postgres[] = []
/** A data folder whose server was started once and stopped. */
let made: string

function aFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'tisserin-postgres-'))
  chmodSync(parent, 0o755)
  return join(parent, 'data')
}

beforeAll(async () => {
  made = aFolder()
  await (await startPostgres({ dataFolder: made })).stop()
})
afterAll(() => rmSync(join(made, '..'), { recursive: true }))

beforeEach(() => {
  folder = aFolder()
})

/** For tests of a folder that had a database before: copying one costs a tenth of making it. */
const hadDatabase = (): Buffer => execFileSync('cp', ['-a', made, folder])

afterEach(async () => {
  for (const postgres of started) await postgres.stop()
  started = []
  rmSync(join(folder, '..'), { recursive: true })
})

async function start(): Promise<Postgres> {
  const postgres = await startPostgres({ dataFolder: folder })
  started.push(postgres)
  return postgres
}

async function stop(postgres: Postgres): Promise<void> {
  started = started.filter((one) => one !== postgres)
  await postgres.stop()
}

async function ask(url: string, sql: string): Promise<Array<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

const postmasterPid = (): number =>
  Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

const messageOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'it was not refused',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )

/** Runs a program that starts a server on the folder, then kills that program without warning. */
async function abandonServer(): Promise<void> {
  const program = `
    import { startPostgres } from ${JSON.stringify(join(root, 'src/kernel/postgres.ts'))}
    await startPostgres({ dataFolder: ${JSON.stringify(folder)} })
    console.log('up')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
}

describe('the embedded database', () => {
  it('keeps what was committed from one start to the next, at the same address', async () => {
    const first = await start()
    await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await stop(first)

    const second = await start()

    assert.deepEqual(await ask(second.adminUrl, 'SELECT answer FROM kept'), [{ answer: 42 }])
    assert.equal(second.adminUrl, first.adminUrl)
    assert.equal(embeddedAdminUrl(folder), first.adminUrl)
  })

  it('compares text in the same way on every machine, and flushes what it commits', async () => {
    const { adminUrl } = await start()

    const rows = await ask(
      adminUrl,
      `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit, current_setting('TimeZone') AS zone,
        pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider, datlocale AS locale
      FROM pg_database WHERE datname = current_database()`,
    )

    assert.deepEqual(rows, [
      { fsync: 'on', commit: 'on', zone: 'UTC', encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' },
    ])
  })

  it('hides its password from others, and lets nobody in without it', async () => {
    hadDatabase()
    const { adminUrl } = await start()
    const guess = Object.assign(new URL(adminUrl), { password: 'guess' }).href

    assert.equal(statSync(join(folder, 'postgres.json')).mode & 0o777, 0o600)
    assert.match(await messageOf(ask(guess, 'SELECT 1')), /password authentication failed/)
  })

  it('keeps its folder to its owner, also one that was there with wider rights, and says so', async () => {
    const own = process.getuid?.() === 0 ? 0o710 : 0o700
    await stop(await start())
    assert.equal(statSync(folder).mode & 0o777, own)
    chmodSync(folder, 0o755)
    const said: string[] = []

    await (await startPostgres({ dataFolder: folder, say: (line) => void said.push(line) })).stop()

    assert.equal(statSync(folder).mode & 0o777, own)
    assert.match(said.join(), /could read or enter .*data \(0755\): its rights are now 07(00|10)\./)
  })

  it('is taken over from a Tisserin that was killed', async () => {
    hadDatabase()
    await abandonServer()
    const orphan = postmasterPid()

    const { adminUrl } = await start()

    assert.notEqual(postmasterPid(), orphan)
    assert.deepEqual(await ask(adminUrl, 'SELECT 1 AS one'), [{ one: 1 }])
  })

  it('comes back by itself, with what was committed, when it is killed', async () => {
    hadDatabase()
    const { adminUrl } = await start()
    await ask(adminUrl, 'CREATE TABLE kept AS SELECT 42 AS answer')
    const killed = postmasterPid()
    process.kill(killed, 'SIGKILL')

    let rows: unknown = null
    while (rows === null) rows = await ask(adminUrl, 'SELECT answer FROM kept').catch(() => null)

    assert.deepEqual(rows, [{ answer: 42 }])
    assert.notEqual(postmasterPid(), killed)
  })

  it('starts after a power cut whose process number now belongs to another program', async () => {
    hadDatabase()
    writeFileSync(
      join(folder, 'postgres', 'postmaster.pid'),
      `${process.pid}\n${folder}/postgres\n1\n5432\n\n127.0.0.1\n  1 1\nready   \n`,
    )

    const { adminUrl } = await start()

    assert.deepEqual(await ask(adminUrl, 'SELECT 1 AS one'), [{ one: 1 }])
  })

  it('starts on another port when its own was taken', async () => {
    hadDatabase()
    const path = join(folder, 'postgres.json')
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { port: number }
    const { createServer } = await import('node:net')
    const squatter = createServer().listen(kept.port, '127.0.0.1')
    await once(squatter, 'listening')

    const { adminUrl } = await start()

    assert.notEqual(Number(new URL(adminUrl).port), kept.port)
    assert.deepEqual(await ask(adminUrl, 'SELECT 1 AS one'), [{ one: 1 }])
    squatter.close()
  })

  it('gives a copy of its folder a life of its own', async () => {
    hadDatabase()
    const original = await start()
    await ask(original.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS answer; CHECKPOINT')
    await stop(original)
    const copy = `${folder}-copy`
    execFileSync('cp', ['-a', folder, copy])
    const again = await start()

    const other = await startPostgres({ dataFolder: copy })
    started.push(other)
    await ask(other.adminUrl, 'UPDATE kept SET answer = 43')

    assert.deepEqual(await ask(again.adminUrl, 'SELECT answer FROM kept'), [{ answer: 42 }])
    assert.deepEqual(await ask(other.adminUrl, 'SELECT answer FROM kept'), [{ answer: 43 }])
  })

  it('says what is missing when its password was lost', async () => {
    hadDatabase()
    renameSync(join(folder, 'postgres.json'), join(folder, 'elsewhere'))

    assert.match(await messageOf(startPostgres({ dataFolder: folder })), /postgres\.json is missing/)
  })

  it.runIf(process.getuid?.() === 0)('is kept where its own user can go when the folder is for root only', async () => {
    chmodSync(join(folder, '..'), 0o700)
    const said: string[] = []
    const first = await startPostgres({ dataFolder: folder, say: (line) => void said.push(line) })
    await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await first.stop()
    const cluster = realpathSync(join(folder, 'postgres'))

    const second = await start()

    assert.match(said.join(), /the database is kept in \/var\/lib\/tisserin\/data-/)
    assert.include(said.join(), cluster)
    assert.deepEqual(await ask(second.adminUrl, 'SELECT answer FROM kept'), [{ answer: 42 }])
    execFileSync('cp', ['-a', folder, `${folder}-copy`])
    assert.match(
      await messageOf(startPostgres({ dataFolder: `${folder}-copy` })),
      /is a copy of .*\/data, whose database/,
    )
    await stop(second)
    rmSync(cluster, { recursive: true })
  })

  it('leaves nothing of a temporary one', async () => {
    const postgres = await startPostgres({ dataFolder: folder, isTemporary: true })
    const pid = postmasterPid()

    await postgres.stop()

    assert.isFalse(existsSync(folder))
    assert.throws(() => process.kill(pid, 0))
  })
})

describe('the lock of a data folder', () => {
  it('belongs to one process at a time', async () => {
    const program = `
      import { lockFolder } from ${JSON.stringify(join(root, 'src/kernel/folder-lock.ts'))}
      const lock = await lockFolder(${JSON.stringify(folder)}, 0)
      console.log('heldBy' in lock ? 'refused' : 'locked')
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [told] = (await once(child.stdout, 'data')) as [Buffer]

    const whileHeld = await lockFolder(folder, 0)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const afterKill = await lockFolder(folder, 0)

    assert.equal(told.toString().trim(), 'locked')
    assert.deepEqual(whileHeld, { heldBy: child.pid ?? 0 })
    assert.notProperty(afterKill, 'heldBy')
    if ('release' in afterKill) afterKill.release()
  })

  it('passes to the next once released', async () => {
    const first = await lockFolder(folder, 0)
    if ('release' in first) first.release()

    const second = await lockFolder(folder, 0)

    assert.notProperty(second, 'heldBy')
  })
})
