import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'
import { expect, it } from 'vitest'
import { arrows, gateCallers } from '../tests/arrows.ts'

const src = import.meta.dirname

interface SourceFile {
  /** From src/, for example `features/network/index.ts`. */
  path: string
  text: string
  /** Files of src/ that it imports, types included. */
  imports: string[]
  /** Those it needs when it runs. */
  needs: string[]
  isTest: boolean
}

function importsOf(path: string, text: string): Pick<SourceFile, 'imports' | 'needs'> {
  const { module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse`)
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      isType: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ specifier: moduleRequest.value, isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      specifier: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      isType: false,
    })),
  ].filter(({ specifier }) => specifier.startsWith('.'))
  const place = ({ specifier }: { specifier: string }): string => relative(src, resolve(src, path, '..', specifier))
  return {
    imports: [...new Set(found.map(place))],
    needs: [...new Set(found.filter(({ isType }) => !isType).map(place))],
  }
}

const files: SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(join(src, path), 'utf8')
    return { path, text, ...importsOf(path, text), isTest: /\.test\.tsx?$|(^|\/)test-[a-z-]+\.tsx?$/.test(path) }
  })
const code = files.filter(({ isTest }) => !isTest)

/** What lies under the features, from the ground up: each knows those before it. */
const floors = ['crypto', 'kernel', 'design', 'field']
/** A floor, `islands`, `app` (what wires and starts), or the feature's name. */
function zoneOf(path: string): string {
  const [first = '', second] = path.split('/')
  if (first === 'features' && second) return second
  return [...floors, 'islands'].includes(first) ? first : 'app'
}
const isFeature = (zone: string): boolean => ![...floors, 'islands', 'app'].includes(zone)

const edges = code.flatMap(({ path, imports }) =>
  imports.filter((to) => !to.startsWith('..')).map((to) => ({ from: path, to })),
)
const show = ({ from, to }: { from: string; to: string }): string => `${from} → ${to}`

it('reads every file and its imports', () => {
  expect(code.length).toBeGreaterThan(100)
  expect(edges.length).toBeGreaterThan(200)
})

it('names every feature, and only those that exist', () => {
  const features = readdirSync(join(src, 'features'))

  expect(Object.keys(arrows).toSorted()).toEqual(features.toSorted())
})

it('reaches outside src/ for content only', () => {
  const outside = code.flatMap(({ path, imports }) =>
    imports.filter((to) => to.startsWith('..')).map((to) => ({ from: path, to })),
  )

  expect(
    outside.filter(({ to }) => !/^\.\.\/content\/(plans\/|demo\/|mappings\/)?[a-z-]+\.json$/.test(to)).map(show),
  ).toEqual([])
})

it('lets each floor know only what lies under it', () => {
  const broken = edges.filter(({ from, to }) => {
    const floor = floors.indexOf(zoneOf(from))
    return floor !== -1 && !floors.slice(0, floor + 1).includes(zoneOf(to))
  })

  expect(broken.map(show)).toEqual([])
})

it('enters the design and the field by their doors only', () => {
  const broken = edges.filter(
    ({ from, to }) =>
      (isFeature(zoneOf(from)) || zoneOf(from) === 'field') &&
      /^(design|field)\//.test(to) &&
      zoneOf(to) !== zoneOf(from) &&
      to !== `${zoneOf(to)}/index.ts`,
  )

  expect(broken.map(show)).toEqual([])
})

it('enters what seals by its door only, wherever it is used from', () => {
  const broken = edges.filter(
    ({ from, to }) => zoneOf(to) === 'crypto' && zoneOf(from) !== 'crypto' && to !== 'crypto/index.ts',
  )

  expect(broken.map(show)).toEqual([])
})

it('lets browser code know only itself, what seals, and what reads a table, by its door', () => {
  const broken = edges.filter(({ from, to }) => {
    const [here, there] = [zoneOf(from), zoneOf(to)]
    const isOpen = there === 'crypto' || to === 'kernel/table/in-browser.ts'
    return (here === 'islands') !== (there === 'islands') && !(here === 'islands' && isOpen)
  })

  expect(broken.map(show)).toEqual([])
})

it('lets a feature know the kernel, and the features its arrows say', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = arrows
  const broken = edges.filter(({ from, to }) => {
    const [here, there] = [zoneOf(from), zoneOf(to)]
    return isFeature(here) && there !== here && !floors.includes(there) && !allowed[here]?.includes(there)
  })

  expect(broken.map(show)).toEqual([])
})

it('declares no arrow that nothing follows', () => {
  const followed = new Set(edges.map(({ from, to }) => `${zoneOf(from)} → ${zoneOf(to)}`))
  const declared = Object.entries(arrows).flatMap(([from, all]) => all.map((to) => `${from} → ${to}`))

  expect(declared.filter((arrow) => !followed.has(arrow))).toEqual([])
})

it('bundles nothing that is for tests and benchmarks', () => {
  const tests = new Set(files.filter(({ isTest }) => isTest).map(({ path }) => path))

  expect(edges.filter(({ to }) => tests.has(to)).map(show)).toEqual([])
})

it('enters a feature by its door only', () => {
  const broken = edges.filter(
    ({ from, to }) => isFeature(zoneOf(to)) && zoneOf(from) !== zoneOf(to) && to !== `features/${zoneOf(to)}/index.ts`,
  )

  expect(broken.map(show)).toEqual([])
})

it('opens the gate before sign-in only where someone signs in or is invited', () => {
  const callers = code
    .filter(({ path, text }) => /\basGate\b/.test(text) && !path.startsWith('kernel/'))
    .map(({ path }) => path)
  const isIn = (path: string, caller: string): boolean => path === caller || path.startsWith(`${caller}/`)

  expect(callers.filter((path) => !gateCallers.some((caller) => isIn(path, caller)))).toEqual([])
  expect(gateCallers.filter((caller) => !callers.some((path) => isIn(path, caller)))).toEqual([])
})

it('takes connections to the database in few places of the kernel, never in a feature', () => {
  const broken = code.filter(
    ({ path, text }) => /from 'pg'|new pg\.|from 'kysely'.*PostgresDialect/.test(text) && zoneOf(path) !== 'kernel',
  )

  expect(broken.map(({ path }) => path)).toEqual([])
})

/** A way from a file back to itself when the code runs, or null. Types alone may answer each other: they are gone by then. */
function findCycle(): string[] | null {
  const needs = new Map(code.map(({ path, needs }) => [path, needs]))
  const done = new Set<string>()
  const visit = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return null
    for (const next of needs.get(path) ?? []) {
      const cycle = visit(next, [...trail, path])
      if (cycle) return cycle
    }
    done.add(path)
    return null
  }
  for (const { path } of code) {
    const cycle = visit(path, [])
    if (cycle) return cycle
  }
  return null
}

it('goes round in no circle', () => {
  expect(findCycle()).toBeNull()
})

it('keeps every file short enough to read at once', () => {
  const lines = ({ text }: SourceFile): number => text.split('\n').length - 1
  const long = files
    .filter((file) => lines(file) > (file.isTest ? 400 : 300))
    .map((file) => `${file.path}: ${lines(file)}`)

  expect(long).toEqual([])
})

it('names every file by its topic, in kebab-case', () => {
  const names = files.map(({ path }) => ({ path, name: basename(path).replace(/\..*/, '') }))

  expect(
    names.filter(({ name }) => /^(utils?|helpers?|common|types|misc)$/.test(name)).map(({ path }) => path),
  ).toEqual([])
  expect(names.filter(({ name }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)).map(({ path }) => path)).toEqual([])
})

it('has no check switched off', () => {
  const marks = /@ts-(ignore|expect-error|nocheck)|(eslint|oxlint)-(disable)|\b(it|describe|test)\.(skip|only)\b/
  const others = files.filter(({ path }) => path !== 'arrows.test.ts')

  expect(others.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([])
})
