import { sql } from 'kysely'
import { isRegion, regionName } from '../../../field/index.ts'
import type { Feature } from '../../../kernel/feature/index.ts'
import {
  limitCallers,
  notFound,
  openGet,
  tooMany,
  type AnyRequest,
  type Answer,
  type Route,
} from '../../../kernel/http/index.ts'
import { hashToken } from '../../../kernel/session.ts'
import { addresses } from '../addresses.ts'
import { announcedBy, eventsOfHolder, eventsOfRegion } from '../gather.ts'
import { feedAnswer } from './feed-answer.ts'
import { words } from './words.ts'

async function regionFeed(request: AnyRequest, features: readonly Feature[]): Promise<Answer> {
  const region = request.params['region'] ?? ''
  if (!isRegion(region)) return notFound()
  return feedAnswer(request, {
    name: words[request.lang].region(regionName(region, request.lang)),
    events: await eventsOfRegion(request, features, region),
    isSecret: false,
  })
}

async function tableFeed(request: AnyRequest, features: readonly Feature[]): Promise<Answer> {
  const table = await announcedBy(request, features, request.params['collaborationId'] ?? '')
  return table === null ? notFound() : feedAnswer(request, { ...table, isSecret: false })
}

/** Addresses that open nothing, of one caller in a quarter of an hour. Beyond, none is looked at until the next. */
const guesses = limitCallers({ most: 100, windowSeconds: 900 })

/** Form of `newToken`: anything else is asked of nobody. */
const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text)

async function ownFeed(request: AnyRequest, features: readonly Feature[]): Promise<Answer> {
  if (guesses(request, 0).left === 0) return tooMany()
  const token = request.params['token'] ?? ''
  const tokenHash = hashToken(token)
  if (!isToken(token) || !(await opens(request, tokenHash))) {
    guesses(request)
    return notFound()
  }
  return feedAnswer(request, {
    name: words[request.lang].own,
    events: await eventsOfHolder(request, features, tokenHash),
    isSecret: true,
  })
}

async function opens({ tx }: AnyRequest, tokenHash: Buffer): Promise<boolean> {
  const { rows } = await sql<{ opens: boolean }>`select sec.open_calendar(${tokenHash}) as opens`.execute(tx)
  return rows[0]?.opens === true
}

/** Programs have no session; whoever opens one of these in a browser is a stranger there too. */
const asStranger = { asStranger: true }
const ownFeedId = 'calendar.own-feed'

export const feedRoutes = (features: readonly Feature[]): Route[] => [
  openGet('calendar.region-feed', addresses.regionFeed, (request) => regionFeed(request, features), asStranger),
  openGet('calendar.table-feed', addresses.tableFeed, (request) => tableFeed(request, features), asStranger),
  openGet(ownFeedId, addresses.ownFeed, (request) => ownFeed(request, features), asStranger),
]

/** Neither measured nor logged: the address is a secret, and when someone’s programs fetch it is nobody’s business. */
export const unseenRoutes: ReadonlySet<string> = new Set([ownFeedId])
