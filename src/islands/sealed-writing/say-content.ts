import { form, paragraph, submitButton } from '../sealed/dom.ts'
import { pronouns, type ContentClass } from '../referral/codes.ts'
import { chosen, picked, typed, type Question } from '../referral/fields.ts'
import { said, showStep, t, type Writing } from './writing.ts'

const errorLabel = said.error
const longest = 1000
const short = 200

/** Fields of the classes that were ticked, and of no other. */
export function contentStep(writing: Writing): void {
  const { draft, choices } = writing
  const says = (one: ContentClass): boolean => draft.classes.includes(one)
  const lines = (id: 'reason' | 'risk' | 'goal', hint: string) =>
    typed({
      id,
      label: said.content[id],
      hint,
      errorLabel,
      value: draft[id],
      most: longest,
      rows: id === 'reason' ? 6 : 3,
    })
  const name = typed({ id: 'name', label: said.content.name, errorLabel, value: draft.name, most: short })
  const pronoun = picked({
    id: 'pronoun',
    label: said.content.pronoun,
    errorLabel,
    options: pronouns.map((value) => ({ value, label: said.pronouns[value] })),
    value: draft.pronoun,
  })
  const reach = typed({
    id: 'reach',
    label: said.content.reach,
    hint: t.content.reachHint,
    errorLabel,
    value: draft.reach,
    most: short,
  })
  const avoid = typed({
    id: 'avoid',
    label: said.content.avoid,
    hint: t.content.avoidHint,
    errorLabel,
    value: draft.avoid,
    most: short,
  })
  const needs = chosen({
    id: 'needs',
    label: said.content.need,
    errorLabel,
    many: true,
    options: choices.needs.map((one) => ({ value: one.code, label: one.name })),
    value: draft.needs,
  })
  const reason = lines('reason', t.content.reasonHint)
  const risk = lines('risk', t.content.riskHint)
  const goal = lines('goal', t.content.goalHint)
  const phone = typed({ id: 'phone', label: t.content.phone, errorLabel, value: draft.workerPhone, most: 40 })
  const shown: { group: HTMLElement }[] = [
    ...(says('identity') ? [name, pronoun] : []),
    ...(says('contact') ? [reach, avoid] : []),
    ...(says('need') ? [needs] : []),
    ...(says('reason') ? [reason] : []),
    ...(says('risk') ? [risk] : []),
    ...(says('goal') ? [goal] : []),
    phone,
  ]
  const asked: [Question<string>, string][] = [
    ...(says('identity') ? [[name, t.content.missing] as [Question<string>, string]] : []),
    ...(says('contact') ? [[reach, t.content.missing] as [Question<string>, string]] : []),
    ...(says('reason') ? [[reason, t.content.missing] as [Question<string>, string]] : []),
    ...(says('risk') ? [[risk, t.content.missing] as [Question<string>, string]] : []),
    ...(says('goal') ? [[goal, t.content.missing] as [Question<string>, string]] : []),
    [phone, t.content.phoneMissing],
  ]
  const keep = (): void => {
    Object.assign(draft, {
      name: name.value(),
      pronoun: pronoun.value(),
      reach: reach.value(),
      avoid: avoid.value(),
      needs: needs.value(),
      reason: reason.value(),
      risk: risk.value(),
      goal: goal.value(),
      workerPhone: phone.value(),
    })
  }
  const submit = (): void => {
    keep()
    const empty = asked.filter(([one]) => one.value() === '')
    for (const [one] of asked) one.wrong(null)
    needs.wrong(null)
    // From the last to the first, which takes the focus.
    for (const [one, message] of [...empty].reverse()) one.wrong(message)
    const isNeedless = says('need') && draft.needs.length === 0
    if (isNeedless) needs.wrong(t.content.needsMissing)
    if (empty.length === 0 && !isNeedless) writing.go('preview')
  }
  const whole = form(submit, ...shown.map(({ group }) => group), submitButton(said.next))
  // What is typed is in the draft at once, so that going back, or a page that closes itself, loses none of it.
  whole.addEventListener('input', keep)
  showStep(writing, t.content.title, paragraph(t.content.lead), whole)
}
