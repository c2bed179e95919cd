import { quote } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Set aside the protocol ${quote(name, 'en')}`,
  lost: 'No organization or region will be able to adopt it any more, and it will not change. Its versions stay readable.',
  lostDraft: 'The text can no longer be corrected or published.',
  back: 'The coordination can take it up again whenever it wants, on its page.',
  backDraft: 'You can take it up again whenever you want, on its page. The text is kept.',
  act: 'Set aside',
  changeTitle: 'Withdraw the proposed change',
  lostChange: 'Organizations will no longer be able to answer it, and no version will include it.',
  backChange:
    'You can put it under review again as long as the article has not changed. The answers already given stay.',
  backOfNobody:
    'The organization that proposed it has left the network: another one is proposed on the page of the protocol.',
  actChange: 'Withdraw the proposal',
}
