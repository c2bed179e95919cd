import type { AnyRequest, Answer } from '../../../kernel/http/index.ts'
import { base } from './api-addresses.ts'
import { jsonAnswer } from './api-answer.ts'
import { kindOfList, listNames, type ListName } from '../export/graph.ts'
import { objectNames, shapes, wordsOfKind, type FieldKind, type ExportedName } from '../export/objects.ts'
import { parameterNotes } from './openapi-notes.ts'
import { parametersOf } from '../ask/parameters.ts'
import { quota, recordsPerUnit } from './quota.ts'
import { licence } from './root.ts'

type Schema = Record<string, unknown>

const limitsInWords =
  `Each caller has ${quota.most} units in ${quota.windowSeconds} seconds, and every answer says in RateLimit how many are left. ` +
  `An answer costs one; a page costs one for each ${recordsPerUnit.usual} records asked for (${recordsPerUnit.minimal} with minimal), full or not. ` +
  'Beyond, the answer is 429 and Retry-After says in how many seconds to try again. A caller has at most four lists as ndjson under way, or the package and one list.'
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** The OpenAPI of the profile Tisserin-QC: HSDS 3.1 with our additions, complete in one file. */
export const answerOpenApi = (request: AnyRequest): Answer => jsonAnswer(request, openApiOf(request.deps.baseUrl), 'en')

/** @param baseUrl where people reach us, without a trailing slash */
const openApiOf = (baseUrl: string): Schema => ({
  openapi: '3.1.0',
  info: {
    title: 'Tisserin-QC: directory of services, HSDS 3.1',
    version: '1.0.0',
    summary: 'Open Referral HSDS 3.1 in two languages, with changes followed and withheld fields named.',
    description:
      'Profile Tisserin-QC of HSDS 3.1. Every HSDS answer validates against the schemas of HSDS 3.1; what is added is marked. No key is needed. Lists answer GET, and POST for searches that should not stay in an address. ' +
      limitsInWords,
    license: licence,
  },
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  servers: [{ url: `${baseUrl}${base}` }],
  security: [],
  tags: [{ name: 'HSDS' }],
  paths: pathsOf(),
  components: { schemas: schemasOf(), parameters: parametersSchemas(), responses: problemResponses, headers },
})

function pathsOf(): Schema {
  const paths: Schema = {
    '/': {
      get: operation('getRoot', 'What this API is and how fresh it is', json(ref('Root'))),
    },
  }
  for (const list of listNames) {
    const item = ref(kindOfList[list])
    paths[`/${list}`] = { get: listOperation(list, 'get', item), post: listOperation(list, 'post', item) }
    paths[`/${list}/{id}`] = {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      get: {
        ...operation(`get_${kindOfList[list]}`, `One ${kindOfList[list]}, whole`, json(item)),
        parameters: ['lang', 'translations', ...(list === 'organizations' ? ['full_service'] : [])].map(parameterRef),
      },
    }
  }
  paths['/package.zip'] = {
    get: {
      ...operation('getPackage', 'The whole directory as a Tabular Data Package', {
        'application/zip': { schema: { type: 'string', contentEncoding: 'binary' } },
      }),
      parameters: ['lang', 'translations'].map(parameterRef),
    },
  }
  return paths
}

function listOperation(list: ListName, method: 'get' | 'post', item: Schema): Schema {
  const page = { allOf: [ref('Page'), { properties: { contents: { type: 'array', items: item } } }] }
  const content = { ...json(page), 'application/x-ndjson': { schema: { type: 'string' } } }
  const own = operation(
    `${method === 'get' ? 'list' : 'query'}_${list}`,
    `List of ${list}, by page or as ndjson`,
    content,
  )
  if (method === 'get') return { ...own, parameters: parametersOf[list].map(parameterRef) }
  const asked = {
    type: 'object',
    properties: Object.fromEntries(parametersOf[list].map((name) => [name, schemaOf(name)])),
  }
  return {
    ...own,
    requestBody: {
      content: { 'application/json': { schema: asked }, 'application/x-www-form-urlencoded': { schema: asked } },
    },
  }
}

const json = (schema: Schema): Schema => ({ 'application/json': { schema } })
const operation = (operationId: string, summary: string, content: Schema): Schema => ({
  operationId,
  summary,
  description: summary,
  tags: ['HSDS'],
  responses: {
    200: { description: 'As asked', headers: quotaHeaderRefs, content },
    304: { description: 'The one who asks holds it already (If-None-Match)', headers: quotaHeaderRefs },
    400: { $ref: '#/components/responses/Problem' },
    404: { $ref: '#/components/responses/Problem' },
    429: { $ref: '#/components/responses/TooMany' },
  },
})

const headers: Schema = {
  RateLimit: { description: 'Units left (r) and seconds until they are all back (t)', schema: { type: 'string' } },
  'RateLimit-Policy': { description: 'Units (q) of a window of seconds (w)', schema: { type: 'string' } },
  'RateLimit-Limit': {
    description: 'Units of a window, for programs that know earlier drafts',
    schema: { type: 'integer' },
  },
  'RateLimit-Remaining': { description: 'Units left', schema: { type: 'integer' } },
  'RateLimit-Reset': { description: 'Seconds until the next window', schema: { type: 'integer' } },
}
const quotaHeaderRefs: Schema = Object.fromEntries(
  Object.keys(headers).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
)

