import type { Language } from '../../../kernel/language.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

export interface OrganizationWords {
  listTitle: string
  listLead: (count: number, isFiltered: boolean) => string
  search: {
    label: string
    text: string
    sector: string
    region: string
    status: string
    any: string
    anyRegion: string
    noRegion: string
    submit: string
    reset: string
  }
  sectorCounts: string
  noOne: string
  heads: { name: string; sector: string; regions: string; status: string }
  export: string
  add: string
  importList: string
  empty: { title: string; text: string; act: string }
  emptyPartner: string
  nothingFound: { title: string; text: string }
  page: (page: string, of: string) => string
  /** The card. */
  leftOn: (day: string) => string
  edit: string
  people: string
  designate: string
  inviteLead: string
  inviteColleague: string
  /** Its own sign-in page (OpenID Connect). */
  provider: string
  leave: string
  texts: Record<'mandate' | 'brings' | 'cannot', string>
  textHints: Record<'mandate' | 'brings' | 'cannot', string>
  otherSideMissing: string
  sectorUsually: (text: string) => string
  facts: string
  regions: string
  municipality: string
  website: string
  externalCode: string
  staff: string
  staffValue: (count: number, formatted: string, day: string) => string
  networks: string
  contactTitle: string
  designatedTitle: string
  leads: string
  noLead: string
  history: string
  historyLine: {
    holds: (line: { kind: string; name: string }) => string
    handed: (name: string) => string
    begun: string
  }
  historyEmpty: string
  /** The form. */
  editTitle: (name: string) => string
  labels: {
    nameFr: string
    nameEn: string
    sector: string
    regions: string
    municipality: string
    website: string
    staffCount: string
    staffCountOn: string
    network: string
    mandateFr: string
    mandateEn: string
    bringsFr: string
    bringsEn: string
    cannotFr: string
    cannotEn: string
  }
  nameEnHint: string
  staffHint: string
  staffOnHint: string
  countNeedsDay: string
  dayNeedsCount: string
  dayInFuture: string
  nameNeeded: string
  /** Adding. */
  addTitle: string
  addLead: string
  addGuestTitle: string
  addGuestHint: string
  addName: string
  addOtherName: string
  addOtherNameHint: string
  addSubmit: string
  alreadyThere: string
  guestIncomplete: string
  leaveTitle: (name: string) => string
  leaveLead: string
  leaveConsequences: string[]
  leaveSubmit: string
  choose: string
  notices: Record<'organization-added' | 'organization-saved' | 'network-left', string>
  fileName: string
  columns: { code: string; status: string; staff: string; staffOn: string }
}

export const organizationWords: Record<Language, OrganizationWords> = { fr, en }
