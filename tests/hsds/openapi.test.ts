import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { present } from '../present.ts'
import { startDirectory, type DirectoryApp } from './directory-app.ts'
import { everything, someServices } from './fixture.ts'
import { pathChecks, problemsOf } from './schemas.ts'
import type { Page } from './walk.ts'

// Our own OpenAPI, held to what the API answers: a profile that describes something else is worse than none.

interface Operation {
  operationId: string
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}
interface Document {
  openapi: string
  servers: { url: string }[]
  paths: Record<string, { get: Operation; post?: Operation }>
}

let app: DirectoryApp
let document: Document
let ajv: Ajv2020
beforeAll(async () => {
  app = await startDirectory()
  await app.save([...everything(), ...someServices(6)])
  document = (await app.json('/openapi.json')) as unknown as Document
  ajv = new Ajv2020({ strict: false })
  ;(addFormats as unknown as (to: Ajv2020) => void)(ajv)
  ajv.addSchema(document as unknown as Record<string, unknown>, 'https://tisserin.example/openapi.json')
})
afterAll(() => app.stop())

function checkOf(path: string): ValidateFunction {
  const pointer = ['paths', path, 'get', 'responses', '200', 'content', 'application/json', 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/')
  return ajv.compile({ $ref: `https://tisserin.example/openapi.json#/${pointer}` })
}

describe('our OpenAPI', () => {
  it('is where the root says, names each operation once, and has the eleven paths of HSDS', () => {
    const operations = Object.values(document.paths).flatMap(({ get, post }) => [get, ...(post ? [post] : [])])
    const names = operations.map(({ operationId }) => operationId)
    expect(document.openapi).toBe('3.1.0')
    expect(document.servers).toEqual([{ url: 'https://tisserin.example/api/hsds/v3' }])
    expect(new Set(names).size).toBe(names.length)
    expect([...pathChecks().keys()].filter((path) => !(path in document.paths))).toEqual([])
    expect(operations.filter((operation) => !operation.responses['400'])).toEqual([])
  })

  it('describes every answer, lists and records, and refuses a wrong one', async () => {
    for (const path of pathChecks().keys()) {
      const list = path.split('/')[1] ?? ''
      const item = path.endsWith('{id}') ? ((await app.json(`/${list}`)) as unknown as Page).contents.at(-1) : undefined
      const target = item === undefined ? path : `/${list}/${String(present(item)['id'])}`
      const told = await app.json(`${target}?lang=en${path === '/' ? '' : '&translations=true'}`)
      const check = checkOf(path)
      expect([path, problemsOf(check, told)]).toEqual([path, []])
      const wrong =
        path === '/'
          ? { ...told, version: 3 }
          : item === undefined
            ? { ...told, page_number: 'one' }
            : { ...told, id: 12 }
      expect([path, check(wrong)]).toEqual([path, false])
    }
  })

  it('holds no reference that leads nowhere, and none that leads elsewhere', () => {
    const text = JSON.stringify(document)
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref)
    const lost = refs.filter((ref) => {
      const found = ref
        .slice(2)
        .split('/')
        .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document)
      return !ref.startsWith('#/') || found === undefined
    })
    expect(refs.length).toBeGreaterThan(50)
    expect(lost).toEqual([])
  })
})
