import { button, el, form, linkButton, paragraph, show, submitButton } from '../sealed/dom.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { RefusedBy, withId, type Choices, type ReferralPaths } from '../referral/answers.ts'
import type { SealedConsent } from '../referral/content.ts'
import { pageLanguage, sayDay, sayInstant } from '../referral/days.ts'
import { inset, summary, typed } from '../referral/fields.ts'
import { consentRows, contentRows } from '../referral/record-rows.ts'
import { words as shared } from '../referral/words.ts'
import { fileScene } from './fhir-file.ts'
import { addNote, type Note, type OpenedRecord } from '../referral/open-record.ts'
import { mayStop, stopScene } from './take-back.ts'
import { words } from './words.ts'

interface Shown {
  root: HTMLElement
  paths: ReferralPaths
  session: KeySession
  choices: Choices
  record: OpenedRecord
  /** What was typed and not sent yet. */
  typedNote: string
  /** What happened to the last note; null: nothing. */
  said: string | null
  again: (typedNote: string, said: string) => void
  close: () => void
}

const lang = pageLanguage()
const t = words[lang]

/** What is said, who may read it and until when; marked with who reads it and when, on the page and on paper. */
export function recordScene(shown: Shown): void {
  const { root, paths, session, choices, record, said } = shown
  const { consent, content, task } = record
  const nameOf = (id: string): string =>
    choices.names.find((one) => one.id === id)?.name ?? id.slice(0, 8).toUpperCase()
  const mark = (): HTMLElement =>
    paragraph(t.record.mark(session.me.name, sayInstant(session.now(), lang)), 'small mid')
  const code = (task?.id ?? record.rec).slice(0, 8).toUpperCase()
  show(
    root,
    t.record.title(code),
    mark(),
    session.state.isDemo && paragraph(t.record.demo),
    inset(
      t.record.readers(record.parties.map(nameOf).join(' · ')),
      ...(consent === null ? [] : [t.record.until(sayDay(consent.endsOn, lang))]),
    ),
    task !== null &&
      el(
        'p',
        { class: 'on-screen' },
        el('a', { class: 'govuk-button', href: withId(paths.task, task.id) }, t.record.acts),
      ),
    el('h3', {}, t.record.content),
    summary(contentRows(content, choices.needs, lang)),
    mark(),
    ...record.consents.flatMap(shownConsent),
    el('h3', {}, t.record.notes),
    ...notes(record.notes, nameOf),
    said !== null && el('p', { role: 'status' }, said),
    noteForm(shown),
    mark(),
    el(
      'div',
      { class: 'on-screen' },
      mayStop(record).length > 0 &&
        el(
          'p',
          {},
          linkButton(t.stop.open, () => stopScene({ root, paths, session, record, nameOf, again: shown.again })),
        ),
      button(t.record.print, () => print(), 'secondary'),
      task !== null &&
        el(
          'p',
          {},
          linkButton(t.file.open, () => fileScene({ root, paths, record, choices, nameOf, again: shown.again })),
        ),
      el('p', {}, linkButton(t.record.close, shown.close)),
    ),
  )
}

const shownConsent = (consent: SealedConsent): HTMLElement[] => [
  el('h3', {}, shared[lang].consent.title),
  summary(consentRows(consent, lang)),
  el(
    'details',
    {},
    el('summary', {}, t.record.aloud),
    el('div', { lang: consent.language }, ...consent.text.split('\n').map((line) => el('p', {}, line))),
  ),
]

const notes = (all: readonly Note[], nameOf: (id: string) => string): HTMLElement[] =>
  all.length === 0
    ? [paragraph(t.record.noNotes, 'mid')]
    : [
        summary(
          all.map(({ organization, day, text }) => ({
            key: t.record.noteBy(nameOf(organization), sayDay(day, lang)),
            value: text ?? t.record.withdrawal,
          })),
        ),
      ]

/** Whoever receives writes back only as far as the consent says so; whoever asked may always add. */
function noteForm({ paths, session, record, typedNote, again }: Shown): HTMLElement {
  const mayWrite = record.reader === record.org || record.consent?.classes.includes('report-back') === true
  if (!mayWrite) return el('div', { class: 'on-screen' }, inset(t.note.limited))
  const box = typed({
    id: 'note',
    label: t.note.label,
    hint: t.note.hint,
    errorLabel: shared[lang].error,
    value: typedNote,
    most: 1000,
    rows: 4,
  })
  let isSending = false
  const submit = async (): Promise<void> => {
    if (isSending) return
    box.wrong(null)
    const text = box.value()
    if (text === '') return box.wrong(t.note.missing)
    isSending = true
    try {
      await addNote(session, paths, record, text)
      again('', t.note.done)
    } catch (failure) {
      if (failure instanceof RefusedBy && failure.why === 'gap') again(text, t.note.raced)
      else box.wrong(t.note.failed)
    } finally {
      isSending = false
    }
  }
  return el(
    'div',
    { class: 'on-screen' },
    el('h3', {}, t.note.title),
    form(() => void submit(), box.group, submitButton(t.note.act)),
  )
}
