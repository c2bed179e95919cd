import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const spec = join(import.meta.dirname, 'spec')
const base = 'https://hsds.invalid/schema/'
type Schema = Record<string, unknown>
const read = (path: string): Schema => JSON.parse(readFileSync(join(spec, path), 'utf8')) as Schema

/** The schemas of HSDS 3.1 under one base address, as `$ref` of each other expects them. */
function hsdsAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  ;(addFormats as unknown as (to: Ajv2020) => void)(ajv)
  for (const name of readdirSync(join(spec, 'schema'))) ajv.addSchema(read(`schema/${name}`), `${base}${name}`)
  ajv.addSchema(
    { allOf: [ref('organization')], properties: { services: listOf('service') } },
    `${base}whole_organization.json`,
  )
  ajv.addSchema(
    { allOf: [ref('service_at_location')], properties: { service: ref('service') } },
    `${base}whole_place.json`,
  )
  return ajv
}

const ref = (name: string): Schema => ({ $ref: `${base}${name}.json` })
const listOf = (name: string): Schema => ({ type: 'array', items: ref(name) })

/** The schema that each address of the standard’s OpenAPI stands for, among the small ones. */
const stands: Readonly<Record<string, string>> = {
  organization: 'whole_organization',
  service_at_location: 'whole_place',
}

/** Where the standard’s OpenAPI is wrong. */
const corrections: Readonly<Record<string, string>> = { '/service_at_locations/{id}': 'whole_place' }

function mapped(value: unknown, components: Schema): unknown {
  if (Array.isArray(value)) return value.map((one) => mapped(one, components))
  if (typeof value !== 'object' || value === null) return value
  const { $ref } = value as { $ref?: string }
  if ($ref?.startsWith('#/components/schemas/'))
    return mapped(components[$ref.slice('#/components/schemas/'.length)], components)
  const remote = /schema\/(?:compiled\/)?(\w+)\.json$/.exec($ref ?? '')?.[1]
  if (remote !== undefined) return ref(stands[remote] ?? remote)
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, components)]))
}

interface OpenApi {
  paths: Record<string, { get: { responses: { 200: { content: { 'application/json': { schema: Schema } } } } } }>
  components: { schemas: Schema }
}

/** The eleven paths of HSDS 3.1, each with what its 200 answer must be. */
export function pathChecks(): ReadonlyMap<string, ValidateFunction> {
  const ajv = hsdsAjv()
  const { paths, components } = read('openapi.json') as unknown as OpenApi
  return new Map(
    Object.entries(paths).map(([path, { get }]) => {
      const corrected = corrections[path]
      const { schema } = get.responses[200].content['application/json']
      return [
        path,
        ajv.compile(corrected === undefined ? (mapped(schema, components.schemas) as Schema) : ref(corrected)),
      ]
    }),
  )
}

/** The schema of one record, whole, by the name of its list. */
export function recordChecks(): Readonly<Record<string, ValidateFunction>> {
  const ajv = hsdsAjv()
  return {
    services: ajv.compile(ref('service')),
    organizations: ajv.compile(ref('whole_organization')),
    service_at_locations: ajv.compile(ref('whole_place')),
    taxonomies: ajv.compile(ref('taxonomy')),
    taxonomy_terms: ajv.compile(ref('taxonomy_term')),
  }
}

/** Fields of each file of the tabular package, by the standard’s descriptor. */
export const standardTables = (): Record<string, string[]> =>
  Object.fromEntries(
    (
      read('datapackage.json') as { resources: { name: string; schema: { fields: { name: string }[] } }[] }
    ).resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]),
  )

/** What is wrong with an answer, in words; empty when nothing is. */
export function problemsOf(check: ValidateFunction | undefined, value: unknown): string[] {
  if (check === undefined) return ['no schema']
  if (check(value)) return []
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}
