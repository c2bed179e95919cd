import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

const readJson = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'))
const manifest = readJson('package.json')
const lock = readJson('package-lock.json')

/** What a bundle cannot hold: the programs that we start, and the machine code that we load. */
const onDisk = ['node', '@node-rs/argon2']

const pick = (record, names) => Object.fromEntries(names.map((name) => [name, record[name]]))

const { name, version, license, type, engines } = manifest
const described = { name, version, license, type, private: true, engines }

/** The manifest of all that runs, in the bundle or beside it. */
const running = {
  ...described,
  dependencies: manifest.dependencies,
  optionalDependencies: manifest.optionalDependencies,
}

/** The manifest of what stays outside the bundle: dist/package.json. */
const beside = { ...running, dependencies: pick(manifest.dependencies, onDisk) }

/** Names of the packages that stay outside the bundle. */
export const outside = [...onDisk, ...Object.keys(manifest.optionalDependencies)]

/** Where the lock file puts the package that `from` finds under this name; undefined when it holds none. */
function placeOf(from, wanted) {
  const path = `${from}${from && '/'}node_modules/${wanted}`
  if (lock.packages[path] !== undefined) return path
  return from === '' ? undefined : placeOf(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), wanted)
}

/** Our lock file, of these packages and what they ask for only: same versions, same places. */
function lockOf(wanted) {
  const places = new Set()
  const visit = (from, { dependencies = {}, optionalDependencies = {} }) => {
    for (const one of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = placeOf(from, one)
      if (place === undefined && optionalDependencies[one] === undefined)
        throw new Error(`package-lock.json does not hold ${one}, which ${from || 'package.json'} asks for.`)
      if (place === undefined || places.has(place)) continue
      places.add(place)
      visit(place, lock.packages[place])
    }
  }
  visit('', wanted)
  const { type: _, private: __, ...rootEntry } = wanted
  const packages = { '': rootEntry, ...pick(lock.packages, [...places].sort()) }
  return { name, version, lockfileVersion: lock.lockfileVersion, requires: true, packages }
}

const withLock = (wanted) => ({ manifest: wanted, lock: lockOf(wanted) })

/** `package.json` and `package-lock.json` of a production installation, for `npm ci --prefix dist`. */
export const installation = () => {
  const allowed = Object.keys(manifest.allowScripts).filter((one) => outside.includes(one))
  return withLock({ ...beside, allowScripts: pick(manifest.allowScripts, allowed) })
}

/** The same of all that runs: what the list of components is made of. */
export const everythingThatRuns = () => withLock(running)

/** `name@version` of each package of a lock file. */
export const labelsIn = ({ packages }) =>
  Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => `${place.replace(/^.*node_modules\//, '')}@${entry.version}`)
