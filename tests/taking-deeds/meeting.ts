import { adds, type Deed } from './deed.ts'

/** Meetings of alliances and tables. */
export const meetingDeeds: Readonly<Record<string, Deed>> = {
  'meeting.convene': adds,
  'meeting.settle': { replaces: 'how the members of a collaboration meet', on: 'meeting.settings' },
  'meeting.change': {
    replaces: 'the day, the hours, the place or the title of a meeting, which its people are told',
    on: 'meeting.changing',
  },
  'meeting.cancel': {
    takes: 'a meeting, or it and those that follow, from everyone asked to it',
    asked: 'meeting.cancelling',
    back: 'convened again on its page',
  },
  'meeting.reconvene': adds,
  'meeting.attend': { replaces: 'who came to a meeting, one organization at a time', on: 'meeting.meeting' },
  'meeting.attend-by-list': {
    replaces: 'who came to a meeting, for the organizations of a list',
    on: 'meeting.meeting',
  },
  'meeting.write-agenda': { replaces: 'the items of a meeting', on: 'meeting.agenda' },
  'meeting.decide': adds,
  'meeting.change-decision': {
    replaces: 'the words of a decision, and what sectors said of it',
    on: 'meeting.decision',
  },
  'meeting.withdraw-decision': {
    takes: 'a decision from those that the members made',
    asked: 'meeting.withdrawing-decision',
    back: 'put back on the page of the meeting',
  },
  'meeting.restore-decision': adds,
  'meeting.propose': adds,
  'meeting.answer': { replaces: 'the answer to a proposal, which can be given again', on: 'meeting.answering' },
  'meeting.write-minutes': { replaces: 'the text of minutes; every text stays', on: 'meeting.minutes' },
  'meeting.approve': { harmless: 'approves minutes that were read; what is wrong is corrected beside' },
  'meeting.correct': adds,
}
