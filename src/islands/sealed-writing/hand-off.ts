import { el, form, paragraph, submitButton } from '../sealed/dom.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { ask, withId, type Choices, type Recipient, type ReferralPaths } from '../referral/answers.ts'
import { contentClasses, handOffReasons } from '../referral/codes.ts'
import { chosen, picked, typed } from '../referral/fields.ts'
import { openRecord } from '../referral/open-record.ts'
import { colleaguesOf, type Seat } from './colleagues.ts'
import { newDraft } from './draft.ts'
import { lang, said, showStep, t, type Writing } from './writing.ts'

const errorLabel = said.error
const longest = 90

/** What the server says of the hand-offs of a record, as far as it is used here. */
interface HandOffs {
  seats: Seat[]
  /** Where a consent stands already, and whether they read it. */
  organizations: { id: string; reads: boolean }[]
}

/** A record to hand off, or one task of it; `taskId` null: who leads it. */
export interface HandedOff {
  rec: string
  taskId: string | null
}

/**
 * Opens a record to hand it to whoever does not read it yet: a colleague of another team, or, of who leads and by a consent, another organization. Null: it is not there
 * for the person to hand off.
 *
 * @throws Refused, and what else `openRecord` throws
 */
export async function readHandOff(
  session: KeySession,
  { paths, choices, rec, taskId }: { paths: ReferralPaths; choices: Choices } & HandedOff,
): Promise<Pick<Writing, 'choices' | 'places' | 'draft' | 'record' | 'colleagues'> | null> {
  const [record, { seats, organizations }] = await Promise.all([
    openRecord(session, paths, rec),
    ask<HandOffs>(withId(paths.handOffsOf, rec)),
  ])
  const seat = seats.find((one) => one.taskId === taskId)
  const { org, reader, consent, content } = record
  if (seat?.mayPropose.includes('planned') !== true || reader !== seat.organizationId) return null
  const isFree = ({ id, sector }: Recipient): boolean =>
    id !== org && id !== reader && sector !== 'police' && !organizations.some((one) => one.id === id && one.reads)
  return {
    choices: { ...choices, recipients: taskId === null && consent !== null ? choices.recipients.filter(isFree) : [] },
    colleagues: colleaguesOf(session, seat),
    // Who was handed it reads it by the team that receives, and may be of no other.
    places: [{ id: reader, name: session.place(reader).name, teamId: '' }],
    record,
    draft: {
      ...newDraft(lang, { from: reader, worker: session.me.name }),
      id: rec,
      step: 'hand-off',
      ...(consent !== null && { purpose: consent.purpose, language: consent.language }),
      handOff: { rec, taskId, reason: taskId === null ? 'region' : 'leave', days: 30, colleague: null },
      age: content.identity?.age ?? '',
      // Both write while both are there.
      classes: contentClasses.filter((one) => one === 'report-back' || one in content),
    },
  }
}

/** To whom, why, and for how long both are there. */
export function handOffStep(writing: Writing): void {
  const { draft, choices, colleagues } = writing
  const { handOff } = draft
  if (handOff === null) return
  const keyed = colleagues.filter(({ teamId }) => teamId !== null)
  if (choices.recipients.length === 0 && keyed.length === 0)
    return showStep(writing, t.handOff.nobody, ...withoutKeys(writing))
  const to = chosen({
    id: 'to',
    label: t.handOff.to,
    errorLabel,
    options: [
      ...keyed.map(({ id, name, kind }) => ({ value: id, label: name, hint: t.handOff.team.kinds[kind ?? 'intake'] })),
      ...choices.recipients.map(({ id, name, isOpen }) => ({
        value: id,
        label: name,
        ...(isOpen ? {} : { hint: t.to.shut }),
      })),
    ],
    value: [handOff.colleague ?? draft.to].filter((id) => id !== ''),
  })
  const reason = picked({
    id: 'reason',
    label: t.handOff.reason,
    errorLabel,
    options: handOffReasons.map((value) => ({ value, label: t.handOff.reasons[value] })),
    value: handOff.reason,
  })
  const days = typed({
    id: 'days',
    label: t.handOff.days,
    hint: t.handOff.daysHint,
    errorLabel,
    value: String(handOff.days),
    most: 2,
    isNumber: true,
  })
  const submit = (): void => {
    to.wrong(null)
    days.wrong(null)
    const recipient = choices.recipients.find(({ id }) => id === to.value()[0])
    const count = /^\d{1,2}$/.test(days.value()) ? Number(days.value()) : 0
    draft.to = recipient?.id ?? ''
    const colleague = keyed.find(({ id }) => id === to.value()[0])?.id ?? null
    draft.handOff = { ...handOff, reason: reason.value(), colleague }
    if (count < 1 || count > longest) return days.wrong(t.handOff.daysMissing)
    draft.handOff.days = count
    if (colleague !== null) return writing.go('team')
    if (recipient === undefined) return to.wrong(t.handOff.toMissing)
    if (!recipient.isOpen) return to.wrong(t.to.shut)
    writing.go('consent')
  }
  showStep(
    writing,
    t.handOff.title,
    paragraph(t.handOff.lead),
    form(submit, to.group, reason.group, days.group, submitButton(said.next)),
    ...withoutKeys(writing),
  )
}

/** Whom no key reaches yet, and what to do: call, and go on following. */
function withoutKeys({ choices, colleagues, draft, paths }: Writing): HTMLElement[] {
  const none = colleagues.filter(({ teamId }) => teamId === null)
  const others = draft.handOff?.taskId === null ? choices.withoutKeys : []
  return [
    ...(none.length === 0
      ? []
      : [
          el('h3', {}, t.handOff.without.colleagues),
          paragraph(`${none.map(({ name }) => name).join(' · ')}. ${t.handOff.without.invite}`),
          el('p', {}, el('a', { href: paths.keys }, t.handOff.without.keys)),
        ]),
    ...(others.length === 0
      ? []
      : [
          el('h3', {}, t.handOff.without.organizations),
          paragraph(t.handOff.without.call),
          el(
            'ul',
            {},
            ...others.map(({ name, people }) =>
              el('li', {}, [name, ...people.flatMap((one) => [one.name, one.phone ?? ''])].filter(Boolean).join(' · ')),
            ),
          ),
        ]),
  ]
}
