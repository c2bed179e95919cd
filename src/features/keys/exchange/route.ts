import { memberPost, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { answerDrill } from './answer-drill.ts'
import { appendToLog, giveParcels, openTeams } from './append-to-log.ts'
import { keepWraps, removeWrap } from './keep-wraps.ts'
import { offerKeys } from './offer-keys.ts'
import { dropProposal, propose } from './propose.ts'

// What is sent twice does one thing by itself: a statement follows the one before it, and the rest replaces what is the same.
const options = { once: false }

/** What sealed pages send: public keys, signed statements and ciphertext. Each answers JSON. */
export const exchangeRoutes: readonly Route[] = [
  memberPost('keys.keep-wraps', addresses.keepWraps, keepWraps, options),
  memberPost('keys.remove-wrap', addresses.removeWrap, removeWrap, options),
  memberPost('keys.offer', addresses.offer, offerKeys, options),
  memberPost('keys.open-teams', addresses.openTeams, openTeams, options),
  memberPost('keys.propose', addresses.propose, propose, options),
  memberPost('keys.drop-proposal', addresses.dropProposal, dropProposal, options),
  memberPost('keys.append', addresses.append, appendToLog, options),
  memberPost('keys.give-parcels', addresses.giveParcels, giveParcels, options),
  memberPost('keys.answer-drill', addresses.answerDrill, answerDrill, options),
]
