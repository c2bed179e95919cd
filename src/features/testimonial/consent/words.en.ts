import type { Words } from './words.fr.ts'

export const en: Words = {
  author: {
    title: 'Consent to its publication',
    lead: 'Here is your testimonial as it will appear, word for word, with your signature.',
    points: [
      'Anyone can read it and copy it, without an account.',
      'Your organization must consent too. Nothing appears before that.',
      'You can withdraw it at any time, without saying why. It then disappears from our pages.',
      'We cannot erase what others copied while it was published.',
    ],
    box: 'I consent to the publication of this text, signed this way.',
    act: 'Give my consent',
  },
  organization: {
    title: 'Consent for the organization',
    lead: 'Here is what someone in the organization consents to publish, word for word.',
    points: [
      'The name of your organization appears with this text, which anyone can read.',
      'Check that no young person could be recognized in it, even by those close to them.',
      'The organization, or the person who wrote it, can withdraw it at any time.',
      'You cannot change their words. To talk about them, write to that person, or refuse by withdrawing it.',
    ],
    box: 'The organization consents to the publication of this text with its name.',
    act: 'Give the organization’s consent',
  },
  before: 'Before you consent',
  needed: 'Tick the box to consent. Without it, nothing is published.',
}
