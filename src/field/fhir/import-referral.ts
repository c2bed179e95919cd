import { jsonExcess } from '../../kernel/table/json-bounds.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import {
  businessStatuses,
  consentMethods,
  consentStates,
  fhirPriority,
  priorities,
  requestStates,
  suite,
  systems,
  taskStates,
} from './codes.ts'
import { contentTexts, exportReferral, extensionUrl, type Json, undetermined } from './export-referral.ts'
import type { ConsentForFhir, ContentForFhir, FhirParty, ReferralForFhir } from './model.ts'
import { textOf, type Extension } from './text.ts'

/** Why a Bundle is not read. */
export type ImportRefusal =
  | 'too-large'
  | 'not-json'
  | 'not-a-bundle'
  | 'other-suite'
  | 'duplicate-id'
  | 'missing-resource'
  | 'missing-reference'
  | 'unknown-status'
  | 'unknown-code'
  | 'incomplete'
  | 'would-lose'

/** Longest text of a Bundle, in UTF-16 units. */
const longest = 1_000_000
const bounds = { depth: 24, objects: 4000, keys: 40, values: 12_000 }

type Node = Readonly<Record<string, unknown>>

/** What ends a reading, and is told: never seen outside. */
class Refused extends Error {
  readonly code: ImportRefusal
  constructor(code: ImportRefusal) {
    super(code)
    this.code = code
  }
}
const refuse = (code: ImportRefusal): never => {
  throw new Refused(code)
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
/** Only what the object holds itself: nothing is inherited from a name such as `__proto__`. */
const at = (node: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((found, name) => (isNode(found) && Object.hasOwn(found, name) ? found[name] : undefined), node)
const listAt = (node: unknown, name: string): readonly unknown[] => {
  const found = at(node, name)
  return found === undefined ? [] : Array.isArray(found) ? found : refuse('incomplete')
}
const text = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : refuse('incomplete'))
const optional = (value: unknown): string | null => (value === undefined ? null : text(value))
const among = <const Code extends string>(codes: readonly Code[], value: unknown, code: ImportRefusal): Code =>
  codes.find((one) => one === value) ?? refuse(code)
const codeOf = (concept: unknown, system: string): string => {
  const [coding] = listAt(concept, 'coding')
  return at(coding, 'system') === system ? text(at(coding, 'code')) : refuse('unknown-code')
}
const extensionsOf = (node: unknown): readonly Extension[] => listAt(node, 'extension') as readonly Extension[]
const extension = (node: unknown, name: string): Extension | undefined =>
  extensionsOf(node).find((one) => at(one, 'url') === extensionUrl(name))
const datedAt = (node: unknown, name: string): string | null => optional(at(extension(node, name), 'valueDateTime'))
const textAt = (node: unknown, name: string): string | null => {
  const found = extension(node, name)
  return found === undefined ? null : textOf(found)
}

/** A referral from the text of a Bundle, whole; or why it is not one. What it says more than a referral holds is refused, not left out. */
export function importReferral(written: string): Result<ReferralForFhir, ImportRefusal> {
  if (written.length > longest || jsonExcess(written, bounds) !== null) return err('too-large')
  let bundle: unknown
  try {
    bundle = JSON.parse(written)
  } catch {
    return err('not-json')
  }
  try {
    const referral = referralOf(bundle)
    return isSame(exportReferral(referral), bundle) ? ok(referral) : err('would-lose')
  } catch (failure) {
    return err(failure instanceof Refused ? failure.code : 'incomplete')
  }
}

function referralOf(bundle: unknown): ReferralForFhir {
  if (at(bundle, 'resourceType') !== 'Bundle' || at(bundle, 'type') !== 'collection') refuse('not-a-bundle')
  const tags = listAt(at(bundle, 'meta'), 'tag')
  if (tags.length !== 1 || at(tags[0], 'system') !== systems.suite || at(tags[0], 'code') !== suite)
    refuse('other-suite')
  const found = new Resources(listAt(bundle, 'entry').map((entry) => at(entry, 'resource')))
  const task = found.only('Task')
  const request = found.only('ServiceRequest')
  const patient = found.only('Patient')
  const party = (reference: unknown): FhirParty => {
    const organization = found.named('Organization', reference)
    return { id: text(at(organization, 'id')), name: textAt(organization, 'name') ?? refuse('incomplete') }
  }
  found.named('ServiceRequest', at(task, 'focus'))
  for (const subject of [at(task, 'for'), at(request, 'subject')]) found.named('Patient', subject)
  const consents = found.all('Consent').map((consent) => consentOf(consent, found))
  for (const one of listAt(request, 'supportingInfo')) found.named('Consent', one)
  return {
    taskId: text(at(task, 'id')),
    requestId: text(at(request, 'id')),
    subjectId: text(at(patient, 'id')),
    continuityId: text(at(request, 'requisition', 'value')),
    partOf: optional(at(listAt(task, 'partOf')[0], 'identifier', 'value')),
    requestState: among(requestStates, at(request, 'status'), 'unknown-status'),
    taskState: among(taskStates, at(task, 'status'), 'unknown-status'),
    businessStatus:
      at(task, 'businessStatus') === undefined
        ? null
        : among(businessStatuses, codeOf(at(task, 'businessStatus'), systems.business), 'unknown-status'),
    statusReason: at(task, 'statusReason') === undefined ? null : codeOf(at(task, 'statusReason'), systems.reason),
    priority: priorities.find((one) => fhirPriority[one] === at(task, 'priority')) ?? refuse('unknown-code'),
    from: party(at(task, 'requester')),
    to: party(at(task, 'owner')),
    needs: listAt(request, 'reasonCode').map((need) => codeOf(need, systems.need)),
    outcomes: listAt(task, 'output').map((output) => codeOf(at(output, 'valueCodeableConcept'), systems.outcome)),
    contactLanguage: contactLanguageOf(codeOf(at(listAt(patient, 'communication')[0], 'language'), systems.language)),
    authoredAt: text(at(task, 'authoredOn')),
    changedAt: text(at(task, 'lastModified')),
    dueAt: optional(at(task, 'restriction', 'period', 'end')),
    acceptedAt: optional(at(task, 'executionPeriod', 'start')),
    firstContactAt: datedAt(task, 'first-contact'),
    closedAt: optional(at(task, 'executionPeriod', 'end')),
    consents,
    content: contentOf(patient),
  }
}

const contactLanguageOf = (code: string): 'fr' | 'en' | 'other' => (code === undetermined ? 'other' : languageOf(code))
const languageOf = (code: unknown): 'fr' | 'en' => among(['fr', 'en'], code, 'unknown-code')

function consentOf(consent: Node, found: Resources): ConsentForFhir {
  found.named('Patient', at(consent, 'patient'))
  const recipient = at(listAt(at(consent, 'provision'), 'actor')[0], 'reference')
  found.named('Organization', recipient)
  return {
    id: text(at(consent, 'id')),
    state: among(consentStates, at(consent, 'status'), 'unknown-status'),
    recipientId: text(at(recipient, 'reference')).slice('Organization/'.length),
    purpose: text(at(listAt(at(consent, 'provision'), 'purpose')[0], 'code')),
    content: listAt(at(consent, 'provision'), 'code').map((one) => codeOf(one, systems.content)),
    method: among(consentMethods, at(extension(consent, 'method'), 'valueCode'), 'unknown-code'),
    givenAt: text(at(consent, 'dateTime')),
    startsOn: text(at(consent, 'provision', 'period', 'start')),
    endsOn: text(at(consent, 'provision', 'period', 'end')),
    textVersion: textAt(consent, 'text-version') ?? refuse('incomplete'),
    language: languageOf(at(consent, 'language')),
    withdrawnAt: datedAt(consent, 'withdrawn'),
  }
}

function contentOf(patient: Node): ContentForFhir | null {
  if (extension(patient, 'content') === undefined) return null
  const age = at(extension(patient, 'age'), 'valueInteger')
  const texts = Object.fromEntries(contentTexts.map((field) => [field, textAt(patient, field)])) as Record<
    (typeof contentTexts)[number],
    string | null
  >
  return { ...texts, age: age === undefined ? null : typeof age === 'number' ? age : refuse('incomplete') }
}

/** The resources of a Bundle, each under its type and id. */
class Resources {
  readonly #byName = new Map<string, Node>()

  constructor(resources: readonly unknown[]) {
    for (const resource of resources) {
      if (!isNode(resource)) refuse('not-a-bundle')
      const name = `${text(at(resource, 'resourceType'))}/${text(at(resource, 'id'))}`
      if (this.#byName.has(name)) refuse('duplicate-id')
      this.#byName.set(name, resource as Node)
    }
  }

  all(type: string): Node[] {
    return [...this.#byName].filter(([name]) => name.startsWith(`${type}/`)).map(([, resource]) => resource)
  }

  only(type: string): Node {
    const all = this.all(type)
    if (all.length > 1) refuse('would-lose')
    return all[0] ?? refuse('missing-resource')
  }

  named(type: string, reference: unknown): Node {
    const name = text(at(reference, 'reference'))
    return (name.startsWith(`${type}/`) ? this.#byName.get(name) : undefined) ?? refuse('missing-reference')
  }
}

/** The same value, whatever the order of names. */
function isSame(a: Json, b: unknown): boolean {
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((one, place) => isSame(one, b[place]))
  if (!isNode(a)) return a === b
  if (!isNode(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame((a as Record<string, Json>)[name] ?? null, b[name]))
  )
}
