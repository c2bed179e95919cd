import type { Words } from './words.fr.ts'

export const en: Words = {
  other: 'Français',
  home: 'Home',
  requestId: (id) => `If you write to the person who runs this site, give this number: ${id}`,
  problems: {
    400: {
      title: 'This form is not complete',
      text: 'Part of what goes with it is missing. That happens when a page was copied or saved.',
      next: 'Go back, reload the page, then send again.',
    },
    403: {
      title: 'Your request was not carried out',
      text: 'The form did not come from one of our pages, or your session changed since it was opened.',
      next: 'Nothing was saved. Go back: what you typed is still there. Copy it, reload the page, paste it and send again.',
    },
    404: {
      title: 'This page does not exist',
      text: 'The address may be incomplete, or the page is not open to the person asking for it.',
      next: 'Check the address, or start again from the home page.',
    },
    405: {
      title: 'This address does not answer this request',
      text: 'The page exists, but not for what was asked of it (for example, sending to a page that is only read).',
      next: 'Open the page in a browser, and start again from there.',
    },
    413: {
      title: 'This is too large',
      text: 'What was sent is over the limit of this page.',
      next: 'Go back and send a shorter text or a smaller file.',
    },
    415: {
      title: 'This is not a form',
      text: 'This address expects what one of our pages sends. Nothing was saved.',
      next: 'Open the page in a browser, then send it from there.',
    },
    429: {
      title: 'Too many tries',
      text: 'This page limits the number of tries, to protect accounts.',
      next: 'Wait ten minutes, then try again. In immediate danger, call 911.',
    },
    503: {
      title: 'Many people are here right now',
      text: 'The site is receiving too many requests at once. Yours was not carried out, and nothing was saved.',
      next: 'Wait a few seconds, then try again. In immediate danger, call 911.',
    },
    'session-ended': {
      title: 'Your session has ended',
      text: 'Nothing was saved, but what you typed is still in the page before.',
      next: 'Sign in in another tab, come back to this one, then reload the page to send again.',
    },
    failed: {
      title: 'Something went wrong on our side',
      text: 'Nothing was saved. The problem was recorded.',
      next: 'Go back and try again. If it happens again, write to the person who runs this site.',
    },
    away: {
      title: 'The site will be back in a moment',
      text: 'Its database is not answering right now. Nothing that was saved is lost.',
      next: 'Wait a minute, then reload the page. In immediate danger, call 911.',
    },
    'read-only': {
      title: 'Nothing can be saved right now',
      text: 'You can still read the site and look for a service. What you just sent was not kept, but it is still in the page before.',
      next: 'Try again in a few minutes. If this continues, write to the person who runs this site.',
    },
  },
}
