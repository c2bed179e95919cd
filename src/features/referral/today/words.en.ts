import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const n = (count: number, one: string, many: string) => plural('en', count, `${count} ${one}`, `${count} ${many}`)

export const en: Words = {
  title: 'Referrals',
  see: 'Referrals',
  kinds: {
    late: (count) =>
      n(count, 'referral waits for an answer, and is late', 'referrals wait for an answer, and are late'),
    'to-answer': (count) => n(count, 'referral waits for your answer', 'referrals wait for your answer'),
    override: (count) =>
      n(count, 'emergency referral waits for a second person', 'emergency referrals wait for a second person'),
    'override-untold': (count) =>
      n(
        count,
        'emergency referral has yet to be told to the young person',
        'emergency referrals have yet to be told to the young person',
      ),
    'info-asked': (count) =>
      n(count, 'request for details waits for your answer', 'requests for details wait for your answer'),
    returned: (count) =>
      n(
        count,
        'referral comes back to you: the need is still open',
        'referrals come back to you: the need is still open',
      ),
    'to-start': (count) =>
      n(count, 'accepted referral waits for a first contact', 'accepted referrals wait for a first contact'),
    'to-review': (count) =>
      n(count, 'referral on hold is to be looked at again', 'referrals on hold are to be looked at again'),
    'handoff-to-tell': (count) =>
      n(
        count,
        'urgent hand-off has yet to be told to the young person',
        'urgent hand-offs have yet to be told to the young person',
      ),
    'handoff-to-accept': (count) => n(count, 'hand-off is proposed to you', 'hand-offs are proposed to you'),
    'handoff-to-ask': (count) =>
      n(count, 'hand-off waits for the young person’s agreement', 'hand-offs wait for the young person’s agreement'),
    'handoff-to-meet': (count) =>
      n(
        count,
        'hand-off goes on without a contact with both workers',
        'hand-offs go on without a contact with both workers',
      ),
    'handoff-ends': (count) => n(count, 'hand-off ends in seven days or less', 'hand-offs end in seven days or less'),
    'youth-asks': (count) =>
      count === 1 ? '1 request to talk, made with a code' : `${count} requests to talk, made with a code`,
    'to-tell': (count) =>
      n(count, 'referral is completed: see what came of it', 'referrals are completed: see what came of it'),
    'to-confirm': (count) =>
      n(count, 'consent is to be confirmed after a restore', 'consents are to be confirmed after a restore'),
  },
}
