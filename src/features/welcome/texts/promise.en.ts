import type { TextPageWords } from './page.tsx'

export const promise: TextPageWords = {
  title: 'Our promise',
  lead: 'What Tisserin never does, who sees what, and what Tisserin cannot do. Read all three before you rely on it.',
  sections: [
    {
      title: 'What Tisserin never does',
      list: [
        'It keeps no name, age, address, school or story of a young person. No field asks for them.',
        'It gives no score, no level of risk, no profile. No machine decides for anyone.',
        'It does not mix up the three ages: 14, 16 and 18. It never tells parents by itself.',
        'It reports nothing. A person reports, by phone or in writing. Tisserin shows when, to whom and how.',
        'It never asks for a complaint to the police before helping. Police have no default place in anything about one person.',
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
          key: 'The coordinator',
          value: 'The organizations of their network, their leads and the network’s invitations.',
        },
        {
          key: 'The operator of the site',
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
        'Whoever holds the server holds the machine. They could change a page, or read the database.',
        'A person who leaves a network keeps in mind what they already read.',
        'We keep a record of deeds: who invited whom, and when.',
        'In a small place, the name of an organization may already say a lot.',
        'We have not called the numbers shown. Each page says where they come from.',
        'No lawyer has reviewed these pages yet. No practitioner has either.',
        'No one independent has checked the security of Tisserin yet.',
      ],
    },
  ],
}
