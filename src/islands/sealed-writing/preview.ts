import { Refused } from '../../crypto/index.ts'
import { button, el, linkButton, paragraph } from '../sealed/dom.ts'
import { Locked } from '../sealed/key-session.ts'
import { SignedOut } from '../sealed/server.ts'
import { RefusedBy, type Recipient } from '../referral/answers.ts'
import type { SealedConsent } from '../referral/content.ts'
import { contentRows, consentRows } from '../referral/record-rows.ts'
import { chosen, inset, summary } from '../referral/fields.ts'
import { contentOf } from './draft.ts'
import { dropDraft } from './keep-draft.ts'
import { consentOf, packageOf, sendPackage } from './send-referral.ts'
import { sentScene } from './sent-scene.ts'
import { lang, placeOf, recipientOf, ruleAt, said, showStep, t, textLanguage, textOf, type Writing } from './writing.ts'

/** Exactly what leaves, and for whom; then it leaves. */
export function previewStep(writing: Writing): void {
  const { session, choices, draft } = writing
  const [from, to, rule] = [placeOf(writing), recipientOf(writing), ruleAt(choices, draft.age)]
  if (from === null || to === null) return writing.go('to')
  if (rule === null && draft.override === null) return writing.go('consent')
  const parties = { from, to }
  const language = textLanguage(writing)
  const consent =
    rule === null || draft.override !== null
      ? null
      : consentOf(session, draft, { lang: language, to, capacity: rule.code, text: textOf(writing, language) })
  const isPolice = to.policeQuestionId !== null
  const police = chosen({
    id: 'police',
    label: to.name,
    errorLabel: said.error,
    many: true,
    options: [{ value: 'yes', label: t.preview.police }],
    value: draft.confirmsPolice ? ['yes'] : [],
  })
  const failed = el('div', { role: 'alert' })
  let isSending = false
  const submit = async (): Promise<void> => {
    draft.confirmsPolice = police.value().length > 0
    police.wrong(null)
    if (isPolice && !draft.confirmsPolice) return police.wrong(t.preview.policeMissing)
    if (isSending) return
    isSending = true
    failed.replaceChildren(paragraph(t.preview.sending))
    try {
      writing.sealed ??= await packageOf(session, draft, consent, parties, choices)
      const isSame = writing.attempted === writing.sealed
      writing.attempted = writing.sealed
      const { done } = await sendPackage(session, writing.paths, writing.sealed)
      // An earlier sending had arrived after all: what changed since did not leave.
      sentScene(writing, { to, until: consent?.endsOn ?? null, isEarlier: done === 'repeated' && !isSame })
      void dropDraft(session, writing.paths, draft.id).catch(() => undefined)
    } catch (failure) {
      // Nothing was kept under the ids of what was refused: it is sealed anew. What got no answer is sent again as it is.
      if (failure instanceof RefusedBy || failure instanceof Refused) writing.sealed = null
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
    paragraph(t.preview.sealed(to.name, from.name)),
    summary([
      ...contentRows(contentOf(draft), choices.needs, lang),
      ...(consent === null ? [] : consentRows(consent, lang)),
    ]),
    el('h3', {}, t.preview.envelopeTitle),
    paragraph(t.preview.envelope),
    summary([
      { key: rows.from, value: from.name },
      { key: rows.to, value: to.name },
      { key: t.to.purpose, value: said.purposes[draft.purpose] },
      { key: rows.priority, value: said.priorities[draft.priority] },
      { key: rows.language, value: t.to.languages[draft.language] },
      { key: rows.news, value: draft.wishesNews ? rows.yes : rows.no },
      ...(consent === null ? overrideRows(writing) : consentEnvelope(consent)),
    ]),
    isPolice && police.group,
    button(t.preview.send, () => void submit()),
    failed,
    el(
      'p',
      {},
      linkButton(t.content.title, () => writing.go('content')),
    ),
  )
}

export function whyNot(failure: unknown, { people }: Pick<Recipient, 'people'>): HTMLElement[] {
  const code = failure instanceof RefusedBy ? failure.why : failure instanceof Refused ? failure.reason : null
  const why =
    failure instanceof SignedOut || failure instanceof Locked
      ? t.failed.signedOut
      : code === null
        ? t.failed.network
        : (t.failed.reasons[code] ?? t.failed.other)
  const called = people.find(({ phone }) => phone !== null)
  const call = called === undefined ? t.failed.callNobody : t.failed.call(called.name, called.phone ?? '')
  return [el('h3', {}, t.failed.title), inset(why, t.failed.kept, call)]
}

export const consentEnvelope = ({ capacity, classes, channels }: SealedConsent) => [
  { key: t.preview.rows.capacity, value: said.capacities[capacity] },
  { key: t.preview.rows.classes, value: classes.map((one) => said.classes[one]) },
  { key: said.consent.channels, value: channels.map((one) => said.channels[one]) },
]

/** Why it leaves without a consent, and when it ends. */
const overrideRows = ({ draft: { override } }: Writing) =>
  override === null
    ? []
    : [
        { key: said.content.ground, value: said.grounds[override.ground] },
        { key: t.emergency.hours, value: t.emergency.hour(override.hours) },
      ]
