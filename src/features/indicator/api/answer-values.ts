import { sql } from 'kysely'
import { isRegion } from '../../../field/index.ts'
import { data, limitCallers, quotaHeaders, type Answer, type AnyRequest } from '../../../kernel/http/index.ts'
import { hashToken } from '../../../kernel/session.ts'
import { keptPeriods } from '../kept-periods.ts'
import { currentDefinitions } from '../definitions-kept.ts'
import { leavingTheHouse } from '../release/leaving.ts'
import type { HalfOpenPeriod } from '../model.ts'
import { parsePeriod, periodText } from '../periods.ts'
import type { ShownValue, ShownValues } from '../shown.ts'
import { unpackAll, type Packed } from '../store/packed.ts'
import { publicValues } from '../values.ts'
import { words, type Words } from './words.ts'

/** Requests of one caller. */
export const quota = { most: 600, windowSeconds: 300 } as const
const spend = limitCallers(quota)

const statusOf: Readonly<Record<keyof Words, number>> = {
  'no-key': 401,
  'bad-key': 401,
  period: 400,
  scope: 400,
  'not-yours': 403,
  'not-computed': 404,
  'too-many': 429,
}

/** Why there is no answer, in words and as programs read it (RFC 9457). */
function problem({ lang }: AnyRequest, code: keyof Words, more: Record<string, unknown> = {}, headers = {}): Answer {
  const status = statusOf[code]
  return data(
    JSON.stringify({ type: 'about:blank', title: words[lang][code], status, code, ...more }),
    {
      'content-type': 'application/problem+json',
      'content-language': lang,
      'cache-control': 'no-store',
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...headers,
    },
    status,
  )
}

/** Whose figures a key asks for. A region and the whole are what anyone may read; of its own organization too, small numbers of people stay in. */
type Asked = { kind: 'organization'; organization: string | null } | { kind: 'public'; region: string | null }

function parseAsked(text: string): Asked | null {
  const [kind, rest = null] = text.split(/:(.*)/)
  if (kind === 'organization') return { kind, organization: rest }
  if (kind === 'network' && rest === null) return { kind: 'public', region: null }
  return kind === 'region' && rest !== null && isRegion(rest) ? { kind: 'public', region: rest } : null
}

/** `GET /api/v1/indicators?period=&scope=`: every measure, as the key's organization may read it. */
export async function answerValues(request: AnyRequest): Promise<Answer> {
  const left = spend(request)
  if (left.isSpent)
    return problem(request, 'too-many', {}, { ...quotaHeaders(left), 'retry-after': String(left.resetsInSeconds) })
  const answer = await answerWithin(request)
  return answer.kind === 'data'
    ? { ...answer, headers: { ...answer.headers, ...quotaHeaders(spend(request, 0)) } }
    : answer
}

async function answerWithin(request: AnyRequest): Promise<Answer> {
  const key = /^Bearer ([\w-]{20,100})$/.exec(request.headers.get('authorization') ?? '')?.[1]
  if (key === undefined) return problem(request, 'no-key')
  const organization = await organizationOf(request, key)
  if (organization === null) return problem(request, 'bad-key')
  const periods = keptPeriods(request.today)
  const period = parsePeriod(request.query.get('period') ?? '')
  const isKept = periods.some(({ start, end }) => start === period?.start && end === period.end)
  if (period === null || !isKept) return problem(request, 'period', { periods: periods.map(periodText) })
  const asked = parseAsked(request.query.get('scope') ?? 'organization')
  if (asked === null) return problem(request, 'scope')
  if (asked.kind === 'organization' && ![null, organization].includes(asked.organization))
    return problem(request, 'not-yours')
  const found =
    asked.kind === 'organization'
      ? await ownByKey(request, { key, organization, period })
      : await publicValues(request, asked.region, period)
  if (found === null) return problem(request, 'not-computed')
  return data(JSON.stringify(body(asked, organization, found)), {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'private, no-store',
  })
}

async function organizationOf({ tx }: AnyRequest, key: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select sec.token_organization(${hashToken(key)}) as id`.execute(tx)
  return rows[0]?.id ?? null
}

/** What goes to a program leaves the house: numbers of people pass the gate, those of one's own organization too. */
async function ownByKey(
  { tx }: AnyRequest,
  { key, organization, period }: { key: string; organization: string; period: HalfOpenPeriod },
): Promise<ShownValues | null> {
  const { rows } = await sql<{ figures: Record<string, Packed>; computedAt: Date }>`
    select figures, computed_at as "computedAt"
    from sec.token_values(${hashToken(key)}, ${period.start}::date, ${period.end}::date)`.execute(tx)
  const [row] = rows
  if (row === undefined) return null
  const found = { period, computedAt: row.computedAt, values: unpackAll(row.figures) }
  return leavingTheHouse(await currentDefinitions(tx), found, { organization, period })
}

const body = (asked: Asked, organization: string, { period, computedAt, values }: ShownValues) => ({
  period: periodText(period),
  scope: asked.kind === 'organization' ? `organization:${organization}` : scopeText(asked.region),
  computedAt: computedAt?.toISOString() ?? null,
  measures: [...values.values()].map(toProgram),
})

const scopeText = (region: string | null): string => (region === null ? 'network' : `region:${region}`)

/** A value as programs read it. What is withheld has no figure, and says so. */
function toProgram({ jointRecords, ...value }: ShownValue) {
  return { ...value, jointRecords: value.state === 'withheld' ? null : jointRecords }
}
