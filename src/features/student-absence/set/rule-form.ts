import { checkPublicText } from '../../../field/index.ts'
import {
  defineForm,
  filled,
  oneOf,
  optionalText,
  overtaken,
  refused,
  text,
  version,
  wholeNumber,
  manyOf,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { limits, units, type AbsenceRule, type Ground, type RuleFacts } from '../model.ts'
import { agreementOf } from '../say-rule.tsx'
import { words } from './words.ts'

const formOf = (grounds: readonly Ground[]) =>
  defineForm({
    ground: oneOf(grounds.map(({ versionId }) => versionId)),
    partners: manyOf([...new Set(grounds.flatMap(({ partners }) => partners.map(({ id }) => id)))], { min: 1 }),
    basis: text({ max: limits.basis }),
    atLeast: wholeNumber({ min: 1, max: limits.atLeast }),
    unit: oneOf(units),
    withinDays: wholeNumber(limits.withinDays),
    statuses: optionalText({ max: limits.statuses }),
    version: version(),
  })

/** Names of the fields, in the order of the page. */
export const ruleNames = ['ground', 'partners', 'basis', 'atLeast', 'unit', 'withinDays', 'statuses'] as const

type Read =
  | { ok: true; facts: RuleFacts; ground: Ground; version: number }
  /** `switching`: nothing is wrong, only the language of the page changes. */
  | { ok: false; switching: boolean; state: FormState }

/** Reads the form, every problem at once. */
export function readRule(form: FormBody, grounds: readonly Ground[], lang: Language): Read {
  const asked = formOf(grounds)
  const parsed = asked.parse(form)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, state: ruleAgain(form, parsed.problems, lang) }
  const { ground: versionId, partners: partnerIds, basis, atLeast, unit, withinDays, version: seen } = parsed.value
  const statuses = linesOf(parsed.value.statuses)
  const ground = grounds.find((one) => one.versionId === versionId)
  const problems: Record<string, string> = {}
  if (!partnerIds.every((id) => ground?.partners.some((one) => one.id === id))) problems['partners'] = 'elsewhere'
  for (const [name, said] of [
    ['basis', basis],
    ['statuses', parsed.value.statuses ?? ''],
  ] as const) {
    const found = checkPublicText(said)
    if (found !== null) problems[name] = found
  }
  if (statuses.length > limits.mostStatuses) problems['statuses'] = 'too-many'
  if (atLeast === null && statuses.length === 0) problems['atLeast'] = 'nothing'
  if (atLeast !== null && withinDays === null) problems['withinDays'] = 'missing'
  if (ground === undefined || Object.keys(problems).length > 0)
    return { ok: false, switching: false, state: ruleAgain(form, problems, lang) }
  const absences = atLeast === null || withinDays === null ? null : { atLeast, unit, withinDays }
  return { ok: true, facts: { absences, statuses, basis, partnerIds }, ground, version: seen }
}

const linesOf = (typed: string | null): string[] => [
  ...new Set(
    (typed ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]

const rawOf = (form: FormBody) => Object.fromEntries(ruleNames.map((name) => [name, form.all(name)]))

function ruleAgain(form: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const { labels, problems: said, person } = words[lang]
  return refused(
    { values: rawOf(form), problems },
    { labels, problems: { ...said, basis: person, statuses: { ...said.statuses, ...person } } },
    lang,
    {
      basis: { label: labels.basis, max: limits.basis },
      statuses: { label: labels.statuses, max: limits.statuses },
      atLeast: { label: labels.atLeast, min: 1, max: limits.atLeast },
      withinDays: { label: labels.withinDays, ...limits.withinDays },
    },
  )
}

const standing = ({ absences, statuses, basis, partnerIds }: RuleFacts, ground: string | null) => ({
  ground,
  partners: partnerIds,
  basis,
  atLeast: absences?.atLeast ?? null,
  unit: absences?.unit ?? 'half-days',
  withinDays: absences?.withinDays ?? null,
  statuses: statuses.join('\n'),
})

/** The version of its agreement that is in force, when it may still be chosen. */
const groundOf = (rule: AbsenceRule, grounds: readonly Ground[]): string | null =>
  grounds.find(({ collaborationId }) => collaborationId === rule.collaborationId)?.versionId ?? null

/** As it stands, or what a first rule begins with. */
export const ruleState = (rule: AbsenceRule | null, grounds: readonly Ground[]): FormState =>
  rule === null
    ? filled({
        ground: grounds.length === 1 ? (grounds[0]?.versionId ?? null) : null,
        unit: 'half-days',
        withinDays: 30,
      })
    : filled(standing(rule, groundOf(rule, grounds)))

/** What was typed, beside what someone else set meanwhile: in words, since a choice is kept as an id. */
export function overtakenRule(form: FormBody, now: AbsenceRule, grounds: readonly Ground[], lang: Language): FormState {
  const typed = rawOf(form)
  const saved = filled(standing(now, groundOf(now, grounds))).values
  const isSame = (name: string) => JSON.stringify(saved[name] ?? []) === JSON.stringify(typed[name] ?? [])
  const inWords: Readonly<Record<string, string>> = {
    ground: agreementOf(now, lang),
    partners: now.partners.map((one) => nameIn(one, lang)).join(', '),
    unit: words[lang].units[now.absences?.unit ?? 'half-days'],
  }
  return overtaken(
    typed,
    Object.fromEntries(
      ruleNames.map((name) => [
        name,
        isSame(name) ? (typed[name] ?? []).join(', ') : (inWords[name] ?? (saved[name] ?? []).join(', ')),
      ]),
    ),
  )
}
