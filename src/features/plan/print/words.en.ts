import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Action plan: ${name}`,
  how: 'Print this page with your browser (Ctrl + P, or Cmd + P). Each orientation begins on a new sheet of letter-size paper.',
  asOf: (day) => `As of ${day}`,
  heads: { action: 'Action', step: 'Step', person: 'Person in charge', starts: 'Starts', due: 'Due' },
  noDate: 'To be set',
  notChosen: () => 'Not chosen',
  setAside: () => 'Set aside',
  back: 'Back to the plan',
  online: 'This plan, up to date:',
}
