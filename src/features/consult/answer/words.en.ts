import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'A question from colleagues',
  lead: 'Could you help? Any answer is useful, even an unsure one.',
  ours: 'Our answer:',
  closed: 'This question is closed, so what it said can no longer be read.',
  theirs: (answer) => `A colleague of yours answered: ${answer}`,
  labels: { words: 'A few words, if needed', answer: 'Your answer' },
  hint: '280 characters at most, with nothing that identifies anyone. One answer per organization: you can change it.',
  next: 'Your answer shows your organization’s name and how to reach its designated person. Whoever asks will call you, and say who they are then.',
  problems: { answer: { missing: 'Choose an answer.', 'not-in-list': 'Choose an answer.' } },
}
