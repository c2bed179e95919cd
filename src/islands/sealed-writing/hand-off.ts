import { form, paragraph, submitButton } from '../sealed/dom.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { ask, withId, type Choices, type Recipient, type ReferralPaths } from '../referral/answers.ts'
import { contentClasses, handOffReasons } from '../referral/codes.ts'
import { chosen, picked, typed } from '../referral/fields.ts'
import { openRecord } from '../referral/open-record.ts'
import { newDraft } from './draft.ts'
import { lang, said, showStep, t, type Writing } from './writing.ts'

const errorLabel = said.error
const longest = 90

/** What the server says of the hand-offs of a record, as far as it is used here. */
interface HandOffs {
  seats: { seat: 'lead' | 'owner'; organizationId: string; mayPropose: string[] }[]
  /** Where a consent stands already, and whether they read it. */
  organizations: { id: string; reads: boolean }[]
}

/**
 * Opens a record to hand it to an organization that does not read it yet. Null: it is not there for the person to hand off, or rests on no consent.
 *
 * @throws Refused, and what else `openRecord` throws
 */
export async function readHandOff(
  session: KeySession,
  { paths, choices, rec }: { paths: ReferralPaths; choices: Choices; rec: string },
): Promise<Pick<Writing, 'choices' | 'places' | 'draft' | 'record'> | null> {
  const [record, { seats, organizations }] = await Promise.all([
    openRecord(session, paths, rec),
    ask<HandOffs>(withId(paths.handOffsOf, rec)),
  ])
  const lead = seats.find(({ seat }) => seat === 'lead')
  const { org, reader, consent, content } = record
  if (lead?.mayPropose.includes('planned') !== true || reader !== lead.organizationId) return null
  if (consent === null) return null
  const isFree = ({ id, sector }: Recipient): boolean =>
    id !== org && id !== reader && sector !== 'police' && !organizations.some((one) => one.id === id && one.reads)
  return {
    choices: { ...choices, recipients: choices.recipients.filter(isFree) },
    // Who was handed it reads it by the team that receives, and may be of no other.
    places: [{ id: reader, name: session.place(reader).name, teamId: '' }],
    record,
    draft: {
      ...newDraft(lang, { from: reader, worker: session.me.name }),
      id: rec,
      step: 'hand-off',
      purpose: consent.purpose,
      language: consent.language,
      handOff: { rec, reason: 'region', days: 30 },
      age: content.identity?.age ?? '',
      // Both write while both are there.
      classes: contentClasses.filter((one) => one === 'report-back' || one in content),
    },
  }
}

/** To whom, why, and for how long both are there. */
export function handOffStep(writing: Writing): void {
  const { draft, choices } = writing
  const { handOff } = draft
  if (handOff === null) return
  if (choices.recipients.length === 0) return showStep(writing, t.nobody.title, paragraph(t.nobody.text))
  const to = chosen({
    id: 'to',
    label: t.to.to,
    errorLabel,
    options: choices.recipients.map(({ id, name, isOpen }) => ({
      value: id,
      label: name,
      ...(isOpen ? {} : { hint: t.to.shut }),
    })),
    value: draft.to === '' ? [] : [draft.to],
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
    draft.handOff = { ...handOff, reason: reason.value() }
    if (count < 1 || count > longest) return days.wrong(t.handOff.daysMissing)
    draft.handOff.days = count
    if (recipient === undefined) return to.wrong(t.to.toMissing)
    if (!recipient.isOpen) return to.wrong(t.to.shut)
    writing.go('consent')
  }
  showStep(
    writing,
    t.handOff.title,
    paragraph(t.handOff.lead),
    form(submit, to.group, reason.group, days.group, submitButton(said.next)),
  )
}
