import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Services without an account',
  lead: 'A service that is not in Tisserin yet can say, from a link, whether it can take someone. It sees who is asking and how soon; nothing about the young person. Your team reads the same answers here.',
  choose: 'Choose a service in the directory',
  found: (count) => plural('en', count, `${count} request`, `${count} requests`),
  files: 'The list:',
  file: { name: 'services-asked', code: 'Code', answer: 'Answer' },
  heads: { service: 'Service', state: 'Status', priority: 'Answer hoped for', asked: 'Asked on', by: 'By' },
  states: { waits: 'Waiting', answered: 'Answered', withdrawn: 'Withdrawn', over: 'Link expired' },
  answers: {
    'can-take': 'Can take someone: call, then hand over',
    cannot: 'Cannot',
    'call-me': 'Wants a call',
  },
  priorities: { urgent: 'Within 4 hours', priority: 'Within 24 hours', ordinary: 'Within 72 hours' },
  withdraw: 'Withdraw',
  empty: {
    title: 'No service has been asked yet',
    text: 'Open a service in the directory, then “Ask, without an account, whether it can take someone”.',
  },
  ask: {
    title: 'Ask a service without an account',
    lead: (service) => `${service} will get a link, and nothing else. Its page will say who you are, and your number.`,
    labels: {
      organization: 'On behalf of',
      email: 'E-mail of the service',
      language: 'Language of the e-mail',
      priority: 'Answer hoped for',
    },
    emailHint: 'The work address of the service. Never write that of a young person.',
    languages: { fr: 'French', en: 'English' },
    submit: 'Send the link',
    next: 'Content never goes this way: it is told by phone, or sent sealed once the service has joined.',
    noService:
      'Choose a service in the directory first. The police, youth protection and organizations that have already joined are called: no link is sent to them.',
    noPhone: 'The service must be able to call you: add your work number to your account.',
    account: 'Open my account',
    tooMany: 'Too many requests today, from your organization or to this address. Please call instead.',
  },
  withdrawing: {
    title: 'Withdraw the request',
    lost: ['The link will no longer open anything.', 'The service will no longer be able to answer.'],
    back: 'You can send it a new link.',
    act: 'Withdraw',
  },
  noticeTitle: 'Done',
  notices: {
    'partner-asked': 'The link is on its way. The answer will appear here.',
    'partner-withdrawn': 'The request is withdrawn: the link no longer opens anything.',
    'partner-moved-on': 'The request changed in the meantime. Here is where it stands.',
  },
  mail: {
    subject: 'Tisserin: can you take a referral?',
    text: (code) => `A partner organization has a question for you (${code}). The link says who, and how soon.`,
    once: 'It works once, for 7 days. Opening the page changes nothing: only your button counts. No account is needed.',
    action: 'See and answer',
  },
  link: {
    title: 'Can you take someone?',
    lead: (organization) =>
      `${organization} is looking for a service for a young person. Nothing about them is written here.`,
    heads: {
      who: 'Who is asking',
      service: 'Which service',
      due: 'Answer hoped for by',
      priority: 'Priority',
      promised: 'What is promised',
      code: 'Code',
    },
    promised:
      'The content will be told to you by phone, with the young person’s consent, or sent sealed if your organization joins. Never by e-mail.',
    answers: { 'can-take': 'We can take someone', cannot: 'We cannot', 'call-me': 'Call me' },
    once: 'One answer for each link. You can always call.',
    doneTitle: 'Your answer is noted',
    done: (person) => `${person} can see it already. You may close this page.`,
    doneCall: 'To change it, or to say more, call',
    deadTitle: 'This link opens nothing, or nothing any more',
    dead: 'It works once, for 7 days. The address may have been cut off: copy it whole.',
    deadCall: 'Call the organization that wrote to you. Immediate danger does not wait:',
    advice: 'Advice about sexual violence, day and night:',
    directory: 'Find a service in the directory',
  },
  sheet: 'Ask, without an account, whether it can take someone',
}
