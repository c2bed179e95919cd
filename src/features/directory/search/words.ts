import type { Language } from '../../../kernel/language.ts'
import type { Channel, Trait } from '../model.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

/** The search of the directory: its form, its results and their reasons, its ways out. */
export interface SearchWords {
  title: string
  lead: string
  form: { label: string; q: string; qHint: string; place: string; age: string; submit: string; reset: string }
  ageProblem: string
  placeUnknown: (place: string) => string
  best: (count: number) => string
  found: (total: string, isMore: boolean, count: number, when: string) => string
  partial: { some: string; none: string; line: string }
  others: (count: number, isMore: boolean) => string
  columns: { service: string; sector: string; opening: string }
  why: string
  reasons: {
    need: (needs: string) => string
    region: (place: string) => string
    everywhere: string
    age: (years: number) => string
    language: (language: string) => string
    sector: string
    words: string
    stated: (trait: string) => string
  }
  checked: (day: string) => string
  stale: (day: string) => string
  never: string
  /** The same, when no number is known to call. */
  neverNoCall: string
  regionCount: (count: number) => string
  /** Beside services that differ by region, when none was said. */
  sayWhere: string
  /** The same in the table of the others. */
  brief: { stale: string; never: string; hours: string; number: string }
  read: (word: string, shown: string) => string
  nowhere: (word: string) => string
  cut: string
  unknownFilter: string
  narrowed: string
  drop: (what: string) => string
  years: (years: number) => string
  narrow: {
    title: string
    jump: string
    open: string
    states: string
    by: string
    region: string
    language: string
    sector: string
    need: string
    any: string
    submit: string
    count: (label: string, count: string) => string
  }
  traits: Record<Trait, string>
  channels: Record<Channel, string>
  limits: { title: string; text: string; missing: string }
  handOver: (count: number) => string
  discreet: string
  files: string
  nothing: {
    title: string
    lead: string
    meant: string
    less: string
    without: (what: string, count: string) => string
    lines: string
    linesLead: string
    propose: string
  }
  browse: { needs: string; needsLead: string; lines: string; linesLead: string; count: (count: string) => string }
  more: (count: string) => string
  tooMany: { title: string; text: string }
  sheet: Record<
    | 'name_fr'
    | 'name_en'
    | 'organization_fr'
    | 'organization_en'
    | 'sector'
    | 'needs'
    | 'phone'
    | 'extension'
    | 'text'
    | 'email'
    | 'website'
    | 'regions'
    | 'town'
    | 'languages'
    | 'minimum_age'
    | 'maximum_age'
    | 'channels'
    | 'traits'
    | 'assured_on'
    | 'id',
    string
  >
}

export const searchWords: Record<Language, SearchWords> = { fr, en }
