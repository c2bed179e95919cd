import type { TextPageWords } from './page.tsx'

export const accessibility: TextPageWords = {
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
        'Nothing runs over on a screen of 320 pixels.',
        'All that can be activated is reached by keyboard, and shows when you are on it.',
        'Colour is never the only sign. Each sector also has a pattern, a letter and a name.',
        'The length of sentences is measured on the public pages.',
      ],
    },
    {
      title: 'What is not checked yet',
      list: [
        'No person who uses a screen reader has tried Tisserin yet.',
        'No trial was made with young people, or on real phones.',
        'Zoom at 400%, forced colours and voice control have not been tried by people.',
      ],
    },
    {
      title: 'Say that a page does not work',
      text: [
        'Tell the person who runs this site, or your organization. Say which page, with which device, and what blocks you.',
        'To talk to someone right away, the help numbers stay the same by phone.',
      ],
    },
    { title: 'Date', text: ['This statement was written on November 22, 2026, for version 0.1.'] },
  ],
}
