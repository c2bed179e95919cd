import type { Child } from 'hono/jsx'
import { dayOf } from '../../kernel/clock.ts'
import { href, type AnyRequest, type MemberRequest } from '../../kernel/http/index.ts'
import { formatDay, nameIn, type Language } from '../../kernel/language.ts'
import { whoToCall } from '../network/index.ts'
import { youthProtection, type YouthProtection } from '../protocol/index.ts'
import { addresses } from './addresses.ts'
import { baseVersion } from './base-protocol.ts'
import { baseAsKept, readSteps, type ReadStep } from './compose.ts'
import { hasSpecialist, listOrganizations, type ScreeningOrganization } from './queries.ts'
import { inForce, screeningFor } from './screening-context.ts'
import { words } from './words.ts'

/** A protocol as it is read: the base, or the version in force in an organization. */
export interface ReadProtocol {
  steps: readonly ReadStep[]
  /** Whose it is, in words. */
  of: string
  /** Which version, and of when, in words. */
  version: string
  stepHref: (number: number) => string
  paperHref: string
  cardHref: string
  /** Regions whose line of youth protection comes first: those of the organization. */
  regions: readonly string[]
  /** Null: the base. */
  organization: ScreeningOrganization | null
}

/** The base, for anyone. */
export const readBase = (lang: Language): ReadProtocol => ({
  steps: readSteps(baseAsKept, lang),
  of: words[lang].base,
  version: words[lang].baseVersion(baseVersion.number, formatDay(baseVersion.on, lang)),
  stepHref: (number) => href(lang, addresses.step, { number: String(number) }),
  paperHref: href(lang, addresses.paper),
  cardHref: href(lang, addresses.card),
  regions: [],
  organization: null,
})

/** The version in force in the organization of the address; null: the person may not read it, or there is none. */
export async function readOwn(request: MemberRequest): Promise<ReadProtocol | null> {
  const found = await screeningFor(request, 'see')
  const version = found && inForce(found)
  if (!found || !version) return null
  const { lang, deps } = request
  const { organization } = found
  const at = { id: organization.id }
  return {
    steps: readSteps(version.steps, lang),
    of: words[lang].of(nameIn(organization, lang)),
    version: words[lang].ownVersion(version.number, formatDay(dayOf(version.publishedAt, deps.timeZone), lang)),
    stepHref: (number) => href(lang, addresses.ownStep, { ...at, number: String(number) }),
    paperHref: href(lang, addresses.ownPaper, at),
    cardHref: href(lang, addresses.ownCard, at),
    regions: organization.regionCodes,
    organization,
  }
}

/** Regions where the reader works; none for a visitor, and when the page is drawn without data. */
export async function regionsOf({ tx, who, hasData }: AnyRequest): Promise<string[]> {
  if (who === null || !hasData) return []
  return [...new Set((await listOrganizations(tx, who.organizations)).flatMap(({ regionCodes }) => regionCodes))]
}

/** Whom to call, on a page of the protocol. */
export interface Calls {
  /** Lines of youth protection, those of the reader’s regions first. */
  lines: readonly YouthProtection[]
  /** Colleagues of who signed in; null for a visitor. */
  colleagues: Child
  /** Who signed in has no specialist where they work. */
  isAlone: boolean
}

export async function callsFor(request: AnyRequest, { regions }: Pick<ReadProtocol, 'regions'>): Promise<Calls> {
  const own = regions.length > 0 ? regions : await regionsOf(request)
  const { tx, who, hasData } = request
  return {
    lines: youthProtection(request.lang, own),
    colleagues: await whoToCall(request),
    isAlone: who !== null && hasData && !(await hasSpecialist(tx, who.organizations)),
  }
}
