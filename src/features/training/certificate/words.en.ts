import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Certificate of training',
  says: 'This certifies that',
  took: 'took the training',
  givenBy: (name) => `given by ${name}`,
  when: (day, length) => `on ${day}. Length: ${length}.`,
  subjects: 'Subjects',
  code: 'Verification code',
  how: (address) => `To check it: ${address}, with this code and the name above.`,
  issued: 'Issued by Tisserin from the attendance noted by those who gave the training.',
  check: {
    title: 'Check a certificate',
    lead: 'Type the code and the name, as they are printed. Only the two together get an answer.',
    code: 'Code',
    codeHint: 'Twelve signs, with or without dashes.',
    name: 'Name of the person',
    submit: 'Check',
    yesTitle: 'This certificate is true',
    yes: { name: 'Name', title: 'Training', givenBy: 'Given by', day: 'Day', length: 'Length' },
    noTitle: 'This certificate cannot be confirmed',
    no: 'Check the code and the name on the sheet. If both are the same, the certificate does not come from here.',
    another: 'Check another certificate',
    busyTitle: 'Too many tries',
    busy: 'Wait an hour, then try again.',
  },
}
