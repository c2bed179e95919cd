import pg from 'pg'
import { features } from '../../src/app.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sayFigure } from '../figure.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { aWorld, relationOf, roles, type Actor, type Place, type World } from './actors.ts'
import { listTables, matrixOf } from './matrix.ts'
import { verbs, type Verb } from './rights.ts'
import type { Samples } from './samples.ts'

const { tables, samples: sampleRows } = await matrixOf(features)

let db: TestDatabase
let world: World
let samples: Record<string, Samples>
let app: pg.Client
beforeAll(async () => {
  db = await testDatabase()
  world = await aWorld(db.admin)
  samples = await sampleRows(db.admin, world)
  for (const { name, first } of await listTables(db.admin)) columns[name] = first
  app = new pg.Client({ connectionString: db.appUrl })
  await app.connect()
})
afterAll(async () => {
  await app.end()
  await db.drop()
})

interface Case {
  table: string
  verb: Verb
  actor: Actor
  label: string
  isExpected: boolean
  sql: string
  values: unknown[]
}

const labelOf = (actor: Actor, place: Place, kind?: string): string => {
  const relation = relationOf(world, actor, place)
  const rightsByKind = kind ? ` (${kind})` : ''
  return relation === 'self' ? relation : `${relation}${rightsByKind}`
}

/** A label whose kind the matrix does not mention for this verb falls back on the bare relation only when it is a row to read or change. */
function isWritten(table: string, verb: Verb, label: string, role: Actor['role']): boolean {
  const rights = tables[table]?.[verb] ?? {}
  const bare = label.replace(/ \(.*/, '')
  const roles = rights[label] ?? (verb === 'insert' || !isSharedKind(label) ? undefined : rights[bare])
  return roles?.includes(role) ?? false
}

/** Kinds of people: a lead is also a colleague, so what `own` says holds for them too. */
const isSharedKind = (label: string): boolean => /^own \((a lead|designated)\)$/.test(label)

function condition(where: Record<string, unknown>): { text: string; values: unknown[] } {
  const names = Object.keys(where)
  return { text: names.map((name, i) => `${name} = $${i + 1}`).join(' AND ') || 'true', values: Object.values(where) }
}

function casesOf(actor: Actor): Case[] {
  return Object.entries(samples).flatMap(([table, { rows, change, additions }]) => {
    const one = (verb: Verb, place: Place, kind: string | undefined, sql: string, values: unknown[]): Case => {
      const label = labelOf(actor, place, kind)
      return { table, verb, actor, label, isExpected: isWritten(table, verb, label, actor.role), sql, values }
    }
    const standing = rows.flatMap(({ place, kind, where }) => {
      const { text, values } = condition(where)
      return [
        one('select', place, kind, `SELECT FROM ${table} WHERE ${text}`, values),
        one('update', place, kind, `UPDATE ${table} SET ${change ?? firstColumn(table)} WHERE ${text}`, values),
        one('delete', place, kind, `DELETE FROM ${table} WHERE ${text}`, values),
      ]
    })
    const added = (additions ?? []).map(({ place, kind, row }) => {
      const values = row(actor)
      const names = Object.keys(values)
      const places = names.map((_, i) => `$${i + 1}`)
      return one(
        'insert',
        place,
        kind,
        `INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`,
        Object.values(values),
      )
    })
    const blank = additions ? [] : [one('insert', {}, undefined, `INSERT INTO ${table} DEFAULT VALUES`, [])]
    return [...standing, ...added, ...blank]
  })
}

const columns: Record<string, string> = {}
const firstColumn = (table: string): string => `${columns[table]} = ${columns[table]}`

/** Runs one statement and undoes it. @returns whether it touched a row; a refusal is no row, or "insufficient privilege" */
async function isAllowed({ sql, values }: Case): Promise<boolean> {
  await app.query('SAVEPOINT one')
  try {
    const { rowCount } = await app.query(sql, values)
    return (rowCount ?? 0) > 0
  } catch (failure) {
    if (failure instanceof pg.DatabaseError && failure.code === '42501') return false
    throw new Error(`${sql} failed for another reason than rights`, { cause: failure })
  } finally {
    await app.query('ROLLBACK TO one')
  }
}

it('names every table of the database, and no other', async () => {
  const rows = await listTables(db.admin)

  expect(Object.keys(tables).toSorted()).toEqual(rows.map(({ name }) => name))
  expect(Object.keys(samples).toSorted()).toEqual(rows.map(({ name }) => name))
})

it('is what PostgreSQL does, for every actor, table, verb and relation', async () => {
  const wrong: string[] = []
  const covered = new Set<string>()
  let count = 0
  for (const actor of world.actors) {
    await app.query('BEGIN')
    if (actor.token !== null) await app.query(`SELECT ${actor.door}($1)`, [actor.token])
    for (const one of casesOf(actor)) {
      const allowed = await isAllowed(one)
      count += 1
      if (allowed) covered.add(`${one.table} ${one.verb} ${actor.role}`)
      if (allowed !== one.isExpected)
        wrong.push(`${actor.name} ${one.verb} ${one.table}, ${one.label}: ${allowed ? 'allowed' : 'refused'}`)
    }
    await app.query('ROLLBACK')
  }
  console.log(
    `authorization matrix, tables: ${count} cases, ${world.actors.length} actors, ${Object.keys(samples).length} tables`,
  )

  sayFigure('G5', `${count} cases of tables`)
  expect(wrong).toEqual([])
  expect(count).toBeGreaterThan(2000)
  expect(unexercised(covered)).toEqual([])
})

/** Rights that the matrix grants and no case made use of: they would be promises nobody checked. */
const unexercised = (covered: ReadonlySet<string>): string[] =>
  Object.entries(tables).flatMap(([table, rights]) =>
    verbs.flatMap((verb) =>
      roles
        .filter((role) => Object.values(rights[verb] ?? {}).some((granted) => granted.includes(role)))
        .map((role) => `${table} ${verb} ${role}`)
        .filter((right) => !covered.has(right)),
    ),
  )
