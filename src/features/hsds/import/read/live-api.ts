import { setTimeout } from 'node:timers/promises'
import { err, ok, type Result } from '../../../../kernel/result.ts'
import type { Defects } from '../defects.ts'
import { rowsOfJson } from './read-json.ts'
import type { SourceRow } from '../source-row.ts'

export type ApiRefusal = { code: 'not-this-machine' } | { code: 'api-silent'; status: string }

/** Lists of an HSDS API, what others point to first. `service_at_locations` come with the services. */
const lists = ['taxonomies', 'taxonomy_terms', 'organizations', 'services'] as const
const perPage = 100
const longestAnswer = 32 * 1024 * 1024
const mostPages = 100_000

/** Fields of a whole service: a list that has none of them gives summaries, and each record is asked for. */
const wholeFields = [
  'phones',
  'schedules',
  'service_areas',
  'service_at_locations',
  'languages',
  'contacts',
  'attributes',
]

/**
 * Reads a live HSDS API, page by page. Only on this machine: nothing is ever asked of another, redirections included.
 *
 * @param address of its root: `http://127.0.0.1:3000/api/hsds/v3`
 */
export async function readApi(
  address: string,
  defects: Defects,
): Promise<Result<AsyncIterable<SourceRow[]>, ApiRefusal>> {
  if (!URL.canParse(address) || !isHere(new URL(address))) return err({ code: 'not-this-machine' })
  const root = address.replace(/[?#].*$/, '').replace(/\/+$/, '')
  const answer = await ask(`${root}/services?page=1&per_page=1`)
  return answer.ok ? ok(rowsOfApi(root, defects)) : err({ code: 'api-silent', status: answer.refusal })
}

const isHere = ({ protocol, hostname, username }: URL): boolean =>
  protocol === 'http:' &&
  (/^127(?:\.\d{1,3}){3}$/.test(hostname) || hostname === 'localhost' || hostname === '[::1]') &&
  username === ''

/** An API with a limit says how long to wait; longer than this is not waited for, seconds. */
const longestWait = 600

async function ask(address: string, isAgain = false): Promise<Result<unknown, string>> {
  try {
    const answer = await fetch(address, {
      redirect: 'error',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(60_000),
    })
    const wait = Number(answer.headers.get('retry-after') ?? Number.NaN)
    if (answer.status === 429 && !isAgain && wait <= longestWait) {
      await setTimeout(wait * 1000)
      return await ask(address, true)
    }
    if (!answer.ok) return err(String(answer.status))
    if (Number(answer.headers.get('content-length') ?? 0) > longestAnswer) return err('> 32 MB')
    return ok(await answer.json())
  } catch (failure) {
    return err(failure instanceof Error ? failure.message : 'failed')
  }
}

/** What a list is asked with: all there is, then less, for an API that refuses what it does not know. */
const asked = ['&full=true&translations=true', '&full=true', '']

async function* rowsOfApi(root: string, defects: Defects): AsyncGenerator<SourceRow[], void> {
  for (const list of lists) {
    const accepted = await acceptedBy(root, list)
    for (let page = 1, first = 1; page <= mostPages; page += 1) {
      const answer = await ask(`${root}/${list}?page=${page}&per_page=${perPage}${accepted}`)
      if (!answer.ok) {
        defects.add('file-unreadable', { file: `/${list}`, field: `page ${page}`, value: answer.refusal })
        break
      }
      const contents = contentsOf(answer.value)
      const whole: Fields[] = []
      for (const record of contents) whole.push(await wholeOf(root, list, record, defects))
      yield rowsOfJson(whole, { file: `/${list}`, defects }, first) ?? []
      first += contents.length
      if (contents.length === 0 || isLast(answer.value, page)) break
    }
  }
}

async function acceptedBy(root: string, list: string): Promise<string> {
  for (const one of asked) if ((await ask(`${root}/${list}?page=1&per_page=1${one}`)).ok) return one
  return ''
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function contentsOf(answer: unknown): Fields[] {
  const contents = isFields(answer) ? answer['contents'] : answer
  return Array.isArray(contents) ? contents.filter(isFields) : []
}

const isLast = (answer: unknown, page: number): boolean =>
  !isFields(answer) || answer['last_page'] === true || Number(answer['total_pages'] ?? page) <= page

async function wholeOf(root: string, list: string, record: Fields, defects: Defects): Promise<Fields> {
  const isSummary = list === 'services' && !wholeFields.some((field) => field in record)
  if (!isSummary || typeof record['id'] !== 'string') return record
  const answer = await ask(`${root}/${list}/${encodeURIComponent(record['id'])}`)
  if (answer.ok && isFields(answer.value)) return answer.value
  defects.add('file-unreadable', { file: `/${list}`, field: record['id'], value: answer.ok ? '' : answer.refusal })
  return record
}
