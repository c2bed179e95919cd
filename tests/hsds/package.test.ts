import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { present } from '../present.ts'
import { startDirectory, type DirectoryApp } from './directory-app.ts'
import { everything, idOf, someServices } from './fixture.ts'
import { standardTables } from './schemas.ts'

// The Tabular Data Package, read as a program that knows only the descriptor would.

interface Resource {
  name: string
  path: string
  schema: {
    primaryKey: string
    fields: { name: string; type: string; format?: string }[]
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[]
  }
}
type Row = Record<string, string>

let app: DirectoryApp
beforeAll(async () => {
  app = await startDirectory()
  await app.save([...everything(), ...someServices(450)])
})
afterAll(() => app.stop())

async function read(query = ''): Promise<{ resources: Resource[]; tables: Map<string, Row[]> }> {
  const answer = await app.get(`/package.zip${query}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const descriptor = JSON.parse(strFromU8(present(files['datapackage.json']))) as {
    profile: string
    description: string
    resources: Resource[]
  }
  expect(descriptor.profile).toBe('tabular-data-package')
  // The tables are data, with no guard against formulas: who opens them is told how, in both languages.
  expect(descriptor.description).toMatch(/import them.*\n\n.*importez-les/su)
  expect(Object.keys(files).sort()).toEqual(
    ['datapackage.json', ...descriptor.resources.map(({ path }) => path)].sort(),
  )
  const tables = new Map(
    descriptor.resources.map(({ name, path, schema }) => {
      const { data, errors, meta } = Papa.parse<Row>(strFromU8(present(files[path])), {
        header: true,
        skipEmptyLines: true,
      })
      expect([path, errors]).toEqual([path, []])
      expect(meta.fields).toEqual(schema.fields.map((field) => field.name))
      return [name, data]
    }),
  )
  return { resources: descriptor.resources, tables }
}

const typed: Record<string, RegExp> = {
  number: /^-?\d+(\.\d+)?$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  uri: /^(https?|urn):[!-~]+$/,
}

describe.each(['', '?translations=true'])('the package%s', (query) => {
  it('holds every field of its descriptor, of the type it says, each id once, and keys that point to a row', async () => {
    const { resources, tables } = await read(query)
    const wrong: string[] = []
    for (const { name, schema } of resources) {
      const rows = present(tables.get(name))
      const ids = rows.map((row) => row['id'])
      if (new Set(ids).size !== ids.length) wrong.push(`${name}: an id stands twice`)
      for (const row of rows) {
        for (const { name: field, type, format } of schema.fields) {
          const value = row[field] ?? ''
          const shape = typed[format ?? type]
          if (value !== '' && shape !== undefined && !shape.test(value)) wrong.push(`${name}.${field}: ${value}`)
        }
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const target = present(tables.get(reference.resource === '' ? name : reference.resource))
          if (row[fields] && !target.some((one) => one['id'] === row[fields]))
            wrong.push(`${name}.${fields}: ${row[fields]}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(present(tables.get('service')).length).toBe(176 + 1 + 450)
    expect(resources.filter(({ name }) => tables.get(name)?.length === 0)).toEqual([])
  })
})

describe('a file', () => {
  it('has every column of the standard’s own descriptor, but those that its development branch got wrong', async () => {
    const { resources } = await read()
    const missing = Object.entries(standardTables()).flatMap(([name, fields]) => {
      const ours = resources.find((resource) => resource.name === name)?.schema.fields.map((field) => field.name)
      return fields.filter((field) => !ours?.includes(field)).map((field) => `${name}.${field}`)
    })
    expect(missing.filter((one) => !one.startsWith('meta_table_description.'))).toEqual([])
  })

  it('of children names what they hang from, also two levels down', async () => {
    const { tables } = await read()
    const row = (table: string, id: string) => present(tables.get(table)?.find((one) => one['id'] === id))
    const id = (...name: string[]) => idOf('everything', ...name)
    expect(row('phone', id('service', 'phone'))).toMatchObject({
      service_id: id('service'),
      number: '819 555-0123',
      extension: '12',
    })
    expect(row('phone', id('place contact', 'phone'))).toMatchObject({ contact_id: id('place', 'contact') })
    expect(row('language', id('service', 'phone', 'language'))).toMatchObject({
      phone_id: id('service', 'phone'),
      code: 'iu',
    })
    expect(row('attribute', id('attribute'))).toMatchObject({
      link_id: id('service'),
      link_entity: 'service',
      taxonomy_term_id: id('term'),
    })
    expect(row('service_capacity', id('capacity'))).toMatchObject({
      unit_id: id('unit'),
      updated: '2026-11-01T13:00:00Z',
    })
    expect(row('service', id('service'))).toMatchObject({
      program_id: id('program'),
      name: 'Halte de nuit',
      minimum_age: '14',
    })
  })

  it('has both languages and what is ours when translations are asked', async () => {
    const { tables } = await read('?translations=true&lang=en')
    const row = present(tables.get('service')?.find((one) => one['id'] === idOf('everything', 'service')))
    expect(row).toMatchObject({
      name: 'Night drop-in',
      name_fr: 'Halte de nuit',
      name_en: 'Night drop-in',
      alternate_name_en: '',
      sector: 'community',
    })
    expect(JSON.parse(present(row['traits']))).toEqual(['free', 'walk_in'])
  })
})
