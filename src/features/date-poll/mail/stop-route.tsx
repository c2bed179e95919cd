import { stopMailRoutes } from '../../../design/index.ts'
import type { Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { readStopToken } from './date-mail.ts'
import { words } from './words.ts'

export const stopRoutes: Route[] = stopMailRoutes({
  asked: 'date-poll.mail',
  done: 'date-poll.stop-mail',
  address: addresses.mailStop,
  words: (lang) => words[lang].stop,
  readToken: readStopToken,
  beforeSignIn: ({ deps }, work) => deps.database.asGate(work),
  table: 'date_poll_mail_stop',
  deed: 'date-poll-mail.stopped',
})
