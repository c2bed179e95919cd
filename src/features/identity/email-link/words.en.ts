import type { Words } from './words.fr.ts'

export const en: Words = {
  sent: {
    title: 'Check your e-mail',
    lead: 'If this address has an account, a link was just sent to it. It works once, for 15 minutes.',
    nothing: 'Nothing in your inbox?',
    tips: [
      'Look in your junk mail.',
      'Check that the address is the one of your invitation.',
      'If you have no account, ask the person who coordinates your network for an invitation.',
    ],
    again: 'Ask for another link',
    stays: {
      'no-server':
        'On this instance mail does not leave: whoever runs it passes the link on to you, if you have no other way in.',
      held: 'On this instance no mail leaves for now: it was just restored. Sign in with a passkey or a password, or write to whoever runs it.',
    },
  },
  open: {
    title: 'Sign in on this device',
    lead: 'Press the button to sign in. The link will not work afterwards. If your account has an authenticator app, a code will be asked for.',
    submit: 'Sign in',
    overTitle: 'This link no longer works',
    over: 'A link works once, for 15 minutes. This one was used, is too old or is incomplete.',
    again: 'Ask for another link',
  },
  mail: {
    subject: 'Tisserin: your link',
    paragraphs: [
      'Someone, probably you, asked for a link to sign in.',
      'The link works once, for 15 minutes. If you asked for nothing, do not open it: nothing will happen.',
    ],
    action: 'Sign in',
  },
}
