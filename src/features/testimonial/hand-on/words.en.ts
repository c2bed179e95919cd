import type { Words } from './words.fr.ts'

export const en: Words = {
  said: {
    waiting: (start) => `A testimonial waiting for the organization: “${start}”`,
    published: (start) => `A published testimonial: “${start}”`,
  },
  ownHint:
    'Nobody takes it over: these are your words. If you leave it, you can still withdraw it while your account is open.',
  hint: 'Nobody takes it over: these are their words. The organization can still withdraw it.',
  withdrawn: 'A testimonial withdrawn at this departure',
  withdrawnStays: 'It stays withdrawn. Whoever wrote it can take it up again, for 30 days.',
  keep: 'Leave it, the consents go on',
  withdraw: 'Withdraw it now',
}
