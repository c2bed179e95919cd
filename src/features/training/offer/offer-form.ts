import { checkPublicText } from '../../../field/index.ts'
import {
  defineForm,
  filled,
  manyOf,
  oneOf,
  optionalText,
  overtaken,
  refused,
  text,
  version,
  wholeNumber,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import { languages, type Language } from '../../../kernel/language.ts'
import { textLimits, trainingKinds, type Training } from '../model.ts'
import { roleCodes, subjectCodes } from '../topics.ts'
import { words } from './words.ts'

/** What is written of a training. */
export type TrainingFacts = Pick<
  Training,
  | 'networkId'
  | 'title'
  | 'purpose'
  | 'givenBy'
  | 'kind'
  | 'subjects'
  | 'audience'
  | 'languages'
  | 'minutes'
  | 'refreshMonths'
> & { partners: string[] }

/** What can be chosen: organizations of the person, their networks, and whom else is in them. */
export interface OfferChoices {
  organizations: readonly { id: string; name: string }[]
  networks: readonly { organizationId: string; networkId: string; name: string }[]
  partners: readonly { id: string; name: string }[]
}

const ownOnly = 'own'
const limits = { minutes: { min: 15, max: 6000 }, refreshMonths: { min: 1, max: 120 } }

const formWith = (partners: readonly string[]) =>
  defineForm({
    organization: optionalText({ max: 40 }),
    title: text({ max: textLimits.title }),
    purpose: text({ max: textLimits.purpose }),
    givenBy: text({ max: textLimits.givenBy }),
    kind: oneOf(trainingKinds),
    subjects: manyOf(subjectCodes, { min: 1 }),
    audience: manyOf(roleCodes),
    languages: manyOf(languages, { min: 1 }),
    minutes: wholeNumber({ ...limits.minutes, required: true }),
    refreshMonths: wholeNumber(limits.refreshMonths),
    shown: text({ max: 40 }),
    partners: manyOf(partners),
    version: version(),
  })

/** Names of the fields, in the order of the page. */
export const offerNames = formWith([]).names.filter((name) => name !== 'version')

type Read =
  | { ok: true; facts: TrainingFacts; organizationId: string; version: number }
  /** `switching`: nothing is wrong, only the language of the page changes. */
  | { ok: false; switching: boolean; state: FormState }

/** The form again, with a sentence at each of these fields. */
export function offerAgain(form: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const { labels, problems: said } = words[lang]
  const max = (name: 'title' | 'purpose' | 'givenBy') => ({ label: labels[name], max: textLimits[name] })
  return refused({ values: formWith([]).rawOf(form), problems }, { labels, problems: said }, lang, {
    title: max('title'),
    purpose: max('purpose'),
    givenBy: max('givenBy'),
    minutes: { label: labels.minutes, ...limits.minutes },
    refreshMonths: { label: labels.refreshMonths, ...limits.refreshMonths },
  })
}

/** Reads the form, every problem at once. `fixed`: the organization of what is changed. */
export function readOffer(form: FormBody, lang: Language, choices: OfferChoices, fixed: string | null): Read {
  const parsed = formWith(choices.partners.map(({ id }) => id)).parse(form)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, state: offerAgain(form, parsed.problems, lang) }
  const { organization, shown, version: seen, minutes, partners, ...rest } = parsed.value
  const problems: Record<string, string> = {}
  for (const name of ['title', 'purpose', 'givenBy'] as const) {
    const found = checkPublicText(rest[name])
    if (found !== null) problems[name] = found
  }
  const { organizations } = choices
  const organizationId =
    fixed ??
    (organizations.length === 1 ? organizations[0]?.id : organizations.find(({ id }) => id === organization)?.id)
  if (organizationId === undefined) problems['organization'] = 'missing'
  const isNetwork = choices.networks.some((one) => one.networkId === shown && one.organizationId === organizationId)
  if (shown !== ownOnly && !isNetwork && organizationId !== undefined) problems['shown'] = 'not-in-list'
  if (organizationId === undefined || minutes === null || Object.keys(problems).length > 0)
    return { ok: false, switching: false, state: offerAgain(form, problems, lang) }
  const facts = {
    ...rest,
    minutes,
    networkId: shown === ownOnly ? null : shown,
    partners: partners.filter((id) => id !== organizationId),
  }
  return { ok: true, facts, organizationId, version: seen }
}

const standing = ({ networkId, partners, title, purpose, givenBy, kind, subjects, audience, ...rest }: Training) => ({
  title,
  purpose,
  givenBy,
  kind,
  subjects,
  audience,
  languages: rest.languages,
  minutes: rest.minutes,
  refreshMonths: rest.refreshMonths,
  shown: networkId ?? ownOnly,
  partners: partners.map(({ id }) => id),
})

export const offerState = (training: Training): FormState => filled(standing(training))

export const freshOffer = (lang: Language, choices: OfferChoices): FormState =>
  filled({ kind: 'session', languages: [lang], minutes: 180, shown: choices.networks[0]?.networkId ?? ownOnly })

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenOffer(form: FormBody, now: Training): FormState {
  const { version: _sent, organization: _fixed, partners: _named, shown: _shown, ...typed } = formWith([]).rawOf(form)
  const saved = filled(standing(now)).values
  const state = overtaken(
    typed,
    Object.fromEntries(Object.keys(typed).map((name) => [name, (saved[name] ?? []).join(', ')])),
  )
  return { ...state, values: { ...state.values, shown: saved['shown'] ?? [], partners: saved['partners'] ?? [] } }
}
