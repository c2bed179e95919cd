import { adds, tells, type Deed } from './deed.ts'

export const protocolDeeds: Readonly<Record<string, Deed>> = {
  'protocol.begin': adds,
  'protocol.edit': {
    replaces: 'the draft of a protocol; two people never overwrite each other',
    on: 'protocol.editing',
  },
  'protocol.issue-first': {
    harmless: 'a draft becomes a first version, which nobody works by until they adopt it; nothing is lost',
  },
  'protocol.read': tells,
  'protocol.issue': {
    harmless: 'another version stands beside the one before, by which everyone works until they move on',
  },
  'protocol.set-aside': {
    takes: 'a draft, or a protocol that nobody works by, from who may adopt it',
    asked: 'protocol.setting-aside',
    back: 'taken up again on its page, at any time',
  },
  'protocol.take-up': adds,
  'protocol.propose': adds,
  'protocol.translate': {
    replaces: 'the translation that stands, which stays before it; what was adopted is the original',
    on: 'protocol.translating',
  },
  'protocol.confirm-translation': { harmless: 'says that a translation says the same; a corrected one can follow it' },
  'protocol.answer': {
    replaces: 'the last answer of one’s own organization; every answer stays in the history',
    on: 'protocol.change',
  },
  'protocol.withdraw-change': {
    takes: 'a proposed change from those who may answer it',
    asked: 'protocol.withdrawing-change',
    back: 'put under review again on its page, as long as the article says the same',
  },
  'protocol.restore-change': adds,
  'protocol.adopt': {
    replaces: 'the version by which one’s own organization works; every version stays, and so does the day',
    on: 'protocol.protocol',
  },
  'protocol.adopt-region': {
    replaces: 'the version by which a region works; every version stays, and so does the day',
    on: 'protocol.protocol',
  },
  'protocol.end': {
    takes: 'an organization, or a region, from those that work by a protocol',
    asked: 'protocol.ending',
    back: 'taken up again on the page of the protocol within 30 days',
  },
  'protocol.resume': adds,
}
