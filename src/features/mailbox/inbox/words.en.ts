import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'Young people have written to your team, with no account and no name. Nothing of what they say appears here: each conversation is read on the sealed page.',
  promise: (organization, hours) =>
    `${organization} promises a first answer within ${plural('en', hours, `${hours} hour`, `${hours} hours`)}.`,
  onDuty: ({ organization, day, holder, deputy }) =>
    `${organization === null ? '' : `${organization}, `}${day}: ${holder} answers first${deputy === null ? '' : `, backup: ${deputy}`}.`,
  aside: {
    choose: (code) => `Choose ${code}`,
    hint: 'Too many hateful or fake messages at once? Choose them and set them aside: nothing is deleted.',
    act: 'Set aside those chosen',
    backHint: 'Choose those the team takes back.',
    takeBack: 'Take back those chosen',
    count: (count) => plural('en', count, '1 conversation set aside', `${count} conversations set aside`),
  },
  notices: {
    'mailbox-aside': { title: 'Set aside', text: 'Nothing is deleted. The list keeps them under “Set aside”.' },
    'mailbox-back': { title: 'Taken back', text: 'These conversations are among the team’s again.' },
    'mailbox-none-chosen': { title: 'Nothing changed', text: 'First choose at least one conversation in the list.' },
  },
  filter: {
    label: 'Choose which conversations to show',
    shown: 'Conversations',
    values: { all: 'All', waiting: 'Waiting for an answer', mine: 'Those you follow', aside: 'Set aside' },
    submit: 'Show',
    reset: 'Clear all',
  },
  heads: {
    code: 'Conversation',
    state: 'Where it stands',
    week: 'Began',
    lead: 'Followed by',
    entries: 'Opened with the words',
    choose: 'Choose',
  },
  read: (code) => `Read ${code}`,
  awaits: 'Waiting for an answer',
  answered: 'Answered',
  week: (day) => `Week of ${day}`,
  nobody: 'Nobody yet',
  you: 'You',
  someone: 'Someone on the team',
  entries: (count) => plural('en', count, 'once', `${count} times`),
  found: (count) => plural('en', count, `${count} conversation`, `${count} conversations`),
  empty: {
    title: 'Nobody has written yet',
    text: 'Young people can write to your team once someone who leads the organization has said when somebody is there to answer.',
  },
  noKeys: {
    title: 'These messages open with the keys of an intake team',
    text: 'You do not have the keys of such a team. Someone in your organization who holds keys can give them to you.',
    act: 'Your keys',
  },
  nothing: { title: 'Nothing matches', text: 'Change what the filter shows.' },
  doors: 'When somebody is there to answer',
}
