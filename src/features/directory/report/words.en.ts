import type { Words } from './words.fr.ts'

export const en: Words = {
  reporting: {
    title: (name) => `Report an error: ${name}`,
    lead: 'No account needed. Whoever keeps this listing will read your message. We keep neither your name nor your address, and no one can answer you.',
    kind: 'What is wrong?',
    kinds: {
      'wrong-number': 'A number or an address is no longer correct',
      'wrong-hours': 'The hours are no longer correct',
      closed: 'The service no longer exists',
      'wrong-text': 'Some text is wrong or incomplete',
      other: 'Something else',
    },
    body: 'What it should say',
    bodyHint: 'Write about the service only. Do not name anyone or tell anyone’s story.',
    send: 'Send',
    thanksTitle: 'Thank you',
    thanks: 'Your message is waiting for whoever keeps this listing.',
    problems: {
      'note-email':
        'Your message contains an e-mail address. Remove it, or choose “A number or an address is no longer correct” if it is the service’s own.',
      'note-phone':
        'Your message contains a number. Remove it, or choose “A number or an address is no longer correct” if it is the service’s own.',
      'note-birth': 'Your message contains a date of birth. Remove it: write about the service only.',
    },
  },
  proposing: {
    title: 'Propose a missing service',
    lead: 'No account needed. Someone in the region will read your message and check before listing anything.',
    body: 'Which service, where, for whom',
    bodyHint: 'Its name, the town, whom it is for. Do not name any young person.',
    send: 'Propose',
  },
}
