import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Withdraw the certificate: ${name}`,
  left: 'someone who has left',
  lost: [
    'The certificate can no longer be printed. Whoever checks it with the code and the name reads that it is withdrawn, and since which day.',
    'The person gets an e-mail. This training no longer counts towards what they have taken.',
    'Unless only details are wrong, they are no longer counted as trained: the log of work is corrected within the hour.',
  ],
  back: 'You can put it back in one tap, on the attendance page: everything returns, with the same code.',
  act: 'Withdraw the certificate',
  asks: 'Why withdraw it?',
  overtaken: 'Someone has changed this certificate since you opened this page. Check, then try again.',
  labels: { reason: 'Reason' },
  missing: 'Choose the reason.',
  reasons: {
    'not-there': 'Noted present by mistake',
    'left-early': 'Left before the end',
    'wrong-person': 'The place was someone else’s',
    'wrong-facts': 'Wrong name, title or length',
  },
  mail: {
    withdrawn: {
      subject: 'Tisserin: a certificate is withdrawn',
      said: (reason) => `A certificate of training in your name is withdrawn. Reason: ${reason}.`,
      next: 'It can no longer be printed, and no longer counts towards what you have taken. If this is a mistake, speak to the organization that gave the training.',
    },
    back: {
      subject: 'Tisserin: a certificate is valid again',
      said: 'A certificate of training in your name, which had been withdrawn, is valid again.',
      next: 'You can print it, and it counts towards what you have taken.',
    },
    action: 'See my trainings',
  },
}
