import type { Channel, ContentClass, Method, Priority, Pronoun, Purpose } from '../referral/codes.ts'
import { usualMonths } from '../referral/codes.ts'
import type { Content } from '../referral/content.ts'

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

export const steps = ['to', 'consent', 'aloud', 'content', 'preview'] as const
export type Step = (typeof steps)[number]

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
    ...(says('identity') && { identity: { name: draft.name, pronoun: draft.pronoun, age: draft.age } }),
    ...(says('contact') && { contact: { reach: draft.reach, avoid: draft.avoid } }),
    ...(says('need') && { need: { codes: draft.needs } }),
    ...(says('reason') && { reason: { text: draft.reason } }),
    ...(says('risk') && { risk: { text: draft.risk } }),
    ...(says('goal') && { goal: { text: draft.goal } }),
    worker: { name: draft.workerName, phone: draft.workerPhone },
  }
}
