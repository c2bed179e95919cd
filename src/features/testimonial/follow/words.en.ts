import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'What you wrote, and what people in your organizations would like to publish.',
  count: (count) => `${formatNumber(count, 'en')} ${plural('en', count, 'testimonial', 'testimonials')}.`,
  write: 'Write a testimonial',
  toPublic: 'See the published testimonials',
  search: {
    label: 'Search these testimonials',
    text: 'Word, name or organization',
    state: 'State',
    any: 'All',
    submit: 'Search',
    reset: 'Clear all',
  },
  heads: { said: 'Testimonial', author: 'By', state: 'State', since: 'Written on' },
  you: 'You',
  toRead: 'To read',
  empty: {
    title: 'No testimonial yet',
    text: 'Tell what working together has changed, without anything by which a young person could be recognized.',
  },
  emptyReader: 'Writing a testimonial takes practitioner access in an organization.',
  nothingFound: { title: 'Nothing matches', text: 'Try one word less or another state.' },
  steps: 'Where it stands',
  written: 'Written',
  authorConsented: 'The person who wrote it consented to its publication.',
  authorNot: 'The person who wrote it has not consented to its publication.',
  organizationConsented: 'The organization consented to its publication.',
  organizationNot: 'The organization has not consented yet.',
  withdrawnBy: {
    author: 'The person who wrote it withdrew it.',
    organization: 'The organization withdrew it.',
    account: 'The account was closed: the testimonial was withdrawn.',
  },
  erasedOn: (day) => `Unless it is resumed, it will be erased on ${day}.`,
  draftOnly: 'A draft is read by nobody but the person who writes it.',
  noPlace: 'You no longer have practitioner access in this organization: this text can no longer be published from it.',
  waitsForLead: 'A lead of your organization can now read it and consent.',
  waitsForOther: 'You are a lead: another lead, or the coordination, consents for the organization.',
  acts: {
    edit: 'Edit',
    consent: 'Consent to its publication',
    agree: 'Consent for the organization',
    withdraw: 'Withdraw',
    discard: 'Discard this draft',
    resume: 'Resume as a draft',
  },
}
