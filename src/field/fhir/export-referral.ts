import { fhirPriority, suite, systems } from './codes.ts'
import type { ConsentForFhir, ContentForFhir, FhirParty, ReferralForFhir } from './model.ts'
import { asString, textExtension, type Extension } from './text.ts'

/** A value of JSON, as FHIR is written. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

const coded = (system: string, code: string) => ({ coding: [{ system, code }] })
const reference = (type: string, id: string) => ({ reference: `${type}/${id}` })
/** FHIR has no empty list. */
const many = <Name extends string, Value>(
  name: Name,
  values: readonly Value[],
): Partial<Record<Name, readonly Value[]>> =>
  values.length === 0 ? {} : ({ [name]: values } as Record<Name, readonly Value[]>)
const when = <Name extends string, Value>(name: Name, value: Value | null): Partial<Record<Name, Value>> =>
  value === null ? {} : ({ [name]: value } as Record<Name, Value>)

/** What BCP 47 calls a language that is not said. */
export const undetermined = 'und'

/** Our own facts, under names of ours. */
export const extensionUrl = (name: string): string => `urn:tisserin:fhir:${name}`
const dated = (name: string, at: string | null): Extension[] =>
  at === null ? [] : [{ url: extensionUrl(name), valueDateTime: at }]

/** Texts of the content, in the order they are written. */
export const contentTexts = [
  'name',
  'pronoun',
  'safeWay',
  'safeHours',
  'notToContact',
  'reason',
  'goal',
  'risks',
  'worker',
] as const satisfies readonly (keyof ContentForFhir)[]

/** A referral as a Bundle of FHIR R4. */
export const exportReferral = (referral: ReferralForFhir): Json =>
  ({
    resourceType: 'Bundle',
    id: referral.taskId,
    meta: { tag: [{ system: systems.suite, code: suite }] },
    type: 'collection',
    entry: [
      requestOf(referral),
      taskOf(referral),
      patientOf(referral),
      organizationOf(referral.from),
      ...(referral.to.id === referral.from.id ? [] : [organizationOf(referral.to)]),
      ...referral.consents.map((consent) => consentOf(consent, referral)),
    ].map((resource) => ({ resource })),
  }) as unknown as Json

const requestOf = (one: ReferralForFhir) => ({
  resourceType: 'ServiceRequest',
  id: one.requestId,
  requisition: { value: one.continuityId },
  status: one.requestState,
  intent: 'order',
  priority: fhirPriority[one.priority],
  subject: reference('Patient', one.subjectId),
  authoredOn: one.authoredAt,
  requester: reference('Organization', one.from.id),
  performer: [reference('Organization', one.to.id)],
  ...many(
    'reasonCode',
    one.needs.map((need) => coded(systems.need, need)),
  ),
  ...many(
    'supportingInfo',
    one.consents.map(({ id }) => reference('Consent', id)),
  ),
})

const taskOf = (one: ReferralForFhir) => ({
  resourceType: 'Task',
  id: one.taskId,
  ...many('extension', [...dated('first-contact', one.firstContactAt)]),
  ...(one.partOf === null ? {} : { partOf: [{ identifier: { value: one.partOf } }] }),
  status: one.taskState,
  ...when('statusReason', one.statusReason && coded(systems.reason, one.statusReason)),
  ...when('businessStatus', one.businessStatus && coded(systems.business, one.businessStatus)),
  intent: 'order',
  priority: fhirPriority[one.priority],
  code: coded('http://hl7.org/fhir/CodeSystem/task-code', 'fulfill'),
  focus: reference('ServiceRequest', one.requestId),
  for: reference('Patient', one.subjectId),
  ...(one.acceptedAt === null && one.closedAt === null
    ? {}
    : { executionPeriod: { ...when('start', one.acceptedAt), ...when('end', one.closedAt) } }),
  authoredOn: one.authoredAt,
  lastModified: one.changedAt,
  requester: reference('Organization', one.from.id),
  owner: reference('Organization', one.to.id),
  ...(one.dueAt === null ? {} : { restriction: { period: { end: one.dueAt } } }),
  ...many(
    'output',
    one.outcomes.map((outcome) => ({
      type: { text: 'outcome' },
      valueCodeableConcept: coded(systems.outcome, outcome),
    })),
  ),
})

function patientOf({ subjectId, contactLanguage, content }: ReferralForFhir) {
  const said: Extension[] =
    content === null
      ? []
      : [
          { url: extensionUrl('content'), valueCode: suite },
          ...(content.age === null ? [] : [{ url: extensionUrl('age'), valueInteger: content.age }]),
          ...contentTexts.flatMap((field) => {
            const text = content[field]
            return text === null ? [] : [textExtension(extensionUrl(field), text)]
          }),
        ]
  return {
    resourceType: 'Patient',
    id: subjectId,
    ...many('extension', said),
    ...(content === null || content.name === null ? {} : { name: [{ text: asString(content.name) }] }),
    communication: [
      { language: coded(systems.language, contactLanguage === 'other' ? undetermined : contactLanguage) },
    ],
  }
}

const organizationOf = ({ id, name }: FhirParty) => ({
  resourceType: 'Organization',
  id,
  extension: [textExtension(extensionUrl('name'), name)],
  name: asString(name),
})

const consentOf = (one: ConsentForFhir, { subjectId, from }: ReferralForFhir) => ({
  resourceType: 'Consent',
  id: one.id,
  language: one.language,
  extension: [
    { url: extensionUrl('method'), valueCode: one.method },
    textExtension(extensionUrl('text-version'), one.textVersion),
    ...dated('withdrawn', one.withdrawnAt),
  ],
  status: one.state,
  scope: coded(systems.scope, 'patient-privacy'),
  category: [coded(systems.category, 'INFA')],
  patient: reference('Patient', subjectId),
  dateTime: one.givenAt,
  organization: [reference('Organization', from.id)],
  policyRule: coded(systems.category, 'OPTIN'),
  provision: {
    type: 'permit',
    period: { start: one.startsOn, end: one.endsOn },
    actor: [{ role: coded(systems.participant, 'IRCP'), reference: reference('Organization', one.recipientId) }],
    purpose: [{ system: systems.purpose, code: one.purpose }],
    ...many(
      'code',
      one.content.map((content) => coded(systems.content, content)),
    ),
  },
})
