import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'When can you meet?',
  personal:
    'This page opened from a personal link. Your answers count for the person who received it: do not forward it.',
  noticeTitle: 'Done',
  notices: {
    'date-poll-answered': 'Your answers are noted. You can close this page, or change them until it closes.',
    'date-poll-link-sent': 'If a date is still being sought, a new link is on its way to your mailbox.',
  },
  deadTitle: 'This link opens nothing',
  dead: 'It was for one person and one search for a date.',
  deadNext: 'The link may have been cut off: copy all of it. You can also sign in.',
  closedTitle: 'Answers are closed',
  closed: 'Nobody can answer this search for a date any more.',
  closedNext: 'If a date is chosen, the invitation comes by e-mail. To see it, sign in.',
  overTitle: 'This link is over 7 days old',
  over: 'It no longer works, but your answer is still needed.',
  overNext: 'Ask for a new link: it goes to the same mailbox.',
  renew: 'Send me a new link',
  signIn: 'Sign in',
}
