import type { TextPageWords } from './text-section.ts'
import type { Words } from './words.fr.ts'

const promise: TextPageWords = {
  title: 'Our promise',
  lead: 'What Tisserin never does, who sees what, and what Tisserin cannot do. Read all three before you rely on it.',
  sections: [
    {
      title: 'What Tisserin never does',
      list: [
        'It cannot read the name, age, address, school or story of any young person. A referral says some of it, if they agree: it is sealed before it leaves, and only the teams chosen can open it.',
        'A young person can write to a team without saying who they are. The message is sealed on their device: neither this site nor any police service opens it.',
        'It gives no score, no level of risk, no profile. No machine decides for anyone.',
        'It does not mix up the three ages: 14, 16 and 18. It never tells parents by itself.',
        'It reports nothing. A person reports, by phone or in writing. Tisserin shows when, to whom and how.',
        'It never asks for a complaint to the police before helping. Police have no automatic place in what concerns a person.',
        'It does not track visits. No page loads anything from another site, and the quick exit is not measured.',
        'It accepts no image of a situation.',
        'It counts no young person. This version has no figures on people helped.',
        'It publishes no page in only one language.',
        'It does not write zero when it does not know. It writes “not known yet”.',
      ],
    },
    {
      title: 'Who sees what',
      rows: [
        { key: 'Everyone', value: 'The public pages, without an account. We do not know who reads them.' },
        {
          key: 'Members of a network',
          value: 'The cards of that network’s organizations, and the people who answer there.',
        },
        { key: 'Colleagues', value: 'Who works in their organization, and in which role.' },
        { key: 'The lead', value: 'Also: the invitations of their organization.' },
        {
          key: 'The team that a young person writes to',
          value: 'Their messages, and the hour. The young person sees that the team has read them.',
        },
        {
          key: 'The coordinator',
          value: 'The organizations of their network, their leads and the network’s invitations.',
        },
        {
          key: 'The person who runs the site',
          value: 'The state of the site and the waiting e-mails. The role opens no organization’s content.',
        },
      ],
    },
    {
      title: 'What Tisserin cannot do',
      list: [
        'It is not an emergency line. In danger, call 911.',
        'If the phone is watched, nothing here protects you. Use another device.',
        'The quick exit hides the page, not the past. The history or the Wi-Fi may show the visit.',
        'Whoever runs the server can do anything: change a page, or read the database.',
        'A person who leaves a network keeps in mind what they already read.',
        'We keep a record of actions: who invited whom, and when.',
        'In a small place, the name of an organization may already say a lot.',
        'We have not called the numbers shown. Each page says where they come from.',
        'No lawyer has reviewed these pages yet. No practitioner has either.',
        'No one independent has checked the security of Tisserin yet.',
      ],
    },
  ],
}

