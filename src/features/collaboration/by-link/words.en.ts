import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'A proposal for your organization',
  intro: (by, name) => `${by} proposes that your organization join: ${name}.`,
  looking: 'Looking at this page changes nothing. Only your answer counts.',
  members: 'Who is in it',
  note: 'A note for you',
  answer: 'Your answer',
  next: 'If you would like to join, the network’s coordinator first brings your organization in. You will get an invitation from them. Nothing is accepted here.',
  told: 'The coordinator learns your name, your e-mail, the name of your organization and who recommends it. Nothing about what is proposed here.',
  person: 'Your name',
  come: 'We would like to join',
  decline: 'No, thank you…',
  states: {
    sent: null,
    coming: {
      title: 'Noted: you would like to join',
      text: 'The members know. The network’s coordinator will write to you to bring your organization in. Its seat then waits for it.',
    },
    declined: {
      title: 'Noted: no, thank you',
      text: 'The members know. You can still change your mind here, as long as the link works.',
    },
    seated: {
      title: 'Your seat is ready',
      text: 'Your organization is in the network. Whoever leads it can sign in: the invitation is waiting there.',
    },
  },
  changed: 'Have you changed your mind?',
  changeToNo: 'Actually, no, thank you…',
  signIn: 'Sign in',
  declining: {
    title: 'Answer “no, thank you”',
    lost: [
      'The members will know that your organization is not joining.',
      'If you asked to join the network, that request will be withdrawn.',
    ],
    back: 'You can change your mind on this page, as long as the link works. After that, the members can invite you again.',
    act: 'Answer “no, thank you”',
  },
  dead: {
    title: 'This link no longer works',
    text: 'Such a link works for 7 days, for one organization.',
    reasons: [
      'It may be more than 7 days old.',
      'The invitation may have been withdrawn, or sent again with another link.',
      'The link may have been cut off: copy all of it.',
    ],
    next: 'To get another, contact the organization that invited you: its name is in the e-mail.',
  },
  stop: {
    title: 'Stop invitations of this kind',
    lead: 'One button is enough. No organization will send you a proposal of this kind through Tisserin again, at this address.',
    act: 'Stop them',
    doneTitle: 'You will no longer receive such invitations',
    done: 'No proposal of this kind will go to this address again. The one you received works until it expires.',
    deadTitle: 'This link stops no e-mail',
    dead: 'It may have been cut off: copy all of it.',
  },
}
