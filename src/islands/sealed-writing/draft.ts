import type {
  Channel,
  ContentClass,
  HandOffReason,
  Method,
  OverrideGround,
  Priority,
  Pronoun,
  Purpose,
} from '../referral/codes.ts'
import { usualMonths } from '../referral/codes.ts'
import type { Content } from '../referral/content.ts'

/** What is handed off: a record, or one task of it (null: who leads). `colleague` null: to another organization. */
export interface HandingOver {
  rec: string
  taskId: string | null
  reason: HandOffReason
  days: number
  colleague: string | null
}

/** All that is chosen and typed while writing, in the memory of the page, and sealed to its author between two visits. */
export interface Draft {
  /** Also the id of the record. */
  id: string
  /** Id of what is asked of the other organization: its first signs are the code of the slip, however often it is sealed and sent. */
  task: string
  step: Step
  from: string
  to: string
  purpose: Purpose
  priority: Priority
  language: 'fr' | 'en' | 'other'
  wishesNews: boolean
  /** An emergency in place of a consent; null: there is a consent. */
  override: { ground: OverrideGround; hours: number; why: string } | null
  /** The record that is handed off, as it stands; null: a new one is written. */
  handOff: HandingOver | null
  age: string
  classes: ContentClass[]
  channels: Channel[]
  months: number
  method: Method
  name: string
  pronoun: Pronoun
  reach: string
  avoid: string
  needs: string[]
  reason: string
  risk: string
  goal: string
  workerName: string
  workerPhone: string
  confirmsPolice: boolean
}

const steps = ['to', 'consent', 'aloud', 'content', 'preview'] as const
/** By the other door. */
const urgentSteps = ['to', 'emergency', 'content', 'preview'] as const
/** Another organization takes over: nothing is typed, the record goes as it stands. */
const handOffSteps = ['hand-off', 'consent', 'aloud', 'confirm'] as const
/** A colleague of another team does: no consent is given anew. */
const teamSteps = ['hand-off', 'team'] as const
export type Step =
  (typeof steps)[number] | (typeof urgentSteps)[number] | (typeof handOffSteps)[number] | (typeof teamSteps)[number]
/** The steps of this writing, in order. */
export const stepsOf = ({ step, override, handOff }: Draft): readonly Step[] =>
  handOff !== null
    ? handOff.colleague === null
      ? handOffSteps
      : teamSteps
    : override !== null || step === 'emergency'
      ? urgentSteps
      : steps

export const newDraft = (lang: 'fr' | 'en', { from, worker }: { from: string; worker: string }): Draft => ({
  id: crypto.randomUUID(),
  task: crypto.randomUUID(),
  step: 'to',
  from,
  to: '',
  purpose: 'service',
  priority: 'ordinary',
  language: lang,
  wishesNews: true,
  override: null,
  handOff: null,
  age: '',
  classes: [],
  channels: [],
  months: usualMonths,
  method: 'spoken-witnessed',
  name: '',
  pronoun: 'ask',
  reach: '',
  avoid: '',
  needs: [],
  reason: '',
  risk: '',
  goal: '',
  workerName: worker,
  workerPhone: '',
  confirmsPolice: false,
})

/** What leaves of a draft: what the consent names, and nothing of a class that it does not, whatever was typed. */
export function contentOf(draft: Draft): Content {
  const says = (one: ContentClass): boolean => draft.classes.includes(one)
  return {
    ...(draft.override !== null && { override: { ground: draft.override.ground, why: draft.override.why } }),
    ...(says('identity') && { identity: { name: draft.name, pronoun: draft.pronoun, age: draft.age } }),
    ...(says('contact') && { contact: { reach: draft.reach, avoid: draft.avoid } }),
    ...(says('need') && { need: { codes: draft.needs } }),
    ...(says('reason') && { reason: { text: draft.reason } }),
    ...(says('risk') && { risk: { text: draft.risk } }),
    ...(says('goal') && { goal: { text: draft.goal } }),
    worker: { name: draft.workerName, phone: draft.workerPhone },
  }
}
