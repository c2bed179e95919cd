import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses as referral } from '../../referral/index.ts'
import { addresses } from '../addresses.ts'

/** Where the script of the sealed page asks and sends (`InboxPaths` in `src/islands/sealed-inbox`). */
export const inboxPaths = (lang: Language): Readonly<Record<string, string>> => ({
  list: href(lang, addresses.list),
  envelopes: href(lang, addresses.apiList),
  open: href(lang, addresses.apiOpen),
  answer: href(lang, addresses.apiAnswer),
  note: href(lang, addresses.apiNote),
  give: href(lang, addresses.apiGive),
  refer: href(lang, referral.write),
  report: href(lang, referral.report),
})
