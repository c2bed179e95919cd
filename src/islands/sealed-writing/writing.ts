import { el, linkButton, show as showScene } from '../sealed/dom.ts'
import type { KeySession } from '../sealed/key-session.ts'
import type { Paths } from '../sealed/server.ts'
import type { CapacityRule, Choices, Recipient, ReferralPaths } from '../referral/answers.ts'
import type { OpenedRecord } from '../referral/open-record.ts'
import { pageLanguage } from '../referral/days.ts'
import { words as shared } from '../referral/words.ts'
import { consentText } from './consent-text.ts'
import { stepsOf, type Draft, type Step } from './draft.ts'
import { lastDay, type Package } from './send-referral.ts'
import type { Colleague } from './colleagues.ts'
import { words } from './words.ts'

/** A referral being written, in the memory of this page. */
export interface Writing {
  root: HTMLElement
  paths: Paths & ReferralPaths
  session: KeySession
  choices: Choices
  places: { id: string; name: string; teamId: string }[]
  draft: Draft
  /** What is handed off, read here; null: a new referral is written. */
  record: OpenedRecord | null
  /** Of one’s organization, who do not read it; none: nothing is handed off. */
  colleagues: readonly Colleague[]
  /** Sealed already, and perhaps sent; null: not yet, or something changed since. */
  sealed: Package | null
  /** What was sent last, whether it arrived or not. */
  attempted: Package | null
  /** Says, in its place, whether the draft was kept. */
  status: HTMLElement
  /** Draws a step. */
  go(step: Step): void
}

export const lang = pageLanguage()
export const t = words[lang]
export const said = shared[lang]

export const recipientOf = ({ choices, draft }: Writing): Recipient | null =>
  choices.recipients.find(({ id }) => id === draft.to) ?? null
export const placeOf = ({ places, draft }: Writing) => places.find(({ id }) => id === draft.from) ?? null

/** Who consents at this age, by the rule that the server gave; null for what is no age of someone here. */
export function ruleAt({ rule }: Choices, age: string): CapacityRule | null {
  const years = /^\d{1,2}$/.test(age) ? Number(age) : NaN
  if (!(years >= 12 && years <= 24)) return null
  return rule.capacities.find(({ from, under }) => years >= from && (under === null || years < under)) ?? null
}

/** The language in which the text is read: that of the young person, if it is one of the two. */
export const textLanguage = ({ draft }: Writing): 'fr' | 'en' => (draft.language === 'other' ? lang : draft.language)

export function textOf(writing: Writing, language: 'fr' | 'en'): string[] {
  const { session, choices, draft } = writing
  return consentText(language, {
    from: placeOf(writing)?.name ?? '',
    to: recipientOf(writing)?.name ?? '',
    purpose: draft.purpose,
    capacity: ruleAt(choices, draft.age)?.code ?? 'minor-alone',
    classes: draft.classes,
    channels: draft.channels,
    until: lastDay(session, draft),
    handOffDays: draft.handOff?.days ?? null,
  })
}

/** Draws a step, with where it stands among the five and the way back. */
export function showStep(writing: Writing, heading: string, ...children: (Node | null | false)[]): void {
  const steps = stepsOf(writing.draft)
  const at = steps.indexOf(writing.draft.step)
  const before = steps[at - 1]
  showScene(
    writing.root,
    heading,
    el('p', { class: 'small mid' }, t.step(at + 1, steps.length)),
    ...children.filter((one): one is Node => one !== null && one !== false),
    writing.status,
    before === undefined
      ? null
      : el(
          'p',
          {},
          linkButton(said.back, () => writing.go(before)),
        ),
  )
}
