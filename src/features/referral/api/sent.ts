import { z } from 'zod'
import { mustBeSealedFile, Refused } from '../../../crypto/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import { parseDay } from '../../../kernel/clock.ts'
import {
  acts,
  businessStatuses,
  capacities,
  channels,
  consentMethods,
  contentClasses,
  longestConsentMonths,
  longestOverrideHours,
  outcomes,
  overrideGrounds,
  priorities,
  purposes,
  reasons,
  youthViews,
} from '../model.ts'

const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const day = z.string().refine((text) => parseDay(text) !== null)
const place = z.number().int().min(0).max(30_000)

/** The same day of a later month, or its last day: no month is longer than asked. */
function monthsAfter(from: string, months: number): string {
  const [year = 0, month = 1, at = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(at, last))).toISOString().slice(0, 10)
}

/** A consent for one recipient: its envelope. `sealedHash`: SHA-256 of the file of the sealed consent it stands for. */
const consent = z
  .strictObject({
    id,
    capacity: z.enum(capacities),
    classes: z.array(z.enum(contentClasses)).min(1).max(contentClasses.length),
    channels: z.array(z.enum(channels)).min(1).max(channels.length),
    method: z.enum(consentMethods),
    startsOn: day,
    endsOn: day,
    textHash: hash,
    sealedHash: hash,
    ruleVersion: z.number().int().min(1).max(10_000),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn && endsOn <= monthsAfter(startsOn, longestConsentMonths))

/** An emergency in place of a consent; why is in the sealed record. */
const override = z.strictObject({
  id,
  ground: z.enum(overrideGrounds),
  hours: z.number().int().min(1).max(longestOverrideHours),
})

const task = z.strictObject({
  id,
  /** Id of the act of sending. */
  event: id,
  recipientId: id,
  /** Its intake team. */
  teamId: id,
  partOf: id.nullable().default(null),
  consent: consent.nullable(),
  override: override.nullable(),
  /** For a police service: the consultation that named it, and that the author confirmed a second time. */
  policeQuestionId: id.nullable().default(null),
  policeConfirmed: z.boolean().default(false),
})

/** Beside each, its bytes in the field `object-0`, `object-1`… of the same form. */
const sealedObject = z.strictObject({
  id,
  type: z.enum(['consent', 'ref', 'attachment', 'note', 'ack', 'withdrawal']),
  kv: z.number().int().min(1).max(30_000),
  seq: place,
  prev: hash.nullable(),
})

/** Beside each, its bytes in `wrap-0`, `wrap-1`… `taskId` null: the author's own team. */
const wrap = z.strictObject({
  taskId: id.nullable(),
  teamId: id,
  kv: z.number().int().min(1).max(30_000),
  epoch: z.number().int().min(1).max(30_000),
})

/** What is sent at once: a new request, or one more recipient of a request that stands (`isNew` false). */
export const sentReferral = z.strictObject({
  request: z.strictObject({
    id,
    isNew: z.boolean(),
    organizationId: id,
    teamId: id,
    priority: z.enum(priorities),
    purpose: z.enum(purposes),
    language: z.enum(['fr', 'en', 'other']),
    wishesNews: z.boolean(),
  }),
  tasks: z.array(task).min(1).max(5),
  objects: z.array(sealedObject).max(20),
  wraps: z.array(wrap).min(1).max(7),
})
export type SentReferral = z.infer<typeof sentReferral>

/** What is added to a record; with a consent that ends, if it is a withdrawal. */
export const sentObjects = z.strictObject({
  rec: id,
  organizationId: id,
  objects: z.array(sealedObject).min(1).max(20),
  withdraws: id.nullable().default(null),
})

export const sentAct = z.strictObject({
  event: id,
  task: id,
  act: z.enum(acts.filter((one) => one !== 'submit' && one !== 'save' && one !== 'expire') as ['open', ...string[]]),
  said: z
    .strictObject({
      says: z.enum(businessStatuses).optional(),
      ownerId: id.optional(),
      reason: z.enum(reasons).optional(),
      alternativeId: id.nullable().optional(),
      on: day.optional(),
      outcome: z.enum(outcomes).optional(),
      youthView: z.enum(youthViews).optional(),
    })
    .default({}),
})

export const sentDraft = z.strictObject({ id, organizationId: id })

/** The field `said` of the form, read strictly: another field, or a value of another shape, refuses the whole. */
export function readSaid<T>(form: FormBody, schema: z.ZodType<T>): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(form.first('said')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

type SealedKind = 'object' | 'attachment' | 'wrap'

/** The bytes of a field, if a sealed file of this kind could be so: judged without any key. Null: they are not. */
export function sealedFileOf(form: FormBody, field: string, kind: SealedKind): Buffer | null {
  const sent = form.file(field)
  if (sent === null) return null
  try {
    if (kind === 'wrap') mustBeSealedFile(sent.bytes, 'mlkem768x25519')
    else mustBeSealedFile(sent.bytes, 'tisserin.org/dk1', kind === 'attachment' ? 'padme' : 'bucket')
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
  return Buffer.from(sent.bytes)
}
