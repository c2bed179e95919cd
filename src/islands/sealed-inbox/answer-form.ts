import { button, el, form, linkButton, paragraph, submitButton } from '../sealed/dom.ts'
import { Gone, RefusedBy } from '../referral/answers.ts'
import { pageLanguage } from '../referral/days.ts'
import { typed } from '../referral/fields.ts'
import { words as shared } from '../referral/words.ts'
import { longestAnswer } from './longest-answer.ts'
import { sealAnswer, sendAnswer, type SealedAnswer } from './open-conversation.ts'
import type { Shown } from './shown.ts'
import { words } from './words.ts'

const lang = pageLanguage()
const t = words[lang].answer

const number = (count: number): string => new Intl.NumberFormat(`${lang}-CA`).format(count)

/** The field of an answer, then its confirmation in the same place. What was typed stays until it is sent. */
export function answerForm(shown: Shown): HTMLElement {
  const place = el('section', { class: 'on-screen' })
  const write = (): void => place.replaceChildren(...writing(shown, confirm))
  const confirm = (text: string): void => {
    place.replaceChildren(...confirmation(shown, text, write))
    place.querySelector('h3')?.focus()
  }
  write()
  return place
}

function writing(shown: Shown, confirm: (text: string) => void): HTMLElement[] {
  const box = typed({
    id: 'answer',
    label: t.label,
    hint: t.hint,
    errorLabel: shared[lang].error,
    value: shown.draft(),
    most: longestAnswer,
    rows: 8,
  })
  const input = box.group.querySelector('textarea')
  const count = el('p', { class: 'small mid' })
  const changed = (): void => {
    const text = input?.value ?? ''
    count.replaceChildren(t.left(number(text.length), number(longestAnswer)))
    shown.keepDraft(text)
  }
  input?.addEventListener('input', changed)
  changed()
  const submit = (): void => {
    box.wrong(null)
    const text = box.value()
    if (text === '') return box.wrong(t.missing)
    if (text.length > longestAnswer) return box.wrong(t.tooLong(number(longestAnswer)))
    confirm(text)
  }
  return [el('h3', {}, t.title), form(submit, box.group, count, submitButton(t.act))]
}

function confirmation(shown: Shown, text: string, back: () => void): HTMLElement[] {
  const { conversation, session, paths, again, keepDraft } = shown
  const { envelope, colleagues } = conversation
  const status = el('p', { role: 'status', class: 'mid' })
  let sealed: SealedAnswer | null = null
  let isSending = false
  const send = async (): Promise<void> => {
    if (isSending) return
    isSending = true
    status.replaceChildren(shared[lang].working)
    try {
      // Sealed once: sent again after a silence, it is the same, and stands once.
      sealed ??= await sealAnswer(session, conversation, text)
      await sendAnswer(session, paths, sealed)
      keepDraft('')
      again(t.done)
    } catch (failure) {
      const why = failure instanceof RefusedBy ? failure.why : ''
      if (failure instanceof Gone || why === 'gap') again(t.gap)
      else if (why === 'forgotten' || why === 'full') again(t[why])
      else status.replaceChildren(words[lang].refused)
    } finally {
      isSending = false
    }
  }
  return [
    el('h3', { tabindex: -1 }, t.confirm.title),
    el('div', { class: 'panel', dir: 'auto' }, ...text.split('\n').map((line) => el('div', {}, line || '\u00a0'))),
    paragraph(t.confirm.readers(colleagues.map(({ name }) => name).join(', '))),
    ...(envelope.lead === null ? [paragraph(t.confirm.becomesLead)] : []),
    button(t.confirm.act, () => void send()),
    status,
    el('p', {}, linkButton(t.confirm.back, back)),
  ]
}
