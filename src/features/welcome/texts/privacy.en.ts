import type { TextPageWords } from './page.tsx'
import type { OfficeMessages } from './privacy.fr.ts'

export const privacy: TextPageWords = {
  title: 'Privacy',
  lead: 'Tisserin keeps little, and only about people at work.',
  sections: [
    {
      title: 'If you visit without an account',
      list: [
        'The public pages set no cookie and keep nothing in your device.',
        'The technical log notes the page asked for, the time and the result. It notes neither your network address nor your device.',
        'To slow down sign-in attempts, Tisserin keeps a fingerprint of the network address for two days. It changes every day.',
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
          ['E-mails sent by Tisserin', 'To have them leave', '7 days. The text is erased once sent'],
          ['Record of deeds, under a pseudonym', 'To prove who did what', 'Without limit in this version'],
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
        'It is on the machine that the operator of this site chose. Tisserin sends none of it elsewhere, except e-mails.',
        'No lawyer has reviewed this page yet.',
      ],
    },
  ],
}

export const office: OfficeMessages = {
  none: 'No name is entered yet for this copy of Tisserin. The operator must publish it here before any real use.',
  meanwhile: 'Until then, write to the person who protects information in your organization.',
  named: (name, title) => `${name}, ${title}`,
}
