import { adds, type Deed, tells } from './deed.ts'

/** Referrals: what ends one is asked first, and says what the other organization loses. */
export const referralDeeds: Readonly<Record<string, Deed>> = {
  'referral.do': tells,
  'referral.stop': {
    takes: 'what the other organization reads, and the work under way',
    asked: 'referral.stopping',
    back: 'never: a new request is another one; the page says so',
  },
  'referral.change-codes': { replaces: 'the code that opens, which the lead worker alone gives', on: 'referral.codes' },
  'referral.tell': tells,
  'referral.uphold': tells,
  'referral.override-told': tells,
  'referral.confirm': adds,
  'referral.set-hours': { replaces: 'times that stood', on: 'referral.hours' },
  'referral.propose-hand-off': adds,
  'referral.do-hand-off': {
    harmless: 'an answer noted, a seat taken by who was asked, a contact; what ends a hand-off has a page of its own',
  },
  'referral.stop-hand-off': {
    takes: 'a hand-off under way, or what who handed off still reads',
    asked: 'referral.stopping-hand-off',
    back: 'never: another hand-off is proposed, the other way if need be; the page says so',
  },
  'referral.api-hand-off': adds,
  'referral.api-hand-off-act': { harmless: 'what a queue of the browser repeats: its page asked before' },
  'referral.api-send': adds,
  'referral.api-add': {
    harmless: 'adds to a record; a withdrawal is the young person’s own, and the sealed page asks before it',
  },
  'referral.api-act': { harmless: 'what a queue of the browser repeats: its page asked before' },
  'referral.api-keep-draft': { harmless: 'keeps a draft that nobody but its author reads' },
  'referral.api-drop-draft': {
    harmless: 'drops a draft that nobody but its author reads, once it was sent or given up',
  },
}
