import type { Language } from '../../../kernel/language.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

/** The public sheet of a service, of an organization, the list to hand over, and saying what is wrong. */
export interface SheetWords {
  directory: string
  missingText: string
  call: (number: string) => string
  extension: (extension: string) => string
  text: (number: string) => string
  chat: string
  write: (address: string) => string
  site: (host: string) => string
  noWay: string
  /** Beside numbers and hours that no organization has checked and whose source is not sure. */
  unsure: string
  to: { say: string; next: string; not: string; how: string }
  rows: {
    who: string
    ages: string
    languages: string
    cost: string
    regions: string
    place: string
    hours: string
    access: string
    eligibility: string
    wait: string
    interpreters: string
    documents: string
  }
  ages: (youngest: number | null, oldest: number | null) => string
  unknown: string
  free: string
  traits: Record<string, string>
  wholeProvince: string
  wholeCountry: string
  withheldPlace: string
  outOf: (status: string) => string
  checked: (day: string, by: string) => string
  checkedBy: (day: string) => string
  stale: (day: string) => string
  neverChecked: string
  /** The same, when no number is known to call. */
  neverCheckedNoCall: string
  everyDay: string
  source: (title: string) => string
  sourceDate: (date: string) => string
  sourceUndated: string
  confidence: Record<'high' | 'medium' | 'low', string>
  sourceNotCalled: string
  callFirst: string
  report: string
  add: string
  printHint: string
  asOf: (day: string) => string
  online: string
  keep: { title: string; edit: string; confirm: string; history: string }
  /** Why only who keeps the sheet sees it. */
  unseen: Record<'draft' | 'hidden' | 'deleted', string>
  needs: string
  organization: { services: (count: number) => string; none: string; site: string }
  list: {
    title: string
    discreetTitle: string
    lead: string
    empty: string
    search: string
    remove: (name: string) => string
    up: (name: string) => string
    discreet: string
    full: string
    discreetLead: string
    gone: (count: number) => string
    address: string
    addressHint: string
    limits: string
    withoutNumber: (count: number) => string
    printHint: string
  }
  reporting: {
    title: (name: string) => string
    lead: string
    kind: string
    kinds: Record<'wrong-number' | 'wrong-hours' | 'closed' | 'wrong-text' | 'other', string>
    body: string
    bodyHint: string
    send: string
    thanksTitle: string
    thanks: string
    problems: Record<'note-email' | 'note-phone' | 'note-birth', string>
    tooMany: string
  }
  proposing: { title: string; lead: string; body: string; bodyHint: string; send: string }
}

export const sheetWords: Record<Language, SheetWords> = { fr, en }
