import { accessDeeds } from './taking-deeds/access.ts'
import { allianceDeeds } from './taking-deeds/alliance.ts'
import { connectionDeeds } from './taking-deeds/connection.ts'
import { consultDeeds } from './taking-deeds/consult.ts'
import { tableDeeds } from './taking-deeds/table.ts'
import type { Deed } from './taking-deeds/deed.ts'
import { keysDeeds } from './taking-deeds/keys.ts'
import { knowledgeDeeds } from './taking-deeds/knowledge.ts'
import { mailboxDeeds } from './taking-deeds/mailbox.ts'
import { meetingDeeds } from './taking-deeds/meeting.ts'
import { peopleDeeds } from './taking-deeds/people.ts'
import { workDeeds } from './taking-deeds/plan-and-work.ts'
import { protocolDeeds } from './taking-deeds/protocol.ts'
import { referralDeeds } from './taking-deeds/referral.ts'
import { schoolToolDeeds } from './taking-deeds/school-tool.ts'
import { screeningDeeds } from './taking-deeds/screening.ts'
import { sendingDeeds } from './taking-deeds/sending.ts'
import { studentAbsenceDeeds } from './taking-deeds/student-absence.ts'
import { trainingDeeds } from './taking-deeds/training.ts'

/**
 * What each deed of the product (each POST route) takes away, and from whom. A new one is put in the file of its feature
 * before it is merged: `tests/taking-deeds.test.ts` fails until it is.
 */
export const deeds: Readonly<Record<string, Deed>> = {
  ...peopleDeeds,
  ...workDeeds,
  ...knowledgeDeeds,
  ...protocolDeeds,
  ...accessDeeds,
  ...allianceDeeds,
  ...tableDeeds,
  ...mailboxDeeds,
  ...meetingDeeds,
  ...connectionDeeds,
  ...referralDeeds,
  ...schoolToolDeeds,
  ...consultDeeds,
  ...keysDeeds,
  ...screeningDeeds,
  ...sendingDeeds,
  ...studentAbsenceDeeds,
  ...trainingDeeds,
}
