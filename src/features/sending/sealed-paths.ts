import { href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { addresses as referral } from '../referral/index.ts'
import { addresses } from './addresses.ts'

/** Stands in an address where the script puts the id of a record or of a draft. */
const anyId = '00000000-0000-0000-0000-000000000000'

/** Where the scripts of these pages ask and send (`ReferralPaths` in `src/islands/referral`). */
export const referralPaths = (lang: Language): Readonly<Record<string, string>> => ({
  choices: href(lang, addresses.choices),
  stands: href(lang, addresses.stands, { id: anyId }),
  served: href(lang, addresses.served),
  envelope: href(lang, addresses.envelope, { id: anyId }),
  unreadable: href(lang, addresses.unreadable),
  desk: href(lang, referral.apiDesk),
  send: href(lang, referral.apiSend),
  add: href(lang, referral.apiAdd),
  act: href(lang, referral.apiAct),
  record: href(lang, referral.apiRecord, { id: anyId }),
  drafts: href(lang, referral.apiDrafts),
  keepDraft: href(lang, referral.apiKeepDraft),
  dropDraft: href(lang, referral.apiDropDraft, { id: anyId }),
  list: href(lang, referral.list),
  report: href(lang, referral.report),
  task: href(lang, referral.task, { id: anyId }),
  read: href(lang, referral.read),
  handOffs: href(lang, referral.apiHandOffs),
  handOffsOf: href(lang, referral.apiHandOffsOf, { id: anyId }),
  actOnHandOff: href(lang, referral.apiHandOffAct),
  handOff: href(lang, referral.handOff, { id: anyId }),
})
