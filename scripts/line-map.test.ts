import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import esbuild from 'esbuild'
import { afterEach, assert, beforeEach, it } from 'vitest'
import { root } from '../src/kernel/root.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tisserin-map-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Builds `main.ts` beside a package `late` that calls back, as the server is built; runs it. @returns its stack */
async function stackOf(main: string): Promise<{ stack: string; map: { sources: string[] } }> {
  const { lineMap } = (await import(pathToFileURL(join(root, 'scripts', 'line-map.mjs')).href)) as {
    lineMap: (map: string) => string
  }
  const late = join(folder, 'node_modules', 'late')
  mkdirSync(late, { recursive: true })
  writeFileSync(join(late, 'package.json'), '{ "name": "late", "main": "index.js" }')
  writeFileSync(join(late, 'index.js'), 'exports.call = (work) => work()\n')
  writeFileSync(join(folder, 'main.ts'), main)
  const program = join(folder, 'main.mjs')
  const options = { bundle: true, format: 'esm', minifySyntax: true, minifyWhitespace: true, sourcemap: true } as const
  await esbuild.build({ entryPoints: [join(folder, 'main.ts')], outfile: program, ...options })
  const map = lineMap(readFileSync(`${program}.map`, 'utf8'))
  writeFileSync(`${program}.map`, map)
  const { stderr } = spawnSync(process.execPath, ['--enable-source-maps', program], { encoding: 'utf8' })
  return { stack: stderr, map: JSON.parse(map) as { sources: string[] } }
}

it('names the line of our files, and leaves to packages their place in what is built', async () => {
  const { stack, map } = await stackOf(
    [
      `import { call } from 'late'`,
      `interface Nothing {}`,
      `const fail = (): Nothing => {`,
      `  if (Math.random() > 2) return {}`,
      `  throw new Error('meant')`,
      `}`,
      `const other = 1`,
      `call(fail)`,
      `export { other }`,
    ].join('\n'),
  )

  assert.deepEqual(map.sources, ['main.ts'])
  assert.match(stack, /at fail \(.*main\.ts:5:\d+\)\n/)
  assert.match(stack, /at exports\.call \(.*main\.mjs:\d+:\d+\)\n/)
  assert.match(stack, /main\.ts:8:\d+\)?\n/)
})
