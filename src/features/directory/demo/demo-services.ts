import content from '../../../../content/demo/directory.json' with { type: 'json' }
import type { Bilingual, Language } from '../../../kernel/language.ts'

/** A service of the invented region, content/demo/directory.json. Numbers are of the exchange 555, which reaches nobody. */
export interface DemoService {
  slug: string
  /** Slug of the organization that keeps it. */
  organization: string
  name: Bilingual
  description: Bilingual
  needs: string[]
  /** Youngest and oldest age served; null: no limit stated. */
  ages?: (number | null)[]
  /** HSDS type and number. */
  phones: string[][]
  /** A line for members of the network only: type, number, what it is. */
  partnerPhone?: [string, string, Bilingual]
  chat?: string
  /** `24/7`, or days, opening, closing. */
  hours?: (string | string[])[]
  /** Days of a month (`1SA`), opening, closing. */
  monthly?: string[][]
  /** First and last day of a closing. */
  closed?: string[][]
  languages?: string[]
  traits?: string[]
  interpreter?: Bilingual
  /** Regions served, when not those of its organization. */
  regions?: string[]
  place?: {
    withheld?: boolean
    address: string
    city: string
    postal: string
    lat: number
    lon: number
    name: Bilingual
    wheelchair?: boolean
  }
  say?: Bilingual
  next?: Bilingual
  notdo?: Bilingual
  /** Its texts are in French only. */
  missingEnglish?: boolean
  /** Days since it was last checked. */
  assured: number
}

export interface DemoDirectory {
  services: DemoService[]
  suggestions: { service: string | null; kind: string; language: Language; body: string; daysAgo: number }[]
  misses: {
    weeksAgo: number
    language: Language
    need: string
    region: string
    ageBand: string
    searches: number
  }[]
}

export const demoDirectory = content as unknown as DemoDirectory
