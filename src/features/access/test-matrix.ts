import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, closed, coordinator, on, only, secret } from '../../../tests/matrix/rights.ts'
import { accessRows, accessTargets } from './test-matrix-rows.ts'

const workers = ['worker', 'specialist', 'lead'] as const
/** Who asked, and nobody else: here, a worker. */
const asker = { self: ['worker'] as const }
/** Who receives where it could be taken, and once it was taken, who leads there too. */
const taker = { 'self (takable)': ['specialist'] as const }
const claimer = { 'self (taken)': ['specialist'] as const, 'own (taken)': ['lead'] as const }

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.access_request': { select: asker },
    'public.access_mail': closed,
    'public.partner_ask': { select: { ...asker, own: ['lead'] } },
    'public.referral_mail': closed,
    'public.referral_mail_stop': closed,
  },
  routes: {
    'access.where': access,
    'access.open': access,
    'access.open-csv': access,
    'access.open-xlsx': access,
    'access.asking': only(workers),
    'access.preview': only(workers),
    'access.send': only(workers),
    'access.request': on('accessRequest', { ...asker, ...taker, ...claimer }),
    'access.take': on('accessRequest', { ...taker, 'self (taken)': ['specialist'] }),
    'access.giving-back': on('accessTaken', { ...taker, ...claimer }),
    'access.give-back': on('accessTaken', { ...taker, ...claimer }),
    'access.sent': on('accessRequest', asker),
    'access.closing': on('accessRequest', asker),
    'access.close': on('accessRequest', asker),
    'access.reopen': on('accessRequest', asker),
    'access.partners': access,
    'access.partners-csv': access,
    'access.partners-xlsx': access,
    'access.asking-partner': only(workers),
    'access.ask-partner': only(workers),
    'access.withdrawing': on('partnerAsk', asker),
    'access.withdraw': on('partnerAsk', asker),
    'access.waits': on('accessNetwork', { own: coordinator }),
    'access.waits-csv': on('accessNetwork', { own: coordinator }),
    'access.mail': secret,
    'access.stop-mail': secret,
    'access.partner-link': secret,
    'access.answer-by-link': secret,
  },
  samples: accessRows,
  targets: accessTargets,
}
