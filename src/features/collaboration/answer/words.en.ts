import type { Words } from './words.fr.ts'

export const en: Words = {
  withdraw: ({ organization, collaboration }) => ({
    title: `Withdraw the proposal: ${organization}`,
    lost: [
      `This organization can no longer answer the invitation to “${collaboration}”.`,
      'What the other members said of it no longer counts.',
    ],
    back: 'You can propose it again, whenever you like.',
    act: 'Withdraw the proposal',
  }),
  decline: ({ organization, collaboration }) => ({
    title: `Decline “${collaboration}”`,
    lost: [
      `The members will see that this organization does not join: ${organization}.`,
      'You can no longer read what was proposed to you.',
    ],
    back: 'The members can invite you again.',
    act: 'Decline',
  }),
  leave: ({ organization, collaboration }) => ({
    title: `Leave “${collaboration}”`,
    lost: [
      `The other members will know at once: ${organization} will no longer be part of it.`,
      'Its open commitments are dropped.',
      'Your team keeps the agreements it accepted, and can no longer read the rest.',
    ],
    back: 'You can ask to come back. The members must then agree.',
    act: 'Leave',
  }),
}
