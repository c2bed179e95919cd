import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../src/kernel/root.ts'
import { startServer, type BenchServer } from './server.ts'

/** `npm run bench -- --compare REV`: another revision of the product, asked in turn with this one. */
const asked = process.argv.indexOf('--compare')
export const comparedRevision: string | null = asked === -1 ? null : (process.argv[asked + 1] ?? '')

const started = new WeakMap<BenchServer, Promise<BenchServer>>()
let built: string | null = null

/**
 * The other revision on the database of a server, so that both answer from the same rows: programs are compared, not
 * schemas, and the other one is given the migrations of this one. Null: no comparison was asked for.
 *
 * @throws Error when the revision is unknown, or does not build or start
 */
export async function twinOf(server: BenchServer): Promise<BenchServer | null> {
  if (comparedRevision === null) return null
  const program = (built ??= buildRevision(comparedRevision))
  const known = started.get(server)
  if (known) return known
  const twin = startServer({ program, env: { DATABASE_URL: server.adminUrl } })
  started.set(server, twin)
  const { stop } = server
  server.stop = async (keep) => {
    await (await twin).stop()
    await stop(keep)
  }
  return twin
}

/** Builds it in a folder of its own, with the packages installed here. @returns the folder */
function buildRevision(revision: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tisserin-revision-'))
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  git('worktree', 'add', '--detach', '--force', folder, revision)
  process.once('exit', () => git('worktree', 'remove', '--force', folder))
  for (const [name, of] of [
    ['node_modules', root],
    ['migrations', join(root, 'db')],
  ] as const) {
    const place = name === 'migrations' ? join(folder, 'db', name) : join(folder, name)
    rmSync(place, { recursive: true, force: true })
    symlinkSync(join(of, name), place)
  }
  const { status } = spawnSync(process.execPath, [join(folder, 'scripts', 'build.mjs')], {
    cwd: folder,
    stdio: 'inherit',
  })
  if (status !== 0 || !existsSync(join(folder, 'dist', 'main.js'))) throw new Error(`${revision} was not built`)
  return folder
}
