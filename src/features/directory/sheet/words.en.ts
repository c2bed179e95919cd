import type { SheetWords } from './words.ts'

export const en: SheetWords = {
  directory: 'Directory',
  missingText: 'not yet in English',
  call: (number) => `Call ${number}`,
  extension: (extension) => `extension ${extension}`,
  text: (number) => `Text ${number}`,
  chat: 'Chat',
  write: (address) => `Write to ${address}`,
  site: (host) => `Open ${host}`,
  noWay: 'No number is known. 211 can help you reach this service.',
  unsure: 'To be confirmed: the source is not sure enough.',
  to: {
    say: 'What to say when calling',
    next: 'What happens next',
    not: 'What this service does not do',
    how: 'How to get it',
  },
  rows: {
    who: 'Who answers',
    ages: 'Ages',
    languages: 'Languages',
    cost: 'Cost',
    regions: 'Regions served',
    place: 'Place',
    hours: 'Hours',
    access: 'Accessibility',
    eligibility: 'For whom',
    wait: 'Wait',
    interpreters: 'Interpreters',
    documents: 'Documents to bring',
  },
  ages: (youngest, oldest) =>
    youngest === null || youngest === 0
      ? oldest === null
        ? 'All ages'
        : `Up to ${oldest}`
      : oldest === null
        ? `${youngest} and over`
        : `Ages ${youngest} to ${oldest}`,
  unknown: 'Not known yet',
  free: 'Free',
  traits: {
    free: 'Free',
    walk_in: 'No appointment needed',
    runaways: 'Welcomes young people who ran away',
    without_parents: 'Without the parents’ consent, from age 14',
    confidential: 'Confidential address',
    after_18: 'Goes on after 18',
    outreach: 'Comes to you',
    wheelchair: 'Wheelchair accessible',
  },
  wholeProvince: 'All of Quebec',
  wholeCountry: 'All of Canada',
  withheldPlace: 'The address is known to partners and is not shown here.',
  outOf: (status) =>
    status === 'temporarily closed'
      ? 'This service is temporarily closed.'
      : 'This service is not offered at the moment.',
  checked: (day, by) => `Checked on ${day} by ${by}.`,
  checkedBy: (day) => `Checked on ${day}.`,
  stale: (day) => `Checked on ${day}, more than a year ago. Call before you refer someone.`,
  neverChecked: 'No organization has checked this sheet yet. Call before you refer someone.',
  neverCheckedNoCall: 'No organization has checked this sheet yet.',
  everyDay: 'Every day',
  source: (title) => `Source: ${title}`,
  sourceDate: (date) => `Date of the source: ${date}.`,
  sourceUndated: 'The source shows no date.',
  confidence: {
    high: 'Sure source.',
    medium: 'Fairly sure source: to be confirmed.',
    low: 'Uncertain source: confirm before anything else.',
  },
  sourceNotCalled: 'No one at Tisserin has called this number.',
  callFirst: 'Places and hours change: call before you refer.',
  report: 'Report an error',
  add: 'Add to a list to hand over',
  printHint: 'To print: Ctrl + P, or ⌘ + P. The sheet fits on one page.',
  asOf: (day) => `Up to date on ${day}`,
  online: 'This sheet, up to date:',
  keep: {
    title: 'You keep this sheet',
    edit: 'Change',
    confirm: 'Confirm that it is right',
    history: 'History',
  },
  unseen: {
    draft: 'Draft: no one but you and those who keep this sheet sees it.',
    hidden: 'This sheet is hidden: it is neither in the directory nor in the open data.',
    deleted: 'This sheet was withdrawn: it will not come back.',
  },
  needs: 'Answers',
  organization: {
    services: (count) => (count > 1 ? `Its ${count} services` : 'Its service'),
    none: 'No service of this organization is listed yet.',
    site: 'Site',
  },
  list: {
    title: 'List to hand over',
    discreetTitle: 'List',
    lead: 'Nothing is kept here: the list is in the address of the page. Copy the address or print the page.',
    empty: 'The list is empty. Search for a service and add it.',
    search: 'Search for a service',
    remove: (name) => `Remove ${name}`,
    up: (name) => `Move ${name} up`,
    discreet: 'Discreet version',
    full: 'Full version',
    discreetLead: 'No title and no subject: only how to reach someone, and when.',
    gone: (count) =>
      count > 1 ? `${count} sheets of this list no longer exist.` : 'One sheet of this list no longer exists.',
    address: 'Address of this list',
    addressHint: 'Anyone who has this address sees the list. It says nothing about you.',
    limits: 'Hours and places change: call first.',
    withoutNumber: (count) =>
      count > 1
        ? `${count} services without a known number are left out.`
        : 'One service without a known number is left out.',
    printHint: 'To print: Ctrl + P, or ⌘ + P.',
  },
  reporting: {
    title: (name) => `Report an error: ${name}`,
    lead: 'No account needed. Whoever keeps this sheet will read your message. We keep neither your name nor your address, and no one can answer you.',
    kind: 'What is wrong?',
    kinds: {
      'wrong-number': 'A number or an address is no longer right',
      'wrong-hours': 'The hours are no longer right',
      closed: 'The service no longer exists',
      'wrong-text': 'A text is wrong or incomplete',
      other: 'Something else',
    },
    body: 'What it should say',
    bodyHint: 'Write about the service only. Name no one, and tell no one’s story.',
    send: 'Send',
    thanksTitle: 'Thank you',
    thanks: 'Your message awaits whoever keeps this sheet.',
    problems: {
      'note-email':
        'Your message contains an e-mail address. Remove it, or choose “A number or an address is no longer right” if it is the service’s own.',
      'note-phone':
        'Your message contains a number. Remove it, or choose “A number or an address is no longer right” if it is the service’s own.',
      'note-birth': 'Your message contains a date of birth. Remove it: write about the service only.',
    },
    tooMany: 'Too many messages were just sent from here. Try again in an hour.',
  },
  proposing: {
    title: 'Propose a missing service',
    lead: 'No account needed. Someone in the region will read your message and check before listing anything.',
    body: 'Which service, where, for whom',
    bodyHint: 'Its name, the town, whom it is for. Name no young person.',
    send: 'Propose',
  },
}
