import { el, form, paragraph, show, submitButton } from '../sealed/dom.ts'
import { purposes, priorities } from '../referral/codes.ts'
import { chosen, picked } from '../referral/fields.ts'
import { said, showStep, t, type Writing } from './writing.ts'

const errorLabel = said.error

/** To whom, and what for. */
export function recipientStep(writing: Writing): void {
  const { draft, choices, places } = writing
  const others = choices.recipients.filter(({ id }) => id !== draft.from)
  if (others.length === 0)
    return show(
      writing.root,
      t.nobody.title,
      paragraph(t.nobody.text),
      el('p', {}, el('a', { href: writing.paths.list }, said.list)),
    )
  const from = picked({
    id: 'from',
    label: t.to.from,
    errorLabel,
    options: places.map(({ id, name }) => ({ value: id, label: name })),
    value: draft.from,
  })
  const to = chosen({
    id: 'to',
    label: t.to.to,
    errorLabel,
    options: others.map((one) => ({
      value: one.id,
      label: one.name,
      hint: one.isOpen
        ? [one.policeQuestionId === null ? null : t.to.police, t.to.hours(one.hours[draft.priority])]
            .filter((text) => text !== null)
            .join(' · ')
        : t.to.shut,
    })),
    value: draft.to === '' ? [] : [draft.to],
  })
  const purpose = picked({
    id: 'purpose',
    label: t.to.purpose,
    errorLabel,
    options: purposes.map((value) => ({ value, label: said.purposes[value] })),
    value: draft.purpose,
  })
  const priority = picked({
    id: 'priority',
    label: t.to.priority,
    errorLabel,
    options: priorities.map((value) => ({ value, label: said.priorities[value] })),
    value: draft.priority,
  })
  const language = picked({
    id: 'language',
    label: t.to.language,
    errorLabel,
    options: (['fr', 'en', 'other'] as const).map((value) => ({ value, label: t.to.languages[value] })),
    value: draft.language,
  })
  const news = picked({
    id: 'news',
    label: t.to.news,
    errorLabel,
    options: (['yes', 'no'] as const).map((value) => ({ value, label: t.preview.rows[value] })),
    value: draft.wishesNews ? 'yes' : 'no',
  })
  const submit = (): void => {
    const [id = ''] = to.value()
    const recipient = others.find((one) => one.id === id)
    Object.assign(draft, {
      from: from.value(),
      to: id,
      purpose: purpose.value(),
      priority: priority.value(),
      language: language.value(),
      wishesNews: news.value() === 'yes',
    })
    if (recipient === undefined || recipient.id === draft.from) return to.wrong(t.to.toMissing)
    if (!recipient.isOpen) return to.wrong(t.to.shut)
    writing.go('consent')
  }
  showStep(
    writing,
    t.to.title,
    paragraph(t.danger),
    form(
      submit,
      ...(places.length > 1 ? [from.group] : []),
      to.group,
      purpose.group,
      priority.group,
      language.group,
      news.group,
      submitButton(said.next),
    ),
  )
}
