import type { Clock } from '../clock.ts'
import type { Database } from '../db/index.ts'
import type { AnyRequest, Route } from '../http/index.ts'
import type { Task } from '../jobs.ts'
import type { FeatureCalendar } from './calendar.ts'
import type { FeatureDemo } from './demo.ts'
import type { FeatureDigest } from './digest.ts'
import type { DemoNotice, FooterLink, FramePlaces, HomeLink, NavigationLink } from './frame.ts'
import type { FeatureHoldings, NothingHeld } from './holdings.ts'
import type { Panel } from './panels.ts'
import type { FeaturePersonalData } from './personal-data.ts'
import type { SitemapPage } from './sitemap.ts'
import type { FeatureToday } from './today.ts'

/** What the background tasks of a feature are made with. */
export interface FeatureJobs {
  clock: Clock
  /** IANA zone of the instance. */
  timeZone: string
  /** Where people reach us, without a trailing slash. */
  baseUrl: string
  /** Signs the addresses that stop mail. */
  secretKey: Buffer
}

/**
 * All that the rest of the product knows of a feature. Only the first four are needed: a feature that has a page and a
 * link to it declares five.
 */
export interface Feature {
  /** Name of its folder, and the start of its route ids (`name.page`). */
  name: string
  /** The features that it may enter, by their `index.ts`. A new one is an architectural decision, recorded in docs/decisions. */
  needs: readonly string[]
  /** As a function: of a page that shows what the features declare. It is given them all. */
  routes: readonly Route[] | ((features: readonly Feature[]) => readonly Route[])
  /** What its people hold, so that nothing stays in the air when one of them goes; or that they hold nothing, and why. */
  holdings: FeatureHoldings | NothingHeld

  /** What it keeps of people beside their account, for the copy that each may have. Every column that names one is told (tests/holdings.test.ts). */
  personalData?: FeaturePersonalData

  /** Links of the header, for visitors and for those who signed in. */
  navigation?: readonly NavigationLink[]
  footer?: readonly FooterLink[]
  /** Where the home page leads, under its doors. */
  homeLinks?: readonly HomeLink[]
  /** Where the frame of every page leads: home, sign-in, account. Each place is filled by one feature. */
  frame?: FramePlaces
  /**
   * Its public pages, for search engines: never one of young people, nor one that an address tells a secret by. While the
   * database is away (`hasData`), those that are known without it.
   */
  sitemap?: (request: AnyRequest) => Promise<readonly SitemapPage[]> | readonly SitemapPage[]
  /** Ids of routes that are neither measured nor logged. */
  unseenRoutes?: ReadonlySet<string>

  /** What the queue does for it, by name of task. A task that writes what the features declare is given them all. */
  tasks?: (jobs: FeatureJobs, features: readonly Feature[]) => Readonly<Record<string, Task>>
  /** When it does so by itself: lines of a crontab, in UTC. */
  cron?: readonly string[]

  /** Brings what it ships into a migrated database, before anyone is served. Run at each start: it adds what is missing. */
  prepare?: (adminUrl: string) => Promise<void>
  /** Reads, once at the start, what it keeps in memory. */
  load?: (database: Database) => Promise<void>
  /** It may act before there is a session (`asGate`): it signs people in, or opens what a link of a mail names. */
  opensGate?: boolean

  /** What it says on the page of someone who signed in. */
  today?: FeatureToday
  /** What it says in the mail that tells people what waits for them. */
  digest?: FeatureDigest
  /** What it adds to pages of the features that it needs. */
  panels?: readonly Panel[]
  /** What it puts in the calendars that people and the public subscribe to. */
  calendar?: FeatureCalendar
  /** Its part of the invented region. */
  demo?: FeatureDemo
  /** What the band of a demonstration says of its pages, where they hold more than invented things. */
  demoNotices?: readonly DemoNotice[]
  /** Served by a demonstration only; elsewhere its addresses do not exist. */
  isDemoOnly?: boolean
}

/**
 * What `features/<name>/index.ts` exports as `feature`, and `src/feature-list.ts` lists.
 *
 * @throws Error when a route is not named after the feature, or when it does not say what its people hold
 */
export function defineFeature(feature: Feature): Feature {
  const { holdings } = feature as Partial<Feature>
  if (holdings === undefined || ('nothing' in holdings && holdings.nothing.trim() === ''))
    throw new Error(`${feature.name} does not say what its people hold`)
  if (typeof feature.routes !== 'function')
    for (const { id } of feature.routes)
      if (!id.startsWith(`${feature.name}.`)) throw new Error(`route ${id} is not named after ${feature.name}`)
  return feature
}

/** What people hold, feature by feature, in their order. */
export const holdingsOf = (features: readonly Feature[]): readonly FeatureHoldings[] =>
  features.flatMap(({ holdings }) => ('nothing' in holdings ? [] : [holdings]))

/** Its routes, with what those that show the other features are given. */
export const routesOfFeature = ({ routes }: Feature, all: readonly Feature[]): readonly Route[] =>
  typeof routes === 'function' ? routes(all) : routes

/**
 * The features, each after those it needs, then by name: the order of their routes and of what they bring to a database.
 *
 * @throws Error when two have one name, or one needs what is not there, or needs itself through others
 */
export function inOrderOfNeeds(features: readonly Feature[]): readonly Feature[] {
  const byName = new Map<string, Feature>()
  for (const feature of features) {
    if (byName.has(feature.name)) throw new Error(`two features are called ${feature.name}`)
    byName.set(feature.name, feature)
  }
  const ordered = new Set<Feature>()
  const visit = (name: string, trail: readonly string[]): void => {
    const feature = byName.get(name)
    if (!feature) throw new Error(`${trail.at(-1)} needs ${name}, which is no feature`)
    if (trail.includes(name)) throw new Error(`features need each other: ${[...trail, name].join(' → ')}`)
    if (ordered.has(feature)) return
    for (const needed of feature.needs.toSorted()) visit(needed, [...trail, name])
    ordered.add(feature)
  }
  for (const name of [...byName.keys()].toSorted()) visit(name, [])
  return [...ordered]
}
