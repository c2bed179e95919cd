import { addRecipient, headOf, Refused } from '../../crypto/index.ts'
import { button, el, paragraph, show } from '../sealed/dom.ts'
import { post, RefusedBy, withId, type Recipient } from '../referral/answers.ts'
import { bytesOfJson, type SealedConsent } from '../referral/content.ts'
import type { OpenedRecord } from '../referral/open-record.ts'
import { consentRows, contentRows } from '../referral/record-rows.ts'
import { inset, summary } from '../referral/fields.ts'
import { consentEnvelope, whyNot } from './preview.ts'
import { consentOf, envelopeOf, type Package } from './send-referral.ts'
import { lang, placeOf, recipientOf, ruleAt, showStep, t, textLanguage, textOf, type Writing } from './writing.ts'

/** What is handed off: the record, to whom, by which consent. */
interface HandingOff {
  id: string
  record: OpenedRecord
  to: Recipient
  consent: SealedConsent
}

/** Exactly what the other organization will read; then its key leaves, and the hand-off is proposed. */
export function confirmStep(writing: Writing): void {
  const { session, choices, draft, record } = writing
  const [from, to, rule] = [placeOf(writing), recipientOf(writing), ruleAt(choices, draft.age)]
  if (record === null || draft.handOff === null || from === null || to === null) return writing.go('hand-off')
  if (rule === null) return writing.go('consent')
  const language = textLanguage(writing)
  const facts = { lang: language, to, capacity: rule.code, text: textOf(writing, language) }
  const handing = { id: crypto.randomUUID(), record, to, consent: consentOf(session, draft, facts) }
  const failed = el('div', { role: 'alert' })
  let isSending = false
  const submit = async (): Promise<void> => {
    if (isSending) return
    isSending = true
    failed.replaceChildren(paragraph(t.preview.sending))
    try {
      writing.sealed ??= await packageOf(writing, handing)
      await post(writing.paths.handOffs, session.state.csrf, writing.sealed.said, writing.sealed.files)
      await sayAgreed(writing, handing.id)
      proposed(writing, handing.id, t.handOff.sent.text(to.name))
    } catch (failure) {
      // Nothing was kept under the ids of what was refused: it is sealed anew. What got no answer is sent again as it is.
      if (failure instanceof RefusedBy || failure instanceof Refused) writing.sealed = null
      if (!sayMovedOn(failed, failure))
        failed.replaceChildren(
          ...whyNot(failure, to),
          button(t.failed.again, () => void submit()),
        )
    } finally {
      isSending = false
    }
  }
  const { rows } = t.preview
  showStep(
    writing,
    t.preview.title,
    el('h3', {}, t.preview.sealedTitle),
    paragraph(t.handOff.sealed(to.name)),
    summary([...contentRows(record.content, choices.needs, lang), ...consentRows(handing.consent, lang)]),
    paragraph(t.handOff.notes(record.notes.length)),
    el('h3', {}, t.preview.envelopeTitle),
    paragraph(t.preview.envelope),
    summary([
      { key: rows.from, value: from.name },
      { key: rows.to, value: to.name },
      { key: t.handOff.reason, value: t.handOff.reasons[draft.handOff.reason] },
      { key: t.handOff.days, value: String(draft.handOff.days) },
      ...consentEnvelope(handing.consent),
    ]),
    button(t.handOff.send, () => void submit()),
    failed,
  )
}

async function packageOf({ session, draft, choices }: Writing, handing: HandingOff): Promise<Package> {
  const { id, record, to, consent } = handing
  const { org, reader, rec, objects, dataKey } = record
  await session.refresh([to.id])
  const { object, wrap } = await addRecipient(
    session.register,
    { org, rec, kv: 1, head: headOf(objects), dataKey },
    {
      consent: { type: 'consent', obj: crypto.randomUUID(), body: bytesOfJson(consent) },
      team: { org: to.id, team: to.teamId },
    },
    session.signing(reader),
  )
  const { obj, type, kv, seq, prev } = object.row
  const said = {
    handOff: {
      id,
      requestId: rec,
      taskId: null,
      toOrganizationId: to.id,
      toId: null,
      toTeamId: null,
      reason: draft.handOff?.reason,
      urgent: false,
      overlapDays: draft.handOff?.days,
    },
    task: {
      id: draft.task,
      event: crypto.randomUUID(),
      recipientId: to.id,
      teamId: to.teamId,
      partOf: null,
      consent: await envelopeOf(consent, object, choices.rule.version),
      override: null,
      policeQuestionId: null,
      policeConfirmed: false,
    },
    objects: [{ id: obj, type, kv, seq, prev }],
    wraps: [{ taskId: draft.task, teamId: to.teamId, kv: 1, epoch: wrap.address.epoch }],
  }
  return {
    said,
    files: [
      ['object-0', object.file],
      ['wrap-0', wrap.file],
    ],
  }
}

/** The young person has just agreed, by the text that was read. What is refused here is said on the page of the hand-off, which asks again. */
async function sayAgreed({ session, paths }: Writing, handOff: string): Promise<void> {
  const said = { event: crypto.randomUUID(), handOff, act: 'youth-agrees' }
  try {
    await post(paths.actOnHandOff, session.state.csrf, said)
  } catch (failure) {
    if (!(failure instanceof RefusedBy)) throw failure
  }
}

/** Says that someone wrote, or handed off, meanwhile: it is read again. @returns whether that is what happened */
export function sayMovedOn(failed: HTMLElement, failure: unknown): boolean {
  const isOld = failure instanceof RefusedBy && ['gap', 'open', 'used', 'moved-on'].includes(failure.why)
  if (isOld)
    failed.replaceChildren(
      inset(t.handOff.movedOn),
      button(t.handOff.readAgain, () => location.reload()),
    )
  return isOld
}

export function proposed({ root, paths }: Writing, id: string, text: string): void {
  show(
    root,
    t.handOff.sent.title,
    paragraph(text),
    el('p', {}, el('a', { href: withId(paths.handOff, id) }, t.handOff.sent.track)),
  )
}
