import type { Words } from './words.fr.ts'

export const en: Words = {
  frame: {
    skipToContent: 'Skip to content',
    mainNavigation: 'Main navigation',
    account: 'Your account',
    menu: 'Menu',
    breadcrumb: 'Breadcrumb',
    footerNavigation: 'Footer',
    demo: 'Demonstration',
    promise:
      'No tracking cookie, no audience measurement, no request to another site. Tisserin cannot read the name, address or story of any young person.',
    youthTitle: 'Home',
    leave: 'Leave now',
  },
  components: {
    error: 'Error:',
    thereIsAProblem: 'There is a problem',
    warning: 'Warning',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    page: (number) => `Page ${number}`,
    pages: 'Pages of results',
    back: 'Back',
    saved: 'Done',
    added: 'added',
    removed: 'removed',
    print: 'Print',
    share: {
      label: 'Address of this page',
      copy: 'Copy the address',
      text: 'Send as a text message',
      mail: 'Send by e-mail',
      subject: 'An address',
      code: 'Code to scan with a phone',
    },
    copied: 'Copied',
    taking: { lost: 'What will be lost', back: 'The way back', cancel: 'Change nothing' },
  },
}
