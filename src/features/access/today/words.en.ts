import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const n = (count: number, one: string, many: string) => plural('en', count, `${count} ${one}`, `${count} ${many}`)

export const en: Words = {
  title: 'Open requests',
  kinds: {
    late: (count) => n(count, 'open request that nobody took in time', 'open requests that nobody took in time'),
    'to-take': (count) => n(count, 'open request that you could take', 'open requests that you could take'),
    claimed: (count) =>
      n(count, 'open request was taken: write the referral', 'open requests were taken: write the referral'),
    returned: (count) =>
      n(count, 'open request comes back to you: nobody took it', 'open requests come back to you: nobody took them'),
  },
}