const parameterRef = (name: string): Schema => ({ $ref: `#/components/parameters/${name}` })
const schemaOf = (name: string): Schema => parameterNotes[name]?.schema ?? { type: 'string' }
const parametersSchemas = (): Schema =>
  Object.fromEntries(
    Object.entries(parameterNotes).map(([name, { description, schema }]) => [
      name,
      { name, in: 'query', required: false, description, schema },
    ]),
  )

const problem: Schema = {
  'application/problem+json': {
    schema: {
      type: 'object',
      required: ['title', 'status'],
      properties: {
        type: { type: 'string' },
        title: { type: 'string' },
        status: { type: 'integer' },
        detail: { type: 'string' },
        errors: { type: 'array', items: { type: 'object' } },
      },
    },
  },
}
const problemResponses: Schema = {
  Problem: { description: 'Why there is no answer, in words', headers: quotaHeaderRefs, content: problem },
  TooMany: {
    description: 'The caller has no units left, or too many whole copies under way',
    headers: {
      ...quotaHeaderRefs,
      'Retry-After': { description: 'Seconds until it is worth asking again', schema: { type: 'integer' } },
    },
    content: problem,
  },
}

function schemasOf(): Schema {
  const page = Object.fromEntries(
    ['total_items', 'total_pages', 'page_number', 'size'].map((field) => [field, { type: 'integer' }]),
  )
  const flags = Object.fromEntries(['first_page', 'last_page', 'empty'].map((field) => [field, { type: 'boolean' }]))
  const root = { version: { type: 'string' }, profile: schemas.uri, openapi_url: schemas.uri }
  return {
    Page: {
      type: 'object',
      required: [...Object.keys(page), ...Object.keys(flags)],
      properties: { ...page, ...flags },
    },
    Root: { type: 'object', required: Object.keys(root), properties: { ...root, freshness: { type: 'object' } } },
    ...Object.fromEntries(objectNames.map((name) => [name, objectSchema(name)])),
  }
}

const schemas = {
  uuid: { type: 'string', format: 'uuid' },
  text: { type: 'string' },
  string: { type: 'string' },
  uri: { type: 'string', format: 'uri' },
  email: { type: 'string', format: 'email' },
  number: { type: 'number' },
  date: { type: 'string' },
  instant: { type: 'string', format: 'date-time' },
} as const satisfies Partial<Record<FieldKind, Schema>>

const fieldSchema = (kind: FieldKind): Schema =>
  kind in schemas ? schemas[kind as keyof typeof schemas] : { type: 'string', enum: wordsOfKind[kind] }

/** Records around one that an answer nests, beside what hangs below it. */
const around: Partial<Record<ExportedName, Schema>> = {
  service: {
    organization: ref('organization'),
    program: ref('program'),
    service_at_locations: { type: 'array', items: ref('service_at_location') },
    traits: { type: 'array', items: { type: 'string' }, description: 'Tisserin-QC: what the sheet states' },
    tombstone: { type: 'string', enum: ['deleted', 'merged'], description: 'Tisserin-QC: what became of a record' },
    merged_into: { type: 'string', format: 'uuid', description: 'Tisserin-QC: record it is now part of' },
    distance: { type: 'number', description: 'Tisserin-QC: metres from the postal code asked about' },
  },
  organization: {
    locations: { type: 'array', items: ref('location') },
    services: { type: 'array', items: ref('service') },
    left_out: {
      type: 'object',
      description:
        'Tisserin-QC: services and places that are too many to be nested here, and the lists that hold them, from the root of the API',
      properties: {
        services: { type: 'integer' },
        locations: { type: 'integer' },
        listed_at: { type: 'array', items: { type: 'string' } },
      },
    },
  },
  service_at_location: { location: ref('location'), service: ref('service') },
}

function objectSchema(name: ExportedName): Schema {
  const { fields, required, lists, ones, ours } = shapes[name]
  const own = Object.entries(fields).map(([field, kind]) => [field, fieldSchema(kind)])
  const added = Object.entries(ours).map(([field, kind]) => [
    field,
    { ...fieldSchema(kind), description: 'Tisserin-QC' },
  ])
  const many = Object.entries(lists).map(([field, item]) => [field, { type: 'array', items: ref(item) }])
  const single = Object.entries(ones).map(([field, item]) => [field, ref(item)])
  return {
    type: 'object',
    required: [...required],
    properties: { ...Object.fromEntries([...own, ...added, ...many, ...single]), ...around[name], ...beside },
  }
}

const languageMap = { type: 'object', additionalProperties: { type: 'string', enum: ['fr', 'en'] } }
const beside: Schema = {
  other_language_fields: { ...languageMap, description: 'Tisserin-QC: fields told in the other language, and which' },
  translations: { type: 'object', description: 'Tisserin-QC: every text of this object, by language then field' },
  as_written: { type: 'object', description: 'Tisserin-QC: a value as it was kept, when HSDS cannot hold it so' },
  withheld: { type: 'array', items: { type: 'string' }, description: 'Tisserin-QC: fields known and not told' },
}
