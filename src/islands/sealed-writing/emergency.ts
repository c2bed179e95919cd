import { el, form, linkButton, submitButton } from '../sealed/dom.ts'
import { contentClasses, longestOverrideHours, overrideGrounds } from '../referral/codes.ts'
import { chosen, inset, picked, typed } from '../referral/fields.ts'
import { said, showStep, t, type Writing } from './writing.ts'

const errorLabel = said.error

/** The other door, which does not look like the first: why no consent can be had, until when, and no more than what is needed now. */
export function emergencyStep(writing: Writing): void {
  const { draft } = writing
  const before = draft.override
  const ground = chosen({
    id: 'ground',
    label: t.emergency.ground,
    errorLabel,
    options: overrideGrounds.map((value) => ({
      value,
      label: said.grounds[value],
      hint: t.emergency.groundHints[value],
    })),
    value: before ? [before.ground] : [],
  })
  const why = typed({
    id: 'why',
    label: t.emergency.why,
    hint: t.emergency.whyHint,
    errorLabel,
    value: before?.why ?? '',
    most: 500,
    rows: 3,
  })
  const hours = picked({
    id: 'hours',
    label: t.emergency.hours,
    errorLabel,
    options: [24, 48, longestOverrideHours].map((count) => ({ value: String(count), label: t.emergency.hour(count) })),
    value: String(before?.hours ?? 24),
  })
  const classes = chosen({
    id: 'classes',
    label: t.emergency.classes,
    errorLabel,
    many: true,
    options: contentClasses
      .filter((one) => one !== 'report-back')
      .map((value) => ({ value, label: said.classes[value] })),
    value: draft.classes,
  })
  const submit = (): void => {
    const [chosenGround] = ground.value()
    ground.wrong(null)
    why.wrong(null)
    classes.wrong(null)
    const ticked = classes.value()
    // The last said takes the focus: it is the first on the page.
    if (ticked.length === 0) classes.wrong(t.emergency.classesMissing)
    if (why.value() === '') why.wrong(t.emergency.whyMissing)
    if (chosenGround === undefined) return ground.wrong(t.emergency.groundMissing)
    if (why.value() === '' || ticked.length === 0) return
    Object.assign(draft, {
      override: { ground: chosenGround, hours: Number(hours.value()), why: why.value() },
      classes: ticked,
      channels: [],
      age: '',
    })
    writing.go('content')
  }
  const withConsent = (): void => {
    draft.override = null
    writing.go('consent')
  }
  showStep(
    writing,
    t.emergency.title,
    inset(...t.emergency.texts),
    el('p', {}, el('a', { href: writing.paths.report }, t.emergency.report)),
    form(submit, ground.group, why.group, hours.group, classes.group, submitButton(said.next)),
    el('p', {}, linkButton(t.emergency.withConsent, withConsent)),
  )
}
