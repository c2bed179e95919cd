import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'
import { Logger, compileAsync } from 'sass'
import { shear } from './shear-styles.ts'

export type StyleSheet = 'app' | 'youth'

const require = createRequire(import.meta.url)
const nodeModules = join(dirname(require.resolve('govuk-frontend/package.json')), '..')

/** Compiles one style sheet to minified CSS. `stylesDir` is `src/design/styles`. */
export async function compileStyles(name: StyleSheet, stylesDir = defaultStylesDir()): Promise<string> {
  const { css } = await compileAsync(join(stylesDir, `${name}.scss`), {
    loadPaths: [nodeModules],
    style: 'compressed',
    charset: false,
    quietDeps: true,
    logger: Logger.silent,
  })
  const { code } = await transform(shear(css), {
    loader: 'css',
    minify: true,
    target: ['chrome111', 'firefox115', 'safari16'],
  })
  return code.trim()
}

/**
 * Writes `app.<hash>.css` and `youth.<hash>.css` into `outDir`, which is created when missing.
 * @returns the two file names. The hash follows the content, so the files may be kept for ever by browsers.
 */
export async function buildStyles(outDir: string): Promise<Record<StyleSheet, string>> {
  await mkdir(outDir, { recursive: true })
  const [app, youth] = await Promise.all([writeHashed(outDir, 'app'), writeHashed(outDir, 'youth')])
  return { app, youth }
}

async function writeHashed(outDir: string, name: StyleSheet): Promise<string> {
  const css = await compileStyles(name)
  const fileName = `${name}.${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`
  await writeFile(join(outDir, fileName), css)
  return fileName
}

function defaultStylesDir(): string {
  return join(import.meta.dirname, 'styles')
}
