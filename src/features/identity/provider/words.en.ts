import type { Words } from './words.fr.ts'

export const en: Words = {
  goOn: {
    title: 'Continue with your organization',
    lead: (host: string) => `You are about to sign in on ${host}, then come back here.`,
    check: 'Check that this is the address you know. Tisserin does not see the password you use there.',
    go: (host: string) => `Continue to ${host}`,
    back: 'Choose another way',
  },
  back: {
    failedTitle: 'The sign-in did not go through',
    failed: 'Your organization did not confirm it, or it took too long. No session was opened.',
    unknownTitle: 'This identity is not connected yet',
    unknown: 'Your organization recognizes you, but no account here is connected to it. Sign in another way first.',
    unknownNext: 'Then, in your account, choose “Connect my organization’s sign-in page”.',
    takenTitle: 'This identity is already connected',
    taken: 'It opens another account. An identity serves one person only.',
    again: 'Back to the sign-in page',
    toAccount: 'Back to my account',
  },
  title: 'Your organization’s sign-in page',
  lead: 'You can sign in here with your organization’s account.',
  none: 'Your organization has not set up its sign-in page here. Its lead can do so.',
  connect: 'Connect my organization’s sign-in page',
  connectText: (host) => `You will go to ${host}, then come back here.`,
  limits:
    'A session opened that way gives access to this organization only, and does not change your other ways to sign in.',
  connected: (host) => `Connected to ${host}.`,
  remove: 'Stop using it',
  removeHidden: (host) => `: ${host}`,
  removing: {
    title: (host) => `Stop signing in with ${host}`,
    lost: (host) => `Your identity at ${host} will no longer open your account here.`,
    back: 'You can connect it again, as long as your organization keeps this provider.',
    act: 'Stop using it',
  },
  away: 'Your organization’s sign-in page does not answer. Try again later.',
}
