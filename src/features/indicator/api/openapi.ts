import { data, type Answer, type AnyRequest } from '../../../kernel/http/index.ts'
import { measureTypes, valueStates } from '../model.ts'
import { quota } from './answer-values.ts'

const nullable = (type: string) => ({ type: [type, 'null'] })
const cells = {
  type: ['array', 'null'],
  items: {
    type: 'object',
    required: ['code', 'n'],
    properties: { code: { type: 'string' }, n: { ...nullable('integer'), description: 'null: withheld' } },
  },
}

const value = {
  type: 'object',
  required: ['indicator', 'measure', 'definitionVersion', 'state', 'value', 'coverage'],
  properties: {
    indicator: { type: 'string' },
    measure: { type: 'string' },
    definitionVersion: { type: 'integer' },
    state: { type: 'string', enum: valueStates, description: 'withheld: too few people, or it would tell of too few' },
    withheld: { ...nullable('string'), enum: ['few', 'own-only', null] },
    value: {
      ...nullable('number'),
      description: 'Count, percentage from 0 to 100, days, events a month; null: no figure',
    },
    numerator: nullable('number'),
    denominator: nullable('number'),
    categories: cells,
    distribution: {
      type: ['object', 'null'],
      properties: { levels: cells, median: nullable('string'), atOrAbove: nullable('number') },
    },
    span: {
      type: ['object', 'null'],
      properties: Object.fromEntries(
        ['median', 'minimum', 'maximum', 'running'].map((name) => [name, { type: 'number' }]),
      ),
    },
    parts: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        properties: { code: { type: 'string' }, numerator: nullable('number'), denominator: nullable('number') },
      },
    },
    by: { type: 'object', properties: { ageBand: cells, gender: cells, role: cells } },
    coverage: {
      type: 'object',
      required: ['contributing', 'adopters'],
      properties: { contributing: { type: 'integer' }, adopters: { type: 'integer' } },
    },
    jointRecords: {
      ...nullable('integer'),
      description: 'Records counted once here that several organizations count each',
    },
  },
}

const problems = Object.fromEntries(
  (
    [
      [400, 'The period or the scope is not one that is published'],
      [401, 'No key, or one that is no longer good'],
      [403, 'Another organization'],
      [404, 'Nothing was computed yet'],
      [429, 'Too many requests; Retry-After says when'],
    ] as const
  ).map(([status, description]) => [
    status,
    { description, content: { 'application/problem+json': { schema: { type: 'object' } } } },
  ]),
)

/** What the API is, for programs: complete in one file. */
export const answerOpenApi = ({ deps }: AnyRequest): Answer =>
  data(
    JSON.stringify({
      openapi: '3.1.0',
      info: {
        title: 'Tisserin: indicators',
        version: '1.0.0',
        summary: 'What an organization may read of its indicators, of regions and of the whole.',
        description:
          `A lead of an organization makes its key. Numbers of people went through the disclosure gate, those of its own organization too: its own pages alone show them whole. Measures are of these types: ${measureTypes.join(', ')}. ` +
          `Each caller has ${quota.most} requests in ${quota.windowSeconds} seconds, and every answer says in RateLimit how many are left.`,
      },
      jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
      servers: [{ url: deps.baseUrl }],
      security: [{ key: [] }],
      paths: {
        '/api/v1/indicators': {
          get: {
            operationId: 'listIndicators',
            summary: 'Every measure of a scope in a period',
            description: 'Every measure of a scope in a period',
            parameters: [
              {
                name: 'period',
                in: 'query',
                required: true,
                description:
                  'Two days, the second one excluded: a school year, a fiscal year or a quarter that is published',
                schema: { type: 'string', examples: ['2025-09-01/2026-09-01'] },
              },
              {
                name: 'scope',
                in: 'query',
                required: false,
                description: 'organization (that of the key), network (the whole) or region:07',
                schema: { type: 'string', default: 'organization' },
              },
            ],
            responses: {
              200: {
                description: 'As asked',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Values' } } },
              },
              ...problems,
            },
          },
        },
      },
      components: {
        securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
        schemas: {
          Value: value,
          Values: {
            type: 'object',
            required: ['period', 'scope', 'computedAt', 'measures'],
            properties: {
              period: { type: 'string' },
              scope: { type: 'string' },
              computedAt: { ...nullable('string'), format: 'date-time' },
              measures: { type: 'array', items: { $ref: '#/components/schemas/Value' } },
            },
          },
        },
      },
    }),
    { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=300' },
  )
