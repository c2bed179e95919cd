import { stopTokensOf } from '../../../kernel/mail/index.ts'

/** The address in a mail about sheets that stops such mail. */
export const { make: stopToken, read: readStopToken } = stopTokensOf('sheet-mail-stop')
