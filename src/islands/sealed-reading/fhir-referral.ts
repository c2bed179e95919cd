import type { ReferralForFhir } from '../../field/fhir/index.ts'
import type { Content } from '../referral/content.ts'
import type { OpenedRecord } from '../referral/open-record.ts'

type ConsentForFhir = ReferralForFhir['consents'][number]

/** The envelope of a record, as the server gives it for this file. */
export interface Envelope {
  request: {
    state: ReferralForFhir['requestState']
    priority: ReferralForFhir['priority']
    language: ReferralForFhir['contactLanguage']
    continuityId: string
  }
  tasks: {
    id: string
    fromId: string
    toId: string
    partOf: string | null
    state: ReferralForFhir['taskState']
    businessStatus: ReferralForFhir['businessStatus']
    reason: string | null
    outcome: string | null
    requestedAt: string
    dueAt: string | null
    acceptedAt: string | null
    firstContactAt: string | null
    endedAt: string | null
    changedAt: string
  }[]
  consents: (Omit<ConsentForFhir, 'content' | 'language'> & { classes: string[] })[]
}

const said = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text)

const contentOf = ({ identity, contact, reason, goal, risk, worker }: Content): ReferralForFhir['content'] => ({
  name: said(identity?.name),
  pronoun: said(identity?.pronoun),
  age: identity !== undefined && /^\d+$/.test(identity.age) ? Number(identity.age) : null,
  safeWay: said(contact?.reach),
  safeHours: null,
  notToContact: said(contact?.avoid),
  reason: said(reason?.text),
  goal: said(goal?.text),
  risks: said(risk?.text),
  worker: said([worker.name, worker.phone].filter((one) => one !== '').join(', ')),
})

/** A referral as another system reads it; null when its envelope has no such task. */
export function referralOf(
  { request, tasks, consents }: Envelope,
  { rec, task, content, consent }: Pick<OpenedRecord, 'rec' | 'task' | 'content' | 'consent'>,
  { nameOf, lang }: { nameOf: (id: string) => string; lang: 'fr' | 'en' },
): ReferralForFhir | null {
  const asked = tasks.find(({ id }) => id === task?.id)
  if (asked === undefined) return null
  const party = (id: string) => ({ id, name: nameOf(id) })
  return {
    taskId: asked.id,
    requestId: rec,
    // Drawn for this file: it leads back to nobody.
    subjectId: crypto.randomUUID(),
    continuityId: request.continuityId,
    partOf: asked.partOf,
    requestState: request.state,
    taskState: asked.state,
    businessStatus: asked.businessStatus,
    statusReason: asked.reason,
    priority: request.priority,
    from: party(asked.fromId),
    to: party(asked.toId),
    needs: content.need?.codes ?? [],
    outcomes: asked.outcome === null ? [] : [asked.outcome],
    contactLanguage: request.language,
    authoredAt: asked.requestedAt,
    changedAt: asked.changedAt,
    dueAt: asked.dueAt,
    acceptedAt: asked.acceptedAt,
    firstContactAt: asked.firstContactAt,
    closedAt: asked.endedAt,
    consents: consents
      .filter(({ recipientId }) => recipientId === asked.toId)
      .map(({ classes, ...one }) => ({ ...one, content: classes, language: consent?.language ?? lang })),
    content: contentOf(content),
  }
}
