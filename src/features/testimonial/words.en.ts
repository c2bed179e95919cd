import type { Words } from './words.fr.ts'

export const en: Words = {
  personalData: 'Testimonials written, and those agreed to for an organization',
  title: 'Testimonials',
  follow: 'Testimonials to follow',
  one: 'A testimonial',
  back: 'Back',
  noticeTitle: 'Done',
  notices: {
    'testimonial-saved': 'Your draft is saved. Only you can read it.',
    'testimonial-consented': 'Your consent is recorded. Your organization can now read this text and give its own.',
    'testimonial-agreed': 'The organization’s consent is recorded. The testimonial is published.',
    'testimonial-withdrawn': 'The testimonial is withdrawn. It is no longer on any page.',
    'testimonial-resumed': 'The testimonial is a draft again. Two new consents are needed to publish it.',
    'testimonial-moved':
      'This testimonial changed while you were reading it. Nothing was done: here it is as it stands.',
  },
  states: { draft: 'Draft', waiting: 'Waiting for the organization', published: 'Published', withdrawn: 'Withdrawn' },
  namings: {
    name: 'My name, my position and my organization',
    function: 'My position and my organization, without my name',
    organization: 'My organization only',
  },
  about: 'Sectors brought together:',
  formerOrganization: 'An organization you left',
  someone: 'Someone on the team',
}
