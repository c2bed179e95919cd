import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, on } from '../../../tests/matrix/rights.ts'

/** Whether a key is still served is told to whom it is served, as its record is: whoever has keys where it was received. */
export const matrix: FeatureMatrix = {
  routes: {
    'sending.write': access,
    'sending.choices': access,
    'sending.read': access,
    'sending.stands': on('referralRecord', { own: ['specialist'], 'self (received)': ['specialist'] }),
    // Judged by what it says: an empty one is refused to everyone alike.
    'sending.unreadable': access,
  },
}
