import { button, el, form, linkButton, paragraph, show, submitButton } from '../sealed/dom.ts'
import { channels, contentClasses, longestMonths, methods } from '../referral/codes.ts'
import { chosen, inset, picked, typed } from '../referral/fields.ts'
import { dropDraft } from './keep-draft.ts'
import { lang, ruleAt, said, showStep, t, textLanguage, textOf, type Writing } from './writing.ts'

const errorLabel = said.error

/** What the young person agrees to, ticked one by one. */
export function consentStep(writing: Writing): void {
  const { draft, choices } = writing
  const age = typed({
    id: 'age',
    label: t.consent.age,
    hint: draft.handOff === null ? t.consent.ageHint : t.handOff.ageHint,
    errorLabel,
    value: draft.age,
    most: 2,
    isNumber: true,
  })
  const rule = el('div', { role: 'status' })
  const showRule = (): void => {
    const found = ruleAt(choices, age.value())
    rule.replaceChildren(
      ...(found === null
        ? []
        : [inset(found.text, t.consent.source(found.source), ...(choices.rule.isReviewed ? [] : [t.consent.rule]))]),
    )
  }
  age.group.addEventListener('input', showRule)
  showRule()
  const classes = chosen({
    id: 'classes',
    label: t.consent.classes,
    errorLabel,
    many: true,
    options: contentClasses.map((value) => ({ value, label: said.classes[value] })),
    value: draft.classes,
  })
  const ways = chosen({
    id: 'channels',
    label: t.consent.channels,
    errorLabel,
    many: true,
    options: channels.map((value) => ({ value, label: said.channels[value] })),
    value: draft.channels,
  })
  const months = picked({
    id: 'months',
    label: t.consent.months,
    errorLabel,
    options: [1, 3, 6, longestMonths].map((count) => ({ value: String(count), label: t.consent.month(count) })),
    value: String(draft.months),
  })
  const method = picked({
    id: 'method',
    label: t.consent.method,
    errorLabel,
    options: methods.map((value) => ({ value, label: said.methods[value] })),
    value: draft.method,
  })
  const submit = (): void => {
    Object.assign(draft, {
      age: age.value(),
      classes: draft.handOff === null ? classes.value() : draft.classes,
      channels: ways.value(),
      months: Number(months.value()),
      method: method.value(),
    })
    age.wrong(null)
    classes.wrong(null)
    ways.wrong(null)
    // The last said takes the focus: it is the first on the page.
    if (draft.channels.length === 0) ways.wrong(t.consent.channelsMissing)
    if (draft.classes.length === 0) classes.wrong(t.consent.classesMissing)
    if (ruleAt(choices, draft.age) === null) return age.wrong(t.consent.ageMissing)
    if (draft.channels.length > 0 && draft.classes.length > 0) writing.go('aloud')
  }
  showStep(
    writing,
    t.consent.title,
    paragraph(draft.handOff === null ? t.consent.lead : t.handOff.consentLead),
    form(
      submit,
      age.group,
      rule,
      draft.handOff === null ? classes.group : wholeRecord(writing),
      ways.group,
      months.group,
      method.group,
      submitButton(said.next),
    ),
    draft.handOff === null &&
      el(
        'p',
        {},
        linkButton(t.consent.emergency, () => writing.go('emergency')),
      ),
  )
}

/** A record is handed off as it stands: what it says is told, and not chosen. */
const wholeRecord = ({ draft }: Writing): HTMLElement =>
  el(
    'div',
    { class: 'govuk-inset-text' },
    paragraph(t.handOff.whole),
    el(
      'ul',
      { class: 'govuk-list govuk-list--bullet' },
      ...draft.classes.map((one) => el('li', {}, said.classes[one])),
    ),
  )

const lines = (text: readonly string[], language: 'fr' | 'en'): HTMLElement =>
  el('div', { class: 'panel', lang: language }, ...text.map((line) => el('p', {}, line)))

/** The text, read to the young person in their language; it can be printed. */
export function aloudStep(writing: Writing): void {
  const { draft, choices } = writing
  const own = textLanguage(writing)
  let shown = own
  const text = el('div', {}, lines(textOf(writing, shown), shown))
  const turn = linkButton(own === lang ? t.aloud.other : t.aloud.otherBack, () => {
    shown = shown === 'fr' ? 'en' : 'fr'
    text.replaceChildren(lines(textOf(writing, shown), shown))
    turn.replaceChildren(shown === lang ? t.aloud.other : t.aloud.otherBack)
  })
  const isRepresentative = ruleAt(choices, draft.age)?.code === 'representative'
  showStep(
    writing,
    t.aloud.title,
    paragraph(t.aloud.lead, 'on-screen'),
    text,
    el(
      'div',
      { class: 'on-screen' },
      el('p', {}, turn),
      button(isRepresentative ? t.aloud.yesRepresentative : t.aloud.yes, () =>
        writing.go(draft.handOff === null ? 'content' : 'confirm'),
      ),
      ' ',
      button(said.print, () => print(), 'secondary'),
      el(
        'p',
        {},
        linkButton(t.aloud.no, () => saidNo(writing)),
      ),
    ),
  )
}

function saidNo({ root, session, paths, draft }: Writing): void {
  void dropDraft(session, paths, draft.id).catch(() => undefined)
  show(
    root,
    t.aloud.saidNo.title,
    paragraph(draft.handOff === null ? t.aloud.saidNo.text : t.handOff.saidNo),
    el('p', {}, el('a', { href: paths.list }, said.list)),
  )
}
