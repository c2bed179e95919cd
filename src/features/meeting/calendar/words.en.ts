import type { Words } from './words.fr.ts'

export const en: Words = {
  kinds: {
    meeting: 'Meeting',
    committee: 'Committee meeting',
    'joint-training': 'Joint training',
    'coordinated-action': 'Coordinated action',
  },
}
