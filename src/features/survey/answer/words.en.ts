import type { Words } from './words.fr.ts'

export const en: Words = {
  title: { staff: 'Questionnaire', youth: 'A few questions' },
  parts: { before: 'Before the training', after: 'After the training' },
  promise: {
    staff: 'Your answers are tied to nobody: only totals are kept. Answer once.',
    youth: 'Nobody will know what you answered: only totals are kept. Answer once.',
  },
  skip: { staff: 'You may skip a question.', youth: 'You can skip a question.' },
  by: (organization) => `Asked by ${organization}`,
  send: { staff: 'Send my answers', youth: 'Send' },
  empty: { staff: 'Choose at least one answer.', youth: 'Choose at least one answer.' },
  errorsTitle: 'Something is missing',
  thanks: {
    title: 'Thank you',
    text: {
      staff: 'Your answers are counted with those of the others. You may close this page.',
      youth: 'Your answer is counted with those of the others. You can close this page.',
    },
    twice: {
      staff: 'One answer each. Nothing tells who answers twice: we count on you.',
      youth: 'One answer each. Nobody can tell who answers twice: we count on you.',
    },
    again: 'The same questions come back after the training, by another link.',
    next: {
      staff: 'Someone else answers on this device',
      youth: 'Someone else answers on this device',
    },
  },
  key: {
    title: 'The right answers',
    now: 'See the right answers now',
    later:
      'The same questions come back after the training. For the comparison to mean something, it is better to keep this for the end.',
    right: (text) => `Right answer: ${text}`,
  },
  early: {
    title: 'Not yet',
    text: {
      staff: 'This questionnaire is for after the training. Come back then, by the same link.',
      youth: 'These questions are for later. Come back then, by the same link.',
    },
  },
  help: 'Talk to someone, now',
  closed: {
    title: 'This has ended',
    text: {
      staff: 'This questionnaire no longer takes answers. Nothing was kept of your visit.',
      youth: 'These questions no longer take answers. Nothing was kept.',
    },
  },
  full: {
    title: 'All the expected answers are in',
    text: {
      staff: 'This questionnaire has as many answers as it can take. Yours was not counted.',
      youth: 'There are already as many answers as planned. Yours was not counted.',
    },
    tell: {
      staff: 'If you had not answered yet, tell whoever gave you the link.',
      youth: 'If you had not answered yet, tell whoever gave you the link.',
    },
  },
  busy: {
    title: 'Many answers at the same time',
    text: {
      staff: 'Yours was not counted. Try again in an hour.',
      youth: 'Yours was not counted. Try again in an hour.',
    },
  },
}
