import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'What to do tonight',
  lead: 'For worried parents and relatives. Five things to do, on one sheet to print.',
  danger: 'Immediate danger, or you fear for your child’s life? Call 911',
  steps: [
    {
      title: 'Stay calm, and stay with them',
      text: ['Say: “Thank you for telling me. I believe you. It is not your fault.”'],
    },
    {
      title: 'Listen more than you talk',
      text: ['Do not ask for details. Do not promise to keep it secret. Do not blame.'],
    },
    {
      title: 'Ask only one question',
      text: ['Ask: “What would make tonight safer?” Do that first, together.'],
    },
    {
      title: 'Do not look for proof',
      text: [
        'Just write down what you saw or heard, and when. Do not copy or pass on any picture.',
        'Do not confront the person you suspect.',
      ],
    },
    {
      title: 'Call someone for yourself',
      text: ['These lines also answer parents. You do not have to fix everything tonight.'],
    },
  ],
  call: (number) => `Call ${number}`,
  text: (number, word) => (word === null ? `Text ${number}` : `Text ${word} to ${number}`),
  open: (site) => `Open ${site}`,
  lines: [
    { id: 'info-aide-vs', text: 'For victims and their relatives.' },
    { id: '811', text: 'Info-Social, option 2.' },
    { id: 'tel-jeunes', text: 'For your child and for you.' },
    { id: '988', text: 'By phone or by text.' },
  ],
  tomorrow: {
    title: 'Tomorrow',
    items: [
      'Under 18, and you suspect abuse? Call youth protection.',
      'Ask who your child wants to talk to. Offer to go together.',
      'From age 14, your child consents to care without you. It is not against you.',
      '211 knows about services for you too.',
    ],
    talking: 'How to talk about it together: a one-page guide',
    dyp: 'Youth protection numbers, by region',
  },
  sources: {
    summary: 'Where these numbers come from',
    text: 'We have not called them ourselves. They come from public pages. If a number does not answer, try another one.',
    unknown: 'date unknown',
    line: (name, source, date) => `${name}: ${source}, ${date}.`,
    texting: (name) => `${name}, by text`,
  },
}
