import { adds, ownMail, tells, type Deed } from './deed.ts'

/** Alliances, and what their members have in common. */
export const allianceDeeds: Readonly<Record<string, Deed>> = {
  'alliance.begin': adds,
  'alliance.join': { harmless: 'joins by the organization’s own lead; leaving is the way back' },
  'alliance.draft': { replaces: 'the draft of an agreement, which binds nobody', on: 'alliance.drafting' },
  'alliance.propose': {
    replaces: 'a version that is proposed and not yet in force; every version stays',
    on: 'alliance.drafting',
  },
  'alliance.accept': { harmless: 'accepts for one’s own organization; a new version, or leaving, is the way back' },
  'alliance.move': {
    replaces: 'the stage of an alliance, which any member’s lead can move back',
    on: 'alliance.stage',
  },
  'alliance.review': { replaces: 'the day when the alliance is looked at again', on: 'alliance.reviewing' },
  'alliance.open-pulse': adds,
  'alliance.answer-pulse': {
    harmless: 'adds an answer to a count; nothing links it to who gave it, so that nobody can take it back',
  },
  'alliance.say-steps': { replaces: 'the last answer of one’s own organization', on: 'alliance.steps' },

  'collaboration.end': {
    takes: 'the alliance or the table, from all of its members',
    asked: 'collaboration.ending',
    back: 'the lead of any member reopens it, on hold',
  },
  'collaboration.edit-essentials': {
    replaces: 'what is common to the members',
    on: 'collaboration.editing-essentials',
  },
  'collaboration.save-own-part': {
    replaces: 'what one’s own organization says of itself',
    on: 'collaboration.own-part',
  },
  'collaboration.edit-sharing': { replaces: 'the rules of sharing', on: 'collaboration.editing-sharing' },
  'collaboration.invite': adds,
  'collaboration.voice': {
    harmless: 'says for one’s own organization whether another comes; it can be proposed again',
  },
  'collaboration.withdraw': {
    takes: 'the way to answer an invitation',
    asked: 'collaboration.withdrawing',
    back: 'the organization is proposed again',
  },
  'collaboration.decline': {
    takes: 'what was proposed, from the eyes of one’s own organization',
    asked: 'collaboration.declining',
    back: 'the members invite it again',
  },
  'collaboration.leave': {
    takes: 'what the members do together, from one’s own organization; its open commitments from the others',
    asked: 'collaboration.leaving',
    back: 'it asks to come back, and the members agree',
  },
  'collaboration.come-back': adds,
  'collaboration.promise': adds,
  'collaboration.settle': {
    replaces: 'a commitment of one’s own organization; it can be opened again',
    on: 'collaboration.settling',
  },

  'collaboration.propose-guest': adds,
  'collaboration.voice-guest': {
    harmless: 'says for one’s own organization whether one outside the network is written to; it can be proposed again',
  },
  'collaboration.withdraw-guest': {
    takes: 'the way to answer an invitation by its link',
    asked: 'collaboration.withdrawing-guest',
    back: 'the organization is proposed again',
  },
  'collaboration.renew-guest': {
    harmless: 'sends a link in place of one that nobody answered; whoever was invited has another way to answer',
  },
  'collaboration.come': {
    harmless: 'says that one’s organization would like to come; the other answer is the way back',
  },
  'collaboration.decline-proposal': {
    takes: 'the coming of one’s own organization, and its request to enter the network',
    asked: 'collaboration.declining-proposal',
    back: 'the same page, as long as the link works; then the members invite it again',
  },
  'collaboration.stop-proposals': ownMail,
  'date-poll.propose': adds,
  'date-poll.answer': { replaces: 'one’s own last answer', on: 'date-poll.answering' },
  'date-poll.answer-by-mail': { replaces: 'the last answer of the person of the link', on: 'date-poll.link' },
  'date-poll.renew-link': tells,
  'date-poll.stop-mail': ownMail,
  'date-poll.choose': {
    replaces: 'a date that was sought by the one chosen; the meeting can be moved or cancelled',
    on: 'date-poll.choosing',
  },
  'date-poll.cancel': {
    takes: 'the way to answer, from everyone who is asked',
    asked: 'date-poll.cancelling',
    back: 'any member opens it again, with the answers received',
  },
  'date-poll.reopen': adds,
}
