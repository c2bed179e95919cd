import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Indicators and grid: thinking when in doubt',
  lead: 'Two tools to notice, talk about it, and choose the next step with the young person.',
  first: 'Read this first',
  is: {
    title: 'What it is',
    items: [
      'Help to notice, think and talk with the designated person.',
      'Support for choosing what comes next with the young person.',
      'Strengths first, and what adults can do when some are missing.',
    ],
  },
  isNot: {
    title: 'What it is not',
    items: [
      'Not a test, a score, a risk level or a diagnosis.',
      'Not a prediction, a file or evidence.',
      'Not a replacement for judgment, training or legal advice.',
    ],
  },
  reading: {
    title: 'How to read it',
    items: [
      'A factor describes groups. It says nothing certain about one person.',
      'A long list proves nothing. Neither does the absence of signs.',
      'Several factors may be consequences. They are never a fault.',
      'Girls, boys and youth of every identity can live through exploitation.',
      'Racism and rejection are conditions to change, not traits to tick.',
    ],
  },
  kept: {
    title: 'What is not kept',
    items: [
      'Your answers stay in the memory of the page. Nothing is sent, nothing is written on the device.',
      'Leaving the page erases everything. So does hiding it for ten minutes, or less on a telephone.',
      'We cannot hide the screen from who is looking. Nor erase a copy or a printed sheet.',
      'Write no name on a printed sheet.',
    ],
  },
  danger: 'Immediate danger? Call',
  duty: 'Under 18, and reasonable grounds to believe there is danger? Call youth protection without delay. Neither tool replaces that call.',
  colleagues: {
    title: 'Advice from elsewhere, with no name given',
    text: 'With an account, you can ask designated people of other organizations. Nothing you tick here follows you there.',
    link: 'Ask colleagues elsewhere',
  },
  choose: 'The two tools',
  signs: 'What one may notice, and what to do about it. To print, or to fill in on screen.',
  grid: 'Strengths and supports first, then what makes life harder.',
  status:
    'Wordings by our team, taken from no licensed instrument. Practitioners and young people have yet to validate them.',
}
