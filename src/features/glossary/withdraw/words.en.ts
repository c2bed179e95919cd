import { quote } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (term) => `Withdraw the proposal about ${quote(term, 'en')}`,
  lost: 'The organizations of the network can no longer answer it, and it can no longer be adopted.',
  backOfCoordination: 'The coordination can put it back under review at any time. The answers already given stay.',
  back: 'Your organization can put it back under review at any time. The answers already given stay.',
  act: 'Withdraw the proposal',
}
