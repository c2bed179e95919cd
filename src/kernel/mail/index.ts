export { postMail, postMails, type Mail } from './post-mail.ts'
export type { MailContent } from './render-mail.ts'
export { openMailServer, senderOf, type MailServer, type OutgoingMail } from './send-mail.ts'
export { stopTokensOf } from './stop-token.ts'
