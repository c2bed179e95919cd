import type { TextPageWords } from './page.tsx'

export const openSource: TextPageWords = {
  title: 'Open source',
  lead: 'Anyone can read, try, install, change and share Tisserin.',
  sections: [
    {
      title: 'Licence of the code',
      text: [
        'The code is under the AGPL-3.0 licence, or any later version.',
        'Do you change Tisserin and offer it online? Then you also offer your changes, under the same licence.',
        'The person who runs this site must give you its code if you ask.',
      ],
    },
    {
      title: 'Licence of the words and data',
      text: [
        'The texts written for Tisserin are under the CC BY 4.0 licence. You can reuse them if you name Tisserin.',
        'Data from elsewhere keeps its licence. It is written beside each file.',
      ],
    },
    {
      title: 'Install it',
      text: ['You need Node.js 20 or later, and nothing else. In the folder of the code, one command is enough.'],
      commands: [
        {
          command: 'npm start',
          meaning: 'Installs and opens the site. The terminal shows a link to create your network.',
        },
        { command: 'npm run demo', meaning: 'Opens the same site, with an invented region.' },
        { command: 'npm test', meaning: 'Checks everything, with a real database and a real browser.' },
      ],
    },
    {
      title: 'What Tisserin owes to others',
      text: [
        'Tisserin stands on free software: Node.js, PostgreSQL, Hono, Kysely and GOV.UK Frontend, among others.',
        'The whole list is in the file package.json.',
      ],
    },
  ],
}
