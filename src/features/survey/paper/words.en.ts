import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Sheet to print',
  lead: 'To put on a wall, or to show a group on a screen. It does not tell the name you give the survey.',
  heading: { staff: 'One minute to say what you know', youth: 'Tell us what you think' },
  parts: { before: 'Before the training', after: 'After the training' },
  how: {
    staff: 'Point a phone at the code, or type the address.',
    youth: 'Point your phone at the code, or type the address.',
  },
  promise: {
    staff: 'Nobody knows who answers what. One answer each.',
    youth: 'Nobody will know what you answer. One answer each.',
  },
  until: (day) => `Until ${day}`,
  qr: (address) => `QR code of the address ${address}`,
}
