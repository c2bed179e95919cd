export { postMail, postMails, type Mail } from './post-mail.ts'
export { mailHeldSince } from './held-mail.ts'
export { openMailServer, type MailServer, type OutgoingMail } from './send-mail.ts'
export { stopTokensOf } from './stop-token.ts'
