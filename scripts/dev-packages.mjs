import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { outside } from './shipped.mjs'

/** `@scope/name/part` as the name of a file. */
const fileOf = (specifier) => `${specifier.replaceAll(/[^\w.-]/g, '_')}.js`

/** Every package that the server imports, by the words it uses. */
async function importedPackages(esbuild, options, outdir) {
  const { metafile } = await esbuild.build({ ...options, packages: 'external', outdir, write: false, metafile: true })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports)
  const isOurs = (path) => !isBuiltin(path) && !outside.includes(path)
  return [...new Set(imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path))].filter(isOurs)
}

/** A module that offers what the package offers, whether it was written as an ES module or not. */
async function offerAgain(specifier) {
  const names = Object.keys(await import(specifier)).map((name) => JSON.stringify(name))
  return [
    `import * as all from ${JSON.stringify(specifier)}`,
    ...names.map((name, index) => `const offered${index} = all[${name}]`),
    `export { ${names.map((name, index) => `offered${index} as ${name}`).join(', ')} }`,
  ].join('\n')
}

/**
 * Bundles the packages once, apart from our own code: they change with package-lock.json only, and a few large files start
 * faster than hundreds.
 *
 * @returns a plugin of esbuild by which our code imports them from there
 */
export async function bundlePackages(esbuild, options, folder) {
  const packages = await importedPackages(esbuild, options, folder)
  const sources = join(folder, 'offered')
  rmSync(sources, { recursive: true, force: true })
  mkdirSync(sources, { recursive: true })
  for (const specifier of packages) writeFileSync(join(sources, fileOf(specifier)), await offerAgain(specifier))
  await esbuild.build({
    ...options,
    entryPoints: packages.map((specifier) => join(sources, fileOf(specifier))),
    outdir: join(folder, 'packages'),
    splitting: true,
    sourcemap: false,
  })
  const known = new Set(packages)
  return {
    name: 'packages bundled apart',
    setup({ onResolve }) {
      onResolve({ filter: /^[^.]/ }, ({ path }) =>
        known.has(path) ? { path: `./packages/${fileOf(path)}`, external: true } : undefined,
      )
    },
  }
}
