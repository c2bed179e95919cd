import { FormBody } from '../../kernel/http/index.ts'
import {
  day,
  defineForm,
  email,
  manyOf,
  oneOf,
  optionalOneOf,
  optionalText,
  text,
  version,
  webAddress,
  wholeNumber,
  type Form,
  type Parsed,
} from '../../kernel/form/index.ts'
import { regionCodes, sectorCodes } from '../../field/index.ts'
import { designationKinds, languageCodes, memberRoles } from './model.ts'

/** Longest texts, in characters: those of the database, said before it has to. */
export const limits = {
  name: 200,
  networkName: 160,
  person: 120,
  email: 254,
  town: 120,
  site: 300,
  text: 2000,
} as const

export const networkForm = defineForm({
  nameFr: text({ max: limits.networkName }),
  nameEn: text({ max: limits.networkName }),
  regions: manyOf(['all', ...regionCodes], { min: 1 }),
  sectors: manyOf(sectorCodes, { min: 1 }),
  version: version(),
})

/** Who coordinates: oneself or someone to invite. Asked when a network is founded. */
export const coordinatesForm = defineForm({ coordinates: oneOf(['me', 'other']) })

export const guestFields = {
  name: text({ max: limits.person }),
  email: email(),
  language: oneOf(languageCodes),
}
export const guestForm = defineForm(guestFields)

export const colleagueForm = defineForm({
  ...guestFields,
  role: oneOf(memberRoles),
  designation: optionalOneOf(designationKinds),
})

/** One organization and the person who will lead it: a row of the first invitations. */
export const firstInvitationForm = defineForm({
  organization: text({ max: limits.name }),
  sector: oneOf(sectorCodes),
  region: optionalOneOf(regionCodes),
  ...guestFields,
})

export const addForm = defineForm({
  name: text({ max: limits.name }),
  otherName: optionalText({ max: limits.name }),
  sector: oneOf(sectorCodes),
  regions: manyOf(regionCodes),
  municipality: optionalText({ max: limits.town }),
  network: optionalText({ max: 60 }),
})

const cardText = () => optionalText({ max: limits.text })

export const editForm = defineForm({
  nameFr: optionalText({ max: limits.name }),
  nameEn: optionalText({ max: limits.name }),
  sector: oneOf(sectorCodes),
  regions: manyOf(regionCodes),
  municipality: optionalText({ max: limits.town }),
  website: webAddress(),
  mandateFr: cardText(),
  mandateEn: cardText(),
  bringsFr: cardText(),
  bringsEn: cardText(),
  cannotFr: cardText(),
  cannotEn: cardText(),
  staffCount: wholeNumber({ min: 0, max: 1_000_000 }),
  staffCountOn: day(),
  version: version(),
})

export const cardForm = defineForm({
  mandateFr: cardText(),
  mandateEn: cardText(),
  bringsFr: cardText(),
  bringsEn: cardText(),
  cannotFr: cardText(),
  cannotEn: cardText(),
  version: version(),
})

export const staffForm = defineForm({
  staffCount: wholeNumber({ min: 0, max: 1_000_000 }),
  staffCountOn: day(),
  version: version(),
})

/** The fields of a form that were sent with a prefix, as that form reads them. */
export function withPrefix(body: FormBody, prefix: string, names: readonly string[]): FormBody {
  return new FormBody(new Map(names.map((name) => [name, body.all(`${prefix}${name}`)])))
}

/** Stands before the names of the fields about a person to invite, beside those of something else. */
export const guestPrefix = 'guest-'

/** Whether someone began to fill the fields about a person to invite. */
export const hasGuest = (body: FormBody): boolean =>
  ['name', 'email'].some((name) => body.all(`${guestPrefix}${name}`).some((value) => value.trim() !== ''))

/** Reads one of several equal rows: `prefix` stands before each field's name, also in problems and values. */
export function parseRow<T>(form: Form<T>, body: FormBody, prefix: string): Parsed<T> {
  const parsed = form.parse(withPrefix(body, prefix, form.names))
  if (parsed.ok) return parsed
  const prefixed = <V>(record: Readonly<Record<string, V>>): Record<string, V> =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [`${prefix}${name}`, value]))
  return { ...parsed, problems: prefixed(parsed.problems), values: prefixed(parsed.values) }
}

export const roleForm = defineForm({ role: oneOf(memberRoles), version: version() })

/** What stands for what an imported file does not say. */
export const sectorDefaultForm = defineForm({ sector: oneOf(sectorCodes) })
export const regionDefaultsForm = defineForm({ regions: manyOf(regionCodes) })
