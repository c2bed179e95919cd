import { adds, type Deed, tells } from './deed.ts'

/** Referrals: what ends one is asked first, and says what the other organization loses. */
export const referralDeeds: Readonly<Record<string, Deed>> = {
  'referral.do': tells,
  'referral.stop': {
    takes: 'what the other organization reads, and the work under way',
    asked: 'referral.stopping',
    back: 'never: a new request is another one; the page says so',
  },
  'referral.tell': tells,
  'referral.uphold': tells,
  'referral.override-told': tells,
  'referral.confirm': adds,
  'referral.set-hours': { replaces: 'times that stood', on: 'referral.hours' },
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
