import { stopMailRoutes } from '../../../design/index.ts'
import type { Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { readStopToken } from './referral-mail.ts'
import { words } from './words.ts'

export const stopRoutes: Route[] = stopMailRoutes({
  asked: 'access.mail',
  done: 'access.stop-mail',
  address: addresses.mailStop,
  words: (lang) => words[lang].stop,
  readToken: readStopToken,
  beforeSignIn: ({ deps }, work) => deps.database.asGate(work),
  table: 'referral_mail_stop',
  deed: 'referral-mail.stopped',
})
