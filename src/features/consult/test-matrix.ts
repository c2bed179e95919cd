import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, members, on, only } from '../../../tests/matrix/rights.ts'
import { consultRows, consultTargets } from './test-matrix-rows.ts'

const workers = ['worker', 'specialist', 'lead'] as const
/** Who asked, and nobody else: here, a worker. */
const asker = { self: ['worker'] as const }
const askerOfClosed = { ...asker, 'self (closed)': ['worker'] as const }

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.consult_question': { select: asker },
    'public.consult_recipient': { select: asker },
  },
  routes: {
    'consult.questions': access,
    'consult.asking': only(workers),
    'consult.preview': only(workers),
    'consult.send': only(workers),
    'consult.figures': on('consultOffice', { own: members }),
    'consult.csv': on('consultOffice', { own: members }),
    'consult.xlsx': on('consultOffice', { own: members }),
    'consult.received': on('consultReceived', { self: ['specialist'] }),
    'consult.answer': on('consultReceived', { self: ['specialist'] }),
    'consult.question': on('consultQuestion', askerOfClosed),
    'consult.closing': on('consultQuestion', askerOfClosed),
    'consult.close': on('consultQuestion', askerOfClosed),
    'consult.reopen': on('consultQuestion', askerOfClosed),
    'consult.forgetting': on('consultQuestion', askerOfClosed),
    'consult.forget': on('consultQuestion', askerOfClosed),
  },
  samples: consultRows,
  targets: consultTargets,
}