const privacy: TextPageWords = {
  title: 'Privacy',
  lead: 'Tisserin keeps little. The only people it knows are people at work.',
  sections: [
    {
      title: 'If you visit without an account',
      list: [
        'The public pages set no cookie and keep nothing on your device.',
        'The technical log notes the page asked for, the time and the result. It notes neither your network address nor your device.',
        'To slow down sign-in attempts, Tisserin keeps a fingerprint of the network address for two days. It changes every day.',
      ],
    },
    {
      title: 'If a young person writes to a team',
      list: [
        'They give no name, no address, no account. Seven words, which only they know, open their conversation.',
        'Tisserin keeps sealed messages, the week it began and the hour of each message. It notes neither the network address nor the device.',
        'The team may keep notes, to answer well. They are sealed too, for the team alone, and are erased with the conversation.',
        'Everything is erased 90 days after the last visit, or a little later. Forgetting destroys the words right away.',
        'The server keeps a fingerprint of failed tries for two days, to slow them down.',
      ],
    },
    {
      title: 'If you work in an organization',
      text: ['Here is all that Tisserin keeps about you, why, and for how long.'],
      table: {
        caption: 'Information kept about people with an account',
        head: ['What', 'Why', 'How long'],
        rows: [
          [
            'Name, work e-mail, language',
            'To recognize you and write to you',
            'As long as the account exists, even closed',
          ],
          ['Organization, role, dates', 'To know who answers, and who did', 'As long as the organization is listed'],
          [
            'Password (fingerprint), passkeys, codes',
            'To let you in, and no one else',
            'Until you change or remove them',
          ],
          ['Sessions: time, way in, kind of device', 'To show you what is open', '30 days after the end'],
          ['E-mails sent by Tisserin', 'To send them', '7 days. The text is erased once sent'],
          [
            'Tools opened (grid, indicators, directory, school tools): a mark without a name, once a school year',
            'To count how many different people use them. Never which page, nor which answer',
            'Until the end of the school year',
          ],
          ['Record of actions, under a pseudonym', 'To prove who did what', 'Without limit'],
        ],
      },
    },
    {
      title: 'The only cookies',
      text: [
        'Signing in sets a cookie that says it is you. It lasts seven days at most, and twelve hours without activity. Signing out erases it.',
        'Two others last only a few minutes. One remembers where you are while signing in, the other what to confirm to you next.',
      ],
    },
    {
      title: 'Your rights',
      text: [
        'Quebec law (Law 25) gives you the right to see your information, to have it corrected and to receive a copy.',
        'Your account shows what Tisserin keeps about you, and gives you a copy. There you also end your sessions.',
        'For the rest, write to the person in charge.',
        'You can also complain to the Commission d’accès à l’information du Québec.',
      ],
    },
    { title: 'The person in charge', office: true },
    {
      title: 'Where the data is',
      text: [
        'It is on the machine that the person who runs this site chose. Tisserin sends none of it elsewhere, except e-mails.',
        'No lawyer has reviewed this page yet.',
      ],
    },
  ],
}

const accessibility: TextPageWords = {
  title: 'Accessibility',
  lead: 'Tisserin must serve everyone. Here is our goal, what is checked, and what is not.',
  sections: [
    {
      title: 'Our goal',
      text: [
        'We aim for WCAG 2.2, level AA, on every page. It contains the Quebec standard, SGQRI 008 3.0.',
        'Each core page works without script, by keyboard, on a small phone and on paper.',
      ],
    },
    {
      title: 'What is checked',
      list: [
        'An automatic tool (axe) examines the public pages, in both languages. It finds no error in them.',
        'Nothing overflows on a screen of 320 pixels.',
        'Everything that can be activated is reached by keyboard, and shows when it has focus.',
        'Colour is never the only sign. Each sector also has a pattern, a letter and a name.',
        'The length of sentences is measured on the public pages.',
      ],
    },
    {
      title: 'What is not checked yet',
      list: [
        'No person who uses a screen reader has tried Tisserin yet.',
        'No test was done with young people, or on real phones.',
        'Zoom at 400%, forced colours and voice control have not been tried by people.',
      ],
    },
    {
      title: 'Tell us that a page does not work',
      contact: true,
      text: [
        'Tell the person who runs this site, or your organization. Say which page, with which device, and what blocks you.',
        'To talk to someone right away, the help numbers stay the same by phone.',
      ],
    },
    { title: 'Date', text: ['This statement was written on November 22, 2026, for version 0.1.'] },
  ],
}

const openSource: TextPageWords = {
  title: 'Open source',
  lead: 'Anyone can read, try, install, change and share Tisserin.',
  sections: [
    {
      title: 'Licence of the code',
      contact: true,
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

export const en: Words = {
  promise,
  privacy,
  /** Who answers for personal information, in the page on privacy. */
  office: {
    none: 'No name is entered yet for this copy of Tisserin. The person who runs this site must publish it here before any real use.',
    meanwhile: 'Until then, write to the person who protects information in your organization.',
    named: (name, title) => `${name}, ${title}`,
    contact: (name) => `To write to whoever runs this site: ${name}`,
    noContact: 'The person who runs this site has not yet given an address to write to.',
    away: 'This name cannot be shown right now. Reload the page in a few minutes.',
  },
  accessibility,
  openSource,
}
