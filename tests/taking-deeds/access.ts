import { adds, type Deed, ownMail, preview, tells } from './deed.ts'

/** The access point: what someone took is given back after a page that says so, and what was asked is closed the same way. */
export const accessDeeds: Readonly<Record<string, Deed>> = {
  'access.preview': preview,
  'access.send': adds,
  'access.take': {
    harmless: 'takes on an open request; the others are told that it is seen to, and it can be given back',
  },
  'access.give-back': {
    takes: 'that someone sees to the request, from who asked it',
    asked: 'access.giving-back',
    back: 'taken again on its page, if nobody else took it',
  },
  'access.sent': { harmless: 'says that the referral was sent; opened again on its page' },
  'access.close': {
    takes: 'the request, from who could take it or took it',
    asked: 'access.closing',
    back: 'opened again on its page, until it is erased',
  },
  'access.reopen': adds,
  'access.ask-partner': tells,
  'access.withdraw': {
    takes: 'the way to answer, from the service that was asked',
    asked: 'access.withdrawing',
    back: 'another link is sent from the sheet of the service',
  },
  'access.answer-by-link': tells,
  'access.stop-mail': ownMail,
}
