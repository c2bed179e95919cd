import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Open a request',
  lead: 'Four choices, no words. The first organization that can take it does. Then you write to it, sealed.',
  danger: 'Immediate danger: call',
  choose: 'Choose',
  years: (from, to) => `${from} to ${to} years old`,
  labels: {
    place: 'On behalf of',
    need: 'Need',
    age: 'Age',
    region: 'Region',
    priority: 'An answer is needed',
  },
  problems: {
    region: {
      'too-few':
        'Too few organizations of this network could be asking this: others would guess who. Call a designated person instead.',
      nobody: 'No organization of your network can take it today. Call a designated person instead.',
    },
  },
  tooMany: {
    title: 'Too many requests today',
    text: 'Your organization opened twenty requests in one day. Please call instead.',
  },
  nobodyToAsk: 'Requests are opened on behalf of an organization in a network. Yours is not in one yet.',
  submit: 'See what others will read',
  next: 'Nothing is sent yet.',
  previewTitle: 'What others will read',
  previewLead: 'This, and nothing else. Neither your name nor your organization’s is shown until someone takes it.',
  wider: 'The age or the region was widened: with fewer than five organizations, others would guess who is asking.',
  kept: 'The request is erased after 30 days.',
  send: 'Open the request',
  change: 'Change',
}
