import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { dist, root } from './paths.mjs'

/** Every file under the folder, in a stable order; nothing when it does not exist. */
export const filesUnder = (folder) =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile())
        .sort()

/** Fingerprint of the names and contents of these files. */
export const hashOf = (paths) => {
  const hash = createHash('sha256')
  for (const path of paths)
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0')
  return hash.digest('hex')
}

export const buildScripts = [
  ...[
    'build.mjs',
    'built.mjs',
    'line-map.mjs',
    'no-config-file.mjs',
    'paths.mjs',
    'run-server.mjs',
    'sbom.mjs',
    'shipped.mjs',
    'third-parties.mjs',
  ].map((name) => join(root, 'scripts', name)),
  join(root, 'package.json'),
  join(root, 'package-lock.json'),
]

/** Programs that a production installation runs as they were built, beside the server. */
export const programs = [
  'backup',
  'restore',
  'audit-verify',
  'directory-import',
  'indicators-compute',
  'second-factor-remove',
  'mail-release',
  'verify-assets',
]

/** Fingerprint of all that the build reads; equal to dist/.built when the build is current. */
export const sourcesHash = () =>
  hashOf([
    ...['src', 'db', 'content'].flatMap((name) => filesUnder(join(root, name))),
    ...[...programs, 'instance'].map((name) => join(root, 'scripts', `${name}.ts`)),
    ...buildScripts,
  ])

export const stamp = join(dist, '.built')

/** Whether dist/ is what the sources give. Where the sources were left out, what was built stands. */
export const isBuilt = () =>
  existsSync(stamp) && (!existsSync(join(root, 'src', 'main.ts')) || readFileSync(stamp, 'utf8') === sourcesHash())
