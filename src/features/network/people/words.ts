import type { Language } from '../../../kernel/language.ts'
import type { DepartureRefusal } from '../rules.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

export interface PeopleWords {
  title: (organization: string) => string
  lead: string
  invite: string
  membersTitle: string
  heads: { name: string; role: string; since: string; holds: string }
  nothingHeld: string
  pastTitle: string
  pastLine: (line: { name: string; role: string }) => string
  waitingTitle: string
  designationsTitle: string
  change: string
  /** One person. */
  memberTitle: (name: string) => string
  roleLegend: string
  roleSave: string
  lastLead: string
  overtaken: string
  departure: string
  departureHint: string
  hasLeft: (day: string) => string
  /** Departure. */
  departureTitle: (name: string) => string
  departureLead: (organization: string) => string
  holdsTitle: string
  membership: (line: { role: string; since: string }) => string
  leadTo: string
  leadToHint: string
  leadNotNeeded: string
  kindTo: (kind: string) => string
  invitationTo: (name: string) => string
  invitationMine: string
  invitationRevoke: string
  consequences: string[]
  confirm: string
  refusals: Record<DepartureRefusal, string>
  /** Designations. */
  designateTitle: (organization: string) => string
  designateLead: string
  me: (name: string) => string
  inviteFor: string
  chooseOne: string
  designationOvertaken: (now: string) => string
  /** Onboarding. */
  step: (number: number, of: number) => string
  cardTitle: (organization: string) => string
  cardLead: string
  staffTitle: string
  staffLead: string
  contactsTitle: string
  contactsLead: string
  designatedTitle: string
  designatedLead: string
  skip: string
  aboardTitle: (name: string) => string
  aboardLead: string
  aboardEmpty: string
  done: string
  toDo: string
  tasks: Record<
    'specialist' | 'card' | 'colleague' | 'see-card' | 'see-people' | 'see-list' | 'add' | 'import',
    { title: string; hint: string }
  >
  nextTime: string
  nextTimeLink: string
  notices: Record<'role-changed' | 'person-left' | 'designations-saved' | 'card-saved', string>
}

export const peopleWords: Record<Language, PeopleWords> = { fr, en }
